//! Findings: what is worth knowing beyond the verdict.
//!
//! There is a file for each standard or namespace, named after the prefix of its codes; `input` has `idna.` and
//! `zone.`. A rule is a [`Rule`], a check, and a row of the table `RULES` at the top of its file.
//! `docs/findings.md` describes every rule for readers of a report. No code reads findings back: the program itself
//! asks the [`Judgement`].

mod ca;
mod dns;
mod draft;
mod input;
mod likely_tag;
mod rfc3597;
mod rfc8659;
mod rfc9495;

use crate::ca::identity::{IssuerIdentity, identify};
use crate::caa::{CaaRecord, IssueValue, Property};
use crate::dns::Fqdn;
use crate::judge::Judgement;
use crate::order;

/// Runs every rule; the most severe findings come first.
pub fn run(judgement: &Judgement) -> Vec<Finding> {
    let context = Context::new(judgement);
    let mut findings = Vec::new();
    checks().for_each(|(_, check)| check(&context, &mut findings));
    order::sort_by(&mut findings, |one, other| one.rule.severity.cmp(&other.rule.severity));
    limit(&mut findings);
    findings
}

/// Keeps the first findings of each rule, and says how many are left out (decision D-33).
fn limit(findings: &mut Vec<Finding>) {
    let total = findings.len();
    let (mut code, mut count) = ("", 0);
    findings.retain(|finding| {
        // Those of a rule follow each other.
        count = if finding.rule.code == code { count + 1 } else { 1 };
        code = finding.rule.code;
        count <= MAX_OF_A_RULE
    });
    if findings.len() < total {
        findings.push(dns::findings_left_out(MAX_OF_A_RULE, total - findings.len()));
    }
}

/// Nobody reads more of a kind.
const MAX_OF_A_RULE: usize = 50;

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    checks().flat_map(|(rules, _)| rules.iter().copied())
}

/// Every table, in the order of findings with the same severity.
fn checks() -> impl Iterator<Item = &'static Check> {
    [ca::RULES, draft::RULES, dns::RULES, input::RULES, rfc3597::RULES, rfc8659::RULES, rfc9495::RULES]
        .into_iter()
        .flatten()
}

/// A check, and the rules that its findings belong to.
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
    /// The index of the record in the Relevant RRset that it is about.
    pub record: Option<usize>,
    /// The arguments of its text, by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Finding {
    /// A finding about the result as a whole.
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

    /// Adds an argument of the text.
    fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// An argument of the text of a finding.
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

/// The static part of a rule.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The code: stable, never reused.
    pub code: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// The clause that it is based on.
    pub citation: &'static str,
}

impl Rule {
    const fn new(code: &'static str, severity: Severity, citation: &'static str) -> Self {
        Self { code, severity, citation }
    }
}

/// The severity of a finding, by the requirement keyword of its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// Violates a MUST.
    Error,
    /// Violates a SHOULD, or CAs interpret it differently.
    Warning,
    /// Legal, but probably not intended.
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

/// The input of a rule.
struct Context<'a> {
    /// The judgement; rules look at the view that it shows.
    judgement: &'a Judgement,
    /// The well-formed properties of the Relevant RRset.
    properties: Vec<InRecord<'a, Property<'a>>>,
    /// The well-formed `issuemail` values.
    values: Vec<InRecord<'a, IssueValue<'a>>>,
    /// The issuers that these values name.
    issuers: Vec<NamedIssuer<'a>>,
}

/// Part of a record of the Relevant RRset, preceded by the record's index and the record itself.
type InRecord<'a, T> = (usize, &'a CaaRecord, T);

/// An `issuemail` record that names a CA.
struct NamedIssuer<'a> {
    index: usize,
    record: &'a CaaRecord,
    /// The issuer-domain-name as in the record.
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
    /// A finding about the record, with the issuer as an argument.
    fn finding(&self, rule: &'static Rule) -> Finding {
        Finding::on(rule, self.index, self.record).with("issuer", self.name)
    }
}
