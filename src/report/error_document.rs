//! What stands in the place of a document when the input could not be read.

use serde::Serialize;

use crate::report::SCHEMA;

/// The code of an input that is neither an address nor a domain.
pub const BAD_INPUT: &str = "bad_input";

/// The JSON of an input that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorDocument<'a> {
    schema: &'static str,
    input: &'a str,
    error: Error<'a>,
}

impl<'a> ErrorDocument<'a> {
    /// Says what is wrong with an input, in the place of a report.
    pub fn new(input: &'a str, message: &'a str) -> Self {
        Self::in_schema(SCHEMA, input, message)
    }

    /// The same in the place of a document of another schema.
    pub(crate) fn in_schema(schema: &'static str, input: &'a str, message: &'a str) -> Self {
        Self { schema, input, error: Error { code: BAD_INPUT, message } }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Error<'a> {
    code: &'static str,
    message: &'a str,
}
