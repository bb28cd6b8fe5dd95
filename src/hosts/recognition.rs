//! Finds the DNS host from the name servers.

use crate::dns::Fqdn;
use crate::hosts::directory::all;
use crate::hosts::host::Host;
use crate::hosts::pattern::Pattern;

/// The hosts that the name servers of a zone belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recognition {
    /// All matching hosts, in the order of [`all`]: several when the same name servers match several, or when several
    /// serve the zone.
    pub hosts: Vec<&'static Host>,
    /// Whether a name server matches several hosts, none of which another name server confirms.
    pub is_ambiguous: bool,
    /// The name servers that match no host, in the order given.
    pub unknown: Vec<Fqdn>,
}

impl Recognition {
    /// The host whose form to show: the first one, unless shared name servers make it ambiguous.
    pub fn host(&self) -> Option<&'static Host> {
        self.hosts.first().copied().filter(|_| !self.is_ambiguous)
    }
}

/// Finds the hosts of a zone from its name servers, in any order.
///
/// Names below the customer's own domain ("vanity" name servers) reveal nothing. The time is linear in the number of
/// names.
pub fn recognize(name_servers: &[Fqdn]) -> Recognition {
    let mut recognition = Recognition::default();
    let mut hosts: Vec<&'static Host> = Vec::new();
    let mut shared = Vec::new();
    for name in name_servers {
        match best_fits(all(), name).as_slice() {
            [] => recognition.unknown.push(name.clone()),
            [host] => add(&mut hosts, host),
            several => shared.push(several.to_vec()),
        }
    }
    // A host that is certain explains the servers that it shares with others.
    shared.retain(|several| !several.iter().any(|host| is_in(&hosts, host)));
    recognition.is_ambiguous = !shared.is_empty();
    shared.iter().flatten().for_each(|host| add(&mut hosts, host));
    recognition.hosts = all().iter().filter(|host| is_in(&hosts, host)).collect();
    recognition
}

/// The hosts with the most specific pattern that matches a name.
fn best_fits<'a>(all: &'a [Host], name: &Fqdn) -> Vec<&'a Host> {
    let mut best = 0;
    let mut hosts = Vec::new();
    for host in all {
        let fitting = host.patterns.iter().filter(|pattern| pattern.fits(name));
        let len = fitting.map(Pattern::fixed_len).max().unwrap_or(0);
        if len > best {
            best = len;
            hosts.clear();
        }
        if len > 0 && len == best {
            hosts.push(host);
        }
    }
    hosts
}

/// Compares by address: there is one copy of every host.
fn is_in(hosts: &[&'static Host], host: &Host) -> bool {
    hosts.iter().any(|known| std::ptr::eq(*known, host))
}

fn add(hosts: &mut Vec<&'static Host>, host: &'static Host) {
    if !is_in(hosts, host) {
        hosts.push(host);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hosts::directory::read;

    #[test]
    fn the_most_specific_pattern_counts() {
        let hosts = read(
            r#"[{"id":"wide","name":"Wide","ns":["*.test"]},
                {"id":"narrow","name":"Narrow","ns":["x*.test","ns*.test"]},
                {"id":"exact","name":"Exact","ns":["ns1.test"]},
                {"id":"same","name":"Same","ns":["ns*.test","other*.test"]}]"#,
        )
        .unwrap();
        let cases = [
            ("a.test", vec!["wide"]),
            ("x1.test", vec!["narrow"]),
            ("ns1.test", vec!["exact"]),
            ("ns2.test", vec!["narrow", "same"]),
            ("other1.test", vec!["same"]),
            ("a.b.test", vec![]),
        ];
        for (name, expected) in cases {
            let fits = best_fits(&hosts, &Fqdn::from_ascii(name).unwrap());
            let ids: Vec<_> = fits.iter().map(|host| host.id.as_str()).collect();
            assert_eq!(ids, expected, "{name}");
        }
    }
}
