//! How long it takes: counted in round trips by what the servers saw, where that is possible.

use std::time::Duration;
use std::time::Instant;

use issuemail::observe::Observations;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::dnssec;
use crate::support::dnssec::Time;
use crate::support::doh_server::DohServer;
use crate::support::doh_server::Script;
use crate::support::doh_server::rounds;
use crate::support::question::Question;
use crate::support::reply::Reply;
use crate::support::zones::Zones;

/// How late every answer comes.
const DELAY: u64 = 200;

/// A limit so long that nothing here waits for it.
const LONG: Duration = Duration::from_secs(20);

/// Plays a script at two resolvers, each answer late. Returns the number of rounds. On a busy machine a question of the
/// same round may be sent late, so it is tried again when there are more than there should be.
async fn play(domain: &str, script: Script, expected: usize) -> (usize, Observations) {
    let script = script.after(DELAY);
    let mut tries = 3;
    loop {
        let servers = [script.clone(), script.clone()].map(DohServer::start);
        let resolvers = [servers[0].resolver("one"), servers[1].resolver("two")];
        let seen = observe(&resolvers, domain, LONG).await;
        let questions: Vec<_> = servers.iter().flat_map(DohServer::questions).collect();
        let count = rounds(&questions);
        tries -= 1;
        if count <= expected || tries == 0 {
            return (count, seen);
        }
    }
}

#[tokio::test]
async fn an_ordinary_verdict_takes_one_round_trip() {
    for (domain, script) in [
        ("a.mail.sales.example.test", Script::new()),
        ("a.mail.sales.example.test", Script::new().on("example.test", Reply::issuemail("ca.test"))),
        ("a.mail.sales.example.test", Script::new().signed("example.test").unsigned("sales.example.test")),
    ] {
        let (rounds, seen) = play(domain, script, 1).await;
        assert_eq!(rounds, 1);
        assert_eq!(judge(&seen, domain, &standard()).judgement.verdict().code(), "permitted");
    }
}

/// By the clock, with room for a busy machine.
#[tokio::test]
async fn a_deep_name_takes_no_longer() {
    let server = DohServer::start(Script::new().after(300));
    let resolvers = [server.resolver("one"), server.resolver("two")];
    let began = Instant::now();
    observe(&resolvers, "test", LONG).await;
    let shallow = began.elapsed();
    let began = Instant::now();
    observe(&resolvers, "a.b.c.example.test", LONG).await;
    let deep = began.elapsed();
    assert!(deep < shallow.mul_f32(2.0), "{deep:?}, where one name takes {shallow:?}");
}

//----------- Failures ---------------------------------------------------------------------------

/// A failure is noticed in the first round, and explained in two more at most.
#[tokio::test]
async fn a_failure_is_explained_in_two_more_round_trips() {
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
        let (rounds, seen) = play(DOMAIN, script, 3).await;
        let found = seen.diagnosis.broken.as_ref().map(|broken| broken.fault.code());
        let is_explained = found == fault && seen.diagnosis.servers.is_some() == fault.is_none();
        if rounds > 3 || !is_explained {
            surprises.push(format!("{what}: {rounds} rounds, {:?}", seen.diagnosis));
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

//----------- Silence ----------------------------------------------------------------------------

/// Silent name servers cost the time limit, and are looked into from a third of it on.
#[tokio::test]
async fn silent_name_servers_cost_the_time_limit() {
    let script = || Script::new().signed("example.test").whole(DOMAIN, &Reply::silence());
    let servers = [script(), script(), script()].map(DohServer::start);
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
    let began = Instant::now();
    let seen = observe(&resolvers, DOMAIN, SHORT).await;
    let (needed, slack) = (began.elapsed(), SHORT / 2);
    assert!(needed >= SHORT && needed < SHORT + slack, "{needed:?}");
    assert_eq!(verdicts(&seen), ["undetermined lookup_failure"; 2]);
    let questions = servers[0].questions();
    let explains = |question: &&Question| question.is_unchecked && question.record_type == dnssec::CNAME;
    let first = questions.iter().find(explains).unwrap();
    let after = first.arrived - began;
    assert!(after >= SHORT / 3 && after < SHORT / 3 + slack, "{after:?}");
    assert_eq!(servers[2].questions().len(), 0, "two agree");
}

/// What lies above the name that decides is not waited for.
#[tokio::test]
async fn a_lower_name_decides_at_once() {
    let script = || {
        Script::new()
            .on(DOMAIN, Reply::no_data())
            .on("example.test", Reply::issuemail("globalsign.com"))
            .whole("test", &Reply::silence())
    };
    let servers = [script(), script()].map(DohServer::start);
    let resolvers = [servers[0].resolver("one"), servers[1].resolver("two")];
    let began = Instant::now();
    let seen = observe(&resolvers, DOMAIN, LONG).await;
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "permitted issuer_match");
    assert_eq!(seen.views[0].levels[2].outcome.code(), "not_needed");
}

/// All say nothing: each of three costs the limit at most, and two together.
#[tokio::test]
async fn silence_everywhere_has_an_end() {
    let servers = [(); 5].map(|()| DohServer::start(Script::new().otherwise(Reply::silence())));
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("silent")).collect();
    let began = Instant::now();
    let seen = observe(&resolvers, DOMAIN, SHORT).await;
    assert!(began.elapsed() < SHORT * 2 + SLACK, "{:?}", began.elapsed());
    assert_eq!(verdicts(&seen), ["undetermined resolver_unreachable"; 2]);
}

/// Whoever gives up does not leave questions behind.
#[tokio::test]
async fn giving_up_is_at_once() {
    let server = DohServer::start(Script::new().otherwise(Reply::silence()));
    let resolvers = [server.resolver("one")];
    let began = Instant::now();
    let lookup = observe(&resolvers, DOMAIN, LONG);
    assert!(tokio::time::timeout(Duration::from_millis(300), lookup).await.is_err());
    assert!(began.elapsed() < Duration::from_secs(5));
}
