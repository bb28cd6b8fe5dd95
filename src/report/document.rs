//! The JSON of a report. The order of the fields is that of `docs/report.md`.

use serde::Serialize;

use crate::findings::Finding;
use crate::observe::{self, Observation, Outcome};
use crate::report::entry::{Ca, DiagnosisEntry, LinkEntry, Record, ResolverEntry, SuggestionEntry, line};
use crate::report::{Report, SCHEMA, TOOL_VERSION, evidence};
use crate::verdict::Verdict;

/// Writes a report as JSON on one line, without a line end.
///
/// `message` describes a finding; `checked_at` is a time as [`crate::time::timestamp()`] writes it; `input` is what
/// was typed, if that may be disclosed.
pub fn to_json(
    report: &Report,
    message: &dyn Fn(&Finding) -> String,
    checked_at: &str,
    input: Option<&str>,
) -> String {
    line(&Document::new(report, message, checked_at, input))
}

/// Writes the fields of a report that do not reveal the domain, as JSON on one line.
pub fn to_nameless_json(report: &Report, checked_at: &str) -> String {
    line(&NamelessDocument::new(report, checked_at))
}

/// Writes the verdict of a report and its reason, as JSON on one line: nothing about records, or whether a name exists.
pub fn to_verdict_json(report: &Report, checked_at: &str) -> String {
    line(&NamelessDocument::of_verdict(report, checked_at))
}

/// Writes what is wrong with an input that could not be read, as JSON on one line.
pub fn error_to_json(input: &str, message: &str) -> String {
    line(&ErrorDocument::new(input, message))
}

/// The same without the input.
pub fn nameless_error_to_json(message: &str) -> String {
    let message = line(&message);
    format!(r#"{{"schema":"{SCHEMA}","error":{{"code":"{BAD_INPUT}","message":{message}}}}}"#)
}

/// A report in the form of `issuemail.report/1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document<'a> {
    schema: &'static str,
    tool_version: &'static str,
    checked_at: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<&'a str>,
    domain: String,
    ca: Ca<'a>,
    verdict: &'static str,
    reason: &'static str,
    conditional: bool,
    ca_error: Option<&'a str>,
    found_at: Option<String>,
    failed_at: Option<String>,
    path: Vec<Level>,
    dnssec: &'static str,
    findings: Vec<FindingEntry>,
    suggestion: Option<SuggestionEntry>,
    suggestion_status: Option<&'static str>,
    retry_after_seconds: Option<u32>,
    resolvers: Vec<ResolverEntry<'a>>,
    chain: Vec<LinkEntry>,
    diagnosis: Option<DiagnosisEntry>,
    lookups: Vec<Lookup<'a>>,
}

impl<'a> Document<'a> {
    /// Takes a report, what describes a finding, the time of the check and, if it may be disclosed, the input.
    pub fn new(
        report: &'a Report,
        message: &dyn Fn(&Finding) -> String,
        checked_at: &'a str,
        input: Option<&'a str>,
    ) -> Self {
        let judgement = &report.judgement;
        Self {
            schema: SCHEMA,
            tool_version: TOOL_VERSION,
            checked_at,
            input,
            domain: judgement.domain.to_string(),
            ca: Ca::new(&judgement.ca),
            verdict: judgement.verdict().code(),
            reason: judgement.reason().code(),
            conditional: judgement.verdict() == Verdict::Conditional,
            ca_error: judgement.ca_error(),
            found_at: judgement.found_at().map(ToString::to_string),
            failed_at: judgement.failed_at().map(ToString::to_string),
            path: judgement.path().iter().map(Level::new).collect(),
            dnssec: judgement.dnssec().code(),
            findings: report
                .findings
                .iter()
                .map(|finding| FindingEntry::new(finding, message(finding)))
                .collect(),
            suggestion: report.suggestion().map(|suggestion| SuggestionEntry::new(suggestion, judgement)),
            suggestion_status: Some(report.advice.code()),
            retry_after_seconds: judgement.retry_after(),
            resolvers: judgement
                .opinions()
                .filter(|opinion| !opinion.resolver.is_empty())
                .map(ResolverEntry::new)
                .collect(),
            chain: judgement.diagnosis().chain.iter().map(LinkEntry::new).collect(),
            diagnosis: DiagnosisEntry::new(judgement.diagnosis()),
            lookups: judgement.observations.lookups.iter().map(Lookup::new).collect(),
        }
    }
}

/// One name of the climb.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Level {
    name: String,
    outcome: &'static str,
    aliases: Vec<String>,
    records: Vec<Record>,
}

impl Level {
    fn new(observation: &Observation) -> Self {
        let records = match &observation.outcome {
            Outcome::Records(records) => records.as_slice(),
            _ => &[],
        };
        Self {
            name: observation.name.to_string(),
            outcome: observation.outcome.code(),
            aliases: observation.aliases.iter().map(ToString::to_string).collect(),
            records: records.iter().map(Record::new).collect(),
        }
    }
}

/// A finding with its text.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct FindingEntry {
    code: &'static str,
    severity: &'static str,
    citation: &'static str,
    owner: Option<String>,
    record: Option<usize>,
    message: String,
}

impl FindingEntry {
    fn new(finding: &Finding, message: String) -> Self {
        Self {
            code: finding.rule.code,
            severity: finding.rule.severity.code(),
            citation: finding.rule.citation,
            owner: finding.owner.as_ref().map(ToString::to_string),
            record: finding.record,
            message,
        }
    }
}

/// One query and its answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Lookup<'a> {
    name: String,
    #[serde(rename = "type")]
    record_type: String,
    resolver: &'a str,
    cd: bool,
    #[serde(rename = "do")]
    dnssec_ok: bool,
    outcome: &'static str,
    rcode: Option<String>,
    http_status: Option<u16>,
    authenticated_data: Option<bool>,
    extended_errors: Vec<ExtendedError<'a>>,
    ttl: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    records: Vec<String>,
    milliseconds: u64,
}

impl<'a> Lookup<'a> {
    fn new(lookup: &'a observe::Lookup) -> Self {
        let extended_errors = lookup
            .extended_errors
            .iter()
            .map(|error| ExtendedError { code: error.info_code, text: &error.extra_text });
        Self {
            name: lookup.name.to_string(),
            record_type: lookup.record_type.to_string(),
            resolver: &lookup.resolver,
            cd: lookup.checking_disabled,
            dnssec_ok: true,
            outcome: lookup.outcome.code(),
            rcode: lookup.rcode.map(|rcode| rcode.to_string()),
            http_status: lookup.http_status,
            authenticated_data: lookup.authenticated_data,
            extended_errors: extended_errors.collect(),
            ttl: lookup.ttl,
            records: evidence::lines(&lookup.records),
            milliseconds: lookup.milliseconds,
        }
    }
}

/// An Extended DNS Error.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct ExtendedError<'a> {
    code: u16,
    text: &'a str,
}

//----------- Without a name ---------------------------------------------------------------------

/// The fields of `issuemail.report/1` that do not reveal the domain.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    dnssec: Option<&'static str>,
    findings: Vec<FindingKind>,
}

/// The kind of a finding.
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
            dnssec: Some(report.judgement.dnssec().code()),
            findings: report.findings.iter().map(kind).collect(),
            ..Self::of_verdict(report, checked_at)
        }
    }

    /// The same without DNSSEC, and with an empty list of findings.
    pub fn of_verdict(report: &'a Report, checked_at: &'a str) -> Self {
        Self {
            schema: SCHEMA,
            tool_version: TOOL_VERSION,
            checked_at,
            ca: Ca::new(&report.judgement.ca),
            verdict: report.judgement.verdict().code(),
            reason: report.judgement.reason().code(),
            conditional: report.judgement.verdict() == Verdict::Conditional,
            ca_error: report.judgement.ca_error(),
            dnssec: None,
            findings: Vec::new(),
        }
    }
}

//----------- Errors -----------------------------------------------------------------------------

/// The error code of an input that is neither an address nor a domain.
pub const BAD_INPUT: &str = "bad_input";

/// The JSON of an input that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorDocument<'a> {
    schema: &'static str,
    input: &'a str,
    error: Error<'a>,
}

impl<'a> ErrorDocument<'a> {
    /// What is wrong with an input, in place of a report.
    pub fn new(input: &'a str, message: &'a str) -> Self {
        Self::in_schema(SCHEMA, input, message)
    }

    /// The same in place of a document of another schema.
    pub(super) fn in_schema(schema: &'static str, input: &'a str, message: &'a str) -> Self {
        Self { schema, input, error: Error { code: BAD_INPUT, message } }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Error<'a> {
    code: &'static str,
    message: &'a str,
}
