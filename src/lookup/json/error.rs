//! What is wrong with an answer.

use std::fmt;

/// Why a text is not the answer of a resolver in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// A field is missing or not what it must be.
    Field(&'static str),
    /// A record or question cannot be read.
    Record {
        /// The field that lists it, as `Answer`.
        section: &'static str,
        /// Its place in the list, counted from 0.
        index: usize,
        /// What of it is wrong.
        problem: &'static str,
    },
    /// It is not JSON.
    Syntax,
    /// It is longer than a DNS message can be.
    TooLong,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => write!(f, "field \"{field}\" cannot be read"),
            Self::Record { section, index, problem } => write!(f, "{section}[{index}]: {problem}"),
            Self::Syntax => f.write_str("the answer is not JSON"),
            Self::TooLong => f.write_str("the answer is too long"),
        }
    }
}

impl core::error::Error for JsonError {}
