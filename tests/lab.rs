//! The command line against real servers: every domain of the lab gives what its table expects: the verdict, the chain of
//! trust, and whose fault a failure is.

mod support;

use std::process::Command;
use std::time::Duration;

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

/// A silent name server costs the time limit of one answer; a few of them run side by side.
const LIMIT: Duration = Duration::from_secs(120);
