//! The registered tag that an unknown one was probably meant to be.

use crate::ca::DEFAULT_KNOWN_TAGS;
use crate::caa::PropertyTag;
use strsim::osa_distance;

/// The registered tag that was probably meant; `None` for registered tags themselves.
pub(super) fn likely_tag(tag: PropertyTag<'_>) -> Option<&'static str> {
    if DEFAULT_KNOWN_TAGS.iter().any(|known| PropertyTag(known.as_bytes()) == tag) {
        return None;
    }
    let octets = tag.as_octets().iter().filter(|octet| octet.is_ascii_alphanumeric());
    let letters: String = octets.map(|octet| char::from(octet.to_ascii_lowercase())).collect();
    // Far longer than any tag: nothing resembles it.
    if letters.len() > LONGEST {
        return None;
    }
    if FOR_ISSUEMAIL.contains(&letters.as_str()) {
        return Some("issuemail");
    }
    let slips = DEFAULT_KNOWN_TAGS.into_iter().map(|known| (osa_distance(&letters, known), known));
    let likely = slips.filter(|(slips, known)| *slips <= if known.len() < LONG { 1 } else { 2 });
    likely.min_by_key(|(slips, _)| *slips).map(|(_, known)| known)
}

/// What people write instead of `issuemail`.
const FOR_ISSUEMAIL: [&str; 6] = ["email", "issuesmime", "issuemime", "mail", "smime", "smimeissue"];
/// From this length on, two typos still leave little doubt.
const LONG: usize = 8;
/// The length of the longest registered tag, plus two typos.
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
            assert_eq!(likely_tag(PropertyTag(tag.as_bytes())), meant, "{tag}");
        }
        assert_eq!(likely_tag(PropertyTag(&[b'i'; 255])), None);
    }
}
