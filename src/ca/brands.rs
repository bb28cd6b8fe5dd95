//! Brands: names on S/MIME certificates whose issuer, for CAA, is another CA.
//!
//! Customers of a brand may write the brand's own domain name into the record. No CA reads that name: the
//! record has to name the CA behind the brand. `docs/ca-directory.md` documents the sources.

use crate::ca::directory::{self, letters};
use crate::ca::lookalike::registered;

/// A brand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Its name.
    pub name: &'static str,
    /// The issuer-domain-name of the CA that issues for it, as far as we know.
    pub issuer: &'static str,
}

/// The brand that a name in a record refers to: the registered label equals the brand's name, ignoring hyphens and
/// spaces. `None` for the names of CAs themselves.
///
/// ```
/// use issuemail::ca::brands::find;
///
/// let brand = find("www.tbs-internet.com").unwrap();
/// assert_eq!((brand.name, brand.issuer), ("TBS Internet", "sectigo.com"));
/// assert_eq!(find("globalsign.com"), None);
/// ```
pub fn find(issuer_name: &str) -> Option<Brand> {
    if directory::owners(issuer_name).next().is_some() {
        return None;
    }
    let label = registered(issuer_name);
    all().find(|brand| letters(brand.name).eq(letters(label)))
}

/// The brand with this name; letters and digits count.
pub fn named(word: &str) -> Option<Brand> {
    let is_word = || letters(word).next().is_some();
    all().find(|brand| is_word() && letters(brand.name).eq(letters(word)))
}

/// Every name of every brand.
fn all() -> impl Iterator<Item = Brand> {
    BRANDS
        .lines()
        .filter_map(|line| line.split_once(' '))
        .flat_map(|(issuer, names)| names.split(',').map(move |name| Brand { name, issuer }))
}

/// A line for each issuer-domain-name, with the brands behind it.
const BRANDS: &str = include_str!("brands.txt");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::Smime;

    #[test]
    fn a_brand_is_found_by_its_domain() {
        for (name, brand) in [
            ("adacom.com", Some(("Adacom", "digicert.com"))),
            ("ADACOM.gr", Some(("Adacom", "digicert.com"))),
            ("smime.incommon.org", Some(("InCommon", "sectigo.com"))),
            ("spirit-aerosystems.com", Some(("Spirit AeroSystems", "globalsign.com"))),
            ("riksgalden.se", Some(("Riksgälden", "globalsign.com"))),
            ("validcertificadora.com.br", Some(("Valid Certificadora", "sectigo.com"))),
            ("adacom-shop.com", None),
            ("adacom.example.com", None),
            ("ada.com", None),
            ("valid.com", None),
            ("sectigo.com", None),
            ("", None),
            ("...", None),
        ] {
            assert_eq!(find(name).map(|brand| (brand.name, brand.issuer)), brand, "{name}");
        }
    }

    /// No two brands share a name, and no name is short enough to be ambiguous.
    #[test]
    fn the_list_is_unambiguous() {
        let labels: Vec<String> = all().map(|brand| letters(brand.name).collect()).collect();
        assert!(labels.len() > 65, "{}", labels.len());
        for (index, label) in labels.iter().enumerate() {
            assert!(label.len() >= 5 && label.is_ascii(), "{label}");
            assert!(!labels[..index].contains(label), "{label}");
        }
        let names = directory::all().iter().flat_map(|entry| &entry.profile.issuer_domain_names);
        for name in names {
            let label: String = letters(registered(name)).collect();
            assert!(!labels.contains(&label), "{name} is a CA's");
        }
    }

    #[test]
    fn the_issuers_are_cas_that_issue_smime() {
        assert_eq!(BRANDS.lines().filter(|line| !line.contains(' ')).count(), 0);
        for brand in all() {
            let is_offered = directory::owners(brand.issuer).any(|(entry, status)| {
                status == directory::NameStatus::Current
                    && entry.profile.smime == Smime::Yes
                    && !entry.is_retired
            });
            assert!(is_offered, "{}", brand.issuer);
        }
    }
}
