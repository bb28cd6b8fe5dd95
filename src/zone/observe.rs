//! What a zone text shows of the names that tree climbing visits.

use crate::dns::Fqdn;
use crate::observe::{
    Failure, Observation, Observations, Outcome, Source, Surroundings, TextNote, ZoneServers,
};
use crate::order;
use crate::zone::store::{Zone, ZoneAnswer};

impl Zone {
    /// Answers for every name that tree climbing visits, with the surroundings that the text has.
    ///
    /// The names above those that the text covers count as empty; the domain itself and the targets of aliases do not
    /// (decision D-31).
    pub fn observe(&self, domain: &Fqdn) -> Observations {
        let mut outside = Vec::new();
        let levels: Vec<Observation> = domain
            .candidates()
            .map(|name| {
                let (answer, aliases) = self.lookup(&name);
                let is_above =
                    name != *domain && answer == ZoneAnswer::NotCovered(None) && aliases.is_empty();
                let asked = aliases.last().unwrap_or(&name);
                let outcome = if is_above {
                    outside.push(name.clone());
                    Outcome::NoData
                } else if !decides(&answer) && self.included.iter().any(|top| asked.is_at_or_below(top)) {
                    // The file that is brought in may have `issuemail` records (decision D-44).
                    outcome(ZoneAnswer::NotCovered(None), asked)
                } else {
                    outcome(answer, asked)
                };
                Observation { aliases, ..Observation::new(name, outcome) }
            })
            .collect();
        let surroundings = self.surroundings(&levels);
        let is_met = |name: &Fqdn| {
            levels.iter().any(|level| level.name == *name || level.aliases.last() == Some(name))
        };
        // What is about one name matters where that name is met.
        let counts = |note: &&TextNote| match note {
            TextNote::Comment { owner, .. } | TextNote::CnameAtApex(owner) => is_met(owner),
            _ => true,
        };
        let notes = self.notes.iter().filter(counts).cloned().collect();
        let strays = self.strays(domain, &levels);
        Observations { surroundings, ..Observations::of_one(levels, Source::Zone { outside, notes, strays }) }
    }

    fn surroundings(&self, levels: &[Observation]) -> Surroundings {
        let targets = || levels.iter().filter_map(|level| level.aliases.last());
        let first = || levels.iter().map(|level| &level.name).take(1);
        let names = first().chain(targets()).flat_map(Fqdn::candidates);
        let mut names: Vec<Fqdn> = names.filter(|name| name.label_count() > 1).collect();
        order::unique(&mut names, Fqdn::as_wire);
        let zones = self.zones(&names);
        let zones = zones.map(|(apex, name_servers)| ZoneServers { apex: apex.clone(), name_servers });
        let beside = names.iter().filter_map(Fqdn::parent);
        let around = first().chain(targets()).cloned().chain(beside).filter(|name| name.label_count() > 1);
        let mut wildcards: Vec<Fqdn> = around.filter_map(|name| name.child(b"*").ok()).collect();
        order::unique(&mut wildcards, Fqdn::as_wire);
        let wildcards = wildcards.into_iter().map(|name| {
            let (answer, aliases) = self.lookup(&name);
            let outcome = outcome(answer, &name);
            Observation { aliases, ..Observation::new(name, outcome) }
        });
        let wildcards = wildcards.filter(|seen| !matches!(seen.outcome, Outcome::Failure(_))).collect();
        Surroundings { zones: zones.collect(), wildcards, exists_for: None }
    }
}

/// Returns whether an answer tells what holds for S/MIME, whatever else the name may have.
fn decides(answer: &ZoneAnswer) -> bool {
    match answer {
        ZoneAnswer::Records(records) => records.iter().any(|record| record.issuemail().is_some()),
        answer => !answer.is_empty(),
    }
}

/// The outcome of an answer, which is that of `name`.
fn outcome(answer: ZoneAnswer, name: &Fqdn) -> Outcome {
    match answer {
        ZoneAnswer::Records(records) => Outcome::Records(records),
        ZoneAnswer::NoData => Outcome::NoData,
        ZoneAnswer::NxDomain => Outcome::NxDomain,
        ZoneAnswer::AliasLoop => Outcome::Failure(Failure::AliasLoop),
        ZoneAnswer::NotCovered(cut) => Outcome::Failure(Failure::NotCovered { name: name.clone(), cut }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::{Options, read};

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
            // Such a record does not show who serves the zone.
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
