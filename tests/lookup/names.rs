//! Several names: parents, aliases, DNSSEC along the path.

use std::time::Duration;

use issuemail::dnssec::LinkState;
use issuemail::judge::Dnssec;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::doh_server::{assert_polite, assert_polite_about};
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// A failure at a parent that decides is the parent's.
#[test]
fn a_failing_parent_is_named() {
    for (reply, expected) in [
        (Reply::serv_fail(), "forbidden lookup_failure"),
        (Reply::silence(), "forbidden nameservers_unresponsive"),
        (Reply::rcode(5), "undetermined lookup_failure"),
        (Reply::error(500), "undetermined resolver_unreachable"),
    ] {
        let server = FakeServer::start(Script::new().on("test", reply));
        let seen = observe(&[server.resolver("one")], DOMAIN, Duration::from_millis(700));
        let report = judge(&seen, DOMAIN, &globalsign());
        assert_eq!(verdict(&report), expected);
        assert_eq!(report.judgement.failed_at().unwrap().to_string(), "test");
        assert_eq!(report.judgement.path().len(), 3);
        assert_polite(&server.questions(), DOMAIN);
    }
}

#[test]
fn aliases_are_followed_and_the_alias_is_named() {
    for count in [1, 8, 32] {
        let server = FakeServer::start(
            around().on(DOMAIN, Reply::answer(aliases(count).caa(0, "issuemail", "x.test"))),
        );
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &standard());
        assert_eq!(verdict(&report), "forbidden issuer_mismatch", "{count} aliases");
        assert_eq!(report.judgement.found_at().unwrap().to_string(), DOMAIN);
        assert_eq!(seen.views[0].levels[0].aliases.len(), count);
    }
    // An alias of a name without CAA: the climb goes on from the alias and not from its target.
    let server =
        FakeServer::start(around().on(DOMAIN, Reply::answer(Answer::default().alias("mail.elsewhere.test"))));
    let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
    let report = judge(&seen, DOMAIN, &standard());
    assert_eq!(verdict(&report), "permitted issuer_match");
    assert_eq!(report.judgement.found_at().unwrap().to_string(), "example.test");
    assert_polite(&server.questions(), DOMAIN);
}

/// Behind an alias, silence is that of the target's servers, and its zone tells what it means.
#[test]
fn silence_behind_an_alias_is_the_targets() {
    let target = "www.elsewhere.test";
    let alias = || Reply::answer(Answer::default().record(DOMAIN, 5, crate::support::dnssec::wire(target)));
    let script = || {
        around()
            .signed("example.test")
            .on(DOMAIN, Reply::silence())
            .of(DOMAIN, 5, true, alias())
            .whole(target, &Reply::silence())
            .of_type("elsewhere.test", 2, Reply::silence())
    };
    for (script, expected) in [
        (script().signed("elsewhere.test"), "forbidden nameservers_unresponsive"),
        (script().unsigned("elsewhere.test"), "undetermined nameservers_unresponsive"),
    ] {
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, SHORT);
        assert_eq!(verdicts(&seen), [expected; 2]);
        let trouble = seen.diagnosis.servers.unwrap();
        assert_eq!(trouble.name.to_string(), target);
        assert_eq!(trouble.zone.to_string(), "elsewhere.test");
        assert_polite_about(&server.questions(), &[DOMAIN, target]);
    }
}

/// Resolvers answer an alias loop with SERVFAIL; the CNAME records show it.
#[test]
fn servfail_for_aliases_in_a_circle_is_an_alias_loop() {
    let cname = |owner: &str, target: &str| {
        Reply::answer(Answer::default().record(owner, 5, crate::support::dnssec::wire(target)))
    };
    let script = around().on(DOMAIN, Reply::serv_fail()).of(DOMAIN, 5, true, cname(DOMAIN, "b.test")).of(
        "b.test",
        5,
        true,
        cname("b.test", DOMAIN),
    );
    let server = FakeServer::start(script);
    let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
    assert_eq!(seen.views[0].levels[0].outcome.code(), "alias_loop");
    assert_eq!(verdicts(&seen), ["undetermined lookup_failure", "forbidden lookup_failure"]);
}

/// DS fails behind such an alias too. Only a resolver that got more queries can tell that no link is broken.
#[test]
fn the_chain_is_told_by_who_was_looked_into() {
    let alias = Answer::default().record(DOMAIN, 5, crate::support::dnssec::wire(DOMAIN));
    let script = || {
        around()
            .on(DOMAIN, Reply::serv_fail())
            .of(DOMAIN, 5, true, Reply::answer(alias.clone()))
            .of(DOMAIN, 43, false, Reply::serv_fail())
            .of(DOMAIN, 43, true, Reply::answer(alias.clone()))
    };
    let slow = FakeServer::start(script().checked(DOMAIN, Reply::serv_fail().after(300)));
    let quick = FakeServer::start(script());
    let seen = observe(&[slow.resolver("slow"), quick.resolver("quick")], DOMAIN, TIMEOUT);
    assert_eq!(seen.views[0].levels[0].outcome.code(), "servfail");
    assert_eq!(seen.views[1].levels[0].outcome.code(), "alias_loop");
    let chain: Vec<_> = seen.diagnosis.chain.iter().map(|link| link.state).collect();
    assert_eq!(chain, [LinkState::Signed; 2]);
}

#[test]
fn one_answer_without_ad_makes_the_path_insecure() {
    let with = || Reply::answer(Answer::default().authenticated());
    let without = || Reply::answer(Answer::default());
    for (domain, parent, top, expected) in [
        (with(), with(), with(), Dnssec::Secure),
        (without(), with(), with(), Dnssec::Insecure),
        (with(), without(), with(), Dnssec::Insecure),
        (with(), with(), without(), Dnssec::Insecure),
    ] {
        let script = Script::new().on(DOMAIN, domain).on("example.test", parent).on("test", top);
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &standard());
        assert_eq!((verdict(&report).as_str(), report.judgement.dnssec()), ("permitted no_caa", expected));
    }
}

/// The chain of trust is reported with every verdict, without further queries.
#[test]
fn the_chain_is_told() {
    use LinkState::{NoDs, Signed};
    for (script, expected) in [
        (Script::new(), vec![("", Signed), ("test", Signed)]),
        (
            Script::new().signed("example.test"),
            vec![("", Signed), ("test", Signed), ("example.test", Signed)],
        ),
        (
            Script::new().unsigned("example.test"),
            vec![("", Signed), ("test", Signed), ("example.test", NoDs)],
        ),
        (
            Script::new().unsigned("example.test").signed(DOMAIN),
            vec![("", Signed), ("test", Signed), ("example.test", NoDs)],
        ),
        (Script::new().without_chain(), vec![("", Signed), ("test", LinkState::Unknown)]),
    ] {
        let server = FakeServer::start(script.on(DOMAIN, Reply::answer(truth())));
        let seen = observe(&[server.resolver("one"), server.resolver("two")], DOMAIN, TIMEOUT);
        let chain = &seen.diagnosis.chain;
        let names: Vec<_> = chain.iter().map(|link| link.zone.to_string()).collect();
        let chain: Vec<_> =
            names.iter().zip(chain).map(|(name, link)| (name.trim_matches('.'), link.state)).collect();
        assert_eq!(chain, expected);
    }
}

/// Behind an alias, in another top-level domain: a question for DS that is lost leaves it open whether the zone is signed.
/// That forbids nothing.
#[test]
fn a_lost_ds_behind_an_alias_leaves_open_whether_the_zone_is_signed() {
    let (target, zone) = ("www.elsewhere.other", "elsewhere.other");
    let alias = || Reply::answer(Answer::default().record(DOMAIN, 5, crate::support::dnssec::wire(target)));
    let script = |lost: Reply| {
        around()
            .signed("example.test")
            .signed("other")
            .unsigned(zone)
            .on(DOMAIN, Reply::silence())
            .of(DOMAIN, 5, true, alias())
            .whole(target, &Reply::silence())
            .of_type(zone, 2, Reply::silence())
            .of(zone, 43, false, lost)
    };
    for lost in [Reply::silence(), Reply::error(503), Reply::rcode(5), Reply::serv_fail()] {
        let server = FakeServer::start(script(lost.clone()));
        let seen = observe(&[server.resolver("one")], DOMAIN, SHORT);
        assert_eq!(verdicts(&seen), ["undetermined lookup_failure"; 2], "{lost:?}");
        assert_eq!(seen.diagnosis.servers.unwrap().name.to_string(), target);
    }
}

/// A resolver may have it in its cache that a host has no DS. That does not make the host a zone.
#[test]
fn a_cached_denial_does_not_make_a_host_a_zone() {
    let of = |zone: &str| Reply::answer(Answer::default().of_zone(zone).authenticated());
    let silent = |script: Script| {
        [DOMAIN, "example.test"].iter().fold(script, |script, name| {
            [2, 5, 48, 257].iter().fold(script, |script, &code| script.of_type(name, code, Reply::silence()))
        })
    };
    let unsigned = || silent(Script::new().unsigned("example.test"));
    let table = [
        ("in the cache", unsigned().of(DOMAIN, 43, false, of("example.test")), "example.test"),
        ("signed", silent(Script::new().signed("example.test")), "example.test"),
        ("not in the cache", unsigned().of(DOMAIN, 43, false, Reply::silence()), "example.test"),
        // The parent zone answers: the name without a DS is a separate zone, and silent.
        (
            "a zone below one that lives",
            Script::new().unsigned("example.test").whole(DOMAIN, &Reply::silence()).of(
                DOMAIN,
                43,
                false,
                of("example.test"),
            ),
            DOMAIN,
        ),
    ];
    for (what, script, expected) in table {
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, SHORT);
        assert_eq!(seen.diagnosis.servers.unwrap().zone.to_string(), expected, "{what}");
    }
}

/// Resolvers wait for the keys, and the CAA records are there: it is not CAA that is kept back.
#[test]
fn keys_that_are_kept_back_are_named() {
    let kept = [2, 5, 43, 257];
    let waiting = || {
        let script = Script::new().signed("example.test").unchecked(DOMAIN, Reply::answer(truth()));
        let script = script.of_type("example.test", 48, Reply::silence());
        // Nothing in the zone validates. The DS of the zone itself is its parent's.
        kept.iter().fold(script, |script, &code| {
            let script = script.of(DOMAIN, code, false, Reply::silence());
            if code == 43 { script } else { script.of("example.test", code, false, Reply::silence()) }
        })
    };
    let silent = waiting().of(DOMAIN, 257, true, Reply::silence());
    let reached = waiting().of_type("example.test", 48, Reply::no_data());
    for (what, script, expected) in [
        ("no keys", waiting(), "dnssec unanswered example.test"),
        ("no CAA", silent, "nameservers silent_for_caa"),
        ("keys", reached, "nameservers silent_for_caa"),
    ] {
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, SHORT);
        assert_eq!(verdicts(&seen), ["forbidden nameservers_unresponsive"; 2], "{what}");
        let told = match (&seen.diagnosis.broken, &seen.diagnosis.servers) {
            (Some(broken), None) => format!("dnssec {} {}", broken.fault.code(), broken.owner),
            (None, Some(servers)) => format!("nameservers {}", servers.code()),
            both => format!("{both:?}"),
        };
        assert_eq!(told, expected, "{what}");
        assert_polite(&server.questions(), DOMAIN);
    }
}
