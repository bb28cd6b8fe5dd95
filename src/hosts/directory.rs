//! The built-in DNS hosts. `docs/dns-hosts.md` documents the sources.

use std::sync::LazyLock;

use crate::formats::Format;
use crate::hosts::host::{Caveat, Evidence, Host, Issuemail};
use crate::hosts::input_form::{Apex, Content, FormField, GeneralLabel, InputForm, Label};
use crate::hosts::pattern::Pattern;
use crate::json::Value;
use crate::json::fields::{self, FieldError, Fields};

/// Every host, by name; read once.
pub fn all() -> &'static [Host] {
    static HOSTS: LazyLock<Vec<Host>> = LazyLock::new(|| {
        let hosts = read(include_str!("hosts.json"));
        hosts.unwrap_or_else(|error| unreachable!("the build has checked hosts.json: {error}"))
    });
    &HOSTS
}

/// The host with an id.
pub fn find(id: &str) -> Option<&'static Host> {
    all().iter().find(|host| host.id == id)
}

/// Parses the data.
///
/// # Errors
///
/// [`FieldError`] names the invalid field.
pub(super) fn read(text: &str) -> Result<Vec<Host>, FieldError> {
    let value = fields::parse(text)?;
    let Some(list) = value.as_array() else { return Err(FieldError::new("", "must be a list")) };
    list.iter().enumerate().map(|(index, item)| read_host(item, index)).collect()
}

fn read_host(value: &Value, index: usize) -> Result<Host, FieldError> {
    let fields = Fields::new(value, &format!("[{index}]"), &FIELDS)?;
    let support = [("no", Issuemail::No), ("undocumented", Issuemail::Undocumented), ("yes", Issuemail::Yes)];
    let find_format =
        |id: String| Format::from_id(&id).ok_or_else(|| fields.error("format", "must be the id of a format"));
    Ok(Host {
        id: fields.required_text("id")?,
        name: fields.required_text("name")?,
        issuemail: fields.word("issuemail", &support)?.unwrap_or(Issuemail::Unknown),
        known_by: read_evidence(&fields, "by")?,
        contradicted_by: read_evidence(&fields, "but")?,
        menu: fields.text("menu")?,
        help: fields.text("help")?,
        patterns: fields.texts("ns")?.unwrap_or_default().iter().map(|text| Pattern::new(text)).collect(),
        form: read_form(&fields)?,
        automatic_ttl: fields.number("auto")?,
        format: fields.text("format")?.map(find_format).transpose()?,
        remarks: read_caveats(&fields)?,
    })
}

fn read_evidence(fields: &Fields<'_>, field: &str) -> Result<Option<Evidence>, FieldError> {
    fields.word(field, &Evidence::ALL.map(|evidence| (evidence.code(), evidence)))
}

fn read_form(fields: &Fields<'_>) -> Result<Option<InputForm>, FieldError> {
    let kinds = [("empty", Apex::Empty), ("full", Apex::Full), ("@", Apex::At)];
    let apex = fields.word("apex", &kinds)?.unwrap_or(Apex::At);
    let Some(list) = fields.list("form")? else { return Ok(None) };
    let form: Option<Vec<FormField>> = list.iter().map(read_field).collect();
    match form {
        Some(form) => Ok(Some(InputForm { apex, fields: form })),
        None => Err(fields.error("form", "must be pairs of a label and a content")),
    }
}

fn read_field(value: &Value) -> Option<FormField> {
    let [label, content] = value.as_array()?.as_slice() else { return None };
    let content = match content.as_str()? {
        "critical" => Content::Critical,
        "flags" => Content::Flags,
        "name" => Content::Name,
        "rdata" => Content::Rdata,
        "tag" => Content::Tag,
        "ttl" => Content::Ttl,
        "value" => Content::Value,
        text => Content::Fixed(leak(text.strip_prefix('=')?)),
    };
    let label = match (label.as_str()?, content) {
        // The source mentions the field, but not its label.
        ("", Content::Name) => Label::General(GeneralLabel::Name),
        ("", _) => return None,
        (label, _) => Label::Own(leak(label)),
    };
    Some(FormField { label, content })
}

fn read_caveats(fields: &Fields<'_>) -> Result<Vec<Caveat>, FieldError> {
    let known = Caveat::ALL.map(|caveat| (caveat.code(), caveat));
    let read = |code: String| {
        let found = known.iter().find(|(known, _)| *known == code).map(|(_, caveat)| *caveat);
        found.ok_or_else(|| fields.error("caveats", format!("has no caveat \"{code}\"")))
    };
    fields.texts("caveats")?.unwrap_or_default().into_iter().map(read).collect()
}

/// Leaks the text: the table lives until the program ends.
fn leak(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// Every field of an entry.
const FIELDS: [&str; 13] = [
    "apex",
    "auto",
    "but",
    "by",
    "caveats",
    "form",
    "format",
    "help",
    "id",
    "issuemail",
    "menu",
    "name",
    "ns",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_the_data_is_not_passed_over() {
        let slips = [
            "",
            "{}",
            r#"[{"id":"x"}]"#,
            r#"[{"id":"x","name":"X","nameservers":[]}]"#,
            r#"[{"id":"x","name":"X","format":"paper"}]"#,
            r#"[{"id":"x","name":"X","issuemail":"maybe"}]"#,
            r#"[{"id":"x","name":"X","ns":[1]}]"#,
            r#"[{"id":"x","name":"X","apex":"root"}]"#,
            r#"[{"id":"x","name":"X","form":[["Name"]]}]"#,
            r#"[{"id":"x","name":"X","form":[["Name","title"]]}]"#,
            r#"[{"id":"x","name":"X","form":[["","tag"]]}]"#,
            r#"[{"id":"x","name":"X","caveats":["typo"]}]"#,
        ];
        for slip in slips {
            assert!(read(slip).is_err(), "{slip}");
        }
        let error = read(r#"[{"id":"x","name":"X","form":[["Name"]]}]"#).unwrap_err();
        assert_eq!(error.to_string(), r#"field "[0].form": must be pairs of a label and a content"#);
        assert!(read(r#"[{"id":"x","name":"X"}]"#).is_ok());
        assert!(!all().is_empty());
    }
}
