//! Asking, and judging.

use std::time::Duration;

use issuemail::ca::{CaProfile, directory};
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::resolve;
use issuemail::observe::Observations;
use issuemail::report::evaluate;
use issuemail::{Mailbox, Report};

use crate::support::answer::Answer;
use crate::support::clock::Clock;
use crate::support::fake_http::{FakeHttp, FakeResolver, FakeServer};
use crate::support::reply::Reply;
use crate::support::script::Script;

/// The name that decides.
pub(crate) const DOMAIN: &str = "mail.example.test";

/// How long a query may take.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(3);

/// The same, where the responses have to be slower than this and quicker than [`TIMEOUT`].
pub(crate) const SHORT: Duration = Duration::from_millis(1_500);

/// How long the chain of trust and the surroundings are waited for when the verdict was there at once.
pub(crate) const LEAST_GRACE: Duration = Duration::from_millis(100);

/// What the deciding name really has: a record that lets no CA issue.
pub(crate) fn truth() -> Answer {
    Answer::default().caa(0, "issuemail", ";")
}

/// Records that let every CA of these tests issue.
pub(crate) fn permission() -> Answer {
    Answer::default().caa(0, "issuemail", "ca.test").caa(0, "issuemail", "globalsign.com")
}

/// A chain of this many aliases.
pub(crate) fn aliases(count: usize) -> Answer {
    (0..count).fold(Answer::default(), |answer, index| answer.alias(format!("alias{index}.test")))
}

/// The records around the deciding name: they would let anyone issue.
pub(crate) fn around() -> Script {
    Script::new().on("example.test", Reply::answer(permission()))
}

/// A resolver that tells the truth.
pub(crate) fn healthy() -> FakeServer {
    FakeServer::start(around().on(DOMAIN, Reply::answer(truth())))
}

/// Asks as the command line does.
pub(crate) fn observe(resolvers: &[FakeResolver], domain: &str, timeout: Duration) -> Observations {
    timed(resolvers, domain, timeout).0
}

/// The same, with the time that it took.
pub(crate) fn timed(resolvers: &[FakeResolver], domain: &str, timeout: Duration) -> (Observations, Duration) {
    let clock = Clock::default();
    let (client, resolvers) = FakeHttp::new(resolvers, &clock);
    let transport = DohTransport::new(client, timeout);
    let mailbox: Mailbox = domain.parse().unwrap();
    (clock.run(resolve(&transport, &resolvers, mailbox.domain(), |_| {})), clock.now())
}

pub(crate) fn judge(seen: &Observations, domain: &str, ca: &CaProfile) -> Report {
    evaluate(&domain.parse().unwrap(), seen.clone(), ca)
}

/// Verdict and reason.
pub(crate) fn verdict(report: &Report) -> String {
    format!("{} {}", report.judgement.verdict().code(), report.judgement.reason())
}

/// Verdict and reason at [`DOMAIN`], for a CA of which only the name is known, and for GlobalSign.
pub(crate) fn verdicts(seen: &Observations) -> [String; 2] {
    [standard(), globalsign()].map(|ca| verdict(&judge(seen, DOMAIN, &ca)))
}

pub(crate) fn standard() -> CaProfile {
    CaProfile::for_issuer("ca.test").unwrap()
}

pub(crate) fn globalsign() -> CaProfile {
    directory::find(directory::DEFAULT_CA).unwrap()
}

/// Which resolvers a report lists, and whether they count.
pub(crate) fn listed(report: &Report) -> Vec<(&str, bool)> {
    report.judgement.opinions().map(|opinion| (opinion.resolver.as_str(), opinion.is_counted)).collect()
}

/// Runs the rows of a table, and fails with every surprise.
#[track_caller]
pub(crate) fn expect_none(runs: impl IntoIterator<Item = Option<String>>) {
    let surprises: Vec<String> = runs.into_iter().flatten().collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}
