//! What a CA has told, compared with what is seen now.

use crate::input::RefusalKind;
use crate::judge::Judgement;
use crate::verdict::Reason;

/// Returns whether the refusal of a CA fits the judgement: the same cause, as far as CAs tell causes apart.
pub fn fits(told: RefusalKind, judgement: &Judgement) -> bool {
    let reason = judgement.reason();
    let is_lookup =
        matches!(reason, Reason::LookupFailure | Reason::NameserversUnresponsive | Reason::DnssecBogus);
    let forbids = matches!(
        reason,
        Reason::IssuerMismatch | Reason::EmptyIssuer | Reason::MalformedValue | Reason::ParamsUnsatisfied
    );
    // Where nothing was found out, there is nothing to compare.
    if matches!(reason, Reason::ResolverUnreachable | Reason::ResolversDisagree | Reason::ZoneIncomplete) {
        return true;
    }
    match told {
        RefusalKind::OtherCa => forbids || reason == Reason::UnknownCritical,
        RefusalKind::Critical => reason == Reason::UnknownCritical,
        RefusalKind::Servfail => is_lookup,
        RefusalKind::Timeout => matches!(reason, Reason::LookupFailure | Reason::NameserversUnresponsive),
        RefusalKind::Dnssec => reason == Reason::DnssecBogus,
        RefusalKind::Missing => judgement.is_domain_missing(),
        RefusalKind::Failed => is_lookup,
        RefusalKind::Unspecified => forbids || is_lookup || reason == Reason::UnknownCritical,
    }
}
