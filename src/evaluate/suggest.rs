//! The record to publish.

use super::decision;
use super::report::Dnssec;
use super::report::Report;
use crate::caa::CaaRecord;
use crate::caa::Property;
use crate::caa::PropertyTag;
use crate::caa::presentation;
use crate::verdict::Reason;
use crate::verdict::Verdict;

/// A change of one RRset that gives the wanted verdict and takes nothing away from any other CA.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The RRset as it should be: what stays, and what is new.
    pub changes: Vec<Change>,
    /// The verdict of the same evaluator for the changed RRset.
    pub verdict_after: Verdict,
}

impl Suggestion {
    /// The records to add.
    pub fn added(&self) -> impl Iterator<Item = &CaaRecord> {
        self.changes.iter().filter(|change| change.action == Action::Add).map(|change| &change.record)
    }

    /// The new records in zone-file form, one a line.
    pub fn zone_text(&self) -> String {
        self.added().map(presentation::line).collect::<Vec<_>>().join("\n")
    }
}

/// One record of a suggestion.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What to do with it.
    pub action: Action,
    /// The record.
    pub record: CaaRecord,
}

/// What to do with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Publish it.
    Add,
    /// Take it away.
    Remove,
    /// Leave it.
    Keep,
}

impl Action {
    /// The word of the report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Keep => "keep",
        }
    }
}

/// Suggests one more `issuemail` record beside those that are there.
///
/// Authorizations are additive ([RFC 8659, Section 4.2]), so the new record takes nothing away from any other CA, and
/// because it joins the Relevant RRset itself, it hides nothing that is inherited. `None` when nothing is needed, and
/// when no addition leads to yes: an unknown critical property, a failed lookup.
///
/// [RFC 8659, Section 4.2]: https://www.rfc-editor.org/rfc/rfc8659#section-4.2
pub(super) fn suggest(report: &Report) -> Option<Suggestion> {
    let helps = matches!(
        report.reason,
        Reason::IssuerMismatch | Reason::MalformedValue | Reason::EmptyIssuer | Reason::ParamsUnsatisfied
    );
    if !helps {
        return None;
    }
    let rrset = report.relevant_rrset();
    let first = rrset.first()?;
    let issuer = report.ca.issuer_domain_names.first()?;
    let property = Property { flags: 0, tag: PropertyTag::ISSUEMAIL, value: issuer.as_bytes() };
    let ttl = zone_ttl(report, first.ttl);
    let record = CaaRecord { owner: first.owner.clone(), ttl, rdata: property.to_rdata()? };

    let mut changes: Vec<_> =
        rrset.iter().map(|record| Change { action: Action::Keep, record: record.clone() }).collect();
    changes.push(Change { action: Action::Add, record });
    let after = decision::decide(changes.iter().map(|change| change.record.property()), &report.ca);
    (after.verdict == Verdict::Permitted).then_some(Suggestion { changes, verdict_after: after.verdict })
}

/// The TTL that a record probably has in its zone: a cache counts down, so the next usual value from there.
pub fn zone_ttl(report: &Report, seen: u32) -> u32 {
    const USUAL: [u32; 11] = [60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];
    match report.dnssec {
        Dnssec::NotChecked => seen,
        _ => USUAL.into_iter().find(|&ttl| ttl >= seen).unwrap_or(seen),
    }
}
