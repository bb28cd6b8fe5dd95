//! Every kind of fault.

use issuemail::dnssec::Fault;

use crate::support::answer::Answer;
use crate::support::dnssec::{self, Key, Time};
use crate::world::*;

/// The CAA set of the name, with these signatures.
fn caa(signatures: &[Vec<u8>]) -> Answer {
    let set = Answer::default().caa(0, "issuemail", ";");
    signatures.iter().fold(set, |answer, rdata| answer.record(NAME, dnssec::RRSIG, rdata.clone()))
}

/// A signature by the zone's key.
fn signature(time: Time) -> Vec<u8> {
    Key::of(ZONE).rrsig(dnssec::CAA, NAME, time)
}

/// The keys of the zone, with these signatures.
fn keys(keys: &[&Key], signatures: &[Vec<u8>]) -> Answer {
    let answer =
        keys.iter().fold(Answer::default(), |answer, key| answer.record(ZONE, dnssec::DNSKEY, key.rdata()));
    signatures.iter().fold(answer, |answer, rdata| answer.record(ZONE, dnssec::RRSIG, rdata.clone()))
}

fn own_signature(key: &Key, time: Time) -> Vec<u8> {
    key.rrsig(dnssec::DNSKEY, ZONE, time)
}

#[track_caller]
fn assert_fault(world: &World, expected: (&str, &str, u16, Fault)) {
    let broken = world.fault().unwrap();
    let (zone, owner, record_type, fault) = expected;
    let actual = (broken.zone.to_string(), broken.owner.to_string(), broken.record_type.0, broken.fault);
    assert_eq!(actual, (zone.to_owned(), owner.to_owned(), record_type, fault));
}

//----------- The records themselves -------------------------------------------------------------

#[test]
fn signatures_over_the_records() {
    let (now, before, after) = (Time::around(NOW), Time::before(NOW), Time::after(NOW));
    let stranger = Key::of(ZONE).other(7);
    let foreign = Key::of("other.test").rrsig(dnssec::CAA, NAME, now);
    let late = Fault::SignatureExpired { expiration: before.expiration };
    let early = Fault::SignatureNotYetValid { inception: after.inception };
    for (what, signatures, fault) in [
        ("none", vec![], Fault::SignatureMissing),
        ("over another type", vec![Key::of(ZONE).rrsig(16, NAME, now)], Fault::SignatureMissing),
        ("expired", vec![signature(before)], late.clone()),
        ("of tomorrow", vec![signature(after)], early.clone()),
        (
            "by a stranger",
            vec![stranger.rrsig(dnssec::CAA, NAME, now)],
            Fault::SigningKeyMissing { key_tag: stranger.tag() },
        ),
        ("by another zone", vec![foreign], Fault::SigningKeyMissing { key_tag: Key::of("other.test").tag() }),
        ("by a stranger, and expired", vec![stranger.rrsig(dnssec::CAA, NAME, now), signature(before)], late),
        (
            "of tomorrow, and by a stranger",
            vec![signature(after), stranger.rrsig(dnssec::CAA, NAME, now)],
            early,
        ),
        ("as it should be", vec![signature(now)], Fault::Altered),
        ("expired, and as it should be", vec![signature(before), signature(now)], Fault::Altered),
        ("at the very end", vec![signature(Time { inception: NOW, expiration: NOW })], Fault::Altered),
    ] {
        let broken = World::new().bogus(NAME, CAA, caa(&signatures)).fault().unwrap();
        let actual = (broken.zone, broken.owner, broken.record_type.0, broken.fault);
        assert_eq!(actual, (fqdn(ZONE), fqdn(NAME), dnssec::CAA, fault), "{what}");
    }
}

/// With CD=1 there is nothing either: DNSSEC is not blamed.
#[test]
fn what_has_no_answer_at_all_is_unanswered() {
    let world = World::new().fails_both_ways(NAME, CAA);
    assert_fault(&world, (ZONE, NAME, dnssec::CAA, Fault::Unanswered));
    assert_eq!(World::new().does_not_ask(NAME, CAA, true).fault(), None);
}

/// A record that came from a wildcard needs the proof that there is no closer match (RFC 4035, Section 5.3.4).
#[test]
fn a_wildcard_needs_a_proof() {
    let expanded = Key::of(ZONE).rrsig_with(dnssec::CAA, 2, Time::around(NOW));
    let answer = caa(&[expanded]);
    let world = World::new().bogus(NAME, CAA, answer.clone());
    assert_fault(&world, (ZONE, NAME, dnssec::CAA, Fault::DenialMissing));
    let proven = answer.authority("l.corp.test", dnssec::NSEC, dnssec::nsec("n.corp.test", &[1]));
    assert_fault(&World::new().bogus(NAME, CAA, proven), (ZONE, NAME, dnssec::CAA, Fault::Altered));
}

//----------- Keys -------------------------------------------------------------------------------

#[test]
fn keys_that_do_not_fit_the_ds() {
    let key = Key::of(ZONE);
    let (time, signed) = (Time::around(NOW), own_signature(&key, Time::around(NOW)));
    let other = key.other(9);
    let world = || World::new().fails(NAME, CAA).fails(ZONE, DNSKEY);
    let with = |answer: Answer| world().answers(ZONE, DNSKEY, true, answer);
    let dnskey = dnssec::DNSKEY;

    let none = with(Answer::default().of_zone(ZONE));
    assert_fault(&none, (ZONE, ZONE, dnskey, Fault::DnskeyMissing));
    assert_fault(&with(Answer::default().rcode(2)), (ZONE, ZONE, dnskey, Fault::Unanswered));

    let rolled = with(keys(&[&other], &[own_signature(&other, time)]));
    let fault = Fault::NoKeyForDs { ds: vec![key.tag()], dnskey: vec![other.tag()] };
    assert_fault(&rolled, (ZONE, ZONE, dnssec::DS, fault));

    // A key that must not sign does not count: not a zone key, or revoked.
    for flags in [0, 1, 256 + 128, 257 + 128] {
        let barred = Key { flags, ..key.clone() };
        let world = world().zone(ZONE, Some(barred.clone()), vec![barred.ds(2)]);
        let fault = Fault::NoKeyForDs { ds: vec![barred.tag()], dnskey: vec![] };
        assert_fault(&world, (ZONE, ZONE, dnssec::DS, fault));
    }

    let wrong = world().zone(ZONE, Some(key.clone()), vec![key.ds_with(13, 2, &[0; 32])]);
    assert_fault(&wrong, (ZONE, ZONE, dnssec::DS, Fault::DsDigestMismatch { key_tag: key.tag() }));

    let algorithm = world().zone(ZONE, Some(key.clone()), vec![key.ds_with(8, 2, &[0; 32])]);
    let fault = Fault::AlgorithmMismatch { key_tag: key.tag(), ds: 8, dnskey: 13 };
    assert_fault(&algorithm, (ZONE, ZONE, dnssec::DS, fault));

    // Two DS, one of which fits: nothing is wrong with them.
    let two = world().zone(ZONE, Some(key.clone()), vec![other.ds(2), key.ds(2)]);
    assert_fault(&two, (ZONE, ZONE, dnskey, Fault::Altered));
    assert_fault(&with(keys(&[&key], &[signed])), (ZONE, ZONE, dnskey, Fault::Altered));
}

#[test]
fn signatures_over_the_keys() {
    let key = Key::of(ZONE);
    let second = key.other(9);
    let other_algorithm = Key { algorithm: 8, ..second.clone() };
    let both = [&key, &second];
    let (now, before, after) = (Time::around(NOW), Time::before(NOW), Time::after(NOW));
    for (what, answer, fault) in [
        ("none", keys(&both, &[]), Fault::SignatureMissing),
        ("by the key without DS only", keys(&both, &[own_signature(&second, now)]), Fault::SignatureMissing),
        (
            "with another algorithm only",
            keys(&[&key, &other_algorithm], &[own_signature(&other_algorithm, now)]),
            Fault::AlgorithmMismatch { key_tag: key.tag(), ds: 13, dnskey: 8 },
        ),
        (
            "expired",
            keys(&both, &[own_signature(&second, now), own_signature(&key, before)]),
            Fault::SignatureExpired { expiration: before.expiration },
        ),
        (
            "of tomorrow",
            keys(&both, &[own_signature(&key, after)]),
            Fault::SignatureNotYetValid { inception: after.inception },
        ),
        ("as they should be", keys(&both, &[own_signature(&key, now)]), Fault::Altered),
    ] {
        let world = World::new().fails(NAME, CAA).bogus(ZONE, DNSKEY, answer);
        let broken = world.fault().unwrap();
        assert_eq!(
            (broken.owner, broken.record_type.0, broken.fault),
            (fqdn(ZONE), dnssec::DNSKEY, fault),
            "{what}"
        );
    }
}

/// > … validators … ignore DS RRs containing SHA-1 digests if DS RRs with SHA-256 digests are present (RFC 4509,
/// > Section 3)
#[test]
fn sha_1_does_not_count_beside_sha_256() {
    let (key, other) = (Key::of(ZONE), Key::of(ZONE).other(9));
    let world = |ds| World::new().fails(NAME, CAA).zone(ZONE, Some(key.clone()), ds);
    let fault = Fault::NoKeyForDs { ds: vec![other.tag()], dnskey: vec![key.tag()] };
    for digest in [2, 4] {
        let world = world(vec![key.ds(1), other.ds(digest)]);
        assert_fault(&world, (ZONE, ZONE, dnssec::DS, fault.clone()));
    }
    // Alone it counts.
    assert_fault(&world(vec![key.ds(1)]), (ZONE, NAME, dnssec::CAA, Fault::Altered));
    let fault = Fault::NoKeyForDs { ds: vec![other.tag()], dnskey: vec![key.tag()] };
    assert_fault(&world(vec![other.ds(1)]), (ZONE, ZONE, dnssec::DS, fault));
}

//----------- Delegations ------------------------------------------------------------------------

/// A DS that does not validate is the fault of the zone that has it: the parent.
#[test]
fn a_broken_ds_is_the_parents() {
    let key = Key::of(TOP);
    let set = |time: Option<Time>| {
        let answer = Answer::default().record(ZONE, dnssec::DS, Key::of(ZONE).ds(2));
        match time {
            Some(time) => answer.record(ZONE, dnssec::RRSIG, key.rrsig(dnssec::DS, ZONE, time)),
            None => answer,
        }
    };
    let expired = Fault::SignatureExpired { expiration: Time::before(NOW).expiration };
    for (answer, fault) in [
        (set(None), Fault::SignatureMissing),
        (set(Some(Time::before(NOW))), expired),
        (set(Some(Time::around(NOW))), Fault::Altered),
        (Answer::default().rcode(2), Fault::Unanswered),
    ] {
        let world = World::new().fails(NAME, CAA).bogus(ZONE, DS, answer);
        assert_fault(&world, (TOP, ZONE, dnssec::DS, fault));
    }
    let unasked = World::new().fails(ZONE, DS).does_not_ask(ZONE, DS, true);
    assert_eq!(unasked.fault(), None);
    let missing = World::new().bogus(ZONE, DS, Answer::default().of_zone(TOP));
    assert_fault(&missing, (TOP, ZONE, dnssec::NSEC, Fault::DenialMissing));
}

/// The highest broken link is reported: what is below it cannot be judged.
#[test]
fn the_highest_link_is_told() {
    let top = Answer::default().rcode(2);
    let world = World::new().fails(NAME, CAA).bogus(ZONE, DNSKEY, Answer::default()).bogus(TOP, DNSKEY, top);
    assert_fault(&world, (TOP, TOP, dnssec::DNSKEY, Fault::Unanswered));
}

/// Below the end of the chain nothing can be broken.
#[test]
fn an_unsigned_zone_has_no_fault() {
    let bad = caa(&[signature(Time::before(NOW))]);
    let world = || World::new().bogus(NAME, CAA, bad.clone());
    assert_eq!(world().with(|zones| zones.unsigned(ZONE)).fault(), None);
    assert_eq!(world().zone(ZONE, Some(Key::of(ZONE)), vec![]).fault(), None);
    assert_eq!(
        world().zone(ZONE, Some(Key::of(ZONE)), vec![Key::of(ZONE).ds_with(253, 2, &[0; 32])]).fault(),
        None
    );
    let hash = dnssec::hash(ZONE);
    let owner = dnssec::nsec3_owner(&dnssec::beside(&hash, false), TOP);
    let span = dnssec::nsec3(&dnssec::beside(&hash, true), true, &[]);
    let opt_out = Answer::default().of_zone(TOP).authority(&owner, dnssec::NSEC3, span);
    assert_eq!(world().answers(ZONE, DS, false, opt_out).fault(), None);
}

/// Without a word about a delegation, it is unknown whose records they are: nobody is blamed.
#[test]
fn nobody_is_blamed_where_the_chain_has_a_gap() {
    let bad = || World::new().bogus(NAME, CAA, caa(&[signature(Time::before(NOW))]));
    for name in [TOP, ZONE, NAME] {
        assert_eq!(bad().does_not_ask(name, DS, false).fault(), None, "{name}");
        assert_eq!(bad().answers(name, DS, false, Answer::default().rcode(5)).fault(), None, "{name}");
    }
    // Above the gap all is known.
    let world = bad().does_not_ask(NAME, DS, false).bogus(ZONE, DNSKEY, Answer::default());
    assert_fault(&world, (ZONE, ZONE, dnssec::DNSKEY, Fault::DnskeyMissing));
    // And before an alias that leads there.
    let through_gap = |alias| {
        let world =
            aliased().bogus(NAME, CAA, through(alias, None)).does_not_ask("elsewhere.test", DS, false);
        world.fault_at(NAME, &[TARGET]).map(|broken| broken.fault.code())
    };
    assert_eq!(through_gap(None), Some("signature_missing"));
    assert_eq!(through_gap(Some(Time::around(NOW))), None);
}

//----------- Aliases ----------------------------------------------------------------------------

const TARGET: &str = "www.elsewhere.test";

fn aliased() -> World {
    let caa = b"\x00\x09issuemail;".to_vec();
    World::new().with(|zones| {
        let zones = zones.signed("elsewhere.test").alias(NAME, TARGET);
        zones.record(TARGET, dnssec::CAA, caa).record(NAME, dnssec::CAA, Vec::new())
    })
}

/// An answer through the alias: the CNAME and its signature, the CAA of the target and its signature.
fn through(alias: Option<Time>, end: Option<Time>) -> Answer {
    let mut answer = Answer::default().record(NAME, dnssec::CNAME, dnssec::wire(TARGET));
    if let Some(time) = alias {
        answer = answer.record(NAME, dnssec::RRSIG, Key::of(ZONE).rrsig(dnssec::CNAME, NAME, time));
    }
    answer = answer.record(TARGET, dnssec::CAA, b"\x00\x09issuemail;".to_vec());
    if let Some(time) = end {
        let key = Key::of("elsewhere.test");
        answer = answer.record(TARGET, dnssec::RRSIG, key.rrsig(dnssec::CAA, TARGET, time));
    }
    answer
}

#[test]
fn an_alias_leads_into_another_zone() {
    let (now, before) = (Some(Time::around(NOW)), Some(Time::before(NOW)));
    let expired = ("signature_expired", "signature_missing", "altered");
    for (answer, zone, owner, record_type, fault) in [
        (through(before, now), ZONE, NAME, dnssec::CNAME, expired.0),
        (through(None, now), ZONE, NAME, dnssec::CNAME, expired.1),
        (through(now, before), "elsewhere.test", TARGET, dnssec::CAA, expired.0),
        (through(now, None), "elsewhere.test", TARGET, dnssec::CAA, expired.1),
        (through(now, now), "elsewhere.test", TARGET, dnssec::CAA, expired.2),
    ] {
        let broken = aliased().bogus(NAME, CAA, answer).fault_at(NAME, &[TARGET]).unwrap();
        assert_eq!(told(&broken), (zone.to_owned(), owner.to_owned(), record_type, fault));
    }
    // The zone of the target is broken higher up.
    let keyless =
        aliased().bogus(NAME, CAA, through(now, now)).bogus("elsewhere.test", DNSKEY, Answer::default());
    let broken = keyless.fault_at(NAME, &[TARGET]).unwrap();
    assert_eq!(
        told(&broken),
        ("elsewhere.test".into(), "elsewhere.test".into(), dnssec::DNSKEY, "dnskey_missing")
    );
    // The target's zone is not signed: only the alias can be what is altered.
    let unsigned = aliased().with(|zones| zones.unsigned("elsewhere.test"));
    let broken = unsigned.bogus(NAME, CAA, through(now, None)).fault_at(NAME, &[TARGET]).unwrap();
    assert_eq!(told(&broken), (ZONE.into(), NAME.into(), dnssec::CNAME, "altered"));
}

/// A CNAME synthesized from a DNAME has no signature (RFC 6672, Section 5.3.1).
#[test]
fn a_dname_is_signed_in_its_place() {
    let key = Key::of(ZONE);
    let answer = |time: Option<Time>| {
        let dname = Answer::default().record(ZONE, dnssec::DNAME, dnssec::wire("elsewhere.test"));
        let dname = match time {
            Some(time) => dname.record(ZONE, dnssec::RRSIG, key.rrsig(dnssec::DNAME, ZONE, time)),
            None => dname,
        };
        let cname = dname.record(NAME, dnssec::CNAME, dnssec::wire("mail.elsewhere.test"));
        cname.record("mail.elsewhere.test", dnssec::CAA, b"\x00\x09issuemail;".to_vec())
    };
    let world = World::new().with(|zones| zones.unsigned("elsewhere.test"));
    for (time, fault) in [
        (None, "signature_missing"),
        (Some(Time::before(NOW)), "signature_expired"),
        (Some(Time::around(NOW)), "altered"),
    ] {
        let world = world.clone().bogus(NAME, CAA, answer(time));
        let broken = world.fault_at(NAME, &["mail.elsewhere.test"]).unwrap();
        assert_eq!(told(&broken), (ZONE.into(), ZONE.into(), dnssec::DNAME, fault));
    }
}

/// An alias loop ends.
#[test]
fn a_circle_has_an_end() {
    let key = Key::of(ZONE);
    let answer = [(NAME, "b.corp.test"), ("b.corp.test", NAME)].iter().fold(
        Answer::default(),
        |answer, (from, to)| {
            let signature = key.rrsig(dnssec::CNAME, from, Time::around(NOW));
            answer.record(from, dnssec::CNAME, dnssec::wire(to)).record(from, dnssec::RRSIG, signature)
        },
    );
    let broken = World::new().bogus(NAME, CAA, answer).fault_at(NAME, &["b.corp.test"]).unwrap();
    assert_eq!(broken.fault, Fault::Altered);
}
