//! Suggestions work in practice: applied to the zones of a real name server, they let the CA issue and change
//! nothing else for anyone. `suggest_lab/run.mjs` applies and judges them without our code.

mod support;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use support::process::run;

#[test]
fn suggestions_do_in_real_zones_what_they_say() {
    let mut command = Command::new("node");
    command.args(["tests/suggest_lab/run.mjs", env!("CARGO_BIN_EXE_issuemail")]);
    let output = run(command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR"))), LIMIT);
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stdout}{stderr}");
    // The table is there, and most of it is changes.
    let summary = stdout.lines().last().unwrap_or_default();
    let numbers: Vec<u32> = summary.split(' ').filter_map(|word| word.parse().ok()).collect();
    assert!(matches!(numbers[..], [domains, changes, 0] if domains >= 80 && changes >= 60), "{summary}");
}

/// More than the script's own limit, which says what it waits for.
const LIMIT: Duration = Duration::from_secs(600);
