//! One DNS host: what can be entered there, and its caveats.

use crate::caa::{CaaRecord, IssueValue, Property, PropertyTag};
use crate::dns::Fqdn;
use crate::formats::Format;
use crate::hosts::input_form::{FilledField, InputForm};
use crate::hosts::pattern::Pattern;

/// A DNS host: the provider where the records of a zone are entered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
    /// A short stable name.
    pub id: String,
    /// The display name.
    pub name: String,
    /// Whether an `issuemail` record can be entered.
    pub issuemail: Issuemail,
    /// The host's own page about CAA records, if known.
    pub help: Option<String>,
    /// The patterns of its name servers' names.
    pub(super) patterns: Vec<Pattern>,
    /// Its form, if documented.
    pub(super) form: Option<InputForm>,
    /// The format of its own tool, if it has one.
    pub(super) format: Option<Format>,
    /// Its other caveats; some apply only to some records.
    pub(super) remarks: Vec<Caveat>,
}

impl Host {
    /// Returns whether the host is known not to accept the record: its form is not shown then.
    pub fn refuses_issuemail(&self) -> bool {
        self.issuemail == Issuemail::No
    }

    /// Returns whether the fields of the host's own form are known; otherwise [`crate::hosts::fill`] gives the general
    /// form.
    pub fn has_own_form(&self) -> bool {
        self.form.is_some()
    }

    /// The flags that the form forces on a property instead of its own.
    ///
    /// Where only the tags `issue`, `issuewild` and `iodef` are offered without the critical flag, every other tag
    /// has to be entered as critical.
    pub fn forced_flags(&self, property: &Property<'_>) -> Option<u8> {
        let is_offered =
            [PropertyTag::ISSUE, PropertyTag::ISSUEWILD, PropertyTag::IODEF].contains(&property.tag);
        let is_forced =
            self.remarks.contains(&Caveat::CriticalForced) && !is_offered && property.flags != CRITICAL;
        is_forced.then_some(CRITICAL)
    }

    /// The patterns of its name servers: `*` is one label or part of one.
    pub fn name_server_patterns(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().map(Pattern::as_str)
    }

    /// The host's caveats apart from its support of `issuemail`, for any record.
    pub fn remarks(&self) -> &[Caveat] {
        &self.remarks
    }
}

/// The flags octet with only the Issuer Critical Flag ([RFC 8659, Section 4.1]).
///
/// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
const CRITICAL: u8 = 128;

/// The fields of a host's form for one record, in the form's order; those of the general form if the host, or its
/// form, is not known. Flags that the host forces replace the record's own ([`Host::forced_flags`]).
///
/// Without a zone the name is given in full. So is a name outside the zone, which the host's form cannot take.
///
/// `None` for a record that no form accepts: its RDATA is malformed, its tag has characters that
/// [RFC 8659, Section 4.1] forbids, or its value has octets other than printable ASCII.
///
/// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
pub fn fill(host: Option<&Host>, record: &CaaRecord, zone: Option<&Fqdn>) -> Option<Vec<FilledField>> {
    let property = record.property().ok()?;
    let flags = host.and_then(|host| host.forced_flags(&property)).unwrap_or(property.flags);
    let property = Property { flags, ..property };
    match host.and_then(|host| host.form.as_ref()) {
        Some(form) => form.fill(&property, record, zone),
        None => InputForm::general().fill(&property, record, zone),
    }
}

/// The format that a host suggests: that of its own tool; lines of a zone file where none is known.
pub fn preferred_format(host: Option<&Host>) -> Format {
    host.and_then(|host| host.format).unwrap_or_default()
}

//----------- Issuemail --------------------------------------------------------------------------

/// Whether an `issuemail` record can be entered, according to the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issuemail {
    /// The host's documentation or software lists the tags, and this is not one of them.
    No,
    /// The documentation lists other tags; this one is untested.
    Undocumented,
    /// The sources do not say.
    Unknown,
    /// The documentation shows it, or the host accepts any tag.
    Yes,
}

impl Issuemail {
    /// The value of this in the list of hosts.
    pub fn code(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Undocumented => "undocumented",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }
}

//----------- Caveat -----------------------------------------------------------------------------

/// A caveat for a record at a host. The text is `host-caveat-` with the [code](Caveat::code).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caveat {
    /// The tag is accepted only with the critical flag. A CA that does not know the tag must then refuse every
    /// certificate, those of web servers too ([RFC 8659, Section 4.1]).
    ///
    /// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
    CriticalForced,
    /// The fields are on a tab that is not the first.
    CustomTab,
    /// The record has flags, which cannot be entered.
    FlagsFixed,
    /// The host publishes CAA records of its own, but does not show them.
    HiddenRecords,
    /// No CAA record can be entered.
    NoCaa,
    /// No record with the tag `issuemail` can be entered.
    NoIssuemail,
    /// CAA records can be entered, but did not appear in DNS.
    NotPublished,
    /// The value has parameters, which are refused.
    ParametersRefused,
    /// The quotation marks must be typed.
    QuoteValue,
    /// The value names no CA, and such values are refused.
    SemicolonRefused,
    /// The value has spaces, which are refused.
    SpacesRefused,
    /// The zone can be edited as text, which accepts what the form refuses.
    TextMode,
    /// The documentation lists tags other than `issuemail`, which is untested.
    Undocumented,
    /// The value is longer than the accepted 64 octets.
    ValueOver64,
}

impl Caveat {
    /// Every caveat, the most severe first.
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

    /// The code: stable, for texts.
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

/// The caveats for entering this record at this host, in the order of [`Caveat::ALL`]. None for malformed RDATA: no
/// form accepts it.
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

/// Returns whether a caveat applies to a host and a property.
fn matters(caveat: Caveat, host: &Host, property: &Property<'_>) -> bool {
    let is_issuemail = property.tag == PropertyTag::ISSUEMAIL;
    // Three caveats are not in the data: they follow from other fields.
    match caveat {
        Caveat::NoIssuemail => {
            return is_issuemail && host.issuemail == Issuemail::No && !host.remarks.contains(&Caveat::NoCaa);
        }
        Caveat::Undocumented => return is_issuemail && host.issuemail == Issuemail::Undocumented,
        _ => {}
    }
    if let (Caveat::FlagsFixed, Some(form)) = (caveat, &host.form) {
        return property.flags != 0 && !form.takes_flags();
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

/// The value of a property that names a CA; `None` for other properties and malformed values.
fn issue_value<'a>(property: &Property<'a>) -> Option<IssueValue<'a>> {
    let names_ca =
        [PropertyTag::ISSUE, PropertyTag::ISSUEWILD, PropertyTag::ISSUEMAIL].contains(&property.tag);
    IssueValue::parse(property.value).ok().filter(|_| names_ca)
}
