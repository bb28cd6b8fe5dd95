//! Drafts messages to the DNS operator: what is broken, where, how to see it, what to change; and which records it is
//! asked to enter.

use crate::caa::{RrsetChange, presentation};
use crate::dns::Fqdn;
use crate::explain::{Fix, Remedy, ServerFix, Trouble, names_checkers};
use crate::formats::generic_line;
use crate::hosts::{self, Host, Issuemail};
use crate::judge::Judgement;
use crate::text::broken_link::broken_link;
use crate::text::catalog::{Catalog, foreign, plain};
use crate::text::explain;
use crate::text::msg::{self, Arg, Id, IntoMessage, Message};

/// The message as plain text, ready to be sent; `None` when there is nothing that a DNS operator could fix.
pub fn operator_message(judgement: &Judgement, catalog: &Catalog) -> Option<String> {
    let trouble = Trouble::of(judgement)?;
    let mut change = catalog.format(change(trouble.fix));
    if names_checkers(judgement) {
        change = catalog.join([change, catalog.format(explain::allow_checkers(&judgement.ca))]);
    }
    let mut what = explain::verdict(judgement, catalog).plain().why;
    if let (Fix::Link(broken, _), true) = (trouble.fix, trouble.is_untold) {
        what = catalog.join([what, plain(&broken_link(broken, catalog))]);
    }
    let mut lines = vec![
        catalog.format(msg::ProviderSubject { place: trouble.failed.into() }),
        String::new(),
        catalog.format(msg::ProviderIntro { domain: (&judgement.domain).into() }),
        String::new(),
        catalog.join([catalog.text(msg::PROVIDER_WHAT), what]),
        String::new(),
        catalog.join([catalog.text(msg::PROVIDER_CHANGE), change]),
        String::new(),
        catalog.text(msg::PROVIDER_SEE),
    ];
    let indented = |line: &String| format!("    {line}");
    lines.extend(trouble.commands().iter().map(indented));
    let said = extended_errors(judgement, trouble.failed);
    if !said.is_empty() {
        lines.push(String::new());
        lines.push(catalog.text(msg::PROVIDER_SAID));
        lines.extend(said.iter().map(indented));
    }
    Some(lines.join("\n"))
}

/// Asks the DNS host for a change that its form may not accept, as plain text, ready to be sent; `None` where the host is
/// known to accept it, or nothing is added.
///
/// The records are those that the evaluator judged. The form of RFC 3597 is for programs that do not know the tag.
pub fn host_request(
    change: &RrsetChange,
    host: Option<&Host>,
    is_chosen: bool,
    catalog: &Catalog,
) -> Option<String> {
    let is_accepted = match host {
        Some(host) if host.refuses_issuemail() => false,
        Some(host) if host.issuemail == Issuemail::Yes => true,
        _ => hosts::is_proven(change, is_chosen),
    };
    let has_issuemail = change.added().any(|record| record.issuemail().is_some());
    if is_accepted || !has_issuemail {
        return None;
    }
    let domain = || Arg::from(&change.owner);
    let ask = match host.is_some_and(Host::refuses_issuemail) {
        true => catalog.format(msg::HostAskRefused { domain: domain() }),
        false => catalog.format(msg::HostAskUnknown { domain: domain() }),
    };
    let mut lines = vec![catalog.format(msg::HostAskSubject { domain: domain() }), String::new(), ask];
    let mut list = |title: Id, records: &mut dyn Iterator<Item = String>| {
        let mut records = records.peekable();
        if records.peek().is_some() {
            lines.push(String::new());
            lines.push(catalog.text(title));
            lines.extend(records.map(|record| format!("    {record}")));
        }
    };
    list(msg::CHANGE_REMOVE, &mut change.removed().map(presentation::line));
    list(msg::CHANGE_ADD, &mut change.added().map(presentation::line));
    list(msg::HOST_ASK_WHY, &mut change.added().map(generic_line));
    Some(lines.join("\n"))
}

/// What to change.
fn change(fix: Fix<'_>) -> Message {
    match fix {
        Fix::Link(broken, remedy) => {
            let (link, zone) = (Arg::from(&broken.owner), Arg::from(&broken.zone));
            match remedy {
                Remedy::ReplaceDs => msg::ProviderChangeDs { link }.into_message(),
                Remedy::RemoveDs => msg::ProviderChangeUnsigned { link }.into_message(),
                Remedy::CheckClock => msg::ProviderChangeClock { zone }.into_message(),
                Remedy::AnswerForKeys => {
                    let r#type = broken.record_type.to_string().into();
                    msg::ProviderChangeUnanswered { link, r#type, zone }.into_message()
                }
                Remedy::SignAgain => msg::ProviderChangeSign { zone }.into_message(),
            }
        }
        Fix::Servers(servers, fix) => {
            let zone = Arg::from(&servers.zone);
            match fix {
                ServerFix::AnswerForCaa => msg::ProviderChangeCaaOnly { zone }.into_message(),
                ServerFix::Answer => msg::ProviderChangeSilent { zone }.into_message(),
                ServerFix::Serve => msg::ProviderChangeFailing { zone }.into_message(),
            }
        }
    }
}

/// The Extended DNS Errors for the name that failed. They often name the misbehaving server.
fn extended_errors(judgement: &Judgement, place: &Fqdn) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for lookup in judgement.observations.lookups.iter().filter(|lookup| lookup.name == *place) {
        for error in &lookup.extended_errors {
            let line = format!("{}: {}", foreign(&lookup.resolver), short(&error.to_string()));
            if !said.contains(&line) && said.len() < MAX_LINES {
                said.push(line);
            }
        }
    }
    said
}

/// Text of others on one line, truncated.
fn short(text: &str) -> String {
    let text = text.replace("\r\n", " ").replace(['\r', '\n'], " ");
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{}…", foreign(text.get(..end).unwrap_or_default())),
        None => foreign(&text),
    }
}

/// More would bury the important ones.
const MAX_LINES: usize = 8;

/// How many characters of untrusted text are shown; an Extended DNS Error is rarely longer.
const MAX_TEXT: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::dns::{Rcode, RecordType};
    use crate::dnssec::{BrokenLink, Fault};
    use crate::observe::{Diagnosis, Failure, Observation, Observations, Outcome, ServerTrouble, Source};

    fn name(text: &str) -> Fqdn {
        Fqdn::from_ascii(text).unwrap()
    }

    fn message(failure: Failure, diagnosis: Diagnosis) -> Option<String> {
        let level = Observation::new(name("mail.corp.example"), Outcome::Failure(failure));
        let observations = Observations { diagnosis, ..Observations::of_one(vec![level], Source::Resolvers) };
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = crate::evaluate(&"secret@mail.corp.example".parse().unwrap(), observations.clone(), &ca);
        operator_message(&report.judgement, &Catalog::for_tag("en"))
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
            "The signature on the DNSKEY records of corp.example expired on 2020-02-01 00:00 UTC.",
            "so certificates may be refused.\n",
            "\nWhat to change: Sign corp.example again, and see that it is signed anew before signatures expire.\n",
            "\n    dig CAA mail.corp.example\n",
            "\n    dig +cd +dnssec +multiline DNSKEY corp.example",
        ] {
            assert!(text.contains(part), "{part:?} in {text}");
        }
        assert!(!text.contains("whoever") && !text.contains("does not help"), "{text}");
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

    /// In every language it has the records, and no text of others can pose as ours.
    #[test]
    fn a_host_is_asked_with_the_records_that_were_judged() {
        use crate::caa::{Action, CaaRecord, Change};
        use crate::text::Language;

        let owner = name("corp.example");
        let record = |rdata: &[u8]| CaaRecord { owner: owner.clone(), ttl: 300, rdata: rdata.to_vec() };
        let changes = [
            (Action::Remove, record(b"\0\x09issuemailx\n\xe2\x80\xaeSubject")),
            (Action::Add, record(b"\x80\x09issuemailca.example")),
        ];
        let changes = changes.map(|(action, record)| Change { action, record }).to_vec();
        let change = RrsetChange::new(None, owner.clone(), changes);
        for language in Language::ALL {
            let catalog = Catalog::for_tag(language.tag);
            let ask = |id: Option<&str>, is_chosen| {
                host_request(&change, id.and_then(hosts::find), is_chosen, &catalog)
            };
            for text in [ask(Some("linode"), false), ask(None, true), ask(Some("ionos"), true)] {
                let text = text.unwrap();
                assert!(
                    text.contains("\n    corp.example. 300 IN CAA 128 issuemail \"ca.example\""),
                    "{text}"
                );
                assert!(text.contains("\n    corp.example. 300 IN TYPE257 \\# 21 8009"), "{text}");
                assert!(!text.contains(['\u{202e}', '{', '`']) && !text.contains("host-ask"), "{text}");
            }
            assert_eq!(ask(Some("desec"), true), None);
            assert_eq!(ask(None, false), None, "a record with the tag is there");
        }
    }

    #[test]
    fn text_of_others_is_one_short_line() {
        assert_eq!(short("a\r\nb\nc\u{202e}d"), "a b c\\u{202e}d");
        let long = "é".repeat(201);
        assert_eq!(short(&long), format!("{}…", "é".repeat(200)));
        assert_eq!(short(&long[2..]), "é".repeat(200));
    }
}
