//! The decision on one Relevant RRset.

use crate::ca::CaProfile;
use crate::caa::property::RdataError;
use crate::caa::{IssueValue, Property, PropertyTag};
use crate::judge::issuer::{self, IssuerCheck};
use crate::verdict::{Reason, Verdict};

/// What a Relevant RRset means for a CA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision {
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: Reason,
    /// The index of the record that decided; `None` when no single one did.
    pub record: Option<usize>,
}

/// Decides, in one pass and without allocation.
///
/// The order follows [RFC 8659, Section 4.1], and [RFC 9495, Section 4]: a malformed record makes the set
/// unknown (decision D-09); an unknown critical property forbids; without `issuemail` nothing is restricted; one
/// record that authorizes is enough; otherwise issuance is forbidden, for the first reason that applies.
///
/// ```
/// use issuemail::caa::Property;
/// use issuemail::judge::decide;
/// use issuemail::ca::CaProfile;
///
/// let ca = CaProfile::for_issuer("ca.example").unwrap();
/// let decision = decide([Property::parse(b"\x00\x09issuemail;")], &ca);
/// assert_eq!(decision.reason.code(), "empty_issuer");
/// ```
///
/// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
/// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
pub fn decide<'a>(
    rrset: impl IntoIterator<Item = Result<Property<'a>, RdataError>>,
    ca: &CaProfile,
) -> Decision {
    let mut seen = Seen::default();
    for (index, property) in rrset.into_iter().enumerate() {
        match property {
            Ok(property) => seen.property(index, &property, ca),
            Err(_) => first(&mut seen.unreadable, index),
        }
    }
    seen.conclude()
}

/// The first record of each kind.
#[derive(Default)]
struct Seen {
    is_not_empty: bool,
    has_issuemail: bool,
    unreadable: Option<usize>,
    unknown_critical: Option<usize>,
    authorized: Option<usize>,
    conditional: Option<usize>,
    unsatisfied: Option<usize>,
    other_ca: Option<usize>,
    malformed: Option<usize>,
    nobody: Option<usize>,
}

impl Seen {
    fn property(&mut self, index: usize, property: &Property<'_>, ca: &CaProfile) {
        self.is_not_empty = true;
        // > … a CA MUST NOT issue certificates for any FQDN in the presence of a critical Property with an unknown
        // > or unsupported Property Tag. (RFC 8659, Section 4.1)
        if property.is_critical() && !ca.knows(property.tag) {
            first(&mut self.unknown_critical, index);
        }
        if property.tag != PropertyTag::ISSUEMAIL {
            return;
        }
        self.has_issuemail = true;
        let slot = match IssueValue::parse(property.value) {
            // > … MUST be treated as if its issuer-domain-name is empty (RFC 9495, Section 4)
            Err(_) => &mut self.malformed,
            Ok(value) => match issuer::check(&value, ca) {
                IssuerCheck::Nobody => &mut self.nobody,
                IssuerCheck::OtherCa => &mut self.other_ca,
                IssuerCheck::Authorized => &mut self.authorized,
                IssuerCheck::Conditional => &mut self.conditional,
                IssuerCheck::Unsatisfied => &mut self.unsatisfied,
            },
        };
        first(slot, index);
    }

    fn conclude(&self) -> Decision {
        let decision = |verdict, reason, record| Decision { verdict, reason, record };
        if self.unreadable.is_some() {
            return decision(Verdict::Undetermined, Reason::LookupFailure, self.unreadable);
        }
        if !self.is_not_empty {
            return decision(Verdict::Permitted, Reason::NoCaa, None);
        }
        if self.unknown_critical.is_some() {
            return decision(Verdict::Forbidden, Reason::UnknownCritical, self.unknown_critical);
        }
        if !self.has_issuemail {
            return decision(Verdict::Permitted, Reason::NoIssuemail, None);
        }
        if self.authorized.is_some() {
            return decision(Verdict::Permitted, Reason::IssuerMatch, self.authorized);
        }
        if self.conditional.is_some() {
            return decision(Verdict::Conditional, Reason::IssuerMatchParams, self.conditional);
        }
        let (reason, record) = if self.unsatisfied.is_some() {
            (Reason::ParamsUnsatisfied, self.unsatisfied)
        } else if self.other_ca.is_some() {
            (Reason::IssuerMismatch, self.other_ca)
        } else if self.malformed.is_some() {
            (Reason::MalformedValue, self.malformed)
        } else {
            (Reason::EmptyIssuer, self.nobody)
        };
        decision(Verdict::Forbidden, reason, record)
    }
}

/// Remembers the first.
fn first(slot: &mut Option<usize>, index: usize) {
    slot.get_or_insert(index);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first reason that applies is reported, regardless of record order.
    #[test]
    fn reasons_have_a_rank() {
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let rdata: [&[u8]; 6] = [
            b"\x00\x09issuemail;",
            b"\x00\x09issuemail%",
            b"\x00\x09issuemailother.example",
            b"\x00\x09issuemailca.example; a=b",
            b"\x00\x09issuemailca.example",
            b"\x80\x03tbsx",
        ];
        let expected = [
            Reason::EmptyIssuer,
            Reason::MalformedValue,
            Reason::IssuerMismatch,
            Reason::IssuerMatchParams,
            Reason::IssuerMatch,
            Reason::UnknownCritical,
        ];
        for (last, reason) in expected.into_iter().enumerate() {
            let forward = decide(rdata[..=last].iter().map(|rdata| Property::parse(rdata)), &ca);
            let backward = decide(rdata[..=last].iter().rev().map(|rdata| Property::parse(rdata)), &ca);
            assert_eq!((forward.reason, forward.record), (reason, Some(last)));
            assert_eq!((backward.reason, backward.record), (reason, Some(0)));
        }
        let uncut = decide([Property::parse(rdata[4]), Property::parse(b"\x00\x00")], &ca);
        assert_eq!((uncut.verdict, uncut.reason), (Verdict::Undetermined, Reason::LookupFailure));
    }
}
