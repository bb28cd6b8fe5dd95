//! The form on a DNS host's page where a record is entered.

use crate::caa::{CaaRecord, Property, presentation};
use crate::dns::Fqdn;

/// The form of a DNS host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InputForm {
    /// How it expects the zone apex.
    pub(super) apex: Apex,
    /// Its fields, in order.
    pub(super) fields: Vec<FormField>,
}

impl InputForm {
    /// The generic form.
    pub(super) fn general() -> Self {
        let contents = [
            Content::Name,
            Content::Fixed("CAA"),
            Content::Flags,
            Content::Tag,
            Content::Value,
            Content::Ttl,
        ];
        let labels = GeneralLabel::ALL.map(Label::General).into_iter();
        let fields = labels.zip(contents).map(|(label, content)| FormField { label, content });
        Self { apex: Apex::At, fields: fields.collect() }
    }

    /// Returns whether it has a field for flags.
    pub(super) fn takes_flags(&self) -> bool {
        self.fields
            .iter()
            .any(|field| matches!(field.content, Content::Critical | Content::Flags | Content::Rdata))
    }

    /// Returns whether one field takes whole records.
    pub(super) fn takes_lines(&self) -> bool {
        self.fields.iter().any(|field| field.content == Content::Rdata)
    }

    /// The fields, filled in with a property and the owner and TTL of its record; `None` when no form accepts it.
    pub(super) fn fill(
        &self,
        property: &Property<'_>,
        record: &CaaRecord,
        zone: Option<&Fqdn>,
    ) -> Option<Vec<FilledField>> {
        let is_typeable = property.value.iter().all(|octet| matches!(octet, 0x20..=0x7e));
        if property.tag.has_illegal_octet() || !is_typeable {
            return None;
        }
        let fill_one = |field: &FormField| {
            let value = match field.content {
                Content::Critical => u8::from(property.is_critical()).to_string(),
                Content::Fixed(text) => text.to_owned(),
                Content::Flags => property.flags.to_string(),
                Content::Name => name_in(&record.owner, zone, self.apex),
                Content::Rdata => presentation::rdata(&property.to_rdata()?),
                Content::Tag => property.tag.to_string(),
                Content::Ttl => record.ttl.to_string(),
                Content::Value => property.value.iter().copied().map(char::from).collect(),
            };
            Some(FilledField {
                label: field.label,
                is_empty_on_purpose: value.is_empty(),
                is_line: field.content == Content::Rdata,
                is_ttl: field.content == Content::Ttl,
                value,
            })
        };
        self.fields.iter().map(fill_one).collect()
    }
}

/// A name as a form expects it: below the apex, usually the part before the zone's name. No source says
/// otherwise; most say nothing.
fn name_in(owner: &Fqdn, zone: Option<&Fqdn>, apex: Apex) -> String {
    let Some(zone) = zone.filter(|zone| apex != Apex::Full && owner.is_at_or_below(zone)) else {
        return owner.to_string();
    };
    let below = owner.label_count().saturating_sub(zone.label_count());
    match (below, apex) {
        (0, Apex::Empty) => String::new(),
        (0, _) => "@".to_owned(),
        // Part of a name is a name.
        _ => Fqdn::from_labels(owner.labels().take(below))
            .map_or_else(|_| owner.to_string(), |name| name.to_string()),
    }
}

//----------- Fields -----------------------------------------------------------------------------

/// One field of a form, filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledField {
    /// Its label.
    pub label: Label,
    /// What to type or choose.
    pub value: String,
    /// Whether the field must be left empty.
    pub is_empty_on_purpose: bool,
    /// Whether it holds a whole record, as a line of a set.
    pub(super) is_line: bool,
    /// Whether it holds the TTL.
    pub(super) is_ttl: bool,
}

/// The label of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// One of our own, in the language of the page.
    General(GeneralLabel),
    /// The host's own label, in the host's language.
    Own(&'static str),
}

/// The label of a field of the general form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GeneralLabel {
    /// The owner.
    Name,
    /// The type of the record.
    Type,
    /// The flags.
    Flags,
    /// The Property Tag.
    Tag,
    /// The Property Value.
    Value,
    /// The TTL.
    Ttl,
}

impl GeneralLabel {
    /// Every label, in the order of the general form.
    pub const ALL: [Self; 6] = [Self::Name, Self::Type, Self::Flags, Self::Tag, Self::Value, Self::Ttl];

    /// The code: stable, for texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Type => "type",
            Self::Flags => "flags",
            Self::Tag => "tag",
            Self::Value => "value",
            Self::Ttl => "ttl",
        }
    }
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FormField {
    pub(super) label: Label,
    pub(super) content: Content,
}

/// The content of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Whether it is critical, as 0 or 1.
    Critical,
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

/// How a form expects the zone apex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apex {
    /// As `@`.
    At,
    /// As an empty field.
    Empty,
    /// In full. Then other names are in full too: the form could not tell relative names apart.
    Full,
}
