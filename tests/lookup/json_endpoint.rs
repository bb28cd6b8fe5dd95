//! Resolvers that are asked in JSON: the same verdicts as in wire format.

use issuemail::Report;
use issuemail::dns::RecordType;
use issuemail::observe::Lookup;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::dnssec::{self, Time};
use crate::support::doh_json::Dialect;
use crate::support::doh_server::assert_polite_about;
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;
use crate::support::script::Script;
use crate::support::zones::Zones;

fn cases() -> Vec<(&'static str, Script)> {
    let zones = || Zones::default().signed("example.test");
    let expired =
        zones().key("example.test").rrsig(dnssec::CAA, DOMAIN, Time { inception: 1, expiration: 2 });
    let expired = truth().other(dnssec::RRSIG, &expired);
    let bogus = Answer::default().rcode(2).extended_error(7, "expired").extended_error(22, "");
    let target = "target.elsewhere.test";
    vec![
        ("a record that permits", around().on(DOMAIN, Reply::answer(permission()))),
        ("a record that forbids", around().on(DOMAIN, Reply::answer(truth()))),
        ("parameters", around().on(DOMAIN, Reply::issuemail("ca.test; account=1"))),
        (
            "odd octets",
            around().on(DOMAIN, Reply::answer(Answer::default().caa(0, "issuemail", b"a\"\\\x00\xff;"))),
        ),
        ("a critical tag", around().on(DOMAIN, Reply::answer(Answer::default().caa(128, "tbs", "x")))),
        ("a malformed record", around().on(DOMAIN, Reply::answer(Answer::default().rdata([0, 9, 0x69])))),
        ("NXDOMAIN", around().on(DOMAIN, Reply::nx_domain())),
        ("nothing", Script::new()),
        (
            "an alias",
            Script::new().on(DOMAIN, Reply::answer(Answer::default().alias(target).caa(0, "issuemail", ";"))),
        ),
        ("an alias of nothing", around().on(DOMAIN, Reply::answer(Answer::default().alias(target)))),
        (
            "aliases in a circle",
            around().on(DOMAIN, Reply::answer(Answer::default().alias("a.test").alias(DOMAIN))),
        ),
        ("REFUSED", around().on(DOMAIN, Reply::rcode(5))),
        ("BADVERS", around().on(DOMAIN, Reply::rcode(16))),
        ("TC", around().on(DOMAIN, Reply::answer(truth().truncated()))),
        ("EDE 4", around().on(DOMAIN, Reply::answer(permission().extended_error(4, "")))),
        ("EDE 17", around().on(DOMAIN, Reply::answer(Answer::default().extended_error(17, "list")))),
        ("EDE 22", around().on(DOMAIN, Reply::answer(Answer::default().rcode(2).extended_error(22, "x")))),
        (
            "an expired signature",
            Script::new()
                .zones(zones())
                .checked(DOMAIN, Reply::answer(bogus))
                .unchecked(DOMAIN, Reply::answer(expired)),
        ),
        (
            "a zone without keys",
            Script::new().zones(zones()).checked(DOMAIN, Reply::serv_fail()).of(
                "example.test",
                dnssec::DNSKEY,
                true,
                Reply::no_data(),
            ),
        ),
        ("unsigned", around().unsigned("example.test")),
        ("another question", around().on(DOMAIN, Reply::answer(truth().about("other.test")))),
        ("HTTP 500", around().on(DOMAIN, Reply::error(500))),
    ]
}

#[test]
fn verdicts_are_those_of_wire_format() {
    let cases = cases();
    let runs = cases.iter().flat_map(|case| Dialect::ALL.map(|dialect| (case, dialect)));
    let runs = runs.map(|((what, script), dialect)| {
        let wire = FakeServer::start(script.clone());
        let json = FakeServer::start(script.clone().dialect(dialect));
        let expected = observe(&[wire.resolver("r")], DOMAIN, TIMEOUT);
        let actual = observe(&[json.json_resolver("r")], DOMAIN, TIMEOUT);
        let about = [DOMAIN, "target.elsewhere.test", "a.test"];
        assert_polite_about(&json.questions(), &about);
        let is_json = |server: &FakeServer| server.questions().iter().all(|question| question.is_json);
        assert!(is_json(&json) && !is_json(&wire));
        for ca in [standard(), globalsign()] {
            let [expected, actual] = [&expected, &actual].map(|seen| essence(judge(seen, DOMAIN, &ca)));
            if actual != expected {
                return Some(format!("{what}, {dialect:?}:\n{actual:#?}\nin wire format:\n{expected:#?}"));
            }
        }
        None
    });
    expect_none(runs);
}

/// What must not depend on the format: the report without times, without messages, which only wire format has, and without
/// questions that nobody waits for.
fn essence(mut report: Report) -> Report {
    let is_aside = |lookup: &Lookup| {
        lookup.record_type == RecordType::NS || lookup.name.labels().next() == Some(b"*".as_slice())
    };
    let mut observations = (*report.judgement.observations).clone();
    observations.lookups.retain(|lookup| !is_aside(lookup));
    for lookup in &mut observations.lookups {
        (lookup.milliseconds, lookup.message) = (0, Vec::new());
    }
    report.judgement.observations = observations.into();
    report
}

/// One resolver speaks JSON, the other does not: they agree.
#[test]
fn formats_can_be_mixed() {
    let [one, two] = [(); 2].map(|()| healthy());
    let seen = observe(&[one.json_resolver("one"), two.resolver("two")], DOMAIN, TIMEOUT);
    let report = judge(&seen, DOMAIN, &globalsign());
    assert_eq!(verdict(&report), "forbidden empty_issuer");
    let opinions: Vec<_> = report.judgement.opinions().collect();
    assert!(opinions[0].sees_the_same(opinions[1]));
}

#[test]
fn what_is_no_answer_is_none() {
    let json = |text: &str, media_type| Reply::octets(text).media_type(media_type);
    let ours = "undetermined resolver_unreachable";
    let empty = r#"{"Status":0,"TC":false,"RD":true,"RA":true,"AD":false,"CD":false,"Question":[{"name":"mail.example.test.","type":257}]}"#;
    for (what, reply, outcome, expected) in [
        ("an answer", json(empty, "application/dns-json"), "nodata", "permitted issuer_match"),
        (
            "the oldest media type",
            json(empty, "application/x-javascript"),
            "nodata",
            "permitted issuer_match",
        ),
        ("HTML", json(empty, "text/html"), "bad_answer", ours),
        ("wire format", Reply::answer(truth()).media_type("application/dns-message"), "bad_answer", ours),
        ("no media type", json(empty, ""), "bad_answer", ours),
        ("no JSON", json("<html>", "application/dns-json"), "bad_answer", ours),
        ("another JSON", json("{}", "application/dns-json"), "bad_answer", ours),
        ("a list", json("[]", "application/dns-json"), "bad_answer", ours),
        ("nothing", json("", "application/dns-json"), "bad_answer", ours),
        ("half of it", json(&empty[..60], "application/dns-json"), "bad_answer", ours),
        ("an error", Reply::error(400), "http_error", ours),
        ("a megabyte", json(&" ".repeat(1 << 20), "application/dns-json"), "bad_answer", ours),
    ] {
        let server = FakeServer::start(around().on(DOMAIN, reply));
        let seen = observe(&[server.json_resolver("json")], DOMAIN, TIMEOUT);
        assert_eq!(seen.views[0].levels[0].outcome.code(), outcome, "{what}");
        assert_eq!(verdict(&judge(&seen, DOMAIN, &standard())), expected, "{what}");
    }
}

/// Above the name a record permits, so whatever is taken for a denial permits.
#[test]
fn json_that_denies_nothing_never_permits() {
    let flags = r#""Status":0,"TC":false,"RD":true,"RA":true,"AD":false,"CD":false"#;
    let question = r#""Question":[{"name":"mail.example.test.","type":257}]"#;
    let caa = r#"{"name":"mail.example.test.","type":257,"TTL":300,"data":"0 issuemail \";\""}"#;
    let alias = r#"{"name":"mail.example.test.","type":5,"TTL":300,"data":"a.test."}"#;
    let soa = r#"{"name":"example.test.","type":6,"TTL":300,"data":"a. b. 1 2 3 4 5"}"#;
    let whole = |more: &str| format!("{{{flags},{question},{more}}}");
    let flagged = |from: &str, to: &str| format!("{{{},{question}}}", flags.replace(from, to));
    let rows = [
        ("a doubled key, the denial last", whole(&format!(r#""Answer":[{caa}],"Answer":[]"#))),
        ("a doubled key, the denial first", whole(&format!(r#""Answer":[],"Answer":[{caa}]"#))),
        ("a doubled key by an escape", whole(&format!(r#""Answer":[{caa}],"\u0041nswer":[]"#))),
        ("two states", flagged(r#""Status":0"#, r#""Status":2,"Status":0"#)),
        (
            "a doubled key in a record",
            whole(&format!(r#""Answer":[{}]"#, caa.replace("257", "257,\"type\":16"))),
        ),
        ("a misspelled answer", whole(&format!(r#""answer":[{caa}]"#))),
        ("another name for the answer", whole(&format!(r#""Answers":[{caa}]"#))),
        ("the answer in an object", whole(&format!(r#""Result":{{"Answer":[{caa}]}}"#))),
        ("CAA as an additional record", whole(&format!(r#""Additional":[{caa}]"#))),
        ("CAA in the authority section", whole(&format!(r#""Authority":[{caa}]"#))),
        ("an unknown type", whole(&format!(r#""Answer":[{}]"#, caa.replace("257", "65400")))),
        ("a type out of range", whole(&format!(r#""Answer":[{}]"#, caa.replace("257", "65793")))),
        ("type 0", whole(&format!(r#""Answer":[{}]"#, caa.replace("257", "0")))),
        ("a negative type", whole(&format!(r#""Answer":[{}]"#, caa.replace("257", "-257")))),
        ("a type with a fraction", whole(&format!(r#""Answer":[{}]"#, caa.replace("257", "257.5")))),
        ("a record without type", whole(&format!(r#""Answer":[{}]"#, caa.replace("type", "kind")))),
        (
            "an address instead",
            whole(r#""Answer":[{"name":"mail.example.test.","type":1,"TTL":300,"data":"192.0.2.1"}]"#),
        ),
        ("no recursion", flagged(r#""RA":true"#, r#""RA":false"#)),
        ("no word about recursion", flagged(r#","RA":true"#, "")),
        ("recursion in lowercase", flagged("RA", "ra")),
        ("truncated in lowercase", flagged(r#""TC":false"#, r#""tc":true"#)),
        ("truncated", flagged(r#""TC":false"#, r#""TC":true"#)),
        ("not validated", flagged(r#""CD":false"#, r#""CD":true"#)),
        ("an alias and nothing more", whole(&format!(r#""Answer":[{alias}]"#))),
        (
            "an alias and the SOA of its own zone",
            whole(&format!(r#""Answer":[{alias}],"Authority":[{soa}]"#)),
        ),
        (
            "CAA beside an alias",
            whole(&format!(r#""Answer":[{alias},{caa}],"Authority":[{}]"#, soa.replace("example.", ""))),
        ),
        (
            "a referral",
            whole(r#""Authority":[{"name":"example.test.","type":2,"TTL":300,"data":"ns.test."}]"#),
        ),
        ("an answer that is a text", whole(r#""Answer":"none""#)),
        ("an answer that is false", whole(r#""Answer":false"#)),
        ("no question", format!("{{{flags}}}")),
        ("stale", whole(r#""extended_dns_errors":[{"info_code":3}]"#)),
        ("stale in a comment", whole(r#""Comment":["EDE(3): Stale Answer"]"#)),
        ("bogus", whole(r#""extended_dns_errors":[{"info_code":6}]"#)),
        ("many remarks", whole(&format!(r#""Comment":[{}""]"#, "\"x\",".repeat(200)))),
        ("more behind it", format!("{} {{}}", whole(r#""Answer":[]"#))),
    ];
    expect_none(rows.into_iter().map(|(what, text)| {
        let reply = Reply::octets(text).media_type("application/dns-json");
        let server = FakeServer::start(around().on(DOMAIN, reply));
        let seen = observe(&[server.json_resolver("json")], DOMAIN, TIMEOUT);
        let verdict = verdict(&judge(&seen, DOMAIN, &standard()));
        verdict.starts_with("permitted").then(|| format!("{what}: {verdict}"))
    }));
}
