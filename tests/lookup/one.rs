//! One resolver.

use std::time::Duration;

use issuemail::judge::Dnssec;
use issuemail::observe::Observations;

use crate::helpers::*;
use crate::support::doh_server::{assert_polite, assert_polite_about};
use crate::support::fake_http::FakeServer;
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;
use crate::table::{Row, table};

/// A fault has the outcome, the verdict and the reason of the table.
#[test]
fn a_fault_has_its_outcome() {
    let rows = table();
    let runs = rows.iter().map(|row| {
        let server = FakeServer::start(row.script());
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        assert_polite_about(&server.questions(), &ASKED_ABOUT);
        compare(row, &seen)
    });
    expect_none(runs);
}

/// The same fault at two resolvers gives no better result.
#[test]
fn the_same_fault_everywhere_is_no_permission() {
    let rows = table();
    let runs = rows.iter().map(|row| {
        let servers = [FakeServer::start(row.script()), FakeServer::start(row.script())];
        let resolvers = [servers[0].resolver("one"), servers[1].resolver("two")];
        let seen = observe(&resolvers, DOMAIN, TIMEOUT);
        assert_polite_about(&servers[0].questions(), &ASKED_ABOUT);
        assert_polite_about(&servers[1].questions(), &ASKED_ABOUT);
        compare(row, &seen)
    });
    expect_none(runs);
}

/// A fault above the name that decides changes nothing.
#[test]
fn a_fault_above_the_deciding_name_does_not_count() {
    let rows = table();
    let runs = rows.iter().map(|row| {
        let script = row.script().on("www.mail.example.test", Reply::issuemail("globalsign.com"));
        let server = FakeServer::start(script);
        let (seen, time) = timed(&[server.resolver("one")], "www.mail.example.test", TIMEOUT);
        let report = judge(&seen, "www.mail.example.test", &globalsign());
        let is_quick = time <= LEAST_GRACE;
        (verdict(&report) != "permitted issuer_match" || !is_quick)
            .then(|| format!("{}: {} after {time:?}", row.fault, verdict(&report)))
    });
    expect_none(runs);
}

/// Compares what was seen at [`DOMAIN`] with the table.
fn compare(row: &Row, seen: &Observations) -> Option<String> {
    let [standard, globalsign] = verdicts(seen);
    let actual = [seen.views[0].levels[0].outcome.code(), &standard, &globalsign];
    let expected = [row.outcome, row.standard, row.globalsign];
    (actual != expected).then(|| format!("{}: {actual:?}, expected {expected:?}", row.fault))
}

/// The domain, and the targets of the aliases that the table has.
const ASKED_ABOUT: [&str; 5] = [DOMAIN, "a.test", "b.test", "alias0.test", "alias29.test"];

//----------- Silence ----------------------------------------------------------------------------

/// What silence means depends on the chain of trust.
#[test]
fn silence_forbids_where_the_zone_is_signed() {
    let silent = || around().on(DOMAIN, Reply::silence());
    let late = || around().on(DOMAIN, Reply::answer(truth()).after(9_000));
    let dead = || around().whole(DOMAIN, &Reply::silence());
    const SIGNED: &str = "forbidden nameservers_unresponsive";
    const UNSIGNED: &str = "undetermined nameservers_unresponsive";
    const UNKNOWN: &str = "undetermined lookup_failure";
    let table = [
        ("signed above", silent(), SIGNED),
        ("a signed zone", silent().signed("example.test"), SIGNED),
        ("a signed zone of its own", silent().signed(DOMAIN), SIGNED),
        ("a signed zone, too late", late().signed("example.test"), SIGNED),
        // Another zone may begin at the name.
        ("no word about the DS of the name itself", dead().signed(DOMAIN), UNKNOWN),
        ("unsigned", silent().unsigned("example.test"), UNSIGNED),
        ("unsigned, too late", late().unsigned("example.test"), UNSIGNED),
        ("unsigned at the name itself", silent().signed("example.test").unsigned(DOMAIN), UNSIGNED),
        ("an island", silent().unsigned("example.test").signed(DOMAIN), UNSIGNED),
        ("no word about DS", silent().without_chain(), UNKNOWN),
        ("silence about DS too", silent().of_type("test", 43, Reply::silence()), UNKNOWN),
        (
            "no connection for DS",
            silent().of_type("test", 43, Reply::silence().delivered(Delivery::Reset)),
            UNKNOWN,
        ),
    ];
    let runs = table.into_iter().map(|(what, script, expected)| {
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, SHORT);
        assert_polite(&server.questions(), DOMAIN);
        let actual = verdicts(&seen);
        let outcome = seen.views[0].levels[0].outcome.code();
        (actual != [expected, expected] || outcome != "timeout")
            .then(|| format!("{what}: {outcome}, {actual:?}, expected {expected}"))
    });
    expect_none(runs);
}

/// A resolver that answers nothing at all is dead itself.
#[test]
fn silence_for_everything_is_our_trouble() {
    let server = FakeServer::start(Script::new().otherwise(Reply::silence()));
    let seen = observe(&[server.resolver("one")], DOMAIN, Duration::from_millis(700));
    assert_eq!(verdicts(&seen), ["undetermined resolver_unreachable"; 2]);
    assert_polite(&server.questions(), DOMAIN);
}

/// The servers that keep silent are named, and whether they do so for CAA only.
#[test]
fn silent_servers_are_named() {
    let script = || around().signed("example.test").signed(DOMAIN);
    let whole = script().on(DOMAIN, Reply::silence());
    // Its parent has the DS.
    let dead = script().whole(DOMAIN, &Reply::silence()).of(DOMAIN, 43, false, {
        Reply::answer(
            crate::support::zones::Zones::default()
                .signed("example.test")
                .signed(DOMAIN)
                .answer(DOMAIN, 43, false),
        )
    });
    for (script, code, servers) in [(whole, "silent_for_caa", 2), (dead, "silent", 0)] {
        let server = FakeServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, SHORT);
        let trouble = seen.diagnosis.servers.unwrap();
        assert_eq!((trouble.code(), trouble.name_servers.len()), (code, servers), "{trouble:?}");
        assert_eq!((trouble.zone.to_string(), trouble.name.to_string()), (DOMAIN.into(), DOMAIN.into()));
        let above: Vec<String> = trouble.parent_name_servers.iter().map(ToString::to_string).collect();
        assert_eq!(above, ["ns1.example.test", "ns2.example.test"]);
    }
}

//----------- Nobody there -----------------------------------------------------------------------

#[test]
fn no_resolver_at_all_is_our_trouble() {
    let gone = FakeServer::gone();
    for resolvers in
        [vec![gone.resolver("gone")], vec![gone.resolver("gone"), gone.resolver("again")], vec![]]
    {
        let seen = observe(&resolvers, DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &globalsign());
        assert_eq!(verdict(&report), "undetermined resolver_unreachable");
        assert_eq!(report.judgement.dnssec(), Dnssec::Unknown);
        if !resolvers.is_empty() {
            assert_eq!(report.judgement.failed_at().unwrap().to_string(), DOMAIN);
        }
    }
}
