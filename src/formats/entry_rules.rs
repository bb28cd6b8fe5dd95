//! What becomes of a record on its way into DNS, at a host that does not publish just what is entered.

use crate::caa::{Action, CaaRecord, Property, PropertyTag, RrsetChange};

/// How a DNS host changes new records. What it publishes is what counts, so it is applied before a change is judged
/// (decision D-49).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EntryRules {
    /// Tags other than `issue`, `issuewild` and `iodef` are accepted only as critical.
    pub forces_critical: bool,
    /// The TTL in seconds that 1 stands for, "automatic".
    pub automatic_ttl: Option<u32>,
}

impl EntryRules {
    /// The flags that a property gets instead of its own.
    pub fn forced_flags(self, property: &Property<'_>) -> Option<u8> {
        self.forces(property).then_some(CRITICAL).filter(|flags| *flags != property.flags)
    }

    /// Returns whether a property is accepted only as critical.
    pub fn forces(self, property: &Property<'_>) -> bool {
        let is_offered =
            [PropertyTag::ISSUE, PropertyTag::ISSUEWILD, PropertyTag::IODEF].contains(&property.tag);
        self.forces_critical && !is_offered
    }

    /// The TTL that is published.
    pub fn ttl(self, ttl: u32) -> u32 {
        self.automatic_ttl.filter(|_| ttl == 1).unwrap_or(ttl)
    }

    /// The change as it is published: records that stay keep their RDATA.
    pub fn published(self, mut change: RrsetChange) -> RrsetChange {
        change.ttl = self.ttl(change.ttl);
        for item in &mut change.changes {
            item.record.ttl = self.ttl(item.record.ttl);
            if item.action == Action::Add {
                self.force(&mut item.record);
            }
        }
        change
    }

    fn force(self, record: &mut CaaRecord) {
        let forced = record.property().ok().and_then(|property| self.forced_flags(&property));
        if let (Some(flags), Some(octet)) = (forced, record.rdata.first_mut()) {
            *octet = flags;
        }
    }
}

/// The flags octet with only the Issuer Critical Flag ([RFC 8659, Section 4.1]).
///
/// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
const CRITICAL: u8 = 128;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::caa::Change;
    use crate::dns::Fqdn;

    fn record(flags: u8, tag: &[u8]) -> CaaRecord {
        let property = Property { flags, tag: PropertyTag(tag), value: b"ca.example" };
        let owner = Fqdn::from_ascii("corp.example").unwrap();
        CaaRecord { owner, ttl: 1, rdata: property.to_rdata().unwrap() }
    }

    #[test]
    fn only_new_records_with_other_tags_become_critical() {
        let rules = EntryRules { forces_critical: true, automatic_ttl: Some(300) };
        let changes = [
            (Action::Keep, b"issuemail".as_slice(), 0),
            (Action::Remove, b"issuevmc", 0),
            (Action::Add, b"issue", 0),
            (Action::Add, b"IssueMail", 128),
        ];
        let change = changes.map(|(action, tag, _)| Change { action, record: record(0, tag) });
        let owner = Fqdn::from_ascii("corp.example").unwrap();
        let published = rules.published(RrsetChange::new(None, owner, change.to_vec()));
        assert_eq!(published.ttl, 300);
        for (item, (_, _, flags)) in published.changes.iter().zip(changes) {
            assert_eq!((item.record.rdata[0], item.record.ttl), (flags, 300), "{item:?}");
        }
        let same = EntryRules::default().published(published.clone());
        assert_eq!(same, published);
    }

    #[test]
    fn malformed_records_stay_as_they_are() {
        let rules = EntryRules { forces_critical: true, automatic_ttl: None };
        let owner = Fqdn::from_ascii("corp.example").unwrap();
        for rdata in [&b""[..], b"\0", b"\0\x40x"] {
            let record = CaaRecord { owner: owner.clone(), ttl: 1, rdata: rdata.to_vec() };
            let changes = vec![Change { action: Action::Add, record }];
            let change = RrsetChange::new(None, owner.clone(), changes);
            assert_eq!(rules.published(change.clone()), change);
        }
    }
}
