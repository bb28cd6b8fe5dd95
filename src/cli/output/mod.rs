//! How reports are written: one type per format.

mod csv;
pub(super) mod terminal;
mod text;

use std::io::{self, Write};

use crate::cli::args::CheckFormat;
use crate::report::{self, CheckedReport};
use crate::text::{Catalog, findings};

/// Writes reports in one format.
pub(super) trait Formatter {
    /// Writes what comes before all reports; most formats have nothing there.
    fn start(&mut self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    /// Writes a report; `input` is what was typed.
    fn report(
        &mut self,
        input: &str,
        checked: &CheckedReport,
        catalog: &Catalog,
        out: &mut dyn Write,
    ) -> io::Result<()>;

    /// Writes what is wrong with an input.
    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()>;
}

/// The formatter for a format.
pub(super) fn formatter(format: CheckFormat, has_color: bool) -> Box<dyn Formatter> {
    match format {
        CheckFormat::Csv => Box::new(csv::Csv),
        CheckFormat::Json => Box::new(Json),
        CheckFormat::Text => Box::new(text::Text::new(has_color)),
    }
}

/// One report per line, in the form of `issuemail.report/1`.
struct Json;

impl Formatter for Json {
    fn report(
        &mut self,
        input: &str,
        checked: &CheckedReport,
        catalog: &Catalog,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let messages = findings::messages(catalog);
        let json = report::to_json(&checked.report, &messages, &checked.checked_at, Some(input));
        writeln!(out, "{json}")
    }

    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", report::error_to_json(input, message))
    }
}
