//! Whom an issuer-domain-name stands for, as far as the directory of CAs tells.

use crate::ca::CaProfile;
use crate::ca::Smime;
use crate::ca::brands;
use crate::ca::brands::Brand;
use crate::ca::directory;
use crate::ca::directory::Entry;
use crate::ca::directory::NameStatus;
use crate::ca::lookalike;
use crate::caa::CaaRecord;
use crate::caa::IssueValue;
use crate::dns::Fqdn;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::judge::Judgement;

/// An `issuemail` record that names somebody.
#[derive(Clone, Copy, Debug)]
pub struct NamedIssuer<'a> {
    /// The name that holds the record.
    pub owner: &'a Fqdn,
    /// The place of the record in the Relevant RRset.
    pub record: usize,
    /// The issuer-domain-name as it stands there.
    pub name: &'a str,
    /// Whether parameters follow it.
    pub has_parameters: bool,
    /// Whom it stands for.
    pub standing: Standing<'a>,
}

impl NamedIssuer<'_> {
    /// A finding about the record, which mentions the issuer.
    pub fn finding(&self, rule: &'static Rule) -> Finding {
        Finding::new(rule).at(self.owner).record(self.record).with("issuer", self.name)
    }
}

/// Whom an issuer-domain-name stands for: always one of these, so that no two rules speak of the same.
#[derive(Clone, Copy, Debug)]
pub enum Standing<'a> {
    /// A brand behind which a CA issues.
    Brand(Brand),
    /// A CA that once used it.
    Former(&'static Entry),
    /// Nobody; perhaps the CA with this name was meant.
    LikelyTypo(&'static str),
    /// A CA that does not issue S/MIME, by its name for people.
    NoSmime(&'a str),
    /// The domain that is restricted, or a name below or above it.
    OwnDomain,
    /// A CA that is distrusted or out of business.
    Retired(&'static Entry),
    /// Nobody who is known.
    Unknown,
    /// A CA that may issue S/MIME, the one that was asked about among them.
    Used,
}

/// The issuers that conforming `issuemail` values name; with each value stand the place of the record and the record.
pub(crate) fn named_issuers<'a>(
    values: &[(usize, &'a CaaRecord, IssueValue<'a>)],
    judgement: &'a Judgement,
) -> Vec<NamedIssuer<'a>> {
    let mut issuers = Vec::new();
    for (index, record, value) in values {
        let Some(issuer) = value.issuer() else { continue };
        issuers.push(NamedIssuer {
            owner: &record.owner,
            record: *index,
            name: issuer.as_str(),
            has_parameters: value.has_parameters(),
            standing: standing(issuer.as_str(), &judgement.ca, judgement.found_at()),
        });
    }
    issuers
}

/// Looks a name up: among the names of the CA that was asked about, then in the directory; then guesses.
fn standing<'a>(name: &str, ca: &'a CaProfile, found_at: Option<&Fqdn>) -> Standing<'a> {
    let is_asked = ca.issuer_domain_names.iter().any(|known| known.eq_ignore_ascii_case(name));
    match is_asked {
        true if ca.smime == Smime::No => Standing::NoSmime(&ca.name),
        true => Standing::Used,
        false => in_directory(name).unwrap_or_else(|| guess(name, found_at)),
    }
}

/// What the directory says. A name can have several owners: the one that may issue S/MIME comes first, then others in
/// business.
fn in_directory(name: &str) -> Option<Standing<'static>> {
    let mut best: Option<(u8, Standing<'static>)> = None;
    for (entry, status) in directory::owners(name) {
        let found = match status {
            _ if entry.is_retired => (3, Standing::Retired(entry)),
            NameStatus::Former => (2, Standing::Former(entry)),
            NameStatus::Current if entry.profile.smime == Smime::No => {
                (1, Standing::NoSmime(entry.profile.name.as_str()))
            }
            NameStatus::Current => (0, Standing::Used),
        };
        if best.is_none_or(|(rank, _)| found.0 < rank) {
            best = Some(found);
        }
    }
    best.map(|(_, standing)| standing)
}

/// What a name that no CA uses may mean.
fn guess(name: &str, found_at: Option<&Fqdn>) -> Standing<'static> {
    if let Some(brand) = brands::find(name) {
        return Standing::Brand(brand);
    }
    if found_at.is_some_and(|found_at| is_around(name, found_at)) {
        return Standing::OwnDomain;
    }
    lookalike::likely(name).map_or(Standing::Unknown, Standing::LikelyTypo)
}

/// Says whether a name lies at, below or above a domain; a top-level domain is too far above.
fn is_around(name: &str, domain: &Fqdn) -> bool {
    let Ok(name) = Fqdn::from_ascii(name) else { return false };
    name.is_at_or_below(domain) || name.label_count() > 1 && domain.is_at_or_below(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_standing() {
        let asked = CaProfile::for_issuer("asked.example").unwrap();
        let found_at = Fqdn::from_ascii("example.org").unwrap();
        let word = |name: &str| match standing(name, &asked, Some(&found_at)) {
            Standing::Brand(brand) => format!("brand of {}", brand.issuer),
            Standing::Former(entry) => format!("former of {}", entry.profile.id),
            Standing::LikelyTypo(name) => format!("like {name}"),
            Standing::NoSmime(ca) => format!("no S/MIME: {ca}"),
            Standing::OwnDomain => "own".to_owned(),
            Standing::Retired(entry) => format!("retired {}", entry.profile.id),
            Standing::Unknown => "unknown".to_owned(),
            Standing::Used => "used".to_owned(),
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
            assert_eq!(word(name), expected, "{name}");
        }
        let below = Fqdn::from_ascii("mail.siemens.com").unwrap();
        let of_brand = standing("siemens.com", &asked, Some(&below));
        assert!(matches!(of_brand, Standing::Brand(_)), "a brand's own domain: {of_brand:?}");
        let above = Fqdn::from_ascii("b.a.test").unwrap();
        assert!(matches!(standing("a.test", &asked, Some(&above)), Standing::OwnDomain));
        assert!(matches!(standing("a.test", &asked, None), Standing::Unknown));
    }
}
