//! The texts of findings.

use super::catalog::Arg;
use super::catalog::Catalog;
use crate::evaluate::Finding;

/// What was found, in a few words.
pub fn title(finding: &Finding, catalog: &Catalog) -> String {
    catalog.format(&id(finding, "title"), &arguments(finding))
}

/// What it means, and what to do, with names and records between backquotes.
pub fn message_rich(finding: &Finding, catalog: &Catalog) -> String {
    catalog.rich(&id(finding, "text"), &arguments(finding))
}

/// What it means, and what to do.
pub fn message(finding: &Finding, catalog: &Catalog) -> String {
    catalog.format(&id(finding, "text"), &arguments(finding))
}

/// `rfc8659.tag_illegal` has the texts `finding-rfc8659-tag-illegal-title` and `…-text`.
pub fn id(finding: &Finding, suffix: &str) -> String {
    format!("finding-{}-{suffix}", finding.rule.code.replace(['.', '_'], "-"))
}

fn arguments(finding: &Finding) -> Vec<(&'static str, Arg)> {
    finding.arguments.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect()
}
