//! Invariants for any answers of resolvers.

use issuemail::Fqdn;
use issuemail::dns::{Query, RecordType};
use issuemail::dnssec::{LinkState, Readings, find_fault, trace};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::answer::Answer;
use crate::support::dnssec::{self, Key, Time};
use crate::support::question::Question;
use crate::world::*;

/// Names that occur, in questions and in answers.
const NAMES: [&str; 7] =
    ["test", "corp.test", "mail.corp.test", "elsewhere.test", "www.elsewhere.test", "*.corp.test", ""];

/// A record of any kind at any of the names.
fn record() -> impl Strategy<Value = (String, u16, Vec<u8>)> {
    let name = || select(&NAMES[..]);
    let time = select(vec![Time::around(NOW), Time::before(NOW), Time::after(NOW)]);
    let key = || {
        (name(), 0u8..3, select(&[13u8, 8, 253][..]), select(&[256u16, 257, 385, 0][..]))
            .prop_map(|(zone, seed, algorithm, flags)| Key { zone: zone.to_owned(), flags, algorithm, seed })
    };
    let types =
        || vec(select(&[1, dnssec::NS, dnssec::SOA, dnssec::DS, dnssec::CNAME, dnssec::CAA][..]), 0..4);
    prop_oneof![
        (name(), key(), 0u8..6).prop_map(|(owner, key, kind)| (owner.to_owned(), dnssec::DS, key.ds(kind))),
        key().prop_map(|key| (key.zone.clone(), dnssec::DNSKEY, key.rdata())),
        (name(), key(), select(&dnssec::ASKED[..]), time, 0u8..4).prop_map(
            |(owner, key, covered, time, labels)| {
                (owner.to_owned(), dnssec::RRSIG, key.rrsig_with(covered, labels, time))
            }
        ),
        (name(), name(), types()).prop_map(|(owner, next, types)| {
            (owner.to_owned(), dnssec::NSEC, dnssec::nsec(next, &types))
        }),
        (name(), name(), any::<bool>(), types()).prop_map(|(owner, zone, is_opt_out, types)| {
            let hash = dnssec::hash(owner);
            let owner = dnssec::nsec3_owner(&dnssec::beside(&hash, false), zone);
            (owner, dnssec::NSEC3, dnssec::nsec3(&dnssec::beside(&hash, true), is_opt_out, &types))
        }),
        (name(), name()).prop_map(|(owner, target)| (owner.to_owned(), dnssec::CNAME, dnssec::wire(target))),
        (name(), name()).prop_map(|(owner, target)| (owner.to_owned(), dnssec::DNAME, dnssec::wire(target))),
        name().prop_map(|owner| (owner.to_owned(), dnssec::CAA, b"\x00\x05issue;".to_vec())),
        (
            name(),
            select(&[dnssec::DS, dnssec::DNSKEY, dnssec::RRSIG, dnssec::NSEC, dnssec::NSEC3][..]),
            vec(any::<u8>(), 0..40)
        )
            .prop_map(|(owner, code, rdata)| (owner.to_owned(), code, rdata)),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    let rcode = prop_oneof![6 => Just(0u16), 1 => Just(2), 1 => Just(3), 1 => Just(5)];
    (rcode, any::<bool>(), vec(record(), 0..6), vec(record(), 0..6)).prop_map(
        |(rcode, is_authentic, answers, authority)| {
            let answer = Answer::default().rcode(rcode).of_zone("corp.test");
            let answer = if is_authentic { answer.authenticated() } else { answer };
            let answer = answers
                .into_iter()
                .fold(answer, |answer, (owner, code, rdata)| answer.record(&owner, code, rdata));
            // CAA belongs to no section but the answer.
            authority
                .into_iter()
                .filter(|(_, code, _)| *code != dnssec::CAA)
                .fold(answer, |answer, (owner, code, rdata)| answer.authority(&owner, code, rdata))
        },
    )
}

/// A healthy world in which some answers are replaced by anything.
fn readings() -> impl Strategy<Value = Readings> {
    let name =
        || select(&["test", "corp.test", "mail.corp.test", "elsewhere.test", "www.elsewhere.test"][..]);
    let replacement = (name(), select(&TYPES[..]), any::<bool>(), proptest::option::weighted(0.9, answer()));
    (any::<bool>(), vec(replacement, 0..12)).prop_map(|(is_alias, replacements)| {
        let world = World::new().with(|zones| {
            let zones = zones.signed("elsewhere.test");
            if is_alias { zones.alias(NAME, "www.elsewhere.test") } else { zones }
        });
        let world = replacements.into_iter().fold(world, |world, (name, code, cd, answer)| match answer {
            Some(answer) => world.answers(name, code, cd, answer),
            None => world.does_not_ask(name, code, cd),
        });
        world.readings(&[NAME, "www.elsewhere.test"])
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whose operator is told to repair something has the records: the zone is at or above their owner.
    #[test]
    fn a_fault_is_that_of_a_zone_around_it(readings in readings()) {
        if let Some(broken) = find_fault(&readings, &fqdn(NAME), NOW) {
            prop_assert!(broken.owner.is_at_or_below(&broken.zone), "{broken:?}");
        }
    }

    #[test]
    fn a_chain_begins_with_the_root_and_goes_down(readings in readings()) {
        let name = fqdn(NAME);
        let links = trace(&readings, &name);
        prop_assert_eq!(&links[0].zone, &Fqdn::root());
        prop_assert_eq!(links[0].state, LinkState::Signed);
        let (_, above) = links.split_last().unwrap();
        prop_assert!(above.iter().all(|link| link.state == LinkState::Signed), "{links:?}");
        for pair in links.windows(2) {
            prop_assert!(pair[1].zone.is_at_or_below(&pair[0].zone) && pair[1].zone != pair[0].zone, "{links:?}");
        }
        prop_assert!(links.iter().all(|link| name.is_at_or_below(&link.zone)), "{links:?}");
    }

    /// Without a DS that the resolver validated, only the root is signed.
    #[test]
    fn nothing_is_signed_without_a_ds(replies in vec(answer(), 3)) {
        let mut readings = Readings::default();
        for (name, answer) in fqdn(NAME).candidates().zip(replies) {
            let query = Query::signed(name.clone(), RecordType::DS);
            let mut reading = read(&answer.to_octets(&Question::of(&query)), &query).unwrap();
            reading.is_authentic = false;
            readings.add(name, RecordType::DS, false, reading);
        }
        let links = trace(&readings, &fqdn(NAME));
        prop_assert!(links[1..].iter().all(|link| link.state != LinkState::Signed), "{links:?}");
    }

    /// Any octets as replies: read, or not, without a panic.
    #[test]
    fn any_octets_can_be_traced(octets in vec(vec(any::<u8>(), 0..120), 36)) {
        let mut readings = Readings::default();
        let mut octets = octets.into_iter();
        for name in fqdn(NAME).candidates() {
            for (code, cd) in TYPES.iter().flat_map(|&code| [(code, false), (code, true)]) {
                let query = Query::signed(name.clone(), code);
                // The question is ours, so that the rest is read.
                let mut message = query.to_octets();
                message.truncate(12 + name.as_wire().len() + 4);
                message[2..12].copy_from_slice(&[0x81, 0x80, 0, 1, 0, 2, 0, 2, 0, 0]);
                message.extend(octets.next().unwrap_or_default());
                if let Some(reading) = read(&message, &query) {
                    readings.add(name.clone(), code, cd, reading);
                }
            }
        }
        trace(&readings, &fqdn(NAME));
        find_fault(&readings, &fqdn(NAME), NOW);
    }
}
