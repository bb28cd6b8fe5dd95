//! Sentences.

use std::io;

use anstyle::AnsiColor;

use crate::cli::output::Formatter;
use crate::cli::output::terminal::{Screen, with_domain};
use crate::findings::{Finding, Severity};
use crate::report::CheckedReport;
use crate::text::explain::explain;
use crate::text::plain_report::{ca_error, chain, change_lines};
use crate::text::{Catalog, findings};
use crate::verdict::Verdict;

/// Plain text for a terminal. Records are on separate lines, not indented, so they can be copied.
pub(super) struct Text;

impl Formatter for Text {
    fn report(
        &mut self,
        input: &str,
        checked: &CheckedReport,
        catalog: &Catalog,
        out: &mut Screen<'_>,
    ) -> io::Result<()> {
        let report = &checked.report;
        let color = match report.judgement.verdict() {
            Verdict::Conditional => AnsiColor::Yellow,
            Verdict::Permitted => AnsiColor::Green,
            Verdict::Forbidden => AnsiColor::Red,
            Verdict::Undetermined => AnsiColor::Yellow,
        };
        let input = with_domain(input, &report.judgement.domain);
        out.head(&input, report.judgement.verdict().code(), color, "")?;
        let explanation = explain(report, catalog);
        out.line(&explanation.verdict)?;
        out.line(&explanation.why)?;
        out.lines(ca_error(report, catalog).as_slice())?;
        out.lines(&explanation.todo)?;
        if let Some(suggestion) = report.suggestion() {
            out.line("")?;
            out.lines(&change_lines(suggestion, catalog))?;
            out.line("")?;
        }
        out.lines(explanation.when.as_slice())?;
        out.lines(chain(report, catalog).as_slice())?;
        if !report.findings.is_empty() {
            out.line("")?;
        }
        report.findings.iter().try_for_each(|found| finding(found, catalog, out))
    }

    fn error(&mut self, input: &str, message: &str, out: &mut Screen<'_>) -> io::Result<()> {
        out.head(input, Severity::Error.code(), AnsiColor::Red, &format!(": {message}"))
    }
}

fn finding(finding: &Finding, catalog: &Catalog, out: &mut Screen<'_>) -> io::Result<()> {
    let severity = finding.rule.severity;
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Notice | Severity::Info => AnsiColor::Cyan,
    };
    let title = findings::title(finding, catalog);
    let owner = finding.owner.as_ref().map(|owner| format!(" ({owner})")).unwrap_or_default();
    out.labeled(severity.code(), color, &format!("{title}{owner}"))?;
    out.line(&format!("  {}", findings::message(finding, catalog)))
}
