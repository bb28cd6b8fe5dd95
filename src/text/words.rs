//! Short labels for the enums of the core, and lists of names.

use crate::dns::Fqdn;
use crate::dnssec::LinkState;
use crate::findings::Severity;
use crate::judge::Dnssec;
use crate::observe::OutcomeKind;
use crate::text::msg::{self, Id};
use crate::verdict::Verdict;

/// A verdict in a sentence.
pub fn word(verdict: Verdict) -> Id {
    match verdict {
        Verdict::Permitted | Verdict::Conditional => msg::WORD_PERMITTED,
        Verdict::Forbidden => msg::WORD_FORBIDDEN,
        Verdict::Undetermined => msg::WORD_UNDETERMINED,
    }
}

/// What a question came to.
pub fn outcome(kind: OutcomeKind) -> Id {
    match kind {
        OutcomeKind::Records => msg::OUTCOME_RECORDS,
        OutcomeKind::NoData => msg::OUTCOME_NODATA,
        OutcomeKind::NxDomain => msg::OUTCOME_NXDOMAIN,
        OutcomeKind::ServFail => msg::OUTCOME_SERVFAIL,
        OutcomeKind::Stale => msg::OUTCOME_STALE,
        OutcomeKind::CalledBogus => msg::OUTCOME_CALLED_BOGUS,
        OutcomeKind::Refused => msg::OUTCOME_REFUSED,
        OutcomeKind::NotCovered => msg::OUTCOME_NOT_COVERED,
        OutcomeKind::NotImp => msg::OUTCOME_NOTIMP,
        OutcomeKind::FormErr => msg::OUTCOME_FORMERR,
        OutcomeKind::Rcode => msg::OUTCOME_RCODE,
        OutcomeKind::Truncated => msg::OUTCOME_TRUNCATED,
        OutcomeKind::AliasLoop => msg::OUTCOME_ALIAS_LOOP,
        OutcomeKind::Filtered => msg::OUTCOME_FILTERED,
        OutcomeKind::Timeout => msg::OUTCOME_TIMEOUT,
        OutcomeKind::Unreachable => msg::OUTCOME_UNREACHABLE,
        OutcomeKind::HttpError => msg::OUTCOME_HTTP_ERROR,
        OutcomeKind::BadAnswer => msg::OUTCOME_BAD_ANSWER,
        OutcomeKind::NotNeeded => msg::OUTCOME_NOT_NEEDED,
        OutcomeKind::GivenUp => msg::OUTCOME_GIVEN_UP,
    }
}

/// What DNSSEC says about the answer.
pub fn dnssec(dnssec: Dnssec) -> Id {
    match dnssec {
        Dnssec::Secure => msg::DNSSEC_SECURE,
        Dnssec::Insecure => msg::DNSSEC_INSECURE,
        Dnssec::Bogus => msg::DNSSEC_BOGUS,
        Dnssec::Unknown => msg::DNSSEC_UNKNOWN,
        Dnssec::NotChecked => msg::DNSSEC_NOT_CHECKED,
    }
}

/// How far the chain of trust reaches.
pub fn link(state: LinkState) -> Id {
    match state {
        LinkState::Signed => msg::CHAIN_SIGNED,
        LinkState::NoDs | LinkState::OptOut | LinkState::Unsupported => msg::CHAIN_UNSIGNED,
        LinkState::Broken => msg::CHAIN_BROKEN,
        LinkState::Unknown => msg::CHAIN_UNKNOWN,
    }
}

/// The severity of a finding.
pub fn severity(severity: Severity) -> Id {
    match severity {
        Severity::Error => msg::UI_SEVERITY_ERROR,
        Severity::Warning => msg::UI_SEVERITY_WARNING,
        Severity::Notice => msg::UI_SEVERITY_NOTICE,
        Severity::Info => msg::UI_SEVERITY_INFO,
    }
}

/// A list of names, limited to the first few.
pub(super) fn names(names: &[Fqdn]) -> String {
    first_few(&names.iter().map(ToString::to_string).collect::<Vec<_>>())
}

/// The first few, and how many more.
pub(super) fn first_few(words: &[String]) -> String {
    const SHOWN: usize = 4;
    match words.get(..SHOWN) {
        Some(shown) if words.len() > SHOWN => format!("{} (+{})", shown.join(", "), words.len() - SHOWN),
        _ => words.join(", "),
    }
}
