//! Denials of existence, with NSEC and with NSEC3.

use crate::support::answer::Answer;
use crate::support::dnssec::{self, Key, Time};
use crate::world::*;

/// A denial for the name: signed SOA, and one denying record with its signature.
fn denial(owner: &str, record_type: u16, rdata: Vec<u8>, time: Time) -> Answer {
    let key = Key::of(ZONE);
    soa(Some(Time::around(NOW))).authority(owner, record_type, rdata).authority(
        owner,
        dnssec::RRSIG,
        key.rrsig(record_type, owner, time),
    )
}

fn soa(time: Option<Time>) -> Answer {
    let answer = Answer::default().of_zone(ZONE);
    match time {
        Some(time) => answer.authority(ZONE, dnssec::RRSIG, Key::of(ZONE).rrsig(dnssec::SOA, ZONE, time)),
        None => answer,
    }
}

fn fault(answer: Answer) -> (String, String, u16, &'static str) {
    told(&World::new().bogus(NAME, CAA, answer).fault().unwrap())
}

fn expected(owner: &str, record_type: u16, fault: &'static str) -> (String, String, u16, &'static str) {
    (ZONE.to_owned(), owner.to_owned(), record_type, fault)
}

#[test]
fn nothing_denies() {
    assert_eq!(fault(soa(None)), expected(NAME, dnssec::NSEC, "denial_missing"));
    assert_eq!(fault(soa(Some(Time::around(NOW)))), expected(NAME, dnssec::NSEC, "denial_missing"));
    assert_eq!(fault(soa(None).rcode(3)), expected(NAME, dnssec::NSEC, "denial_missing"));
}

#[test]
fn nsec() {
    let now = Time::around(NOW);
    let at = |types: &[u16]| dnssec::nsec("n.corp.test", types);
    for (what, owner, rdata, fault_code) in [
        ("about the name", NAME, at(&[1, 16]), "altered"),
        ("about the name, which has CAA", NAME, at(&[1, dnssec::CAA]), "denial_incomplete"),
        ("about the name, which is an alias", NAME, at(&[dnssec::CNAME]), "denial_incomplete"),
        ("a span with the name in it", "l.corp.test", at(&[1]), "altered"),
        ("a span before it", "a.corp.test", dnssec::nsec("b.corp.test", &[1]), "denial_incomplete"),
        ("a span after it", "n.corp.test", dnssec::nsec("z.corp.test", &[1]), "denial_incomplete"),
        ("the last span, which wraps", "l.corp.test", dnssec::nsec("corp.test", &[1]), "altered"),
        ("a wrapping span after it", "n.corp.test", dnssec::nsec("corp.test", &[1]), "denial_incomplete"),
    ] {
        let owner_told = if fault_code == "altered" { owner } else { NAME };
        let answer = denial(owner, dnssec::NSEC, rdata, now);
        assert_eq!(fault(answer), expected(owner_told, dnssec::NSEC, fault_code), "{what}");
    }
}

#[test]
fn nsec3() {
    let now = Time::around(NOW);
    let hash = dnssec::hash(NAME);
    let apex = dnssec::hash(ZONE);
    let (before, after) = (dnssec::beside(&hash, false), dnssec::beside(&hash, true));
    let owner = |hash: &[u8]| dnssec::nsec3_owner(hash, ZONE);
    for (what, at, rdata, fault_code) in [
        ("about the name", &hash, dnssec::nsec3(&after, false, &[1]), "altered"),
        (
            "about the name, which has CAA",
            &hash,
            dnssec::nsec3(&after, false, &[dnssec::CAA]),
            "denial_incomplete",
        ),
        ("a span with the name in it", &before, dnssec::nsec3(&after, false, &[]), "altered"),
        ("opt-out over it", &before, dnssec::nsec3(&after, true, &[]), "altered"),
        (
            "about the apex alone",
            &apex,
            dnssec::nsec3(&dnssec::beside(&apex, true), false, &[1]),
            "denial_incomplete",
        ),
    ] {
        let owner = owner(at);
        let owner_told = if fault_code == "altered" { owner.as_str() } else { NAME };
        let answer = denial(&owner, dnssec::NSEC3, rdata, now);
        assert_eq!(fault(answer), expected(owner_told, dnssec::NSEC3, fault_code), "{what}");
    }
}

#[test]
fn denials_are_signed() {
    let rdata = || dnssec::nsec("n.corp.test", &[1]);
    let expired = denial(NAME, dnssec::NSEC, rdata(), Time::before(NOW));
    assert_eq!(fault(expired), expected(NAME, dnssec::NSEC, "signature_expired"));
    let early = denial(NAME, dnssec::NSEC, rdata(), Time::after(NOW));
    assert_eq!(fault(early), expected(NAME, dnssec::NSEC, "signature_not_yet_valid"));
    let unsigned = soa(Some(Time::around(NOW))).authority(NAME, dnssec::NSEC, rdata());
    assert_eq!(fault(unsigned), expected(NAME, dnssec::NSEC, "signature_missing"));
    // And so is the SOA next to them.
    let soa = soa(Some(Time::before(NOW))).authority(NAME, dnssec::NSEC, rdata());
    assert_eq!(fault(soa), expected(ZONE, dnssec::SOA, "signature_expired"));
}

/// Everything fits: the answer to the SOA query shows which of the two was altered.
#[test]
fn an_altered_soa_is_told_from_an_altered_denial() {
    let answer = denial(NAME, dnssec::NSEC, dnssec::nsec("n.corp.test", &[1]), Time::around(NOW));
    let world = World::new().bogus(NAME, CAA, answer).fails(ZONE, SOA);
    assert_eq!(told(&world.fault().unwrap()), expected(ZONE, dnssec::SOA, "altered"));
}
