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
        (Some(broken), _) => broken_commands(broken, report),
        // Data that differs is for the owner to look at first.
        _ if report.reason == Reason::ResolversDisagree => return None,
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
    let indented = |line: String| format!("    {line}");
    let mut said = extended_errors(report).into_iter().map(indented).peekable();
    let heading = said.peek().map(|_| [String::new(), catalog.text("provider-said")]);
    let lines = lines.into_iter().chain(commands.into_iter().map(indented));
    Some(lines.chain(heading.into_iter().flatten()).chain(said).collect::<Vec<_>>().join("\n"))
}

/// What resolvers say besides about the name that failed. They often name the server that did not do as it should.
fn extended_errors(report: &Report) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for lookup in report.lookups.iter().filter(|lookup| Some(&lookup.name) == report.failed_at.as_ref()) {
        for error in &lookup.extended_errors {
            let line = format!("{}: {error}", lookup.resolver);
            if !said.contains(&line) && said.len() < MAX_SERVERS {
                said.push(line);
            }
        }
    }
    said
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
    use crate::chain::Fault;
    use crate::dns::message::Rcode;
    use crate::evaluate::observation::Diagnosis;
    use crate::evaluate::observation::Failure;
    use crate::evaluate::observation::Observation;
    use crate::evaluate::observation::Observations;
    use crate::evaluate::observation::Outcome;
    use crate::evaluate::observation::Source;
    use crate::issuer::CaProfile;

    fn name(text: &str) -> Fqdn {
        Fqdn::from_ascii(text).unwrap()
    }

    fn message(failure: Failure, diagnosis: Diagnosis) -> Option<String> {
        let level = Observation {
            name: name("mail.corp.example"),
            outcome: Outcome::Failure(failure),
            aliases: Vec::new(),
            authenticated_data: None,
        };
        let observations = Observations { diagnosis, ..Observations::of_one(vec![level], Source::Resolvers) };
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = crate::evaluate(&"secret@mail.corp.example".parse().unwrap(), &observations, &ca);
        provider_message(&report, &Catalog::for_tag("en"))
    }

    #[test]
    fn a_broken_link_is_told_with_how_to_see_it() {
        let failure = Failure::Rcode {
            rcode: Rcode::SERVFAIL,
            extended_errors: Vec::new(),
            answers_unchecked: Some(true),
        };
        let broken = BrokenLink {
            zone: name("corp.example"),
            owner: name("corp.example"),
            record_type: record_type::DNSKEY,
            fault: Fault::SignatureExpired { expiration: 1_580_515_200 },
        };
        let diagnosis = Diagnosis { broken: Some(broken), ..Diagnosis::default() };
        let text = message(failure.clone(), diagnosis).unwrap();
        for part in [
            "Subject: the CAA lookup of mail.corp.example fails\n",
            "The signature over the DNSKEY records of corp.example expired on 2020-02-01 00:00 UTC.",
            "\n    dig CAA mail.corp.example\n",
            "\n    dig +cd +dnssec +multiline DNSKEY corp.example",
        ] {
            assert!(text.contains(part), "{part:?} in {text}");
        }
        assert!(!text.contains("secret") && !text.contains("provider-") && !text.contains('`'), "{text}");
        assert_eq!(message(failure, Diagnosis::default()), None);
    }

    #[test]
    fn name_servers_are_asked_themselves_where_they_are_known() {
        let trouble = ServerTrouble {
            zone: name("corp.example"),
            name: name("mail.corp.example"),
            name_servers: vec![name("ns1.host.example"), name("ns2.host.example")],
            parent_name_servers: vec![name("a.nic.example")],
            is_silent: true,
            is_caa_only: true,
        };
        let silent = Failure::Timeout { is_signed: Some(false) };
        let diagnosis = |trouble| Diagnosis { servers: Some(trouble), ..Diagnosis::default() };
        let text = message(silent.clone(), diagnosis(trouble.clone())).unwrap();
        assert!(text.contains("\n    dig +norecurse CAA mail.corp.example @ns2.host.example"), "{text}");
        let unknown = ServerTrouble { name_servers: Vec::new(), is_caa_only: false, ..trouble };
        let text = message(silent, diagnosis(unknown)).unwrap();
        assert!(text.contains("\n    dig +norecurse NS corp.example @a.nic.example\n"), "{text}");
        assert!(text.contains("\n    dig +trace CAA mail.corp.example"), "{text}");
    }

    #[test]
    fn odd_names_are_quoted() {
        let name = |labels: &[&[u8]]| shell(&Fqdn::from_labels(labels.iter().copied()).unwrap());
        assert_eq!(name(&[b"ns1", b"example"]), "ns1.example");
        assert_eq!(name(&[b"$(id)", b"example"]), "'\\$\\(id\\).example'");
        assert_eq!(name(&[b"a'b"]), "'a'\\''b'");
        assert_eq!(name(&[b"-x", b"test"]), "'-x.test'");
    }
}
