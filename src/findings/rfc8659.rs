//! Findings about CAA records in general: sets, tags, flags, `iodef`.

use crate::caa::property::RdataError;
use crate::caa::{CaaRecord, IssueValue, PropertyTag};
use crate::dns::Fqdn;
use crate::findings::likely_tag::likely_tag;
use crate::findings::{Check, Context, Finding, NamedIssuer, Rule, Severity};
use crate::observe::Outcome;
use crate::order;
use crate::verdict::Reason;

pub(super) static RULES: &[Check] = &[
    (&[&ALIAS], alias),
    (&[&CHILD_HIDES_ISSUE], child_hides_issue),
    (&[&CHILD_HIDES_PARENT], child_hides_parent),
    (&[&CRITICAL_DEPENDS], critical_depends),
    (&[&CRITICAL_ISSUEMAIL], critical_issuemail),
    (&[&FLAGS_RESERVED], flags_reserved),
    (&[&IODEF_UNUSABLE], iodef_unusable),
    (&[&ISSUER_REPEATED], issuer_repeated),
    (&[&RDATA_MALFORMED], rdata_malformed),
    (&[&TAG_ILLEGAL], tag_illegal),
    (&[&TAG_LIKELY_TYPO], tag_likely_typo),
    (&[&TAG_RESERVED], tag_reserved),
    (&[&TLS_NOT_RESTRICTED], tls_not_restricted),
    (&[&UNKNOWN_CRITICAL], unknown_critical),
];

//----------- The set and the names around it ----------------------------------------------------

/// The records belong to the target of an alias.
static ALIAS: Rule = Rule::new("rfc8659.alias", Severity::Info, "RFC 8659, Section 3");

fn alias(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(level) = context.judgement.path().last() else { return };
    if let (Outcome::Records(_), Some(target)) = (&level.outcome, level.aliases.last()) {
        findings.push(Finding::new(&ALIAS).at(&level.name).with("target", target.to_string()));
    }
}

/// A set with `issuemail` hides the `issue` of a parent: sets at several names are never merged.
static CHILD_HIDES_ISSUE: Rule =
    Rule::new("rfc8659.child_hides_issue", Severity::Warning, "RFC 8659, Section 3");

fn child_hides_issue(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if !leaves_hosts_open(context) {
        return;
    }
    if let (Some(found_at), Some(parent)) =
        (context.judgement.found_at(), hidden_name(context, is_about_hosts))
    {
        findings.push(Finding::new(&CHILD_HIDES_ISSUE).at(found_at).with("parent", parent.to_string()));
    }
}

/// `issuemail` alone does not restrict TLS certificates, and the set hides no set that does.
static TLS_NOT_RESTRICTED: Rule =
    Rule::new("rfc8659.tls_not_restricted", Severity::Info, "RFC 8659, Section 4.2");

fn tls_not_restricted(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // A critical record, a malformed one, or a misspelled tag may well be about host names.
    let is_plain = |record: &CaaRecord| {
        record.property().is_ok_and(|property| {
            let is_issuemail = property.tag == PropertyTag::ISSUEMAIL;
            is_issuemail || !property.is_critical() && likely_tag(property.tag).is_none()
        })
    };
    if context.records().iter().all(is_plain)
        && leaves_hosts_open(context)
        && hidden_name(context, is_about_hosts).is_none()
    {
        let owner = context.judgement.found_at().cloned();
        findings.push(Finding { owner, ..Finding::new(&TLS_NOT_RESTRICTED) });
    }
}

/// A set without `issuemail` hides one that has it: sets at several names are never merged.
static CHILD_HIDES_PARENT: Rule =
    Rule::new("rfc8659.child_hides_parent", Severity::Warning, "RFC 8659, Section 3");

fn child_hides_parent(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.judgement.reason() != Reason::NoIssuemail {
        return;
    }
    let parent = hidden_name(context, |tag| tag == PropertyTag::ISSUEMAIL);
    if let (Some(found_at), Some(parent)) = (context.judgement.found_at(), parent) {
        findings.push(Finding::new(&CHILD_HIDES_PARENT).at(found_at).with("parent", parent.to_string()));
    }
}

/// Returns whether the set is about S/MIME, and not about host names.
fn leaves_hosts_open(context: &Context<'_>) -> bool {
    let mut tags = context.properties.iter().map(|(_, _, property)| property.tag);
    tags.clone().any(|tag| tag == PropertyTag::ISSUEMAIL) && !tags.any(is_about_hosts)
}

/// The name whose set would be the Relevant RRset if the current one did not exist, if that set has such a tag. Only
/// names above that were looked up count.
fn hidden_name<'a>(context: &Context<'a>, has: impl Fn(PropertyTag<'_>) -> bool) -> Option<&'a Fqdn> {
    let mut above = context.judgement.shown().above.iter();
    let (name, records) = above.find_map(|level| match &level.outcome {
        Outcome::Records(records) => Some((&level.name, records)),
        _ => None,
    })?;
    records.iter().any(|record| record.property().is_ok_and(|property| has(property.tag))).then_some(name)
}

fn is_about_hosts(tag: PropertyTag<'_>) -> bool {
    tag == PropertyTag::ISSUE || tag == PropertyTag::ISSUEWILD
}

/// The same CA is named twice: authorizations add up, so one record is enough.
static ISSUER_REPEATED: Rule =
    Rule::new("rfc8659.issuer_repeated", Severity::Notice, "RFC 8659, Section 4.2");

/// Finds records that add nothing to an earlier one, or defeat its parameters. If both have parameters,
/// both may be intended; a name in uppercase has its own finding.
fn issuer_repeated(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let is_as_named =
        |issuer: &&NamedIssuer<'_>| context.judgement.ca.name_in_other_case(issuer.name).is_none();
    let issuers: Vec<&NamedIssuer<'_>> = context.issuers.iter().filter(is_as_named).collect();
    let names: Vec<String> = issuers.iter().map(|issuer| issuer.name.to_ascii_lowercase()).collect();
    let firsts = order::first_of(&names.iter().map(String::as_bytes).collect::<Vec<_>>());
    // For the first record with a name: the first with that name and without parameters.
    let mut plain: Vec<Option<&NamedIssuer<'_>>> = vec![None; issuers.len()];
    for ((at, issuer), first) in issuers.iter().copied().enumerate().zip(firsts) {
        let Some(plain) = plain.get_mut(first) else { continue };
        let earlier = match issuer.has_parameters {
            true => *plain,
            false => issuers.get(first).copied().filter(|_| first < at),
        };
        if !issuer.has_parameters {
            plain.get_or_insert(issuer);
        }
        let Some(earlier) = earlier else { continue };
        let kind = if earlier.has_parameters == issuer.has_parameters { "same" } else { "parameters" };
        let finding = issuer.finding(&ISSUER_REPEATED).with("kind", kind);
        findings.push(finding.with("number", earlier.index + 1));
    }
}

//----------- One record -------------------------------------------------------------------------

/// RDATA is malformed (decision D-09).
static RDATA_MALFORMED: Rule = Rule::new("rfc8659.rdata_malformed", Severity::Error, "RFC 8659, Section 4.1");

fn rdata_malformed(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record) in context.records().iter().enumerate() {
        if let Err(error) = record.property() {
            let kind = match error {
                RdataError::Short { .. } => "short",
                RdataError::TagEmpty => "tag-empty",
                RdataError::TagOverrun { .. } => "tag-overrun",
            };
            findings.push(Finding::on(&RDATA_MALFORMED, index, record).with("kind", kind));
        }
    }
}

/// A critical property that the CA does not know: it must refuse.
static UNKNOWN_CRITICAL: Rule =
    Rule::new("rfc8659.unknown_critical", Severity::Error, "RFC 8659, Section 4.1");

fn unknown_critical(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        if property.is_critical() && !context.judgement.ca.knows(property.tag) {
            let finding = Finding::on(&UNKNOWN_CRITICAL, *index, record);
            findings.push(finding.with("tag", property.tag.to_string()));
        }
    }
}

/// A critical flag on a tag that this CA knows but another might not: S/MIME CAs need only process `issuemail`
/// (S/MIME BR 4.2.2.1).
static CRITICAL_DEPENDS: Rule =
    Rule::new("rfc8659.critical_depends", Severity::Warning, "RFC 8659, Section 4.1");

fn critical_depends(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        let is_known = context.judgement.ca.knows(property.tag);
        if property.is_critical() && property.tag != PropertyTag::ISSUEMAIL && is_known {
            let finding = Finding::on(&CRITICAL_DEPENDS, *index, record);
            findings.push(finding.with("tag", property.tag.to_string()));
        }
    }
}

/// A critical flag on `issuemail`: CAs that issue for host names only need not support the tag, and must refuse then.
/// Nothing is lost for them where they may not issue anyway.
static CRITICAL_ISSUEMAIL: Rule =
    Rule::new("rfc8659.critical_issuemail", Severity::Warning, "RFC 8659, Section 4.1");

fn critical_issuemail(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut issue = context.properties.iter().filter(|(_, _, it)| is_about_hosts(it.tag)).peekable();
    let names_a_ca = |value| IssueValue::parse(value).is_ok_and(|value| value.issuer().is_some());
    if issue.peek().is_some() && !issue.any(|(_, _, property)| names_a_ca(property.value)) {
        return;
    }
    for (index, record, property) in &context.properties {
        if property.is_critical() && property.tag == PropertyTag::ISSUEMAIL {
            findings.push(Finding::on(&CRITICAL_ISSUEMAIL, *index, record));
        }
    }
}

/// Flag bits other than 128 are set: they mean nothing, and some CAs take 1 for critical (decision D-02).
static FLAGS_RESERVED: Rule = Rule::new("rfc8659.flags_reserved", Severity::Warning, "RFC 8659, Section 4.1");

fn flags_reserved(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        if property.flags & 0x7f != 0 {
            let finding = Finding::on(&FLAGS_RESERVED, *index, record);
            findings.push(finding.with("flags", usize::from(property.flags)));
        }
    }
}

/// A tag has characters other than letters and digits: many programs cannot read the set (decision D-10).
static TAG_ILLEGAL: Rule = Rule::new("rfc8659.tag_illegal", Severity::Warning, "RFC 8659, Section 4.1");

/// Finds such tags, except typos, which have their own finding.
fn tag_illegal(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        if property.tag.has_illegal_octet() && likely_tag(property.tag).is_none() {
            findings.push(Finding::on(&TAG_ILLEGAL, *index, record).with("tag", property.tag.to_string()));
        }
    }
}

/// A tag that nobody knows, but that resembles a known one: it does not have the effect that its owner expects.
static TAG_LIKELY_TYPO: Rule =
    Rule::new("rfc8659.tag_likely_typo", Severity::Warning, "RFC 8659, Section 4.1");

fn tag_likely_typo(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        if context.judgement.ca.knows(property.tag) {
            continue;
        }
        let Some(likely) = likely_tag(property.tag) else { continue };
        let kind = if property.is_critical() { "critical" } else { "ignored" };
        let finding = Finding::on(&TAG_LIKELY_TYPO, *index, record).with("kind", kind);
        findings.push(finding.with("tag", property.tag.to_string()).with("likely", likely));
    }
}

/// Tags of the draft that became RFC 6844: reserved ever since, without a meaning.
static TAG_RESERVED: Rule = Rule::new("rfc8659.tag_reserved", Severity::Notice, "RFC 8659, Section 8");

/// Finds them, unless a critical flag already makes them an error.
fn tag_reserved(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        let is_reserved = RESERVED.iter().any(|tag| PropertyTag(tag.as_bytes()) == property.tag);
        if is_reserved && !property.is_critical() && !context.judgement.ca.knows(property.tag) {
            findings.push(Finding::on(&TAG_RESERVED, *index, record).with("tag", property.tag.to_string()));
        }
    }
}

/// Reserved in the IANA registry of CAA properties.
const RESERVED: [&str; 3] = ["auth", "path", "policy"];

/// `iodef` is where a CA may report refused requests: a URL, for S/MIME only with the schemes mailto and https.
static IODEF_UNUSABLE: Rule = Rule::new("rfc8659.iodef_unusable", Severity::Warning, "RFC 8659, Section 4.4");

fn iodef_unusable(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        if property.tag == PropertyTag::IODEF
            && let Some(kind) = iodef_mistake(property.value)
        {
            findings.push(Finding::on(&IODEF_UNUSABLE, *index, record).with("kind", kind));
        }
    }
}

/// The variant of the text; `None` when the value is usable.
fn iodef_mistake(value: &[u8]) -> Option<&'static str> {
    let has = |octet: u8| value.contains(&octet);
    let is_usable = if has_scheme(value, b"mailto:") {
        has(b'@') && !has(b' ')
    } else if has_scheme(value, b"https://") {
        value.get(8).is_some_and(|octet| octet.is_ascii_alphanumeric() || *octet == b'[') && !has(b' ')
    } else {
        return Some(match (has(b':'), has(b'@')) {
            (true, _) => "scheme",
            (false, true) => "address",
            (false, false) => "no-url",
        });
    };
    (!is_usable).then_some("no-url")
}

/// Returns whether a value has this scheme; schemes ignore ASCII case (RFC 3986, Section 3.1).
fn has_scheme(value: &[u8], scheme: &[u8]) -> bool {
    value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}
