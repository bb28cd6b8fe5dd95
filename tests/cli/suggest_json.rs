//! The lines of `issuemail suggest --format json`.

use serde_json::{Value, json};

use super::fake_env::FakeEnv;
use super::schema;
use super::suggest::suggest;

fn advice(args: &[&str]) -> Vec<Value> {
    let args: Vec<_> = ["--format", "json"].iter().chain(args).copied().collect();
    let outcome = suggest(&args);
    assert_eq!(outcome.stderr, "");
    let lines = outcome.json();
    lines.iter().for_each(schema::check_advice);
    lines
}

#[test]
fn a_whole_advice() {
    let advice = advice(&["--form", "route53-cli", "alice@mail.example.com"]).remove(0);
    let record = |action: &str, tag: &str, value: &str, hex: &str| {
        // Route 53 accepts the new record only as critical.
        let flags = if action == "add" { 128 } else { 0 };
        json!({ "action": action, "owner": "example.com", "ttl": 300, "flags": flags, "tag": tag, "value": value,
                "value_hex": hex })
    };
    let text = advice["form"]["text"].as_str().unwrap();
    assert!(text.starts_with("aws route53 "), "{text}");
    let expected = json!({
        "schema": "issuemail.suggestion/1", "tool_version": env!("CARGO_PKG_VERSION"),
        "checked_at": "2026-11-23T19:00:00Z", "input": "alice@mail.example.com", "domain": "mail.example.com",
        "ca": { "id": "globalsign", "name": "GlobalSign", "issuer_domain_names": ["globalsign.com"] },
        "want": "allow", "status": "change",
        "suggestion": {
            "owner": "example.com", "zone": "example.com",
            "name_servers": ["ns-7.awsdns-00.com", "ns-1024.awsdns-00.org"], "place": "inherited",
            "changes": [
                record("keep", "issuemail", "ca.example", "63612e6578616d706c65"),
                record("keep", "issue", "tls.example", "746c732e6578616d706c65"),
                record("add", "issuemail", "globalsign.com", "676c6f62616c7369676e2e636f6d"),
            ],
            "cautions": [], "verdict_after": "permitted",
        },
        "effect": { "verdict_before": "forbidden", "verdict_after": "permitted", "reason_before": "issuer_mismatch",
                    "reason_after": "issuer_match", "gained": [], "lost": [], "tls_changed": true },
        "form": { "id": "route53-cli", "text": text, "unwritable": null,
                  "notes": ["critical-forced", "placeholder-zone-id"] },
        "host": { "ids": ["route53"], "ambiguous": false, "unknown": [] },
    });
    assert_eq!(advice, expected);
}

#[test]
fn the_suggestion_is_that_of_the_report() {
    for input in [
        "mail.example.com",
        "typo.example.com",
        "x.wild.example.com",
        "nobody.example.com",
        "yes.example.com",
    ] {
        let report = FakeEnv::zone(super::suggest::ZONE, &["--format", "json", input]).run().json().remove(0);
        let advice = advice(&[input]).remove(0);
        assert_eq!(advice["suggestion"], report["suggestion"], "{input}");
        assert_eq!(advice["status"], report["suggestion_status"], "{input}");
    }
}

#[test]
fn every_kind_of_answer_fits_the_schema() {
    let inputs =
        ["yes.example.com", "nobody.example.com", "critical.example.com", "alias.example.com", "bad input"];
    let lines = advice(&inputs);
    let statuses: Vec<_> = lines.iter().map(|line| line["status"].as_str().unwrap_or("-")).collect();
    assert_eq!(statuses, ["not_needed", "nobody_allowed", "unknown_critical", "change", "-"]);
    assert_eq!(lines[0]["host"], Value::Null);
    assert_eq!(lines[3]["host"], json!({ "ids": [], "ambiguous": false, "unknown": [] }));
    assert_eq!(
        (&lines[4]["schema"], &lines[4]["error"]["code"]),
        (&json!("issuemail.suggestion/1"), &json!("bad_input"))
    );
    let only = advice(&["--want", "only", "--also", "digicert", "example.com"]).remove(0);
    assert_eq!((&only["want"], &only["suggestion"]["cautions"]), (&json!("only"), &json!(["restricts"])));
    assert_eq!(only["effect"]["gained"], json!(["DigiCert"]));
    assert_eq!(only["effect"]["lost"], json!(["ca.example"]));
    assert_eq!(advice(&["--want", "keep", "example.com"])[0]["want"], "allow");
    assert_eq!(advice(&["--host", "ovh", "example.com"])[0]["host"]["ids"], json!(["ovh"]));
}

#[test]
fn a_form_that_cannot_hold_the_change_says_why() {
    let zone = "example.com. CAA 0 issuemail \"a\\255b.example\"\nm.example.com. A 192.0.2.1";
    let args = ["suggest", "--zone", "z", "--format", "json", "--form", "gcloud", "example.com"];
    let outcome = FakeEnv::new(args).file("z", zone).run();
    let line = outcome.json().remove(0);
    schema::check_advice(&line);
    assert_eq!(outcome.code, 2);
    assert_eq!((&line["form"]["text"], &line["form"]["unwritable"]), (&Value::Null, &json!("octet")));
    assert_eq!(line["status"], "change");
}
