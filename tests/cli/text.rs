//! Sentences for people.

use issuemail::cli::Stream;
use issuemail::dns::visible::is_invisible;

use super::fake_env::FakeEnv;

const ZONE: &str = "example.com. 300 CAA 0 issuemail \"other.example\"\nyes.example. MX 0 .";

#[test]
fn the_record_can_be_copied_and_reports_are_set_apart() {
    let outcome = FakeEnv::zone(ZONE, &["a@mail.example.com", "bad input", "yes.example"]).run();
    assert_eq!(outcome.code, 2);
    let lines: Vec<_> = outcome.stdout.lines().collect();
    assert_eq!(lines[0], "a@mail.example.com: forbidden");
    assert!(lines[1].starts_with("CAA blocks GlobalSign"), "{}", outcome.stdout);
    assert!(lines.contains(&"example.com. 300 IN CAA 0 issuemail \"globalsign.com\""), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("“issuer = other CA”"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("\n\nbad input: error: "), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("\n\nyes.example: permitted\n"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("\ninfo: "), "a finding: {}", outcome.stdout);
    assert!(!outcome.stdout.contains('\u{1b}'), "no color: {}", outcome.stdout);
}

#[test]
fn color_is_for_terminals_and_never_with_no_color() {
    let env = || FakeEnv::zone(ZONE, &["example.com"]);
    let has_color = |env: FakeEnv| env.run().stdout.contains('\u{1b}');
    assert!(has_color(env().terminal(Stream::Stdout)));
    assert!(!has_color(env()));
    assert!(!has_color(env().terminal(Stream::Stderr)));
    assert!(!has_color(env().terminal(Stream::Stdout).variable("NO_COLOR", "1")));
    assert!(has_color(env().terminal(Stream::Stdout).variable("NO_COLOR", "")));
    assert!(!has_color(env().terminal(Stream::Stdout).variable("TERM", "dumb")));
}

#[test]
fn machine_formats_and_errors_of_usage_follow_the_same_rule() {
    for format in ["json", "csv"] {
        let env = FakeEnv::zone(ZONE, &["--format", format, "example.com"]).terminal(Stream::Stdout);
        assert!(!env.run().stdout.contains('\u{1b}'));
    }
    let usage = || FakeEnv::new(["check"]).terminal(Stream::Stderr);
    assert!(usage().run().stderr.contains('\u{1b}'));
    assert!(!usage().variable("NO_COLOR", "1").run().stderr.contains('\u{1b}'));
}

#[test]
fn what_was_typed_and_what_dns_says_cannot_rewrite_the_terminal() {
    let zone = b"example.com. CAA 0 issuemail \"\\027[2J\"\nx.example. CAA 128 \"t\\027[2J\" \"v\"\n";
    let args = ["a\u{1b}[2J@example.com", "bad\nline", "b@example.com", "x.example", "b\u{202e}@example.com"];
    let outcome = FakeEnv::zone(*zone, &args).run();
    assert!(!outcome.stdout.contains(['\u{1b}', '\u{202e}']), "{:?}", outcome.stdout);
    assert!(outcome.stdout.contains("bad\\nline: error: "), "{}", outcome.stdout);
}

/// Text of others that would rewrite a terminal, or show another text than there is.
const HOSTILE: &str = "x\u{1b}[2J\u{1b}]0;t\u{7}\u{9b}\u{202e}\u{2066}\u{200b}\u{ad}\r\u{85}\u{2028}y";

/// Complains about what a person would not see; the colors are ours.
fn assert_visible(text: &str, what: &str) {
    let text =
        ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[4m", "\u{1b}[31m", "\u{1b}[32m", "\u{1b}[33m", "\u{1b}[36m"]
            .iter()
            .fold(text.to_owned(), |text, style| text.replace(style, ""));
    let hidden = text.find(|it: char| it != '\n' && is_invisible(it));
    assert_eq!(hidden, None, "{what}: {}", text.escape_debug());
}

#[test]
fn nothing_invisible_of_others_reaches_either_stream() {
    let address = format!("{HOSTILE}@example.com");
    let domain = format!("a@{HOSTILE}.example");
    let profile = serde_json::json!({ "id": HOSTILE, "name": HOSTILE, "issuer_domain_names": ["ca.example"],
                                      "errors": { (HOSTILE): ["issuer_mismatch"] } });
    let url = format!("https://{HOSTILE}/");
    let commands: [&[&str]; 20] = [
        &["check", "--zone", "z", &address, &domain, HOSTILE],
        &["check", "--zone", "z", "--lang", "ar", &address, &domain, HOSTILE],
        &["check", "--zone", "z", "--ca-file", "p", "example.com"],
        &["check", "--zone", "z", "--ca-file", "p", "--lang", "ar", "example.com"],
        &["check", "--zone", "z", "--format", "json", "--ca-file", "p", &address, &domain],
        &["check", "--zone", "z", "--format", "csv", "--ca-file", "p", &address, &domain],
        &["suggest", "--zone", "z", "--ca-file", "p", &address, &domain],
        &["suggest", "--zone", "z", "--form", "nsupdate", &address, &domain],
        &["suggest", "--zone", "z", "--format", "json", &address, &domain],
        &["suggest", "--zone", "z", "--host", HOSTILE, &address],
        &["check", "--zone", "bad", "example.com"],
        &["check", "--zone", HOSTILE, "example.com"],
        &["check", "--ca-file", HOSTILE, "example.com"],
        &["check", "--resolver-ca", HOSTILE, "example.com"],
        &["check", "--ca", HOSTILE, "example.com"],
        &["check", "--ca", &domain, "example.com"],
        &["check", "--resolver", &url, "example.com"],
        &["check", "--format", HOSTILE, "example.com"],
        &["check", "--concurrency", HOSTILE, "example.com"],
        &[HOSTILE, "example.com"],
    ];
    let zone = format!(
        "example.com. CAA 0 issuemail \"{0}\"\nexample.com. CAA 0 {0} \"x\"\n",
        HOSTILE.replace('\r', "")
    );
    for command in commands {
        for is_terminal in [false, true] {
            let env = FakeEnv::new(command)
                .file("z", "example.com. CAA 0 issuemail \"other.example\"\nexample.com. CAA 128 x \"y\"")
                .file("bad", zone.as_str())
                .file("p", profile.to_string());
            let env = match is_terminal {
                true => env.terminal(Stream::Stdout).terminal(Stream::Stderr),
                false => env,
            };
            let outcome = env.run();
            assert_visible(&outcome.stdout, &format!("{command:?}"));
            assert_visible(&outcome.stderr, &format!("{command:?}"));
            assert!(!(outcome.stdout + &outcome.stderr).is_empty());
        }
    }
}

#[test]
fn what_is_looked_up_stands_beside_what_only_looks_like_it() {
    // The first is Cyrillic, and the third has a capital i.
    let inputs =
        ["a@раураl.example", "a@bücher.example", "a@paypaI.example", "Bob <a@b.example>", "a@b.example"];
    let outcome = FakeEnv::zone("example. CAA 0 issue \";\"", &inputs).run();
    for head in [
        "a@раураl.example (xn--l-7sba6dbr.example): permitted\n",
        "a@bücher.example (xn--bcher-kva.example): permitted\n",
        "a@paypaI.example (paypai.example): permitted\n",
        "Bob <a@b.example> (b.example): permitted\n",
        "\na@b.example: permitted\n",
    ] {
        assert!(outcome.stdout.contains(head), "{head} in {}", outcome.stdout);
    }
}
