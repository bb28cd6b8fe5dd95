//! A message to whoever runs the DNS of a domain: what is broken, where, how to see it, what to change.

use super::catalog::Arg;
use super::catalog::Catalog;
use super::explain::explain;
use crate::chain::BrokenLink;
use crate::dns::Fqdn;
use crate::dns::records::record_type;
use crate::evaluate::Report;
use crate::evaluate::observation::ServerTrouble;
use crate::verdict::Reason;

/// The message as plain text, ready to be sent; `None` when there is nothing that a DNS host could repair.
pub fn provider_message(report: &Report, catalog: &Catalog) -> Option<String> {
    let commands = match (&report.diagnosis.broken, &report.diagnosis.servers) {
        _ if report.reason == Reason::ResolversDisagree => return None,
        (Some(broken), _) => broken_commands(broken, report),
        (None, Some(trouble)) => server_commands(trouble),
        (None, None) => return None,
    };
    let place = report.failed_at.as_ref().unwrap_or(&report.domain);
    let zone = report.diagnosis.broken.as_ref().map(|broken| &broken.zone);
    let zone = zone.or(report.diagnosis.servers.as_ref().map(|trouble| &trouble.zone)).unwrap_or(place);
    let args = [
        ("domain", Arg::from(report.domain.to_string())),
        ("place", Arg::from(place.to_string())),
        ("zone", Arg::from(zone.to_string())),
    ];
    let explanation = explain(report, catalog);
    let lines = [
        catalog.format("provider-subject", &args),
        String::new(),
        catalog.format("provider-intro", &args),
        String::new(),
        format!("{} {}", catalog.text("provider-what"), explanation.why),
        String::new(),
        format!("{} {}", catalog.text("provider-change"), explanation.todo.join(" ")),
        String::new(),
        catalog.text("provider-see"),
    ];
    let commands = commands.into_iter().map(|command| format!("    {command}"));
    Some(lines.into_iter().chain(commands).collect::<Vec<_>>().join("\n"))
}

/// How to see a broken link: what resolvers say, then the records and signatures themselves.
fn broken_commands(broken: &BrokenLink, report: &Report) -> Vec<String> {
    let failed = report.failed_at.as_ref().unwrap_or(&report.domain);
    let kind = record_type::name(broken.record_type);
    let mut commands = vec![format!("dig CAA {}", shell(failed))];
    match broken.record_type {
        record_type::DS | record_type::DNSKEY => {
            commands.push(format!("dig +cd +dnssec DS {}", shell(&broken.owner)));
            commands.push(format!("dig +cd +dnssec +multiline DNSKEY {}", shell(&broken.owner)));
        }
        record_type::NSEC | record_type::NSEC3 | record_type::CAA => {
            commands.push(format!("dig +cd +dnssec CAA {}", shell(failed)));
        }
        _ => commands.push(format!("dig +cd +dnssec {kind} {}", shell(&broken.owner))),
    }
    commands
}

/// How to see what name servers do: each is asked itself, or, where they are not known, whoever knows them.
fn server_commands(trouble: &ServerTrouble) -> Vec<String> {
    let name = shell(&trouble.name);
    let ask = |server: &Fqdn| format!("dig +norecurse CAA {name} @{}", shell(server));
    let mut commands: Vec<String> = trouble.name_servers.iter().take(MAX_SERVERS).map(ask).collect();
    if commands.is_empty() {
        let zone = shell(&trouble.zone);
        let above = trouble.parent_name_servers.first();
        commands.extend(above.map(|server| format!("dig +norecurse NS {zone} @{}", shell(server))));
        commands.push(format!("dig +trace CAA {name}"));
    }
    commands
}

/// A name as a word of a command line. Names come from DNS: whatever a shell could take for more than a name is put
/// between quotation marks.
fn shell(name: &Fqdn) -> String {
    let text = name.to_string();
    let is_plain =
        text.bytes().all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_'));
    match is_plain && !text.starts_with('-') {
        true => text,
        false => format!("'{}'", text.replace('\'', "'\\''")),
    }
}

/// A zone seldom has more.
const MAX_SERVERS: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_are_quoted() {
        let name = |labels: &[&[u8]]| shell(&Fqdn::from_labels(labels.iter().copied()).unwrap());
        assert_eq!(name(&[b"ns1", b"example"]), "ns1.example");
        assert_eq!(name(&[b"$(id)", b"example"]), "'\\$\\(id\\).example'");
        assert_eq!(name(&[b"a'b"]), "'a'\\''b'");
        assert_eq!(name(&[b"-x", b"test"]), "'-x.test'");
    }
}
