//! What to publish: the smallest change that gives what the owner wants, and changes nothing else for anybody.
//!
//! [`suggest`] finds the name that has to be changed ([`site`]), makes the new set from the one that is there, and has
//! the evaluator judge it for the CA, for every other CA of the directory and for web server certificates
//! ([`effect()`]). What does not pass is not suggested.
//!
//! ```
//! use issuemail::report::evaluate;
//! use issuemail::suggest::Request;
//! use issuemail::suggest::suggest;
//! use issuemail::ca::CaProfile;
//! use issuemail::zone;
//!
//! let text = b"example.com. 300 CAA 0 issue \"tls.example\"\nexample.com. 300 CAA 0 issuemail \"other.example\"";
//! let zone = zone::read(text, &zone::Options::default()).unwrap();
//! let mailbox = "alice@mail.example.com".parse().unwrap();
//! let ca = CaProfile::for_issuer("ca.example").unwrap();
//! let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
//!
//! let advice = suggest(&judgement, &Request::allow());
//! assert_eq!(advice.suggestion().unwrap().zone_text(), "example.com. 300 IN CAA 0 issuemail \"ca.example\"");
//! ```

mod edit;
pub mod effect;
pub mod goal;
pub mod holder;
pub mod policy;
pub mod repair;
pub mod target;

use crate::caa::CaaRecord;
use crate::caa::presentation;
use crate::dns::Fqdn;
use crate::judge::Judgement;
use crate::observe::Observation;
use crate::observe::Outcome;
use crate::verdict::Reason;
use crate::verdict::Verdict;

pub use effect::Effect;
pub use effect::effect;
pub use goal::Request;
pub use goal::Site;
pub use goal::Wish;
pub use target::Place;

/// What there is to suggest.
#[derive(Clone, Debug, PartialEq)]
pub enum Advice {
    /// What the owner wants is so already.
    NotNeeded,
    /// A change gives it.
    Change(Box<Suggestion>),
    /// No change that can be suggested gives it.
    Blocked(Obstacle),
}

impl Advice {
    /// The suggestion, if there is one.
    pub fn suggestion(&self) -> Option<&Suggestion> {
        match self {
            Self::Change(suggestion) => Some(suggestion),
            Self::NotNeeded | Self::Blocked(_) => None,
        }
    }

    /// The value of this in the JSON report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotNeeded => "not_needed",
            Self::Change(_) => "change",
            Self::Blocked(obstacle) => obstacle.code(),
        }
    }
}

/// Why nothing is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A critical record with a tag that the CA does not know: no addition helps.
    UnknownCritical,
    /// A record says that nobody may issue. That was somebody's decision (decision D-20).
    NobodyAllowed,
    /// A record cannot be cut, so what the set says is not known.
    Damaged,
    /// The records could not be looked up.
    LookupFailed,
    /// Resolvers do not see the same.
    ResolversDiffer,
    /// The domain does not exist.
    DomainMissing,
    /// The records stand where the owner of the domain cannot change them, and there is no name for others.
    Foreign,
    /// The domain is an alias, and whatever gives the wish changes other names too.
    Alias,
    /// Every change that was tried would have changed more than was asked for.
    Unsafe,
}

impl Obstacle {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::UnknownCritical,
        Self::NobodyAllowed,
        Self::Damaged,
        Self::LookupFailed,
        Self::ResolversDiffer,
        Self::DomainMissing,
        Self::Foreign,
        Self::Alias,
        Self::Unsafe,
    ];

    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownCritical => "unknown_critical",
            Self::NobodyAllowed => "nobody_allowed",
            Self::Damaged => "damaged",
            Self::LookupFailed => "lookup_failed",
            Self::ResolversDiffer => "resolvers_differ",
            Self::DomainMissing => "domain_missing",
            Self::Foreign => "foreign",
            Self::Alias => "alias",
            Self::Unsafe => "unsafe",
        }
    }
}

/// A change of one RRset.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The name that holds the set.
    pub owner: Fqdn,
    /// Why there.
    pub place: Place,
    /// What happens to each record: what stays, what goes, what is new, in this order.
    pub changes: Vec<Change>,
    /// The verdict of the same evaluator for the changed set.
    pub verdict_after: Verdict,
    /// What it does for everybody.
    pub effect: Effect,
    /// What else there is to know.
    pub cautions: Vec<Caution>,
}

impl Suggestion {
    /// The records to add.
    pub fn added(&self) -> impl Iterator<Item = &CaaRecord> {
        self.with(Action::Add)
    }

    /// The records to take away.
    pub fn removed(&self) -> impl Iterator<Item = &CaaRecord> {
        self.with(Action::Remove)
    }

    /// The set as it is.
    pub fn before(&self) -> impl Iterator<Item = &CaaRecord> {
        self.with(Action::Keep).chain(self.with(Action::Remove))
    }

    /// The set as it is to be.
    pub fn after(&self) -> impl Iterator<Item = &CaaRecord> {
        self.with(Action::Keep).chain(self.with(Action::Add))
    }

    fn with(&self, action: Action) -> impl Iterator<Item = &CaaRecord> {
        self.changes.iter().filter(move |change| change.action == action).map(|change| &change.record)
    }

    /// The new records in zone-file form, one a line.
    pub fn zone_text(&self) -> String {
        self.added().map(presentation::line).collect::<Vec<_>>().join("\n")
    }
}

/// One record of a suggestion.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What to do with it.
    pub action: Action,
    /// The record.
    pub record: CaaRecord,
}

/// What to do with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Publish it.
    Add,
    /// Take it away.
    Remove,
    /// Leave it.
    Keep,
}

impl Action {
    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Keep => "keep",
        }
    }
}

/// What else there is to know about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// A damaged record that is repaired names these other CAs: they may issue as well then (decision D-22).
    RepairAllows(Vec<String>),
    /// A wildcard stands beside the name. If the name has no entry of its own, a new one hides what the wildcard
    /// gives it ([RFC 4592, Section 2.2.1]).
    ///
    /// [RFC 4592, Section 2.2.1]: https://www.rfc-editor.org/rfc/rfc4592#section-2.2.1
    HidesWildcard(Fqdn),
    /// Whoever published the record that is taken away wanted no S/MIME certificates.
    OverrulesNobody,
    /// From then on no other CA may issue S/MIME certificates.
    Restricts,
}

impl Caution {
    /// The value of this in the JSON report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::RepairAllows(_) => "repair_allows",
            Self::HidesWildcard(_) => "hides_wildcard",
            Self::OverrulesNobody => "overrules_nobody",
            Self::Restricts => "restricts",
        }
    }
}

/// Suggests what to publish.
pub fn suggest(judgement: &Judgement, request: &Request) -> Advice {
    match find(judgement, request) {
        Ok(Some(suggestion)) => Advice::Change(Box::new(suggestion)),
        Ok(None) => Advice::NotNeeded,
        Err(obstacle) => Advice::Blocked(obstacle),
    }
}

fn find(judgement: &Judgement, request: &Request) -> Result<Option<Suggestion>, Obstacle> {
    if let Some(obstacle) = obstacle(judgement, request) {
        return Err(obstacle);
    }
    if request.wish == Wish::Allow && judgement.verdict().may_permit() {
        return Ok(None);
    }
    let spot = target::spot(judgement, request)?;
    let ttl = spot.basis.first().map_or(DEFAULT_TTL, |record| judgement.zone_ttl(record.ttl));
    for draft in edit::drafts(judgement, request, &spot, ttl) {
        if draft.is_empty_change() {
            return Ok(None);
        }
        if let Some(suggestion) = check(judgement, request, &spot, draft) {
            return Ok(Some(suggestion));
        }
    }
    Err(Obstacle::Unsafe)
}

/// Why nothing can be suggested, before anything is tried.
fn obstacle(judgement: &Judgement, request: &Request) -> Option<Obstacle> {
    match judgement.reason() {
        Reason::ResolversDisagree => return Some(Obstacle::ResolversDiffer),
        Reason::LookupFailure if judgement.found_at().is_none() && !judgement.relevant_rrset().is_empty() => {
            return Some(Obstacle::Damaged);
        }
        Reason::LookupFailure
        | Reason::DnssecBogus
        | Reason::NameserversUnresponsive
        | Reason::ResolverUnreachable => return Some(Obstacle::LookupFailed),
        Reason::UnknownCritical if request.wish != Wish::Nobody => return Some(Obstacle::UnknownCritical),
        Reason::EmptyIssuer if request.wish == Wish::Allow && !request.overrules_nobody => {
            return Some(Obstacle::NobodyAllowed);
        }
        _ => {}
    }
    let mut counted = judgement.counted();
    let first = counted.next()?;
    let differs = request.wish != Wish::Allow || !judgement.verdict().may_permit();
    (differs && counted.any(|other| !other.sees_the_same(first))).then_some(Obstacle::ResolversDiffer)
}

/// Has the evaluator judge a new set; `None` when it does too little, or too much.
fn check(
    judgement: &Judgement,
    request: &Request,
    spot: &target::Spot,
    draft: edit::Draft,
) -> Option<Suggestion> {
    let changes = draft.changes(spot);
    let after: Vec<CaaRecord> = changes
        .iter()
        .filter(|change| change.action != Action::Remove)
        .map(|change| change.record.clone())
        .collect();
    let effect = effect(judgement, &spot.owner, &after);
    let is_wanted = match &request.wish {
        Wish::Allow => {
            effect.after.verdict.may_permit()
                && effect.lost.iter().all(|name| draft.mended.contains(name))
                && effect.gained.iter().all(|name| edit::is_named(name, &draft.meant))
        }
        Wish::Only(others) => {
            effect.after.verdict.may_permit()
                && effect.gained.iter().all(|name| edit::is_named(name, &draft.meant))
                && edit::only_named_may_issue(&after, &judgement.ca, others)
        }
        Wish::Nobody => effect.after.verdict == Verdict::Forbidden && effect.gained.is_empty(),
    };
    if !is_wanted || !effect.keeps_tls() {
        return None;
    }
    let mut cautions = Vec::new();
    if !effect.gained.is_empty() && request.wish == Wish::Allow {
        cautions.push(Caution::RepairAllows(effect.gained.clone()));
    }
    if draft.overrules_nobody {
        cautions.push(Caution::OverrulesNobody);
    }
    if request.wish != Wish::Allow {
        cautions.push(Caution::Restricts);
    }
    if spot.present.is_empty() {
        cautions.extend(wildcard_above(judgement, &spot.owner).map(Caution::HidesWildcard));
    }
    Some(Suggestion {
        owner: spot.owner.clone(),
        place: spot.place,
        changes,
        verdict_after: effect.after.verdict,
        effect,
        cautions,
    })
}

/// The wildcard that may stand for a name today: the highest one, since it answers for `*` in between as well.
fn wildcard_above(judgement: &Judgement, owner: &Fqdn) -> Option<Fqdn> {
    let is_there = |below: &Observation| below.outcome == Outcome::NxDomain;
    if judgement.surroundings().wildcard_below(owner).is_some_and(is_there) {
        return None;
    }
    let besides =
        owner.candidates().map_while(|name| judgement.surroundings().wildcard_beside(&name).cloned());
    besides.take_while(|beside| beside.outcome != Outcome::NxDomain).last().map(|beside| beside.name)
}

/// The TTL of a set that is new, in seconds: long enough for caches, short enough to mend a mistake the same day.
const DEFAULT_TTL: u32 = 3600;
