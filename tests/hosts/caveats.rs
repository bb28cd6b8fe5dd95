//! Caveats before a record is entered.

use std::collections::BTreeSet;

use issuemail::caa::CaaRecord;
use issuemail::hosts::{self, Caveat, caveats, find};

use crate::{name, record_at};

/// A host, a record, and the expected codes.
const CASES: [(&str, u8, &str, &str, &str); 46] = [
    ("desec", 0, "issuemail", "ca.example; a=b", ""),
    ("desec", 128, "issuemail", ";", ""),
    ("cloudflare", 0, "issuemail", "ca.example", "hidden-records"),
    ("cloudflare", 128, "issuemail", "ca.example", "flags-fixed hidden-records"),
    ("route53", 0, "issuemail", "ca.example", "quote-value"),
    ("route53", 128, "issuemail", "ca.example", "quote-value"),
    ("dnsimple", 0, "issuemail", "ca.example", "custom-tab"),
    ("ovh", 0, "issuemail", "ca.example", "text-mode"),
    ("godaddy", 0, "issuemail", "ca.example", "critical-forced"),
    ("godaddy", 128, "issuemail", "ca.example", ""),
    ("godaddy", 0, "issue", "ca.example", ""),
    ("godaddy", 0, "iodef", "mailto:a@corp.example", ""),
    ("bluehost", 0, "issuemail", "ca.example", "no-caa"),
    ("bluehost", 0, "issue", "ca.example", "no-caa"),
    ("hosteurope", 0, "issuemail", "ca.example", "no-caa"),
    ("networksolutions", 0, "issuemail", "ca.example", "not-published"),
    ("digitalocean", 0, "issuemail", "ca.example", "no-issuemail"),
    ("digitalocean", 0, "IssueMail", "ca.example; a=b", "no-issuemail spaces-refused"),
    ("digitalocean", 0, "issue", "ca.example", ""),
    ("domeneshop", 0, "issuemail", "ca.example", "no-issuemail"),
    ("domeneshop", 0, "issue", "ca.example", ""),
    ("hostinger", 0, "issuemail", "ca.example", "undocumented"),
    ("hostinger", 0, "issuewild", "ca.example", ""),
    ("scaleway", 0, "issuemail", "ca.example", "undocumented"),
    ("linode", 0, "issuemail", "ca.example", ""),
    ("linode", 128, "issuemail", "ca.example", "flags-fixed"),
    ("linode", 1, "issuemail", "ca.example; a=b", "flags-fixed spaces-refused"),
    ("hetzner", 0, "issuemail", "ca.example;a=b", ""),
    ("hetzner", 0, "issuemail", "ca.example; a=b", "spaces-refused"),
    ("porkbun", 0, "issuemail", "ca.example;\ta=b", "spaces-refused"),
    ("vultr", 0, "issuemail", " ca.example", "spaces-refused"),
    ("exoscale", 0, "issuemail", "ca.example ", "spaces-refused"),
    ("vercel", 0, "issuemail", "ca.example", ""),
    ("vercel", 0, "issuemail", "ca.example;", ""),
    ("vercel", 0, "issuemail", ";", "semicolon-refused"),
    ("vercel", 0, "issuemail", "", "semicolon-refused"),
    ("vercel", 0, "issuemail", "ca.example; a=b", "parameters-refused"),
    ("vercel", 0, "issue", "; a=b", "semicolon-refused parameters-refused"),
    ("vercel", 0, "iodef", "", ""),
    ("vercel", 0, "iodef", "a;b=c", ""),
    ("netlify", 128, "issuemail", "; a=b", ""),
    ("sakura", 0, "issuemail", "a234567890.b234567890.c234567890.d234567890.e234567890.f23456.jp", ""),
    (
        "sakura",
        0,
        "issuemail",
        "a234567890.b234567890.c234567890.d234567890.e234567890.f234567.jp",
        "value-over-64",
    ),
    ("hosteurope", 128, "issuemail", "ca.example; a=b", "no-caa"),
    ("internetx", 128, "issuemail", "ca.example", ""),
    ("transip", 128, "issuemail", "ca.example; a=b", ""),
];

#[test]
fn caveats_come_where_they_matter() {
    let mut seen = BTreeSet::new();
    for (id, flags, tag, value, expected) in CASES {
        let codes: Vec<_> = caveats(find(id).unwrap(), &record_at("corp.example", flags, tag, value))
            .into_iter()
            .map(Caveat::code)
            .collect();
        assert_eq!(codes.join(" "), expected, "{id} {flags} {tag} {value:?}");
        seen.extend(codes);
    }
    let all: BTreeSet<_> = Caveat::ALL.iter().map(|caveat| caveat.code()).collect();
    assert_eq!(all.len(), Caveat::ALL.len(), "codes are unique");
    assert_eq!(seen, all, "every caveat has a case");
}

#[test]
fn a_record_that_no_form_takes_has_no_caveats() {
    let record = CaaRecord { owner: name("corp.example"), ttl: 300, rdata: vec![128] };
    for host in hosts::all() {
        assert_eq!(caveats(host, &record), [], "{}", host.id);
    }
}
