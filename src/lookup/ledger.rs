//! The queries to each resolver, and the responses.

use std::cmp::Reverse;
use std::time::Duration;

use crate::dns::records::RecordData;
use crate::dns::{Fqdn, Query, RecordType};
use crate::dnssec::Readings;
use crate::lookup::answer::DnsAnswer;
use crate::lookup::resolver::{Format, Resolver};
use crate::observe::{Lookup, MAX_KEPT_LEN, OutcomeKind, TransportError};
use crate::order;

/// What a query is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// CAA of the domain and its parents.
    Climb,
    /// The chain of trust, or why the climb has failed.
    Explain,
    /// The surroundings. It is no evidence that a resolver is alive, or slow.
    Survey,
}

/// A query to a resolver.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The resolver's index in the list.
    pub(super) resolver: usize,
    pub(super) query: Query,
    pub(super) purpose: Purpose,
    pub(super) answer: Option<DnsAnswer>,
    /// Whether it was sent once more (decision D-30).
    pub(super) is_repeated: bool,
    pub(super) http_status: Option<u16>,
    pub(super) milliseconds: u64,
    /// When it was sent and answered, from the start of the lookup.
    pub(super) sent_at: Duration,
    pub(super) answered_at: Duration,
}

/// Every query, each once. One whose answer got lost is sent twice.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    asked: Vec<Asked>,
    /// How many have been sent.
    sent: usize,
    /// The indices of those to send once more.
    lost: Vec<usize>,
}

impl Ledger {
    /// Adds a query, unless it exists.
    pub(super) fn request(&mut self, resolver: usize, query: Query) {
        let is_climb = query.record_type == RecordType::CAA && !query.checking_disabled;
        let purpose = if is_climb { Purpose::Climb } else { Purpose::Explain };
        let mut known = self.asked.iter_mut();
        match known.find(|asked| asked.resolver == resolver && asked.query == query) {
            // An optional query is needed now.
            Some(asked) => asked.purpose = purpose,
            None => self.push(resolver, query, purpose),
        }
    }

    /// Adds a query about the surroundings, unless it exists.
    pub(super) fn request_optional(&mut self, resolver: usize, query: Query) {
        if self.find(resolver, &query).is_none() {
            self.push(resolver, query, Purpose::Survey);
        }
    }

    fn push(&mut self, resolver: usize, query: Query, purpose: Purpose) {
        self.asked.push(Asked {
            resolver,
            query,
            purpose,
            answer: None,
            is_repeated: false,
            http_status: None,
            milliseconds: 0,
            sent_at: Duration::ZERO,
            answered_at: Duration::ZERO,
        });
    }

    /// The queries to send now, with their indices: those not sent yet, which are marked as sent, and the lost ones.
    pub(super) fn unsent(&mut self, elapsed: Duration) -> Vec<(usize, Asked)> {
        let from = std::mem::replace(&mut self.sent, self.asked.len());
        for asked in self.asked.iter_mut().skip(from) {
            asked.sent_at = elapsed;
        }
        let places = std::mem::take(&mut self.lost).into_iter().chain(from..self.asked.len());
        places.filter_map(|place| Some((place, self.asked.get(place)?.clone()))).collect()
    }

    /// Schedules each query of the climb that was lost to be sent once more: one without an answer after `patience`,
    /// or whose connection failed although the resolver answers others (decision D-30).
    pub(super) fn repeat_lost(&mut self, elapsed: Duration, patience: Duration) {
        for place in 0..self.asked.len() {
            let Some(asked) = self.asked.get(place) else { continue };
            let is_lost = match &asked.answer {
                None => elapsed >= asked.sent_at + patience,
                Some(answer) => answer.is_disconnected() && self.has_answered(asked.resolver),
            };
            if place >= self.sent || !is_lost || asked.is_repeated || asked.purpose != Purpose::Climb {
                continue;
            }
            if let Some(asked) = self.asked.get_mut(place) {
                (asked.is_repeated, asked.answer) = (true, None);
            }
            self.lost.push(place);
        }
    }

    /// Records a response; of two, the first.
    pub(super) fn record(
        &mut self,
        place: usize,
        answer: DnsAnswer,
        http_status: Option<u16>,
        milliseconds: u64,
        elapsed: Duration,
    ) {
        if let Some(asked) = self.asked.get_mut(place).filter(|asked| asked.answer.is_none()) {
            let answer = Some(answer);
            *asked = Asked { answer, http_status, milliseconds, answered_at: elapsed, ..asked.clone() };
        }
    }

    /// The query at an index, and what it is for.
    pub(super) fn query(&self, place: usize) -> Option<(Query, Purpose)> {
        self.asked.get(place).map(|asked| (asked.query.clone(), asked.purpose))
    }

    /// A query, answered or not.
    pub(super) fn find(&self, resolver: usize, query: &Query) -> Option<&Asked> {
        self.asked.iter().find(|asked| asked.resolver == resolver && asked.query == *query)
    }

    /// The response to a query.
    pub(super) fn answer(&self, resolver: usize, query: &Query) -> Option<&DnsAnswer> {
        self.find(resolver, query)?.answer.as_ref()
    }

    /// The queries to a resolver, except those about the surroundings.
    pub(super) fn queries_to(&self, resolver: usize) -> impl Iterator<Item = &Asked> {
        self.asked.iter().filter(move |asked| asked.resolver == resolver && asked.purpose != Purpose::Survey)
    }

    /// Returns whether a resolver has sent a DNS response.
    pub(super) fn has_answered(&self, resolver: usize) -> bool {
        self.queries_to(resolver).any(|asked| asked.answer.as_ref().is_some_and(DnsAnswer::is_dns))
    }

    /// Returns whether a resolver has sent any DNS response at a time or later.
    pub(super) fn has_answered_since(&self, resolver: usize, time: Duration) -> bool {
        let mut answered =
            self.queries_to(resolver).filter(|asked| asked.answer.as_ref().is_some_and(DnsAnswer::is_dns));
        answered.any(|asked| asked.answered_at >= time)
    }

    /// Returns whether a query is in flight.
    pub(super) fn is_open(&self, purpose: Purpose) -> bool {
        self.asked.iter().any(|asked| asked.answer.is_none() && asked.purpose == purpose)
    }

    /// What a resolver answered about the chain of trust.
    pub(super) fn readings(&self, resolver: usize) -> Readings {
        let mut readings = Readings::default();
        for asked in self.queries_to(resolver) {
            // A failure of our own connection says nothing about the zone.
            if let Some(answer) = asked.answer.as_ref().filter(|answer| !answer.is_connection_failure()) {
                let Query { name, record_type, checking_disabled, .. } = asked.query.clone();
                readings.add(name, record_type, checking_disabled, answer.reading());
            }
        }
        readings
    }

    /// The name servers of `zone`, as a resolver knows them.
    pub(super) fn name_servers(&self, resolver: usize, zone: &Fqdn) -> Vec<Fqdn> {
        let query = unchecked(zone.clone(), RecordType::NS);
        let answer =
            self.answer(resolver, &query).map(|answer| answer.answer_section.as_slice()).unwrap_or_default();
        let servers =
            answer.iter().filter(|record| record.owner == *zone).filter_map(|record| match &record.data {
                RecordData::Ns(server) => Some(server.clone()),
                _ => None,
            });
        servers.collect()
    }

    /// The names below top-level domains whose NS records a resolver was asked for, in order.
    pub(super) fn ns_candidates(&self, resolver: usize) -> impl Iterator<Item = &Fqdn> {
        let of_resolver = self.asked.iter().filter(move |asked| asked.resolver == resolver);
        let names = of_resolver.filter(|asked| asked.query.record_type == RecordType::NS);
        names.map(|asked| &asked.query.name).filter(|name| name.label_count() > 1)
    }

    /// The evidence: the answered queries, and in a failure those that were abandoned, in an order that does not depend on
    /// when answers came: see [`Observations::lookups`](crate::observe::Observations::lookups).
    pub(super) fn into_lookups(self, resolvers: &[Resolver], is_failed: bool) -> Vec<Lookup> {
        let mut asked = self.asked;
        asked.retain(|asked| is_failed || asked.answer.is_some());
        order::sort_by(&mut asked, |one, other| one.rank().cmp(&other.rank()));
        let mut room = MAX_KEPT_LEN;
        let lookups = asked.into_iter().map(|asked| {
            let resolver = resolvers.get(asked.resolver);
            let name = resolver.map(|resolver| resolver.name.clone()).unwrap_or_default();
            let is_abandoned = asked.answer.is_none();
            let answer = asked.answer.unwrap_or_else(|| DnsAnswer::unreachable(TransportError::Timeout));
            let mut lookup =
                Lookup::new(asked.query.name, asked.query.record_type, name, OutcomeKind::GivenUp);
            if !is_abandoned {
                lookup.outcome = answer.outcome.kind();
            }
            lookup.checking_disabled = asked.query.checking_disabled;
            lookup.rcode = answer.rcode;
            lookup.http_status = asked.http_status;
            lookup.authenticated_data = answer.authenticated_data;
            lookup.extended_errors = answer.extended_errors;
            (lookup.ttl, lookup.is_zone_ttl) = (answer.ttl, answer.zone_ttl.is_some());
            lookup.records = answer.answer_section;
            lookup.records.extend(answer.authority_section);
            lookup.milliseconds = asked.milliseconds;
            // Of JSON there is only our own version; and no proof rests on the surroundings.
            let is_proof = asked.purpose != Purpose::Survey
                && resolver.is_some_and(|resolver| resolver.format == Format::Wire);
            if let Some(left) = room.checked_sub(answer.message.len()).filter(|_| is_proof) {
                (room, lookup.message) = (left, answer.message);
            }
            lookup
        });
        lookups.collect()
    }
}

impl Asked {
    /// Its place in the evidence.
    fn rank(&self) -> impl Ord {
        let Query { name, record_type, checking_disabled } = &self.query;
        let is_wildcard = name.as_wire().starts_with(b"\x01*");
        let is_other = *record_type != RecordType::CAA;
        let depth = Reverse(name.label_count());
        (self.resolver, is_other, *record_type, *checking_disabled, is_wildcard, depth, name.clone())
    }
}

/// A query with CD=1 that asks for signatures.
pub(super) fn unchecked(name: Fqdn, record_type: RecordType) -> Query {
    Query::signed(name, record_type).with_checking_disabled()
}
