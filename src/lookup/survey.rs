//! Surveys the surroundings of the climb: who serves the zones, and what the wildcards have.
//!
//! One resolver is queried during the climb. The queries are optional: no verdict depends on them, or waits for
//! them longer than for the chain of trust.

use crate::dns::{Fqdn, Query, RecordType, name};
use crate::lookup::answer::DnsAnswer;
use crate::lookup::ledger::unchecked;
use crate::lookup::plan::{ClimbState, Run};
use crate::observe::{Observation, Outcome, Surroundings, ZoneServers};

impl Run<'_> {
    /// Requests the name servers of the domain and its parents, and the wildcards next to them; once the records
    /// are known to be those of an alias target, the same for the target.
    ///
    /// NXDOMAIN for CAA alone does not show that the domain does not exist: some name servers deny what they do not know.
    /// So it is asked for MX and A then, too.
    ///
    /// NS with CD=1: name servers matter most where their zone does not validate, and an investigation sends the same
    /// query.
    pub(super) fn ask_surroundings(&mut self, resolver: usize) {
        let target = self.names_of_target(resolver);
        let apexes = self.names.iter().chain(&target);
        for name in apexes.cloned().collect::<Vec<_>>().into_iter().filter(|name| name.label_count() > 1) {
            self.ledger.request_optional(resolver, unchecked(name, RecordType::NS));
        }
        for wildcard in wildcards(&self.names, MAX_WILDCARDS).chain(wildcards(&target, MAX_TARGET_WILDCARDS))
        {
            self.ledger.request_optional(resolver, Query::caa(wildcard));
        }
        if let Some(domain) = self.names.first().cloned()
            && self.ledger.answer(resolver, &Query::caa(domain.clone())).is_some_and(DnsAnswer::is_missing)
        {
            for record_type in [RecordType::MX, RecordType::A] {
                self.ledger.request_optional(resolver, unchecked(domain.clone(), record_type));
            }
        }
    }

    /// A type that the domain has although the answer for CAA is NXDOMAIN.
    fn exists_for(&self, resolver: usize) -> Option<RecordType> {
        let domain = self.names.first()?;
        self.ledger.answer(resolver, &Query::caa(domain.clone())).filter(|answer| answer.is_missing())?;
        [RecordType::NS, RecordType::MX, RecordType::A].into_iter().find(|&record_type| {
            let answer = self.ledger.answer(resolver, &unchecked(domain.clone(), record_type));
            answer.is_some_and(|answer| matches!(answer.outcome, Outcome::Records(_)))
        })
    }

    /// The target of the alias that decides, and the lowest of its parents.
    fn names_of_target(&self, resolver: usize) -> Vec<Fqdn> {
        let ClimbState::Decided = self.climb_state(resolver) else { return Vec::new() };
        let name = self.deciding(resolver).and_then(|(at, _)| self.names.get(at));
        let answer = name.and_then(|name| self.ledger.answer(resolver, &Query::caa(name.clone())));
        let target = answer.and_then(|answer| answer.aliases.last());
        target.into_iter().flat_map(Fqdn::candidates).take(MAX_TARGET_NAMES).collect()
    }

    /// What the responses show, including those of an investigation.
    pub(super) fn surroundings(&self, primary: usize) -> Surroundings {
        let mut zones: Vec<ZoneServers> = Vec::new();
        for resolver in [Some(primary), self.under_investigation].into_iter().flatten() {
            for apex in self.ledger.ns_candidates(resolver) {
                let name_servers = name::sorted_unique(self.ledger.name_servers(resolver, apex));
                if name_servers.is_empty() || zones.iter().any(|zone| zone.apex == *apex) {
                    continue;
                }
                zones.push(ZoneServers { apex: apex.clone(), name_servers });
            }
        }
        let target = self.names_of_target(primary);
        let asked = wildcards(&self.names, MAX_WILDCARDS).chain(wildcards(&target, MAX_TARGET_WILDCARDS));
        let wildcards = asked.filter_map(|name| {
            let answer = self.ledger.answer(primary, &Query::caa(name.clone()))?;
            answer.is_answered().then(|| Observation {
                name,
                outcome: answer.outcome.clone(),
                aliases: answer.aliases.clone(),
                authenticated_data: answer.authenticated_data,
                lacks_soa: answer.lacks_soa,
                zone_ttl: answer.zone_ttl,
            })
        });
        Surroundings { zones, wildcards: wildcards.collect(), exists_for: self.exists_for(primary) }
    }
}

/// The wildcards worth a query: the one below the first name, which shows whether that exists, and those next to the
/// lowest `count` names, unless a registry would have to hold them. A query for a wildcard itself gives its own records
/// ([RFC 4592, Section 2.2.1](https://www.rfc-editor.org/rfc/rfc4592#section-2.2.1)); if there is none, a higher one
/// may answer.
fn wildcards(names: &[Fqdn], count: usize) -> impl Iterator<Item = Fqdn> {
    let parents = names.iter().take(count).filter_map(Fqdn::parent);
    let around = names.first().cloned().into_iter().chain(parents);
    around.filter(|name| name.label_count() > 1).filter_map(|name| name.child(b"*").ok())
}

/// How many names, from the lowest up, get a query for the wildcard next to them.
const MAX_WILDCARDS: usize = 8;

/// How many wildcards next to an alias target get a query.
const MAX_TARGET_WILDCARDS: usize = 3;

/// How many names of an alias target get a query.
const MAX_TARGET_NAMES: usize = 6;
