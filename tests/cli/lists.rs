//! The lists of the forms and of the DNS hosts.

use issuemail::formats::Format;
use issuemail::hosts::{self, Evidence};
use serde_json::{Value, json};

use super::fake_env::FakeEnv;

fn rows(command: &str) -> Vec<Vec<String>> {
    let outcome = FakeEnv::new([command]).run();
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect();
    outcome.stdout.lines().map(words).collect()
}

fn array(command: &str) -> Vec<Value> {
    let outcome = FakeEnv::new([command, "--format", "json"]).run();
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    assert_eq!(outcome.stdout.lines().count(), 1);
    serde_json::from_str(&outcome.stdout).unwrap()
}

#[test]
fn every_form_is_listed_with_what_it_does() {
    let rows = rows("forms");
    assert_eq!(rows[0], ["ID", "SCOPE", "NAME"]);
    let ids: Vec<_> = rows[1..].iter().map(|row| row[0].as_str()).collect();
    assert_eq!(ids, Format::ALL.map(Format::id));
    assert!(rows.contains(&["tinydns", "records", "tinydns"].map(str::to_owned).to_vec()));
    let forms = array("forms");
    assert_eq!(forms.len(), Format::ALL.len());
    let expected = json!({ "id": "route53-cli", "name": "Amazon Route 53 (AWS CLI)", "scope": "whole-set" });
    assert!(forms.contains(&expected), "{forms:?}");
}

#[test]
fn every_host_is_listed_with_what_is_known_of_it() {
    let rows = rows("hosts");
    assert_eq!(rows[0], ["ID", "ISSUEMAIL", "KNOWN", "BY", "OWN", "FORM", "NAME"]);
    let ids: Vec<_> = rows[1..].iter().map(|row| row[0].as_str()).collect();
    assert_eq!(ids, hosts::all().iter().map(|host| host.id.as_str()).collect::<Vec<_>>());
    for host in array("hosts") {
        let known = hosts::find(host["id"].as_str().unwrap()).unwrap();
        let caveats: Vec<_> = known.remarks().iter().map(|caveat| caveat.code()).collect();
        let expected = json!({ "id": known.id, "name": known.name, "issuemail": known.issuemail.code(),
                               "known_by": known.known_by.map(Evidence::code),
                               "contradicted_by": known.contradicted_by.map(Evidence::code),
                               "caveats": caveats, "own_form": known.has_own_form() });
        assert_eq!(host, expected);
    }
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    for command in ["forms", "hosts"] {
        let outcome = FakeEnv::new([command]).stdout_limit(0).run();
        assert_eq!((outcome.code, outcome.stderr.as_str()), (141, ""));
    }
}
