//! How reports are written: one type per format.

mod csv;
pub(super) mod terminal;
mod text;

use std::io;

use crate::cli::args::CheckFormat;
use crate::report::{self, CheckedReport};
use crate::text::{Catalog, findings};
use terminal::Screen;

/// Writes reports in one format.
pub(super) trait Formatter {
    /// Writes what comes before all reports; most formats have nothing there.
    fn start(&mut self, _: &mut Screen<'_>) -> io::Result<()> {
        Ok(())
    }

    /// Writes a report; `input` is what was typed.
    fn report(
        &mut self,
        input: &str,
        checked: &CheckedReport,
        catalog: &Catalog,
        out: &mut Screen<'_>,
    ) -> io::Result<()>;

    /// Writes what is wrong with an input.
    fn error(&mut self, input: &str, message: &str, out: &mut Screen<'_>) -> io::Result<()>;
}

/// The formatter for a format. `is_raw` leaves the fields of CSV as they are.
pub(super) fn formatter(format: CheckFormat, is_raw: bool, is_terminal: bool) -> Box<dyn Formatter> {
    match format {
        CheckFormat::Csv => Box::new(csv::Csv { is_raw, is_terminal }),
        CheckFormat::Json => Box::new(Json),
        CheckFormat::Text => Box::new(text::Text),
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
        out: &mut Screen<'_>,
    ) -> io::Result<()> {
        let messages = findings::messages(catalog);
        let json = report::to_json(&checked.report, &messages, &checked.checked_at, Some(input));
        out.data(format_args!("{json}\n"))
    }

    fn error(&mut self, input: &str, message: &str, out: &mut Screen<'_>) -> io::Result<()> {
        out.data(format_args!("{}\n", report::error_to_json(input, message)))
    }
}
