//! What one resolver would answer to every question that a check can ask.

use std::collections::BTreeMap;

use issuemail::Fqdn;
use issuemail::dns::{Query, Rcode, RecordType, Reply};
use issuemail::dnssec::{BrokenLink, Reading, Readings, Status, find_fault, trace};

use crate::support::answer::Answer;
use crate::support::dnssec::{self, Key};
use crate::support::question::Question;
use crate::support::zones::{Zone, Zones};

/// When everything happens.
pub(crate) const NOW: u64 = 1_800_000_000;

/// The name that decides, its zone, and the zone above.
pub(crate) const NAME: &str = "mail.corp.test";
pub(crate) const ZONE: &str = "corp.test";
pub(crate) const TOP: &str = "test";

/// The types that the tests ask for.
pub(crate) const CAA: RecordType = RecordType::CAA;
pub(crate) const DNSKEY: RecordType = RecordType::DNSKEY;
pub(crate) const DS: RecordType = RecordType::DS;
pub(crate) const SOA: RecordType = RecordType::SOA;

/// Zones, and answers that differ from theirs.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) zones: Zones,
    /// `None` for a question that was not asked.
    special: BTreeMap<(String, RecordType, bool), Option<Answer>>,
}

impl World {
    /// The root, `test` and `corp.test`, signed, with a CAA record at the name.
    pub(crate) fn new() -> Self {
        let zones = Zones::at(NOW).signed(TOP).signed(ZONE);
        Self::of(zones.record(NAME, dnssec::CAA, b"\x00\x09issuemail;".to_vec()))
    }

    pub(crate) fn of(zones: Zones) -> Self {
        Self { zones, special: BTreeMap::new() }
    }

    /// Changes the zones.
    pub(crate) fn with(self, change: impl FnOnce(Zones) -> Zones) -> Self {
        Self { zones: change(self.zones), ..self }
    }

    /// A zone with these keys and these DS records.
    pub(crate) fn zone(self, apex: &str, key: Option<Key>, ds: Vec<Vec<u8>>) -> Self {
        self.with(|zones| zones.with(Zone { apex: apex.to_owned(), key, ds }))
    }

    /// The answer to a question with CD=1. The resolver does not validate it, and says SERVFAIL to the same without CD.
    pub(crate) fn bogus(self, name: &str, record_type: RecordType, answer: Answer) -> Self {
        self.fails(name, record_type).answers(name, record_type, true, answer)
    }

    /// SERVFAIL without CD.
    pub(crate) fn fails(self, name: &str, record_type: RecordType) -> Self {
        self.answers(name, record_type, false, Answer::default().rcode(2))
    }

    /// SERVFAIL both ways.
    pub(crate) fn fails_both_ways(self, name: &str, record_type: RecordType) -> Self {
        self.bogus(name, record_type, Answer::default().rcode(2))
    }

    pub(crate) fn answers(mut self, name: &str, record_type: RecordType, cd: bool, answer: Answer) -> Self {
        self.special.insert((name.to_owned(), record_type, cd), Some(answer));
        self
    }

    pub(crate) fn does_not_ask(mut self, name: &str, record_type: RecordType, cd: bool) -> Self {
        self.special.insert((name.to_owned(), record_type, cd), None);
        self
    }

    /// All queries that a check makes for names and their parents.
    pub(crate) fn readings(&self, names: &[&str]) -> Readings {
        let mut readings = Readings::default();
        let mut seen = Vec::new();
        for name in names {
            for name in fqdn(name).candidates() {
                if seen.contains(&name) {
                    continue;
                }
                for record_type in TYPES {
                    for cd in [false, true] {
                        if let Some(reading) = self.reading(&name, record_type, cd) {
                            readings.add(name.clone(), record_type, cd, reading);
                        }
                    }
                }
                seen.push(name);
            }
        }
        readings
    }

    fn reading(&self, name: &Fqdn, record_type: RecordType, cd: bool) -> Option<Reading> {
        let text = name.to_string();
        let answer = match self.special.get(&(text.clone(), record_type, cd)) {
            Some(special) => special.clone()?,
            None => self.zones.answer(&text, record_type.0, cd),
        };
        let query = Query::signed(name.clone(), record_type);
        let query = if cd { query.with_checking_disabled() } else { query };
        Some(read(&answer.to_octets(&Question::of(&query)), &query).unwrap())
    }

    /// The fault at [`NAME`].
    pub(crate) fn fault(&self) -> Option<BrokenLink> {
        self.fault_at(NAME, &[])
    }

    /// The fault at a name, if the targets of its aliases were also queried.
    pub(crate) fn fault_at(&self, name: &str, targets: &[&str]) -> Option<BrokenLink> {
        let names: Vec<&str> = std::iter::once(name).chain(targets.iter().copied()).collect();
        find_fault(&self.readings(&names), &fqdn(name), NOW)
    }

    /// The chain to [`NAME`].
    pub(crate) fn chain(&self) -> Vec<(String, &'static str)> {
        let links = trace(&self.readings(&[NAME]), &fqdn(NAME));
        links.iter().map(|link| (link.zone.to_string(), link.state.as_str())).collect()
    }
}

/// What a message says of the chain.
pub(crate) fn read(octets: &[u8], query: &Query) -> Option<Reading> {
    let reply = Reply::parse(octets, query).ok()?;
    let status = match reply.rcode() {
        rcode @ (Rcode::NOERROR | Rcode::NXDOMAIN) => {
            Status::Answered { is_nxdomain: rcode == Rcode::NXDOMAIN }
        }
        Rcode::SERVFAIL => Status::ServFail,
        _ => Status::Failed,
    };
    let (answer, authority) = reply.records();
    Some(Reading { status, is_authentic: reply.is_authenticated_data(), answer, authority })
}

/// Zone, owner, type and fault.
pub(crate) fn told(broken: &BrokenLink) -> (String, String, u16, &'static str) {
    (broken.zone.to_string(), broken.owner.to_string(), broken.record_type.0, broken.fault.code())
}

pub(crate) fn fqdn(name: &str) -> Fqdn {
    Fqdn::from_ascii(name).unwrap()
}

pub(crate) const TYPES: [RecordType; 6] =
    [RecordType::CAA, RecordType::CNAME, RecordType::DNSKEY, RecordType::DS, RecordType::NS, RecordType::SOA];
