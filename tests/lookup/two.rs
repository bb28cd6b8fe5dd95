//! Two resolvers, and some standbys.

use issuemail::Report;
use issuemail::observe::Observations;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::doh_server::{assert_polite, assert_polite_about};
use crate::support::fake_http::FakeServer;
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;
use crate::table::{Blame, Row, table};

/// The truth, and what it leads to.
const TRUTH: &str = "forbidden empty_issuer";

/// One of two is healthy. The other fails for this name only, so it has a vote, and one alone is no quorum.
#[test]
fn one_answer_beside_a_failure_is_no_quorum() {
    let rows = table();
    let runs = rows.iter().flat_map(|row| [(row, true), (row, false)]).map(|(row, is_first)| {
        let (faulty, well) = (FakeServer::start(row.script()), healthy());
        let mut resolvers = vec![faulty.resolver("faulty"), well.resolver("well")];
        if !is_first {
            resolvers.reverse();
        }
        let seen = observe(&resolvers, DOMAIN, TIMEOUT);
        assert_polite_about(&faulty.questions(), &ASKED_ABOUT);
        assert_polite(&well.questions(), DOMAIN);
        let with_quorum = if row.is_disowned { TRUTH } else { "undetermined resolvers_disagree" };
        compare(row, is_first, with_quorum, &seen)
    });
    expect_none(runs);
}

/// The other one fails for every name. If it gives no DNS answer, it has no vote, and a finding says what the verdict
/// rests on.
#[test]
fn a_resolver_that_cannot_be_used_has_no_vote() {
    let rows = [
        (Reply::error(500), TRUTH),
        (Reply::error(403), TRUTH),
        (Reply::captive_portal(), TRUTH),
        (Reply::octets([0xa5; 300]), TRUTH),
        (Reply::answer(truth()).delivered(Delivery::Reset), TRUTH),
        (Reply::silence(), TRUTH),
        (Reply::rcode(5), "undetermined resolvers_disagree"),
        (Reply::rcode(4), "undetermined resolvers_disagree"),
        (Reply::answer(truth().truncated()), "undetermined resolvers_disagree"),
        (Reply::answer(truth().extended_error(17, "")), "undetermined resolvers_disagree"),
        // SERVFAIL for all that there is: that resolver resolves nothing (decision D-25).
        (Reply::serv_fail(), TRUTH),
    ];
    expect_none(rows.into_iter().map(|(reply, expected)| {
        let what = format!("{reply:?}");
        let faulty = FakeServer::start(Script::new().otherwise(reply));
        let seen = observe(&[faulty.resolver("faulty"), healthy().resolver("well")], DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &standard());
        let says = report.findings.iter().any(|finding| finding.rule.code == "dns.single_resolver");
        let actual = (verdict(&report), says);
        (actual != (expected.to_owned(), expected == TRUTH)).then(|| format!("{what}: {actual:?}"))
    }));
}

/// Three that refuse, in different ways, and one that permits.
#[test]
fn one_of_four_decides_nothing() {
    let refusing =
        [Reply::rcode(5), Reply::rcode(4), Reply::answer(Answer::default().extended_error(15, ""))];
    let refusing = refusing.map(|reply| FakeServer::start(around().on(DOMAIN, reply)));
    let well = FakeServer::start(Script::new().on(DOMAIN, Reply::answer(permission())));
    for place in 0..4 {
        let mut resolvers: Vec<_> = refusing.iter().map(|server| server.resolver("refusing")).collect();
        resolvers.insert(place, well.resolver("well"));
        assert_eq!(verdicts(&observe(&resolvers, DOMAIN, TIMEOUT)), ["undetermined resolvers_disagree"; 2]);
    }
}

/// A standby replaces a resolver that may be to blame, and is asked when two see different things.
#[test]
fn a_standby_steps_in() {
    let rows = table();
    let runs = rows.iter().map(|row| {
        let (faulty, servers) = (FakeServer::start(row.script()), [healthy(), healthy()]);
        let resolvers =
            [faulty.resolver("faulty"), servers[0].resolver("well"), servers[1].resolver("reserve")];
        let seen = observe(&resolvers, DOMAIN, TIMEOUT);
        assert_polite_about(&faulty.questions(), &ASKED_ABOUT);
        assert_polite(&servers[0].questions(), DOMAIN);
        assert_polite(&servers[1].questions(), DOMAIN);
        let names: Vec<&str> = seen.views.iter().map(|view| view.resolver.as_str()).collect();
        let sees_the_truth = row.standard == TRUTH;
        let expected: &[&str] = match row.blame {
            Blame::Resolver => &["reserve", "well", "faulty"],
            Blame::Domain if sees_the_truth => &["faulty", "well"],
            Blame::Domain => &["faulty", "well", "reserve"],
        };
        if names != expected {
            return Some(format!("{}: {names:?} are listed, not {expected:?}", row.fault));
        }
        compare(row, true, TRUTH, &seen)
    });
    expect_none(runs);
}

/// Compares a report on a resolver with a fault and others without with the table. `by_others` is what comes of the others
/// where the fault is the resolver's.
fn compare(row: &Row, is_first: bool, by_others: &'static str, seen: &Observations) -> Option<String> {
    let alone = [row.standard, row.globalsign];
    for (ca, alone) in [standard(), globalsign()].into_iter().zip(alone) {
        let report = judge(seen, DOMAIN, &ca);
        let is_the_same = alone.split(' ').next() == TRUTH.split(' ').next();
        let expected = match row.blame {
            Blame::Resolver => by_others,
            Blame::Domain if !is_the_same => "undetermined resolvers_disagree",
            Blame::Domain if is_first => alone,
            Blame::Domain => TRUTH,
        };
        let counts = listed(&report).iter().all(|&(resolver, is_counted)| {
            is_counted == (resolver != "faulty" || row.blame == Blame::Domain)
        });
        if verdict(&report) != expected || !counts {
            let verdict = verdict(&report);
            return Some(format!("{}: {verdict} {:?}, expected {expected}", row.fault, listed(&report)));
        }
    }
    None
}

/// The domain, and the targets of the aliases that the table has.
const ASKED_ABOUT: [&str; 5] = [DOMAIN, "a.test", "b.test", "alias0.test", "alias29.test"];

//----------- Standbys ------------------------------------------------------------------------------

#[test]
fn resolvers_that_are_not_there_are_replaced() {
    let gone = FakeServer::gone();
    for count in 1..=3 {
        let well = healthy();
        let mut resolvers = vec![gone.resolver("gone"); count];
        resolvers.push(well.resolver("well"));
        let seen = observe(&resolvers, DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &standard());
        assert_eq!(verdict(&report), TRUTH, "{count}");
        assert_eq!(report.judgement.opinions().count(), count + 1);
        assert_eq!(report.judgement.opinions().filter(|opinion| opinion.is_counted).count(), 1);
        assert_polite(&well.questions(), DOMAIN);
    }
}

/// A resolver that says nothing at all is replaced, and costs the time limit.
#[test]
fn silent_resolvers_are_replaced() {
    let silent = [(); 2].map(|()| FakeServer::start(Script::new().otherwise(Reply::silence())));
    let well = healthy();
    let resolvers = [silent[0].resolver("a"), silent[1].resolver("b"), well.resolver("well")];
    let (seen, time) = timed(&resolvers, DOMAIN, SHORT);
    assert_eq!(time, SHORT);
    assert_eq!(verdicts(&seen), [TRUTH; 2]);
    for server in &silent {
        assert_polite(&server.questions(), DOMAIN);
    }
    assert_polite(&well.questions(), DOMAIN);
}

/// A resolver that needs longer than all others is waited for: it may see something else.
#[test]
fn the_slower_of_two_is_waited_for() {
    let slow = FakeServer::start(around().on(DOMAIN, Reply::answer(permission()).after(600)));
    let quick = healthy();
    let seen = observe(&[quick.resolver("quick"), slow.resolver("slow")], DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), ["undetermined resolvers_disagree"; 2]);
}

/// Two agree: no standby learns of the domain.
#[test]
fn standbys_are_left_alone_while_all_agree() {
    let servers = [healthy(), healthy(), healthy()];
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("well")).collect();
    let seen = observe(&resolvers, DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), [TRUTH; 2]);
    assert_eq!(servers[2].questions().len(), 0);
}

/// The first refuses, the second says nothing for this name and something for others: silence is the domain's, and it
/// is known to be signed.
#[test]
fn silence_of_one_counts_more_than_a_refusal_of_the_other() {
    let refusing = FakeServer::start(around().on(DOMAIN, Reply::rcode(5)));
    let silent = FakeServer::start(around().on(DOMAIN, Reply::silence()));
    let seen = observe(&[refusing.resolver("refusing"), silent.resolver("silent")], DOMAIN, SHORT);
    let report = judge(&seen, DOMAIN, &globalsign());
    assert_ne!(report.judgement.verdict().code(), "permitted");
    assert_eq!(listed(&report), [("refusing", false), ("silent", true)]);
    assert_polite(&silent.questions(), DOMAIN);
}

/// SERVFAIL of the second resolver is explained by the second.
#[test]
fn servfail_is_explained_by_who_said_it() {
    let refusing = FakeServer::start(around().on(DOMAIN, Reply::rcode(5)));
    let failing =
        FakeServer::start(around().checked(DOMAIN, Reply::serv_fail()).unchecked(DOMAIN, Reply::no_data()));
    let resolvers = [refusing.resolver("refusing"), failing.resolver("failing")];
    let seen = observe(&resolvers, DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), ["undetermined resolvers_disagree"; 2]);
    assert!(judge(&seen, DOMAIN, &standard()).judgement.lacks_quorum());
    let mut unchecked = seen.lookups.iter().filter(|lookup| lookup.checking_disabled);
    assert!(
        unchecked.any(|lookup| (lookup.resolver.as_str(), lookup.outcome.code()) == ("failing", "nodata"))
    );
    assert_polite(&refusing.questions(), DOMAIN);
    assert_polite(&failing.questions(), DOMAIN);
}

/// The SERVFAIL of a standby that a disagreement called in is investigated like theirs: all three forbid.
#[test]
fn servfail_of_a_standby_is_investigated() {
    let bogus = || around().checked(DOMAIN, Reply::serv_fail()).unchecked(DOMAIN, Reply::answer(truth()));
    let servers = [healthy(), FakeServer::start(bogus()), FakeServer::start(bogus())];
    let resolvers: Vec<_> =
        ["a", "b", "c"].iter().zip(&servers).map(|(name, server)| server.resolver(name)).collect();
    let seen = observe(&resolvers, DOMAIN, TIMEOUT);
    let reasons = |report: &Report| -> Vec<&str> {
        report.judgement.opinions().map(|opinion| opinion.decision.reason.code()).collect()
    };
    let report = judge(&seen, DOMAIN, &standard());
    assert_eq!(reasons(&report), ["empty_issuer", "dnssec_bogus", "dnssec_bogus"]);
    assert_eq!(report.judgement.verdict().code(), "forbidden");
}
