//! One report a line, in the form of `issuemail.report/1`.

use std::io;
use std::io::Write;

use crate::cli::output::Formatter;
use crate::cli::output::Item;
use crate::report;
use crate::text::Catalog;
use crate::text::findings;

/// JSON lines.
pub(super) struct Json;

impl Formatter for Json {
    fn start(&mut self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    fn report(&mut self, item: &Item<'_>, catalog: &Catalog, out: &mut dyn Write) -> io::Result<()> {
        let messages = findings::messages(catalog);
        let json = report::to_json(item.report, &messages, item.checked_at, Some(item.input));
        writeln!(out, "{json}")
    }

    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", report::error_to_json(input, message))
    }
}
