//! The built-in DNS hosts. `docs/dns-hosts.md` says where the data comes from.

use std::sync::OnceLock;

use crate::hosts::caveat::Caveat;
use crate::hosts::form::Apex;
use crate::hosts::form::Content;
use crate::hosts::form::FormField;
use crate::hosts::form::Label;
use crate::hosts::host::Host;
use crate::hosts::host::Issuemail;
use crate::hosts::pattern::Pattern;
use crate::json;
use crate::json::Value;

/// Every host, by name.
pub fn all() -> &'static [Host] {
    static HOSTS: OnceLock<Vec<Host>> = OnceLock::new();
    // The data is part of the program, and a test reads it: this cannot fail.
    HOSTS.get_or_init(|| read(include_str!("hosts.json")).unwrap_or_default())
}

/// The host with an id.
pub fn find(id: &str) -> Option<&'static Host> {
    all().iter().find(|host| host.id == id)
}

/// Reads the data; `None` when something in it is not as it should be.
pub(super) fn read(text: &str) -> Option<Vec<Host>> {
    json::read(text).ok()?.as_array()?.iter().map(read_host).collect()
}

fn read_host(value: &Value) -> Option<Host> {
    let text = |key| value.get(key).and_then(Value::as_str);
    let list = |key| value.get(key).and_then(Value::as_array).into_iter().flatten();
    Some(Host {
        id: text("id")?.to_owned(),
        name: text("name")?.to_owned(),
        issuemail: match text("issuemail") {
            Some("no") => Issuemail::No,
            Some("undocumented") => Issuemail::Undocumented,
            Some("yes") => Issuemail::Yes,
            Some(_) => return None,
            None => Issuemail::Unknown,
        },
        help: text("help").map(str::to_owned),
        patterns: list("ns").map(|item| item.as_str().map(Pattern::new)).collect::<Option<_>>()?,
        apex: match text("apex") {
            Some("empty") => Apex::Empty,
            Some("full") => Apex::Full,
            Some("@") | None => Apex::At,
            Some(_) => return None,
        },
        form: list("form").map(read_field).collect::<Option<_>>()?,
        remarks: list("caveats").map(read_caveat).collect::<Option<_>>()?,
    })
}

fn read_field(value: &Value) -> Option<FormField> {
    let [label, content] = value.as_array()?.as_slice() else { return None };
    let content = match content.as_str()? {
        "flags" => Content::Flags,
        "name" => Content::Name,
        "rdata" => Content::Rdata,
        "tag" => Content::Tag,
        "ttl" => Content::Ttl,
        "value" => Content::Value,
        text => Content::Fixed(kept(text.strip_prefix('=')?)),
    };
    let label = match (label.as_str()?, content) {
        // The source tells that there is such a field, and not what it is called.
        ("", Content::Name) => Label::General("name"),
        ("", _) => return None,
        (label, _) => Label::Own(kept(label)),
    };
    Some(FormField { label, content })
}

fn read_caveat(value: &Value) -> Option<Caveat> {
    Caveat::ALL.into_iter().find(|caveat| Some(caveat.code()) == value.as_str())
}

/// Keeps a text for good. The data is read once, and never given back.
fn kept(text: &str) -> &'static str {
    text.to_owned().leak()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_the_data_is_not_passed_over() {
        let slips = [
            "",
            "{}",
            r#"[{"id":"x"}]"#,
            r#"[{"id":"x","name":"X","issuemail":"maybe"}]"#,
            r#"[{"id":"x","name":"X","ns":[1]}]"#,
            r#"[{"id":"x","name":"X","apex":"root"}]"#,
            r#"[{"id":"x","name":"X","form":[["Name"]]}]"#,
            r#"[{"id":"x","name":"X","form":[["Name","title"]]}]"#,
            r#"[{"id":"x","name":"X","form":[["","tag"]]}]"#,
            r#"[{"id":"x","name":"X","caveats":["typo"]}]"#,
        ];
        for slip in slips {
            assert_eq!(read(slip), None, "{slip}");
        }
        assert!(read(r#"[{"id":"x","name":"X"}]"#).is_some());
        assert!(!all().is_empty());
    }
}
