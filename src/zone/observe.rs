//! What a resolver would have found.

use crate::dns::Fqdn;
use crate::observe::Failure;
use crate::observe::Observation;
use crate::observe::Observations;
use crate::observe::Outcome;
use crate::observe::Source;
use crate::observe::Surroundings;
use crate::observe::ZoneServers;
use crate::zone::store::Answer;
use crate::zone::store::Zone;

impl Zone {
    /// Answers for every name that tree climbing visits, and tells what lies around them as far as the text does.
    pub fn observe(&self, domain: &Fqdn) -> Observations {
        let mut outside = Vec::new();
        let levels: Vec<Observation> = domain
            .candidates()
            .map(|name| {
                let (answer, aliases) = self.lookup(&name);
                let outcome = outcome(answer).unwrap_or_else(|| {
                    outside.push(name.clone());
                    Outcome::NoData
                });
                Observation { name, outcome, aliases, authenticated_data: None }
            })
            .collect();
        let surroundings = self.surroundings(&levels);
        Observations { surroundings, ..Observations::of_one(levels, Source::Zone { outside }) }
    }

    fn surroundings(&self, levels: &[Observation]) -> Surroundings {
        let mut names: Vec<Fqdn> = Vec::new();
        let targets = levels.iter().filter_map(|level| level.aliases.last());
        for name in levels.iter().map(|level| &level.name).take(1).chain(targets).flat_map(Fqdn::candidates) {
            if name.label_count() > 1 && !names.contains(&name) {
                names.push(name);
            }
        }
        let zones = self.zones(&names);
        let zones = zones.map(|(apex, name_servers)| ZoneServers { apex: apex.clone(), name_servers });
        let mut wildcards: Vec<Observation> = Vec::new();
        let targets = levels.iter().filter_map(|level| level.aliases.last().cloned());
        let below = levels.iter().map(|level| level.name.clone()).take(1).chain(targets);
        let beside = names.iter().filter_map(Fqdn::parent);
        for name in below.chain(beside).filter(|name| name.label_count() > 1) {
            let Ok(wildcard) = name.child(b"*") else { continue };
            let (answer, aliases) = self.lookup(&wildcard);
            let outcome = outcome(answer).filter(|outcome| !matches!(outcome, Outcome::Failure(_)));
            if let Some(outcome) = outcome.filter(|_| wildcards.iter().all(|seen| seen.name != wildcard)) {
                wildcards.push(Observation { name: wildcard, outcome, aliases, authenticated_data: None });
            }
        }
        Surroundings { zones: zones.collect(), wildcards }
    }
}

/// What an answer amounts to; `None` when the text does not say.
fn outcome(answer: Answer) -> Option<Outcome> {
    Some(match answer {
        Answer::Records(records) => Outcome::Records(records),
        Answer::NoData => Outcome::NoData,
        Answer::NxDomain => Outcome::NxDomain,
        Answer::AliasLoop => Outcome::Failure(Failure::AliasLoop),
        Answer::Outside => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::Options;
    use super::super::read;
    use super::*;

    fn name(text: &str) -> Fqdn {
        Fqdn::from_ascii(text).unwrap()
    }

    fn around(text: &str, domain: &str) -> Surroundings {
        read(text.as_bytes(), &Options::default()).unwrap().observe(&name(domain)).surroundings
    }

    fn zones(text: &str, domain: &str) -> Vec<String> {
        let zones = around(text, domain).zones;
        zones.iter().map(|zone| format!("{} {:?}", zone.apex, zone.name_servers)).collect()
    }

    #[test]
    fn zones_have_ns_or_soa_or_are_origins() {
        let apex = "$ORIGIN example.com.\n@ SOA ns hostmaster 1 2 3 4 5\n";
        let ns = format!("{apex}@ NS ns.Host.example.\n  TYPE2 \\# 8 01 61 04 74657374 00\n");
        let table = [
            (format!("{ns}@ NS NS.host.example."), vec!["example.com [Fqdn(a.test), Fqdn(ns.host.example)]"]),
            (apex.to_owned(), vec!["example.com []"]),
            (
                format!("{ns}$ORIGIN mail.example.com.\n@ A 192.0.2.1"),
                vec!["example.com [Fqdn(a.test), Fqdn(ns.host.example)]"],
            ),
            ("$ORIGIN mail.example.com.\n@ A 192.0.2.1".to_owned(), vec!["mail.example.com []"]),
            ("mail.example.com. CAA 0 issue \";\"".to_owned(), vec![]),
            (format!("{apex}other.example.com. NS ns.other.example."), vec!["example.com []"]),
            (format!("{apex}mail NS .\n"), vec!["mail.example.com [Fqdn(.)]", "example.com []"]),
            // Nobody could tell from such a record who serves the zone.
            (format!("{apex}mail NS a b c\n"), vec!["mail.example.com []", "example.com []"]),
            ("com. NS a.gtld.example.\nexample.com. A 192.0.2.1".to_owned(), vec![]),
        ];
        for (text, expected) in table {
            assert_eq!(zones(&text, "mail.example.com"), expected, "{text}");
        }
    }

    #[test]
    fn the_zone_of_a_target_is_told() {
        let text = "mail.example.com. CNAME x.host.example.\nexample.com. NS a.\nhost.example. NS b.\n";
        assert_eq!(zones(text, "mail.example.com"), ["example.com [Fqdn(a)]", "host.example [Fqdn(b)]"]);
    }

    #[test]
    fn a_wildcard_answers_as_in_dns() {
        let caa = "CAA 0 issue \";\"\n";
        let table = [
            (format!("example.com. A 192.0.2.1\n*.example.com. {caa}"), Some(("records", 0))),
            ("example.com. A 192.0.2.1\n*.example.com. A 192.0.2.1\n".to_owned(), Some(("nodata", 0))),
            ("example.com. A 192.0.2.1\na.*.example.com. A 192.0.2.1\n".to_owned(), Some(("nodata", 0))),
            (format!("*.example.com. CNAME a.example.com.\na.example.com. {caa}"), Some(("records", 1))),
            ("*.example.com. CNAME *.example.com.\n".to_owned(), None),
            (format!("mail.example.com. {caa}"), None),
            (format!("example.com. {caa}"), Some(("nxdomain", 0))),
            // Another wildcard answers, as it does in DNS.
            (format!("com. A 192.0.2.1\n*.com. {caa}"), Some(("records", 0))),
        ];
        for (text, expected) in table {
            let around = around(&text, "mail.example.com");
            let beside = around.wildcard_beside(&name("mail.example.com"));
            assert_eq!(beside.map(|seen| (seen.outcome.code(), seen.aliases.len())), expected, "{text}");
            assert_eq!(around.wildcard_beside(&name("example.com")), None, "{text}");
        }
    }
}
