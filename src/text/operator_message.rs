//! A message to whoever runs the DNS of a domain: what is broken, where, how to see it, what to change.

use crate::dns::Fqdn;
use crate::dns::Rcode;
use crate::dns::RecordType;
use crate::dns::text::visible;
use crate::dnssec::BrokenLink;
use crate::judge::Judgement;
use crate::observe::Failure;
use crate::observe::Outcome;
use crate::observe::ServerTrouble;
use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;
use crate::text::catalog::plain;
use crate::text::diagnosis;
use crate::text::explain;
use crate::text::explain::missing_keys;
use crate::text::explain::names_checkers;
use crate::verdict::Reason;

/// The message as plain text, ready to be sent; `None` when there is nothing that a DNS host could repair.
pub fn provider_message(judgement: &Judgement, catalog: &Catalog) -> Option<String> {
    let trouble = Trouble::of(judgement)?;
    let place = failed_name(judgement);
    let (zone, link, kind) = match trouble {
        Trouble::Broken(broken) => (&broken.zone, &broken.owner, broken.record_type.to_string()),
        Trouble::Servers(servers) => (&servers.zone, &servers.name, RecordType::CAA.to_string()),
    };
    let args = [
        ("ca", Arg::from(judgement.ca.name.as_str())),
        ("checkers", Arg::from(judgement.ca.checker_addresses.join(", "))),
        ("domain", Arg::from(judgement.domain.to_string())),
        ("link", Arg::from(link.to_string())),
        ("place", Arg::from(place.to_string())),
        ("type", Arg::from(kind)),
        ("zone", Arg::from(zone.to_string())),
    ];
    let mut change = catalog.format(&format!("provider-change-{}", trouble.remedy()), &args);
    if names_checkers(judgement) {
        change = catalog.join([change, catalog.format("todo-checkers", &args)]);
    }
    let mut what = explain::verdict(judgement, catalog).plain().why;
    if let (Trouble::Broken(broken), Reason::NameserversUnresponsive | Reason::LookupFailure) =
        (trouble, judgement.reason())
        && missing_keys(judgement).is_none()
    {
        // Another resolver ran into it than the one that the sentence is about.
        what = catalog.join([what, plain(&diagnosis::broken_link(broken, catalog))]);
    }
    let mut lines = vec![
        catalog.format("provider-subject", &args),
        String::new(),
        catalog.format("provider-intro", &args),
        String::new(),
        catalog.join([catalog.text("provider-what"), what]),
        String::new(),
        catalog.join([catalog.text("provider-change"), change]),
        String::new(),
        catalog.text("provider-see"),
    ];
    let commands = match trouble {
        Trouble::Broken(broken) => broken_commands(broken, place),
        Trouble::Servers(servers) => server_commands(servers),
    };
    let indented = |line: &String| format!("    {line}");
    lines.extend(commands.iter().map(indented));
    let said = extended_errors(judgement, place);
    if !said.is_empty() {
        lines.push(String::new());
        lines.push(catalog.text("provider-said"));
        lines.extend(said.iter().map(indented));
    }
    Some(lines.join("\n"))
}

/// What a DNS host could repair.
#[derive(Clone, Copy)]
enum Trouble<'a> {
    Broken(&'a BrokenLink),
    Servers(&'a ServerTrouble),
}

impl<'a> Trouble<'a> {
    /// What the report rests on. What only a resolver that does not count ran into is nobody else's to repair.
    fn of(judgement: &'a Judgement) -> Option<Self> {
        let broken = judgement.diagnosis().broken.as_ref().map(Self::Broken);
        let servers = judgement.diagnosis().servers.as_ref().map(Self::Servers);
        match judgement.reason() {
            // Data that differs is for the owner to look at first.
            Reason::DnssecBogus | Reason::ResolversDisagree => broken,
            Reason::NameserversUnresponsive => broken.or(servers),
            Reason::LookupFailure => match judgement.path().last().map(|level| &level.outcome) {
                // Nobody should be told to change what nobody knows to be wrong.
                Some(Outcome::Failure(Failure::Rcode {
                    rcode: Rcode::SERVFAIL,
                    answers_unchecked: None,
                    ..
                })) => broken,
                Some(Outcome::Failure(failure)) if failure.is_explained_by_servers() => broken.or(servers),
                _ => broken,
            },
            _ => None,
        }
    }

    /// What is to be done: the last word of an id.
    fn remedy(self) -> &'static str {
        match self {
            Self::Broken(broken) => diagnosis::remedy(broken),
            Self::Servers(servers) if servers.is_caa_only => "caa-only",
            Self::Servers(servers) if servers.is_silent => "silent",
            Self::Servers(_) => "failing",
        }
    }
}

/// The name whose lookup fails; where resolvers disagree, for the one that it fails for.
fn failed_name(judgement: &Judgement) -> &Fqdn {
    let seen = judgement.counted();
    let failed = judgement.failed_at().or(seen.filter_map(|opinion| opinion.failed_at.as_ref()).next());
    failed.unwrap_or(&judgement.domain)
}

/// What resolvers say besides about the name that failed. They often name the server that did not do as it should.
fn extended_errors(judgement: &Judgement, place: &Fqdn) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for lookup in judgement.observations.lookups.iter().filter(|lookup| lookup.name == *place) {
        for error in &lookup.extended_errors {
            let line = format!("{}: {}", lookup.resolver, foreign(&error.to_string()));
            if !said.contains(&line) && said.len() < MAX_SERVERS {
                said.push(line);
            }
        }
    }
    said
}

/// Text of others on one line: the start of it, without anything that could rewrite the message.
fn foreign(text: &str) -> String {
    let text = text.replace("\r\n", " ").replace(['\r', '\n'], " ");
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{}…", visible(text.get(..end).unwrap_or_default())),
        None => visible(&text),
    }
}

/// How to see a broken link: what resolvers say, then the records and signatures themselves.
fn broken_commands(broken: &BrokenLink, failed: &Fqdn) -> Vec<String> {
    let kind = broken.record_type.to_string();
    let mut commands = vec![format!("dig CAA {}", shell(failed))];
    match broken.record_type {
        RecordType::DS | RecordType::DNSKEY => {
            commands.push(format!("dig +cd +dnssec DS {}", shell(&broken.owner)));
            commands.push(format!("dig +cd +dnssec +multiline DNSKEY {}", shell(&broken.owner)));
        }
        RecordType::NSEC | RecordType::NSEC3 | RecordType::CAA => {
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

/// The characters of a text of others that are shown: an Extended DNS Error seldom has more.
const MAX_TEXT: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::dnssec::Fault;
    use crate::observe::Diagnosis;
    use crate::observe::Observation;
    use crate::observe::Observations;
    use crate::observe::Source;

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
        let report = crate::evaluate(&"secret@mail.corp.example".parse().unwrap(), observations.clone(), &ca);
        provider_message(&report.judgement, &Catalog::for_tag("en"))
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
            record_type: RecordType::DNSKEY,
            fault: Fault::SignatureExpired { expiration: 1_580_515_200 },
        };
        let diagnosis = Diagnosis { broken: Some(broken), ..Diagnosis::default() };
        let text = message(failure.clone(), diagnosis).unwrap();
        for part in [
            "Subject: the CAA lookup of mail.corp.example fails\n",
            "The signature over the DNSKEY records of corp.example expired on 2020-02-01 00:00 UTC.",
            "so certificates may be refused.\n",
            "\nWhat to change: Sign corp.example again, and see that it is signed anew before signatures expire.\n",
            "\n    dig CAA mail.corp.example\n",
            "\n    dig +cd +dnssec +multiline DNSKEY corp.example",
        ] {
            assert!(text.contains(part), "{part:?} in {text}");
        }
        assert!(!text.contains("whoever") && !text.contains("No CAA record helps"), "{text}");
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
    fn nobody_is_asked_to_repair_what_is_not_known_to_be_wrong() {
        let trouble = ServerTrouble {
            zone: name("corp.example"),
            name: name("mail.corp.example"),
            name_servers: Vec::new(),
            parent_name_servers: Vec::new(),
            is_silent: false,
            is_caa_only: false,
        };
        let diagnosis = Diagnosis { servers: Some(trouble), ..Diagnosis::default() };
        let rcode = |rcode, answers_unchecked| Failure::Rcode {
            rcode,
            extended_errors: Vec::new(),
            answers_unchecked,
        };
        assert!(message(rcode(Rcode::SERVFAIL, Some(false)), diagnosis.clone()).is_some());
        assert!(message(rcode(Rcode::REFUSED, None), diagnosis.clone()).is_some());
        assert_eq!(message(rcode(Rcode::SERVFAIL, None), diagnosis.clone()), None);
        assert_eq!(message(Failure::Truncated, diagnosis.clone()), None);
        assert_eq!(message(Failure::AliasLoop, diagnosis), None);
    }

    #[test]
    fn text_of_others_is_one_short_line() {
        assert_eq!(foreign("a\r\nb\nc\u{202e}d"), "a b c\\u{202e}d");
        let long = "é".repeat(201);
        assert_eq!(foreign(&long), format!("{}…", "é".repeat(200)));
        assert_eq!(foreign(&long[2..]), "é".repeat(200));
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
