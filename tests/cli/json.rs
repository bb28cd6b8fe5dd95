//! The lines of `--format json`: every field of the schema.

use serde_json::{Value, json};

use super::fake_dns::FakeTransport;
use super::fake_env::FakeEnv;
use super::schema;
use crate::support::answer::Answer;
use crate::support::dnssec::{self, Key, Time};
use crate::support::reply::Reply;
use crate::support::script::Script;
use crate::support::zones::Zones;

fn check(dns: FakeTransport, args: &[&str]) -> Vec<Value> {
    let resolver = ["check", "--format", "json", "--resolver", "https://dns.example/q"];
    let outcome = FakeEnv::new(resolver.iter().chain(args)).dns(dns).run();
    let lines = outcome.json();
    lines.iter().for_each(schema::check);
    lines
}

#[test]
fn a_whole_report() {
    let key = Key::of("");
    let signature = key.rrsig(dnssec::CAA, "example.com", Time::around(1_800_000_000));
    let other = Answer::default().caa(0, "issuemail", "Other.example").other(dnssec::RRSIG, &signature);
    let script = Script::new().zones(Zones::at(1_800_000_000));
    // The TTL is that of the zone, not what the cache has left of it.
    let dns = FakeTransport::new(script.on("example.com", Reply::answer(other.authenticated().ttl(80))));
    let report = check(dns, &["alice@mail.example.com"]).remove(0);
    let mut lookups = report["lookups"].as_array().unwrap().clone();
    assert_eq!(lookups.len(), 10, "CAA and DS of each name, NS of two, CAA of two wildcards");
    let is_wildcard = |lookup: &Value| lookup["name"].as_str().unwrap().starts_with("*.");
    lookups.retain(|lookup| lookup["type"] == "CAA" && !is_wildcard(lookup));
    lookups.truncate(2);
    let mut report = report;
    report["lookups"] = Value::from(lookups);
    let lookup = |name: &str, outcome: &str, records: &[&str]| {
        json!({ "name": name, "type": "CAA", "resolver": "dns.example", "cd": false, "do": true, "outcome": outcome,
                "rcode": "NOERROR", "http_status": 200, "authenticated_data": true, "extended_errors": [],
                "ttl": 300, "records": records, "milliseconds": 21 })
    };
    let change = |action: &str, value: &str, hex: &str| {
        json!({ "action": action, "owner": "example.com", "ttl": 300, "flags": 0, "tag": "issuemail",
                "value": value, "value_hex": hex })
    };
    let other_hex = "4f746865722e6578616d706c65";
    let other = json!({ "owner": "example.com", "ttl": 300, "flags": 0, "tag": "issuemail", "value": "Other.example",
                        "value_hex": other_hex });
    let expected = json!({
        "schema": "issuemail.report/1", "tool_version": env!("CARGO_PKG_VERSION"),
        "checked_at": "2026-11-23T19:00:00Z",
        "input": "alice@mail.example.com",
        "domain": "mail.example.com",
        "ca": { "id": "globalsign", "name": "GlobalSign", "issuer_domain_names": ["globalsign.com"] },
        "verdict": "forbidden", "reason": "issuer_mismatch", "conditional": false,
        "ca_error": "issuer = other CA",
        "found_at": "example.com", "failed_at": null,
        "path": [
            { "name": "mail.example.com", "outcome": "nodata", "aliases": [], "records": [] },
            { "name": "example.com", "outcome": "records", "aliases": [], "records": [ other ] },
        ],
        "dnssec": "secure",
        "findings": [
            { "code": "ca.unknown", "severity": "notice", "owner": "example.com", "record": 0,
              "citation": "S/MIME Baseline Requirements, Section 4.2.2.1",
              "message": "Other.example is not in our list of CAs. Please compare it with what your CA says." },
            { "code": "rfc8659.tls_not_restricted", "severity": "info", "owner": "example.com", "record": null,
              "citation": "RFC 8659, Section 4.2",
              "message": "These records are about S/MIME only. To restrict web server certificates too, add issue." },
        ],
        "suggestion": {
            "owner": "example.com", "zone": null, "name_servers": [], "place": "inherited",
            "changes": [ change("keep", "Other.example", other_hex),
                         change("add", "globalsign.com", "676c6f62616c7369676e2e636f6d") ],
            "cautions": [], "verdict_after": "permitted" },
        "suggestion_status": "change",
        "retry_after_seconds": 300 + 3600,
        "resolvers": [ { "name": "dns.example", "verdict": "forbidden", "reason": "issuer_mismatch",
            "conditional": false, "found_at": "example.com", "failed_at": null, "outcome": "records",
            "counted": true, "records": [ other ] } ],
        "chain": [ { "zone": ".", "state": "signed" } ],
        "diagnosis": null,
        "lookups": [
            lookup("mail.example.com", "nodata", &[
                ". 300 IN SOA",
                ". 300 IN RRSIG SOA 13 (key tag 8748 of ., 2027-01-14 to 2027-01-16)",
                "mail.example.com. 300 IN NSEC x.mail.example.com. A RRSIG NSEC",
                "mail.example.com. 300 IN RRSIG NSEC 13 (key tag 8748 of ., 2027-01-14 to 2027-01-16)",
            ]),
            lookup("example.com", "records", &[
                "example.com. 300 IN CAA 0 issuemail \"Other.example\"",
                "example.com. 300 IN RRSIG CAA 13 (key tag 8748 of ., 2027-01-14 to 2027-01-16)",
            ]),
        ],
    });
    assert_eq!(report, expected);
}

#[test]
fn fields_are_in_the_order_of_the_documentation() {
    let outcome = FakeEnv::zone("example.com. A 192.0.2.1", &["--format", "json", "a@example.com"]).run();
    let line = outcome.stdout;
    let order = [
        "schema",
        "tool_version",
        "checked_at",
        "input",
        "domain",
        "ca",
        "verdict",
        "reason",
        "conditional",
        "ca_error",
        "found_at",
        "failed_at",
        "path",
        "dnssec",
        "findings",
        "suggestion",
        "suggestion_status",
        "retry_after_seconds",
        "resolvers",
        "chain",
        "diagnosis",
        "lookups",
    ];
    let places: Vec<_> =
        order.iter().map(|field| line.find(&format!("\"{field}\":")).expect(field)).collect();
    assert!(places.is_sorted(), "{line}");
    assert_eq!(line.lines().count(), 1);
}

#[test]
fn a_failure_is_told_with_all_its_evidence() {
    let failing = Reply::answer(Answer::default().rcode(2).extended_error(7, "expired"));
    let script = Script::new().checked("example.com", failing);
    let dns =
        FakeTransport::new(script.unchecked("example.com", Reply::answer(Answer::default().of_zone(""))));
    let report = check(dns, &["mail.example.com"]).remove(0);
    assert_eq!((&report["verdict"], &report["reason"]), (&json!("forbidden"), &json!("dnssec_bogus")));
    assert_eq!((&report["found_at"], &report["failed_at"]), (&Value::Null, &json!("example.com")));
    assert_eq!((&report["dnssec"], &report["ca_error"]), (&json!("bogus"), &json!("servfail")));
    // A set of the domain's own ends the climb before the name that fails.
    assert_eq!(report["suggestion"]["place"], "below_cause");
    let lookups = report["lookups"].as_array().unwrap();
    let of = |cd: bool| {
        let is_it = |lookup: &&Value| {
            lookup["name"] == "example.com" && lookup["type"] == "CAA" && lookup["cd"] == cd
        };
        lookups.iter().find(is_it).unwrap()
    };
    assert_eq!(of(false)["rcode"], "SERVFAIL");
    assert_eq!(of(false)["outcome"], "servfail");
    assert_eq!(of(false)["extended_errors"], json!([{ "code": 7, "text": "expired" }]));
    assert_eq!(of(true)["rcode"], "NOERROR");
    assert_eq!((&of(false)["do"], &of(true)["do"]), (&json!(true), &json!(true)));
    let diagnosis = json!({ "kind": "dnssec", "zone": ".", "owner": "example.com", "type": "NSEC",
                            "fault": "denial_missing" });
    assert_eq!(report["diagnosis"], diagnosis);
}

/// Each resolver has its own entry, and one that does not count is marked.
#[test]
fn what_each_resolver_sees_is_told() {
    let script = |reply: Reply| Script::new().on("example.com", reply);
    let dns = FakeTransport::new(script(Reply::issuemail("globalsign.com")))
        .of("lame.example", script(Reply::rcode(5)))
        .of("liar.example", script(Reply::issuemail("other.example")));
    let ask = |resolvers: &[&str]| {
        let urls: Vec<String> = resolvers.iter().map(|name| format!("https://{name}/q")).collect();
        let options = urls.iter().flat_map(|url| ["--resolver", url]);
        let args: Vec<&str> =
            ["check", "--format", "json", "example.com"].into_iter().chain(options).collect();
        let report = FakeEnv::new(args).dns(dns.clone()).run().json().remove(0);
        schema::check(&report);
        let seen: Vec<_> = report["resolvers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| {
                format!("{} {} {}", entry["name"], entry["outcome"], entry["counted"]).replace('"', "")
            })
            .collect();
        (report["verdict"].as_str().unwrap().to_owned(), report["reason"].as_str().unwrap().to_owned(), seen)
    };
    let expected = |verdict: &str, reason: &str, seen: &[&str]| {
        (verdict.to_owned(), reason.to_owned(), seen.iter().map(|&line| line.to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(
        ask(&["a.example", "b.example", "c.example"]),
        expected("permitted", "issuer_match", &["a.example records true", "b.example records true"])
    );
    assert_eq!(
        ask(&["lame.example", "b.example"]),
        expected(
            "undetermined",
            "resolvers_disagree",
            &["lame.example refused false", "b.example records true"]
        )
    );
    assert_eq!(
        ask(&["lame.example", "b.example", "c.example"]),
        expected(
            "permitted",
            "issuer_match",
            &["c.example records true", "b.example records true", "lame.example refused false"]
        )
    );
    // The same one twice is one.
    assert_eq!(ask(&["b.example", "b.example"]).2, ["b.example records true"]);
    assert_eq!(
        ask(&["a.example", "liar.example", "c.example"]),
        expected(
            "undetermined",
            "resolvers_disagree",
            &["a.example records true", "liar.example records true", "c.example records true",]
        )
    );
}

#[test]
fn a_typed_domain_that_does_not_exist_is_found() {
    let report =
        check(FakeTransport::new(Script::new().on("typo.example", Reply::nx_domain())), &["a@typo.example"])
            .remove(0);
    assert_eq!((&report["verdict"], &report["reason"]), (&json!("permitted"), &json!("no_caa")));
    assert_eq!(report["path"][0]["outcome"], "nxdomain");
    let finding = &report["findings"][0];
    assert_eq!(finding["code"], "dns.domain_missing");
    assert_eq!(finding["record"], Value::Null);
    assert!(finding["message"].as_str().unwrap().contains("typo.example"), "{finding}");
}

#[test]
fn values_are_octets_and_no_record_is_lost() {
    let zone = r#"
bin.example. CAA 0 issuemail "a\255\"<b>"
cut.example. TYPE257 \# 2 0005
"#;
    let outcome = FakeEnv::zone(zone, &["--format", "json", "bin.example", "cut.example"]).run();
    let reports = outcome.json();
    reports.iter().for_each(schema::check);
    let record = &reports[0]["path"][0]["records"][0];
    assert_eq!((&record["value"], &record["value_hex"]), (&json!(r#"a\255\"<b>"#), &json!("61ff223c623e")));
    assert_eq!(record.get("rdata_hex"), None);
    let cut = json!({ "owner": "cut.example", "ttl": reports[1]["path"][0]["records"][0]["ttl"], "flags": null,
                      "tag": null, "value": null, "value_hex": null, "rdata_hex": "0005" });
    assert_eq!(reports[1]["path"][0]["records"][0], cut);
    assert_eq!(reports[1]["dnssec"], "not_checked");
    assert_eq!(reports[1]["lookups"], json!([]));
}

#[test]
fn every_kind_of_report_fits_the_schema() {
    let zone = r#"
example.com. CAA 0 issuemail "ca.example; account=1"
a.example. CNAME b.example.
b.example. CAA 128 tbs "x"
loop.example. CNAME loop.example.
case.example. CAA 1 issuemail "GLOBALSIGN.com;"
"#;
    let inputs = [
        "--format",
        "json",
        "x@example.com",
        "a.example",
        "loop.example",
        "case.example",
        "bad input",
        "no.test",
    ];
    let outcome = FakeEnv::zone(zone, &inputs).run();
    let reports = outcome.json();
    assert_eq!(reports.len(), 6);
    reports.iter().for_each(schema::check);
    assert_eq!(reports[1]["path"][0]["aliases"], json!(["b.example"]));
    assert_eq!(reports[1]["found_at"], "a.example");
    assert_eq!(reports[2]["path"][0]["outcome"], "alias_loop");
}
