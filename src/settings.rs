//! `config.json`: how a deployment adapts the page without rebuilding it. `docs/config.md` describes the fields.

use crate::ca::{CaProfile, Smime, directory};
use crate::json::Value;
use crate::json::fields::{self, FieldError, Fields};
use crate::lookup::Resolver;
use crate::lookup::resolver::Format;
use crate::text::Language;

/// What a deployment can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// The offered CAs; the first one is preset.
    pub cas: Vec<CaProfile>,
    /// The resolvers, in the order in which they are queried.
    pub resolvers: Vec<Resolver>,
    /// The offered languages.
    pub languages: Vec<Language>,
    /// Links in the page footer.
    pub links: PageLinks,
    /// Domains to try with a click.
    pub examples: Vec<Example>,
}

/// Links in the page footer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageLinks {
    /// Where to get help.
    pub help: Option<String>,
    /// The deployment's privacy statement.
    pub privacy: Option<String>,
    /// The operator of the page.
    pub imprint: Option<String>,
}

/// A domain to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The content of the field.
    pub input: String,
    /// What the example shows.
    pub note: String,
}

impl Default for Settings {
    /// GlobalSign first, then every CA of the directory that is in business, has a known issuer-domain-name and may issue
    /// S/MIME certificates.
    fn default() -> Self {
        let mut cas: Vec<_> = directory::all()
            .iter()
            .filter(|entry| !entry.is_retired && !entry.profile.issuer_domain_names.is_empty())
            .filter(|entry| entry.profile.smime != Smime::No)
            .map(|entry| entry.profile.clone())
            .collect();
        put_first(&mut cas, directory::DEFAULT_CA);
        Self {
            cas,
            resolvers: Resolver::built_in(),
            languages: Language::ALL.to_vec(),
            links: PageLinks::default(),
            examples: Vec::new(),
        }
    }
}

impl Settings {
    /// Parses `config.json`. Absent fields keep their defaults.
    ///
    /// # Errors
    ///
    /// [`FieldError`] names the first invalid field; there is no fallback.
    pub fn from_json(text: &str) -> Result<Self, FieldError> {
        let value = fields::parse(text)?;
        let fields = Fields::new(&value, "", &KNOWN)?;
        let mut settings = Self::default();
        if let Some(list) = fields.list("cas")? {
            settings.cas = read_cas(list)?;
        }
        if let Some(id) = fields.text("default_ca")?
            && !put_first(&mut settings.cas, &id)
        {
            return Err(fields.error("default_ca", "must be one of the offered CAs"));
        }
        if let Some(list) = fields.list("resolvers")? {
            settings.resolvers = list
                .iter()
                .enumerate()
                .map(|(index, value)| read_resolver(value, &format!("resolvers[{index}]")))
                .collect::<Result<_, _>>()?;
            if settings.resolvers.is_empty() {
                return Err(fields.error("resolvers", "must have at least one resolver"));
            }
        }
        if let Some(tags) = fields.texts("languages")? {
            settings.languages = tags
                .iter()
                .enumerate()
                .map(|(index, tag)| {
                    let language = Language::ALL.into_iter().find(|language| language.tag == tag);
                    language.ok_or_else(|| {
                        let known = Language::ALL.map(|language| language.tag).join(", ");
                        fields.error(&format!("languages[{index}]"), format!("must be one of {known}"))
                    })
                })
                .collect::<Result<_, _>>()?;
            if settings.languages.is_empty() {
                return Err(fields.error("languages", "must have at least one language"));
            }
        }
        if let Some(value) = fields.value("links") {
            let links = Fields::new(value, "links", &["help", "privacy", "imprint"])?;
            settings.links = PageLinks {
                help: links.web_address("help")?,
                privacy: links.web_address("privacy")?,
                imprint: links.web_address("imprint")?,
            };
        }
        if let Some(list) = fields.list("examples")? {
            settings.examples = list
                .iter()
                .enumerate()
                .map(|(index, value)| {
                    let fields = Fields::new(value, &format!("examples[{index}]"), &["input", "note"])?;
                    Ok(Example { input: fields.required_text("input")?, note: fields.required_text("note")? })
                })
                .collect::<Result<_, FieldError>>()?;
        }
        Ok(settings)
    }
}

/// Moves a CA to the front, and returns whether there is such a CA.
fn put_first(cas: &mut [CaProfile], id: &str) -> bool {
    let Some(at) = cas.iter().position(|profile| profile.id == id) else { return false };
    if let Some(front) = cas.get_mut(..=at) {
        front.rotate_right(1);
    }
    true
}

fn read_cas(list: &[Value]) -> Result<Vec<CaProfile>, FieldError> {
    let mut cas: Vec<CaProfile> = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let field = format!("cas[{index}]");
        let profile = directory::read_reference(value, &field)?;
        if cas.iter().any(|known| known.id == profile.id) {
            return Err(FieldError::new(field, format!("the id \"{}\" is there twice", profile.id)));
        }
        cas.push(profile);
    }
    if cas.is_empty() {
        return Err(FieldError::new("cas", "must have at least one CA"));
    }
    Ok(cas)
}

fn read_resolver(value: &Value, field: &str) -> Result<Resolver, FieldError> {
    let fields = Fields::new(value, field, &["name", "url", "format"])?;
    let name = fields.required_text("name")?;
    let url = fields.required_text("url")?;
    let format = fields.word("format", &[("wire", Format::Wire), ("json", Format::Json)])?;
    let resolver = Resolver::new(name, url).map_err(|error| fields.error("url", error.to_string()))?;
    Ok(resolver.with_format(format.unwrap_or_default()))
}

/// Every field.
const KNOWN: [&str; 6] = ["cas", "default_ca", "resolvers", "languages", "links", "examples"];

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Settings::from_json(text).unwrap_err().to_string()
    }

    #[test]
    fn an_empty_object_keeps_the_defaults() {
        let settings = Settings::from_json("{}").unwrap();
        assert_eq!(settings, Settings::default());
        assert_eq!(settings.cas[0].id, "globalsign");
    }

    #[test]
    fn a_wrong_field_is_named() {
        assert_eq!(error(r#"{"cas":["nobody"]}"#), r#"field "cas[0]": there is no built-in CA "nobody""#);
        assert_eq!(error(r#"{"cas":[{"id":"x"}]}"#), r#"field "cas[0].name": is required"#);
        assert_eq!(error(r#"{"default_ca":"x"}"#), r#"field "default_ca": must be one of the offered CAs"#);
        assert_eq!(error(r#"{"resolvers":[]}"#), r#"field "resolvers": must have at least one resolver"#);
        assert!(
            error(r#"{"resolvers":[{"name":"x","url":"http://x.example/"}]}"#)
                .starts_with(r#"field "resolvers[0].url""#)
        );
        assert_eq!(error(r#"{"resolver":[]}"#), r#"field "resolver": is not a known field"#);
        assert_eq!(
            error(r#"{"links":{"help":"javascript:x"}}"#),
            r#"field "links.help": must begin with https://"#
        );
    }
}
