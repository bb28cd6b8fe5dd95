//! Consistent zones, and what a validating resolver says about them if nothing is wrong.

use std::collections::BTreeMap;
use std::time::SystemTime;

use super::answer::Answer;
use super::dnssec::{self, Key, Time};

/// Some zones: the root, and what was added.
#[derive(Clone, Debug)]
pub struct Zones {
    zones: Vec<Zone>,
    records: BTreeMap<(String, u16), Vec<Vec<u8>>>,
    aliases: BTreeMap<String, String>,
    now: u64,
}

/// A zone.
#[derive(Clone, Debug)]
pub struct Zone {
    pub apex: String,
    /// Its records are signed with it.
    pub key: Option<Key>,
    /// The DS records that its parent has.
    pub ds: Vec<Vec<u8>>,
}

//--- Construction

impl Zones {
    /// The root, signed, at a time in seconds since 1970.
    pub fn at(now: u64) -> Self {
        let root = Zone { apex: String::new(), key: Some(Key::of("")), ds: vec![Vec::new()] };
        Self { zones: vec![root], records: BTreeMap::new(), aliases: BTreeMap::new(), now }
    }

    /// Adds a zone with a key to which its parent has a DS.
    #[must_use]
    pub fn signed(self, apex: &str) -> Self {
        let key = Key::of(apex);
        let ds = vec![key.ds(2)];
        self.with(Zone { apex: apex.to_owned(), key: Some(key), ds })
    }

    /// Adds a zone without a key.
    #[must_use]
    pub fn unsigned(self, apex: &str) -> Self {
        self.with(Zone { apex: apex.to_owned(), key: None, ds: Vec::new() })
    }

    /// Adds a zone, or puts it into the place of one.
    #[must_use]
    pub fn with(mut self, zone: Zone) -> Self {
        self.zones.retain(|known| known.apex != zone.apex);
        self.zones.push(zone);
        self.zones.sort_by_key(|zone| dnssec::label_count(&zone.apex));
        self
    }

    /// Adds a record.
    #[must_use]
    pub fn record(mut self, owner: &str, record_type: u16, rdata: Vec<u8>) -> Self {
        self.records.entry((owner.to_owned(), record_type)).or_default().push(rdata);
        self
    }

    /// Makes a name an alias.
    #[must_use]
    pub fn alias(mut self, name: &str, target: &str) -> Self {
        self.aliases.insert(name.to_owned(), target.to_owned());
        self
    }
}

impl Default for Zones {
    /// The root and `test`, signed, now.
    fn default() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        Self::at(now.as_secs()).signed("test")
    }
}

//--- Inspection

impl Zones {
    /// The key of a zone.
    ///
    /// # Panics
    ///
    /// When it has none.
    pub fn key(&self, apex: &str) -> &Key {
        self.zones.iter().find(|zone| zone.apex == apex).and_then(|zone| zone.key.as_ref()).unwrap()
    }

    /// When everything is valid.
    pub fn time(&self) -> Time {
        Time::around(self.now)
    }

    /// The zone that has the records of a type at a name; a DS is its parent's.
    pub fn zone_of(&self, name: &str, record_type: u16) -> &Zone {
        let holds = |zone: &&Zone| {
            dnssec::is_in(name, &zone.apex)
                && (record_type != dnssec::DS || name != zone.apex || name.is_empty())
        };
        self.zones.iter().rev().find(holds).unwrap()
    }

    /// Returns whether a zone has a chain of trust from the root.
    fn is_secure(&self, apex: &str) -> bool {
        let mut above = self.zones.iter().filter(|zone| dnssec::is_in(apex, &zone.apex));
        above.all(|zone| zone.key.is_some() && !zone.ds.is_empty())
    }

    /// What a resolver answers.
    pub fn answer(&self, name: &str, record_type: u16, is_unchecked: bool) -> Answer {
        let mut answer = Answer::default();
        let mut is_secure = true;
        let mut owner = name.to_owned();
        while let Some(target) = self.aliases.get(&owner) {
            let zone = self.zone_of(&owner, dnssec::CNAME);
            is_secure &= self.is_secure(&zone.apex);
            answer = answer.record(&owner, dnssec::CNAME, dnssec::wire(target));
            answer = self.sign(answer, &owner, dnssec::CNAME, zone, Answer::record);
            if record_type == dnssec::CNAME {
                break;
            }
            owner.clone_from(target);
        }
        let is_alias = owner != name || (record_type == dnssec::CNAME && self.aliases.contains_key(name));
        let zone = self.zone_of(&owner, record_type);
        is_secure &= self.is_secure(&zone.apex);
        let records = self.records(&owner, record_type);
        if !records.is_empty() {
            for rdata in records {
                answer = answer.record(&owner, record_type, rdata);
            }
            answer = self.sign(answer, &owner, record_type, zone, Answer::record);
        } else if !(is_alias && record_type == dnssec::CNAME) {
            answer = self.deny(answer.of_zone(&zone.apex), &owner, zone);
        }
        if is_secure && !is_unchecked { answer.authenticated() } else { answer }
    }

    fn records(&self, owner: &str, record_type: u16) -> Vec<Vec<u8>> {
        if let Some(records) = self.records.get(&(owner.to_owned(), record_type)) {
            return records.clone();
        }
        let Some(zone) = self.zones.iter().find(|zone| zone.apex == owner) else { return Vec::new() };
        match record_type {
            dnssec::DS if !owner.is_empty() => zone.ds.clone(),
            dnssec::DNSKEY => zone.key.iter().map(Key::rdata).collect(),
            dnssec::NS => (1..=2).map(|index| dnssec::wire(&format!("ns{index}.{owner}"))).collect(),
            dnssec::SOA => vec![soa(owner)],
            _ => Vec::new(),
        }
    }

    fn sign(
        &self,
        answer: Answer,
        owner: &str,
        covered: u16,
        zone: &Zone,
        add: fn(Answer, &str, u16, Vec<u8>) -> Answer,
    ) -> Answer {
        match &zone.key {
            Some(key) => add(answer, owner, dnssec::RRSIG, key.rrsig(covered, owner, self.time())),
            None => answer,
        }
    }

    /// Adds the proof that the name has no such records. The SOA is added when the answer has no records at all.
    fn deny(&self, answer: Answer, owner: &str, zone: &Zone) -> Answer {
        if zone.key.is_none() {
            return answer;
        }
        let answer = self.sign(answer, &zone.apex, dnssec::SOA, zone, Answer::authority);
        let types = match self.zones.iter().any(|zone| zone.apex == owner) {
            // Seen from above, it is a delegation.
            true if zone.apex != owner => vec![dnssec::NS, dnssec::RRSIG, dnssec::NSEC],
            true => vec![dnssec::NS, dnssec::SOA, dnssec::RRSIG, dnssec::NSEC, dnssec::DNSKEY],
            false => vec![1, dnssec::RRSIG, dnssec::NSEC],
        };
        let next = if owner.len() < 240 { format!("x.{owner}") } else { owner.to_owned() };
        let answer = answer.authority(owner, dnssec::NSEC, dnssec::nsec(&next, &types));
        self.sign(answer, owner, dnssec::NSEC, zone, Answer::authority)
    }
}

/// The RDATA of an SOA.
pub fn soa(zone: &str) -> Vec<u8> {
    [dnssec::wire(zone), dnssec::wire(zone), [300_u32; 5].map(u32::to_be_bytes).concat()].concat()
}
