//! The texts of findings.

use crate::findings::Finding;
use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;

/// What was found, in a few words.
pub fn title(finding: &Finding, catalog: &Catalog) -> String {
    catalog.format(&id(finding, "title"), &arguments(finding, catalog))
}

/// What it means, and what to do, with names and records between backquotes.
pub fn message_rich(finding: &Finding, catalog: &Catalog) -> String {
    catalog.rich(&id(finding, "text"), &arguments(finding, catalog))
}

/// What it means, and what to do.
pub fn message(finding: &Finding, catalog: &Catalog) -> String {
    catalog.format(&id(finding, "text"), &arguments(finding, catalog))
}

/// `rfc8659.tag_illegal` has the texts `finding-rfc8659-tag-illegal-title` and `…-text`.
pub fn id(finding: &Finding, suffix: &str) -> String {
    format!("finding-{}-{suffix}", finding.rule.code.replace(['.', '_'], "-"))
}

fn arguments(finding: &Finding, catalog: &Catalog) -> Vec<(&'static str, Arg)> {
    let argument = |name: &str, value: &str| match value.parse() {
        // Seconds, as people say them.
        Ok(seconds) if name == "ttl" => Arg::from(catalog.duration(seconds)),
        _ => Arg::from(value),
    };
    finding.arguments.iter().map(|(name, value)| (*name, argument(name, value))).collect()
}
