//! The command line against real servers: every domain of the lab gives what its table expects: the verdict, the chain of
//! trust, and whose fault a failure is.

mod support;

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::time::Duration;

use indicatif::ProgressBar;
use issuemail::Fqdn;
use issuemail::cli::{self, Env, RealEnv, Stream, TransportOptions};
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::http::HttpClient;
use issuemail::lookup::http_reqwest::ReqwestClient;
use issuemail::lookup::{Resolver, resolve};
use issuemail::observe::{Surroundings, TransportError};
use serde_json::Value;
use support::expectations::{self, Case};
use support::lab::Lab;

/// The two resolvers that a deployment has by default.
#[test]
fn every_lab_domain_has_its_answer() {
    let lab = Lab::start();
    compare(&[&lab.addresses.doh, &lab.addresses.doh2], expectations::all());
}

/// A resolver without Extended DNS Errors, alone: nothing that is decided or explained rests on them.
#[test]
fn extended_errors_make_no_difference() {
    let lab = Lab::start();
    let cases = expectations::all().into_iter().filter(|case| !case.has_second()).collect();
    compare(&[&lab.addresses.plain], cases);
}

/// A query for the wildcard itself gives its own records (RFC 4592, Section 2.2.1), and below a name that it
/// matches it answers too: this shows that the name does not exist; and the report says who serves the zone.
#[tokio::test]
async fn zones_and_wildcards_are_found() {
    let lab = Lab::start();
    let transport = DohTransport::new(SlowClient::new(8), Duration::from_secs(6));
    // Unbound does not validate what a wildcard gives for `*`, so that nothing is known of `*.x` in a signed zone.
    let table = [
        ("x.wild.signed.test", "*.wild.signed.test records, *.signed.test nxdomain", "signed.test"),
        (
            "known.wild.signed.test",
            "*.known.wild.signed.test nxdomain, *.wild.signed.test records, *.signed.test nxdomain",
            "signed.test",
        ),
        ("x.wild.nsec.test", "*.wild.nsec.test records, *.nsec.test nxdomain", "nsec.test"),
        (
            "to-other.alias.test",
            "*.to-other.alias.test nxdomain, *.alias.test nxdomain, *.other-ca.test nxdomain",
            "alias.test, other-ca.test",
        ),
        ("to-none.alias.test", "*.to-none.alias.test nxdomain, *.alias.test nxdomain", "alias.test"),
        ("expired.test", "", "expired.test"),
        (
            "a.b.tower.test",
            "*.a.b.tower.test nxdomain, *.b.tower.test nxdomain, *.tower.test nxdomain",
            "a.b.tower.test, b.tower.test, tower.test",
        ),
        ("silent-signed.test", "", ""),
    ];
    for (domain, wildcards, zones) in table {
        let resolvers = [Resolver::from_url(&lab.addresses.doh).unwrap()];
        let seen = resolve(&transport, &resolvers, &Fqdn::from_ascii(domain).unwrap(), |_| {}).await;
        let Surroundings { zones: seen_zones, wildcards: seen_wildcards, .. } = seen.surroundings;
        let told = seen_wildcards.iter().map(|level| format!("{} {}", level.name, level.outcome.code()));
        assert_eq!(told.collect::<Vec<_>>().join(", "), wildcards, "{domain}");
        for zone in &seen_zones {
            let hosts: Vec<String> = zone.name_servers.iter().map(ToString::to_string).collect();
            let expected: &[&str] = match zone.apex.to_string().as_str() {
                "other-ca.test" => &["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
                _ => &["ns.lab.test"],
            };
            assert_eq!(hosts, expected, "{domain}: {}", zone.apex);
        }
        let told = seen_zones.iter().map(|zone| zone.apex.to_string());
        assert_eq!(told.collect::<Vec<_>>().join(", "), zones, "{domain}");
    }
}

fn compare(resolvers: &[&str], cases: Vec<Case>) {
    // Unanswered queries take their full time limit: there, time runs at normal speed.
    let is_silent = |case: &Case| case.reason == "nameservers_unresponsive" || case.input.contains("silent");
    let (silent, others): (Vec<_>, Vec<_>) = cases.into_iter().partition(is_silent);
    for (cases, factor) in [(silent, 1), (others, 8)] {
        let mut args =
            ["issuemail", "check", "--format", "json", "--concurrency", "16"].map(OsString::from).to_vec();
        for resolver in resolvers {
            args.extend(["--resolver", resolver].map(OsString::from));
        }
        args.extend(cases.iter().map(|case| OsString::from(&case.input)));
        let env = SlowEnv { args, factor, stdout: RefCell::default(), stderr: RefCell::default() };
        let code = cli::run(&env).code();

        let stdout = String::from_utf8(env.stdout.into_inner()).unwrap();
        let stderr = String::from_utf8(env.stderr.into_inner()).unwrap();
        let reports: Vec<Value> = stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(reports.len(), cases.len(), "{stderr}");
        assert_eq!(code, 1, "some are forbidden: {stderr}");

        let pairs = cases.iter().zip(&reports);
        let differences: Vec<String> = pairs
            .filter_map(|(case, report)| {
                let differences = case.differences(report);
                (!differences.is_empty())
                    .then(|| format!("{}\n    {}", case.input, differences.join("\n    ")))
            })
            .collect();
        assert!(
            differences.is_empty(),
            "{} of {}:\n{}",
            differences.len(),
            cases.len(),
            differences.join("\n")
        );
    }
}

//----------- Slow time --------------------------------------------------------------------------

/// The world of the command line, in which the time of lookups passes more slowly by a factor: on a busy machine they
/// would give up on answers that are on their way, and report it.
struct SlowEnv {
    args: Vec<OsString>,
    factor: u32,
    stdout: RefCell<Vec<u8>>,
    stderr: RefCell<Vec<u8>>,
}

impl Env for SlowEnv {
    type Transport = DohTransport<SlowClient>;

    fn args(&self) -> Vec<OsString> {
        self.args.clone()
    }

    fn variable(&self, _: &str) -> Option<String> {
        None
    }

    fn stdin(&self) -> Box<dyn BufRead + '_> {
        Box::new(io::empty())
    }

    fn stdout(&self) -> Box<dyn Write + '_> {
        Box::new(Kept(&self.stdout))
    }

    fn stderr(&self) -> Box<dyn Write + '_> {
        Box::new(Kept(&self.stderr))
    }

    fn is_terminal(&self, _: Stream) -> bool {
        false
    }

    fn read_file(&self, path: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn unix_time(&self) -> u64 {
        RealEnv.unix_time()
    }

    fn progress_bar(&self, _: usize) -> ProgressBar {
        ProgressBar::hidden()
    }

    fn transport(&self, options: &TransportOptions) -> Result<Self::Transport, String> {
        Ok(DohTransport::new(SlowClient::new(self.factor), options.timeout))
    }
}

/// A stream that is kept.
struct Kept<'a>(&'a RefCell<Vec<u8>>);

impl Write for Kept<'_> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The client of the command line with a clock slowed by a factor.
struct SlowClient {
    client: ReqwestClient,
    factor: u32,
}

impl SlowClient {
    fn new(factor: u32) -> Self {
        Self { client: ReqwestClient::without_redirects().unwrap(), factor }
    }
}

impl HttpClient for SlowClient {
    type Response = <ReqwestClient as HttpClient>::Response;

    async fn get(
        &self,
        url: &str,
        accept: &'static str,
        timeout: Duration,
    ) -> Result<Self::Response, TransportError> {
        self.client.get(url, accept, timeout * self.factor).await
    }

    async fn sleep(&self, duration: Duration) {
        self.client.sleep(duration * self.factor).await;
    }

    fn now(&self) -> Duration {
        self.client.now() / self.factor
    }

    fn unix_time(&self) -> u64 {
        self.client.unix_time()
    }
}
