//! The program itself.

use std::io::Write;
use std::process::{Command, Stdio};

#[test]
fn it_runs() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_issuemail"))
        .args(["check", "--zone", "/dev/stdin", "--format", "csv", "alice@example.com", "bad input"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let zone = b"example.com. CAA 0 issuemail \"globalsign.com\"\n";
    child.stdin.take().unwrap().write_all(zone).unwrap();
    let output = child.wait_with_output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stdout}");
    assert!(
        stdout.contains("\nalice@example.com,example.com,globalsign,permitted,issuer_match,,"),
        "{stdout}"
    );
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn it_does_not_mind_that_nobody_reads() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_issuemail"))
        .args(["cas", "--all"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(matches!(output.status.code(), Some(0 | 141)), "{:?}", output.status);
}
