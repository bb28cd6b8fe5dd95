//! `--zone` and `--origin`.

use super::fake_env::FakeEnv;

const ZONE: &str = "example.com. CAA 0 issuemail \"globalsign.com\"\n";

#[test]
fn what_the_file_does_not_have_is_undetermined() {
    let args = ["--format", "json", "a@example.com", "a@exmaple.com"];
    let outcome = FakeEnv::zone(ZONE, &args).run();
    assert_eq!((outcome.code, outcome.stderr.as_str()), (3, ""));
    let [known, missing] = &outcome.json()[..] else { panic!("{}", outcome.stdout) };
    assert_eq!(known["verdict"], "permitted");
    assert_eq!(
        (&missing["verdict"], &missing["reason"]),
        (&"undetermined".into(), &"zone_incomplete".into())
    );
    assert_eq!(missing["failed_at"], "exmaple.com");
    assert_eq!(missing["path"][0]["outcome"], "not_covered");
    assert_eq!((&missing["ca_error"], &missing["suggestion"]), (&().into(), &().into()));
    let csv = FakeEnv::zone(ZONE, &["--format", "csv", "a@exmaple.com"]).run().stdout;
    assert!(csv.contains("a@exmaple.com,exmaple.com,globalsign,undetermined,zone_incomplete,"), "{csv}");
    let text = FakeEnv::zone(ZONE, &["a@exmaple.com"]).run().stdout;
    assert!(text.contains("The text does not show which CAA records apply to exmaple.com."), "{text}");
    let suggest = FakeEnv::new(["suggest", "--zone", "z", "a@exmaple.com"]).file("z", ZONE).run();
    assert_eq!(suggest.code, 3, "{}", suggest.stdout);
    assert!(suggest.stdout.contains("because the text does not have"), "{}", suggest.stdout);
}

#[test]
fn a_file_without_a_record_is_an_error() {
    for text in ["", "; Transfer failed.\n", "$ORIGIN example.com.\n"] {
        let outcome = FakeEnv::zone(text, &["example.com"]).run();
        assert_eq!((outcome.code, outcome.stdout.as_str()), (2, ""), "{text}");
        assert!(outcome.stderr.starts_with("my.zone:1:1: "), "{}", outcome.stderr);
    }
}

#[test]
fn the_origin_of_a_file_can_be_given() {
    let text = "@ SOA ns h 1 2 3 4 5\n@ CAA 0 issuemail \"globalsign.com\"\nmail CAA 0 issuemail \";\"\n";
    let without = FakeEnv::zone(text, &["example.com"]).run();
    assert_eq!((without.code, without.stderr.lines().count()), (2, 1), "{}", without.stderr);
    assert!(without.stderr.contains("--origin"), "{}", without.stderr);
    for origin in ["example.com", "Example.COM."] {
        let args = ["--origin", origin, "--format", "csv", "example.com", "mail.example.com"];
        let outcome = FakeEnv::zone(text, &args).run();
        assert_eq!(outcome.code, 1, "{}", outcome.stderr);
        assert!(outcome.stdout.contains("issuer_match") && outcome.stdout.contains("empty_issuer"));
    }
    // What the file says itself counts from there on.
    let text = "$ORIGIN example.org.\n@ CAA 0 issuemail \";\"\n";
    assert_eq!(FakeEnv::zone(text, &["--origin", "example.com", "example.org"]).run().code, 1);
    let international =
        FakeEnv::zone("@ A 192.0.2.1", &["--origin", "bücher.example", "xn--bcher-kva.example"]);
    assert_eq!(international.run().code, 0);
    assert_eq!(FakeEnv::zone("example CAA 0 issue x", &["--origin", ".", "a.example"]).run().code, 0);
}

#[test]
fn a_wrong_origin_is_said() {
    let outcome = FakeEnv::zone(ZONE, &["--origin", "a..b", "example.com"]).run();
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("--origin a..b"), "{}", outcome.stderr);
    let alone = FakeEnv::new(["check", "--origin", "example.com", "example.com"]).run();
    assert_eq!(alone.code, 2);
    assert!(alone.stderr.contains("--zone <FILE>"), "{}", alone.stderr);
}
