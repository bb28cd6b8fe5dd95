//! The records make an answer that does not fit in one UDP packet everywhere: it then has to come over TCP.

use crate::caa::CaaRecord;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::observe::Observation;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "dns.answer_large", severity: Severity::Notice, citation: "RFC 7766, Section 5" };

/// Measures the answer that has the Relevant RRset.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(level) = context.judgement.path().last() else { return };
    let octets = answer_len(level, context.records());
    if octets > MOST_OCTETS {
        findings.push(context.finding_on_set(&RULE, "octets", octets));
    }
}

/// The octets of an answer without signatures: header, question, aliases and records with their owners compressed, OPT.
fn answer_len(level: &Observation, records: &[CaaRecord]) -> usize {
    let mut octets = 12 + level.name.as_wire().len() + 4 + 11;
    for target in &level.aliases {
        octets += RR_LEN + target.as_wire().len();
    }
    for record in records {
        octets += RR_LEN + record.rdata.len();
    }
    octets
}

/// A resource record without its data: compressed owner, type, class, TTL, length.
const RR_LEN: usize = 2 + 2 + 2 + 4 + 2;
/// What name servers send over UDP unless told otherwise, since the DNS flag day of 2020.
const MOST_OCTETS: usize = 1232;
