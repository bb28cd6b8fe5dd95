//! The TTL that records have in their zone, what a check keeps of the answers, and the order in which a report tells them.

use std::time::{SystemTime, UNIX_EPOCH};

use issuemail::observe::{Lookup, MAX_KEPT_LEN, Observations, OutcomeKind};
use issuemail::report::to_json;
use proptest::prelude::*;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::dnssec::{self, Key, Time};
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;
use crate::support::script::Script;
use crate::support::zones::Zones;

const ZONE: &str = "example.test";

fn time() -> Time {
    Time::around(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs())
}

/// The record of [`truth`] with a signature, whose Original TTL is 300.
fn signed() -> Answer {
    truth().other(dnssec::RRSIG, &Key::of(ZONE).rrsig(dnssec::CAA, DOMAIN, time()))
}

/// What two resolvers see of [`DOMAIN`].
fn seen(one: Answer, two: Answer) -> Observations {
    let servers = [one, two].map(|answer| FakeServer::start(Script::new().on(DOMAIN, Reply::answer(answer))));
    observe(&[servers[0].resolver("one"), servers[1].resolver("two")], DOMAIN, TIMEOUT)
}

/// The TTL of the records that are shown, the part of the wait that is not the CA's, and all of it.
fn times(seen: &Observations) -> (u32, Option<u32>, Option<u32>) {
    let judgement = judge(seen, DOMAIN, &globalsign()).judgement;
    (judgement.relevant_rrset()[0].ttl, judgement.kept_for(), judgement.retry_after())
}

#[test]
fn a_ttl_is_that_of_the_zone() {
    const HOUR: u32 = 3600;
    const DAY: u32 = 24 * HOUR;
    let whole = (300, Some(300), Some(300 + HOUR));
    let unknown = |left| (left, None, Some(DAY + HOUR));
    let table = [
        ("signed, fresh", signed(), signed(), whole),
        ("signed, a minute later", signed().ttl(240), signed().ttl(110), whole),
        ("signed, at the end", signed().ttl(0), signed().ttl(1), whole),
        ("one without signatures", truth().ttl(7), signed().ttl(110), whole),
        ("a resolver that keeps it longer", truth().ttl(900), signed().ttl(900), whole),
        ("authoritative", truth().authoritative(), truth().ttl(20), whole),
        ("unsigned", truth().ttl(110), truth().ttl(240), unknown(240)),
        ("unsigned, the other way around", truth().ttl(240), truth().ttl(110), unknown(240)),
        ("unsigned, a minute later", truth().ttl(50), truth().ttl(180), unknown(180)),
        ("unsigned, long", truth().ttl(2 * DAY), truth().ttl(9), (2 * DAY, None, Some(7 * DAY + HOUR))),
        (
            "authoritative, longer than caches keep",
            truth().authoritative().ttl(30 * DAY),
            truth(),
            (30 * DAY, Some(7 * DAY), Some(7 * DAY + HOUR)),
        ),
        (
            "the highest bit",
            truth().authoritative().ttl(u32::MAX),
            truth(),
            (7 * DAY, Some(7 * DAY), Some(7 * DAY + HOUR)),
        ),
        ("no caching", truth().authoritative().ttl(0), truth().ttl(0), (0, Some(0), Some(HOUR))),
    ];
    expect_none(table.into_iter().map(|(what, one, two, expected)| {
        let actual = times(&seen(one, two));
        (actual != expected).then(|| format!("{what}: {actual:?}, expected {expected:?}"))
    }));
}

/// What is suggested and found rests on the TTL of the zone.
#[test]
fn suggestions_and_findings_have_the_ttl_of_the_zone() {
    let other = || Answer::default().caa(0, "issuemail", "other.test");
    let rrsig = Key::of(ZONE).rrsig(dnssec::CAA, DOMAIN, time());
    let suggested = |answer: Answer| {
        let report = judge(&seen(answer.clone(), answer), DOMAIN, &globalsign());
        report.suggestion().unwrap().added().next().unwrap().ttl
    };
    assert_eq!(suggested(other().other(dnssec::RRSIG, &rrsig).ttl(110)), 300);
    assert_eq!(suggested(other().authoritative().ttl(77)), 77);
    let is_short = |answer: Answer| {
        let report = judge(&seen(answer.clone(), answer), DOMAIN, &globalsign());
        report.findings.iter().any(|finding| finding.rule.code == "dns.ttl_short")
    };
    assert!(is_short(other().authoritative().ttl(5)));
    assert!(!is_short(other().ttl(5)), "the zone may have more");
    assert!(!is_short(other().other(dnssec::RRSIG, &rrsig).ttl(5)), "the zone has more");
}

/// A signature over something else, or of another name, says nothing of the set.
#[test]
fn only_the_signature_of_the_set_counts() {
    let key = Key::of(ZONE);
    let of_a = truth().other(dnssec::RRSIG, &key.rrsig(dnssec::A, DOMAIN, time()));
    let of_another = truth().record(ZONE, dnssec::RRSIG, key.rrsig(dnssec::CAA, ZONE, time()));
    for answer in [of_a, of_another] {
        assert_eq!(times(&seen(answer.clone().ttl(60), answer.ttl(50))).1, None);
    }
}

/// Changing an alias takes its own TTL, so that has to be known too; that of a CNAME made from a DNAME is the DNAME's.
#[test]
fn an_alias_counts_with_its_ttl() {
    let target = "target.test";
    let key = Key::of("test");
    let end = |answer: Answer| {
        let answer =
            answer.record(target, dnssec::CAA, crate::support::answer::caa_rdata(0, "issuemail", ";"));
        answer.record(target, dnssec::RRSIG, key.rrsig(dnssec::CAA, target, time())).ttl(50)
    };
    let cname = || Answer::default().record(DOMAIN, dnssec::CNAME, dnssec::wire(target));
    let signed = || cname().record(DOMAIN, dnssec::RRSIG, key.rrsig(dnssec::CNAME, DOMAIN, time()));
    let synthesized = || {
        let below = "mail.target.test";
        let answer = Answer::default()
            .record(ZONE, dnssec::DNAME, dnssec::wire(target))
            .record(ZONE, dnssec::RRSIG, key.rrsig(dnssec::DNAME, ZONE, time()))
            .record(DOMAIN, dnssec::CNAME, dnssec::wire(below));
        let rdata = crate::support::answer::caa_rdata(0, "issuemail", ";");
        let answer = answer.record(below, dnssec::CAA, rdata);
        answer.record(below, dnssec::RRSIG, key.rrsig(dnssec::CAA, below, time())).ttl(50)
    };
    for (what, answer, kept_for) in [
        ("signed", end(signed()), Some(300)),
        ("not signed", end(cname()), None),
        ("made from a DNAME", synthesized(), Some(300)),
    ] {
        assert_eq!(
            times(&seen(answer.clone(), answer)),
            (300, kept_for, kept_for.map_or(Some(90_000), |ttl| Some(ttl + 3600))),
            "{what}"
        );
    }
}

/// The TTL of a denial is at most the MINIMUM of the SOA, which is 300; and its SOA is signed, too.
#[test]
fn a_denial_has_the_ttl_of_its_zone() {
    let ttl = |script: Script| {
        let seen = observe(&[FakeServer::start(script).resolver("one")], DOMAIN, TIMEOUT);
        let lookup = seen.lookups.iter().find(|lookup| lookup.name.to_string() == DOMAIN).unwrap();
        assert_eq!(lookup.outcome, OutcomeKind::NoData);
        (lookup.ttl, lookup.is_zone_ttl)
    };
    let no_data = |answer: Answer| Script::new().on(DOMAIN, Reply::answer(answer.of_zone(ZONE)));
    let soa = Key::of(ZONE).rrsig(dnssec::SOA, ZONE, time());
    let signed = || Answer::default().authority(ZONE, dnssec::RRSIG, soa.clone());
    assert_eq!(ttl(no_data(Answer::default().ttl(80))), (Some(80), false));
    assert_eq!(ttl(no_data(Answer::default().ttl(86_400))), (Some(300), false));
    assert_eq!(ttl(no_data(signed().ttl(80))), (Some(300), true));
    assert_eq!(ttl(no_data(Answer::default().ttl(80).authoritative())), (Some(80), true));
}

/// Where one resolver still denies what another has, its denial is waited for.
#[test]
fn a_denial_that_has_to_go_is_waited_for() {
    let denial = |answer: Answer| Reply::answer(answer.of_zone(ZONE));
    let soa = Key::of(ZONE).rrsig(dnssec::SOA, ZONE, time());
    let signed_denial = Answer::default().authority(ZONE, dnssec::RRSIG, soa);
    for (denied, kept_for) in [(signed_denial, Some(300)), (Answer::default().ttl(10), None)] {
        let servers = [Reply::answer(signed()), denial(denied)]
            .map(|reply| FakeServer::start(Script::new().on(DOMAIN, reply)));
        let seen = observe(&[servers[0].resolver("one"), servers[1].resolver("two")], DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &globalsign());
        assert_eq!(verdict(&report), "undetermined resolvers_disagree");
        assert_eq!(report.judgement.kept_for(), kept_for);
    }
}

//----------- Signed answers ---------------------------------------------------------------------

/// Answers of a real resolver to questions with DO: their signatures and denials disturb nothing.
#[test]
fn recorded_answers_with_signatures_are_read() {
    macro_rules! recorded {
        ($name:literal) => {
            ($name, include_bytes!(concat!("../corpus/doh_json/", $name, ".CAA.do.bin")).as_slice())
        };
    }
    for ((domain, octets), outcome) in [
        (recorded!("signed.test"), "records"),
        (recorded!("big.test"), "records"),
        (recorded!("alias.signed.test"), "records"),
        (recorded!("island.test"), "records"),
        (recorded!("x.wild.signed.test"), "records"),
        (recorded!("ent.signed.test"), "nodata"),
        (recorded!("nx.signed.test"), "nxdomain"),
    ] {
        let server = FakeServer::start(Script::new().checked(domain, Reply::octets(octets)));
        let seen = observe(&[server.resolver("one")], domain, TIMEOUT);
        let level = &seen.views[0].levels[0];
        assert_eq!(level.outcome.code(), outcome, "{domain}");
        assert!(level.zone_ttl.is_some(), "{domain}");
        let kept = seen.lookups.iter().find(|lookup| lookup.name.to_string() == domain).unwrap();
        assert!(kept.message == octets, "{domain}");
    }
}

/// Messages are kept as they came: those of the climb and of the chain of trust.
#[test]
fn messages_are_kept() {
    let script = || Script::new().zones(Zones::default().signed(ZONE)).on(DOMAIN, Reply::answer(signed()));
    let servers = [script(), script()].map(FakeServer::start);
    let resolvers = [servers[0].resolver("wire"), servers[1].json_resolver("json")];
    let seen = observe(&resolvers, DOMAIN, TIMEOUT);
    let is_aside = |lookup: &Lookup| {
        lookup.record_type == issuemail::dns::RecordType::NS || lookup.name.to_string().starts_with('*')
    };
    for lookup in &seen.lookups {
        let is_kept = lookup.resolver == "wire" && !is_aside(lookup);
        assert_eq!(!lookup.message.is_empty(), is_kept, "{} {}", lookup.name, lookup.record_type);
        if is_kept {
            let query = issuemail::dns::Query::signed(lookup.name.clone(), lookup.record_type);
            issuemail::dns::Reply::parse(&lookup.message, &query).unwrap();
        }
    }
    assert!(seen.lookups.iter().any(|lookup| !lookup.message.is_empty()));
}

/// Answers of the largest size do not fill the memory.
#[test]
fn what_is_kept_has_a_bound() {
    let large = (0..200).fold(Answer::default(), |answer, at| answer.rdata([at as u8; 300]));
    let server = FakeServer::start(Script::new().otherwise(Reply::answer(large)));
    let domain = "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.example.test";
    let seen = observe(&[server.resolver("one")], domain, TIMEOUT);
    let lens: Vec<usize> = seen.lookups.iter().map(|lookup| lookup.message.len()).collect();
    assert!(lens.iter().filter(|&&len| len > 0).count() > 5, "{lens:?}");
    assert!(lens.contains(&0) && lens.iter().sum::<usize>() <= MAX_KEPT_LEN, "{lens:?}");
}

//----------- The order --------------------------------------------------------------------------

/// By resolver, CAA first, names before wildcards, from the domain up.
#[test]
fn lookups_are_told_in_a_fixed_order() {
    let servers = [Script::new(), Script::new()].map(FakeServer::start);
    let seen = observe(&[servers[0].resolver("one"), servers[1].resolver("two")], DOMAIN, TIMEOUT);
    let told: Vec<String> = seen
        .lookups
        .iter()
        .map(|lookup| format!("{} {} {}", lookup.resolver, lookup.record_type, lookup.name))
        .collect();
    let expected = [
        "one CAA mail.example.test",
        "one CAA example.test",
        "one CAA test",
        "one CAA *.mail.example.test",
        "one CAA *.example.test",
        "one NS mail.example.test",
        "one NS example.test",
        "one DS mail.example.test",
        "one DS example.test",
        "one DS test",
        "two CAA mail.example.test",
        "two CAA example.test",
        "two CAA test",
    ];
    assert_eq!(told, expected);
}

/// What two or three resolvers answer at once.
fn worlds() -> Vec<[Script; 3]> {
    let set = || {
        truth().caa(0, "issuemail", "other.test").caa(128, "issue", "ca.test").caa(
            0,
            "iodef",
            "mailto:a@b.test",
        )
    };
    let zones = || Zones::default().signed(ZONE);
    let same = |script: Script| [script.clone(), script.clone(), script];
    let with = |answer: Answer| Script::new().zones(zones()).on(DOMAIN, Reply::answer(answer));
    vec![
        same(Script::new()),
        same(with(signed())),
        [with(set()), with(set().rotated(1)), with(set().rotated(3))],
        same(Script::new().on(ZONE, Reply::answer(set().ttl(200)))),
        [with(signed()), with(permission()), with(signed())],
        same(with(permission().alias("target.elsewhere.test"))),
        same(Script::new().on(DOMAIN, Reply::nx_domain())),
    ]
}

/// The JSON of the report without what may differ: how long each answer took.
fn told(seen: &Observations) -> String {
    let mut seen = seen.clone();
    for lookup in &mut seen.lookups {
        lookup.milliseconds = 0;
    }
    let report = judge(&seen, DOMAIN, &globalsign());
    to_json(&report, &|finding| format!("{finding:?}"), "", None)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same answers make the same report, in whatever order they come, and however a resolver rotates a set.
    #[test]
    fn the_order_of_answers_changes_nothing(
        world in 0..worlds().len(),
        delays in proptest::collection::vec(0u64..90, 24),
        by in 0usize..4,
    ) {
        let ask = |is_shuffled: bool| {
            let mut delays = delays.iter().copied().cycle();
            let servers = worlds().swap_remove(world).map(|script| FakeServer::start(match is_shuffled {
                true => script.shuffled(delays.by_ref().take(8).collect(), by),
                false => script,
            }));
            let resolvers: Vec<_> =
                servers.iter().zip(["one", "two", "three"]).map(|(server, name)| server.resolver(name)).collect();
            told(&observe(&resolvers, DOMAIN, TIMEOUT))
        };
        prop_assert_eq!(ask(true), ask(false));
    }
}
