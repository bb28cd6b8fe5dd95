//! Invariants for any name servers and records.

use issuemail::Fqdn;
use issuemail::caa::CaaRecord;
use issuemail::hosts::{self, caveats, fill, recognize};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Any name at all: labels of any octets.
fn any_name() -> impl Strategy<Value = Fqdn> {
    vec(vec(any::<u8>(), 1..64), 0..6)
        .prop_filter_map("too long", |labels| Fqdn::from_labels(labels.iter().map(Vec::as_slice)).ok())
}

/// A name that fits a pattern, or nearly: the variable parts are arbitrary, and there may be text around it.
fn near_name() -> impl Strategy<Value = Fqdn> {
    let patterns: Vec<String> =
        hosts::all().iter().flat_map(hosts::Host::name_server_patterns).map(str::to_owned).collect();
    (select(patterns), "[a-z0-9*_-]{0,63}", select(vec!["", "x.", "x"]), select(vec!["", ".x", "x"]))
        .prop_filter_map("no name", |(pattern, part, before, behind)| {
            Fqdn::from_ascii(&format!("{before}{}{behind}", pattern.replace('*', &part))).ok()
        })
}

fn names() -> impl Strategy<Value = Vec<Fqdn>> {
    vec(prop_oneof![any_name(), near_name()], 0..8)
}

/// RDATA of any octets, or of a property that is nearly right.
fn rdata() -> impl Strategy<Value = Vec<u8>> {
    let property = (any::<u8>(), select(vec!["issuemail", "issue", "iodef", "a-b"]), "[ -~\t]{0,80}")
        .prop_map(|(flags, tag, value)| {
            [&[flags, tag.len() as u8], tag.as_bytes(), value.as_bytes()].concat()
        });
    prop_oneof![vec(any::<u8>(), 0..300), property]
}

proptest! {
    #[test]
    fn name_servers_are_recognized_or_unknown_in_any_order(names in names()) {
        let recognition = recognize(&names);
        let known = names.iter().filter(|name| !recognition.unknown.contains(name)).count();
        prop_assert_eq!(known == 0, recognition.hosts.is_empty());
        prop_assert!(!recognition.is_ambiguous || recognition.hosts.len() > 1);

        let mut turned = names.clone();
        turned.reverse();
        turned.extend(names);
        let again = recognize(&turned);
        prop_assert_eq!(again.hosts, recognition.hosts);
        prop_assert_eq!(again.is_ambiguous, recognition.is_ambiguous);
        prop_assert_eq!(again.unknown.len(), 2 * recognition.unknown.len());
    }

    #[test]
    fn any_record_is_filled_in_or_refused(
        owner in any_name(), ttl: u32, rdata in rdata(), zone in any_name(), depth in 0usize..6,
    ) {
        let record = CaaRecord { owner: owner.clone(), ttl, rdata };
        let above = owner.candidates().nth(depth);
        for zone in [None, Some(&zone), above.as_ref()] {
            let is_fillable = fill(None, &record, zone).is_some();
            for host in hosts::all() {
                let fields = fill(Some(host), &record, zone);
                prop_assert_eq!(fields.is_some(), is_fillable);
                prop_assert!(record.property().is_ok() || fields.is_none());
                for field in fields.into_iter().flatten() {
                    prop_assert_eq!(field.is_empty_on_purpose, field.value.is_empty());
                    prop_assert!(field.value.bytes().all(|octet| matches!(octet, 0x20..=0x7e)));
                }
                caveats(host, &record);
            }
        }
    }

    /// The filled-in name plus the zone's name is the record's owner.
    #[test]
    fn a_relative_name_and_the_zone_make_the_owner(
        zone in "[a-z]{1,9}(\\.[a-z]{1,9}){0,2}", below in "([a-z0-9_]{1,9}\\.){0,3}",
    ) {
        let zone = Fqdn::from_ascii(&zone).unwrap();
        let owner = Fqdn::from_ascii(&format!("{below}{zone}")).unwrap();
        let rdata = b"\0\x09issuemailca.example".to_vec();
        let fields = fill(None, &CaaRecord { owner: owner.clone(), ttl: 1, rdata }, Some(&zone)).unwrap();
        let read = match fields[0].value.as_str() {
            "@" => zone,
            relative => Fqdn::from_ascii(&format!("{relative}.{zone}")).unwrap(),
        };
        prop_assert_eq!(read, owner);
    }
}
