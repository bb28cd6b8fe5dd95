//! One DNS host: what can be entered there, and its caveats.

use crate::caa::{CaaRecord, IssueValue, Property, PropertyTag, RrsetChange};
use crate::dns::Fqdn;
use crate::formats::{EntryRules, Format};
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
    /// How that is known.
    pub known_by: Option<Evidence>,
    /// Where another source says the opposite.
    pub contradicted_by: Option<Evidence>,
    /// The menus that lead to its form, in its own words, if seen.
    pub menu: Option<String>,
    /// The host's own page about CAA records, if known.
    pub help: Option<String>,
    /// The patterns of its name servers' names.
    pub(super) patterns: Vec<Pattern>,
    /// Its form, if documented.
    pub(super) form: Option<InputForm>,
    /// The TTL that its form calls "Auto", in seconds; a TTL of 1 in its exports means the same.
    pub(super) automatic_ttl: Option<u32>,
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

    /// What becomes of a record that is entered.
    pub fn rules(&self) -> EntryRules {
        EntryRules {
            forces_critical: self.remarks.contains(&Caveat::CriticalForced),
            automatic_ttl: self.automatic_ttl,
        }
    }

    /// Returns whether all records of a name are one entry, edited at once.
    pub fn has_record_sets(&self) -> bool {
        self.remarks.contains(&Caveat::WholeSet)
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

/// The fields of a host's form for one record, in the form's order; those of the general form if the host, or its
/// form, is not known. Flags that the host forces replace the record's own ([`Host::rules`]).
///
/// Without a zone the name is given in full. So is a name outside the zone, which the host's form cannot take.
///
/// `None` for a record that no form accepts: its RDATA is malformed, its tag has characters that
/// [RFC 8659, Section 4.1] forbids, or its value has octets other than printable ASCII.
///
/// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
pub fn fill(host: Option<&Host>, record: &CaaRecord, zone: Option<&Fqdn>) -> Option<Vec<FilledField>> {
    let property = record.property().ok()?;
    let flags = host.and_then(|host| host.rules().forced_flags(&property)).unwrap_or(property.flags);
    fill_property(host, &Property { flags, ..property }, record, zone)
}

fn fill_property(
    host: Option<&Host>,
    property: &Property<'_>,
    record: &CaaRecord,
    zone: Option<&Fqdn>,
) -> Option<Vec<FilledField>> {
    let rules = host.map(Host::rules).unwrap_or_default();
    let mut fields = match host.and_then(|host| host.form.as_ref()) {
        Some(form) => form.fill(property, record, zone),
        None => InputForm::general().fill(property, record, zone),
    }?;
    let automatic = rules.automatic_ttl.filter(|ttl| *ttl == rules.ttl(record.ttl));
    if let Some(field) = fields.iter_mut().find(|field| field.is_ttl && automatic.is_some()) {
        "Auto".clone_into(&mut field.value);
    }
    Some(fields)
}

/// The filled forms for a change: one for each new record, or one for the whole set where the host has one entry for all
/// records of a name and takes them as lines. `None` in the place of a record that no form accepts.
pub fn fill_change(
    host: Option<&Host>,
    change: &RrsetChange,
    zone: Option<&Fqdn>,
) -> Vec<Option<Vec<FilledField>>> {
    let fill_one = |record: &CaaRecord| fill(host, record, zone);
    let takes_lines = host
        .is_some_and(|host| host.has_record_sets() && host.form.as_ref().is_some_and(InputForm::takes_lines));
    let mut forms: Vec<_> = match takes_lines {
        // What is there stays as it is.
        true => {
            let kept = |record: &CaaRecord| fill_property(host, &record.property().ok()?, record, zone);
            change.kept().map(kept).chain(change.added().map(fill_one)).collect()
        }
        false => return change.added().map(fill_one).collect(),
    };
    if forms.iter().any(Option::is_none) {
        return forms;
    }
    let mut lines: Vec<String> = Vec::new();
    for field in forms.iter().flatten().flatten().filter(|field| field.is_line) {
        lines.push(field.value.clone());
    }
    forms.truncate(1);
    for field in forms.iter_mut().flatten().flatten().filter(|field| field.is_line) {
        field.value = lines.join("\n");
    }
    forms
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

/// How it is known whether a tag can be entered, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Somebody publishes such a record there.
    Live,
    /// The form was seen, or its source.
    Form,
    /// The program behind it, or a client's for its API.
    Code,
    /// The documentation.
    Docs,
}

impl Evidence {
    /// Every kind, the surest first.
    pub const ALL: [Self; 4] = [Self::Live, Self::Form, Self::Code, Self::Docs];

    /// The value of this in the list of hosts, and for texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Form => "form",
            Self::Code => "code",
            Self::Docs => "docs",
        }
    }
}

//----------- Caveat -----------------------------------------------------------------------------

/// A caveat for a record at a host. The text is `host-caveat-` with the [code](Caveat::code).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caveat {
    /// The form refuses the tag, and the API takes it as text; not tried.
    Api,
    /// The form refuses the tag, and the support enters such records.
    BySupport,
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
    /// All CAA records of a name are one entry, and some are there.
    WholeSet,
}

impl Caveat {
    /// Every caveat, the most severe first.
    pub const ALL: [Self; 16] = [
        Self::NoCaa,
        Self::NotPublished,
        Self::CriticalForced,
        Self::Undocumented,
        Self::FlagsFixed,
        Self::SemicolonRefused,
        Self::ParametersRefused,
        Self::SpacesRefused,
        Self::ValueOver64,
        Self::CustomTab,
        Self::WholeSet,
        Self::QuoteValue,
        Self::TextMode,
        Self::Api,
        Self::BySupport,
        Self::HiddenRecords,
    ];

    /// The code: stable, for texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::BySupport => "by-support",
            Self::CriticalForced => "critical-forced",
            Self::CustomTab => "custom-tab",
            Self::FlagsFixed => "flags-fixed",
            Self::HiddenRecords => "hidden-records",
            Self::NoCaa => "no-caa",
            Self::NotPublished => "not-published",
            Self::ParametersRefused => "parameters-refused",
            Self::QuoteValue => "quote-value",
            Self::SemicolonRefused => "semicolon-refused",
            Self::SpacesRefused => "spaces-refused",
            Self::TextMode => "text-mode",
            Self::Undocumented => "undocumented",
            Self::ValueOver64 => "value-over-64",
            Self::WholeSet => "whole-set",
        }
    }
}

/// The caveats for entering this record at this host, in the order of [`Caveat::ALL`]. None for malformed RDATA: no
/// form accepts it.
pub fn caveats(host: &Host, record: &CaaRecord) -> Vec<Caveat> {
    let Ok(property) = record.property() else { return Vec::new() };
    Caveat::ALL.into_iter().filter(|&caveat| matters(caveat, host, &property)).collect()
}

/// Returns whether records that are there already prove that the zone's host accepts `issuemail`. They prove nothing of one
/// that was chosen by hand.
pub fn is_proven(change: &RrsetChange, is_chosen: bool) -> bool {
    !is_chosen && change.before().any(|record| record.issuemail().is_some())
}

/// The caveats for a change, each once; `is_chosen` is set if a person chose the host.
pub fn caveats_of_change(host: &Host, change: &RrsetChange, is_chosen: bool) -> Vec<Caveat> {
    let is_proven = is_proven(change, is_chosen);
    let is_set_there = change.before().next().is_some();
    let of_records: Vec<Vec<Caveat>> = change.added().map(|record| caveats(host, record)).collect();
    let applies = |caveat: &Caveat| {
        of_records.iter().any(|caveats| caveats.contains(caveat))
            || *caveat == Caveat::WholeSet && is_set_there && host.has_record_sets()
    };
    let is_open = |caveat: &Caveat| !(is_proven && *caveat == Caveat::Undocumented);
    Caveat::ALL.into_iter().filter(applies).filter(is_open).collect()
}

/// Returns whether a caveat applies to a host and a property.
fn matters(caveat: Caveat, host: &Host, property: &Property<'_>) -> bool {
    let is_issuemail = property.tag == PropertyTag::ISSUEMAIL;
    // Two caveats are not in the data: they follow from other fields.
    if caveat == Caveat::Undocumented {
        return is_issuemail && host.issuemail == Issuemail::Undocumented;
    }
    if let (Caveat::FlagsFixed, Some(form)) = (caveat, &host.form) {
        return property.flags != 0 && !form.takes_flags();
    }
    host.remarks.contains(&caveat)
        && match caveat {
            Caveat::CriticalForced => host.rules().forces(property),
            Caveat::FlagsFixed => property.flags != 0,
            Caveat::Api | Caveat::BySupport | Caveat::TextMode => is_issuemail,
            Caveat::ParametersRefused => issue_value(property).is_some_and(|value| value.has_parameters()),
            Caveat::SemicolonRefused => issue_value(property).is_some_and(|value| value.issuer().is_none()),
            Caveat::SpacesRefused => property.value.iter().any(|octet| matches!(octet, b' ' | b'\t')),
            // Only where there is something to keep: see `caveats_of_change`.
            Caveat::WholeSet => false,
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
