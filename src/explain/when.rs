//! When to try again.

use crate::explain::{Unreachable, unreachable};
use crate::judge::Judgement;
use crate::verdict::{Reason, Verdict};

/// When to try again. After a change two caches must expire: that of the resolvers and that of the CA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// Now; if the CA refused recently, once its cache has expired.
    Now {
        /// How long the CA keeps a result, in seconds.
        cache: u32,
    },
    /// In a minute: only resolvers are in the way.
    InAMinute,
    /// In a few minutes: a resolver asks for a pause.
    InAFewMinutes,
    /// After the change.
    AfterChange(Caches),
    /// After the last change: resolvers do not agree yet.
    AfterLastChange(Caches),
    /// When resolvers agree.
    AfterAgreement(Caches),
    /// After the repair.
    AfterRepair(Caches),
}

/// How long caches keep the old records, in seconds, in the worst case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Caches {
    /// The resolvers; `None` where their caches show only what is left of the TTL (decision D-54).
    pub resolvers: Option<u32>,
    /// The CA; `None` if not known.
    pub ca: Option<u32>,
}

/// When to try again.
pub fn when(judgement: &Judgement) -> Option<When> {
    let caches = Caches { resolvers: judgement.kept_for(), ca: judgement.ca.caa_cache_seconds };
    Some(match (judgement.verdict(), judgement.reason()) {
        // Nothing that changes with time.
        (Verdict::Conditional, _) | (_, Reason::ZoneIncomplete) => return None,
        (Verdict::Permitted, Reason::NoCaa) if judgement.is_domain_missing() => return None,
        (Verdict::Permitted, _) => When::Now { cache: caches.ca? },
        (_, Reason::ResolverUnreachable) => match unreachable(judgement) {
            Unreachable::Limit => When::InAFewMinutes,
            _ => When::InAMinute,
        },
        (_, Reason::LookupFailure) if judgement.is_resolvers_answer() => When::InAMinute,
        (_, Reason::ResolversDisagree) if judgement.lacks_quorum() => When::InAMinute,
        (_, Reason::ResolversDisagree) if caches.resolvers != Some(0) => When::AfterLastChange(caches),
        (_, Reason::ResolversDisagree) => When::AfterAgreement(caches),
        _ if judgement.relevant_rrset().is_empty() => When::AfterRepair(caches),
        _ => When::AfterChange(caches),
    })
}
