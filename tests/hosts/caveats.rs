//! Caveats before a record is entered.

use std::collections::BTreeSet;

use issuemail::caa::{CaaRecord, RrsetChange};
use issuemail::hosts::{self, Caveat, caveats, find};

use crate::{name, record_at};

/// A host, a record, and the expected codes.
const CASES: [(&str, u8, &str, &str, &str); 52] = [
    ("desec", 0, "issuemail", "ca.example; a=b", ""),
    ("desec", 128, "issuemail", ";", ""),
    ("cloudflare", 0, "issuemail", "ca.example", "hidden-records"),
    ("cloudflare", 128, "issuemail", "ca.example", "hidden-records"),
    ("route53", 0, "issuemail", "ca.example", "critical-forced quote-value"),
    ("route53", 128, "issuemail", "ca.example", "critical-forced quote-value"),
    ("route53", 0, "issue", "ca.example", "quote-value"),
    ("dnsimple", 0, "issuemail", "ca.example", "custom-tab"),
    ("ovh", 0, "issuemail", "ca.example", "text-mode"),
    ("ovh", 128, "issue", ";", "flags-fixed semicolon-refused"),
    ("ultradns", 0, "issuemail", "ca.example", "api"),
    ("goneo", 0, "issuemail", "ca.example", "no-caa by-support"),
    ("namecheap", 0, "issuemail", "ca.example", ""),
    ("godaddy", 0, "issuemail", "ca.example", "critical-forced"),
    ("godaddy", 128, "issuemail", "ca.example", "critical-forced"),
    ("godaddy", 0, "issue", "ca.example", ""),
    ("godaddy", 0, "iodef", "mailto:a@corp.example", ""),
    ("bluehost", 0, "issuemail", "ca.example", "no-caa"),
    ("bluehost", 0, "issue", "ca.example", "no-caa"),
    ("hosteurope", 0, "issuemail", "ca.example", "no-caa"),
    ("networksolutions", 0, "issuemail", "ca.example", "not-published"),
    ("digitalocean", 0, "issuemail", "ca.example", ""),
    ("digitalocean", 0, "IssueMail", "ca.example; a=b", "spaces-refused"),
    ("digitalocean", 0, "issue", "ca.example", ""),
    ("domeneshop", 0, "issuemail", "ca.example", ""),
    ("domeneshop", 0, "issue", "ca.example", ""),
    ("hostinger", 0, "issuemail", "ca.example", "undocumented"),
    ("hostinger", 0, "issuewild", "ca.example", ""),
    ("scaleway", 0, "issuemail", "ca.example", "undocumented"),
    ("linode", 0, "issuemail", "ca.example", "api"),
    ("linode", 128, "issue", "ca.example", "flags-fixed"),
    ("linode", 1, "issue", "ca.example; a=b", "flags-fixed spaces-refused"),
    ("hetzner", 0, "issuemail", "ca.example;a=b", ""),
    ("hetzner", 0, "issuemail", "ca.example; a=b", ""),
    ("loopia", 0, "issuemail", "ca.example; a=b", "spaces-refused"),
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
    ("transip", 128, "issuemail", "ca.example; a=b", "undocumented"),
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
    // The caveat of a whole set is about a change: see below.
    seen.insert(Caveat::WholeSet.code());
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

#[test]
fn a_set_is_a_caveat_only_where_something_is_there() {
    let added = record_at("corp.example", 0, "issuemail", "ca.example");
    let there = record_at("corp.example", 0, "issue", "tls.example");
    let codes = |id: &str, before: &[CaaRecord], after: &[CaaRecord]| -> Vec<&str> {
        let change = RrsetChange::between(None, name("corp.example"), before, after);
        let caveats = hosts::caveats_of_change(find(id).unwrap(), &change, true);
        caveats.into_iter().map(Caveat::code).collect()
    };
    let both = [there.clone(), added.clone()];
    assert_eq!(codes("azure", &[], std::slice::from_ref(&added)), ["undocumented"]);
    assert_eq!(codes("azure", &both[..1], &both), ["undocumented", "whole-set"]);
    assert_eq!(codes("googlecloud", &both, &both[..1]), ["whole-set"]);
    assert_eq!(codes("dnsimple", &both[..1], &both), ["custom-tab"]);
    assert_eq!(codes("goneo", &both[..1], &both), ["no-caa", "by-support"]);
}

/// A record with the tag that is there shows that the zone's own host accepts it.
#[test]
fn what_is_there_proves_that_the_tag_is_accepted() {
    let there = record_at("corp.example", 0, "issuemail", "x.example");
    let both = [there.clone(), record_at("corp.example", 0, "issuemail", "ca.example")];
    let change = RrsetChange::between(None, name("corp.example"), &both[..1], &both);
    let transip = find("transip").unwrap();
    assert_eq!(hosts::caveats_of_change(transip, &change, false), []);
    assert_eq!(hosts::caveats_of_change(transip, &change, true), [Caveat::Undocumented]);
    assert!(hosts::is_proven(&change, false) && !hosts::is_proven(&change, true));
    let linode = hosts::caveats_of_change(find("linode").unwrap(), &change, false);
    assert_eq!(linode, [Caveat::Api]);
}
