//! What lies around the climb: who serves the zones, and what the wildcards hold.
//!
//! It is asked at once with the climb, of one resolver, and as an aside: no verdict rests on it, and none waits for it
//! longer than for the chain of trust.

use crate::dns::Fqdn;
use crate::dns::Query;
use crate::dns::RecordType;
use crate::dns::name;
use crate::lookup::investigate;
use crate::lookup::plan::End;
use crate::lookup::plan::Run;
use crate::observe::Observation;
use crate::observe::Surroundings;
use crate::observe::ZoneServers;

impl Run<'_> {
    /// Asks for the name servers of the domain and its parents, and for what the wildcards beside them hold; once it is
    /// known that the records are those of an alias' target, the same of that too.
    ///
    /// NS with CD=1: name servers are worth knowing most where their zone does not validate, and it is the question that
    /// is asked there anyway.
    pub(super) fn ask_around(&mut self, resolver: usize) {
        let target = self.names_of_target(resolver);
        let apexes = self.names.iter().chain(&target);
        for name in apexes.cloned().collect::<Vec<_>>().into_iter().filter(|name| name.label_count() > 1) {
            self.ledger.want_aside(resolver, investigate::unchecked(name, RecordType::Ns));
        }
        for wildcard in wildcards(&self.names, MAX_WILDCARDS).chain(wildcards(&target, MAX_TARGET_WILDCARDS))
        {
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
                let name_servers = name::in_order(self.ledger.name_servers(resolver, apex));
                if name_servers.is_empty() || zones.iter().any(|zone| zone.apex == *apex) {
                    continue;
                }
                zones.push(ZoneServers { apex: apex.clone(), name_servers });
            }
        }
        let target = self.names_of_target(lead);
        let asked = wildcards(&self.names, MAX_WILDCARDS).chain(wildcards(&target, MAX_TARGET_WILDCARDS));
        let wildcards = asked.filter_map(|name| {
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

/// The wildcards worth asking for: the one below the first name, which shows whether that is there, and those beside the
/// lowest `count` names, unless a registry would have to hold them. Asked for as such, one gives its own records
/// ([RFC 4592, Section 2.2.1](https://www.rfc-editor.org/rfc/rfc4592#section-2.2.1)); where there is none, one further up
/// may answer.
fn wildcards(names: &[Fqdn], count: usize) -> impl Iterator<Item = Fqdn> {
    let parents = names.iter().take(count).filter_map(Fqdn::parent);
    let around = names.first().cloned().into_iter().chain(parents);
    around.filter(|name| name.label_count() > 1).filter_map(|name| name.child(b"*").ok())
}

/// Wildcards are asked for beside so many names, the lowest.
const MAX_WILDCARDS: usize = 8;

/// So many wildcards are asked for beside an alias' target.
const MAX_TARGET_WILDCARDS: usize = 3;

/// So many names of an alias' target are asked about.
const MAX_TARGET_NAMES: usize = 6;
