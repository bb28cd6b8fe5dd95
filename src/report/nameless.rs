//! What may be told of a report without telling whose it is: no name, no record, no sentence that has one.

use serde::Serialize;

use crate::findings::Finding;
use crate::report::Report;
use crate::report::SCHEMA;
use crate::report::TOOL_VERSION;
use crate::report::document::Ca;
use crate::verdict::Verdict;

/// The fields of `issuemail.report/1` that say the same of every domain.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NamelessDocument<'a> {
    schema: &'static str,
    tool_version: &'static str,
    checked_at: &'a str,
    ca: Ca<'a>,
    verdict: &'static str,
    reason: &'static str,
    conditional: bool,
    ca_error: Option<&'a str>,
    dnssec: &'static str,
    findings: Vec<FindingKind>,
}

/// What kind of finding there is.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct FindingKind {
    code: &'static str,
    severity: &'static str,
    citation: &'static str,
}

impl<'a> NamelessDocument<'a> {
    /// Takes a report, and the time of the check.
    pub fn new(report: &'a Report, checked_at: &'a str) -> Self {
        let kind = |finding: &Finding| FindingKind {
            code: finding.rule.code,
            severity: finding.rule.severity.code(),
            citation: finding.rule.citation,
        };
        Self {
            schema: SCHEMA,
            tool_version: TOOL_VERSION,
            checked_at,
            ca: Ca::new(&report.judgement.ca),
            verdict: report.judgement.verdict().code(),
            reason: report.judgement.reason().code(),
            conditional: report.judgement.verdict() == Verdict::Conditional,
            ca_error: report.judgement.ca_error(),
            dnssec: report.judgement.dnssec().code(),
            findings: report.findings.iter().map(kind).collect(),
        }
    }
}
