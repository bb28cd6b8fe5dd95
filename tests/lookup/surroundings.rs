//! What lies around the climb: zones, name servers, wildcards. None of it may turn a verdict, or delay one for long.

use std::time::Duration;

use issuemail::Fqdn;
use issuemail::observe::Observations;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::dnssec;
use crate::support::doh_server::{assert_polite, assert_polite_about};
use crate::support::fake_http::{FakeResolver, FakeServer};
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// The wildcard that is a sibling of [`DOMAIN`].
const BESIDE: &str = "*.example.test";

/// The target of an alias, in another zone.
const TARGET: &str = "mail.host.elsewhere.test";

fn zones(seen: &Observations) -> Vec<(String, Vec<String>)> {
    let text = |names: &[Fqdn]| names.iter().map(Fqdn::to_string).collect();
    seen.surroundings.zones.iter().map(|zone| (zone.apex.to_string(), text(&zone.name_servers))).collect()
}

/// A zone with the name servers that the scripted resolver gives it.
fn zone(apex: &str) -> (String, Vec<String>) {
    (apex.to_owned(), vec![format!("ns1.{apex}"), format!("ns2.{apex}")])
}

fn name(text: &str) -> Fqdn {
    Fqdn::from_ascii(text).unwrap()
}

/// Both forms of asking.
fn both(server: &FakeServer) -> [FakeResolver; 2] {
    [server.resolver("wire"), server.json_resolver("json")]
}

//----------- What is found ----------------------------------------------------------------------

#[test]
fn the_zones_are_those_with_name_servers_of_their_own() {
    let at = || Script::new().signed("example.test").on(DOMAIN, Reply::answer(permission()));
    let apexes = [zone("example.test")];
    let bogus = Script::new()
        .signed("example.test")
        .checked(DOMAIN, Reply::serv_fail())
        .of("example.test", dnssec::NS, false, Reply::serv_fail())
        .unchecked(DOMAIN, Reply::no_data());
    // The name itself is queried first.
    let within = [zone(DOMAIN), zone("example.test")];
    let silent = at().of_type("example.test", dnssec::NS, Reply::silence());
    let table = [
        ("one zone", at(), &apexes[..]),
        ("a zone of its own", at().unsigned(DOMAIN), &within),
        ("one that does not validate", bogus, &apexes),
        ("silence", silent, &[]),
        ("SERVFAIL", at().of_type("example.test", dnssec::NS, Reply::serv_fail()), &[]),
        ("no zone below the top-level domain", Script::new(), &[]),
    ];
    for (what, script, expected) in table {
        let server = FakeServer::start(script);
        for resolver in both(&server) {
            assert_eq!(zones(&observe(&[resolver], DOMAIN, TIMEOUT)), expected, "{what}");
        }
    }
    let seen = observe(&[FakeServer::gone().resolver("gone")], DOMAIN, TIMEOUT);
    assert_eq!(seen.surroundings, Default::default());
}

/// Name servers that an alias leads to are not those of the alias, which has none.
#[test]
fn the_name_servers_of_a_target_are_its_own() {
    let ns = Answer::default().record(DOMAIN, dnssec::CNAME, dnssec::wire("elsewhere.test")).record(
        "elsewhere.test",
        dnssec::NS,
        dnssec::wire("ns.elsewhere.test"),
    );
    let script = around().on(DOMAIN, Reply::answer(permission().alias("elsewhere.test"))).of_type(
        DOMAIN,
        dnssec::NS,
        Reply::answer(ns),
    );
    let server = FakeServer::start(script.signed("elsewhere.test"));
    let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
    assert_eq!(zones(&seen), [zone("elsewhere.test")]);
    assert_eq!(seen.surroundings.zone_of(&name(DOMAIN)), None);
}

/// The alias that decides is followed: the DNS operator of its target is the one who can change the records.
#[test]
fn the_zone_of_the_target_is_asked_for_when_the_alias_decides() {
    let alias = |answer: Answer| Reply::answer(answer.alias(TARGET));
    let script = || Script::new().signed("example.test").signed("elsewhere.test");
    let decides = script().on(DOMAIN, alias(truth()));
    let passes = script().on(DOMAIN, alias(Answer::default())).on("example.test", Reply::answer(truth()));
    let own = zone("example.test");
    let (two, one) = ([own.clone(), zone("elsewhere.test")], [own]);
    for (what, script, expected) in [("decides", decides, &two[..]), ("passes", passes, &one)] {
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2]);
        assert_eq!(zones(&seen), expected, "{what}");
        assert_polite_about(&server.questions(), &[DOMAIN, TARGET]);
    }
}

#[test]
fn the_wildcard_beside_a_name_is_told() {
    let at = |reply: Reply| around().on(BESIDE, reply);
    let alias = Answer::default().alias("a.test");
    let failing = [Reply::serv_fail(), Reply::silence(), Reply::error(500), Reply::rcode(5)];
    let failing = failing.map(|reply| ("no answer", at(reply), None));
    let table = [
        ("none", at(Reply::nx_domain()), Some(("nxdomain", 0))),
        ("no CAA", at(Reply::no_data()), Some(("nodata", 0))),
        ("CAA", at(Reply::answer(permission())), Some(("records", 0))),
        ("an alias", at(Reply::answer(alias)), Some(("nodata", 1))),
    ];
    for (what, script, expected) in table.into_iter().chain(failing) {
        let server = FakeServer::start(script);
        for resolver in both(&server) {
            let seen = observe(&[resolver], DOMAIN, TIMEOUT);
            let beside = seen.surroundings.wildcard_beside(&name(DOMAIN));
            let told = beside.map(|seen| (seen.outcome.code(), seen.aliases.len()));
            assert_eq!(told, expected, "{what}");
            assert_eq!(seen.surroundings.wildcard_beside(&name("example.test")), None);
        }
    }
}

/// They were asked, so they are listed.
#[test]
fn the_questions_are_listed() {
    let server = FakeServer::start(Script::new().signed("example.test"));
    let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
    let listed: Vec<_> =
        seen.lookups.iter().map(|lookup| (lookup.name.to_string(), lookup.outcome.code())).collect();
    assert!(listed.contains(&(BESIDE.to_owned(), "nodata")), "{listed:?}");
    assert_eq!(
        listed.iter().filter(|(_, outcome)| *outcome == "records").count(),
        3,
        "DS, DS, NS: {listed:?}"
    );
}

//----------- What it must not do ----------------------------------------------------------------

/// Whatever comes for the questions about what lies around: the verdict is the same, and so is what it rests on.
#[test]
fn no_answer_about_what_lies_around_turns_a_verdict() {
    let ns = [DOMAIN, "example.test"];
    let odd = || {
        [
            Reply::silence(),
            Reply::answer(permission()).after(9_000),
            Reply::answer(permission()).delivered(Delivery::Reset),
            Reply::error(429),
            Reply::octets([0xa5; 80]),
            Reply::serv_fail(),
            Reply::rcode(5),
            Reply::answer(Answer::default().extended_error(17, "")),
            Reply::answer(Answer::default().alias(BESIDE)),
            Reply::answer(permission()),
            Reply::answer(truth()),
            Reply::nx_domain(),
        ]
    };
    let scripts = || {
        [
            around(),
            around().on(DOMAIN, Reply::answer(truth())),
            around().on(DOMAIN, Reply::rcode(5)),
            around().on(DOMAIN, Reply::error(500)),
            around().on(DOMAIN, Reply::serv_fail()),
            Script::new().unsigned("example.test").on("example.test", Reply::serv_fail()),
            around().checked(DOMAIN, Reply::serv_fail()).unchecked(DOMAIN, Reply::no_data()),
        ]
    };
    let count = scripts().len();
    let runs = (0..count).flat_map(|at| odd().into_iter().map(move |reply| (at, reply)));
    let runs = runs.map(|(at, reply)| {
        let plain = scripts()[at].clone();
        let script =
            ns.iter().fold(plain.clone(), |script, name| script.of_type(name, dnssec::NS, reply.clone()));
        let [expected, actual] = [plain, script.on(BESIDE, reply.clone())].map(FakeServer::start);
        let expected = observe(&[expected.resolver("one")], DOMAIN, TIMEOUT);
        let actual = observe(&[actual.resolver("one")], DOMAIN, TIMEOUT);
        let same = verdicts(&actual) == verdicts(&expected)
            && actual.views == expected.views
            // Where there is no failure, the chain is not waited for either.
            && (at < 2 || actual.diagnosis.chain == expected.diagnosis.chain)
            && actual.diagnosis.broken == expected.diagnosis.broken;
        (!same).then(|| format!("{at}, {reply:?}: {:?}, not {:?}", actual.views, expected.views))
    });
    expect_none(runs);
}

/// A resolver that answers nothing else is not alive: the silence is not the domain's.
#[test]
fn an_answer_about_what_lies_around_is_no_sign_of_life() {
    let script = ["example.test", DOMAIN]
        .iter()
        .fold(Script::new(), |script, name| script.of_type(name, dnssec::NS, Reply::no_data()));
    let server = FakeServer::start(script.on(BESIDE, Reply::no_data()).otherwise(Reply::silence()));
    let seen = observe(&[server.resolver("one")], DOMAIN, SHORT);
    assert_eq!(verdicts(&seen), ["undetermined resolver_unreachable"; 2]);
    let well = healthy();
    let seen = observe(&[server.resolver("one"), well.resolver("well")], DOMAIN, SHORT);
    assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2]);
}

/// It is not awaited longer than the chain of trust.
#[test]
fn silence_about_what_lies_around_costs_the_grace_only() {
    let names = [DOMAIN, "example.test"];
    let script =
        names.iter().fold(Script::new(), |script, name| script.of_type(name, dnssec::NS, Reply::silence()));
    let script = script.on(BESIDE, Reply::silence());
    let servers = [script.clone(), script].map(FakeServer::start);
    let resolvers = [servers[0].resolver("one"), servers[1].resolver("two")];
    let (seen, time) = timed(&resolvers, DOMAIN, Duration::from_secs(20));
    assert_eq!(time, LEAST_GRACE);
    assert_eq!(verdicts(&seen), ["permitted no_caa"; 2]);
}

/// A SERVFAIL is late by what the climb and the chain of trust took (decision D-16), and by nothing else.
#[test]
fn a_slow_wildcard_does_not_make_a_late_servfail_early() {
    let late = Reply::serv_fail().after(2_100);
    let script = around().on(DOMAIN, late).on(BESIDE, Reply::no_data().after(1_000));
    let server = FakeServer::start(script);
    let seen = observe(&[server.resolver("one")], DOMAIN, Duration::from_secs(5));
    assert_eq!(verdicts(&seen), ["forbidden nameservers_unresponsive"; 2]);
}

/// Some name servers deny every name when they are asked for a type that they do not know.
#[test]
fn a_name_with_other_records_exists() {
    let missing = || Script::new().on(DOMAIN, Reply::nx_domain());
    let with = |record_type, rdata: Vec<u8>| {
        let nothing = [dnssec::NS, dnssec::MX, dnssec::A];
        let script =
            nothing.iter().fold(missing(), |script, &code| script.of_type(DOMAIN, code, Reply::nx_domain()));
        script.of_type(DOMAIN, record_type, Reply::answer(Answer::default().other(record_type, &rdata)))
    };
    let mx = [&[0, 10][..], &dnssec::wire("mx.test")].concat();
    for (script, expected) in [
        (with(dnssec::NS, dnssec::wire("ns.test")), Some("NS")),
        (with(dnssec::MX, mx), Some("MX")),
        (with(dnssec::A, vec![192, 0, 2, 1]), Some("A")),
        (with(dnssec::DS, vec![0; 20]), None),
    ] {
        for is_json in [false, true] {
            let server = FakeServer::start(script.clone());
            let resolver = if is_json { server.json_resolver("one") } else { server.resolver("one") };
            let seen = observe(&[resolver], DOMAIN, TIMEOUT);
            let report = judge(&seen, DOMAIN, &standard());
            let has = |code: &str| report.findings.iter().any(|finding| finding.rule.code == code);
            assert_eq!(verdict(&report), "permitted no_caa");
            assert_eq!(has("dns.nxdomain_contradicted"), expected.is_some(), "{expected:?}");
            assert_eq!(has("dns.domain_missing"), expected.is_none(), "{expected:?}");
            assert_eq!(report.judgement.is_domain_missing(), expected.is_none());
            let found = seen.surroundings.exists_for.map(|record_type| record_type.to_string());
            assert_eq!(found.as_deref(), expected);
            assert_polite(&server.questions(), DOMAIN);
        }
    }
}
