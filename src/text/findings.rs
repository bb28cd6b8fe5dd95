//! The texts of findings.

use crate::caa::Mistake;
use crate::findings::{Argument, Finding};
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

/// Puts findings into words, for the documents of a report.
pub fn messages(catalog: &Catalog) -> impl Fn(&Finding) -> String {
    |finding| message(finding, catalog)
}

/// `rfc8659.tag_illegal` has the texts `finding-rfc8659-tag-illegal-title` and `…-text`.
pub fn id(finding: &Finding, suffix: &str) -> String {
    format!("finding-{}-{suffix}", finding.rule.code.replace(['.', '_'], "-"))
}

/// What is wrong with a value, in the words of the finding about it.
pub fn mistake(mistake: Mistake, catalog: &Catalog) -> String {
    let args =
        [("kind", Arg::from(mistake.kind.code())), ("position", Arg::from(mistake.position.to_string()))];
    catalog.rich("finding-rfc9495-value-malformed-text", &args)
}

fn arguments(finding: &Finding, catalog: &Catalog) -> Vec<(&'static str, Arg)> {
    let argument = |argument: &Argument| match argument {
        // Seconds, as people say them.
        Argument::Seconds(seconds) => Arg::from(catalog.duration(*seconds)),
        Argument::Count(count) => Arg::from(count.to_string()),
        Argument::Text(text) => Arg::from(text.as_str()),
    };
    finding.arguments.iter().map(|(name, value)| (*name, argument(value))).collect()
}
