//! From the body of an answer to an outcome. Pure.

use crate::caa::CaaRecord;
use crate::dns::ExtendedError;
use crate::dns::MessageError;
use crate::dns::Query;
use crate::dns::RecordType;
use crate::dns::Reply;
use crate::dns::message::Rcode;
use crate::dns::records::ResourceRecord;
use crate::dnssec::Reading;
use crate::dnssec::Status;
use crate::observe::Failure;
use crate::observe::Outcome;
use crate::observe::TransportError;

/// What an answer says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    /// For CAA, what there is; for other types `Records` stays empty.
    pub(super) outcome: Outcome,
    pub(super) aliases: Vec<crate::dns::Fqdn>,
    pub(super) rcode: Option<Rcode>,
    pub(super) authenticated_data: Option<bool>,
    pub(super) extended_errors: Vec<ExtendedError>,
    pub(super) ttl: Option<u32>,
    pub(super) answer: Vec<ResourceRecord>,
    pub(super) authority: Vec<ResourceRecord>,
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
            answer: Vec::new(),
            authority: Vec::new(),
        }
    }

    /// Says whether the resolver gave a DNS answer at all.
    pub(super) fn is_dns(&self) -> bool {
        self.rcode.is_some()
    }

    /// Says whether it did not come over the connection; no answer in time is not meant.
    pub(super) fn is_lost(&self) -> bool {
        match &self.outcome {
            Outcome::Failure(Failure::Unreachable(error)) => *error != TransportError::Timeout,
            _ => false,
        }
    }

    /// Says whether it says what there is, or that there is nothing.
    pub(super) fn is_answered(&self) -> bool {
        matches!(self.outcome, Outcome::Records(_) | Outcome::NoData | Outcome::NxDomain)
    }

    /// The answer as the chain of trust reads it.
    pub(super) fn reading(&self) -> Reading {
        let status = match self.rcode {
            _ if self.is_answered() => Status::Answered { is_nxdomain: self.rcode == Some(Rcode::NXDOMAIN) },
            Some(Rcode::SERVFAIL) => Status::ServFail,
            _ => Status::Failed,
        };
        Reading {
            status,
            is_authentic: self.authenticated_data == Some(true),
            answer: self.answer.clone(),
            authority: self.authority.clone(),
        }
    }
}

/// Reads an answer.
pub(super) fn read(octets: &[u8], query: &Query) -> Answer {
    let reply = match Reply::parse(octets, query) {
        Ok(reply) => reply,
        Err(error) => return Answer::unreachable(TransportError::Malformed(error)),
    };
    let mut answer = Answer::unreachable(TransportError::Connection);
    answer.rcode = Some(reply.rcode());
    answer.authenticated_data = Some(reply.is_authenticated_data());
    answer.extended_errors = reply.extended_errors();
    if query.dnssec_ok || query.record_type != RecordType::Caa {
        (answer.answer, answer.authority) = reply.records();
    }
    let filtered = answer.extended_errors.iter().find(|error| error.is_filtered());
    answer.outcome = if let Some(filtered) = filtered {
        Outcome::Failure(Failure::Filtered(filtered.clone()))
    } else if reply.is_truncated() {
        Outcome::Failure(Failure::Truncated)
    } else {
        match reply.rcode() {
            Rcode::NOERROR | Rcode::NXDOMAIN => match outcome(&reply, query, &mut answer) {
                Ok(outcome) => outcome,
                Err(MessageError::AliasLoop) => Outcome::Failure(Failure::AliasLoop),
                Err(error) => return Answer::unreachable(TransportError::Malformed(error)),
            },
            rcode => Outcome::Failure(Failure::Rcode {
                rcode,
                extended_errors: answer.extended_errors.clone(),
                answers_unchecked: None,
            }),
        }
    };
    answer
}

fn outcome(reply: &Reply<'_>, query: &Query, answer: &mut Answer) -> Result<Outcome, MessageError> {
    if query.record_type == RecordType::Caa {
        return records(reply, query, answer);
    }
    let wanted = query.record_type.code();
    let found =
        answer.answer.iter().filter(|record| record.record_type == wanted).map(|record| record.ttl).min();
    answer.ttl = found.or_else(|| reply.negative_ttl());
    Ok(match (found, reply.rcode()) {
        (Some(_), _) => Outcome::Records(Vec::new()),
        (None, Rcode::NXDOMAIN) => Outcome::NxDomain,
        (None, _) => Outcome::NoData,
    })
}

/// The CAA records at the end of the aliases, or none.
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
