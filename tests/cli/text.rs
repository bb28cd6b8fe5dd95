//! Sentences for people.

use issuemail::cli::Stream;

use super::fake_env::FakeEnv;

const ZONE: &str = "example.com. 300 CAA 0 issuemail \"other.example\"\nyes.example. MX 0 .";

#[test]
fn the_record_can_be_copied_and_reports_are_set_apart() {
    let outcome = FakeEnv::zone(ZONE, &["a@mail.example.com", "bad input", "yes.example"]).run();
    assert_eq!(outcome.code, 2);
    let lines: Vec<_> = outcome.stdout.lines().collect();
    assert_eq!(lines[0], "a@mail.example.com: forbidden");
    assert!(lines[1].starts_with("CAA stops GlobalSign"), "{}", outcome.stdout);
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
