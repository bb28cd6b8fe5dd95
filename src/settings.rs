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
    /// The origins of pages around the framed view that may start a check and be told the domain (decision D-39).
    pub frame_origins: Vec<String>,
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
            frame_origins: Vec::new(),
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
        settings.frame_origins = fields.texts("frame_origins")?.unwrap_or_default();
        for (index, origin) in settings.frame_origins.iter().enumerate() {
            if !is_origin(origin) {
                let problem = format!("\"{origin}\" must be as browsers write it: https://help.ca.example");
                return Err(fields.error(&format!("frame_origins[{index}]"), problem));
            }
        }
        Ok(settings)
    }
}

/// Returns whether a text is an origin in the form that browsers compare (RFC 6454, Section 6.2): in another form it
/// would be equal to none, and the list would have no effect without a word.
fn is_origin(text: &str) -> bool {
    let (rest, usual_port) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(rest), _) => (rest, 443),
        (None, Some(rest)) => (rest, 80),
        (None, None) => return false,
    };
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !rest.ends_with(']') => (host, Some(port)),
        _ => (rest, None),
    };
    let consists_of = |text: &str, others: &[u8]| {
        let is_known = |c: u8| matches!(c, b'a'..=b'z' | b'0'..=b'9') || others.contains(&c);
        !text.is_empty() && text.bytes().all(is_known)
    };
    let is_host = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(address) => consists_of(address, b":"),
        None => consists_of(host, b"-._"),
    };
    let is_port = |port: &str| {
        let is_plain = port.bytes().all(|c| c.is_ascii_digit()) && !port.starts_with('0');
        is_plain && port.parse::<u16>().is_ok_and(|port| port != usual_port)
    };
    is_host && port.is_none_or(is_port)
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
const KNOWN: [&str; 7] =
    ["cas", "default_ca", "resolvers", "languages", "links", "examples", "frame_origins"];

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
        assert_eq!(
            error(r#"{"frame_origins":"https://x.example"}"#),
            r#"field "frame_origins": must be a list of texts"#
        );
    }

    #[test]
    fn an_origin_is_taken_only_as_browsers_write_it() {
        let read = |origin: &str| {
            Settings::from_json(&format!(r#"{{"frame_origins":["https://a.example","{origin}"]}}"#))
        };
        for origin in [
            "https://help.ca.example",
            "http://help.ca.example:8080",
            "http://127.0.0.1:8000",
            "https://xn--bcher-kva.example:80",
            "http://localhost",
            "https://[2001:db8::1]:8443",
            "https://[::1]",
        ] {
            let settings = read(origin).unwrap();
            assert_eq!(settings.frame_origins, ["https://a.example", origin]);
        }
        for origin in [
            "null",
            "*",
            "help.ca.example",
            "//help.ca.example",
            "https://",
            "https://help.ca.example/",
            "https://help.ca.example/caa",
            "https://help.ca.example?x",
            "https://help.ca.example#x",
            "https://*.ca.example",
            "https://Help.ca.example",
            "https://b\u{fc}cher.example",
            "https://user@help.ca.example",
            "https://help.ca.example:443",
            "http://help.ca.example:80",
            "https://help.ca.example:",
            "https://help.ca.example:08443",
            "https://help.ca.example:70000",
            "https://[2001:DB8::1]",
            "https://[::1",
            "https://2001:db8::1",
            "file://help.ca.example",
            "HTTPS://help.ca.example",
            " https://help.ca.example",
        ] {
            let error = read(origin).unwrap_err().to_string();
            assert!(error.starts_with(r#"field "frame_origins[1]": ""#) && error.contains(origin), "{error}");
        }
    }
}
