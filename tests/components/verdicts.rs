//! The whole answer for each reason, with its evidence.

use issuemail::ca::CaProfile;
use issuemail::dns::Rcode;
use issuemail::dnssec::{Fault, LinkState};
use issuemail::observe::{Outcome, TransportError};
use issuemail::verdict::Reason;

use crate::observed::{
    Observed, broken, chained, disowned, issuemail, not_covered, rcode, records, timeout, trouble,
    unreachable,
};
use crate::page::Page;
use crate::snapshots::Snapshots;
use crate::states::inherited;

/// A CA that enforces RFC 8657 and says of failed lookups that it refuses.
pub const STRICT: &str = r#"{
    "id": "strict", "name": "Strict CA", "issuer_domain_names": ["strict.example"], "smime": "yes",
    "caa_cache_seconds": 28800, "rfc8657": { "method": "smime-email" },
    "lookup_failure": { "servfail": "refuse", "timeout": "refuse" },
    "links": { "support": "https://strict.example/help" }
}"#;

/// An address with a domain of its own.
pub const DOMAIN: &str = "example.com";

/// Tells each of them.
pub fn tell(told: &mut Snapshots) {
    let mut reasons = Vec::new();
    for (name, page) in pages() {
        let text = page.told_of(&["im-result", "im-live"], &[]);
        reasons.extend(
            Reason::ALL.into_iter().filter(|reason| text.contains(&format!("[data-reason {reason}]"))),
        );
        assert!(told.insert(name, text).is_none(), "{name} is there twice");
    }
    assert!(Reason::ALL.iter().all(|reason| reasons.contains(reason)), "a reason is missing");
}

fn pages() -> Vec<(&'static str, Page)> {
    let at = |outcome: Outcome| Observed::new("alice@example.com").at(DOMAIN, &outcome);
    let set = |values: &[&str]| at(issuemail(DOMAIN, values));
    let signed = chained(DOMAIN, LinkState::Signed);
    let unsigned = chained(DOMAIN, LinkState::NoDs);
    let strict = CaProfile::from_json(STRICT).unwrap();
    let servers = ["ns1.example.net", "ns2.example.net"];
    let silent = trouble(DOMAIN, &servers, true, false);
    let ds = Fault::DsDigestMismatch { key_tag: 4711 };
    let lost = unreachable(TransportError::Connection);
    let differing =
        set(&["other.example"]).seen_by("Second", DOMAIN, &issuemail(DOMAIN, &["globalsign.com"]));
    let aside = set(&["globalsign.com"]).always("Second", &lost);
    let refused = rcode(Rcode::REFUSED, None);
    let alone = set(&["globalsign.com"]).always("Second", &refused);
    let stale = disowned(3);
    let critical: [&[u8]; 2] = [b"\x80\x03tbsx", b"\0\x09issuemailglobalsign.com"];
    vec![
        (
            "verdict-no-caa",
            Page::answered(&Observed::new("alice@mail.example.com").diagnosed(signed).asked_for_ds(DOMAIN)),
        ),
        ("verdict-no-caa-domain-missing", Page::answered(&at(Outcome::NxDomain))),
        ("verdict-no-issuemail", Page::answered(&at(records(DOMAIN, &[b"\0\x05issueletsencrypt.org"])))),
        ("verdict-issuer-match", Page::answered(&set(&["globalsign.com"]).unsigned().diagnosed(unsigned))),
        ("verdict-issuer-match-params", Page::answered(&set(&["globalsign.com; account=1"]))),
        ("verdict-unknown-critical", Page::answered(&at(records(DOMAIN, &critical)))),
        (
            "verdict-params-unsatisfied",
            Page::new().about(&strict).checked(&set(&["strict.example; validationmethods=dns"])),
        ),
        ("verdict-issuer-mismatch", Page::answered(&inherited())),
        (
            "verdict-issuer-mismatch-alias",
            Page::answered(&set(&["other.example"]).alias(DOMAIN, "web.example.net")),
        ),
        ("verdict-malformed-value", Page::answered(&set(&["global sign.com"]))),
        ("verdict-empty-issuer", Page::answered(&set(&[";"]))),
        (
            "verdict-dnssec-bogus",
            Page::answered(&at(rcode(Rcode::SERVFAIL, Some(true))).diagnosed(broken(DOMAIN, ds))),
        ),
        (
            "verdict-nameservers-unresponsive",
            Page::answered(&at(timeout(Some(true))).diagnosed(silent.clone())),
        ),
        (
            "verdict-lookup-failure",
            Page::answered(&at(rcode(Rcode::SERVFAIL, Some(false))).diagnosed(silent)),
        ),
        (
            "verdict-resolver-unreachable",
            Page::answered(&at(lost.clone()).always("First", &lost).always("Second", &lost)),
        ),
        ("verdict-resolver-set-aside", Page::answered(&aside)),
        ("verdict-resolvers-disagree", Page::answered(&differing)),
        ("verdict-no-quorum", Page::answered(&alone)),
        ("verdict-disowned", Page::answered(&at(stale.clone()).always("Second", &stale))),
        ("verdict-zone-incomplete", Page::answered(&at(not_covered(DOMAIN, None)))),
    ]
}
