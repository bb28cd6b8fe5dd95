//! Waits for a change by repeating a check. Pure: times are arguments, in seconds.

use crate::judge::{Judgement, Opinion};
use crate::observe::{Failure, Outcome};
use crate::verdict::Reason;

/// The time after which a watch ends.
pub const LIMIT: u64 = 3600;

/// The pause between two checks: the first for [`BRISK_TIME`], then the second.
const BRISK: u64 = 30;
const CALM: u64 = 60;
const BRISK_TIME: u64 = 600;

/// A watch on a domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Watch {
    /// When it started.
    began: u64,
    /// The time of the last tick.
    now: u64,
    /// When the next check is due.
    next: u64,
    /// Whether a check is running.
    pub is_asking: bool,
    /// Whether no resolver could be reached at the start: then any answer resolves it.
    started_without_resolvers: bool,
    /// When it started, as in reports; after the change, when that was seen.
    pub time: String,
    /// What each resolver sees.
    pub seen: Vec<Seen>,
    /// What happened last.
    pub last: WatchEvent,
}

/// What a resolver sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// What it saw when last reached.
    pub opinion: Opinion,
    /// When that last changed.
    pub changed_at: Option<String>,
    /// Whether it was reached in the last check.
    pub is_reached: bool,
}

/// What happened last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WatchEvent {
    /// The watch started.
    Started,
    /// The resolvers at these indexes see something new.
    ResolversChanged(Vec<usize>),
    /// CAA permits now, according to every resolver that counts; or resolvers can be reached at last.
    Resolved,
    /// The visitor stopped it.
    Stopped,
    /// It timed out.
    TimedOut,
}

impl Watch {
    /// Starts with an answer.
    pub fn new(judgement: &Judgement, checked_at: &str, now: u64) -> Self {
        let mut watch = Self {
            began: now,
            now,
            next: now,
            is_asking: false,
            started_without_resolvers: judgement.reason() == Reason::ResolverUnreachable,
            time: checked_at.to_owned(),
            seen: Vec::new(),
            last: WatchEvent::Started,
        };
        watch.look(judgement, checked_at);
        watch.next = now + watch.pause(judgement);
        watch
    }

    /// Returns whether it is running.
    pub fn is_live(&self) -> bool {
        matches!(self.last, WatchEvent::Started | WatchEvent::ResolversChanged(_))
    }

    /// Seconds until the next check, as of the last tick.
    pub fn left(&self) -> u64 {
        self.next.saturating_sub(self.now)
    }

    /// Takes the current time.
    pub fn tick(&mut self, now: u64) {
        self.now = now;
        if now >= self.began + LIMIT {
            self.end(WatchEvent::TimedOut);
        } else if now >= self.next {
            self.is_asking = true;
        }
    }

    /// Takes the result of a repeated check, and returns whether it is the expected change.
    pub fn take(&mut self, judgement: &Judgement, checked_at: &str) -> bool {
        self.is_asking = false;
        self.next = self.now + self.pause(judgement);
        let changed = self.look(judgement, checked_at);
        if !changed.is_empty() {
            self.last = WatchEvent::ResolversChanged(changed);
        }
        let is_reached = self.started_without_resolvers && judgement.reason() != Reason::ResolverUnreachable;
        let has_changed = judgement.verdict().may_permit() || is_reached;
        if has_changed {
            self.time = checked_at.to_owned();
            self.end(WatchEvent::Resolved);
        }
        has_changed
    }

    /// Ends it.
    pub fn end(&mut self, event: WatchEvent) {
        self.is_asking = false;
        self.last = event;
    }

    /// Records what the resolvers see, and returns the indexes of those with something new. A resolver that could not
    /// be reached has seen nothing.
    fn look(&mut self, judgement: &Judgement, checked_at: &str) -> Vec<usize> {
        let mut changed = Vec::new();
        for seen in &mut self.seen {
            seen.is_reached = false;
        }
        for opinion in judgement.opinions().filter(|opinion| has_answered(opinion)) {
            match self.seen.iter().position(|seen| seen.opinion.resolver == opinion.resolver) {
                Some(place) => {
                    let Some(seen) = self.seen.get_mut(place) else { continue };
                    seen.is_reached = true;
                    if !seen.opinion.sees_the_same(opinion) {
                        seen.changed_at = Some(checked_at.to_owned());
                        changed.push(place);
                    }
                    seen.opinion = opinion.clone();
                }
                None => {
                    self.seen.push(Seen { opinion: opinion.clone(), changed_at: None, is_reached: true });
                }
            }
        }
        changed
    }

    /// How long to wait now: resolvers answer from their caches, so querying more often than the shortest TTL lets them
    /// forget is useless, unless that takes long.
    fn pause(&self, judgement: &Judgement) -> u64 {
        let least = if self.now < self.began + BRISK_TIME { BRISK } else { CALM };
        let ttls = judgement.opinions().flat_map(Opinion::records).map(|record| record.ttl);
        u64::from(ttls.min().unwrap_or(0)).clamp(least, CALM)
    }
}

/// Returns whether a resolver could be used.
fn has_answered(opinion: &Opinion) -> bool {
    !matches!(opinion.outcome(), Some(Outcome::Failure(Failure::Unreachable(_))) | None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::dns::ExtendedError;
    use crate::judge::judge;
    use crate::mailbox::Mailbox;
    use crate::observe::{Diagnosis, Observation, Observations, Source, TransportError, View};
    use crate::verdict::Verdict;

    /// A report on what resolvers see: an issuer with a TTL, or that they cannot be reached.
    fn report(views: &[(&str, Option<(&str, u32)>)]) -> Judgement {
        let mailbox: Mailbox = "x.example".parse().unwrap();
        let name = mailbox.domain();
        let views = views.iter().map(|(resolver, seen)| {
            let outcome = match seen {
                Some((issuer, ttl)) => Outcome::Records(vec![crate::caa::CaaRecord {
                    owner: name.clone(),
                    ttl: *ttl,
                    rdata: format!("\0\tissuemail{issuer}").into_bytes(),
                }]),
                None => Outcome::Failure(Failure::Unreachable(TransportError::Connection)),
            };
            let level = Observation::new(name.clone(), outcome);
            View::new(*resolver, vec![level])
        });
        let observations = Observations {
            views: views.collect(),
            lookups: Vec::new(),
            source: Source::Resolvers,
            diagnosis: Diagnosis::default(),
            surroundings: Default::default(),
        };
        judge(&mailbox, observations, &CaProfile::for_issuer("ca.example").unwrap())
    }

    const OLD: Option<(&str, u32)> = Some(("other.example", 10));
    const NEW: Option<(&str, u32)> = Some(("ca.example", 300));

    #[test]
    fn each_resolver_changes_and_then_it_ends() {
        let mut watch = Watch::new(&report(&[("a", OLD), ("b", OLD)]), "t0", 1000);
        watch.tick(1029);
        assert!(!watch.is_asking);
        assert_eq!(watch.left(), 1);
        watch.tick(1030);
        assert!(watch.is_asking);

        assert!(!watch.take(&report(&[("a", OLD), ("b", NEW)]), "t1"));
        assert_eq!(watch.last, WatchEvent::ResolversChanged(vec![1]));
        assert_eq!(watch.seen[0].changed_at, None);
        assert_eq!(watch.seen[1].changed_at.as_deref(), Some("t1"));
        assert!(!watch.is_asking && watch.is_live());

        // The same answer again is no change.
        watch.last = WatchEvent::Started;
        assert!(!watch.take(&report(&[("a", OLD), ("b", NEW)]), "t2"));
        assert_eq!(watch.last, WatchEvent::Started);

        assert!(watch.take(&report(&[("a", NEW), ("b", NEW)]), "t3"));
        assert_eq!(watch.last, WatchEvent::Resolved);
        assert!(!watch.is_live());
        assert_eq!(watch.seen[1].changed_at.as_deref(), Some("t1"));
    }

    #[test]
    fn a_resolver_that_is_not_reached_has_not_changed() {
        let mut watch = Watch::new(&report(&[("a", OLD), ("b", OLD)]), "t0", 0);
        assert!(!watch.take(&report(&[("a", OLD), ("b", None)]), "t1"));
        assert_eq!(watch.last, WatchEvent::Started);
        assert!(!watch.seen[1].is_reached);
        assert_eq!(watch.seen[1].opinion.decision.verdict, Verdict::Forbidden);
        // Without a network nothing is known, and the watch continues.
        assert!(!watch.take(&report(&[("a", None), ("b", None)]), "t2"));
        assert!(watch.is_live());
        // Another resolver takes over.
        assert!(!watch.take(&report(&[("a", OLD), ("c", OLD)]), "t3"));
        assert_eq!(watch.seen.len(), 3);
        assert_eq!(watch.seen[2].changed_at, None);
    }

    #[test]
    fn any_answer_is_news_where_there_was_none() {
        let mut watch = Watch::new(&report(&[("a", None)]), "t0", 0);
        assert!(!watch.take(&report(&[("a", None)]), "t1"));
        assert!(watch.take(&report(&[("a", OLD)]), "t2"));
        assert_eq!((watch.last, watch.time.as_str()), (WatchEvent::Resolved, "t2"));
    }

    #[test]
    fn it_slows_down_and_gives_up() {
        let brief = report(&[("a", Some(("other.example", 5)))]);
        let long = report(&[("a", Some(("other.example", 3600))), ("b", Some(("other.example", 45)))]);
        let mut watch = Watch::new(&brief, "t0", 0);
        assert_eq!(watch.left(), 30);
        watch.take(&long, "t1");
        assert_eq!(watch.left(), 45, "the first cache runs out then");
        watch.tick(BRISK_TIME);
        watch.take(&brief, "t2");
        assert_eq!(watch.left(), 60);
        watch.tick(LIMIT - 1);
        assert!(watch.is_live());
        watch.tick(LIMIT);
        assert_eq!(watch.last, WatchEvent::TimedOut);
        assert!(!watch.is_asking && !watch.is_live());
    }

    #[test]
    fn an_answer_of_the_resolver_itself_is_one_too() {
        let mailbox: Mailbox = "x.example".parse().unwrap();
        let error = ExtendedError { info_code: 15, extra_text: String::new() };
        let level = Observation::new(mailbox.domain().clone(), Outcome::Failure(Failure::Filtered(error)));
        let blocked = Observations::of_one(vec![level], Source::Resolvers);
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let watch = Watch::new(&judge(&mailbox, blocked, &ca), "t0", 0);
        assert_eq!(watch.seen.len(), 1);
    }
}
