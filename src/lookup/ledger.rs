//! What was asked of whom, and what came back.

use std::time::Duration;

use crate::dns::Fqdn;
use crate::dns::Query;
use crate::dns::RecordType;
use crate::dns::records::RecordData;
use crate::dnssec::Readings;
use crate::observe::Lookup;

use crate::lookup::answer::Answer;
use crate::lookup::resolver::Resolver;

/// What a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// CAA of the domain and its parents.
    Climb,
    /// The chain of trust, or why the climb has failed.
    Explain,
    /// What lies around. It is evidence of nothing else: not of a resolver that lives, nor of one that is slow.
    Survey,
}

/// A question to a resolver.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The resolver's place in the list.
    pub(super) resolver: usize,
    pub(super) query: Query,
    pub(super) purpose: Purpose,
    pub(super) answer: Option<Answer>,
    pub(super) http_status: Option<u16>,
    pub(super) milliseconds: u64,
    /// How long after the start of the check it was sent, and answered.
    pub(super) sent_at: Duration,
    pub(super) answered_at: Duration,
}

/// Every question, each once.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    asked: Vec<Asked>,
    /// The places of those that are answered, in the order of the answers.
    answered: Vec<usize>,
    /// How many are on their way already.
    sent: usize,
}

impl Ledger {
    /// Asks, unless it was asked before.
    pub(super) fn want(&mut self, resolver: usize, query: Query) {
        let is_climb = query.record_type == RecordType::Caa && !query.checking_disabled;
        let purpose = if is_climb { Purpose::Climb } else { Purpose::Explain };
        let mut known = self.asked.iter_mut();
        match known.find(|asked| asked.resolver == resolver && asked.query == query) {
            // What was of interest only is of use now.
            Some(asked) => asked.purpose = purpose,
            None => self.push(resolver, query, purpose),
        }
    }

    /// Asks about what lies around, unless it was asked before.
    pub(super) fn want_aside(&mut self, resolver: usize, query: Query) {
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
            http_status: None,
            milliseconds: 0,
            sent_at: Duration::ZERO,
            answered_at: Duration::ZERO,
        });
    }

    /// The questions that are wanted and not on their way, with their places; from now on they are.
    pub(super) fn unsent(&mut self, elapsed: Duration) -> impl Iterator<Item = (usize, &Asked)> {
        let from = std::mem::replace(&mut self.sent, self.asked.len());
        self.asked.iter_mut().enumerate().skip(from).map(move |(place, asked)| {
            asked.sent_at = elapsed;
            (place, &*asked)
        })
    }

    /// Enters an answer.
    pub(super) fn enter(
        &mut self,
        place: usize,
        answer: Answer,
        http_status: Option<u16>,
        milliseconds: u64,
        elapsed: Duration,
    ) {
        if let Some(asked) = self.asked.get_mut(place) {
            let answer = Some(answer);
            *asked = Asked { answer, http_status, milliseconds, answered_at: elapsed, ..asked.clone() };
            self.answered.push(place);
        }
    }

    /// The question at a place, and what it is for.
    pub(super) fn query(&self, place: usize) -> Option<(Query, Purpose)> {
        self.asked.get(place).map(|asked| (asked.query.clone(), asked.purpose))
    }

    /// A question, whether it is answered or not.
    pub(super) fn find(&self, resolver: usize, query: &Query) -> Option<&Asked> {
        self.asked.iter().find(|asked| asked.resolver == resolver && asked.query == *query)
    }

    /// The answer to a question.
    pub(super) fn answer(&self, resolver: usize, query: &Query) -> Option<&Answer> {
        self.find(resolver, query)?.answer.as_ref()
    }

    /// The questions to a resolver, those about what lies around left out.
    pub(super) fn of(&self, resolver: usize) -> impl Iterator<Item = &Asked> {
        self.asked.iter().filter(move |asked| asked.resolver == resolver && asked.purpose != Purpose::Survey)
    }

    /// Says whether a resolver has given a DNS answer.
    pub(super) fn has_answered(&self, resolver: usize) -> bool {
        self.of(resolver).any(|asked| asked.answer.as_ref().is_some_and(Answer::is_dns))
    }

    /// Says whether a resolver has given a DNS answer, whatever it says, at some time or later.
    pub(super) fn has_answered_since(&self, resolver: usize, time: Duration) -> bool {
        let mut answered =
            self.of(resolver).filter(|asked| asked.answer.as_ref().is_some_and(Answer::is_dns));
        answered.any(|asked| asked.answered_at >= time)
    }

    /// Says whether a question is still out.
    pub(super) fn is_open(&self, purpose: Purpose) -> bool {
        self.asked.iter().any(|asked| asked.answer.is_none() && asked.purpose == purpose)
    }

    /// What a resolver answered about the chain of trust.
    pub(super) fn readings(&self, resolver: usize) -> Readings {
        let mut readings = Readings::default();
        for asked in self.of(resolver) {
            // What our own connection kept back says nothing about the zone.
            if let Some(answer) = asked.answer.as_ref().filter(|answer| !answer.is_lost()) {
                let Query { name, record_type, checking_disabled, .. } = asked.query.clone();
                readings.add(name, record_type, checking_disabled, answer.reading());
            }
        }
        readings
    }

    /// The name servers of `zone`, as a resolver knows them.
    pub(super) fn name_servers(&self, resolver: usize, zone: &Fqdn) -> Vec<Fqdn> {
        let query = crate::lookup::investigate::unchecked(zone.clone(), RecordType::Ns);
        let answer = self.answer(resolver, &query).map(|answer| answer.answer.as_slice()).unwrap_or_default();
        let servers =
            answer.iter().filter(|record| record.owner == *zone).filter_map(|record| match &record.data {
                RecordData::Ns(server) => Some(server.clone()),
                _ => None,
            });
        servers.collect()
    }

    /// The names below top-level domains that a resolver was asked about the name servers of, in this order.
    pub(super) fn places(&self, resolver: usize) -> impl Iterator<Item = &Fqdn> {
        let of_resolver = self.asked.iter().filter(move |asked| asked.resolver == resolver);
        let names = of_resolver.filter(|asked| asked.query.record_type == RecordType::Ns);
        names.map(|asked| &asked.query.name).filter(|name| name.label_count() > 1)
    }

    /// The evidence: answered questions in the order of their answers, then those that were given up.
    pub(super) fn into_lookups(self, resolvers: &[Resolver], is_failed: bool) -> Vec<Lookup> {
        let given_up = self.asked.iter().filter(|asked| is_failed && asked.answer.is_none());
        self.answered
            .iter()
            .filter_map(|&place| self.asked.get(place))
            .chain(given_up)
            .map(|asked| {
                let answer = asked.answer.as_ref();
                let name = resolvers.get(asked.resolver).map(|resolver| resolver.name.clone());
                let mut records = answer.map(|answer| answer.answer.clone()).unwrap_or_default();
                records.extend(answer.into_iter().flat_map(|answer| answer.authority.iter().cloned()));
                Lookup {
                    name: asked.query.name.clone(),
                    record_type: asked.query.record_type,
                    resolver: name.unwrap_or_default(),
                    checking_disabled: asked.query.checking_disabled,
                    dnssec_ok: asked.query.dnssec_ok,
                    outcome: answer.map_or("given_up", |answer| answer.outcome.code()),
                    rcode: answer.and_then(|answer| answer.rcode),
                    http_status: asked.http_status,
                    authenticated_data: answer.and_then(|answer| answer.authenticated_data),
                    extended_errors: answer.map(|answer| answer.extended_errors.clone()).unwrap_or_default(),
                    ttl: answer.and_then(|answer| answer.ttl),
                    records,
                    milliseconds: asked.milliseconds,
                }
            })
            .collect()
    }
}
