//! Resolvers that do not say what the zone says.

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::doh_server::assert_polite;
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// Answers that differ from the truth, without a word about it.
fn lies() -> [(&'static str, Answer); 5] {
    [
        ("other records", permission()),
        ("more records", truth().caa(0, "issuemail", "ca.test").caa(0, "issuemail", "globalsign.com")),
        ("NODATA", Answer::default()),
        ("NODATA, and says that it is secure", Answer::default().authenticated()),
        ("NXDOMAIN", Answer::default().rcode(3)),
    ]
}

#[test]
fn a_lie_is_a_disagreement() {
    let runs = lies().into_iter().flat_map(|lie| [(lie.clone(), true), (lie, false)]).map(
        |((what, lie), is_first)| {
            let lying = FakeServer::start(around().on(DOMAIN, Reply::answer(lie)));
            let honest = healthy();
            let mut resolvers = vec![lying.resolver("lying"), honest.resolver("honest")];
            if !is_first {
                resolvers.reverse();
            }
            let seen = observe(&resolvers, DOMAIN, TIMEOUT);
            assert_polite(&lying.questions(), DOMAIN);
            let actual = verdicts(&seen);
            (actual != ["undetermined resolvers_disagree"; 2]).then(|| format!("{what}: {actual:?}"))
        },
    );
    expect_none(runs);
}

/// However many there are: no vote is taken.
#[test]
fn a_majority_decides_nothing() {
    let servers =
        [healthy(), FakeServer::start(around()), FakeServer::start(around()), FakeServer::start(around())];
    let names = ["honest", "a", "b", "c"];
    let resolvers: Vec<_> = names.iter().zip(&servers).map(|(name, server)| server.resolver(name)).collect();
    let seen = observe(&resolvers, DOMAIN, TIMEOUT);
    let report = judge(&seen, DOMAIN, &standard());
    assert_eq!(verdict(&report), "undetermined resolvers_disagree");
    assert_eq!(listed(&report), names.map(|name| (name, true)));
    for server in &servers {
        assert_polite(&server.questions(), DOMAIN);
    }
}

/// Different records with the same verdict are not a disagreement, but the standby is still queried.
#[test]
fn different_records_may_mean_the_same() {
    let other = || Reply::issuemail("elsewhere.test");
    for (one, two, expected) in [
        (Reply::answer(truth()), other(), "forbidden empty_issuer"),
        (other(), Reply::answer(truth()), "forbidden issuer_mismatch"),
        (Reply::answer(permission()), Reply::no_data(), "permitted issuer_match"),
        // The weaker permission is reported.
        (Reply::no_data(), Reply::issuemail("ca.test; account=1"), "permitted issuer_match_params"),
    ] {
        let servers = [one.clone(), two, one].map(|reply| FakeServer::start(around().on(DOMAIN, reply)));
        let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
        let seen = observe(&resolvers, DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &standard());
        assert_eq!(verdict(&report), expected);
        assert_eq!(report.judgement.opinions().count(), 3);
        assert_eq!(
            report.judgement.verdict() == issuemail::verdict::Verdict::Conditional,
            expected.ends_with("params")
        );
    }
}

/// The order of records and their TTLs are the cache's.
#[test]
fn the_order_of_records_is_no_difference() {
    let backwards = Answer::default().caa(0, "issuemail", "globalsign.com").caa(0, "issuemail", "ca.test");
    let replies = [permission(), backwards, truth()];
    let servers = replies.map(|answer| FakeServer::start(around().on(DOMAIN, Reply::answer(answer))));
    let resolvers: Vec<_> = servers.iter().map(|server| server.resolver("r")).collect();
    let seen = observe(&resolvers, DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), ["permitted issuer_match"; 2]);
    assert_eq!(servers[2].questions().len(), 0);
}

//----------- Marked answers ---------------------------------------------------------------------

/// A resolver that says that it changed the answer is believed in this alone.
#[test]
fn a_marked_answer_never_permits() {
    let marked = |code: u16| {
        lies().map(|(what, lie)| {
            (format!("EDE {code}, {what}"), Reply::answer(lie.extended_error(code, "policy")))
        })
    };
    let runs = [4, 15, 16, 17].into_iter().flat_map(marked).map(|(what, reply)| {
        let script = || around().on(DOMAIN, reply.clone());
        let [one, two, three, four] = [(); 4].map(|()| FakeServer::start(script()));
        let honest = healthy();
        let alone = verdicts(&observe(&[one.resolver("marked")], DOMAIN, TIMEOUT));
        let both = [two.resolver("marked"), three.resolver("marked")];
        let both = verdicts(&observe(&both, DOMAIN, TIMEOUT));
        let beside = observe(&[four.resolver("marked"), honest.resolver("honest")], DOMAIN, TIMEOUT);
        let is_listed = listed(&judge(&beside, DOMAIN, &standard())) == [("marked", false), ("honest", true)];
        let beside = verdicts(&beside);
        let is_right = alone == ["undetermined lookup_failure"; 2]
            && both == ["undetermined lookup_failure"; 2]
            && beside == ["undetermined resolvers_disagree"; 2]
            && is_listed;
        (!is_right).then(|| format!("{what}: alone {alone:?}, both {both:?}, beside {beside:?}, {is_listed}"))
    });
    expect_none(runs);
}

/// The mark also counts above the domain: records above it permit nothing.
#[test]
fn a_marked_parent_never_permits() {
    for code in [4, 15, 16, 17] {
        let marked = Reply::answer(Answer::default().extended_error(code, ""));
        let server = FakeServer::start(Script::new().on("example.test", marked.clone()));
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        assert_eq!(verdicts(&seen), ["undetermined lookup_failure"; 2], "{code}");
        let report = judge(&seen, DOMAIN, &standard());
        assert_eq!(report.judgement.failed_at().unwrap().to_string(), "example.test");
    }
}

/// Other Extended DNS Errors mark nothing.
#[test]
fn other_marks_are_no_failure() {
    for code in [0, 1, 2, 5, 7, 10, 13, 22, 29, 49_152] {
        let server = FakeServer::start(around().on(DOMAIN, Reply::answer(truth().extended_error(code, "x"))));
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        assert_eq!(verdicts(&seen), ["forbidden empty_issuer"; 2], "{code}");
    }
}

/// A permission comes only from those who have all of it: an honest one permits, the other hides the records.
#[test]
fn a_hidden_permission_is_a_disagreement() {
    let honest = FakeServer::start(
        Script::new().on(DOMAIN, Reply::answer(permission())).on("example.test", Reply::answer(truth())),
    );
    let hiding = FakeServer::start(Script::new().on("example.test", Reply::answer(truth())));
    let seen = observe(&[honest.resolver("honest"), hiding.resolver("hiding")], DOMAIN, TIMEOUT);
    assert_eq!(verdicts(&seen), ["undetermined resolvers_disagree"; 2]);
}
