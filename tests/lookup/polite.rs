//! How much is asked, and how.

use issuemail::lookup::TOGETHER;

use crate::helpers::*;
use crate::support::dnssec;
use crate::support::doh_server::{assert_polite, assert_polite_about};
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;
use crate::support::script::Script;

const DEEP: &str = "a.b.c.d.example.test";

/// A name without fault: CAA of every name from two resolvers; from the first DS of every name, NS of every name but
/// the top-level domain's, and CAA of the wildcards beside these; and no more.
#[test]
fn a_healthy_name_asks_no_more_than_it_must() {
    assert_eq!(TOGETHER, 2);
    for (domain, wildcards) in [("test", 0), ("example.test", 1), (DOMAIN, 2), (DEEP, 5)] {
        let servers = [Script::new(), Script::new(), Script::new()].map(FakeServer::start);
        let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
        let seen = observe(&resolvers, domain, TIMEOUT);
        let labels = domain.split('.').count();
        let expected = [[labels + wildcards, labels, labels - 1], [labels, 0, 0], [0; 3]];
        for (server, expected) in servers.iter().zip(expected) {
            let questions = server.questions();
            assert_polite(&questions, domain);
            let of = |code: u16| questions.iter().filter(|question| question.record_type == code).count();
            assert_eq!([dnssec::CAA, dnssec::DS, dnssec::NS].map(of), expected, "{domain}");
            assert_eq!(questions.len(), expected.iter().sum::<usize>());
            let mut unchecked = questions.iter().filter(|question| question.is_unchecked);
            assert!(unchecked.all(|question| question.record_type == dnssec::NS));
        }
        assert_eq!(seen.lookups.len(), expected.iter().flatten().sum::<usize>());
        assert_eq!(verdict(&judge(&seen, domain, &standard())), "permitted no_caa");
    }
}

/// The number of wildcards has a bound, and so has that of the names above an alias' target.
#[test]
fn a_deep_name_does_not_ask_about_everything() {
    let labels: Vec<String> = (0..20).map(|index| format!("l{index}")).collect();
    let (domain, target) = (labels.join(".") + ".test", labels.join(".") + ".elsewhere.test");
    let alias = Reply::answer(permission().alias(&target));
    let server = FakeServer::start(Script::new().on(&domain, alias));
    observe(&[server.resolver("one")], &domain, TIMEOUT);
    let questions = server.questions();
    assert_polite_about(&questions, &[&domain, &target]);
    let wildcards = questions.iter().filter(|question| question.name.starts_with("*.")).count();
    assert_eq!(wildcards, 9 + 4);
    let of_target = questions.iter().filter(|question| question.name.ends_with("elsewhere.test")).count();
    assert_eq!(of_target, 6 + 4);
}

/// Only the SERVFAIL that decides is investigated.
#[test]
fn servfail_above_is_not_investigated() {
    let script = || {
        Script::new().on("test", Reply::serv_fail()).on(DOMAIN, Reply::issuemail("globalsign.com").after(300))
    };
    let servers = [script(), script()].map(FakeServer::start);
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
    let seen = observe(&resolvers, DOMAIN, TIMEOUT);
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "permitted issuer_match");
    for server in &servers {
        let questions = server.questions();
        let mut unchecked = questions.iter().filter(|question| question.is_unchecked);
        assert!(unchecked.all(|question| question.record_type == dnssec::NS));
    }
}

/// A failure that two see alike is investigated, and the standby does not learn of the domain.
#[test]
fn a_failure_that_two_see_calls_in_no_standby() {
    let script = || around().on(DOMAIN, Reply::serv_fail());
    let servers = [script(), script(), script()].map(FakeServer::start);
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
    observe(&resolvers, DOMAIN, TIMEOUT);
    for server in &servers {
        assert_polite(&server.questions(), DOMAIN);
    }
    // One of the two is asked what explains it.
    let both = [servers[0].questions(), servers[1].questions()].concat();
    // The SOA is of interest only where a denial does not validate, MX and A where the name does not exist.
    for code in [dnssec::NS, dnssec::CNAME, dnssec::DS, dnssec::DNSKEY, dnssec::CAA] {
        let is_asked = both.iter().any(|question| question.record_type == code && !question.is_plain());
        assert!(is_asked, "{code}");
    }
    assert_eq!(servers[2].questions().len(), 0);
}

/// However broken everything is, the number of questions has a bound that depends on the length of the name only.
#[test]
fn the_number_of_questions_is_bounded() {
    for reply in
        [Reply::serv_fail(), Reply::rcode(5), Reply::issuemail(";"), Reply::nx_domain(), Reply::error(500)]
    {
        let server = FakeServer::start(Script::new().otherwise(reply));
        observe(&[server.resolver("one")], DEEP, TIMEOUT);
        let questions = server.questions();
        assert_polite(&questions, DEEP);
        // CAA, DS, DNSKEY with CD and without, NS with CD, CAA of a wildcard, for each name; SOA and CNAME once.
        let labels = DEEP.split('.').count();
        assert!(questions.len() <= 8 * labels + 3, "{}", questions.len());
    }
}
