//! Resolvers that are broken themselves, and answer all the same (decision D-25).

use crate::helpers::*;
use crate::support::dnssec;
use crate::support::doh_server::assert_polite;
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;
use crate::support::script::Script;

const OURS: &str = "undetermined resolver_unreachable";

/// The line is dead: SERVFAIL to everything.
fn cut_off() -> Script {
    Script::new().otherwise(Reply::serv_fail())
}

/// The trust anchor, or the clock, is wrong: SERVFAIL to everything without CD, and answers with it.
fn distrustful(domain: &str) -> Script {
    let names: Vec<&str> = std::iter::successors(Some(domain), |name| Some(dnssec::parent(name)))
        .take_while(|name| !name.is_empty())
        .collect();
    let types = [dnssec::CAA, dnssec::DS, dnssec::DNSKEY, dnssec::NS, dnssec::SOA, dnssec::CNAME];
    let questions = names.iter().flat_map(|name| types.map(|code| (name, code)));
    let script = Script::new().signed("example.test").unchecked(DOMAIN, Reply::answer(permission()));
    questions.fold(script, |script, (name, code)| script.of(name, code, false, Reply::serv_fail()))
}

#[test]
fn a_resolver_that_resolves_nothing_says_nothing_about_the_domain() {
    for domain in ["test", "example.test", DOMAIN] {
        for script in [cut_off(), distrustful(domain)] {
            for count in 1..=3 {
                let servers: Vec<_> = (0..count).map(|_| FakeServer::start(script.clone())).collect();
                let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("broken")).collect();
                let seen = observe(&resolvers, domain, TIMEOUT);
                let report = judge(&seen, domain, &globalsign());
                assert_eq!(verdict(&report), OURS, "{domain}, {count}");
                assert_eq!(seen.views[0].levels[0].outcome.code(), "servfail");
                assert_eq!((&seen.diagnosis.broken, &seen.diagnosis.servers), (&None, &None));
                assert!(seen.diagnosis.chain.iter().all(|link| link.state.as_str() != "broken"));
                for server in &servers {
                    assert_polite(&server.questions(), domain);
                }
            }
        }
    }
}

/// Next to a healthy one, in either position, with and without a standby.
#[test]
fn it_leaves_its_place_to_another() {
    let scripts = || [cut_off(), distrustful(DOMAIN)];
    for script in scripts() {
        for (seat, has_reserve) in [(0, false), (1, false), (0, true), (1, true)] {
            let (broken, well) = (FakeServer::start(script.clone()), [healthy(), healthy()]);
            let mut resolvers = vec![well[0].resolver("well")];
            resolvers.insert(seat, broken.resolver("broken"));
            if has_reserve {
                resolvers.push(well[1].resolver("reserve"));
            }
            let seen = observe(&resolvers, DOMAIN, TIMEOUT);
            assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2], "{seat}, {has_reserve}");
            let report = judge(&seen, DOMAIN, &globalsign());
            assert!(listed(&report).contains(&("broken", false)), "{:?}", listed(&report));
            let counted = report.judgement.opinions().filter(|opinion| opinion.is_counted).count();
            assert_eq!(counted, 1 + usize::from(has_reserve));
            assert_polite(&broken.questions(), DOMAIN);
        }
    }
}

/// One that answers slowly and hangs now and then is no better.
#[test]
fn silence_beside_servfail_for_everything_is_not_the_domains() {
    let server = FakeServer::start(cut_off().on(DOMAIN, Reply::silence()));
    let seen = observe(&[server.resolver("broken")], DOMAIN, SHORT);
    assert_eq!(verdicts(&seen), [OURS; 2]);
}

/// The root answers: the top-level domain or the domain is broken, and CAs see that too.
#[test]
fn a_broken_top_level_domain_is_no_broken_resolver() {
    let ds = |script: Script| script.of_type("test", dnssec::DS, Reply::no_data());
    let tld = ds(cut_off());
    let bogus = distrustful(DOMAIN).of("test", dnssec::DS, false, Reply::no_data());
    // Only DS fails: the resolver answers for the names.
    let without = Script::new().without_chain().on(DOMAIN, Reply::serv_fail());
    for (what, script, expected) in [
        ("the servers of the top-level domain", tld, "forbidden lookup_failure"),
        ("the top-level domain does not validate", bogus, "forbidden dnssec_bogus"),
        ("DS only", without, "forbidden lookup_failure"),
    ] {
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), expected, "{what}");
    }
}
