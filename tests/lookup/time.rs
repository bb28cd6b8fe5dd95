//! How long it takes, exactly: in round trips, and by the limits.

use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use issuemail::Fqdn;
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::resolve;
use issuemail::observe::Observations;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::clock::Clock;
use crate::support::dnssec::{self, Time};
use crate::support::fake_http::{FakeHttp, FakeServer};
use crate::support::question::Question;
use crate::support::reply::Reply;
use crate::support::script::Script;
use crate::support::zones::Zones;

/// How late every answer comes.
const DELAY: u64 = 200;

/// A limit so long that nothing here waits for it.
const LONG: Duration = Duration::from_secs(20);

/// Plays a script at two resolvers, each answer late. Returns the number of rounds, and checks that nothing but these
/// takes time.
fn play(domain: &str, script: Script) -> (u32, Observations) {
    let script = script.after(DELAY);
    let servers = [script.clone(), script].map(FakeServer::start);
    let (seen, time) = timed(&[servers[0].resolver("one"), servers[1].resolver("two")], domain, LONG);
    let questions = servers.iter().flat_map(FakeServer::questions);
    let last = questions.map(|question| question.arrived).max().unwrap();
    let delay = Duration::from_millis(DELAY);
    assert_eq!(time, last + delay);
    assert_eq!(time.as_millis() % delay.as_millis(), 0, "{time:?}");
    ((time.as_millis() / delay.as_millis()) as u32, seen)
}

#[test]
fn an_ordinary_verdict_takes_one_round_trip() {
    for (domain, script) in [
        ("a.mail.sales.example.test", Script::new()),
        ("a.mail.sales.example.test", Script::new().on("example.test", Reply::issuemail("ca.test"))),
        ("a.mail.sales.example.test", Script::new().signed("example.test").unsigned("sales.example.test")),
    ] {
        let (rounds, seen) = play(domain, script);
        assert_eq!(rounds, 1);
        assert_eq!(judge(&seen, domain, &standard()).judgement.verdict().code(), "permitted");
    }
}

#[test]
fn a_deep_name_takes_no_longer() {
    let server = FakeServer::start(Script::new().after(300));
    let resolvers = [server.resolver("one"), server.resolver("two")];
    for domain in ["test", "a.b.c.example.test"] {
        assert_eq!(timed(&resolvers, domain, LONG).1, Duration::from_millis(300), "{domain}");
    }
}

//----------- Failures ---------------------------------------------------------------------------

/// A failure is noticed in the first round, and explained in two more at most.
#[test]
fn a_failure_is_explained_in_two_more_round_trips() {
    let zones = || Zones::default().signed("example.test");
    let key = zones().key("example.test").clone();
    let now =
        std::time::SystemTime::now().duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let caa = |time: Time| truth().other(dnssec::RRSIG, &key.rrsig(dnssec::CAA, DOMAIN, time));
    let bogus = |unchecked: Answer| {
        let script = Script::new().zones(zones());
        script.checked(DOMAIN, Reply::serv_fail()).unchecked(DOMAIN, Reply::answer(unchecked))
    };
    let broken_keys = |script: Script| {
        // Everything in the zone fails with its keys.
        let names = [DOMAIN, "example.test"];
        let script = names.iter().fold(script, |script, name| script.checked(name, Reply::serv_fail()));
        let script = script.of("example.test", dnssec::DNSKEY, false, Reply::serv_fail());
        script.of(DOMAIN, dnssec::DS, false, Reply::serv_fail())
    };
    let old_keys = zones().answer("example.test", dnssec::CAA, true).record(
        "example.test",
        dnssec::DNSKEY,
        key.other(9).rdata(),
    );
    let target = "target.elsewhere.test";
    let alias = Script::new()
        .zones(zones().alias(DOMAIN, target).signed("elsewhere.test"))
        .checked(DOMAIN, Reply::serv_fail())
        .of("elsewhere.test", dnssec::DNSKEY, true, Reply::answer(Answer::default().rcode(2)))
        .of("elsewhere.test", dnssec::DNSKEY, false, Reply::serv_fail());
    let table = [
        ("an expired signature", bogus(caa(Time::before(now))), Some("signature_expired")),
        ("a signature of tomorrow", bogus(caa(Time::after(now))), Some("signature_not_yet_valid")),
        ("no signature", bogus(truth()), Some("signature_missing")),
        ("altered data", bogus(caa(Time::around(now))), Some("altered")),
        ("no proof of a denial", bogus(Answer::default().of_zone("example.test")), Some("denial_missing")),
        (
            "other keys",
            broken_keys(bogus(caa(Time::around(now)))).of(
                "example.test",
                dnssec::DNSKEY,
                true,
                Reply::answer(old_keys),
            ),
            Some("no_key_for_ds"),
        ),
        ("an alias into a bogus zone", alias, Some("unanswered")),
        ("SERVFAIL both ways", Script::new().zones(zones()).whole(DOMAIN, &Reply::serv_fail()), None),
        ("SERVFAIL both ways for CAA", Script::new().zones(zones()).on(DOMAIN, Reply::serv_fail()), None),
        ("REFUSED", Script::new().zones(zones()).on(DOMAIN, Reply::rcode(5)), None),
    ];
    let mut surprises = Vec::new();
    for (what, script, fault) in table {
        let (rounds, seen) = play(DOMAIN, script);
        let found = seen.diagnosis.broken.as_ref().map(|broken| broken.fault.code());
        let is_explained = found == fault && seen.diagnosis.servers.is_some() == fault.is_none();
        if rounds > 3 || !is_explained {
            surprises.push(format!("{what}: {rounds} rounds, {:?}", seen.diagnosis));
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

//----------- Silence ----------------------------------------------------------------------------

/// Silent name servers cost the time limit, and are investigated from a third of it on.
#[test]
fn silent_name_servers_cost_the_time_limit() {
    let script = || Script::new().signed("example.test").whole(DOMAIN, &Reply::silence());
    let servers = [script(), script(), script()].map(FakeServer::start);
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
    let (seen, time) = timed(&resolvers, DOMAIN, SHORT);
    assert_eq!(time, SHORT);
    assert_eq!(verdicts(&seen), ["undetermined lookup_failure"; 2]);
    let questions = servers[0].questions();
    let explains = |question: &&Question| question.is_unchecked && question.record_type == dnssec::CNAME;
    let first = questions.iter().find(explains).unwrap();
    assert_eq!(first.arrived, SHORT / 3);
    assert_eq!(servers[2].questions().len(), 0, "two agree");
}

/// What lies above the name that decides is not waited for.
#[test]
fn a_lower_name_decides_at_once() {
    let script = || {
        Script::new()
            .on(DOMAIN, Reply::no_data())
            .on("example.test", Reply::issuemail("globalsign.com"))
            .whole("test", &Reply::silence())
    };
    let servers = [script(), script()].map(FakeServer::start);
    let resolvers = [servers[0].resolver("one"), servers[1].resolver("two")];
    let (seen, time) = timed(&resolvers, DOMAIN, LONG);
    assert_eq!(time, LEAST_GRACE);
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "permitted issuer_match");
    assert_eq!(seen.views[0].levels[2].outcome.code(), "not_needed");
}

/// All say nothing: each of three costs the limit at most, and two together.
#[test]
fn silence_everywhere_has_an_end() {
    let servers = [(); 5].map(|()| FakeServer::start(Script::new().otherwise(Reply::silence())));
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("silent")).collect();
    let (seen, time) = timed(&resolvers, DOMAIN, SHORT);
    assert_eq!(time, SHORT * 2);
    assert_eq!(verdicts(&seen), ["undetermined resolver_unreachable"; 2]);
}

/// A lookup that is dropped leaves no queries behind.
#[test]
fn giving_up_is_at_once() {
    let server = FakeServer::start(Script::new().otherwise(Reply::silence()));
    let clock = Clock::default();
    let (client, resolvers) = FakeHttp::new(&[server.resolver("one")], &clock);
    let transport = DohTransport::new(client, LONG);
    let domain = Fqdn::from_ascii(DOMAIN).unwrap();
    clock.run(async {
        let lookup = pin!(resolve(&transport, &resolvers, &domain, |_| {}));
        let patience = Duration::from_millis(300);
        assert!(matches!(select(lookup, clock.sleep(patience)).await, Either::Right(_)));
        assert!(clock.timers() > 0);
        assert_eq!(clock.now(), patience);
    });
    assert_eq!(clock.timers(), 0, "a query is left");
}
