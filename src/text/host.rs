//! Whose name servers these are, in words.

use crate::hosts::FilledField;
use crate::hosts::Host;
use crate::hosts::Issuemail;
use crate::hosts::Label;
use crate::hosts::Recognition;
use crate::observe::ZoneServers;
use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;

/// How it is known whose form is shown, and how well the form is known. Names stand between backquotes.
///
/// `host` is the one whose form is shown; `is_chosen` says that a person chose it.
pub fn facts(
    zone: Option<&ZoneServers>,
    recognition: &Recognition,
    host: Option<&Host>,
    is_chosen: bool,
    catalog: &Catalog,
) -> Vec<String> {
    let names: Vec<&str> = recognition.hosts.iter().map(|host| host.name.as_str()).collect();
    let servers: Vec<String> =
        zone.map(|zone| zone.name_servers.iter().map(ToString::to_string).collect()).unwrap_or_default();
    let args = [
        ("zone", Arg::from(zone.map(|zone| zone.apex.to_string()).unwrap_or_default())),
        ("hosts", Arg::from(names.join(", "))),
        ("servers", Arg::from(servers.join(", "))),
        ("host", Arg::from(host.map(|host| host.name.as_str()).unwrap_or_default())),
    ];
    let mut ids = Vec::new();
    if !is_chosen {
        ids.extend(match (names.len(), servers.is_empty()) {
            (_, true) => None,
            (0, _) => Some("host-unknown"),
            _ if recognition.is_ambiguous => Some("host-ambiguous"),
            _ if !recognition.unknown.is_empty() => Some("host-partly"),
            (1, _) => Some("host-recognized"),
            _ => Some("host-several"),
        });
    }
    match host {
        Some(host) if host.refuses_issuemail() => ids.push("host-refuses"),
        Some(host) if !host.has_own_form() => ids.push("host-general-form"),
        None => ids.push("host-ask"),
        Some(_) => {}
    }
    if host.is_some_and(|host| matches!(host.issuemail, Issuemail::Unknown)) {
        ids.push("host-issuemail-unknown");
    }
    ids.into_iter().map(|id| catalog.rich(id, &args)).collect()
}

/// What stands beside a field.
pub fn label(field: &FilledField, catalog: &Catalog) -> String {
    match field.label {
        Label::General(label) => catalog.text(&format!("field-{}", label.code())),
        Label::Own(label) => label.to_owned(),
    }
}
