//! One advice a line, in the form of `issuemail.suggestion/1`.

use std::io;
use std::io::Write;

use crate::cli::suggest::Item;
use crate::cli::suggest::Output;
use crate::report;
use crate::text::Catalog;

/// JSON lines.
pub(super) struct Json;

impl Output for Json {
    fn advice(&mut self, item: &Item<'_>, _: &Catalog, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", report::advice_to_json(&item.advised, item.checked_at, item.input))
    }

    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", report::advice_error_to_json(input, message))
    }
}
