//! The command line against real servers: every domain of the lab gives what its table expects: the verdict, the chain of
//! trust, and whose fault a failure is.

mod support;

use std::process::Command;
use std::time::Duration;

use issuemail::Fqdn;
use issuemail::lookup::Resolver;
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::http_reqwest::ReqwestClient;
use issuemail::lookup::resolve;
use issuemail::observe::Surroundings;
use serde_json::Value;
use support::expectations;
use support::expectations::Case;
use support::lab::Lab;
use support::process::run;

/// The two resolvers that a deployment has by default.
#[test]
fn every_lab_domain_has_its_answer() {
    let lab = Lab::start();
    compare(&[&lab.addresses.doh, &lab.addresses.doh2], &expectations::all());
}

/// A resolver without Extended DNS Errors, alone: nothing that is decided or explained rests on them.
#[test]
fn extended_errors_make_no_difference() {
    let lab = Lab::start();
    let cases: Vec<Case> = expectations::all().into_iter().filter(|case| !case.has_second()).collect();
    compare(&[&lab.addresses.plain], &cases);
}

/// A question for the wildcard as such gives its own records (RFC 4592, Section 2.2.1), and below a name that it stands
/// for it answers too: so it is seen that the name is not there; and whoever serves a zone is told.
#[tokio::test]
async fn zones_and_wildcards_are_found() {
    let lab = Lab::start();
    let transport = DohTransport::new(ReqwestClient::default(), Duration::from_secs(6));
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
        let Surroundings { zones: seen_zones, wildcards: seen_wildcards } = seen.surroundings;
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

fn compare(resolvers: &[&str], cases: &[Case]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_issuemail"));
    command.args(["check", "--format", "json", "--concurrency", "16"]);
    for resolver in resolvers {
        command.args(["--resolver", resolver]);
    }
    let output = run(command.args(cases.iter().map(|case| &case.input)), LIMIT);

    let stdout = String::from_utf8(output.stdout).unwrap();
    let reports: Vec<Value> = stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(reports.len(), cases.len(), "{stderr}");
    assert_eq!(output.status.code(), Some(1), "some are forbidden: {stderr}");

    let differences: Vec<String> = cases
        .iter()
        .zip(&reports)
        .filter_map(|(case, report)| {
            let differences = case.differences(report);
            (!differences.is_empty()).then(|| format!("{}\n    {}", case.input, differences.join("\n    ")))
        })
        .collect();
    assert!(differences.is_empty(), "{} of {}:\n{}", differences.len(), cases.len(), differences.join("\n"));
}

/// A silent name server costs the time limit of one answer; a few of them run side by side. A busy machine is no failure.
const LIMIT: Duration = Duration::from_secs(600);
