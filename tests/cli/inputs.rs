//! Each unreadable input gets its own error message, and does not stop the others.

use std::collections::HashSet;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use super::fake_env::FakeEnv;

const ZONE: &str = "example.com. CAA 0 issuemail \"globalsign.com\"";

#[test]
fn each_bad_input_has_its_own_message() {
    let long_label = format!("{}.example", "a".repeat(64));
    let long_name = format!("a@{}example", "abcdefg.".repeat(32));
    let table = [
        "@example.com",
        "alice@",
        "alice@[192.0.2.1]",
        "alice@hidden.onion",
        "alice@example..com",
        &long_label,
        &long_name,
        "alice@exa mple.com",
        "alice@exam\u{7}ple.com",
        "jane",
        "com",
        "jane(at)example.com",
        "sip:jane@example.com",
        "printer.local",
        "alice@my–company.com",
        "alice@example.cоm",
        "issuer = other CA",
        "example.com. 300 IN CAA 0 issuemail \"ca.example\"",
        "Jane Doe",
        "see README.md:12",
        "alice@xn--a.example",
        "alice@exa!mple.com",
        "alice@-example.com",
        "",
    ];
    let inputs: Vec<&str> = ["--format", "json"].into_iter().chain(table).chain(["ok@example.com"]).collect();
    let outcome = FakeEnv::zone(ZONE, &inputs).run();
    assert_eq!(outcome.code, 2);
    assert_eq!(outcome.stderr, "");
    let lines = outcome.json();
    assert_eq!(lines.len(), table.len() + 1);
    let mut messages = HashSet::new();
    for (input, line) in table.iter().zip(&lines) {
        assert_eq!(line["schema"], "issuemail.report/1");
        assert_eq!(line["input"], *input, "what was typed is not lost");
        assert_eq!(line["error"]["code"], "bad_input", "{line}");
        assert_eq!(line.as_object().unwrap().len(), 3);
        let message = line["error"]["message"].as_str().unwrap();
        assert!(!message.starts_with("input-"), "{message}");
        assert!(messages.insert(message), "{input:?}: {message} is not its own");
    }
    assert_eq!(lines.last().unwrap()["verdict"], "permitted");
}

#[test]
fn octets_that_are_not_utf_8_are_bad_input() {
    let args = ["check", "--zone", "z", "--format", "json"].map(OsString::from);
    let args =
        args.into_iter().chain([OsString::from_vec(b"a@ex\xffample.com".to_vec()), "example.com".into()]);
    let outcome = FakeEnv::new(args).file("z", ZONE).run();
    assert_eq!(outcome.code, 2);
    let lines = outcome.json();
    assert_eq!(lines[0]["error"]["code"], "bad_input");
    assert_eq!(lines[0]["input"], "a@ex\u{fffd}ample.com");
    assert_eq!(lines[1]["verdict"], "permitted");
}

#[test]
fn a_dash_reads_lines() {
    let stdin = b"\xef\xbb\xbfone@example.com\r\n\n# two@example.com\n   \n\tthree@example.com \nb\xff\nfour@example.com";
    let outcome = FakeEnv::zone(ZONE, &["--format", "csv", "zero@example.com", "-", "five@example.com"])
        .stdin(stdin)
        .run();
    assert_eq!(outcome.code, 2);
    let inputs: Vec<_> = outcome.stdout.lines().map(|line| line.split(',').next().unwrap()).collect();
    let expected = [
        "input",
        "zero@example.com",
        "one@example.com",
        "three@example.com",
        "b\u{fffd}",
        "four@example.com",
        "five@example.com",
    ];
    assert_eq!(inputs, expected);
}

#[test]
fn a_file_in_utf_16_is_read() {
    let text = "one@example.com\r\n\r\n# two@example.com\nbücher@example.com\n日本@example.com";
    let units = || std::iter::once(0xfeff).chain(text.encode_utf16());
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    for stdin in [little.clone(), big] {
        let outcome = FakeEnv::zone(ZONE, &["--format", "csv", "-"]).stdin(stdin).run();
        let inputs: Vec<_> = outcome.stdout.lines().map(|line| line.split(',').next().unwrap()).collect();
        assert_eq!(inputs, ["input", "one@example.com", "bücher@example.com", "日本@example.com"]);
        assert_eq!(outcome.code, 0);
    }
    // Half a character at the end is no part of a domain.
    let outcome =
        FakeEnv::zone(ZONE, &["--format", "csv", "-"]).stdin([little.as_slice(), &[0x61]].concat()).run();
    assert!(outcome.code == 2 && outcome.stdout.contains("日本@example.com\u{fffd},"), "{}", outcome.stdout);
    let outcome = FakeEnv::zone(ZONE, &["--format", "csv", "-"]).stdin([0xff, 0xfe]).run();
    assert_eq!(outcome.stderr, "There is no address and no domain to check.\n");
}

#[test]
fn no_address_of_a_line_gets_lost() {
    let outcome =
        FakeEnv::zone(ZONE, &["-"]).stdin("Jane <jane@example.net>; Rick <rick@example.com>\n").run();
    assert!(outcome.stdout.contains("jane@example.net") && outcome.stdout.contains("rick@example.com"));
    // The file does not cover the other domain.
    assert_eq!(outcome.code, 3, "{}", outcome.stdout);
}

#[test]
fn what_was_read_out_of_a_text_is_said() {
    let text = "Hello,\nplease check example.com and notes.zip.\nThanks, Jane Doe";
    let outcome = FakeEnv::zone(ZONE, &["--format", "csv", "-"]).stdin(text).run();
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
    assert_eq!(outcome.stdout.lines().count(), 2, "{}", outcome.stdout);
    assert!(
        outcome.stderr.contains("One domain found in your text: example.com (line 2)."),
        "{}",
        outcome.stderr
    );
    assert!(outcome.stderr.contains("we are not sure: notes.zip."), "{}", outcome.stderr);
}

#[test]
fn what_a_ca_told_is_compared_with_what_is_seen() {
    let stderr = |text: &str| FakeEnv::zone(ZONE, &["-"]).stdin(text).run().stderr;
    assert!(stderr("example.com: servfail").contains("You were told servfail"));
    let other = FakeEnv::zone("example.com. CAA 0 issuemail \"other.example\"", &["-"]);
    assert!(!other.stdin("example.com: issuer = other CA").run().stderr.contains("You were told"));
}

#[test]
fn nothing_to_check_is_said() {
    let outcome = FakeEnv::zone(ZONE, &["--format", "csv", "-"]).stdin("# nothing\n").run();
    assert_eq!(outcome.code, 0);
    assert_eq!(outcome.stdout.lines().count(), 1, "the header");
    assert_eq!(outcome.stderr, "There is no address and no domain to check.\n");
}

#[test]
fn every_error_of_a_zone_file_has_its_place_and_nothing_is_reported() {
    let zone =
        "example.com. CAA 0 issuemail\nexample.com. CAA 256 issue \"x\"\nexample.com. CAA 0 iodef \"open\n";
    let outcome = FakeEnv::zone(zone, &["--format", "csv", "example.com"]).run();
    assert_eq!(outcome.code, 2);
    assert_eq!(outcome.stdout, "");
    let lines: Vec<_> = outcome.stderr.lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].starts_with("my.zone:1:29: "), "{lines:?}");
    assert!(lines[1].starts_with("my.zone:2:18: "), "{lines:?}");
    assert!(lines[2].starts_with("my.zone:3:26: "), "{lines:?}");
}

#[test]
fn files_that_cannot_be_read_are_named() {
    for option in ["--zone", "--ca-file", "--resolver-ca"] {
        let outcome = FakeEnv::new(["check", option, "absent.file", "example.com"]).run();
        assert_eq!((outcome.code, outcome.stdout.as_str()), (2, ""));
        assert_eq!(outcome.stderr, "error: absent.file: no such file\n");
    }
}

#[test]
fn a_wrong_profile_is_refused_with_the_field() {
    for (profile, expected) in [
        (r#"{"id":"x","name":"X"}"#, "error: p.json: field \"issuer_domain_names\": is required\n"),
        (
            r#"{"id":"x","name":"X","issuer_domain_names":["x.example"],"rfc8657":{"uris":[]}}"#,
            "error: p.json: field \"rfc8657.uris\": is not a known field\n",
        ),
    ] {
        let args = ["check", "--ca-file", "p.json", "example.com"];
        let outcome = FakeEnv::new(args).file("p.json", profile).run();
        assert_eq!(outcome.code, 2);
        assert_eq!(outcome.stderr, expected);
    }
    let outcome = FakeEnv::new(["check", "--ca-file", "p.json", "example.com"]).file("p.json", "{").run();
    assert!(outcome.stderr.starts_with("error: p.json: not JSON: "), "{}", outcome.stderr);
}
