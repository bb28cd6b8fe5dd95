//! Findings about CAA records that were entered in the generic form, and made wrongly.

use crate::ca::DEFAULT_KNOWN_TAGS;
use crate::caa::{CaaRecord, Property, PropertyTag, presentation};
use crate::dns::text::{escaped, hex};
use crate::findings::{Check, Context, Finding, Rule, Severity};

pub(super) static RULES: &[Check] = &[(&[&DATA_WRONG], data_wrong)];

/// The data is the text of the record, or says a wrong length of the tag.
static DATA_WRONG: Rule = Rule::new("rfc3597.data_wrong", Severity::Warning, "RFC 3597, Section 5");

fn data_wrong(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record) in context.records().iter().enumerate() {
        let tag = record.property().map(|property| property.tag);
        if tag.is_ok_and(|tag| context.judgement.ca.knows(tag) && tag != PropertyTag::ISSUE) {
            continue;
        }
        let of_text = || Some(("text", of_text(&record.rdata)?));
        let Some((kind, right)) = of_text().or_else(|| Some(("length", of_length(record, context)?))) else {
            continue;
        };
        let finding = Finding::on(&DATA_WRONG, index, record).with("kind", kind);
        let finding = finding.with("shown", escaped(&record.rdata));
        let finding = finding.with("meant", presentation::rdata(&right));
        findings.push(finding.with("right", format!("\\# {} {}", right.len(), hex(&right))));
    }
}

/// The RDATA that a text stands for, as `0 issuemail "ca.example"`.
fn of_text(rdata: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(rdata).ok()?.trim();
    let text = text.strip_prefix("CAA ").unwrap_or(text);
    let mut words = text.splitn(3, ' ');
    let flags = words.next()?.parse().ok()?;
    let tag = PropertyTag(words.next()?.as_bytes());
    let value = words.next()?.trim();
    let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
    is_registered(tag).then(|| Property { flags, tag, value: value.as_bytes() }.to_rdata())?
}

/// The RDATA with the length of the tag that its octets have.
fn of_length(record: &CaaRecord, context: &Context<'_>) -> Option<Vec<u8>> {
    let (&flags, rest) = record.rdata.split_first()?;
    let (&stated, after) = rest.split_first()?;
    // The length may be missing, or wrong.
    let forgotten = tag_and_value(rest);
    let (tag, value) = forgotten.or_else(|| {
        let (tag, value) = tag_and_value(after)?;
        // A shorter tag and a longer value, or the other way round, may be what is meant; unless the rest is this CA.
        let issuers = &context.judgement.ca.issuer_domain_names;
        let is_cas = issuers.iter().any(|issuer| value.starts_with(issuer.as_bytes()));
        let is_cut = usize::from(stated) > after.len();
        (usize::from(stated) != tag.as_octets().len() && (is_cas || is_cut)).then_some((tag, value))
    })?;
    Property { flags, tag, value }.to_rdata()
}

/// Cuts octets behind the longest registered tag that they begin with.
fn tag_and_value(octets: &[u8]) -> Option<(PropertyTag<'_>, &[u8])> {
    let cuts = DEFAULT_KNOWN_TAGS.iter().filter_map(|tag| octets.split_at_checked(tag.len()));
    let cuts = cuts.filter(|(tag, _)| is_registered(PropertyTag(tag)));
    cuts.max_by_key(|(tag, _)| tag.len()).map(|(tag, value)| (PropertyTag(tag), value))
}

fn is_registered(tag: PropertyTag<'_>) -> bool {
    DEFAULT_KNOWN_TAGS.iter().any(|known| PropertyTag(known.as_bytes()) == tag)
}
