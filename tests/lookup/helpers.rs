//! Asking, and judging.

use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream;
use issuemail::Mailbox;
use issuemail::Report;
use issuemail::ca::CaProfile;
use issuemail::ca::directory;
use issuemail::lookup::Resolver;
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::resolve;
use issuemail::observe::Observations;
use issuemail::report::evaluate;
use reqwest::redirect::Policy;

use crate::support::answer::Answer;
use crate::support::doh_server::DohServer;
use crate::support::doh_server::Script;
use crate::support::reply::Reply;

/// The name that decides.
pub(crate) const DOMAIN: &str = "mail.example.test";

/// Longer than anything takes that is not meant to take long, on a busy machine too.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(3);

/// For tests that wait for it to end.
pub(crate) const SHORT: Duration = Duration::from_millis(1_500);

/// What a busy machine may add.
pub(crate) const SLACK: Duration = Duration::from_secs(2);

/// What the deciding name really has: a record that lets nobody issue.
pub(crate) fn truth() -> Answer {
    Answer::default().caa(0, "issuemail", ";")
}

/// Records that let everybody issue who is asked about here.
pub(crate) fn permission() -> Answer {
    Answer::default().caa(0, "issuemail", "ca.test").caa(0, "issuemail", "globalsign.com")
}

/// A chain of so many aliases.
pub(crate) fn aliases(count: usize) -> Answer {
    (0..count).fold(Answer::default(), |answer, index| answer.alias(format!("alias{index}.test")))
}

/// What is around the deciding name: a record that would let everybody issue.
pub(crate) fn around() -> Script {
    Script::new().on("example.test", Reply::answer(permission()))
}

/// A resolver that tells the truth.
pub(crate) fn healthy() -> DohServer {
    DohServer::start(around().on(DOMAIN, Reply::answer(truth())))
}

/// Asks as the command line does.
pub(crate) async fn observe(resolvers: &[Resolver], domain: &str, timeout: Duration) -> Observations {
    // Plain HTTP needs no trust anchors, and reading those of the system takes long enough to disturb.
    let client =
        reqwest::Client::builder().no_proxy().redirect(Policy::none()).tls_certs_only([]).build().unwrap();
    let transport = DohTransport::new(client, timeout);
    let mailbox: Mailbox = domain.parse().unwrap();
    resolve(&transport, resolvers, mailbox.domain(), |_| {}).await
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

/// Runs the rows of a table, some at a time, and tells all that surprises.
pub(crate) async fn expect_none(runs: impl IntoIterator<Item = impl Future<Output = Option<String>>>) {
    let surprises = stream::iter(runs).buffer_unordered(AT_A_TIME);
    let surprises: Vec<String> = surprises.filter_map(async |surprise| surprise).collect().await;
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// Most rows wait for a limit or for nothing; more of them at a time would make a busy machine miss the limits.
const AT_A_TIME: usize = 8;
