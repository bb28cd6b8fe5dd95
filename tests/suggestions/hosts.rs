//! What a host publishes is what is judged (decision D-49); and names that several CAs have.

use issuemail::ca::{CaProfile, directory};
use issuemail::formats::{EntryRules, Format};
use issuemail::hosts;
use issuemail::report::{Report, evaluate};
use issuemail::suggest::{Caution, Goal, TargetPreference, Wish, suggest, suggest_at};
use issuemail::verdict::Verdict;
use issuemail::zone;

fn report(text: &str, ca: &CaProfile) -> Report {
    let zone = zone::read(text.as_bytes(), &zone::Options::default()).unwrap();
    let mailbox: issuemail::Mailbox = "a@example.com".parse().unwrap();
    evaluate(&mailbox, zone.observe(mailbox.domain()), ca)
}

fn globalsign() -> CaProfile {
    directory::find("globalsign").unwrap()
}

/// A zone with these name servers, which forbids GlobalSign.
fn zone_at(servers: [&str; 2], more: &str) -> String {
    let [one, other] = servers;
    format!(
        "example.com. SOA ns h 1 2 3 4 5\nexample.com. NS {one}.\nexample.com. NS {other}.\n\
         example.com. 300 CAA 0 issuemail \"ca.example\"\n{more}"
    )
}

const GODADDY: [&str; 2] = ["ns41.domaincontrol.com", "ns42.domaincontrol.com"];
const ROUTE53: [&str; 2] = ["ns-7.awsdns-00.com", "ns-1024.awsdns-00.org"];
const DESEC: [&str; 2] = ["ns1.desec.io", "ns2.desec.org"];

#[test]
fn a_forced_flag_is_in_the_change_and_in_its_effect() {
    for (servers, flags) in [(GODADDY, 128), (ROUTE53, 128), (DESEC, 0)] {
        let report = report(&zone_at(servers, ""), &globalsign());
        let suggestion = report.suggestion().unwrap();
        let expected = format!("example.com. 300 IN CAA {flags} issuemail \"globalsign.com\"");
        assert_eq!(suggestion.zone_text(), expected);
        assert_eq!(suggestion.verdict_after, Verdict::Permitted);
        assert_eq!(suggestion.effect.keeps_tls(), flags == 0, "{servers:?}");
        let newly = suggestion.effect.newly_critical();
        assert_eq!(newly, if flags == 0 { Vec::new() } else { vec!["issuemail".to_owned()] });
        assert!(suggestion.effect.keeps_tls_apart_from_critical());
    }
}

#[test]
fn a_tag_that_is_critical_already_changes_nothing_for_web_servers() {
    let zone = zone_at(ROUTE53, "example.com. 300 CAA 128 issuemail \"b.example\"\n");
    let report = report(&zone, &globalsign());
    let suggestion = report.suggestion().unwrap();
    assert!(suggestion.zone_text().contains("CAA 128 issuemail"), "{}", suggestion.zone_text());
    assert!(suggestion.effect.keeps_tls() && suggestion.effect.newly_critical().is_empty());
}

#[test]
fn a_chosen_host_or_tool_counts_before_the_name_servers() {
    let flags = |servers, rules: Option<EntryRules>| {
        let report = report(&zone_at(servers, ""), &globalsign());
        let advice = suggest_at(&report.judgement, &Goal::allow(), rules);
        advice.suggestion().unwrap().added().next().unwrap().rdata[0]
    };
    let rules = |id: &str| Some(hosts::find(id).unwrap().rules());
    assert_eq!(flags(DESEC, None), 0);
    assert_eq!(flags(DESEC, rules("godaddy")), 128);
    assert_eq!(flags(DESEC, Some(Format::TerraformRoute53.rules())), 128);
    assert_eq!(flags(GODADDY, rules("desec")), 0);
    assert_eq!(flags(["ns1.nobody.example", "ns2.nobody.example"], None), 0);
}

/// A copy of a set takes other tags along, and the host makes them critical too.
#[test]
fn copied_records_become_critical_too() {
    let zone = zone_at(
        GODADDY,
        "example.com. CAA 0 issue \"tls.example\"\nexample.com. CAA 0 issuevmc \";\"\nm.example.com. A 192.0.2.1\n",
    );
    let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
    let mailbox: issuemail::Mailbox = "a@m.example.com".parse().unwrap();
    let advice = |ca: &CaProfile| {
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), ca);
        suggest(&report.judgement, &Goal { target: TargetPreference::Domain, ..Goal::allow() })
    };
    let knows = advice(&CaProfile::for_issuer("pki.example").unwrap());
    let text = knows.suggestion().unwrap().zone_text();
    assert!(text.contains("CAA 0 issue ") && text.contains("CAA 128 issuevmc"), "{text}");
    assert_eq!(knows.suggestion().unwrap().effect.newly_critical(), ["issuemail", "issuevmc"]);
    // GlobalSign does not know issuevmc: with the flag it would have to refuse.
    assert_eq!(advice(&globalsign()).code(), "unsafe");
}

#[test]
fn to_allow_nobody_is_judged_with_the_hosts_flags_too() {
    let report = report(&zone_at(GODADDY, ""), &globalsign());
    let goal = Goal { wish: Wish::Nobody, ..Goal::allow() };
    let advice = suggest(&report.judgement, &goal);
    let suggestion = advice.suggestion().unwrap();
    assert_eq!(suggestion.zone_text(), "example.com. 300 IN CAA 128 issuemail \";\"");
    assert_eq!(suggestion.verdict_after, Verdict::Forbidden);
}

#[test]
fn an_automatic_ttl_is_the_one_that_is_published() {
    let cloudflare = ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"];
    let zone = zone_at(cloudflare, "").replace(" 300 CAA", " 1 CAA");
    let report = report(&zone, &globalsign());
    let expected = "example.com. 300 IN CAA 0 issuemail \"globalsign.com\"";
    assert_eq!(report.suggestion().unwrap().zone_text(), expected);
}

/// Nothing is replaced, so nothing that is replaced names anybody: the CAs share the name that is added.
#[test]
fn a_shared_name_is_no_caution() {
    let zone = "example.com. 300 CAA 0 issuemail \"ca.example\"";
    let known = |id: &str| directory::find(id).unwrap();
    let named = |name: &str| CaProfile::for_issuer(name).unwrap();
    for (ca, gained) in [
        (known("cybertrust-japan"), vec!["DigiCert"]),
        (known("quovadis"), vec![]),
        (known("sectigo"), vec![]),
        (named("entrust.net"), vec![]),
        (named("comodo.com"), vec![]),
        (named("globalsign.com"), vec![]),
    ] {
        let report = report(zone, &ca);
        let suggestion = report.suggestion().unwrap();
        assert_eq!(suggestion.cautions, [], "{}", ca.id);
        assert_eq!(suggestion.effect.gained, gained, "{}", ca.id);
    }
    // A repaired record that names another CA still is one.
    let two = "example.com. 300 CAA 0 issuemail \"globalsign.com, digicert.com\"";
    let report = report(two, &globalsign());
    let cautions = &report.suggestion().unwrap().cautions;
    assert!(
        matches!(cautions.as_slice(), [Caution::RepairAllows(names)] if names.contains(&"DigiCert".into())),
        "{cautions:?}"
    );
}
