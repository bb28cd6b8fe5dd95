//! The variants of each reason: what the page says of them, without the evidence.

use issuemail::ca::CaProfile;
use issuemail::dns::Rcode;
use issuemail::dnssec::Fault;
use issuemail::observe::{Failure, Outcome, TransportError};

use crate::observed::{
    Observed, broken, faults, filtered, issuemail, not_covered, rcode, records, timeout, transport_errors,
    trouble, unreachable,
};
use crate::page::Page;
use crate::snapshots::Snapshots;
use crate::verdicts::{DOMAIN, STRICT};

/// Tells all of them, in one file for each reason that has several.
pub fn tell(told: &mut Snapshots) {
    let mut add = |name, variants: Vec<(String, Observed)>, page: &dyn Fn(&Observed) -> Page| {
        let text = variants.iter().map(|(title, observed)| {
            let text = page(observed).told_of(&["im-result"], &["im-findings", "im-evidence"]);
            format!("# {title}\n{text}\n")
        });
        assert!(told.insert(name, text.collect()).is_none(), "{name} is there twice");
    };
    let strict = CaProfile::from_json(STRICT).unwrap();
    let usual = |observed: &Observed| Page::answered(observed);
    let refusing = |observed: &Observed| Page::new().about(&strict).checked(observed);
    add("explained-issuers", issuers(), &usual);
    add("explained-malformed-value", malformed(), &usual);
    add("explained-dnssec-bogus", bogus(), &usual);
    add("explained-nameservers-unresponsive", unresponsive(), &usual);
    add("explained-nameservers-unresponsive-refusing", unresponsive(), &refusing);
    add("explained-lookup-failure", failures(), &usual);
    add("explained-lookup-failure-refusing", failures(), &refusing);
    add("explained-resolver-unreachable", lost(), &usual);
    add("explained-resolvers-disagree", disagreements(), &usual);
    add("explained-zone-incomplete", incomplete(), &usual);
    add("explained-cause-above", above(), &usual);
}

fn at(outcome: &Outcome) -> Observed {
    Observed::new("alice@example.com").at(DOMAIN, outcome)
}

fn named(variants: Vec<(&str, Observed)>) -> Vec<(String, Observed)> {
    variants.into_iter().map(|(title, observed)| (title.to_owned(), observed)).collect()
}

fn issuers() -> Vec<(String, Observed)> {
    let set = |values: &[&str]| at(&issuemail(DOMAIN, values));
    let many = ["a.example", "b.example", "c.example", "d.example", "e.example", "f.example"];
    named(vec![
        ("another spelling of the name", set(&["GlobalSign.com"])),
        ("several other CAs", set(&["a.example", "b.example"])),
        ("many other CAs", set(&many)),
        ("nobody beside another CA", set(&[";", "a.example"])),
        ("allowed behind an alias", set(&["globalsign.com"]).alias(DOMAIN, "web.example.net")),
        ("nobody behind an alias", set(&[";"]).alias(DOMAIN, "web.example.net")),
        ("a TTL of which only a cache's rest is known", set(&["a.example"]).unsigned()),
    ])
}

fn malformed() -> Vec<(String, Observed)> {
    let values = [
        "%",
        "globalsign.com x",
        "globalsign..com",
        "globalsign.com; account",
        "globalsign.com;;",
        "«globalsign.com»",
        "0 issuemail globalsign.com",
        "GlobalSign nv-sa",
        "global\u{200b}sign.com",
        "globalsign.com / digicert.com",
        "';'",
    ];
    values.map(|value| (value.to_owned(), at(&issuemail(DOMAIN, &[value])))).into()
}

fn bogus() -> Vec<(String, Observed)> {
    let servfail = rcode(Rcode::SERVFAIL, Some(true));
    let mut variants = vec![("nothing more is known".to_owned(), at(&servfail))];
    variants.extend(
        faults()
            .into_iter()
            .map(|fault| (format!("{fault:?}"), at(&servfail).diagnosed(broken(DOMAIN, fault)))),
    );
    variants
}

fn unresponsive() -> Vec<(String, Observed)> {
    let servers = ["ns1.example.net", "ns2.example.net"];
    let (signed, unsigned) = (timeout(Some(true)), timeout(Some(false)));
    named(vec![
        ("signed", at(&signed)),
        ("unsigned", at(&unsigned)),
        (
            "unsigned, and the servers are known",
            at(&unsigned).diagnosed(trouble(DOMAIN, &servers, true, false)),
        ),
        ("silent for CAA only", at(&signed).diagnosed(trouble(DOMAIN, &servers, true, true))),
        ("silent for CAA only, servers not known", at(&signed).diagnosed(trouble(DOMAIN, &[], true, true))),
        ("no answer for keys", at(&signed).diagnosed(broken(DOMAIN, Fault::Unanswered))),
    ])
}

fn failures() -> Vec<(String, Observed)> {
    let servers = ["ns1.example.net", "ns2.example.net"];
    let servfail = rcode(Rcode::SERVFAIL, Some(false));
    let failing = |is_caa_only, servers: &[&str]| trouble(DOMAIN, servers, false, is_caa_only);
    named(vec![
        ("a damaged record", at(&records(DOMAIN, &[b"\0\x09issuemailglobalsign.com", b"\0\x09is"]))),
        ("no answer, signed or not", at(&timeout(None))),
        ("an alias loop", at(&Outcome::Failure(Failure::AliasLoop))),
        ("filtered", at(&filtered())),
        ("truncated", at(&Outcome::Failure(Failure::Truncated))),
        ("SERVFAIL, not asked with CD", at(&rcode(Rcode::SERVFAIL, None))),
        ("SERVFAIL", at(&servfail)),
        ("SERVFAIL, and the servers are known", at(&servfail).diagnosed(failing(false, &servers))),
        ("SERVFAIL for CAA only", at(&servfail).diagnosed(failing(true, &servers))),
        ("SERVFAIL for CAA only, servers not known", at(&servfail).diagnosed(failing(true, &[]))),
        ("REFUSED", at(&rcode(Rcode::REFUSED, None))),
        ("NOTIMP", at(&rcode(Rcode::NOTIMP, None))),
        ("FORMERR", at(&rcode(Rcode::FORMERR, None))),
        ("another RCODE", at(&rcode(Rcode(9), None))),
    ])
}

/// What keeps the CA from issuing is above the domain, or where its alias leads.
fn above() -> Vec<(String, Observed)> {
    let parent = "com";
    let above = |outcome: &Outcome| Observed::new("alice@example.com").at(parent, outcome);
    let critical = records("net", &[b"\x80\x03tbsx", b"\0\x05issueca.example"]);
    let bogus = rcode(Rcode::SERVFAIL, Some(true));
    let expired = broken(parent, Fault::SignatureExpired { expiration: 1_764_000_000 });
    let below = Observed::new("alice@mail.example.com").at(DOMAIN, &bogus);
    named(vec![
        ("a critical record", Observed::new("alice@mail.example.net").at("example.net", &critical)),
        ("DNSSEC of the name above", below.diagnosed(broken(DOMAIN, Fault::SignatureMissing))),
        ("DNSSEC of the top-level domain", above(&bogus).diagnosed(expired)),
        ("a silent top-level domain", above(&timeout(Some(false)))),
        ("a top-level domain that may answer the next time", above(&timeout(None))),
        ("the target of an alias", at(&bogus).alias(DOMAIN, "web.example.net")),
    ])
}

fn incomplete() -> Vec<(String, Observed)> {
    let target = "web.example.net";
    named(vec![
        ("the domain", at(&not_covered(DOMAIN, None))),
        ("the target of an alias", at(&not_covered(target, None)).alias(DOMAIN, target)),
        ("a delegation", at(&not_covered(DOMAIN, Some(DOMAIN)))),
    ])
}

fn lost() -> Vec<(String, Observed)> {
    let lost = |error: &TransportError| {
        let outcome = unreachable(error.clone());
        Observed::new("alice@example.com").always("First", &outcome).always("Second", &outcome)
    };
    transport_errors().iter().map(|error| (format!("{error:?}"), lost(error))).collect()
}

fn disagreements() -> Vec<(String, Observed)> {
    let other = issuemail(DOMAIN, &["other.example"]);
    let servfail = rcode(Rcode::SERVFAIL, Some(true));
    let nothing = Observed::new("alice@example.com");
    named(vec![
        ("records or none", nothing.clone().seen_by("First", DOMAIN, &other)),
        (
            "one does not validate",
            nothing
                .clone()
                .seen_by("Second", DOMAIN, &servfail)
                .diagnosed(broken(DOMAIN, Fault::SignatureExpired { expiration: 1_764_000_000 })),
        ),
        ("one is silent", nothing.seen_by("Second", DOMAIN, &timeout(Some(true)))),
    ])
}
