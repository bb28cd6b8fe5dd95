//! Who may issue at a name: written from RFC 8659 and RFC 9495 without the evaluator, by plain string handling.

use issuemail::caa::CaaRecord;
use issuemail::observe::Outcome;
use issuemail::{Fqdn, zone};

use super::apply::OwnersZone;

/// What a CA may issue at a name: S/MIME, for host names, for wildcards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) smime: bool,
    pub(crate) tls: bool,
    pub(crate) tls_wildcard: bool,
}

/// A zone that answers.
pub(crate) struct Oracle(zone::Zone);

impl Oracle {
    pub(crate) fn new(zone: &OwnersZone) -> Self {
        Self(zone::read(zone.text().as_bytes(), &zone::Options::default()).unwrap())
    }

    /// What a CA of that name may issue at a domain. It knows the usual tags.
    pub(crate) fn allowed(&self, domain: &str, ca: &str) -> Allowed {
        let observations = self.0.observe(&Fqdn::from_ascii(domain).unwrap());
        let found = observations.views[0].levels.iter().find_map(|level| match &level.outcome {
            Outcome::Records(records) => Some(records.as_slice()),
            _ => None,
        });
        let rrset = found.unwrap_or_default();
        let is_stopped = rrset.iter().any(|record| {
            let (flags, tag, _) = cut(record);
            flags >= 128 && !["issue", "issuewild", "issuemail", "iodef"].contains(&tag.as_str())
        });
        let lets = |tag: &str| {
            let mut values = rrset.iter().map(cut).filter(|(_, other, _)| other == tag).peekable();
            (values.peek().is_some(), values.any(|(_, _, value)| names(&value, ca)))
        };
        let (has_issuemail, smime) = lets("issuemail");
        let (has_issue, tls) = lets("issue");
        let (has_issuewild, tls_wildcard) = lets("issuewild");
        let tls = !has_issue || tls;
        Allowed {
            smime: !is_stopped && (!has_issuemail || smime),
            tls: !is_stopped && tls,
            tls_wildcard: !is_stopped && if has_issuewild { tls_wildcard } else { tls },
        }
    }
}

fn cut(record: &CaaRecord) -> (u8, String, Vec<u8>) {
    let tag_end = 2 + usize::from(record.rdata[1]);
    let tag = String::from_utf8_lossy(&record.rdata[2..tag_end]).to_ascii_lowercase();
    (record.rdata[0], tag, record.rdata[tag_end..].to_vec())
}

/// Returns whether a value names the CA. Parameters count as satisfied if they are well-formed.
fn names(value: &[u8], ca: &str) -> bool {
    let Ok(value) = std::str::from_utf8(value) else { return false };
    let (issuer, rest) = match value.split_once(';') {
        Some((issuer, rest)) => (issuer, rest),
        None => (value, ""),
    };
    let white = [' ', '\t'];
    let is_parameter = |text: &str| {
        text.split_once('=').is_some_and(|(tag, value)| {
            let tag = tag.trim_matches(white);
            let value = value.trim_matches(white);
            !tag.is_empty()
                && tag.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-')
                && !tag.starts_with('-')
                && !tag.ends_with('-')
                && value.bytes().all(|octet| (0x21..=0x7e).contains(&octet))
        })
    };
    let rest = rest.trim_matches(white);
    issuer.trim_matches(white).eq_ignore_ascii_case(ca)
        && (rest.is_empty() || rest.split(';').all(|text| is_parameter(text.trim_matches(white))))
}
