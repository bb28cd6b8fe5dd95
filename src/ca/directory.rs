//! The built-in CAs. `docs/ca-directory.md` documents the sources.

use std::sync::LazyLock;

use crate::ca::profile::{self, CaProfile, NamesBasis};
use crate::json::Value;
use crate::json::fields::{self, FieldError, Fields};

/// One CA of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The profile; `issuer_domain_names` has the names in use.
    pub profile: CaProfile,
    /// Its brands, and other names that it is known by.
    pub aka: Vec<String>,
    /// Names that it used to use: recognized, never suggested.
    pub former_names: Vec<String>,
    /// Whether it is out of business or distrusted: recognized, never offered.
    pub is_retired: bool,
    /// The id of the CA that has taken over its business.
    pub successor: Option<String>,
}

impl Entry {
    /// Returns whether a word names it: its id, its name or one half of it (`eMudhra (emSign)`), or a brand. Letters and
    /// digits count (decision D-48).
    pub fn is_called(&self, word: &str) -> bool {
        let halves = self.profile.name.split(['/', '(', ')']);
        let names = [self.profile.id.as_str(), self.profile.name.as_str()].into_iter().chain(halves);
        is_same_word(word, names.chain(self.aka.iter().map(String::as_str)))
    }

    /// Returns whether a word is its id or its whole name, which come before the brands and halves of others.
    pub fn is_named(&self, word: &str) -> bool {
        is_same_word(word, [self.profile.id.as_str(), self.profile.name.as_str()].into_iter())
    }

    /// The CA that has taken over its business.
    pub fn successor(&self) -> Option<&'static Self> {
        all().iter().find(|entry| self.successor.as_ref() == Some(&entry.profile.id))
    }
}

/// Returns whether the letters and digits of a word are those of one of the names.
fn is_same_word<'a>(word: &str, mut names: impl Iterator<Item = &'a str>) -> bool {
    let letters = |text: &str| -> String { letters(text).collect() };
    let word = letters(word);
    !word.is_empty() && names.any(|name| letters(name) == word)
}

/// The letters and digits, in lower case, as a label would hold them.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    let folded =
        text.chars().map(|character| if character == 'ä' { 'a' } else { character.to_ascii_lowercase() });
    folded.filter(char::is_ascii_alphanumeric)
}

/// The CA to check by default.
pub const DEFAULT_CA: &str = "globalsign";

/// Whether a CA uses a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameStatus {
    /// It is in the CA's current list.
    Current,
    /// It is only in old sources.
    Former,
}

/// Every CA of the directory, by name; read once.
pub fn all() -> &'static [Entry] {
    static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        let entries = read_all(include_str!("directory.json"));
        entries.unwrap_or_else(|error| unreachable!("the build has checked directory.json: {error}"))
    });
    &ENTRIES
}

/// The CAs that use or used an issuer-domain-name, retired ones included; ASCII case is ignored. None
/// when the directory does not know the name; several when it is shared.
///
/// ```
/// use issuemail::ca::directory::NameStatus;
/// use issuemail::ca::directory::owners;
///
/// let found: Vec<_> =
///     owners("DigiCert.com").map(|(entry, status)| (entry.profile.id.as_str(), status)).collect();
/// assert_eq!(found, [("digicert", NameStatus::Current)]);
/// ```
pub fn owners(name: &str) -> impl Iterator<Item = (&'static Entry, NameStatus)> + use<'_> {
    all().iter().filter_map(move |entry| {
        let has = |names: &[String]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
        if has(&entry.profile.issuer_domain_names) {
            return Some((entry, NameStatus::Current));
        }
        has(&entry.former_names).then_some((entry, NameStatus::Former))
    })
}

/// The profile of a built-in CA; `None` also for one whose issuer-domain-names are not known.
pub fn find(id: &str) -> Option<CaProfile> {
    let entry = entry(id)?;
    (!entry.profile.issuer_domain_names.is_empty()).then(|| entry.profile.clone())
}

/// The entry with an id.
pub fn entry(id: &str) -> Option<&'static Entry> {
    all().iter().find(|entry| entry.profile.id == id)
}

/// Reads a profile, or the id of a built-in CA, from a larger document.
///
/// # Errors
///
/// [`FieldError`] names the field.
pub fn read_reference(value: &Value, field: &str) -> Result<CaProfile, FieldError> {
    match value {
        Value::String(id) => {
            find(id).ok_or_else(|| FieldError::new(field, format!("there is no built-in CA \"{id}\"")))
        }
        value => CaProfile::read(value, field),
    }
}

fn read_all(text: &str) -> Result<Vec<Entry>, FieldError> {
    let value = fields::parse(text)?;
    let Some(list) = value.as_array() else { return Err(FieldError::new("", "must be a list")) };
    list.iter().enumerate().map(|(index, item)| read_entry(item, index)).collect()
}

/// An entry is a profile with a few more fields; its issuer-domain-name may be missing.
fn read_entry(value: &Value, index: usize) -> Result<Entry, FieldError> {
    let known = [&profile::FIELDS[..], &["aka", "former", "retired", "successor"]].concat();
    let fields = Fields::new(value, &format!("[{index}]"), &known)?;
    let mut profile = profile::read_fields(&fields)?;
    // CCADB, which most names come from, asks CAs for the names that they use in `issue`.
    profile.names_basis.get_or_insert(NamesBasis::Issue);
    Ok(Entry {
        profile,
        aka: fields.texts("aka")?.unwrap_or_default(),
        former_names: fields.texts("former")?.unwrap_or_default(),
        is_retired: match fields.value("retired") {
            None => false,
            Some(Value::Bool(is_retired)) => *is_retired,
            Some(_) => return Err(fields.error("retired", "must be true or false")),
        },
        successor: fields.text("successor")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_is_in_order() {
        let all = all();
        assert!(all.len() > 90, "{}", all.len());
        let names: Vec<_> = all.iter().map(|entry| entry.profile.name.to_lowercase()).collect();
        assert!(names.is_sorted(), "the page shows them in this order");
        for entry in all {
            let names = entry.profile.issuer_domain_names.iter().chain(&entry.former_names);
            let names: Vec<_> = names.map(|name| name.to_ascii_lowercase()).collect();
            for (at, name) in names.iter().enumerate() {
                assert!(!names[..at].contains(name), "{name} is there twice");
            }
            assert_eq!(entry.successor.is_some(), entry.successor().is_some(), "{}", entry.profile.id);
            assert!(entry.successor().is_none_or(|other| entry.is_retired && !other.is_retired));
        }
    }

    /// A word that means two CAs would be an error of the data: ids and brands are told apart.
    #[test]
    fn a_word_names_one_ca() {
        for entry in all() {
            let halves =
                entry.profile.name.split(['/', '(', ')']).map(str::trim).filter(|half| !half.is_empty());
            for word in halves.chain(entry.aka.iter().map(String::as_str)) {
                let called: Vec<_> = all().iter().filter(|other| other.is_called(word)).collect();
                let ids: Vec<_> = called.iter().map(|entry| entry.profile.id.as_str()).collect();
                // QuoVadis is sold under its own name by DigiCert.
                assert!(ids.len() == 1 || ids == ["digicert", "quovadis"], "{word}: {ids:?}");
            }
        }
        for (word, id) in [
            ("GEOTRUST", "digicert"),
            ("rapid ssl", "digicert"),
            ("alphassl", "globalsign"),
            ("Comodo", "sectigo"),
            ("certum", "asseco-data-systems"),
            ("ZeroSSL", "sectigo"),
            ("emsign", "emudhra"),
            ("Let's Encrypt", "let-s-encrypt"),
            ("affirmtrust", "entrust"),
        ] {
            assert!(entry(id).unwrap().is_called(word), "{word}");
        }
        assert!(!all().iter().any(|entry| entry.is_called("") || entry.is_called("--")));
    }

    #[test]
    fn a_slip_in_the_data_is_not_passed_over() {
        for (slip, error) in [
            ("", "not JSON: unexpected end at line 1, column 1"),
            ("{}", "must be a list"),
            (r#"[{"id":"x"}]"#, r#"field "[0].name": is required"#),
            (r#"[{"id":"x","name":"X","retired":"yes"}]"#, r#"field "[0].retired": must be true or false"#),
            (r#"[{"id":"x","name":"X","names":[]}]"#, r#"field "[0].names": is not a known field"#),
            (
                r#"[{"id":"x","name":"X","smime":"maybe"}]"#,
                r#"field "[0].smime": must be one of "yes", "no", "unknown""#,
            ),
        ] {
            assert_eq!(read_all(slip).unwrap_err().to_string(), error, "{slip}");
        }
    }

    #[test]
    fn a_name_has_its_owners() {
        let ids = |name: &str, status: NameStatus| -> Vec<&str> {
            owners(name).filter(|owner| owner.1 == status).map(|owner| owner.0.profile.id.as_str()).collect()
        };
        for (name, current, former) in [
            ("globalsign.com", &["globalsign"][..], &[][..]),
            ("GLOBALSIGN.com", &["globalsign"], &[]),
            ("cybertrust.ne.jp", &["cybertrust-japan", "digicert"], &[]),
            ("entrust.net", &["entrust", "sectigo"], &[]),
            ("EMSIGN.com", &["emudhra"], &[]),
            ("google.com", &[], &["google-trust-services"]),
            ("wosign.com", &["wosign"], &[]),
            ("wotrust.com", &[], &["wotrus"]),
            ("globalsign.com.", &[], &[]),
            ("www.globalsign.com", &[], &[]),
            ("", &[], &[]),
        ] {
            assert_eq!(ids(name, NameStatus::Current), current, "{name}");
            assert_eq!(ids(name, NameStatus::Former), former, "{name}");
        }
    }

    #[test]
    fn the_default_is_complete() {
        let ca = find(DEFAULT_CA).unwrap();
        assert_eq!(ca.issuer_domain_names, ["globalsign.com"]);
        assert_eq!(ca.error_for(crate::verdict::Reason::IssuerMismatch), Some("issuer = other CA"));
        assert_eq!(ca.caa_cache_seconds, Some(3600));
    }
}
