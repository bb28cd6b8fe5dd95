//! Resolvers that answer anything, in any order: invariants for any answers.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use issuemail::dns::{Query, RecordType};
use issuemail::lookup::{Exchange, Resolver, Transport, resolve};
use issuemail::observe::TransportError;
use issuemail::{Fqdn, Report};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::clock::Clock;
use crate::support::question::Question;

/// What comes for the CAA records of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Permission,
    Refusal,
    NoData,
    NxDomain,
    Filtered,
    Refused,
    Cut,
    ServFail,
    Bogus,
    Loop,
    Silence,
    Reset,
    Garbage,
}

impl Kind {
    const ALL: [Self; 13] = [
        Self::Permission,
        Self::Refusal,
        Self::NoData,
        Self::NxDomain,
        Self::Filtered,
        Self::Refused,
        Self::Cut,
        Self::ServFail,
        Self::Bogus,
        Self::Loop,
        Self::Silence,
        Self::Reset,
        Self::Garbage,
    ];

    /// The answer; `None` when there is none.
    fn answer(self, is_unchecked: bool) -> Option<Answer> {
        Some(match self {
            Self::Permission => permission(),
            Self::Refusal => truth(),
            Self::NoData => Answer::default(),
            Self::NxDomain => Answer::default().rcode(3),
            Self::Filtered => permission().extended_error(17, ""),
            Self::Refused => Answer::default().rcode(5),
            Self::Cut => permission().truncated(),
            Self::Bogus if is_unchecked => permission(),
            Self::ServFail | Self::Bogus => Answer::default().rcode(2),
            Self::Loop => Answer::default().alias("a.test").alias("b.test").alias("a.test"),
            Self::Silence | Self::Reset | Self::Garbage => return None,
        })
    }
}

/// Resolvers by what they answer for each name, the domain first.
struct Anything {
    kinds: Vec<[Kind; 3]>,
    /// Whether the questions about the chain of trust are answered.
    has_chain: bool,
    /// What the order of the answers comes from.
    seed: u64,
    asked: RefCell<Vec<(String, Query)>>,
    clock: Clock,
}

impl Anything {
    /// How late an answer comes: some come when silence is already suspected.
    fn delay(&self, resolver: &Resolver, query: &Query) -> Duration {
        let mut hasher = DefaultHasher::new();
        let Query { name, record_type, checking_disabled, .. } = query;
        (self.seed, &resolver.name, name.to_string(), record_type.0, checking_disabled).hash(&mut hasher);
        TIMEOUT / 2 * u32::from(hasher.finish() as u8) / 255
    }
}

impl Transport for Anything {
    async fn exchange(&self, resolver: &Resolver, query: &Query) -> Exchange {
        self.asked.borrow_mut().push((resolver.name.clone(), query.clone()));
        // What the wildcard below the domain is asked is answered as the domain is.
        let place = DOMAIN.split('.').count().saturating_sub(query.name.label_count().max(1));
        let of_resolver: usize = resolver.name.parse().unwrap();
        let kind = self.kinds[of_resolver].get(place).copied().unwrap_or(Kind::NoData);
        let answer = match query.record_type {
            RecordType::CAA => kind.answer(query.checking_disabled),
            _ if self.has_chain => Some(Answer::default().authenticated()),
            _ => Some(Answer::default().rcode(2)),
        };
        let delay = match kind {
            Kind::Silence if answer.is_none() => TIMEOUT,
            _ => self.delay(resolver, query),
        };
        self.clock.sleep(delay).await;
        let body = match answer {
            Some(answer) => Ok(answer.to_octets(&Question::of(query))),
            None if kind == Kind::Silence => Err(TransportError::Timeout),
            None if kind == Kind::Reset => Err(TransportError::Connection),
            None => Ok(vec![0xa5; 40]),
        };
        Exchange::new(body, delay)
    }

    fn time_limit(&self) -> Duration {
        TIMEOUT
    }

    async fn sleep(&self, duration: Duration) {
        self.clock.sleep(duration).await;
    }

    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn unix_time(&self) -> u64 {
        1_800_000_000
    }
}

/// The answer that decides at a resolver: the first that is not empty.
fn deciding(kinds: &[Kind; 3]) -> Kind {
    let mut kinds = kinds.iter().filter(|kind| !matches!(kind, Kind::NoData | Kind::NxDomain));
    kinds.next().copied().unwrap_or(Kind::Permission)
}

fn check(kinds: &[[Kind; 3]], has_chain: bool, seed: u64) -> Result<(), TestCaseError> {
    let clock = Clock::default();
    let anything =
        Anything { kinds: kinds.to_vec(), has_chain, seed, asked: RefCell::default(), clock: clock.clone() };
    let resolvers: Vec<Resolver> = (0..kinds.len()).map(|index| Resolver::named(index.to_string())).collect();
    let domain = Fqdn::from_ascii(DOMAIN).unwrap();
    let seen = clock.run(resolve(&anything, &resolvers, &domain, |_| {}));
    prop_assert!(clock.now() <= TIMEOUT * 2, "{:?}", clock.now());

    let asked = anything.asked.borrow();
    for (index, question) in asked.iter().enumerate() {
        let before = asked[..index].iter().filter(|earlier| *earlier == question).count();
        prop_assert!(before < 2, "{question:?} was asked three times");
    }
    for ca in [standard(), globalsign()] {
        judged(&anything, &judge(&seen, DOMAIN, &ca))?;
    }
    Ok(())
}

fn judged(anything: &Anything, report: &Report) -> Result<(), TestCaseError> {
    let of = |name: &str| deciding(&anything.kinds[name.parse::<usize>().unwrap()]);
    // Decision D-25.
    let resolves_nothing = |name: &str| {
        let kinds = anything.kinds[name.parse::<usize>().unwrap()];
        let is_failure =
            |kind: &Kind| !matches!(kind, Kind::Permission | Kind::Refusal | Kind::NoData | Kind::NxDomain);
        !anything.has_chain
            && [Kind::ServFail, Kind::Bogus].contains(&kinds[2])
            && kinds.iter().all(is_failure)
    };
    let mut names: Vec<&str> = listed(report).iter().map(|&(name, _)| name).collect();
    names.sort_unstable();
    names.dedup();
    prop_assert_eq!(names.len(), report.judgement.opinions().count(), "one resolver is listed twice");
    prop_assert!(names.len() >= anything.kinds.len().min(2), "{:?}", listed(report));
    let counted = report.judgement.opinions().filter(|opinion| opinion.is_counted);
    let counted: Vec<Kind> = counted.map(|opinion| of(&opinion.resolver)).collect();
    prop_assert!(!counted.is_empty());
    match report.judgement.verdict().code() {
        // Every resolver that counts sees it, and no queried resolver sees other data of the zone.
        "permitted" => {
            prop_assert!(counted.iter().all(|&kind| kind == Kind::Permission), "{counted:?}");
            let doubts = [Kind::Refusal, Kind::ServFail, Kind::Bogus, Kind::Loop];
            let mut names = names.iter().filter(|name| !resolves_nothing(name));
            prop_assert!(names.all(|name| !doubts.contains(&of(name))), "{:?}", listed(report));
        }
        "forbidden" => prop_assert!(!counted.contains(&Kind::Permission), "{counted:?}"),
        _ => {}
    }
    // Every resolver that returns the zone's data counts.
    for opinion in report.judgement.opinions() {
        let tells = matches!(of(&opinion.resolver), Kind::Permission | Kind::Refusal | Kind::Bogus)
            && !resolves_nothing(&opinion.resolver);
        prop_assert!(opinion.is_counted || !tells, "{:?}", listed(report));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_permitted_that_is_in_doubt(
        kinds in vec(proptest::array::uniform3(proptest::sample::select(&Kind::ALL[..])), 1..5),
        has_chain: bool,
        seed: u64,
    ) {
        check(&kinds, has_chain, seed)?;
    }

    /// The same, with more answers that are whole.
    #[test]
    fn nothing_is_permitted_that_two_see_differently(
        kinds in vec(proptest::array::uniform3(proptest::sample::select(&Kind::ALL[..5])), 2..5),
        odd in proptest::sample::select(&Kind::ALL[..]),
        seed: u64,
    ) {
        let mut kinds = kinds;
        kinds[0][1] = odd;
        check(&kinds, true, seed)?;
    }
}
