//! From the body of an answer to an outcome. Pure.

use crate::caa::CaaRecord;
use crate::dns::ExtendedError;
use crate::dns::MessageError;
use crate::dns::Query;
use crate::dns::Reply;
use crate::dns::message::Rcode;
use crate::evaluate::observation::Failure;
use crate::evaluate::observation::Outcome;
use crate::evaluate::observation::TransportError;

/// What an answer says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) outcome: Outcome,
    pub(super) aliases: Vec<crate::dns::Fqdn>,
    pub(super) rcode: Option<Rcode>,
    pub(super) authenticated_data: Option<bool>,
    pub(super) extended_errors: Vec<ExtendedError>,
    pub(super) ttl: Option<u32>,
}

impl Answer {
    /// An answer that is none.
    pub(super) fn unreachable(error: TransportError) -> Self {
        Self {
            outcome: Outcome::Failure(Failure::Unreachable(error)),
            aliases: Vec::new(),
            rcode: None,
            authenticated_data: None,
            extended_errors: Vec::new(),
            ttl: None,
        }
    }

    /// Says whether the resolver gave a DNS answer at all.
    pub(super) fn is_dns(&self) -> bool {
        self.rcode.is_some()
    }

    /// Says whether another resolver may do better. SERVFAIL is not among these: it is what a validating resolver has
    /// to say of a zone whose signatures are broken.
    pub(super) fn is_worth_asking_elsewhere(&self) -> bool {
        match &self.outcome {
            Outcome::Failure(Failure::Unreachable(TransportError::Timeout)) => false,
            Outcome::Failure(Failure::Rcode { rcode, .. }) => *rcode != Rcode::SERVFAIL,
            Outcome::Failure(Failure::Unreachable(_) | Failure::Filtered(_) | Failure::Truncated) => true,
            _ => false,
        }
    }
}

/// Reads an answer.
pub(super) fn read(octets: &[u8], query: &Query) -> Answer {
    let reply = match Reply::parse(octets, query) {
        Ok(reply) => reply,
        Err(error) => return Answer::unreachable(TransportError::Malformed(error)),
    };
    let extended_errors = reply.extended_errors();
    let mut answer = Answer {
        outcome: Outcome::NoData,
        aliases: Vec::new(),
        rcode: Some(reply.rcode()),
        authenticated_data: Some(reply.is_authenticated_data()),
        ttl: None,
        extended_errors: extended_errors.clone(),
    };
    answer.outcome = if let Some(filtered) = extended_errors.iter().find(|error| error.is_filtered()) {
        Outcome::Failure(Failure::Filtered(filtered.clone()))
    } else if reply.is_truncated() {
        Outcome::Failure(Failure::Truncated)
    } else {
        match reply.rcode() {
            Rcode::NOERROR | Rcode::NXDOMAIN => match records(&reply, query, &mut answer) {
                Ok(outcome) => outcome,
                Err(MessageError::AliasLoop) => Outcome::Failure(Failure::AliasLoop),
                Err(error) => return Answer::unreachable(TransportError::Malformed(error)),
            },
            rcode => Outcome::Failure(Failure::Rcode { rcode, extended_errors, answers_unchecked: None }),
        }
    };
    answer
}

/// The records at the end of the aliases, or none.
fn records(reply: &Reply<'_>, query: &Query, answer: &mut Answer) -> Result<Outcome, MessageError> {
    answer.aliases = reply.aliases(&query.name)?;
    let owner = answer.aliases.last().unwrap_or(&query.name);
    let records = reply
        .caa_records(owner)
        .map(|record| {
            record.map(|record| CaaRecord {
                owner: owner.clone(),
                ttl: record.ttl,
                rdata: record.rdata.to_vec(),
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    let is_missing = reply.rcode() == Rcode::NXDOMAIN;
    answer.ttl = records.iter().map(|record| record.ttl).min().or_else(|| reply.negative_ttl());
    // Records of another name only: whatever that is, it is no denial.
    if records.is_empty() && reply.has_caa() {
        return Err(MessageError::Contradiction);
    }
    match (records.is_empty(), is_missing) {
        (true, true) => Ok(Outcome::NxDomain),
        (true, false) => Ok(Outcome::NoData),
        (false, false) => Ok(Outcome::Records(records)),
        (false, true) => Err(MessageError::Contradiction),
    }
}
