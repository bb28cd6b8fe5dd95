//! Parts that several documents share, and the diagnosis.

use serde::Serialize;

use crate::ca::CaProfile;
use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::dns::text::{escaped, hex};
use crate::dns::visible::is_invisible;
use crate::dnssec::{Fault, Link};
use crate::judge::{Judgement, Opinion};
use crate::observe::{Diagnosis, ServerTrouble};
use crate::suggest::{Caution, Suggestion};
use crate::time::timestamp;
use crate::verdict::Verdict;

/// Writes a document on one line. What is invisible in its texts is written as `\u202e`: the data are the same, and nobody who
/// looks at them is deceived (decision D-35).
pub(super) fn line(document: &impl Serialize) -> String {
    // The documents contain only texts, numbers and lists, so writing them cannot fail.
    let json = serde_json::to_string(document)
        .unwrap_or_else(|_| unreachable!("a document has texts, numbers and lists only"));
    if !json.contains(is_invisible) {
        return json;
    }
    let mut line = String::with_capacity(json.len());
    for character in json.chars() {
        match is_invisible(character) {
            true => character
                .encode_utf16(&mut [0; 2])
                .iter()
                .for_each(|unit| line.push_str(&format!("\\u{unit:04x}"))),
            false => line.push(character),
        }
    }
    line
}

/// The CA that was checked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Ca<'a> {
    id: &'a str,
    name: &'a str,
    issuer_domain_names: &'a [String],
}

impl<'a> Ca<'a> {
    pub(super) fn new(ca: &'a CaProfile) -> Self {
        Self { id: &ca.id, name: &ca.name, issuer_domain_names: &ca.issuer_domain_names }
    }
}

/// A record. One that is malformed has `rdata_hex` and no property.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Record {
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
    pub(super) fn new(record: &CaaRecord) -> Self {
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

/// What to publish.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct SuggestionEntry {
    owner: String,
    zone: Option<String>,
    name_servers: Vec<String>,
    place: &'static str,
    changes: Vec<ChangeEntry>,
    cautions: Vec<&'static str>,
    verdict_after: &'static str,
}

impl SuggestionEntry {
    pub(super) fn new(suggestion: &Suggestion, judgement: &Judgement) -> Self {
        let zone = judgement.surroundings().zone_of(&suggestion.change.owner);
        let changes = suggestion
            .change
            .changes
            .iter()
            .map(|change| ChangeEntry { action: change.action.code(), record: Record::new(&change.record) });
        Self {
            owner: suggestion.change.owner.to_string(),
            zone: zone.map(|zone| zone.apex.to_string()),
            name_servers: zone
                .into_iter()
                .flat_map(|zone| zone.name_servers.iter().map(ToString::to_string))
                .collect(),
            place: suggestion.placement.code(),
            changes: changes.collect(),
            cautions: suggestion.cautions.iter().map(Caution::code).collect(),
            verdict_after: suggestion.verdict_after.code(),
        }
    }
}

/// One record of the changed set.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct ChangeEntry {
    action: &'static str,
    #[serde(flatten)]
    record: Record,
}

//----------- Resolvers and diagnosis ------------------------------------------------------------

/// The verdict from one resolver's answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct ResolverEntry<'a> {
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
    pub(super) fn new(opinion: &'a Opinion) -> Self {
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
pub(super) struct LinkEntry {
    zone: String,
    state: &'static str,
}

impl LinkEntry {
    pub(super) fn new(link: &Link) -> Self {
        Self { zone: link.zone.to_string(), state: link.state.as_str() }
    }
}

/// What is wrong.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct DiagnosisEntry {
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
    pub(super) fn new(diagnosis: &Diagnosis) -> Option<Self> {
        if let Some(broken) = &diagnosis.broken {
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
        diagnosis.servers.as_ref().map(Self::servers)
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
        let names = |servers: &[Fqdn]| servers.iter().take(MAX_SERVERS).map(ToString::to_string).collect();
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

/// More than a healthy zone has.
const MAX_SERVERS: usize = 20;
