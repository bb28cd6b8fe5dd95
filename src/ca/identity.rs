//! Classifies an issuer-domain-name by the CA directory.

use crate::ca::brands::{self, Brand};
use crate::ca::directory::{self, Entry, NameStatus};
use crate::ca::{CaProfile, Smime, lookalike};
use crate::dns::Fqdn;

/// Who an issuer-domain-name belongs to. Exactly one applies, so that no two findings overlap.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum IssuerIdentity<'a> {
    /// A brand behind which a CA issues.
    Brand(Brand),
    /// A CA that used to use it.
    Former(&'static Entry),
    /// Nobody's; this CA was probably meant.
    LikelyTypo(&'static str),
    /// A CA that does not issue S/MIME, by its name for people.
    NoSmime(&'a str),
    /// The restricted domain itself, or a name below or above it.
    OwnDomain,
    /// A CA that is distrusted or out of business.
    Retired(&'static Entry),
    /// Nobody known.
    Unknown,
    /// A CA that may issue S/MIME, including the CA being checked.
    Used,
}

/// Looks up a name among those of the CA being checked, then in the directory, then guesses. `found_at` is
/// the name that holds the record.
pub fn identify<'a>(name: &str, ca: &'a CaProfile, found_at: Option<&Fqdn>) -> IssuerIdentity<'a> {
    let is_asked = ca.issuer_domain_names.iter().any(|known| known.eq_ignore_ascii_case(name));
    match is_asked {
        true if ca.smime == Smime::No => IssuerIdentity::NoSmime(&ca.name),
        true => IssuerIdentity::Used,
        false => in_directory(name).unwrap_or_else(|| guess(name, found_at)),
    }
}

/// Looks in the directory. A name can have several owners: CAs that may issue S/MIME come first, then others in
/// business.
fn in_directory(name: &str) -> Option<IssuerIdentity<'static>> {
    let ranked = directory::owners(name).map(|(entry, status)| match status {
        _ if entry.is_retired => (3, IssuerIdentity::Retired(entry)),
        NameStatus::Former => (2, IssuerIdentity::Former(entry)),
        NameStatus::Current if entry.profile.smime == Smime::No => {
            (1, IssuerIdentity::NoSmime(&entry.profile.name))
        }
        NameStatus::Current => (0, IssuerIdentity::Used),
    });
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, identity)| identity)
}

/// Guesses what a name that no CA uses may mean.
fn guess(name: &str, found_at: Option<&Fqdn>) -> IssuerIdentity<'static> {
    if let Some(brand) = brands::find(name) {
        return IssuerIdentity::Brand(brand);
    }
    if found_at.is_some_and(|found_at| is_related(name, found_at)) {
        return IssuerIdentity::OwnDomain;
    }
    lookalike::likely(name).map_or(IssuerIdentity::Unknown, IssuerIdentity::LikelyTypo)
}

/// Returns whether a name is at, below or above a domain; a top-level domain is too far above.
fn is_related(name: &str, domain: &Fqdn) -> bool {
    let Ok(name) = Fqdn::from_ascii(name) else { return false };
    name.is_at_or_below(domain) || name.label_count() > 1 && domain.is_at_or_below(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_identify() {
        let asked = CaProfile::for_issuer("asked.example").unwrap();
        let found_at = Fqdn::from_ascii("example.org").unwrap();
        let code = |name: &str| match identify(name, &asked, Some(&found_at)) {
            IssuerIdentity::Brand(brand) => format!("brand of {}", brand.issuer),
            IssuerIdentity::Former(entry) => format!("former of {}", entry.profile.id),
            IssuerIdentity::LikelyTypo(name) => format!("like {name}"),
            IssuerIdentity::NoSmime(ca) => format!("no S/MIME: {ca}"),
            IssuerIdentity::OwnDomain => "own".to_owned(),
            IssuerIdentity::Retired(entry) => format!("retired {}", entry.profile.id),
            IssuerIdentity::Unknown => "unknown".to_owned(),
            IssuerIdentity::Used => "used".to_owned(),
        };
        for (name, expected) in [
            ("asked.example", "used"),
            ("Asked.example", "used"),
            ("globalsign.com", "used"),
            ("quovadisglobal.com", "used"),
            ("letsencrypt.org", "no S/MIME: Let's Encrypt (ISRG)"),
            ("google.com", "former of google-trust-services"),
            ("wosign.com", "retired wosign"),
            ("wotrust.com", "retired wotrus"),
            ("siemens.com", "brand of entrust.net"),
            ("example.org", "own"),
            ("mail.Example.org", "own"),
            ("org", "unknown"),
            ("globalsing.com", "like globalsign.com"),
            ("www.globalsign.com", "like globalsign.com"),
            ("other.example", "unknown"),
        ] {
            assert_eq!(code(name), expected, "{name}");
        }
        let below = Fqdn::from_ascii("mail.siemens.com").unwrap();
        let of_brand = identify("siemens.com", &asked, Some(&below));
        assert!(matches!(of_brand, IssuerIdentity::Brand(_)), "a brand's own domain: {of_brand:?}");
        let above = Fqdn::from_ascii("b.a.test").unwrap();
        assert!(matches!(identify("a.test", &asked, Some(&above)), IssuerIdentity::OwnDomain));
        assert!(matches!(identify("a.test", &asked, None), IssuerIdentity::Unknown));
    }
}
