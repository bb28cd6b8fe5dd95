//! How far the chain goes.

use issuemail::dnssec::{LinkState, trace};

use crate::support::answer::Answer;
use crate::support::dnssec::{self, Key};
use crate::world::*;

#[track_caller]
fn assert_chain(world: &World, expected: &[(&str, &str)]) {
    let chain = world.chain();
    let chain: Vec<(&str, &str)> = chain.iter().map(|(zone, state)| (zone.as_str(), *state)).collect();
    assert_eq!(chain, expected);
}

const ROOT: (&str, &str) = (".", "signed");
const SIGNED_TOP: (&str, &str) = (TOP, "signed");

#[test]
fn it_goes_down_to_the_name_where_all_is_signed() {
    let world = World::new();
    assert_chain(&world, &[ROOT, SIGNED_TOP, (ZONE, "signed")]);
    let deeper = world.with(|zones| zones.signed(NAME));
    assert_chain(&deeper, &[ROOT, SIGNED_TOP, (ZONE, "signed"), (NAME, "signed")]);
}

#[test]
fn it_ends_where_there_is_no_ds() {
    let unsigned = World::new().with(|zones| zones.unsigned(ZONE));
    assert_chain(&unsigned, &[ROOT, SIGNED_TOP, (ZONE, "unsigned")]);
    let top = World::new().with(|zones| zones.unsigned(TOP));
    assert_chain(&top, &[ROOT, (TOP, "unsigned")]);
    // Signed, without a secure delegation.
    let island = World::new().zone(ZONE, Some(Key::of(ZONE)), Vec::new()).with(|zones| zones.signed(NAME));
    assert_chain(&island, &[ROOT, SIGNED_TOP, (ZONE, "unsigned")]);
}

#[test]
fn a_ds_that_nobody_can_use_counts_as_none() {
    let key = Key::of(ZONE);
    let digest = [0; 32];
    for ds in [
        key.ds_with(253, 2, &digest),
        key.ds_with(12, 2, &digest),
        key.ds_with(13, 3, &digest),
        key.ds_with(1, 1, &digest),
    ] {
        let world = World::new().zone(ZONE, Some(key.clone()), vec![ds.clone()]);
        assert_chain(&world, &[ROOT, SIGNED_TOP, (ZONE, "unsigned")]);
        // One usable one next to it is enough.
        let world = World::new().zone(ZONE, Some(key.clone()), vec![ds, key.ds(2)]);
        assert_chain(&world, &[ROOT, SIGNED_TOP, (ZONE, "signed")]);
    }
}

/// A denial with NSEC3 in the top zone: about the name, or over a span that it lies in.
#[test]
fn nsec3_tells_no_ds_from_opt_out() {
    let hash = dnssec::hash(ZONE);
    let at = dnssec::nsec3_owner(&hash, TOP);
    let covering = dnssec::nsec3_owner(&dnssec::beside(&hash, false), TOP);
    let next = dnssec::beside(&hash, true);
    let row = |owner: &str, is_opt_out: bool, types: &[u16]| {
        Answer::default().of_zone(TOP).authority(
            owner,
            dnssec::NSEC3,
            dnssec::nsec3(&next, is_opt_out, types),
        )
    };
    let within = [ROOT, SIGNED_TOP].as_slice();
    let ends = [ROOT, SIGNED_TOP, (ZONE, "unsigned")];
    for (what, answer, expected, state) in [
        ("a delegation", row(&at, false, &[dnssec::NS]).authenticated(), ends.as_slice(), LinkState::NoDs),
        ("a delegation in an opt-out span", row(&at, true, &[dnssec::NS]), &ends, LinkState::NoDs),
        ("opt-out", row(&covering, true, &[]), &ends, LinkState::OptOut),
        ("opt-out, secure", row(&covering, true, &[]).authenticated(), &ends, LinkState::OptOut),
        ("no delegation", row(&at, false, &[1]).authenticated(), within, LinkState::Signed),
        ("covered, secure", row(&covering, false, &[]).authenticated(), within, LinkState::Signed),
        ("an apex", row(&at, false, &[dnssec::NS, dnssec::SOA]).authenticated(), within, LinkState::Signed),
        ("NXDOMAIN", row(&covering, false, &[]).rcode(3).authenticated(), within, LinkState::Signed),
    ] {
        let world = World::new().answers(ZONE, DS, false, answer);
        let mut chain = world.chain();
        // The name below is answered as if its zone were there.
        chain.truncate(expected.len());
        let chain: Vec<(&str, &str)> = chain.iter().map(|(zone, state)| (zone.as_str(), *state)).collect();
        assert_eq!(chain, expected, "{what}");
        let links = trace(&world.readings(&[ZONE]), &fqdn(ZONE));
        assert_eq!(links.last().unwrap().state, state, "{what}");
    }
}

#[test]
fn what_nobody_vouches_for_is_unknown() {
    let unknown = [ROOT, SIGNED_TOP, (ZONE, "unknown")];
    // A denial without AD and without a proof, a DS without AD.
    assert_chain(&World::new().answers(ZONE, DS, false, Answer::default()), &unknown);
    let ds = Answer::default().record(ZONE, dnssec::DS, Key::of(ZONE).ds(2));
    assert_chain(&World::new().answers(ZONE, DS, false, ds), &unknown);
}

#[test]
fn without_an_answer_it_ends_with_whoever_should_have_answered() {
    for refused in [Answer::default().rcode(5), Answer::default().rcode(9)] {
        let world = World::new().answers(NAME, DS, false, refused.clone());
        assert_chain(&world, &[ROOT, SIGNED_TOP, (ZONE, "signed")]);
        let world = World::new().answers(TOP, DS, false, refused);
        assert_chain(&world, &[ROOT, (TOP, "unknown")]);
    }
    assert_chain(&World::new().does_not_ask(NAME, DS, false), &[ROOT, SIGNED_TOP, (ZONE, "signed")]);
    assert_chain(&World::new().does_not_ask(TOP, DS, false), &[ROOT, (TOP, "unknown")]);
    assert_eq!(trace(&Default::default(), &fqdn(NAME)).len(), 2);
    // A DS query refused with CD=1 too is not a broken link.
    assert_chain(&World::new().fails_both_ways(NAME, DS), &[ROOT, SIGNED_TOP, (ZONE, "signed")]);
}

#[test]
fn a_link_that_does_not_validate_is_broken() {
    let ds = Answer::default().record(ZONE, dnssec::DS, Key::of(ZONE).ds(2));
    let broken = [ROOT, SIGNED_TOP, (ZONE, "broken")];
    assert_chain(&World::new().bogus(ZONE, DS, ds), &broken);
    let delegation = Answer::default().authority(ZONE, dnssec::NSEC, dnssec::nsec("x.test", &[dnssec::NS]));
    assert_chain(&World::new().bogus(ZONE, DS, delegation), &broken);
    // There was no query with CD=1: the answer for the name itself decides.
    let unasked = World::new().fails(ZONE, DS).does_not_ask(ZONE, DS, true);
    assert_chain(&unasked, &[ROOT, SIGNED_TOP]);
    assert_chain(&unasked.fails(ZONE, CAA), &broken);
}

/// An alias is not a zone.
#[test]
fn an_alias_is_passed_over() {
    let world = World::new().with(|zones| zones.alias(NAME, "other.elsewhere.test").signed("elsewhere.test"));
    assert_chain(&world, &[ROOT, SIGNED_TOP, (ZONE, "signed")]);
}
