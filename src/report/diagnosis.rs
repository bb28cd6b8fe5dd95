//! What was found out about the way to the records, as JSON.

use serde::Serialize;

use crate::dnssec::Fault;
use crate::dnssec::Link;
use crate::judge::consensus::Opinion;
use crate::observe::ServerTrouble;
use crate::report::Report;
use crate::report::document::Record;
use crate::time::timestamp;
use crate::verdict::Verdict;

/// What one resolver's answers lead to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ResolverEntry<'a> {
    name: &'a str,
    verdict: &'static str,
    reason: &'static str,
    conditional: bool,
    found_at: Option<String>,
    failed_at: Option<String>,
    outcome: Option<&'static str>,
    counted: bool,
    records: Vec<Record>,
}

impl<'a> ResolverEntry<'a> {
    pub(crate) fn new(opinion: &'a Opinion) -> Self {
        Self {
            name: &opinion.resolver,
            verdict: opinion.decision.verdict.code(),
            reason: opinion.decision.reason.code(),
            conditional: opinion.decision.verdict == Verdict::Conditional,
            found_at: opinion.found_at.as_ref().map(ToString::to_string),
            failed_at: opinion.failed_at.as_ref().map(ToString::to_string),
            outcome: opinion.outcome().map(|outcome| outcome.code()),
            counted: opinion.is_counted,
            records: opinion.records().iter().map(Record::new).collect(),
        }
    }
}

/// One zone of the chain of trust.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct LinkEntry {
    zone: String,
    state: &'static str,
}

impl LinkEntry {
    pub(crate) fn new(link: &Link) -> Self {
        Self { zone: link.zone.to_string(), state: link.state.as_str() }
    }
}

/// What is wrong.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct DiagnosisEntry {
    kind: &'static str,
    zone: String,
    owner: Option<String>,
    #[serde(rename = "type")]
    record_type: Option<String>,
    fault: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_tag: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inception: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ds_key_tags: Vec<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dnskey_key_tags: Vec<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    name_servers: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parent_name_servers: Vec<String>,
}

impl DiagnosisEntry {
    pub(crate) fn new(report: &Report) -> Option<Self> {
        if let Some(broken) = &report.judgement.diagnosis().broken {
            let entry = Self {
                kind: "dnssec",
                zone: broken.zone.to_string(),
                owner: Some(broken.owner.to_string()),
                record_type: Some(broken.record_type.to_string()),
                fault: broken.fault.code(),
                ..Self::default()
            };
            return Some(entry.with(&broken.fault));
        }
        report.judgement.diagnosis().servers.as_ref().map(Self::servers)
    }

    fn with(mut self, fault: &Fault) -> Self {
        match fault {
            Fault::SignatureExpired { expiration } => self.expiration = Some(timestamp(*expiration)),
            Fault::SignatureNotYetValid { inception } => self.inception = Some(timestamp(*inception)),
            Fault::NoKeyForDs { ds, dnskey } => {
                self.ds_key_tags.clone_from(ds);
                self.dnskey_key_tags.clone_from(dnskey);
            }
            Fault::AlgorithmMismatch { key_tag, .. }
            | Fault::DsDigestMismatch { key_tag }
            | Fault::SigningKeyMissing { key_tag } => self.key_tag = Some(*key_tag),
            _ => {}
        }
        self
    }

    fn servers(trouble: &ServerTrouble) -> Self {
        let names =
            |servers: &[crate::Fqdn]| servers.iter().take(MAX_SERVERS).map(ToString::to_string).collect();
        Self {
            kind: "nameservers",
            zone: trouble.zone.to_string(),
            owner: Some(trouble.name.to_string()),
            record_type: Some("CAA".to_owned()),
            fault: trouble.code(),
            name_servers: names(&trouble.name_servers),
            parent_name_servers: names(&trouble.parent_name_servers),
            ..Self::default()
        }
    }
}

/// More than a zone that is in order has.
const MAX_SERVERS: usize = 20;
