//! What lies around the climb: who serves the zones, and what the wildcards hold.
//!
//! It is asked at once with the climb, of one resolver, and as an aside: no verdict rests on it, and none waits for it
//! longer than for the chain of trust.

use super::explain;
use super::plan::End;
use super::plan::Run;
use crate::dns::Fqdn;
use crate::dns::Query;
use crate::dns::RecordType;
use crate::evaluate::observation::Observation;
use crate::evaluate::observation::Surroundings;
use crate::evaluate::observation::ZoneServers;

impl Run<'_> {
    /// Asks for the name servers of the domain and its parents, and for what the wildcards beside them hold; once it is
    /// known that the records are those of an alias' target, the same about that.
    ///
    /// NS with CD=1: name servers are worth knowing most where their zone does not validate, and it is the question that
    /// is asked there anyway.
    pub(super) fn ask_around(&mut self, resolver: usize) {
        let targets = self.names_of_target(resolver);
        let apexes = self.names.iter().chain(&targets).cloned().collect::<Vec<_>>();
        let wildcards: Vec<Fqdn> =
            self.names.iter().take(MAX_WILDCARDS).chain(&targets).filter_map(wildcard_beside).collect();
        for name in apexes.into_iter().filter(|name| name.label_count() > 1) {
            self.ledger.want_aside(resolver, explain::unchecked(name, RecordType::Ns));
        }
        for wildcard in wildcards {
            self.ledger.want_aside(resolver, Query::caa(wildcard));
        }
    }

    /// The target of the alias that decides and its parents, the lowest.
    fn names_of_target(&self, resolver: usize) -> Vec<Fqdn> {
        let End::Decided = self.end(resolver) else { return Vec::new() };
        let name = self.deciding(resolver).and_then(|(at, _)| self.names.get(at));
        let answer = name.and_then(|name| self.ledger.answer(resolver, &Query::caa(name.clone())));
        let target = answer.and_then(|answer| answer.aliases.last());
        target.into_iter().flat_map(Fqdn::candidates).take(MAX_TARGET_NAMES).collect()
    }

    /// What the answers show. Where a failure was looked into, those count too that were asked for that.
    pub(super) fn surroundings(&self, lead: usize) -> Surroundings {
        let mut zones: Vec<ZoneServers> = Vec::new();
        for resolver in [Some(lead), self.suspected].into_iter().flatten() {
            for apex in self.ledger.places(resolver) {
                let mut name_servers = self.ledger.name_servers(resolver, apex);
                if name_servers.is_empty() || zones.iter().any(|zone| zone.apex == *apex) {
                    continue;
                }
                name_servers.sort();
                name_servers.dedup();
                zones.push(ZoneServers { apex: apex.clone(), name_servers });
            }
        }
        let mut beside: Vec<Fqdn> = Vec::new();
        for name in self.names.iter().chain(&self.names_of_target(lead)).filter_map(wildcard_beside) {
            if !beside.contains(&name) {
                beside.push(name);
            }
        }
        let wildcards = beside.into_iter().filter_map(|name| {
            let answer = self.ledger.answer(lead, &Query::caa(name.clone()))?;
            answer.is_answered().then(|| Observation {
                name,
                outcome: answer.outcome.clone(),
                aliases: answer.aliases.clone(),
                authenticated_data: answer.authenticated_data,
            })
        });
        Surroundings { zones, wildcards: wildcards.collect() }
    }
}

/// The wildcard that may stand for a name, unless a registry would have to hold it. Asked for as such, it gives its own
/// records ([RFC 4592, Section 2.2.1](https://www.rfc-editor.org/rfc/rfc4592#section-2.2.1)).
fn wildcard_beside(name: &Fqdn) -> Option<Fqdn> {
    name.parent().filter(|parent| parent.label_count() > 1)?.child(b"*").ok()
}

/// Wildcards are asked for beside so many names, the lowest.
const MAX_WILDCARDS: usize = 8;

/// So many names of an alias' target are asked about.
const MAX_TARGET_NAMES: usize = 6;
