//! A tag that nobody knows, and that looks like one that CAs know: the owner believes in an effect that it has not.

use crate::caa::PropertyTag;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;
use crate::findings::is_one_of;
use strsim::osa_distance;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.tag_likely_typo", severity: Severity::Warning, citation: "RFC 8659, Section 4.1" };

/// Finds such tags, and says which one was probably meant.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if context.judgement.ca.knows(property.tag) {
            continue;
        }
        let Some(likely) = likely(property.tag) else { continue };
        let kind = if property.is_critical() { "critical" } else { "ignored" };
        let finding = finding_on(&RULE, index, record).with("kind", kind);
        findings.push(finding.with("tag", property.tag.to_string()).with("likely", likely));
    }
}

/// The registered tag that was probably meant; `None` for registered tags themselves.
pub(crate) fn likely(tag: PropertyTag<'_>) -> Option<&'static str> {
    if is_one_of(tag, &REGISTERED) {
        return None;
    }
    let mut letters = String::new();
    for octet in tag.as_octets().iter().filter(|octet| octet.is_ascii_alphanumeric()) {
        letters.push(char::from(octet.to_ascii_lowercase()));
    }
    // Far longer than any tag: nothing is like it.
    if letters.len() > LONGEST {
        return None;
    }
    if FOR_ISSUEMAIL.contains(&letters.as_str()) {
        return Some("issuemail");
    }
    let mut best = None;
    let mut least = usize::MAX;
    for known in REGISTERED {
        let slips = osa_distance(&letters, known);
        if slips < least && slips <= if known.len() < LONG { 1 } else { 2 } {
            (best, least) = (Some(known), slips);
        }
    }
    best
}

/// The tags of the IANA registry that have a meaning.
const REGISTERED: [&str; 7] =
    ["issue", "issuewild", "issuemail", "iodef", "issuevmc", "contactemail", "contactphone"];
/// What people call `issuemail`.
const FOR_ISSUEMAIL: [&str; 6] = ["email", "issuesmime", "issuemime", "mail", "smime", "smimeissue"];
/// From this length on, two slips still leave little doubt.
const LONG: usize = 8;
/// The longest registered tag, and two slips.
const LONGEST: usize = 14;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_lead_to_the_tag_that_was_meant() {
        for (tag, meant) in [
            ("issuemial", Some("issuemail")),
            ("issuemil", Some("issuemail")),
            ("issue-mail", Some("issuemail")),
            ("issue_mail", Some("issuemail")),
            ("IssueEmail", Some("issuemail")),
            ("issue-email", Some("issuemail")),
            ("issuesmime", Some("issuemail")),
            ("S-MIME", Some("issuemail")),
            ("email", Some("issuemail")),
            ("izsue", Some("issue")),
            ("issues", Some("issue")),
            ("issuewildcard", None),
            ("isseuwild", Some("issuewild")),
            ("issuewil", Some("issuewild")),
            ("iodf", Some("iodef")),
            ("contact-email", Some("contactemail")),
            ("issue", None),
            ("ISSUEMAIL", None),
            ("contactphone", None),
            ("security", None),
            ("path", None),
            ("auth", None),
            ("policy", None),
            ("tbs", None),
            ("futuretag", None),
            ("-", None),
        ] {
            assert_eq!(likely(PropertyTag(tag.as_bytes())), meant, "{tag}");
        }
        assert_eq!(likely(PropertyTag(&[b'i'; 255])), None);
    }
}
