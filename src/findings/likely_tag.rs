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
    let is_slip = |known: &str| osa_distance(&letters, known) <= if known.len() < LONG { 1 } else { 2 };
    // A tag that is made of the words that the tags are about is no slip: it was made up.
    if let Some(tag) = made_up(&letters) {
        return Some(tag);
    }
    let slips = DEFAULT_KNOWN_TAGS.into_iter().filter(|known| is_slip(known));
    let likely = slips.min_by_key(|known| osa_distance(&letters, known));
    likely.or_else(|| MADE_UP.iter().any(|made_up| is_slip(made_up)).then_some("issuemail"))
}

/// The tag that consists of these words and no others: one about mail, one about wildcards, one about issuing.
fn made_up(letters: &str) -> Option<&'static str> {
    // For each place in the letters, the words on the ways there: bits of `Topic`.
    let mut ways = vec![0_u8; letters.len() + 1];
    if let Some(start) = ways.first_mut() {
        *start = NOTHING;
    }
    for at in 0..letters.len() {
        let (Some(&before), Some(rest)) = (ways.get(at), letters.get(at..)) else { continue };
        if before == 0 {
            continue;
        }
        for (word, topic) in WORDS.iter().filter(|(word, _)| rest.starts_with(word)) {
            if let Some(way) = ways.get_mut(at + word.len()) {
                *way |= before | topic;
            }
        }
    }
    let topics = ways.last().copied().unwrap_or_default();
    if topics & MAIL != 0 {
        Some("issuemail")
    } else if topics & WILD != 0 {
        Some("issuewild")
    } else {
        (topics & ISSUE != 0).then_some("issue")
    }
}

/// Words that tags are made up of, and what they are about.
const WORDS: [(&str, u8); 20] = [
    ("mail", MAIL),
    ("mails", MAIL),
    ("email", MAIL),
    ("emails", MAIL),
    ("smime", MAIL),
    ("mime", MAIL),
    ("wild", WILD),
    ("wildcard", WILD),
    ("issue", ISSUE),
    ("issues", ISSUE),
    ("issuer", ISSUE),
    ("issuance", ISSUE),
    ("caa", NOTHING),
    ("ca", NOTHING),
    ("cert", NOTHING),
    ("certs", NOTHING),
    ("certificate", NOTHING),
    ("for", NOTHING),
    ("only", NOTHING),
    ("allow", NOTHING),
];
const NOTHING: u8 = 1;
const ISSUE: u8 = 2;
const WILD: u8 = 4;
const MAIL: u8 = 8;
/// The most common ones, for slips in them.
const MADE_UP: [&str; 5] = ["mailissue", "emailissue", "issueemail", "issuesmime", "smimeissue"];
/// From this length on, two typos still leave little doubt.
const LONG: usize = 8;
/// No tag that people make up is longer.
const LONGEST: usize = 24;

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
            ("issuewildcard", Some("issuewild")),
            ("wildissue", Some("issuewild")),
            ("mailissue", Some("issuemail")),
            ("mail-issuer", Some("issuemail")),
            ("caaissuemail", Some("issuemail")),
            ("issuewildmail", Some("issuemail")),
            ("emailcert", Some("issuemail")),
            ("mailisue", Some("issuemail")),
            ("mailbox", None),
            ("ca", None),
            ("certs", None),
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
