//! What has to be known before a record is entered.

use crate::caa::CaaRecord;
use crate::caa::IssueValue;
use crate::caa::Property;
use crate::caa::PropertyTag;
use crate::hosts::form::Content;
use crate::hosts::host::Host;
use crate::hosts::host::Issuemail;

/// Something to mind with a record at a host. The text is `host-caveat-` with the [code](Caveat::code).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caveat {
    /// The tag is accepted together with the critical flag only. A CA that does not know the tag must then refuse every
    /// certificate, those of web servers too ([RFC 8659, Section 4.1]).
    ///
    /// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
    CriticalForced,
    /// The fields are on a tab that is not the first.
    CustomTab,
    /// The record has flags, and they cannot be entered.
    FlagsFixed,
    /// The host publishes CAA records of its own, and does not show them.
    HiddenRecords,
    /// No CAA record can be entered.
    NoCaa,
    /// No record with the tag `issuemail` can be entered.
    NoIssuemail,
    /// CAA records could be entered, and did not appear in DNS.
    NotPublished,
    /// The value has parameters, and these are refused.
    ParametersRefused,
    /// The quotation marks belong to what is typed.
    QuoteValue,
    /// The value names no CA, and such values are refused.
    SemicolonRefused,
    /// The value has spaces, and these are refused.
    SpacesRefused,
    /// The zone can be edited as text, which takes what the form refuses.
    TextMode,
    /// The documentation lists other tags than `issuemail`; nobody has tried it.
    Undocumented,
    /// The value has more than the 64 octets that are accepted.
    ValueOver64,
}

impl Caveat {
    /// Every caveat, the gravest first.
    pub const ALL: [Self; 14] = [
        Self::NoCaa,
        Self::NoIssuemail,
        Self::NotPublished,
        Self::CriticalForced,
        Self::Undocumented,
        Self::FlagsFixed,
        Self::SemicolonRefused,
        Self::ParametersRefused,
        Self::SpacesRefused,
        Self::ValueOver64,
        Self::CustomTab,
        Self::QuoteValue,
        Self::TextMode,
        Self::HiddenRecords,
    ];

    /// The stable word for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::CriticalForced => "critical-forced",
            Self::CustomTab => "custom-tab",
            Self::FlagsFixed => "flags-fixed",
            Self::HiddenRecords => "hidden-records",
            Self::NoCaa => "no-caa",
            Self::NoIssuemail => "no-issuemail",
            Self::NotPublished => "not-published",
            Self::ParametersRefused => "parameters-refused",
            Self::QuoteValue => "quote-value",
            Self::SemicolonRefused => "semicolon-refused",
            Self::SpacesRefused => "spaces-refused",
            Self::TextMode => "text-mode",
            Self::Undocumented => "undocumented",
            Self::ValueOver64 => "value-over-64",
        }
    }
}

/// What to mind when this record is entered at this host, in the order of [`Caveat::ALL`]. Nothing for a record without
/// a property: no form takes it.
pub fn caveats(host: &Host, record: &CaaRecord) -> Vec<Caveat> {
    let Ok(property) = record.property() else { return Vec::new() };
    Caveat::ALL.into_iter().filter(|&caveat| matters(caveat, host, &property)).collect()
}

/// The same for several records: each caveat once.
pub fn caveats_of_all<'a>(host: &Host, records: impl Iterator<Item = &'a CaaRecord>) -> Vec<Caveat> {
    let mut all = Vec::new();
    for caveat in records.flat_map(|record| caveats(host, record)) {
        if !all.contains(&caveat) {
            all.push(caveat);
        }
    }
    all
}

/// Says whether a caveat holds for a host and matters for a property.
fn matters(caveat: Caveat, host: &Host, property: &Property<'_>) -> bool {
    let is_issuemail = property.tag == PropertyTag::ISSUEMAIL;
    // Three caveats do not stand in the data as they are: they follow from other fields.
    match caveat {
        Caveat::NoIssuemail => {
            return is_issuemail && host.issuemail == Issuemail::No && !host.remarks.contains(&Caveat::NoCaa);
        }
        Caveat::Undocumented => return is_issuemail && host.issuemail == Issuemail::Undocumented,
        Caveat::FlagsFixed if host.has_own_form() => {
            let takes_flags = |content| matches!(content, Content::Flags | Content::Rdata);
            return property.flags != 0 && !host.form.iter().any(|field| takes_flags(field.content));
        }
        _ => {}
    }
    host.remarks.contains(&caveat)
        && match caveat {
            Caveat::CriticalForced => host.forced_flags(property).is_some(),
            Caveat::FlagsFixed => property.flags != 0,
            Caveat::ParametersRefused => issue_value(property).is_some_and(|value| value.has_parameters()),
            Caveat::SemicolonRefused => issue_value(property).is_some_and(|value| value.issuer().is_none()),
            Caveat::SpacesRefused => property.value.iter().any(|octet| matches!(octet, b' ' | b'\t')),
            Caveat::ValueOver64 => property.value.len() > 64,
            _ => true,
        }
}

/// The value of a property that names a CA; `None` for other properties and where it is not well-formed.
fn issue_value<'a>(property: &Property<'a>) -> Option<IssueValue<'a>> {
    let names_ca =
        [PropertyTag::ISSUE, PropertyTag::ISSUEWILD, PropertyTag::ISSUEMAIL].contains(&property.tag);
    IssueValue::parse(property.value).ok().filter(|_| names_ca)
}
