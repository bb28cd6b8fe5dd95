//! Checks the data files of the CAs and DNS hosts: a mistake in one of them fails the build.
//!
//! Only the parsers know what the values mean (`src/ca`, `src/hosts`); their unit tests read the same files.

use std::fs;

use serde_json::Value;

/// Checks every file.
pub fn check() {
    check_file(
        "src/ca/directory.json",
        &["id", "name", "issuer_domain_names", "smime"],
        &[
            "aka",
            "caa_cache_seconds",
            "checker_addresses",
            "errors",
            "former",
            "issuer_match",
            "known_tags",
            "links",
            "lookup_failure",
            "names_basis",
            "retired",
            "rfc8657",
            "successor",
        ],
    );
    check_file(
        "src/hosts/hosts.json",
        &["id", "name"],
        &["apex", "auto", "but", "by", "caveats", "form", "format", "help", "issuemail", "menu", "ns"],
    );
    let path = "src/ca/brands.txt";
    for line in read(path).lines() {
        assert!(line.contains(' '), "{path}: no brand behind \"{line}\"");
    }
}

/// Checks a list of objects: every field is known, every required field is there, ids are unique, names are sorted.
fn check_file(path: &str, required: &[&str], optional: &[&str]) {
    let entries: Vec<Value> =
        serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(!entries.is_empty(), "{path}: no entries");
    let mut ids = Vec::new();
    let mut names = Vec::new();
    for entry in &entries {
        let fields = entry.as_object().unwrap_or_else(|| panic!("{path}: not an object: {entry}"));
        for field in required {
            assert!(fields.contains_key(*field), "{path}: field \"{field}\" is required in {entry}");
        }
        for field in fields.keys().map(String::as_str) {
            let is_known = required.contains(&field) || optional.contains(&field);
            assert!(is_known, "{path}: field \"{field}\" is not a known field in {entry}");
        }
        let text =
            |field: &str| entry[field].as_str().unwrap_or_else(|| panic!("{path}: no {field} in {entry}"));
        assert!(!ids.contains(&text("id")), "{path}: two entries have the id \"{}\"", text("id"));
        ids.push(text("id"));
        names.push(text("name").to_lowercase());
    }
    assert!(names.is_sorted(), "{path}: the entries are not sorted by name");
}

fn read(path: &str) -> String {
    println!("cargo:rerun-if-changed={path}");
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}
