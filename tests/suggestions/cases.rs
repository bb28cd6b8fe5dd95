//! Zones of every kind, and the expected change in each.

use issuemail::ca::{CaProfile, directory};
use issuemail::suggest::{Goal, TargetPreference, Wish, suggest};

use super::apply::OwnersZone;
use super::oracle::Oracle;

/// A zone, a domain, and the change: the place, then `- ` and `+ ` lines in the order of the suggestion, or the word
/// of the advice.
type Case = (&'static str, &'static str, &'static str);

const ALLOW: &[Case] = &[
    // Nothing is needed.
    ("", "corp.example", "not_needed"),
    (r#"corp.example 0 issue "digicert.com""#, "corp.example", "not_needed"),
    (r#"corp.example 0 issuemail "globalsign.com""#, "corp.example", "not_needed"),
    (r#"corp.example 0 issuemail "globalsign.com; account=1""#, "corp.example", "not_needed"),
    // One more record.
    (
        r#"corp.example 0 issuemail "digicert.com""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issue "letsencrypt.org"
           corp.example 0 issuemail "digicert.com; policy=ev""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    // An inherited set is not hidden: the change goes to where it is.
    (
        r#"corp.example 0 issue "letsencrypt.org"
           corp.example 0 issuewild ";"
           corp.example 0 issuemail "digicert.com""#,
        "mail.corp.example",
        r#"inherited corp.example + 0 issuemail "globalsign.com""#,
    ),
    // Nobody can change a top-level domain: the set is copied.
    (
        r#"example 0 issue "letsencrypt.org"
           example 0 issuemail "digicert.com"
           example 128 iodef "mailto:a@corp.example"
           corp.example MX 1 mail.corp.example."#,
        "corp.example",
        r#"copy corp.example + 0 issue "letsencrypt.org" + 0 issuemail "digicert.com" + 128 iodef "mailto:a@corp.example" + 0 issuemail "globalsign.com""#,
    ),
    // Aliases.
    (
        r#"other.example A 192.0.2.1
           www.corp.example CNAME host.other.example.
           host.other.example 0 issuemail "digicert.com""#,
        "www.corp.example",
        r#"alias_target host.other.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"other.example A 192.0.2.1
           www.corp.example CNAME host.other.example.
           corp.example 0 issuemail "digicert.com""#,
        "www.corp.example",
        r#"inherited corp.example + 0 issuemail "globalsign.com""#,
    ),
    // A record at the name itself would hide the wildcard.
    (
        r#"*.corp.example 0 issuemail "digicert.com"
           corp.example 0 issue ";""#,
        "mail.corp.example",
        r#"wildcard *.corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"*.corp.example 0 issuemail "digicert.com""#,
        "a.b.corp.example",
        r#"wildcard *.corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"*.corp.example 0 issuemail "digicert.com"
           mail.corp.example 0 issuemail "sectigo.com""#,
        "mail.corp.example",
        r#"own mail.corp.example + 0 issuemail "globalsign.com""#,
    ),
    // Equal records at the name itself are its own: text shows what DNS does not.
    (
        r#"*.corp.example 0 issuemail "digicert.com"
           mail.corp.example 0 issuemail "digicert.com""#,
        "mail.corp.example",
        r#"own mail.corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"*.host.example 0 issuemail "digicert.com"
           mail.corp.example CNAME a.host.example."#,
        "mail.corp.example",
        r#"alias_target *.host.example + 0 issuemail "globalsign.com""#,
    ),
    // The set is in another zone, which others may run.
    (
        r#"example SOA ns.example. h.example. 1 2 3 4 5
           co.example SOA ns.co.example. h.example. 1 2 3 4 5
           co.example 0 issue "letsencrypt.org"
           co.example 0 issuemail "digicert.com"
           corp.co.example SOA ns.corp.example. h.example. 1 2 3 4 5"#,
        "corp.co.example",
        r#"copy corp.co.example + 0 issue "letsencrypt.org" + 0 issuemail "digicert.com" + 0 issuemail "globalsign.com""#,
    ),
    // An alias that leads to a name for which a wildcard answers.
    (
        r#"www.corp.example CNAME a.b.other.example.
           *.other.example 0 issuemail "digicert.com""#,
        "www.corp.example",
        r#"alias_target *.other.example + 0 issuemail "globalsign.com""#,
    ),
    // Wildcards: several labels above the domain, and the nearer one of two that are equal.
    (
        r#"*.corp.example 0 issuemail "digicert.com""#,
        "a.b.c.corp.example",
        r#"wildcard *.corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"*.corp.example 0 issuemail "digicert.com"
           *.sub.corp.example 0 issuemail "digicert.com""#,
        "x.sub.corp.example",
        r#"wildcard *.sub.corp.example + 0 issuemail "globalsign.com""#,
    ),
    // Repairs.
    (
        r#"corp.example 0 issuemail "globalsign.com.""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "globalsign.com." + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "globalsign.com; account=1;""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "globalsign.com; account=1;" + 0 issuemail "globalsign.com; account=1""#,
    ),
    (
        r#"corp.example 0 issuemail "digicert.com, globalsign.com""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "digicert.com, globalsign.com" + 0 issuemail "digicert.com" + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "digicert.com; globalsign.com""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "digicert.com; globalsign.com" + 0 issuemail "digicert.com" + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "\"globalsign.com\"""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "\"globalsign.com\"" + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "https://www.globalsign.com/""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "https://www.globalsign.com/" + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 128 issuemail "GlobalSign.com""#,
        "corp.example",
        r#"own corp.example - 128 issuemail "GlobalSign.com" + 128 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "globalsing.com""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "globalsing.com" + 0 issuemail "globalsign.com""#,
    ),
    // Full-width letters, in UTF-8.
    (
        r#"corp.example 0 issuemail "\239\189\135lobalsign.com""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "\239\189\135lobalsign.com" + 0 issuemail "globalsign.com""#,
    ),
    // Too little is plain.
    (
        r#"corp.example 0 issuemail "globalsign.com/digicert.com""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "; globalsign.com""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "noglobalsign.com""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    // A CA that is distrusted is not brought back.
    (
        r#"corp.example 0 issuemail "globalsign.com wosign.com""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    // What was not meant for this CA stays, however it is written.
    (
        r#"corp.example 0 issuemail "digicert.com.""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "digicert.con""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail ";"
           corp.example 0 issuemail "digicert.com""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    // Explained, not worked around, however it is written.
    (r#"corp.example 0 issuemail ";""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail """#, "mail.corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "-""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "\;""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "\";\"""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "';'""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "none""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "Niemand""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "n/a""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "No CA""#, "corp.example", "nobody_allowed"),
    (r#"corp.example 0 issuemail "%%%%%""#, "corp.example", "nobody_allowed"),
    (
        r#"corp.example 0 issuemail "none"
           corp.example 0 issuemail "digicert.com""#,
        "corp.example",
        r#"own corp.example + 0 issuemail "globalsign.com""#,
    ),
    // The name of the company is not a no.
    (
        r#"corp.example 0 issuemail "GlobalSign nv-sa""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "GlobalSign nv-sa" + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "GlobalSign""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "GlobalSign" + 0 issuemail "globalsign.com""#,
    ),
    // The record in its own value, and what keyboards and word processors make of quotation marks.
    (
        r#"corp.example 0 issuemail "corp.example. IN CAA 0 issuemail globalsign.com""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "corp.example. IN CAA 0 issuemail globalsign.com" + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 0 issuemail "\194\171global sign.com\194\187""#,
        "corp.example",
        r#"own corp.example - 0 issuemail "\194\171global sign.com\194\187" + 0 issuemail "globalsign.com""#,
    ),
    (
        r#"corp.example 128 tbs "x"
           corp.example 0 issuemail "digicert.com""#,
        "corp.example",
        "unknown_critical",
    ),
    (r#"corp.example 128 tbs "x""#, "corp.example", "unknown_critical"),
    (
        "a.corp.example CNAME b.corp.example.\nb.corp.example CNAME a.corp.example.",
        "a.corp.example",
        "lookup_failed",
    ),
    (
        r#"corp.example 128 tbs "x"
           mail.corp.example CNAME web.corp.example.
           web.corp.example A 192.0.2.1"#,
        "mail.corp.example",
        "unknown_critical",
    ),
    (r#"corp.example 128 tbs "x""#, "gone.corp.example", "unknown_critical"),
];

/// A set of the domain's own ends the climb before what keeps the CA from issuing.
#[test]
fn the_cause_is_above_the_domain() {
    let cases: &[Case] = &[
        (
            r#"corp.example 128 tbs "x"
               mail.corp.example MX 1 m.corp.example."#,
            "mail.corp.example",
            r#"below_cause mail.corp.example + 0 issuemail "globalsign.com""#,
        ),
        // What can be read of it is copied.
        (
            r#"corp.example 128 tbs "x"
               corp.example 0 issue "letsencrypt.org"
               corp.example 0 issuemail "digicert.com"
               mail.corp.example MX 1 m.corp.example."#,
            "mail.corp.example",
            r#"below_cause mail.corp.example + 0 issue "letsencrypt.org" + 0 issuemail "digicert.com" + 0 issuemail "globalsign.com""#,
        ),
        (
            r#"corp.example 128 tbs "x"
               corp.example 0 issuemail "globalsign.com"
               mail.corp.example MX 1 m.corp.example."#,
            "mail.corp.example",
            r#"below_cause mail.corp.example + 0 issuemail "globalsign.com""#,
        ),
        // What was decided there is not overruled on the way.
        (
            r#"corp.example 128 tbs "x"
               corp.example 0 issuemail ";"
               mail.corp.example MX 1 m.corp.example."#,
            "mail.corp.example",
            "nobody_allowed",
        ),
        (
            "a.example CNAME b.example.\nb.example CNAME a.example.\nmail.a.example MX 1 m.corp.example.",
            "mail.a.example",
            r#"below_cause mail.a.example + 0 issuemail "globalsign.com""#,
        ),
        (
            r#"example 128 tbs "x"
               corp.example MX 1 m.corp.example."#,
            "corp.example",
            r#"below_cause corp.example + 0 issuemail "globalsign.com""#,
        ),
    ];
    for (zone, domain, expected) in cases {
        assert_eq!(outcome(zone, domain, &Goal::allow()), *expected, "{domain} in {zone}");
        let at_set = Goal { target: TargetPreference::Set, ..Goal::allow() };
        assert!(!outcome(zone, domain, &at_set).contains('+'), "{domain} in {zone}");
    }
}

#[test]
fn to_allow_a_ca() {
    for (zone, domain, expected) in ALLOW {
        assert_eq!(outcome(zone, domain, &Goal::allow()), *expected, "{domain} in {zone}");
    }
}

fn request(wish: Wish) -> Goal {
    Goal { wish, target: TargetPreference::Best, replace_deny_all: false }
}

#[test]
fn a_record_that_allows_nobody_goes_when_its_owner_says_so() {
    let request = Goal { replace_deny_all: true, ..Goal::allow() };
    let zone = r#"corp.example 0 issuemail ";""#;
    let expected = r#"own corp.example - 0 issuemail ";" + 0 issuemail "globalsign.com""#;
    assert_eq!(outcome(zone, "corp.example", &request), expected);
}

#[test]
fn to_allow_these_only() {
    let only = |others: &[&str]| request(Wish::Only(others.iter().map(|&name| name.to_owned()).collect()));
    let cases: &[(Case, Goal)] = &[
        (
            (
                "corp.example A 192.0.2.1",
                "corp.example",
                r#"new corp.example + 0 issuemail "globalsign.com""#,
            ),
            only(&[]),
        ),
        (("example A 192.0.2.1", "corp.example", "domain_missing"), only(&[])),
        (
            (
                "corp.example MX 1 m.corp.example.",
                "corp.example",
                r#"new corp.example + 0 issuemail "globalsign.com""#,
            ),
            only(&[]),
        ),
        (
            (
                "corp.example MX 1 m.corp.example.",
                "corp.example",
                r#"new corp.example + 0 issuemail "globalsign.com" + 0 issuemail "digicert.com""#,
            ),
            only(&["digicert.com"]),
        ),
        // What is inherited is copied, so the parent's other names keep their records.
        (
            (
                r#"corp.example 0 issue "letsencrypt.org"
                   corp.example 0 issuemail "sectigo.com"
                   mail.corp.example MX 1 m.corp.example."#,
                "mail.corp.example",
                r#"copy mail.corp.example + 0 issue "letsencrypt.org" + 0 issuemail "globalsign.com" + 0 issuemail "digicert.com""#,
            ),
            only(&["digicert.com"]),
        ),
        (
            (
                r#"corp.example 0 issuemail "sectigo.com"
                   corp.example 0 issuemail "globalsign.com"
                   corp.example 0 issuemail "%"
                   corp.example 0 issue ";""#,
                "corp.example",
                r#"own corp.example - 0 issuemail "sectigo.com" - 0 issuemail "%""#,
            ),
            only(&[]),
        ),
        ((r#"corp.example 0 issuemail "globalsign.com""#, "corp.example", "not_needed"), only(&[])),
        // For a name that cannot hold records, the change is at its parent.
        (
            (
                "corp.example MX 1 m.corp.example.\nwww.corp.example CNAME x.other.example.\nother.example A 192.0.2.1",
                "www.corp.example",
                r#"above_alias corp.example + 0 issuemail "globalsign.com""#,
            ),
            only(&[]),
        ),
        ((r#"corp.example 128 tbs "x""#, "corp.example", "unknown_critical"), only(&[])),
        // A CA that does not know the tag must refuse as before.
        (
            (
                r#"corp.example 128 issuemail "digicert.com""#,
                "corp.example",
                r#"own corp.example - 128 issuemail "digicert.com" + 128 issuemail "globalsign.com""#,
            ),
            only(&[]),
        ),
        // Nothing below the parent is widened for a name that is not there.
        ((r#"corp.example 0 issuemail "digicert.com""#, "gone.corp.example", "domain_missing"), only(&[])),
        (("example A 192.0.2.1\ncorp.example CNAME host.other.example.", "corp.example", "alias"), only(&[])),
    ];
    for ((zone, domain, expected), request) in cases {
        assert_eq!(outcome(zone, domain, request), *expected, "{domain} in {zone}");
    }
}

#[test]
fn to_allow_nobody() {
    let cases: &[Case] = &[
        ("corp.example MX 1 m.corp.example.", "corp.example", r#"new corp.example + 0 issuemail ";""#),
        (
            r#"corp.example 0 issuemail "sectigo.com"
               corp.example 0 issue "sectigo.com""#,
            "corp.example",
            r#"own corp.example - 0 issuemail "sectigo.com" + 0 issuemail ";""#,
        ),
        (r#"corp.example 0 issuemail ";""#, "corp.example", "not_needed"),
        (
            r#"corp.example 0 issuemail ""
               corp.example 0 issuemail "sectigo.com""#,
            "corp.example",
            r#"own corp.example - 0 issuemail "sectigo.com""#,
        ),
    ];
    for (zone, domain, expected) in cases {
        assert_eq!(outcome(zone, domain, &request(Wish::Nobody)), *expected, "{domain} in {zone}");
    }
}

#[test]
fn a_new_name_beside_a_wildcard_is_warned_of() {
    let zone = "*.corp.example MX 1 m.corp.example.";
    let zone = OwnersZone::read(zone);
    let advice = suggest(&zone.report("mail.corp.example", &ca()).judgement, &request(Wish::Nobody));
    let cautions: Vec<_> =
        advice.suggestion().unwrap().cautions.iter().map(|caution| caution.code()).collect();
    assert_eq!(cautions, ["restricts", "hides_wildcard"]);
}

#[test]
fn an_inherited_set_can_be_changed_or_copied() {
    let zone = r#"corp.example 0 issue "letsencrypt.org"
                  corp.example 0 issuemail "digicert.com"
                  mail.corp.example MX 1 m.corp.example."#;
    let at = |target| outcome(zone, "mail.corp.example", &Goal { target, ..Goal::allow() });
    assert_eq!(at(TargetPreference::Set), r#"inherited corp.example + 0 issuemail "globalsign.com""#);
    assert_eq!(
        at(TargetPreference::Domain),
        r#"copy mail.corp.example + 0 issue "letsencrypt.org" + 0 issuemail "digicert.com" + 0 issuemail "globalsign.com""#
    );
}

/// Applied to the zone, each change of the tables does what it says, and nothing else.
#[test]
fn changes_do_what_they_say() {
    let ca = ca();
    for (zone, domain, _) in ALLOW {
        let zone = OwnersZone::read(zone);
        let advice = suggest(&zone.report(domain, &ca).judgement, &Goal::allow());
        let Some(suggestion) = advice.suggestion() else { continue };
        let after = zone.after(suggestion);
        assert!(after.report(domain, &ca).judgement.verdict().may_permit(), "{domain} in {}", zone.text());
        let (before, after) = (Oracle::new(&zone), Oracle::new(&after));
        for entry in directory::all() {
            for name in entry.profile.issuer_domain_names.iter().filter(|name| *name != "globalsign.com") {
                let (one, other) = (before.allowed(domain, name), after.allowed(domain, name));
                assert_eq!(
                    (one.tls, one.tls_wildcard),
                    (other.tls, other.tls_wildcard),
                    "{name}: {suggestion:?}"
                );
                // A repair may name a second CA.
                let is_repaired = name == "digicert.com" && suggestion.added().count() == 2;
                assert!(one.smime == other.smime || is_repaired, "{name}: {suggestion:?}");
            }
        }
    }
}

fn ca() -> CaProfile {
    directory::find("globalsign").unwrap()
}

/// The advice in the form of the tables.
fn outcome(zone: &str, domain: &str, request: &Goal) -> String {
    let advice = suggest(&OwnersZone::read(zone).report(domain, &ca()).judgement, request);
    let Some(suggestion) = advice.suggestion() else { return advice.code().to_owned() };
    let mut text = format!("{} {}", suggestion.placement.code(), suggestion.change.owner);
    for (sign, record) in
        suggestion.removed().map(|record| ('-', record)).chain(suggestion.added().map(|record| ('+', record)))
    {
        text.push_str(&format!(" {sign} {}", issuemail::caa::presentation::rdata(&record.rdata)));
    }
    text
}
