//! The texts of findings.

use crate::caa::Mistake;
use crate::caa::presentation::shown_value;
use crate::findings::{Argument, Finding};
use crate::text::catalog::{Catalog, plain};
use crate::text::msg::{self, Arg, FINDINGS, FindingTexts, IntoMessage, Message};

/// What was found, in a few words.
pub fn title(finding: &Finding, catalog: &Catalog) -> String {
    texts(finding.rule.code).map(|texts| catalog.text(texts.title)).unwrap_or_default()
}

/// What it means, and what to do.
pub fn message(finding: &Finding, catalog: &Catalog) -> String {
    plain(&message_rich(finding, catalog))
}

/// What it means, and what to do, with names and records between backquotes.
pub fn message_rich(finding: &Finding, catalog: &Catalog) -> String {
    let Some(texts) = texts(finding.rule.code) else { return String::new() };
    let argument = |name: &&str| match finding.arguments.iter().find(|(other, _)| other == name) {
        // Seconds, as a duration.
        Some((_, Argument::Seconds(seconds))) => Arg::from(catalog.duration(*seconds)),
        Some((_, Argument::Count(count))) => Arg::from(count.to_string()),
        Some((_, Argument::Text(text))) => Arg::from(text),
        None => {
            // `tests/findings.rs` has a case of every rule.
            debug_assert!(
                finding.arguments.is_empty() && name.is_empty(),
                "{} lacks {name}",
                finding.rule.code
            );
            Arg::from("")
        }
    };
    catalog.rich(Message { id: texts.text, args: texts.variables.iter().map(argument).collect() })
}

/// Describes findings, for the JSON report.
pub fn messages(catalog: &Catalog) -> impl Fn(&Finding) -> String {
    |finding| message(finding, catalog)
}

/// What is wrong with a value, as in the finding about it.
pub(super) fn mistake(mistake: Mistake, value: &[u8]) -> Message {
    msg::FindingRfc9495ValueMalformedText {
        kind: mistake.kind.code().into(),
        position: mistake.position.to_string().into(),
        value: shown_value(value).into(),
    }
    .into_message()
}

/// The texts of a rule: `rfc8659.tag_illegal` has those of `finding-rfc8659-tag-illegal`.
fn texts(code: &str) -> Option<&'static FindingTexts> {
    let with_hyphens = || code.bytes().map(|octet| if matches!(octet, b'.' | b'_') { b'-' } else { octet });
    FINDINGS.iter().find(|texts| texts.code.bytes().eq(with_hyphens()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings;

    #[test]
    fn every_rule_has_texts_and_all_texts_are_of_rules() {
        for rule in findings::all() {
            assert!(texts(rule.code).is_some(), "{}", rule.code);
        }
        assert_eq!(FINDINGS.len(), findings::all().count());
    }
}
