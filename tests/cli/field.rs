//! Texts of zones that people have, with the answer that is right: `tests/corpus/field.json`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::fake_env::FakeEnv;

const CASES: &str = include_str!("../corpus/field.json");

/// The cases whose answer is not right yet, each with its kind.
const OPEN: &[(&str, &str)] = &[];

/// The findings that say what a case wants said.
const FINDINGS: &[(&str, &str)] = &[
    ("D05b", "zone.comment"),
    ("D07b", "rfc3597.data_wrong"),
    ("D07c", "rfc3597.data_wrong"),
    ("D07d", "rfc3597.data_wrong"),
    ("D07i", "rfc3597.data_wrong"),
    ("D10a", "zone.cname_at_apex"),
    ("D24a", "zone.ttl_automatic"),
    ("D32a", "zone.stray_caa"),
    ("D32f", "zone.stray_caa"),
    ("D36a", "zone.mapped"),
    ("E48-FWD", "zone.passed_over"),
    ("E48-LUA", "zone.passed_over"),
    ("E48-URL", "zone.passed_over"),
    ("E51a", "zone.stray_caa"),
];

#[test]
fn every_text_has_the_answer_that_is_right() {
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases.iter().filter(|case| case["zone"].is_string()) {
        count += 1;
        let id = case["id"].as_str().unwrap();
        let surprise = surprise(case);
        match (surprise, OPEN.iter().any(|(open, _)| *open == id)) {
            (Some(surprise), false) => wrong.push(format!("{id} ({}): {surprise}", case["kind"])),
            (None, true) => wrong.push(format!("{id} is right, but listed as open")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 113, "{count}");
}

/// What is not as the case wants it.
fn surprise(case: &Value) -> Option<String> {
    let want = &case["want"];
    let zone = case["zone"].as_str().unwrap();
    let args: Vec<&str> = case["args"].as_array().unwrap().iter().map(|arg| arg.as_str().unwrap()).collect();
    let args = [&args[..1], &["--format", "json"], &args[1..]].concat();
    let args: Vec<&str> = args.into_iter().filter(|arg| *arg != "--form" && *arg != "zone-file").collect();
    let outcome = FakeEnv::new(args).file("ZONE", zone).run();
    let seen: Vec<Value> = if outcome.stdout.is_empty() { Vec::new() } else { outcome.json() };
    if let Some(status) = want["status"].as_str() {
        let found = seen.first().map(|report| report["status"].clone()).unwrap_or_default();
        return (found != status).then(|| format!("status {found}, not {status}: {}", outcome.stderr));
    }
    let verdicts = match seen.as_slice() {
        [] => vec!["error"],
        seen => seen.iter().map(|report| report["verdict"].as_str().unwrap_or("error")).collect(),
    };
    let wanted = want["verdict"].as_str().unwrap();
    let is_right = match wanted.contains(" or ") {
        true => wanted.split(" or ").any(|wanted| wanted == verdicts[0]),
        false => wanted == verdicts.join(", "),
    };
    if !is_right {
        return Some(format!("{}, not {wanted}: {}", verdicts.join(", "), outcome.stderr));
    }
    let reason = seen.first().and_then(|report| report["reason"].as_str());
    if let (Some(reason), Some(wanted)) = (reason, want["reason"].as_str())
        && reason != wanted
    {
        return Some(format!("{reason}, not {wanted}"));
    }
    let codes: BTreeSet<&str> = seen
        .iter()
        .filter_map(|report| report["findings"].as_array())
        .flatten()
        .filter_map(|finding| finding["code"].as_str())
        .collect();
    let finding = FINDINGS.iter().find(|(id, _)| case["id"] == *id);
    finding.filter(|(_, code)| !codes.contains(code)).map(|(_, code)| format!("{codes:?} lacks {code}"))
}
