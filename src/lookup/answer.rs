//! Turns the octets of a response into an outcome. Pure.

use crate::caa::CaaRecord;
use crate::dns::records::{ResourceRecord, denial_ttl, original_ttl};
use crate::dns::{ExtendedError, Fqdn, MessageError, Query, Rcode, RecordType, Reply};
use crate::dnssec::{Reading, Status};
use crate::observe::{Failure, Outcome, TransportError};
use crate::order;

/// The content of a response.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DnsAnswer {
    /// For CAA, the records; for other types `Records` stays empty.
    pub(super) outcome: Outcome,
    pub(super) aliases: Vec<Fqdn>,
    /// For a denial of CAA, whether it lacks the SOA of the zone.
    pub(super) lacks_soa: bool,
    pub(super) rcode: Option<Rcode>,
    pub(super) authenticated_data: Option<bool>,
    pub(super) extended_errors: Vec<ExtendedError>,
    /// The TTL of the records or of their denial: that in the zone, else what is left of it.
    pub(super) ttl: Option<u32>,
    /// The longest TTL in their zones of all that the answer consists of, if known (decision D-53).
    pub(super) zone_ttl: Option<u32>,
    pub(super) answer_section: Vec<ResourceRecord>,
    pub(super) authority_section: Vec<ResourceRecord>,
    /// The message as received.
    pub(super) message: Vec<u8>,
}

impl DnsAnswer {
    /// There was no usable response.
    pub(super) fn unreachable(error: TransportError) -> Self {
        Self {
            outcome: Outcome::Failure(Failure::Unreachable(error)),
            aliases: Vec::new(),
            lacks_soa: false,
            rcode: None,
            authenticated_data: None,
            extended_errors: Vec::new(),
            ttl: None,
            zone_ttl: None,
            answer_section: Vec::new(),
            authority_section: Vec::new(),
            message: Vec::new(),
        }
    }

    /// Returns whether there was a DNS response.
    pub(super) fn is_dns(&self) -> bool {
        self.rcode.is_some()
    }

    /// Returns whether the connection failed, or carried something unusable. A timeout does not count.
    pub(super) fn is_connection_failure(&self) -> bool {
        match &self.outcome {
            Outcome::Failure(Failure::Unreachable(error)) => *error != TransportError::Timeout,
            _ => false,
        }
    }

    /// Returns whether the connection failed: nothing came, and nothing will.
    pub(super) fn is_disconnected(&self) -> bool {
        self.outcome == Outcome::Failure(Failure::Unreachable(TransportError::Connection))
    }

    /// Returns whether it answers the question: with records, or with a denial.
    pub(super) fn is_answered(&self) -> bool {
        matches!(self.outcome, Outcome::Records(_) | Outcome::NoData | Outcome::NxDomain)
    }

    /// Returns whether it denies that the name exists, not that of an alias' target.
    pub(super) fn is_missing(&self) -> bool {
        self.outcome == Outcome::NxDomain && self.aliases.is_empty()
    }

    /// The response as a reading of the chain of trust.
    pub(super) fn reading(&self) -> Reading {
        let status = match self.rcode {
            _ if self.is_answered() => Status::Answered { is_nxdomain: self.rcode == Some(Rcode::NXDOMAIN) },
            Some(Rcode::SERVFAIL) => Status::ServFail,
            _ => Status::Failed,
        };
        Reading {
            status,
            is_authentic: self.authenticated_data == Some(true),
            answer: self.answer_section.clone(),
            authority: self.authority_section.clone(),
        }
    }
}

/// Reads a response, and keeps it if it is one.
pub(super) fn read(octets: Vec<u8>, query: &Query) -> DnsAnswer {
    let answer = read_message(&octets, query);
    match answer.is_dns() {
        true => DnsAnswer { message: octets, ..answer },
        false => answer,
    }
}

fn read_message(octets: &[u8], query: &Query) -> DnsAnswer {
    let reply = match Reply::parse(octets, query) {
        Ok(reply) => reply,
        Err(error) => return DnsAnswer::unreachable(TransportError::BadResponse(error.to_string())),
    };
    let mut answer = DnsAnswer::unreachable(TransportError::Connection);
    answer.rcode = Some(reply.rcode());
    answer.authenticated_data = Some(reply.is_authenticated_data());
    answer.extended_errors = reply.extended_errors();
    (answer.answer_section, answer.authority_section) = reply.records();
    let is_answer = matches!(reply.rcode(), Rcode::NOERROR | Rcode::NXDOMAIN);
    let filtered = answer.extended_errors.iter().find(|error| error.is_filtered(is_answer));
    // With CD=1 the data is asked for whatever it is worth.
    let is_disowned = |error: &&ExtendedError| is_answer && !query.checking_disabled && error.is_disowned();
    let disowned = answer.extended_errors.iter().find(is_disowned);
    answer.outcome = if let Some(filtered) = filtered {
        Outcome::Failure(Failure::Filtered(filtered.clone()))
    } else if let Some(disowned) = disowned.filter(|_| query.record_type == RecordType::CAA) {
        Outcome::Failure(Failure::Disowned(disowned.clone()))
    } else if reply.is_truncated() {
        Outcome::Failure(Failure::Truncated)
    } else {
        match reply.rcode() {
            Rcode::NOERROR | Rcode::NXDOMAIN => match outcome(&reply, query, &mut answer) {
                Ok(outcome) => outcome,
                Err(MessageError::AliasLoop) => Outcome::Failure(Failure::AliasLoop),
                Err(error) => return DnsAnswer::unreachable(TransportError::BadResponse(error.to_string())),
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

fn outcome(reply: &Reply<'_>, query: &Query, answer: &mut DnsAnswer) -> Result<Outcome, MessageError> {
    if query.record_type == RecordType::CAA {
        return records(reply, query, answer);
    }
    let mut found = answer.answer_section.iter().filter(|record| record.record_type == query.record_type);
    let first = found.clone().next().map(|record| record.owner.clone());
    if let (Some(owner), Some(ttl)) = (&first, found.by_ref().map(|record| record.ttl).min()) {
        take_ttl(answer, original_ttl(&answer.answer_section, owner, query.record_type), ttl, reply);
    } else {
        take_ttl_of_denial(answer, reply);
    }
    Ok(match (first, reply.rcode()) {
        (Some(_), _) => Outcome::Records(Vec::new()),
        (None, Rcode::NXDOMAIN) => Outcome::NxDomain,
        (None, _) => Outcome::NoData,
    })
}

/// The CAA records at the end of the aliases, in canonical order ([RFC 4034, Section 6.3]): resolvers rotate them.
///
/// [RFC 4034, Section 6.3]: https://www.rfc-editor.org/rfc/rfc4034#section-6.3
fn records(reply: &Reply<'_>, query: &Query, answer: &mut DnsAnswer) -> Result<Outcome, MessageError> {
    answer.aliases = reply.aliases(&query.name)?;
    let owner = answer.aliases.last().unwrap_or(&query.name).clone();
    let mut records = reply
        .caa_records(&owner)
        .map(|record| {
            record.map(|record| CaaRecord {
                owner: owner.clone(),
                ttl: record.ttl,
                rdata: record.rdata.to_vec(),
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    order::sort_by(&mut records, |one, other| one.rdata.cmp(&other.rdata));
    let is_missing = reply.rcode() == Rcode::NXDOMAIN;
    // The records of a set have one TTL; else the lowest counts (RFC 2181, Section 5.2).
    match records.iter().map(|record| record.ttl).min() {
        Some(ttl) => {
            take_ttl(answer, original_ttl(&answer.answer_section, &owner, RecordType::CAA), ttl, reply)
        }
        None => take_ttl_of_denial(answer, reply),
    }
    for record in &mut records {
        record.ttl = answer.ttl.unwrap_or_default();
    }
    answer.zone_ttl = answer.zone_ttl.and_then(|ttl| Some(ttl.max(longest_alias_ttl(answer, &query.name)?)));
    // With CD=1 nothing can be permitted.
    if records.is_empty() && !query.checking_disabled {
        answer.lacks_soa = !reply.denial(&query.name, &answer.aliases)? && !is_missing;
    }
    match (records.is_empty(), is_missing) {
        (true, true) => Ok(Outcome::NxDomain),
        (true, false) => Ok(Outcome::NoData),
        (false, false) => Ok(Outcome::Records(records)),
        (false, true) => Err(MessageError::Contradiction),
    }
}

/// Takes the TTL in the zone: the one that signatures tell, or that of an authoritative answer. Else what is left of it
/// (decision D-53).
fn take_ttl(answer: &mut DnsAnswer, original: Option<u32>, seen: u32, reply: &Reply<'_>) {
    // Behind an alias, AA is that of the alias (RFC 1035, Section 4.1.1).
    let is_authoritative = reply.is_authoritative() && answer.aliases.is_empty();
    answer.zone_ttl = original.or(is_authoritative.then_some(seen));
    answer.ttl = answer.zone_ttl.or(Some(seen));
}

/// Takes the TTL of a denial.
fn take_ttl_of_denial(answer: &mut DnsAnswer, reply: &Reply<'_>) {
    if let Some((seen, original)) = denial_ttl(&answer.authority_section) {
        take_ttl(answer, original, seen, reply);
    }
}

/// The longest TTL of the aliases from `name` on in their zones; 0 without aliases, and `None` if one is not signed. A CNAME
/// that was made from a DNAME is not ([RFC 6672, Section 5.3.1]).
///
/// [RFC 6672, Section 5.3.1]: https://www.rfc-editor.org/rfc/rfc6672#section-5.3.1
fn longest_alias_ttl(answer: &DnsAnswer, name: &Fqdn) -> Option<u32> {
    let section = &answer.answer_section;
    let owners = std::iter::once(name).chain(&answer.aliases).take(answer.aliases.len());
    let mut ttls = owners.map(|owner| {
        original_ttl(section, owner, RecordType::CNAME).or_else(|| {
            let mut dnames = section.iter().filter(|record| record.record_type == RecordType::DNAME);
            let dname = dnames.find(|record| owner.is_at_or_below(&record.owner))?;
            original_ttl(section, &dname.owner, RecordType::DNAME)
        })
    });
    ttls.try_fold(0, |longest, ttl| Some(ttl?.max(longest)))
}
