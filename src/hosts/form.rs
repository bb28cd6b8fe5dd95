//! The form into which a record is typed.

use crate::caa::CaaRecord;
use crate::caa::Property;
use crate::caa::presentation;
use crate::dns::Fqdn;
use crate::hosts::host::Host;

/// One field of a form, filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledField {
    /// What stands beside it.
    pub label: Label,
    /// What to type or to choose.
    pub value: String,
    /// Says that nothing is to be typed: the field is not forgotten.
    pub is_empty_on_purpose: bool,
}

/// What stands beside a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A word of ours: `name`, `type`, `flags`, `tag`, `value` or `ttl`. The text is `field-` with this word.
    General(&'static str),
    /// The host's own word, in the host's language.
    Own(&'static str),
}

impl Label {
    /// The words of the general form.
    pub const GENERAL: [&'static str; 6] = ["name", "type", "flags", "tag", "value", "ttl"];
}

/// The fields of a host's form for one record, in the form's order; those of the general form where the host, or its
/// form, is not known. Flags that the host forces stand in place of the record's own ([`Host::forced_flags`]).
///
/// Without a zone the name is given in full. So is a name outside the zone, which the host's form cannot take.
///
/// `None` for a record that no form takes: it has no property, its tag has characters that [RFC 8659, Section 4.1]
/// forbids, or its value has octets other than printable ASCII.
///
/// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
pub fn fill(host: Option<&Host>, record: &CaaRecord, zone: Option<&Fqdn>) -> Option<Vec<FilledField>> {
    let property = record.property().ok()?;
    let is_typeable = property.value.iter().all(|octet| matches!(octet, 0x20..=0x7e));
    if property.tag.has_illegal_octet() || !is_typeable {
        return None;
    }
    let flags = host.and_then(|host| host.forced_flags(&property)).unwrap_or(property.flags);
    let property = Property { flags, ..property };
    let (form, apex) = match host {
        Some(host) if host.has_own_form() => (host.form.as_slice(), host.apex),
        _ => (GENERAL.as_slice(), Apex::At),
    };
    let fill_one = |field: &FormField| {
        let value = match field.content {
            Content::Fixed(text) => text.to_owned(),
            Content::Flags => property.flags.to_string(),
            Content::Name => name_in(&record.owner, zone, apex),
            Content::Rdata => presentation::rdata(&property.to_rdata()?),
            Content::Tag => property.tag.to_string(),
            Content::Ttl => record.ttl.to_string(),
            Content::Value => property.value.iter().copied().map(char::from).collect(),
        };
        Some(FilledField { label: field.label, is_empty_on_purpose: value.is_empty(), value })
    };
    form.iter().map(fill_one).collect()
}

/// A name as a form wants it: for a name below the zone's, usually what stands before the zone's name. No source says
/// otherwise; most say nothing.
fn name_in(owner: &Fqdn, zone: Option<&Fqdn>, apex: Apex) -> String {
    let Some(zone) = zone.filter(|zone| apex != Apex::Full && owner.is_at_or_below(zone)) else {
        return owner.to_string();
    };
    let below = owner.label_count().saturating_sub(zone.label_count());
    match (below, apex) {
        (0, Apex::Empty) => String::new(),
        (0, _) => "@".to_owned(),
        // A part of a name is a name.
        _ => Fqdn::from_labels(owner.labels().take(below)).map(|name| name.to_string()).unwrap_or_default(),
    }
}

//----------- FormField --------------------------------------------------------------------------

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FormField {
    pub(super) label: Label,
    pub(super) content: Content,
}

/// What goes into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// The same for every record.
    Fixed(&'static str),
    /// The flags octet as a number.
    Flags,
    /// The owner.
    Name,
    /// Flags, tag and value in one, the value in quotes, as a zone file has them.
    Rdata,
    /// The Property Tag.
    Tag,
    /// The TTL in seconds.
    Ttl,
    /// The Property Value, without quotes.
    Value,
}

/// How a form wants the name of the zone itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apex {
    /// As `@`.
    At,
    /// As an empty field.
    Empty,
    /// In full. Then other names are in full as well: the form could not tell them apart from names that are not.
    Full,
}

/// The form of no host in particular.
const GENERAL: [FormField; 6] = [
    FormField { label: Label::General("name"), content: Content::Name },
    FormField { label: Label::General("type"), content: Content::Fixed("CAA") },
    FormField { label: Label::General("flags"), content: Content::Flags },
    FormField { label: Label::General("tag"), content: Content::Tag },
    FormField { label: Label::General("value"), content: Content::Value },
    FormField { label: Label::General("ttl"), content: Content::Ttl },
];
