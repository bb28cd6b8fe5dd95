//! The built-in CAs. `docs/ca-directory.md` says where the data comes from.

use super::fields;
use super::fields::FieldError;
use super::fields::Fields;
use super::profile::CaProfile;
use super::profile::Smime;
use super::profile_json;
use crate::json::Value;

/// One CA of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The profile; `issuer_domain_names` holds the names in use.
    pub profile: CaProfile,
    /// Other names that people know it by.
    pub aka: Vec<String>,
    /// Names that it once used: recognized, never suggested.
    pub former_names: Vec<String>,
    /// Says whether it is out of business or distrusted: recognized, never offered.
    pub is_retired: bool,
}

/// The CA that is asked about when nothing else is said.
pub const DEFAULT_CA: &str = "globalsign";

/// Every CA of the directory, by name.
pub fn all() -> Vec<Entry> {
    let parsed = fields::parse(DIRECTORY).and_then(|value| {
        let list = value.as_array().cloned().unwrap_or_default();
        list.iter().enumerate().map(|(index, item)| read_entry(item, index)).collect::<Result<Vec<_>, _>>()
    });
    // The data is part of the program, and a test reads it: this cannot fail.
    parsed.unwrap_or_default()
}

/// The profile of a built-in CA; `None` also for one whose issuer-domain-names are not known.
pub fn find(id: &str) -> Option<CaProfile> {
    if id == DEFAULT_CA {
        return CaProfile::from_json(GLOBALSIGN).ok();
    }
    let entry = all().into_iter().find(|entry| entry.profile.id == id)?;
    (!entry.profile.issuer_domain_names.is_empty()).then_some(entry.profile)
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
        value => profile_json::read(value, field),
    }
}

fn read_entry(value: &Value, index: usize) -> Result<Entry, FieldError> {
    let fields = Fields::new(
        value,
        &format!("[{index}]"),
        &["id", "name", "aka", "names", "former", "smime", "retired"],
    )?;
    let id = fields.required_text("id")?;
    let names = fields.texts("names")?.unwrap_or_default();
    let profile = if id == DEFAULT_CA {
        CaProfile::from_json(GLOBALSIGN)?
    } else {
        let first = names.first().map_or(id.as_str(), String::as_str);
        let smime = [("yes", Smime::Yes), ("no", Smime::No), ("unknown", Smime::Unknown)];
        CaProfile {
            id: id.clone(),
            name: fields.required_text("name")?,
            smime: fields.word("smime", &smime)?.unwrap_or(Smime::Unknown),
            issuer_domain_names: names.clone(),
            ..CaProfile::for_issuer(first)?
        }
    };
    Ok(Entry {
        profile,
        aka: fields.texts("aka")?.unwrap_or_default(),
        former_names: fields.texts("former")?.unwrap_or_default(),
        is_retired: fields.value("retired").and_then(Value::as_bool).unwrap_or(false),
    })
}

const DIRECTORY: &str = include_str!("directory.json");
const GLOBALSIGN: &str = include_str!("globalsign.json");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_reads() {
        let all = all();
        assert!(all.len() > 90, "{}", all.len());
        let names: Vec<_> = all.iter().map(|entry| entry.profile.name.to_lowercase()).collect();
        assert!(names.is_sorted(), "the page shows them in this order");
        let mut ids: Vec<_> = all.iter().map(|entry| entry.profile.id.clone()).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all.len(), "ids are unique");
    }

    #[test]
    fn the_default_is_complete() {
        let ca = find(DEFAULT_CA).unwrap();
        assert_eq!(ca.issuer_domain_names, ["globalsign.com"]);
        assert_eq!(ca.error_for(crate::verdict::Reason::IssuerMismatch), Some("issuer = other CA"));
        assert_eq!(ca.caa_cache_seconds, Some(3600));
    }
}
