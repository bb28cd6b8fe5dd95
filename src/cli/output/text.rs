//! Sentences.

use std::io::{self, Write};

use anstyle::AnsiColor;

use crate::cli::output::Formatter;
use crate::cli::output::terminal::{Heads, visible};
use crate::findings::{Finding, Severity};
use crate::report::CheckedReport;
use crate::text::explain::explain;
use crate::text::plain_report::{ca_error, chain, change_lines};
use crate::text::{Catalog, findings};
use crate::verdict::Verdict;

/// Plain text for a terminal. Records are on separate lines, not indented, so they can be copied.
pub(super) struct Text {
    heads: Heads,
}

impl Text {
    /// Creates a writer, with or without color.
    pub(super) fn new(has_color: bool) -> Self {
        Self { heads: Heads::new(has_color) }
    }

    fn finding(&self, finding: &Finding, catalog: &Catalog, out: &mut dyn Write) -> io::Result<()> {
        let severity = finding.rule.severity;
        let color = match severity {
            Severity::Error => AnsiColor::Red,
            Severity::Warning => AnsiColor::Yellow,
            Severity::Notice | Severity::Info => AnsiColor::Cyan,
        };
        let style = self.heads.style(color.on_default());
        let title = visible(&findings::title(finding, catalog));
        let owner = finding.owner.as_ref().map(|owner| format!(" ({owner})")).unwrap_or_default();
        writeln!(out, "{style}{}{style:#}: {title}{owner}", severity.code())?;
        writeln!(out, "  {}", visible(&findings::message(finding, catalog)))
    }
}

impl Formatter for Text {
    fn report(
        &mut self,
        input: &str,
        checked: &CheckedReport,
        catalog: &Catalog,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let report = &checked.report;
        let color = match report.judgement.verdict() {
            Verdict::Conditional => AnsiColor::Yellow,
            Verdict::Permitted => AnsiColor::Green,
            Verdict::Forbidden => AnsiColor::Red,
            Verdict::Undetermined => AnsiColor::Yellow,
        };
        self.heads.write(input, report.judgement.verdict().code(), color, out)?;
        writeln!(out)?;
        let explanation = explain(report, catalog);
        let answer = [explanation.verdict, explanation.why].into_iter().chain(ca_error(report, catalog));
        for sentence in answer.chain(explanation.todo) {
            writeln!(out, "{}", visible(&sentence))?;
        }
        if let Some(suggestion) = report.suggestion() {
            writeln!(out, "\n{}\n", change_lines(suggestion, catalog).join("\n"))?;
        }
        if let Some(when) = &explanation.when {
            writeln!(out, "{}", visible(when))?;
        }
        if let Some(chain) = chain(report, catalog) {
            writeln!(out, "{}", visible(&chain))?;
        }
        if !report.findings.is_empty() {
            writeln!(out)?;
        }
        report.findings.iter().try_for_each(|finding| self.finding(finding, catalog, out))
    }

    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
        self.heads.write(input, Severity::Error.code(), AnsiColor::Red, out)?;
        writeln!(out, ": {}", visible(message))
    }
}
