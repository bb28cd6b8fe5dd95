//! What the options of `check` do.

use std::time::Duration;

use super::fake_env::{FakeEnv, Outcome};

const ZONE: &str = r#"
example.com. CAA 0 issuemail "ca.example"
params.example. CAA 0 issuemail "ca.example; account=1"
upper.example. CAA 0 issuemail "CA.example"
"#;

fn verdicts(outcome: &Outcome) -> Vec<String> {
    let word = |report: &serde_json::Value| report["verdict"].as_str().unwrap().to_owned();
    outcome.json().iter().map(word).collect()
}

#[test]
fn several_cas_are_one() {
    let run = |args: &[&str]| {
        let args: Vec<_> = ["--format", "json", "example.com"].iter().chain(args).copied().collect();
        FakeEnv::zone(ZONE, &args).run()
    };
    assert_eq!(verdicts(&run(&[])), ["forbidden"]);
    assert_eq!(verdicts(&run(&["--ca", "GlobalSign"])), ["forbidden"]);
    assert_eq!(verdicts(&run(&["--ca", "ca.example"])), ["permitted"]);
    let joined = run(&["--ca", "globalsign", "--ca", "ca.example", "--ca", "globalsign"]);
    assert_eq!(verdicts(&joined), ["permitted"]);
    assert_eq!(
        joined.json()[0]["ca"]["issuer_domain_names"],
        serde_json::json!(["globalsign.com", "ca.example"])
    );
}

#[test]
fn a_profile_comes_from_a_file() {
    let profile = r#"{ "id": "my", "name": "My CA", "issuer_domain_names": ["ca.example"],
        "issuer_match": "exact", "rfc8657": { "account_uris": [], "method": "email-reply-00" } }"#;
    let args = ["--format", "json", "--ca-file", "my.json", "example.com", "upper.example"];
    let outcome = FakeEnv::zone(ZONE, &args).file("my.json", format!("\u{feff}{profile}")).run();
    assert_eq!(outcome.stderr, "");
    assert_eq!(verdicts(&outcome), ["permitted", "forbidden"]);
    assert_eq!(outcome.json()[0]["ca"]["name"], "My CA");
}

#[test]
fn the_way_to_the_resolvers() {
    let run = |args: &[&str]| {
        let env = FakeEnv::new(["check", "example.com"].iter().chain(args)).file("ca.pem", "PEM");
        env.run().transport_options.unwrap()
    };
    let default = run(&[]);
    assert_eq!(default.timeout, Duration::from_secs(6));
    assert_eq!((default.trust_anchors, default.is_direct), (None, false));

    let options = run(&["--timeout", "0.5", "--resolver", "https://[::1]:8443/q", "--resolver-ca", "ca.pem"]);
    assert_eq!(options.timeout, Duration::from_millis(500));
    assert_eq!((options.trust_anchors, options.is_direct), (Some(b"PEM".to_vec()), true));

    assert!(!run(&["--resolver", "http://127.0.0.1:1/q", "--resolver", "https://dns.example/q"]).is_direct);
}

#[test]
fn a_transport_that_cannot_be_made_is_said() {
    let env = FakeEnv::new(["check", "--resolver-ca", "ca.pem", "example.com"]).file("ca.pem", "PEM");
    let outcome = env.transport_error("no certificate").run();
    assert_eq!((outcome.code, outcome.stderr.as_str()), (2, "error: ca.pem: no certificate\n"));
}

#[test]
fn a_slip_in_the_name_of_a_ca_is_answered_with_the_nearest() {
    let error = |ca: &str| FakeEnv::new(["check", "--ca", ca, "example.com"]).run().stderr;
    assert!(error("digicrt").contains("digicert"), "{}", error("digicrt"));
    assert!(error("Globalsine").contains("globalsign"), "{}", error("Globalsine"));
    assert!(error("nonsense").contains("issuemail cas"), "{}", error("nonsense"));
}

/// A brand is checked as the CA behind it, and that is said; an issuer domain name is taken as it is.
#[test]
fn a_brand_is_the_ca_behind_it() {
    for (word, id) in [
        ("geotrust", "digicert"),
        ("RapidSSL", "digicert"),
        ("rapid ssl", "digicert"),
        ("alphassl", "globalsign"),
        ("Comodo", "sectigo"),
        ("certum", "asseco-data-systems"),
        ("ZeroSSL", "sectigo"),
        ("TBS Internet", "sectigo"),
        ("AffirmTrust", "entrust"),
        ("emSign", "emudhra"),
        ("Comodo CA Limited", "sectigo"),
        ("DigiCert Inc", "digicert"),
        ("QuoVadis Trustlink", "quovadis"),
        ("HID Global", "identrust"),
        ("Amazon Web Services", "amazon-trust-services"),
        ("Bundesdruckerei GmbH", "d-trust"),
    ] {
        let args = ["check", "--zone", "z", "--format", "json", "--ca", word, "example.com"];
        let outcome = FakeEnv::new(args).file("z", ZONE).run();
        assert_eq!(outcome.json()[0]["ca"]["id"], id, "{word}: {}", outcome.stderr);
        assert!(outcome.stderr.contains(&format!("“{word}” means ")), "{word}: {}", outcome.stderr);
    }
    for word in ["quovadis", "DigiCert", "digicert.com"] {
        let outcome =
            FakeEnv::new(["check", "--zone", "z", "--ca", word, "example.com"]).file("z", ZONE).run();
        assert_eq!(outcome.stderr, "", "{word}");
    }
    // Letters alone make a name: nothing of others becomes one.
    for word in ["", "---", "\u{202e}", "Inc", "a b c d e"] {
        let outcome = FakeEnv::new(["check", "--ca", word, "example.com"]).run();
        assert_eq!(outcome.code, 2, "{word:?}");
        assert!(!outcome.stderr.contains('\u{202e}'), "{}", outcome.stderr);
    }
}

#[test]
fn an_unknown_language_is_english() {
    let english = FakeEnv::zone(ZONE, &["example.com"]).run().stdout;
    assert_eq!(FakeEnv::zone(ZONE, &["--lang", "tlh", "example.com"]).run().stdout, english);
}
