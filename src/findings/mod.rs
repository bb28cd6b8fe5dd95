//! The rules: one a file, each a `RULE` with its code and a `check`.

mod alias;
mod answer_large;
mod brand;
mod child_hides_issue;
mod child_hides_parent;
mod critical_depends;
mod domain_missing;
mod draft_security_tag;
mod empty_beside_issuer;
mod finding;
mod flags_reserved;
mod former_name;
mod input_mapped;
mod iodef_unusable;
mod issue_does_not_restrict;
mod issuer_case;
pub mod issuer_identity;
mod issuer_repeated;
mod likely_typo;
mod no_smime;
mod own_domain;
mod parameters_undefined;
mod rdata_malformed;
mod resolver_set_aside;
mod resolvers_differ;
mod retired;
mod tag_illegal;
mod tag_likely_typo;
mod tag_reserved;
mod tls_not_restricted;
mod trailing_semicolon;
mod ttl_long;
mod ttl_short;
mod unknown;
mod unknown_critical;
mod value_malformed;
mod zone_outside;

pub use finding::Finding;
pub use finding::Rule;
pub use finding::Severity;

use crate::caa::CaaRecord;
use crate::caa::IssueValue;
use crate::caa::Property;
use crate::caa::PropertyTag;
use crate::findings::issuer_identity::NamedIssuer;
use crate::findings::issuer_identity::named_issuers;
use crate::judge::Judgement;

/// What a rule may look at.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The judgement; what rules tell comes from the view that it shows.
    pub judgement: &'a Judgement,
    /// The properties that can be cut.
    properties: &'a [Place<'a, Property<'a>>],
    /// The `issuemail` values that conform.
    values: &'a [Place<'a, IssueValue<'a>>],
    /// The issuers that the `issuemail` records name, and whom they stand for.
    pub issuers: &'a [NamedIssuer<'a>],
}

impl<'a> Context<'a> {
    /// The records of the Relevant RRset.
    fn records(&self) -> &'a [CaaRecord] {
        self.judgement.relevant_rrset()
    }

    /// A finding about the whole set, which mentions a number.
    fn finding_on_set(&self, rule: &'static Rule, name: &'static str, number: usize) -> Finding {
        let owner = self.records().first().map(|record| record.owner.clone());
        Finding { owner, ..Finding::new(rule) }.with(name, number.to_string())
    }

    /// The properties of the Relevant RRset that can be cut, with their places.
    fn properties(&self) -> impl Iterator<Item = Place<'a, Property<'a>>> + use<'a> {
        self.properties.iter().copied()
    }

    /// The `issuemail` values that conform, with their places.
    fn issuemail_values(&self) -> impl Iterator<Item = Place<'a, IssueValue<'a>>> + use<'a> {
        self.values.iter().copied()
    }
}

/// Something in a record of the Relevant RRset, after the place of the record and the record itself.
type Place<'a, T> = (usize, &'a CaaRecord, T);

/// The properties that can be cut.
fn properties(records: &[CaaRecord]) -> Vec<Place<'_, Property<'_>>> {
    let records = records.iter().enumerate();
    records.filter_map(|(index, record)| Some((index, record, record.property().ok()?))).collect()
}

/// The `issuemail` values that conform.
fn issuemail_values<'a>(properties: &[Place<'a, Property<'a>>]) -> Vec<Place<'a, IssueValue<'a>>> {
    let mut values = Vec::new();
    for &(index, record, property) in properties {
        if property.tag == PropertyTag::ISSUEMAIL {
            values.extend(IssueValue::parse(property.value).ok().map(|value| (index, record, value)));
        }
    }
    values
}

/// A finding about one record. Most rules make one: a function of its own keeps the page small.
#[inline(never)]
fn finding_on(rule: &'static Rule, index: usize, record: &CaaRecord) -> Finding {
    Finding::new(rule).at(&record.owner).record(index)
}

/// Says whether a tag is one of some.
fn is_one_of(tag: PropertyTag<'_>, tags: &[&str]) -> bool {
    tags.iter().any(|known| PropertyTag(known.as_bytes()) == tag)
}

/// A rule and its check.
type Check = (&'static Rule, fn(&Context<'_>, &mut Vec<Finding>));

/// Every rule, in the order of their codes.
static CHECKS: [Check; 35] = [
    (&brand::RULE, brand::check),
    (&former_name::RULE, former_name::check),
    (&likely_typo::RULE, likely_typo::check),
    (&no_smime::RULE, no_smime::check),
    (&own_domain::RULE, own_domain::check),
    (&retired::RULE, retired::check),
    (&unknown::RULE, unknown::check),
    (&draft_security_tag::RULE, draft_security_tag::check),
    (&answer_large::RULE, answer_large::check),
    (&domain_missing::RULE, domain_missing::check),
    (&resolver_set_aside::RULE, resolver_set_aside::check),
    (&resolvers_differ::RULE, resolvers_differ::check),
    (&ttl_long::RULE, ttl_long::check),
    (&ttl_short::RULE, ttl_short::check),
    (&input_mapped::RULE, input_mapped::check),
    (&zone_outside::RULE, zone_outside::check),
    (&alias::RULE, alias::check),
    (&child_hides_issue::RULE, child_hides_issue::check),
    (&child_hides_parent::RULE, child_hides_parent::check),
    (&critical_depends::RULE, critical_depends::check),
    (&flags_reserved::RULE, flags_reserved::check),
    (&iodef_unusable::RULE, iodef_unusable::check),
    (&issuer_repeated::RULE, issuer_repeated::check),
    (&rdata_malformed::RULE, rdata_malformed::check),
    (&tag_illegal::RULE, tag_illegal::check),
    (&tag_likely_typo::RULE, tag_likely_typo::check),
    (&tag_reserved::RULE, tag_reserved::check),
    (&tls_not_restricted::RULE, tls_not_restricted::check),
    (&unknown_critical::RULE, unknown_critical::check),
    (&empty_beside_issuer::RULE, empty_beside_issuer::check),
    (&issue_does_not_restrict::RULE, issue_does_not_restrict::check),
    (&issuer_case::RULE, issuer_case::check),
    (&parameters_undefined::RULE, parameters_undefined::check),
    (&trailing_semicolon::RULE, trailing_semicolon::check),
    (&value_malformed::RULE, value_malformed::check),
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    CHECKS.iter().map(|(rule, _)| *rule)
}

/// Runs every rule; the gravest findings come first.
pub fn run(judgement: &Judgement) -> Vec<Finding> {
    let mut findings = Vec::new();
    with_context(judgement, |context| CHECKS.iter().for_each(|(_, check)| check(context, &mut findings)));
    findings.sort_by_key(|finding| finding.rule.severity);
    findings
}

/// What is wrong with the first malformed `issuemail` value, if one is.
pub fn first_malformed_value(judgement: &Judgement) -> Option<Finding> {
    let mut findings = Vec::new();
    with_context(judgement, |context| value_malformed::check(context, &mut findings));
    findings.into_iter().next()
}

/// Whether a record names the CA in letters of another case.
pub fn names_ca_in_other_case(judgement: &Judgement) -> bool {
    let mut findings = Vec::new();
    with_context(judgement, |context| issuer_case::check(context, &mut findings));
    !findings.is_empty()
}

fn with_context(judgement: &Judgement, check: impl FnOnce(&Context<'_>)) {
    let properties = properties(judgement.relevant_rrset());
    let values = issuemail_values(&properties);
    let issuers = named_issuers(&values, judgement);
    check(&Context { judgement, properties: &properties, values: &values, issuers: &issuers });
}
