//! Findings: what is worth knowing, apart from the verdict.
//!
//! There is a file for each standard or namespace, named after the prefix of its codes; `input` has `idna.` and `zone.`,
//! what was typed. A rule is a [`Rule`], a check, and a row of the table `RULES` at the top of its file.
//! `docs/findings.md` describes every rule for those who read a report. Nothing reads a finding back: what the program
//! itself has to know is a question to the [`Judgement`].

mod ca;
mod dns;
mod draft;
mod input;
mod likely_tag;
mod rfc8659;
mod rfc9495;

use crate::ca::identity::{IssuerIdentity, identify};
use crate::caa::{CaaRecord, IssueValue, Property};
use crate::dns::Fqdn;
use crate::judge::Judgement;

/// Runs every rule; the gravest findings come first.
pub fn run(judgement: &Judgement) -> Vec<Finding> {
    let context = Context::new(judgement);
    let mut findings = Vec::new();
    checks().for_each(|(_, check)| check(&context, &mut findings));
    findings.sort_by_key(|finding| finding.rule.severity);
    findings
}

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    checks().flat_map(|(rules, _)| rules.iter().copied())
}

/// Every table, in the order in which findings of one severity are given.
fn checks() -> impl Iterator<Item = &'static Check> {
    [ca::RULES, draft::RULES, dns::RULES, input::RULES, rfc8659::RULES, rfc9495::RULES].into_iter().flatten()
}

/// A check, and the rules by which it makes findings.
type Check = (&'static [&'static Rule], fn(&Context<'_>, &mut Vec<Finding>));

//----------- Finding ----------------------------------------------------------------------------

/// One finding. It has no prose: texts live in the locale files, under an id made from the code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The name that it is about.
    pub owner: Option<Fqdn>,
    /// The record of the Relevant RRset that it is about, by its index.
    pub record: Option<usize>,
    /// What the text of the finding mentions, by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Finding {
    /// A finding about the whole.
    fn new(rule: &'static Rule) -> Self {
        Self { rule, owner: None, record: None, arguments: Vec::new() }
    }

    /// A finding about one record.
    fn on(rule: &'static Rule, index: usize, record: &CaaRecord) -> Self {
        Self { record: Some(index), ..Self::new(rule).at(&record.owner) }
    }

    /// Sets the name that it is about.
    fn at(self, owner: &Fqdn) -> Self {
        Self { owner: Some(owner.clone()), ..self }
    }

    /// Adds something that the text mentions.
    fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// Something that the text of a finding mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Argument {
    /// A duration.
    Seconds(u32),
    /// A number.
    Count(usize),
    /// A name, a value, or the variant of the text.
    Text(String),
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

//----------- Rule -------------------------------------------------------------------------------

/// What is known of a rule before it runs.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The code: stable, never reused.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The clause that it rests on.
    pub citation: &'static str,
}

impl Rule {
    const fn new(code: &'static str, severity: Severity, citation: &'static str) -> Self {
        Self { code, severity, citation }
    }
}

/// How bad a finding is, by the requirement word of its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Violates a MUST.
    Error,
    /// Violates a SHOULD, or is read in different ways by CAs.
    Warning,
    /// Legal, and probably not meant.
    Notice,
    /// An explanation.
    Info,
}

impl Severity {
    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
            Self::Info => "info",
        }
    }
}

//----------- Context ----------------------------------------------------------------------------

/// What a rule may look at.
struct Context<'a> {
    /// The judgement; what rules tell comes from the view that it shows.
    judgement: &'a Judgement,
    /// The well-formed properties of the Relevant RRset.
    properties: Vec<InRecord<'a, Property<'a>>>,
    /// The well-formed `issuemail` values.
    values: Vec<InRecord<'a, IssueValue<'a>>>,
    /// The issuers that these values name.
    issuers: Vec<NamedIssuer<'a>>,
}

/// Something in a record of the Relevant RRset, after the record's index and the record itself.
type InRecord<'a, T> = (usize, &'a CaaRecord, T);

/// An `issuemail` record that names somebody.
struct NamedIssuer<'a> {
    index: usize,
    record: &'a CaaRecord,
    /// The issuer-domain-name as it is in the record.
    name: &'a str,
    has_parameters: bool,
    /// Whose name it is.
    identity: IssuerIdentity<'a>,
}

impl<'a> Context<'a> {
    fn new(judgement: &'a Judgement) -> Self {
        let records = || judgement.relevant_rrset().iter().enumerate();
        let values: Vec<InRecord<'_, IssueValue<'_>>> = records()
            .filter_map(|(index, record)| Some((index, record, record.issuemail()?.ok()?)))
            .collect();
        let issuers = values.iter().filter_map(|(index, record, value)| {
            let name = value.issuer()?.as_str();
            let identity = identify(name, &judgement.ca, judgement.found_at());
            Some(NamedIssuer {
                index: *index,
                record,
                name,
                has_parameters: value.has_parameters(),
                identity,
            })
        });
        Self {
            judgement,
            properties: records()
                .filter_map(|(index, record)| Some((index, record, record.property().ok()?)))
                .collect(),
            issuers: issuers.collect(),
            values,
        }
    }

    /// The records of the Relevant RRset.
    fn records(&self) -> &'a [CaaRecord] {
        self.judgement.relevant_rrset()
    }

    /// A finding about the Relevant RRset as a whole.
    fn finding_on_set(&self, rule: &'static Rule) -> Finding {
        Finding { owner: self.records().first().map(|record| record.owner.clone()), ..Finding::new(rule) }
    }
}

impl NamedIssuer<'_> {
    /// A finding about the record, which mentions the issuer.
    fn finding(&self, rule: &'static Rule) -> Finding {
        Finding::on(rule, self.index, self.record).with("issuer", self.name)
    }
}
