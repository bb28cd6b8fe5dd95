//! Making the new set from the present one.

use crate::ca::{CaProfile, directory};
use crate::caa::record;
use crate::caa::{Action, CaaRecord, Change, IssueValue, Property, PropertyTag};
use crate::judge::{Judgement, decision};
use crate::suggest::effect::issuer_of;
use crate::suggest::goal::{Goal, Wish};
use crate::suggest::repair;
use crate::suggest::target::Target;
use crate::verdict::Reason;

/// A new set that is not evaluated yet.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    /// The indices of the records of the basis to remove, in order.
    removed: Vec<usize>,
    /// The records to add.
    added: Vec<CaaRecord>,
    /// The CAs that the new records name on purpose.
    pub(super) meant: Vec<String>,
    /// The names in the repaired records before the repair: names that no CA has.
    pub(super) repaired: Vec<String>,
    /// Whether it removes a record that lets nobody issue.
    pub(super) replaces_deny_all: bool,
}

impl Draft {
    pub(crate) fn is_empty_change(&self) -> bool {
        self.removed.is_empty() && self.added.is_empty()
    }

    /// Returns whether it removes the record with this index.
    fn removes(&self, at: usize) -> bool {
        self.removed.binary_search(&at).is_ok()
    }

    /// The change at the target: copied records are new there too.
    pub(crate) fn changes(&self, target: &Target) -> Vec<Change> {
        let is_copy = target.present.is_empty();
        let mut changes = Vec::new();
        let mut removed = Vec::new();
        for (at, record) in target.basis.iter().enumerate() {
            let record = CaaRecord { owner: target.owner.clone(), ..record.clone() };
            match (self.removes(at), is_copy) {
                (true, true) => {}
                (true, false) => removed.push(Change { action: Action::Remove, record }),
                (false, true) => changes.push(Change { action: Action::Add, record }),
                (false, false) => changes.push(Change { action: Action::Keep, record }),
            }
        }
        changes.append(&mut removed);
        changes
            .extend(self.added.iter().map(|record| Change { action: Action::Add, record: record.clone() }));
        changes
    }
}

/// The sets to try, the best one first.
pub(crate) fn drafts(judgement: &Judgement, goal: &Goal, target: &Target, ttl: u32) -> Vec<Draft> {
    let editor = Editor { judgement, target, ttl };
    match &goal.wish {
        Wish::Allow => editor.allow(),
        // If the CA is known not to meet a condition, it needs a record without it.
        Wish::Only(others) => vec![editor.only(others, false), editor.only(others, true)],
        Wish::Nobody => vec![editor.nobody()],
    }
}

struct Editor<'a> {
    judgement: &'a Judgement,
    target: &'a Target,
    ttl: u32,
}

impl Editor<'_> {
    /// Repairs the record that was meant for the CA; if there is none, adds one.
    fn allow(&self) -> Vec<Draft> {
        let own = self.judgement.ca.issuer_domain_names.first().cloned();
        let empty: Vec<usize> = self.indices(|record| names_nobody(record, &self.judgement.ca));
        let is_overruled = !empty.is_empty() && self.indices(is_issuemail).len() == empty.len();
        let removed = if is_overruled { empty } else { Vec::new() };
        // Below a cause, a copy may do.
        let basis = self.target.basis.iter().map(CaaRecord::property);
        let is_named = matches!(
            decision::decide(basis, &self.judgement.ca).reason,
            Reason::IssuerMatch | Reason::IssuerMatchParams
        );
        let plain = own.as_deref().and_then(|own| {
            let record = self.record(self.flags_without(&removed), own)?;
            Some(Draft {
                added: if is_named { Vec::new() } else { vec![record] },
                removed,
                meant: vec![own.to_owned()],
                replaces_deny_all: is_overruled,
                ..Draft::default()
            })
        });
        self.repaired().into_iter().chain(plain).collect()
    }

    /// The set with the records that were meant for the CA repaired.
    fn repaired(&self) -> Option<Draft> {
        let mut draft = Draft::default();
        for (at, record) in self.target.basis.iter().enumerate() {
            let Some(property) = record.property().ok().filter(|_| is_issuemail(record)) else { continue };
            let verdict = decision::decide([Ok(property)], &self.judgement.ca).verdict;
            // A correct name needs no repair, and unsatisfied parameters are intentional.
            if verdict.may_permit() || Self::is_in_use(record) {
                continue;
            }
            let Some(values) = repair::intended(property.value, &self.judgement.ca) else { continue };
            if !values.iter().any(|value| self.names_the_ca(value)) {
                continue;
            }
            draft.removed.push(at);
            draft.repaired.extend(issuer_of(record).map(str::to_owned));
            for value in values {
                // A critical flag is intentional; other bits mean nothing.
                let record = self.record(property.flags & 0x80, &value)?;
                draft.meant.extend(issuer_of(&record).map(str::to_owned));
                draft.added.push(record);
            }
        }
        record::keep_new(&mut draft.added, &self.target.basis);
        (!draft.removed.is_empty()).then_some(draft)
    }

    /// Only these may issue: other `issuemail` records are removed, all else is kept.
    fn only(&self, others: &[String], is_plain: bool) -> Draft {
        let mut wanted: Vec<&str> =
            self.judgement.ca.issuer_domain_names.first().map(String::as_str).into_iter().collect();
        for other in others {
            if !wanted.contains(&other.as_str()) {
                wanted.push(other);
            }
        }
        let mut missing = wanted.clone();
        let removed = self.indices(|record| {
            if record.issuemail().is_none() {
                return false;
            }
            let named = issuer_of(record).and_then(|issuer| wanted.iter().find(|name| **name == issuer));
            match named {
                Some(named) => {
                    let has_parameters = record
                        .issuemail()
                        .is_some_and(|value| value.is_ok_and(|value| value.has_parameters()));
                    // Keep a condition.
                    missing.retain(|name| {
                        name != named || is_plain && has_parameters && Some(name) == wanted.first()
                    });
                    false
                }
                None => true,
            }
        });
        let flags = self.flags_without(&removed);
        let added = missing.iter().filter_map(|issuer| self.record(flags, issuer)).collect();
        let meant = wanted.into_iter().map(str::to_owned).collect();
        Draft { removed, added, meant, ..Draft::default() }
    }

    /// Nobody may issue: one record with an empty issuer.
    fn nobody(&self) -> Draft {
        let kept = self.target.basis.iter().position(Self::allows_nobody_on_purpose);
        let removed: Vec<usize> =
            self.indices(is_issuemail).into_iter().filter(|at| Some(*at) != kept).collect();
        let added = if kept.is_none() { self.record(self.flags_without(&removed), ";") } else { None };
        Draft { removed, added: added.into_iter().collect(), ..Draft::default() }
    }

    /// The flags of new records: critical if the last critical `issuemail` is removed, since a CA that does not know
    /// the tag must still refuse after the change.
    fn flags_without(&self, removed: &[usize]) -> u8 {
        let critical = self.indices(|record| {
            is_issuemail(record) && record.property().is_ok_and(|property| property.is_critical())
        });
        let is_last = !critical.is_empty() && critical.iter().all(|at| removed.binary_search(at).is_ok());
        if is_last { 0x80 } else { 0 }
    }

    fn indices(&self, mut wanted: impl FnMut(&CaaRecord) -> bool) -> Vec<usize> {
        let records = self.target.basis.iter().enumerate();
        records.filter_map(|(at, record)| wanted(record).then_some(at)).collect()
    }

    /// Returns whether the value conforms and names nobody.
    fn allows_nobody_on_purpose(record: &CaaRecord) -> bool {
        record.issuemail().is_some_and(|value| value.is_ok_and(|value| value.issuer().is_none()))
    }

    /// Returns whether the record exactly names a CA of the directory.
    fn is_in_use(record: &CaaRecord) -> bool {
        let Some(issuer) = issuer_of(record) else { return false };
        let mut owners = directory::owners(issuer);
        owners.any(|(entry, status)| {
            status == directory::NameStatus::Current
                && entry.profile.issuer_domain_names.iter().any(|name| name == issuer)
        })
    }

    fn names_the_ca(&self, value: &str) -> bool {
        let issuer = IssueValue::parse(value.as_bytes()).ok().and_then(|value| value.issuer());
        issuer.is_some_and(|issuer| {
            self.judgement.ca.issuer_domain_names.iter().any(|name| name == issuer.as_str())
        })
    }

    fn record(&self, flags: u8, value: &str) -> Option<CaaRecord> {
        let property = Property { flags, tag: PropertyTag::ISSUEMAIL, value: value.as_bytes() };
        Some(CaaRecord { owner: self.target.owner.clone(), ttl: self.ttl, rdata: property.to_rdata()? })
    }
}

/// Returns whether an `issuemail` record names nobody on purpose, however that is written (decision D-50).
fn names_nobody(record: &CaaRecord, ca: &CaProfile) -> bool {
    let value = record.property().ok().filter(|_| is_issuemail(record)).map(|property| property.value);
    value.is_some_and(|value| {
        IssueValue::parse(value).is_ok_and(|value| value.issuer().is_none())
            || repair::means_nobody(value, ca)
    })
}

/// Returns whether the `issuemail` records of a set say that no CA may issue, and nothing else.
pub(crate) fn names_nobody_only(rrset: &[CaaRecord], ca: &CaProfile) -> bool {
    let mut records = rrset.iter().filter(|record| is_issuemail(record)).peekable();
    records.peek().is_some() && records.all(|record| names_nobody(record, ca))
}

fn is_issuemail(record: &CaaRecord) -> bool {
    record.issuemail().is_some()
}

/// These issuer-domain-names, and the display names of the CAs that own them.
pub(crate) fn names(issuers: &[String]) -> Vec<String> {
    let owners = issuers.iter().flat_map(|issuer| directory::owners(issuer));
    owners.map(|(entry, _)| &entry.profile.name).chain(issuers).cloned().collect()
}

/// Returns whether a set lets the named CAs issue, and no other CA of the directory.
pub(crate) fn only_named_may_issue(rrset: &[CaaRecord], ca: &CaProfile, others: &[String]) -> bool {
    directory::all().iter().all(|entry| {
        let names = &entry.profile.issuer_domain_names;
        let is_meant =
            names.iter().any(|name| ca.issuer_domain_names.contains(name) || others.contains(name));
        let verdict = decision::decide(rrset.iter().map(CaaRecord::property), &entry.profile).verdict;
        is_meant || !verdict.may_permit()
    })
}
