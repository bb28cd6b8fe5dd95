//! What a failed lookup means for a CA.

use crate::ca::{CaProfile, OnFailure};
use crate::dns::Rcode;
use crate::judge::decision::Decision;
use crate::observe::Failure;
use crate::verdict::{Reason, Verdict};

/// Decides on a failure at the name where the climb ended.
///
/// The S/MIME Baseline Requirements, Section 4.2.2.1, let a CA treat a failed lookup as permission only after a
/// retry, from outside its own infrastructure, and when the zone has no chain of trust to the root; Section
/// 4.2.2.1.1 rules that DNSSEC errors are never permission. So nothing here is ever permitted.
pub fn decide(failure: &Failure, ca: &CaProfile) -> Decision {
    let (verdict, reason) = match failure {
        Failure::Rcode { rcode: Rcode::SERVFAIL, answers_unchecked: Some(true), .. } => {
            (Verdict::Forbidden, Reason::DnssecBogus)
        }
        // Decision D-13.
        Failure::Rcode { rcode: Rcode::SERVFAIL, .. } | Failure::AliasLoop => {
            (refusal(ca.on_servfail == OnFailure::Refuse), Reason::LookupFailure)
        }
        Failure::Timeout { is_signed: Some(is_signed) } => {
            let refuses = match ca.on_timeout {
                OnFailure::Refuse => true,
                OnFailure::RefuseIfSigned => *is_signed,
                OnFailure::Undetermined => false,
            };
            (refusal(refuses), Reason::NameserversUnresponsive)
        }
        Failure::Timeout { is_signed: None } => {
            (refusal(ca.on_timeout == OnFailure::Refuse), Reason::LookupFailure)
        }
        Failure::Disowned(_) | Failure::Filtered(_) | Failure::Rcode { .. } | Failure::Truncated => {
            (Verdict::Undetermined, Reason::LookupFailure)
        }
        Failure::NotCovered { .. } => (Verdict::Undetermined, Reason::ZoneIncomplete),
        Failure::NotAsked | Failure::Unreachable(_) => (Verdict::Undetermined, Reason::ResolverUnreachable),
    };
    Decision { verdict, reason, record: None }
}

fn refusal(refuses: bool) -> Verdict {
    if refuses { Verdict::Forbidden } else { Verdict::Undetermined }
}
