//! Any octets as the text of a zone: parsed, or refused with a position inside the text.

#![no_main]

use issuemail::caa::presentation;
use issuemail::observe::Outcome;
use issuemail::{Fqdn, zone};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    for origin in [None, Some(Fqdn::from_ascii("corp.example").unwrap())] {
        match zone::read(data, &zone::Options { origin, ..zone::Options::default() }) {
            Ok(zone) => {
                for name in ["corp.example", "a.corp.example", "a", "a.b.c.d"] {
                    observe(&zone, &Fqdn::from_ascii(name).unwrap());
                }
            }
            Err(errors) => {
                let lines = data.split(|&octet| octet == b'\n').count();
                assert!(errors.iter().all(|error| (1..=lines).contains(&error.line) && error.column > 0));
                assert!(!errors.is_empty());
            }
        }
    }
});

/// What a zone answers, written as a zone, answers the same.
fn observe(zone: &zone::Zone, name: &Fqdn) {
    for level in &zone.observe(name).views[0].levels {
        let Outcome::Records(records) = &level.outcome else { continue };
        let text: Vec<_> = records.iter().map(|record| presentation::line(record) + "\n").collect();
        let again = zone::read(text.concat().as_bytes(), &zone::Options::default()).unwrap();
        let owner = &records.first().unwrap().owner;
        assert_eq!(
            again.observe(owner).views[0].levels.first().map(|level| &level.outcome),
            Some(&Outcome::Records(records.clone()))
        );
    }
}
