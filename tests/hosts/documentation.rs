//! `docs/dns-hosts.md` and `docs/dns-hosts-sources.md` have the data as it is. `ISSUEMAIL_RENEW=1` writes both anew.

use std::path::Path;
use std::{env, fs};

use issuemail::hosts::{self, Caveat, Evidence, Host, Issuemail};
use serde_json::Value;

use crate::data::sources;

const DOCS: &str = "docs/dns-hosts.md";
const SOURCES: &str = "docs/dns-hosts-sources.md";
const HEAD: &str = "| host | id | name servers | `issuemail` | form | caveats |";

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// The row of a host.
fn row(host: &Host, facts: &[Value]) -> String {
    let patterns: Vec<_> = host.name_server_patterns().map(code).collect();
    let word = match host.issuemail {
        Issuemail::No => "no",
        Issuemail::Undocumented => "not documented",
        Issuemail::Unknown => "not known",
        Issuemail::Yes => "yes",
    };
    let dated = |by: Evidence, says: &str| {
        let is_it =
            |fact: &&Value| fact["fact"] == "issuemail" && fact["says"] == says && fact["by"] == by.code();
        let date = facts.iter().filter(is_it).map(|fact| fact["date"].as_str().unwrap()).max().unwrap();
        format!("{}, {date}", by.code())
    };
    let mut issuemail = word.to_owned();
    if let Some(by) = host.known_by {
        issuemail.push_str(&format!(" ({})", dated(by, host.issuemail.code())));
    }
    if let Some(but) = host.contradicted_by {
        issuemail.push_str(&format!("; no ({})", dated(but, "no")));
    }
    let form = if host.has_own_form() { "own" } else { "general" };
    let form = match &host.help {
        Some(help) => format!("{form}, [help]({help})"),
        None => form.to_owned(),
    };
    let remarks: Vec<_> = host.remarks().iter().map(|remark| code(remark.code())).collect();
    let cells = [&host.name, &code(&host.id), &patterns.join(" "), &issuemail, &form, &remarks.join(" ")];
    format!("| {} |", cells.map(String::as_str).join(" | "))
}

/// Every fact with its date and source.
fn list_of_sources() -> String {
    let mut text = "# Sources of the DNS hosts\n\nWhere each fact of the [table of DNS hosts](dns-hosts.md) is from, and its \
                    date. This page is made from `tests/corpus/dns-hosts.json`.\n"
        .to_owned();
    for (host, facts) in sources() {
        text.push_str(&format!("\n## {}\n\n", host.name));
        for fact in facts {
            let part = |key: &str, before: &str| match fact[key].as_str() {
                Some(value) => format!("{before}{value}"),
                None => String::new(),
            };
            let named: Vec<_> =
                fact["source"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
            text.push_str(&format!(
                "* {}{}{}, {}: {}{}\n",
                fact["fact"].as_str().unwrap(),
                part("says", ": "),
                part("by", ", by "),
                fact["date"].as_str().unwrap(),
                named.join("; "),
                part("note", ". "),
            ));
        }
    }
    text
}

/// Compares a file with what it has to be, or writes it.
fn compare(file: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("ISSUEMAIL_RENEW").is_some() {
        fs::write(&path, expected).unwrap();
    }
    let is_same = fs::read_to_string(&path).unwrap() == expected;
    assert!(is_same, "{file} is not as the data is: ISSUEMAIL_RENEW=1 cargo test --test hosts");
}

#[test]
fn the_table_has_every_host_as_it_is() {
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(DOCS)).unwrap();
    let (before, rest) = docs.split_once(HEAD).unwrap();
    let (table, after) = rest.split_once("\n\n").unwrap();
    let rule = table.lines().nth(1).unwrap();
    let rows: Vec<_> = sources().iter().map(|(host, facts)| row(host, facts)).collect();
    compare(DOCS, &format!("{before}{HEAD}\n{rule}\n{}\n\n{after}", rows.join("\n")));
}

#[test]
fn every_fact_is_listed_with_its_source() {
    compare(SOURCES, &list_of_sources());
}

#[test]
fn the_number_of_hosts_is_right() {
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(DOCS)).unwrap();
    assert!(docs.contains(&format!("{} DNS hosts", hosts::all().len())), "{}", hosts::all().len());
}

#[test]
fn every_caveat_is_explained() {
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(DOCS)).unwrap();
    for caveat in Caveat::ALL {
        assert!(docs.contains(&format!("\n| `{}` |", caveat.code())), "{}", caveat.code());
    }
}
