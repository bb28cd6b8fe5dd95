//! Names that no CA uses, but that look like a name that a CA does use.

use crate::ca::directory::{self, Entry};
use strsim::osa_distance;

/// The issuer-domain-name that an unknown name was probably meant to be. In this order: the name is a host
/// below it (`www.globalsign.com`), has the same registered label but another suffix (`globalsign.net`), or is one typo
/// away (`globalsing.com`; two for long labels).
///
/// `None` when the name is in use or was, when another CA is just as likely, and when it is too
/// short for similarity to mean anything. Retired CAs are never suggested.
///
/// ```
/// use issuemail::ca::lookalike::likely;
///
/// assert_eq!(likely("GlobalSing.com"), Some("globalsign.com"));
/// assert_eq!(likely("globalsign.com"), None);
/// assert_eq!(likely("mail.example.com"), None);
/// ```
pub fn likely(name: &str) -> Option<&'static str> {
    if directory::owners(name).next().is_some() {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let label = registered(&name);
    above(&name).or_else(|| nearest(label, label, other_ending)).or_else(|| nearest(label, &name, slips))
}

/// The nearest known ancestor.
fn above(name: &str) -> Option<&'static str> {
    let mut rest = name;
    while let Some((_, parent)) = rest.split_once('.') {
        if let Some((_, known)) = current().find(|(_, known)| known.eq_ignore_ascii_case(parent)) {
            return Some(known);
        }
        rest = parent;
    }
    None
}

/// The known name with the fewest typos, when these are few and no other CA has as few.
fn nearest(label: &str, name: &str, slips: fn(&str, &str) -> Option<usize>) -> Option<&'static str> {
    if label.len() < SHORTEST {
        return None;
    }
    let mut best: Option<(usize, &Entry, &'static str)> = None;
    let mut is_ambiguous = false;
    for (entry, known) in current() {
        let Some(count) = slips(name, &known.to_ascii_lowercase()) else { continue };
        match best {
            Some((least, _, _)) if count > least => {}
            Some((least, owner, first)) if count == least => {
                is_ambiguous |= owner.profile.id != entry.profile.id && first != known;
            }
            _ => {
                best = Some((count, entry, known));
                is_ambiguous = false;
            }
        }
    }
    best.filter(|_| !is_ambiguous).map(|(_, _, known)| known)
}

/// Only the suffix after the registered label differs.
fn other_ending(label: &str, known: &str) -> Option<usize> {
    // A known name with labels before it is too far from one that has none.
    (known.starts_with(label) && registered(known) == label).then_some(0)
}

/// The number of typos between two names, if small for their length.
fn slips(name: &str, known: &str) -> Option<usize> {
    let difference = name.len().abs_diff(known.len());
    if difference > 2 {
        return None;
    }
    let most = match registered(known).len() {
        ..SHORTEST => return None,
        SHORTEST..LONG => 1,
        _ => 2,
    };
    if difference > most {
        return None;
    }
    Some(osa_distance(name, known)).filter(|count| *count <= most)
}

/// Every name that a CA in business uses.
fn current() -> impl Iterator<Item = (&'static Entry, &'static str)> {
    let entries = directory::all().iter().filter(|entry| !entry.is_retired);
    entries.flat_map(|entry| entry.profile.issuer_domain_names.iter().map(move |name| (entry, name.as_str())))
}

/// The registered label: `globalsign` of `smime.globalsign.com`, `cybertrust` of `www.cybertrust.ne.jp`.
/// There is no public suffix list here: the second-level labels that most countries use are treated as suffixes. A
/// single-label name is its own.
pub(super) fn registered(name: &str) -> &str {
    let mut labels = name.rsplit('.');
    let top = labels.next().unwrap_or_default();
    let Some(second) = labels.next() else { return top };
    match labels.next() {
        Some(third)
            if top.len() == 2 && SECOND_LEVEL.iter().any(|known| second.eq_ignore_ascii_case(known)) =>
        {
            third
        }
        _ => second,
    }
}

/// Common second-level labels of country-code domains.
const SECOND_LEVEL: [&str; 10] = ["ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"];

/// A shorter label resembles too many others.
const SHORTEST: usize = 6;
/// From this length on, two typos still leave little doubt.
const LONG: usize = 9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_label_is_found() {
        for (name, label) in [
            ("globalsign.com", "globalsign"),
            ("smime.globalsign.com", "globalsign"),
            ("comsign.co.il", "comsign"),
            ("www.cybertrust.NE.jp", "cybertrust"),
            ("co.uk", "co"),
            ("net.example", "net"),
            ("a.net.example", "net"),
            ("localhost", "localhost"),
            ("", ""),
        ] {
            assert_eq!(registered(name), label, "{name}");
        }
    }

    #[test]
    fn slips_lead_to_the_name_that_was_meant() {
        for (name, meant) in [
            // A host of the CA.
            ("www.globalsign.com", "globalsign.com"),
            ("smime.globalsign.com", "globalsign.com"),
            ("a.b.sectigo.com", "sectigo.com"),
            ("www.kpn.com", "kpn.com"),
            // Another suffix.
            ("globalsign.net", "globalsign.com"),
            ("globalsign.co.uk", "globalsign.com"),
            ("www.globalsign.net", "globalsign.com"),
            ("globalsign.con", "globalsign.com"),
            ("entrust.com", "entrust.net"),
            ("cybertrust.com", "cybertrust.ne.jp"),
            ("d-trust.com", "d-trust.net"),
            // A typo.
            ("globalsing.com", "globalsign.com"),
            ("GlobalSing.COM", "globalsign.com"),
            ("globlsgn.com", "globalsign.com"),
            ("globalsigncom", "globalsign.com"),
            ("digicret.com", "digicert.com"),
            ("letsencrpyt.org", "letsencrypt.org"),
        ] {
            assert_eq!(likely(name), Some(meant), "{name}");
        }
    }

    #[test]
    fn nothing_is_guessed() {
        for name in [
            // Known, now or formerly.
            "globalsign.com",
            "GlobalSign.com",
            "www.digicert.com",
            "google.com",
            "wosign.com",
            "swissign.com",
            // Too short to resemble anything.
            "ssl.net",
            "web.de",
            "visa.con",
            "kpm.com",
            // Too far away.
            "digi.com",
            "gobalsing.net",
            "dicigret.com",
            "ca.example",
            "example.com",
            "verisign.com",
            "com",
            "",
            // Close only to a retired CA or a former name.
            "wosing.com",
            "www.wosign.com",
            "www.google.com",
        ] {
            assert_eq!(likely(name), None, "{name}");
        }
    }

    #[test]
    fn names_between_two_cas_are_left_alone() {
        for name in ["dntrust.net", "e-trust.net"] {
            for known in ["d-trust.net", "entrust.net"] {
                assert_eq!(slips(name, known), Some(1), "{name} {known}");
            }
            assert_eq!(likely(name), None, "{name}");
        }
        assert_eq!(likely("d-trsut.net"), Some("d-trust.net"));
    }
}
