//! `docs/dns-hosts.md` has the data as it is.

use issuemail::hosts::{self, Caveat, Host, Issuemail};

const DOCS: &str = include_str!("../../docs/dns-hosts.md");

/// The row of a host.
fn row(host: &Host) -> String {
    let code = |text: &str| format!("`{text}`");
    let patterns: Vec<_> = host.name_server_patterns().map(code).collect();
    let issuemail = match host.issuemail {
        Issuemail::No => "no",
        Issuemail::Undocumented => "not documented",
        Issuemail::Unknown => "not known",
        Issuemail::Yes => "yes",
    };
    let form = if host.has_own_form() { "own" } else { "general" };
    let form = match &host.help {
        Some(help) => format!("{form}, [help]({help})"),
        None => form.to_owned(),
    };
    let remarks: Vec<_> = host.remarks().iter().map(|remark| code(remark.code())).collect();
    format!("| {} | {} | {issuemail} | {form} | {} |", host.name, patterns.join(" "), remarks.join(" "))
}

#[test]
fn the_table_has_every_host_as_it_is() {
    let head = "| host | name servers | `issuemail` | form | caveats |";
    let table: Vec<_> = DOCS.lines().skip_while(|line| *line != head).skip(2).collect();
    let table: Vec<_> = table.into_iter().take_while(|line| line.starts_with('|')).collect();
    let expected: Vec<_> = hosts::all().iter().map(row).collect();
    assert_eq!(table, expected, "the table has to be:\n{}", expected.join("\n"));
}

#[test]
fn every_caveat_is_explained() {
    for caveat in Caveat::ALL {
        assert!(DOCS.contains(&format!("\n| `{}` |", caveat.code())), "{}", caveat.code());
    }
}
