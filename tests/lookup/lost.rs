//! Answers that get lost on the way, and resolvers that say nothing at all.

use std::time::Duration;

use futures_util::future::join_all;
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::resolve;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::clock::Clock;
use crate::support::dnssec;
use crate::support::doh_server::assert_polite;
use crate::support::fake_http::{FakeHttp, FakeServer};
use crate::support::http::Delivery;
use crate::support::question::Question;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// How often the name was asked for.
fn asked(questions: &[Question], name: &str) -> usize {
    let is_asked = |question: &&Question| {
        (question.name.as_str(), question.record_type, question.is_unchecked) == (name, dnssec::CAA, false)
    };
    questions.iter().filter(is_asked).count()
}

/// A lost answer costs a third of the time limit.
#[test]
fn a_lost_answer_is_asked_for_once_more() {
    for lost in [DOMAIN, "example.test", "test"] {
        let script = || Script::new().at_first(lost, Reply::silence());
        let servers = [FakeServer::start(script()), FakeServer::start(script())];
        let resolvers = [servers[0].resolver("one"), servers[1].resolver("two")];
        let (seen, time) = timed(&resolvers, DOMAIN, TIMEOUT);
        assert_eq!(verdicts(&seen), ["permitted no_caa"; 2], "{lost}");
        assert!(time >= TIMEOUT / 3 && time <= TIMEOUT / 2, "{lost}: {time:?}");
        for server in &servers {
            assert_eq!(asked(&server.questions(), lost), 2);
            assert_polite(&server.questions(), DOMAIN);
        }
    }
}

/// A broken connection is noticed at once, and so is the answer to the second query.
#[test]
fn a_broken_connection_is_tried_once_more() {
    for delivery in [Delivery::Reset, Delivery::Cut] {
        let lost = Reply::answer(permission()).delivered(delivery).after(50);
        let server = FakeServer::start(around().on(DOMAIN, Reply::answer(truth())).at_first(DOMAIN, lost));
        let (seen, time) = timed(&[server.resolver("one")], DOMAIN, TIMEOUT);
        assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2]);
        assert!(time < TIMEOUT / 3, "{time:?}");
        assert_polite(&server.questions(), DOMAIN);
    }
}

/// Nothing is asked a third time, and the time limit stays.
#[test]
fn what_is_lost_twice_is_lost() {
    let server = FakeServer::start(around().on(DOMAIN, Reply::silence()));
    let (seen, time) = timed(&[server.resolver("one")], DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), ["forbidden nameservers_unresponsive"; 2]);
    assert_eq!(time, TIMEOUT);
    assert_eq!(asked(&server.questions(), DOMAIN), 2);
    assert_polite(&server.questions(), DOMAIN);
}

/// The first answer counts, even if another one comes.
#[test]
fn a_late_first_answer_counts_as_well() {
    let late = Reply::answer(truth()).after(1_100);
    let server =
        FakeServer::start(around().on(DOMAIN, Reply::answer(truth()).after(1_500)).at_first(DOMAIN, late));
    let (seen, time) = timed(&[server.resolver("one")], DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2]);
    assert!(time < Duration::from_millis(2_500), "{time:?}");
    let of_domain = seen.lookups.iter().filter(|lookup| lookup.name.to_string() == DOMAIN);
    assert_eq!(of_domain.filter(|lookup| lookup.record_type.0 == dnssec::CAA).count(), 1);
}

/// A list waits for a silent resolver once, not once for each domain.
#[test]
fn a_silent_resolver_is_found_out_once() {
    let silent = || FakeServer::start(Script::new().otherwise(Reply::silence()));
    let well = || FakeServer::start(Script::new());
    for (count, servers, expected) in [
        (2, vec![silent(), well()], "permitted no_caa"),
        (3, vec![silent(), well(), well()], "permitted no_caa"),
        (1, vec![silent()], "undetermined resolver_unreachable"),
    ] {
        let clock = Clock::default();
        let fakes: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
        let (client, resolvers) = FakeHttp::new(&fakes, &clock);
        let transport = DohTransport::new(client, TIMEOUT);
        let names: Vec<String> = (0..24).map(|index| format!("d{index}.test")).collect();
        // Eight at a time.
        for names in names.chunks(8) {
            let lookups = names.iter().map(async |name| {
                let domain = issuemail::Fqdn::from_ascii(name).unwrap();
                let seen = resolve(&transport, &resolvers, &domain, |_| {}).await;
                assert_eq!(verdict(&judge(&seen, name, &standard())), expected);
            });
            clock.run(join_all(lookups));
        }
        let most = TIMEOUT + LEAST_GRACE * 3 + Duration::from_secs(1);
        assert!(clock.now() <= most, "{count}: {:?}", clock.now());
    }
}

/// A resolver that is slow with one domain is not silent.
#[test]
fn a_resolver_that_answers_others_is_not_silent() {
    let server = FakeServer::start(
        Script::new()
            .on("hangs.test", Reply::silence())
            .on("well.test", Reply::answer(Answer::default().caa(0, "issuemail", "ca.test"))),
    );
    let clock = Clock::default();
    let (client, resolvers) = FakeHttp::new(&[server.resolver("one")], &clock);
    let transport = DohTransport::new(client, TIMEOUT);
    for (name, expected) in [
        ("hangs.test", "forbidden nameservers_unresponsive"),
        ("well.test", "permitted issuer_match"),
        ("hangs.test", "forbidden nameservers_unresponsive"),
    ] {
        let domain = issuemail::Fqdn::from_ascii(name).unwrap();
        let seen = clock.run(resolve(&transport, &resolvers, &domain, |_| {}));
        assert_eq!(verdict(&judge(&seen, name, &standard())), expected, "{name}");
    }
}

/// After a while a silent resolver gets another chance.
#[test]
fn a_silent_resolver_may_come_back() {
    let server = FakeServer::start(Script::new().whole("hangs", &Reply::silence()));
    let clock = Clock::default();
    let (client, resolvers) = FakeHttp::new(&[server.resolver("one")], &clock);
    let transport = DohTransport::new(client, TIMEOUT);
    let look = |name: &str| {
        let domain = issuemail::Fqdn::from_ascii(name).unwrap();
        verdict(&judge(&clock.run(resolve(&transport, &resolvers, &domain, |_| {})), name, &standard()))
    };
    assert_eq!(look("hangs"), "undetermined resolver_unreachable");
    assert_eq!(look("well.test"), "undetermined resolver_unreachable");
    clock.run(clock.sleep(TIMEOUT * 10));
    assert_eq!(look("well.test"), "permitted no_caa");
}
