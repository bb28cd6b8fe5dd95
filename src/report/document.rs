//! The JSON of a report. The order of the fields is that of `docs/report.md`.

use serde::Serialize;

use crate::ca::CaProfile;
use crate::caa::CaaRecord;
use crate::dns::text::{escaped, hex};
use crate::findings::Finding;
use crate::observe;
use crate::observe::Observation;
use crate::observe::Outcome;
use crate::report::Report;
use crate::report::SCHEMA;
use crate::report::TOOL_VERSION;
use crate::report::diagnosis::DiagnosisEntry;
use crate::report::diagnosis::LinkEntry;
use crate::report::diagnosis::ResolverEntry;
use crate::report::evidence;
use crate::report::suggestion::Suggestion;
use crate::text::Catalog;
use crate::text::findings;
use crate::verdict::Verdict;

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
    suggestion: Option<Suggestion>,
    suggestion_status: Option<&'static str>,
    retry_after_seconds: Option<u32>,
    resolvers: Vec<ResolverEntry<'a>>,
    chain: Vec<LinkEntry>,
    diagnosis: Option<DiagnosisEntry>,
    lookups: Vec<Lookup<'a>>,
}

impl<'a> Document<'a> {
    /// Takes a report, the language of its messages, the time of the check and, where it may be told, what was typed.
    pub fn new(report: &'a Report, catalog: &Catalog, checked_at: &'a str, input: Option<&'a str>) -> Self {
        Self {
            schema: SCHEMA,
            tool_version: TOOL_VERSION,
            checked_at,
            input,
            domain: report.judgement.domain.to_string(),
            ca: Ca::new(&report.judgement.ca),
            verdict: report.judgement.verdict().code(),
            reason: report.judgement.reason().code(),
            conditional: report.judgement.verdict() == Verdict::Conditional,
            ca_error: report.judgement.ca_error(),
            found_at: report.judgement.found_at().map(ToString::to_string),
            failed_at: report.judgement.failed_at().map(ToString::to_string),
            path: report.judgement.path().iter().map(Level::new).collect(),
            dnssec: report.judgement.dnssec().code(),
            findings: report.findings.iter().map(|finding| FindingEntry::new(finding, catalog)).collect(),
            suggestion: report.suggestion().map(|suggestion| Suggestion::new(suggestion, report)),
            suggestion_status: Some(report.advice.code()),
            retry_after_seconds: report.judgement.retry_after(),
            resolvers: report
                .judgement
                .opinions()
                .filter(|opinion| !opinion.resolver.is_empty())
                .map(ResolverEntry::new)
                .collect(),
            chain: report.judgement.diagnosis().chain.iter().map(LinkEntry::new).collect(),
            diagnosis: DiagnosisEntry::new(report),
            lookups: report.judgement.observations.lookups.iter().map(Lookup::new).collect(),
        }
    }
}

/// The CA that was asked about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Ca<'a> {
    id: &'a str,
    name: &'a str,
    issuer_domain_names: &'a [String],
}

impl<'a> Ca<'a> {
    pub(crate) fn new(ca: &'a CaProfile) -> Self {
        Self { id: &ca.id, name: &ca.name, issuer_domain_names: &ca.issuer_domain_names }
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

/// A record. One that cannot be cut has `rdata_hex` and no property.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Record {
    owner: String,
    ttl: u32,
    flags: Option<u8>,
    tag: Option<String>,
    value: Option<String>,
    value_hex: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rdata_hex: Option<String>,
}

impl Record {
    pub(crate) fn new(record: &CaaRecord) -> Self {
        let property = record.property().ok();
        Self {
            owner: record.owner.to_string(),
            ttl: record.ttl,
            flags: property.map(|property| property.flags),
            tag: property.map(|property| property.tag.to_string()),
            value: property.map(|property| escaped(property.value)),
            value_hex: property.map(|property| hex(property.value)),
            rdata_hex: property.is_none().then(|| hex(&record.rdata)),
        }
    }
}

/// A finding, put into words.
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
    fn new(finding: &Finding, catalog: &Catalog) -> Self {
        Self {
            code: finding.rule.code,
            severity: finding.rule.severity.code(),
            citation: finding.rule.citation,
            owner: finding.owner.as_ref().map(ToString::to_string),
            record: finding.record,
            message: findings::message(finding, catalog),
        }
    }
}

/// One question and its answer.
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
            dnssec_ok: lookup.dnssec_ok,
            outcome: lookup.outcome,
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
