//! How reports are written: one file for each format.

mod csv;
pub(super) mod heads;
mod json;
mod text;

use std::io;
use std::io::Write;

use crate::cli::args::CheckFormat;
use crate::report::Report;
use crate::text::Catalog;

/// One report with what belongs to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'a> {
    /// What was typed.
    pub(super) input: &'a str,
    /// The answer.
    pub(super) report: &'a Report,
    /// When the answer was found, in the form of RFC 3339.
    pub(super) checked_at: &'a str,
}

/// Writes reports in one format.
pub(super) trait Formatter {
    /// Writes what stands before all reports.
    fn start(&mut self, out: &mut dyn Write) -> io::Result<()>;

    /// Writes a report.
    fn report(&mut self, item: &Item<'_>, catalog: &Catalog, out: &mut dyn Write) -> io::Result<()>;

    /// Writes what is wrong with an input.
    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()>;
}

/// The formatter for a format.
pub(super) fn formatter(format: CheckFormat, has_color: bool) -> Box<dyn Formatter> {
    match format {
        CheckFormat::Csv => Box::new(csv::Csv),
        CheckFormat::Json => Box::new(json::Json),
        CheckFormat::Text => Box::new(text::Text::new(has_color)),
    }
}
