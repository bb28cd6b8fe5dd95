//! One row per input, with a header.
//!
//! Fields are quoted as [RFC 4180, Section 2] says; rows end with a line feed alone, as programs on Unix expect.
//!
//! [RFC 4180, Section 2]: https://www.rfc-editor.org/rfc/rfc4180#section-2

use std::io::{self, Write};

use crate::cli::output::Formatter;
use crate::report::CheckedReport;
use crate::suggest::Suggestion;
use crate::text::Catalog;

/// Comma-separated values.
pub(super) struct Csv;

impl Formatter for Csv {
    fn start(&mut self, out: &mut dyn Write) -> io::Result<()> {
        write_row(COLUMNS, out)
    }

    fn report(
        &mut self,
        input: &str,
        checked: &CheckedReport,
        _: &Catalog,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let report = &checked.report;
        let row = [
            input,
            &report.judgement.domain.to_string(),
            &report.judgement.ca.id,
            report.judgement.verdict().code(),
            report.judgement.reason().code(),
            report.judgement.ca_error().unwrap_or_default(),
            &report.judgement.found_at().map(ToString::to_string).unwrap_or_default(),
            report.judgement.dnssec().code(),
            &report.suggestion().map(Suggestion::zone_text).unwrap_or_default(),
            "",
        ];
        write_row(row, out)
    }

    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
        write_row([input, "", "", "", "", "", "", "", "", message], out)
    }
}

fn write_row(fields: [&str; COLUMNS.len()], out: &mut dyn Write) -> io::Result<()> {
    let fields = fields.map(quoted);
    writeln!(out, "{}", fields.join(","))
}

/// > Fields containing line breaks (CRLF), double quotes, and commas should be enclosed in double-quotes.
///
/// Quoting also keeps leading and trailing white space, which some readers would drop.
fn quoted(field: &str) -> String {
    let needs_quotes = field.contains([',', '"', '\r', '\n'])
        || field.starts_with(char::is_whitespace)
        || field.ends_with(char::is_whitespace);
    if needs_quotes { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

const COLUMNS: [&str; 10] =
    ["input", "domain", "ca", "verdict", "reason", "ca_error", "found_at", "dnssec", "suggestion", "error"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_needs_quotes_has_them() {
        for (field, expected) in [
            ("plain", "plain"),
            ("", ""),
            ("a,b", "\"a,b\""),
            ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" spaced", "\" spaced\""),
            ("=1+1", "=1+1"),
        ] {
            assert_eq!(quoted(field), expected);
        }
    }
}
