//! One row per input, with a header.
//!
//! Fields are quoted as [RFC 4180, Section 2] says; rows end with a line feed alone, as programs on Unix expect.
//!
//! [RFC 4180, Section 2]: https://www.rfc-editor.org/rfc/rfc4180#section-2

use std::io;

use crate::cli::output::Formatter;
use crate::cli::output::terminal::Screen;
use crate::dns::visible::visible;
use crate::report::CheckedReport;
use crate::suggest::Suggestion;
use crate::text::Catalog;
use crate::text::catalog::without_isolates;

/// Comma-separated values.
pub(super) struct Csv {
    /// Whether fields are left as they are.
    pub(super) is_raw: bool,
    /// Whether people read the rows.
    pub(super) is_terminal: bool,
}

impl Formatter for Csv {
    fn start(&mut self, out: &mut Screen<'_>) -> io::Result<()> {
        self.write_row(COLUMNS, out)
    }

    fn report(
        &mut self,
        input: &str,
        checked: &CheckedReport,
        _: &Catalog,
        out: &mut Screen<'_>,
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
        self.write_row(row, out)
    }

    fn error(&mut self, input: &str, message: &str, out: &mut Screen<'_>) -> io::Result<()> {
        self.write_row([input, "", "", "", "", "", "", "", "", &without_isolates(message)], out)
    }
}

impl Csv {
    fn write_row(&self, fields: [&str; COLUMNS.len()], out: &mut Screen<'_>) -> io::Result<()> {
        let fields = fields.map(|field| match (self.is_raw, self.is_terminal) {
            (true, false) => quoted(field),
            (true, true) => quoted(&visible(field)),
            (false, _) => quoted(&harmless(field)),
        });
        out.data(format_args!("{}\n", fields.join(",")))
    }
}

/// A field that no spreadsheet program takes for a formula, with everything invisible made visible (decision D-36).
///
/// Programs take a cell for a formula by its first character
/// ([OWASP, CSV Injection](https://owasp.org/www-community/attacks/CSV_Injection)); some drop spaces and quotes before it, and
/// fold full-width forms. An apostrophe makes the cell text.
fn harmless(field: &str) -> String {
    let field = visible(field);
    let start =
        field.trim_start_matches(|character: char| character.is_whitespace() || "\"'".contains(character));
    if start.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        format!("'{field}")
    } else {
        field
    }
}

/// > Fields containing line breaks (CRLF), double quotes, and commas should be enclosed in double-quotes.
///
/// Quoting also keeps leading and trailing white space, which some readers would drop. Readers in some countries split at
/// semicolons and tabs.
fn quoted(field: &str) -> String {
    let needs_quotes = field.contains([',', '"', '\r', '\n', ';', '\t'])
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
            ("a;b", "\"a;b\""),
            ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" spaced", "\" spaced\""),
            ("=1+1", "=1+1"),
        ] {
            assert_eq!(quoted(field), expected);
        }
    }

    #[test]
    fn no_field_is_a_formula() {
        for field in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "  =1+1",
            "\u{a0}=1+1",
            "\n=1+1",
            "\"=1+1",
            "\" '@x",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            "-example.com",
        ] {
            assert_eq!(harmless(field), format!("'{field}"));
        }
        // These become visible, and are no longer the first character.
        for (field, expected) in [
            ("\t=1+1", "\\u{9}=1+1"),
            ("\r=1+1", "\\u{d}=1+1"),
            ("\u{feff}=1+1", "\\u{feff}=1+1"),
            ("a\0b", "a\\u{0}b"),
            ("a@b", "a@b"),
            ("example.com. 300 IN CAA", "example.com. 300 IN CAA"),
        ] {
            assert_eq!(harmless(field), expected);
        }
    }
}
