//! Findings about `issuemail` and its values.

use crate::caa::{PropertyTag, presentation};
use crate::findings::{Check, Context, Finding, Rule, Severity};
use crate::judge::issuer::{self, IssuerCheck};
use crate::verdict::Reason;

pub(super) static RULES: &[Check] = &[
    (&[&EMPTY_BESIDE_ISSUER], empty_beside_issuer),
    (&[&ISSUE_DOES_NOT_RESTRICT], issue_does_not_restrict),
    (&[&ISSUER_CASE], issuer_case),
    (&[&PARAMETERS_UNDEFINED], parameters_undefined),
    (&[&TRAILING_SEMICOLON], trailing_semicolon),
    (&[&VALUE_MALFORMED], value_malformed),
];

/// A record that names nobody has no effect next to one that names a CA.
static EMPTY_BESIDE_ISSUER: Rule =
    Rule::new("rfc9495.empty_beside_issuer", Severity::Notice, "RFC 9495, Section 5.4");

fn empty_beside_issuer(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(issuer) = context.issuers.first() else { return };
    for (index, record, value) in &context.values {
        if value.issuer().is_none() {
            let finding = Finding::on(&EMPTY_BESIDE_ISSUER, *index, record);
            findings.push(finding.with("issuer", issuer.name));
        }
    }
}

/// The set covers host names only: `issue` and `issuewild` neither restrict nor authorize S/MIME.
static ISSUE_DOES_NOT_RESTRICT: Rule =
    Rule::new("rfc9495.issue_does_not_restrict", Severity::Notice, "RFC 9495, Section 4");

fn issue_does_not_restrict(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.judgement.reason() != Reason::NoIssuemail {
        return;
    }
    let is_about_hosts = |tag| tag == PropertyTag::ISSUE || tag == PropertyTag::ISSUEWILD;
    if let Some((_, record, _)) = context.properties.iter().find(|(_, _, it)| is_about_hosts(it.tag)) {
        findings.push(Finding::new(&ISSUE_DOES_NOT_RESTRICT).at(&record.owner));
    }
}

/// The issuer differs from the CA's name only in case: some CAs accept that, some refuse (decision D-01).
static ISSUER_CASE: Rule = Rule::new("rfc9495.issuer_case", Severity::Warning, "RFC 9495, Section 4");

fn issuer_case(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in &context.issuers {
        if let Some(name) = context.judgement.ca.name_in_other_case(issuer.name) {
            findings.push(issuer.finding(&ISSUER_CASE).with("name", name));
        }
    }
}

/// Parameters are not defined for `issuemail`: their effect is up to the CA (decision D-07). If the CA enforces them,
/// their effect is known.
static PARAMETERS_UNDEFINED: Rule =
    Rule::new("rfc9495.parameters_undefined", Severity::Notice, "RFC 9495, Section 4");

fn parameters_undefined(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, value) in &context.values {
        if issuer::check(value, &context.judgement.ca) == IssuerCheck::Conditional {
            let mut tags: Vec<_> = value.parameters().map(|parameter| parameter.tag).collect();
            if tags.len() > MAX_TAGS {
                tags.truncate(MAX_TAGS);
                tags.push("…");
            }
            let finding = Finding::on(&PARAMETERS_UNDEFINED, *index, record);
            findings.push(finding.with("parameters", tags.join(", ")));
        }
    }
}

/// The record shows them all.
const MAX_TAGS: usize = 16;

/// A semicolon ends the value: it conforms, but does nothing.
static TRAILING_SEMICOLON: Rule =
    Rule::new("rfc9495.trailing_semicolon", Severity::Notice, "RFC 9495, Section 3");

fn trailing_semicolon(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, value) in &context.values {
        if value.has_trailing_semicolon() {
            findings.push(Finding::on(&TRAILING_SEMICOLON, *index, record));
        }
    }
}

/// A value does not conform to the grammar: it counts as one that names nobody.
static VALUE_MALFORMED: Rule = Rule::new("rfc9495.value_malformed", Severity::Error, "RFC 9495, Section 4");

fn value_malformed(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, property, mistake) in context.judgement.mistakes() {
        let Some(record) = context.records().get(index) else { continue };
        let finding = Finding::on(&VALUE_MALFORMED, index, record).with("kind", mistake.kind.code());
        let finding = finding.with("position", mistake.position);
        findings.push(finding.with("value", presentation::shown_value(property.value)));
    }
}
