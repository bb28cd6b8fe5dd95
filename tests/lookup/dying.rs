//! Resolvers that die in the middle of a check.

use std::time::Duration;

use issuemail::observe::Observations;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::doh_server::assert_polite;
use crate::support::fake_http::{FakeResolver, FakeServer};
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// A way to die: what comes for the name that decides, and for all questions after the first.
struct Death {
    what: &'static str,
    reply: Reply,
}

/// The reason if there is no other resolver.
const ALONE: &str = "undetermined resolver_unreachable";

/// The questions of the first round: CAA and DS of three names, NS of two, one wildcard.
const FIRST: usize = 9;

fn deaths() -> Vec<Death> {
    let row = |what, reply: Reply| Death { what, reply: reply.after(50) };
    let whole = || Reply::answer(permission());
    vec![
        row("resets", whole().delivered(Delivery::Reset)),
        row("cut answers", whole().delivered(Delivery::Cut)),
        row("the end of the process", whole().delivered(Delivery::Die)),
        row("HTTP 500", Reply::error(500)),
        row("HTTP 429", Reply::error(429)),
        row("a captive portal", Reply::captive_portal()),
        row("garbage", Reply::octets([0x5a; 200])),
        row("a body without end", whole().delivered(Delivery::Endless(Duration::ZERO))),
        row("silence", Reply::silence()),
        row("a drip", whole().delivered(Delivery::Drip(Duration::from_millis(100)))),
    ]
}

/// The first answers come: those for the parents, their DS, and what lies around. Then it dies.
fn dying(death: &Death) -> FakeServer {
    let script = around().on(DOMAIN, death.reply.clone()).ends_after(FIRST, death.reply.clone());
    FakeServer::start(script)
}

/// Looks up, and checks that it ends in time.
fn bounded(resolvers: &[FakeResolver]) -> Observations {
    let (seen, time) = timed(resolvers, DOMAIN, SHORT);
    assert!(time <= SHORT * 2, "{time:?}");
    seen
}

#[test]
fn alone() {
    let deaths = deaths();
    let runs = deaths.iter().map(|death| {
        let server = dying(death);
        let seen = bounded(&[server.resolver("dying")]);
        assert_polite(&server.questions(), DOMAIN);
        let actual = verdicts(&seen);
        (actual != [ALONE; 2]).then(|| format!("{}: {actual:?}", death.what))
    });
    expect_none(runs);
}

/// Next to a live one, and next to a live one with one in reserve. The truth is a refusal.
#[test]
fn beside_one_that_lives() {
    let deaths = deaths();
    let runs = deaths.iter().flat_map(|death| [(death, false), (death, true)]).map(|(death, has_reserve)| {
        let (server, servers) = (dying(death), [healthy(), healthy()]);
        let mut resolvers = vec![server.resolver("dying"), servers[0].resolver("well")];
        if has_reserve {
            resolvers.push(servers[1].resolver("reserve"));
        }
        let seen = bounded(&resolvers);
        assert_polite(&server.questions(), DOMAIN);
        assert_polite(&servers[0].questions(), DOMAIN);
        assert_polite(&servers[1].questions(), DOMAIN);
        let report = judge(&seen, DOMAIN, &globalsign());
        let is_put_aside = listed(&report).contains(&("dying", false));
        let well = if has_reserve { 2 } else { 1 };
        let is_right = report.judgement.verdict().code() == "forbidden"
            && is_put_aside
            && report.judgement.opinions().count() == well + 1;
        (!is_right).then(|| format!("{}: {} {:?}", death.what, verdict(&report), listed(&report)))
    });
    expect_none(runs);
}

/// The truth is a permission: it holds, because only the resolver is to blame.
#[test]
fn a_permission_holds_beside_a_resolver_that_dies() {
    let deaths = deaths();
    let runs = deaths.iter().map(|death| {
        let well = FakeServer::start(Script::new().on(DOMAIN, Reply::answer(permission())));
        let server = dying(death);
        let seen = bounded(&[server.resolver("dying"), well.resolver("well")]);
        let actual = verdicts(&seen);
        (actual != ["permitted issuer_match"; 2]).then(|| format!("{}: {actual:?}", death.what))
    });
    expect_none(runs);
}

/// All of them die, each in a different way.
#[test]
fn nobody_survives() {
    let deaths = deaths();
    let runs = (0..deaths.len()).map(|first| {
        let deaths = &deaths;
        {
            let at = |offset: usize| &deaths[(first + offset) % deaths.len()];
            let servers = [dying(at(0)), dying(at(3)), dying(at(7))];
            let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("dying")).collect();
            let seen = bounded(&resolvers);
            for server in &servers {
                assert_polite(&server.questions(), DOMAIN);
            }
            let actual = verdicts(&seen);
            let permits = actual.iter().any(|verdict| verdict.starts_with("permitted"));
            permits.then(|| format!("{}: {actual:?}", at(0).what))
        }
    });
    expect_none(runs);
}

/// SERVFAIL for the name that decides; the resolver is dead before it can be asked why.
#[test]
fn who_dies_before_explaining_explains_nothing() {
    let deaths = deaths();
    let runs = deaths.iter().map(|death| {
        let script = around().on(DOMAIN, Reply::serv_fail()).ends_after(FIRST, death.reply.clone());
        let server = FakeServer::start(script);
        let seen = bounded(&[server.resolver("dying")]);
        assert_polite(&server.questions(), DOMAIN);
        let actual = verdicts(&seen);
        let expected = ["undetermined lookup_failure", "forbidden lookup_failure"];
        (actual != expected).then(|| format!("{}: {actual:?}", death.what))
    });
    expect_none(runs);
}

/// A resolver that dies before giving a usable answer is replaced.
#[test]
fn the_end_of_a_process_is_noticed() {
    let script = around()
        .on("test", Reply::no_data().after(1_000))
        .on(DOMAIN, Reply::silence().after(100).delivered(Delivery::Die));
    let (dying, well) = (FakeServer::start(script), healthy());
    let (seen, time) = timed(&[dying.resolver("dying"), well.resolver("well")], DOMAIN, TIMEOUT);
    assert_eq!(time, Duration::from_millis(100));
    assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2]);
    assert_polite(&dying.questions(), DOMAIN);
}

/// A climb that breaks off above the name keeps the records of the name itself.
#[test]
fn what_was_found_before_the_death_holds() {
    let script = Script::new()
        .on(DOMAIN, Reply::answer(truth()))
        .on("example.test", Reply::answer(Answer::default()).delivered(Delivery::Reset))
        .on("test", Reply::error(500));
    let server = FakeServer::start(script);
    let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2]);
}

//----------- Silence ----------------------------------------------------------------------------

/// Silence is the domain's when the resolver goes on answering: about something else, after it had begun (decision
/// D-16).
#[test]
fn silence_is_the_domains_while_the_resolver_goes_on_answering() {
    const DOMAINS: &str = "forbidden nameservers_unresponsive";
    let hanging = || around().on(DOMAIN, Reply::silence());
    let slow = SHORT.as_millis() as u64 / 2;
    let table = [
        ("it lives", hanging(), DOMAINS),
        (
            "it answers another question late, and then no more",
            hanging().on("test", Reply::no_data().after(slow)).ends_after(FIRST, Reply::silence()),
            DOMAINS,
        ),
        ("it says SERVFAIL later", hanging().ends_after(FIRST, Reply::serv_fail()), DOMAINS),
        ("it falls silent", hanging().ends_after(FIRST, Reply::silence()), ALONE),
        (
            "it is reset later",
            hanging().ends_after(FIRST, Reply::silence().delivered(Delivery::Reset)),
            ALONE,
        ),
        ("a parent is silent", Script::new().on("test", Reply::silence()), DOMAINS),
    ];
    let runs = table.into_iter().map(|(what, script, expected)| {
        let server = FakeServer::start(script);
        let seen = bounded(&[server.resolver("one")]);
        assert_polite(&server.questions(), DOMAIN);
        let actual = verdicts(&seen);
        (actual != [expected; 2]).then(|| format!("{what}: {actual:?}"))
    });
    expect_none(runs);
}

/// The second resolver must live too, and so must a standby that is called in later.
#[test]
fn a_resolver_that_is_not_investigated_has_to_live_too() {
    let silent = || around().on(DOMAIN, Reply::silence());
    let dead = || silent().ends_after(3, Reply::silence());
    for (second, expected) in [(silent(), true), (dead(), false)] {
        let servers = [FakeServer::start(silent()), FakeServer::start(second.clone())];
        let seen = bounded(&[servers[0].resolver("one"), servers[1].resolver("two")]);
        let report = judge(&seen, DOMAIN, &globalsign());
        assert_eq!(verdict(&report), "forbidden nameservers_unresponsive");
        assert_eq!(listed(&report), [("one", true), ("two", expected)]);

        let servers = [healthy(), FakeServer::start(Script::new()), FakeServer::start(second)];
        let resolvers: Vec<_> =
            ["a", "b", "c"].iter().zip(&servers).map(|(name, server)| server.resolver(name)).collect();
        let seen = bounded(&resolvers);
        let report = judge(&seen, DOMAIN, &globalsign());
        assert_eq!(verdict(&report), "undetermined resolvers_disagree");
        assert_eq!(listed(&report), [("a", true), ("b", true), ("c", expected)]);
    }
}
