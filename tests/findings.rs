//! The findings: every rule fires where it should, and nowhere else.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what is wrong by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use issuemail::Report;
use issuemail::ca::{CaProfile, directory};
use issuemail::dns::RecordType;
use issuemail::findings::{self, Argument};
use issuemail::mailbox::Mailbox;
use issuemail::observe::{Failure, Observations, Outcome, Source, TransportError, View};
use issuemail::report::evaluate;
use issuemail::text::findings as texts;
use issuemail::text::{Catalog, Language};
use issuemail::zone;

//----------- Cases ------------------------------------------------------------------------------

/// Sets of records at example.com, and the findings about each: all of them, the most severe first, with the number of
/// the record.
const SETS: &[(&[&str], &[&str])] = &[
    // Nothing to say.
    (&[ISSUE, "0 issuemail \"globalsign.com\""], &[]),
    (&[ISSUE, "0 issuemail \"sectigo.com\"", "0 issuemail \"globalsign.com\""], &[]),
    (&[ISSUE, "0 IssueMail \"globalsign.com\""], &[]),
    (&[ISSUE, "0 issuemail \";\""], &[]),
    (&[ISSUE, "0 issuemail \"\"", "0 tbs \"x\""], &[]),
    // Whose name it is: one finding at most.
    (&[ISSUE, "0 issuemail \"incommon.org\""], &["ca.brand 2"]),
    (&[ISSUE, "0 issuemail \"notincommon.org\""], &["ca.unknown 2"]),
    (&[ISSUE, "0 issuemail \"swisssign.net\""], &["ca.former_name 2"]),
    (&[ISSUE, "0 issuemail \"digidentity.com\""], &["ca.former_name 2"]),
    (&[ISSUE, "0 issuemail \"globalsing.com\""], &["ca.likely_typo 2"]),
    (&[ISSUE, "0 issuemail \"GLOBALSING.com; a=b\""], &["ca.likely_typo 2"]),
    (&[ISSUE, "0 issuemail \"www.globalsign.com\""], &["ca.likely_typo 2"]),
    (&[ISSUE, "0 issuemail \"letsencrypt.org\""], &["ca.no_smime 2"]),
    (&[ISSUE, "0 issuemail \"mail.example.com\""], &["ca.own_domain 2"]),
    (&[ISSUE, "0 issuemail \"example.com\""], &["ca.own_domain 2"]),
    (&[ISSUE, "0 issuemail \"notexample.com\""], &["ca.unknown 2"]),
    (&[ISSUE, "0 issuemail \"wosign.com\""], &["ca.retired 2"]),
    (&[ISSUE, "0 issuemail \"ca.example\"", "0 issuemail \"b.example\""], &["ca.unknown 2", "ca.unknown 3"]),
    // Rule by rule, not record by record.
    (
        &[ISSUE, "0 issuemail \"ca.example\"", "0 issuemail \"swisssign.net\""],
        &["ca.former_name 3", "ca.unknown 2"],
    ),
    // The tags `issue` and `issuewild` are not about S/MIME.
    (&["0 issue \"globalsing.com\"", "0 issuemail \"globalsign.com\""], &[]),
    (&["0 issuemail \"globalsign.com\""], &["rfc8659.tls_not_restricted"]),
    (&["0 issuewild \";\"", "0 issuemail \"globalsign.com\""], &[]),
    (&["0 issuewild \";\""], &["rfc9495.issue_does_not_restrict"]),
    (&["0 iodef \"mailto:a@example.com\""], &[]),
    // Tags.
    (
        &[ISSUE, "0 issuemial \"globalsign.com\""],
        &["rfc8659.tag_likely_typo 2", "rfc9495.issue_does_not_restrict"],
    ),
    (&[MAIL, ISSUE, "0 futuretag \"x\""], &[]),
    (&[MAIL, ISSUE, "128 issuemial \"x\""], &["rfc8659.unknown_critical 3", "rfc8659.tag_likely_typo 3"]),
    (&[MAIL, ISSUE, "0 policy \"x\""], &["rfc8659.tag_reserved 3"]),
    (&[MAIL, ISSUE, "0 Path \"x\"", "0 auth \"x\""], &["rfc8659.tag_reserved 3", "rfc8659.tag_reserved 4"]),
    (&[MAIL, ISSUE, "128 policy \"x\""], &["rfc8659.unknown_critical 3"]),
    (&[MAIL, ISSUE, "0 policies \"x\""], &[]),
    (&[MAIL, ISSUE, "0 security \"x\""], &[]),
    (&[MAIL, ISSUE, "128 security \"x\""], &["rfc8659.unknown_critical 3", "draft.security_tag 3"]),
    (&[MAIL, "128 issue \"ca.example\""], &["rfc8659.critical_depends 2"]),
    (&["128 issuemail \"globalsign.com\"", ISSUE], &["rfc8659.critical_issuemail 1"]),
    (&["128 issuemail \"globalsign.com\""], &["rfc8659.critical_issuemail 1", "rfc8659.tls_not_restricted"]),
    (&["128 issuemail \"globalsign.com\"", "0 issue \";\""], &[]),
    (
        &[MAIL, ISSUE, "0 mailissuer \"x\"", "0 caaissuemail \"x\""],
        &["rfc8659.tag_likely_typo 3", "rfc8659.tag_likely_typo 4"],
    ),
    (&[MAIL, ISSUE, "0 issuevmc \"x\"", "0 mailbox \"x\""], &[]),
    (&["1 issuemail \"globalsign.com\"", ISSUE], &["rfc8659.flags_reserved 1"]),
    // Values.
    (&[ISSUE, "0 issuemail \"GlobalSign.com\""], &["rfc9495.issuer_case 2"]),
    (&[ISSUE, "0 issuemail \"Sectigo.com\""], &[]),
    (&[ISSUE, "0 issuemail \"globalsign.com;\""], &["rfc9495.trailing_semicolon 2"]),
    (&[ISSUE, "0 issuemail \"globalsign.com; a=b\""], &["rfc9495.parameters_undefined 2"]),
    (&[ISSUE, "0 issuemail \"ca@globalsign.com\""], &["rfc9495.value_malformed 2"]),
    (&[ISSUE, "0 issuemail \"globalsign.com.\""], &["rfc9495.value_malformed 2"]),
    (&[MAIL, ISSUE, "0 issuemail \";\""], &["rfc9495.empty_beside_issuer 3"]),
    (
        &["0 issuemail \"; a=b\"", "0 issuemail \"\"", MAIL, ISSUE],
        &["rfc9495.empty_beside_issuer 1", "rfc9495.empty_beside_issuer 2"],
    ),
    (&[ISSUE, "0 issuemail \";\"", "0 issuemail \"%\""], &["rfc9495.value_malformed 3"]),
    (&[MAIL, "0 issue \";\""], &[]),
    // The same CA twice.
    (&[MAIL, ISSUE, "0 issuemail \" globalsign.com \""], &["rfc8659.issuer_repeated 3"]),
    (&[MAIL, ISSUE, "0 issuemail \"GlobalSign.com\""], &["rfc9495.issuer_case 3"]),
    (&[ISSUE, "0 issuemail \"Sectigo.com\"", "0 issuemail \"sectigo.com\""], &["rfc8659.issuer_repeated 3"]),
    (
        &[ISSUE, "0 issuemail \"sectigo.com; a=b\"", "0 issuemail \"sectigo.com\""],
        &["rfc8659.issuer_repeated 3"],
    ),
    (&[ISSUE, "0 issuemail \"sectigo.com; a=b\"", "0 issuemail \"sectigo.com; a=c\""], &[]),
    // Reports of refused requests.
    (&[MAIL, ISSUE, "0 iodef \"mailto:a@example.com\"", "0 iodef \"HTTPS://example.com/caa\""], &[]),
    (&[MAIL, ISSUE, "0 iodef \"a@example.com\""], &["rfc8659.iodef_unusable 3"]),
    (&[MAIL, ISSUE, "0 iodef \"http://example.com/\""], &["rfc8659.iodef_unusable 3"]),
    (&[MAIL, ISSUE, "0 iodef \"https:///\""], &["rfc8659.iodef_unusable 3"]),
    (&[MAIL, ISSUE, "0 iodef \"mailto:\""], &["rfc8659.iodef_unusable 3"]),
    (&[MAIL, ISSUE, "0 iodef \"mailto: a@example.com\""], &["rfc8659.iodef_unusable 3"]),
    (&[MAIL, ISSUE, "0 iodef \"tel:+1\""], &["rfc8659.iodef_unusable 3"]),
    (&[MAIL, ISSUE, "0 iodef \"\""], &["rfc8659.iodef_unusable 3"]),
];

/// A record about TLS.
const ISSUE: &str = "0 issue \"ca.example\"";
/// A record about S/MIME.
const MAIL: &str = "0 issuemail \"globalsign.com\"";

#[test]
fn each_set_has_its_findings_and_no_other() {
    let mut wrong = Vec::new();
    for (records, expected) in SETS {
        let zone: String = records.iter().map(|record| format!("example.com. 300 CAA {record}\n")).collect();
        let found = codes(&in_text(&zone, "a@example.com"));
        if found != *expected {
            wrong.push(format!("{records:?}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Zones and what is found at mail.example.com.
const ZONES: &[(&str, &[&str])] = &[
    (
        "example.com. 300 CAA 0 issue \"ca.example\"\nmail.example.com. 300 CAA 0 issuemail \"globalsign.com\"",
        &["rfc8659.child_hides_issue"],
    ),
    (
        "example.com. 300 CAA 0 issuemail \";\"\nmail.example.com. 300 CAA 0 issuemail \"globalsign.com\"",
        &["rfc8659.tls_not_restricted"],
    ),
    (
        "example.com. 300 CAA 0 issue \"ca.example\"\nmail.example.com. 300 CAA 0 issue \";\"\n\
         mail.example.com. 300 CAA 0 issuemail \"globalsign.com\"",
        &[],
    ),
    (
        "example.com. 300 CAA 0 issuemail \";\"\nmail.example.com. 300 CAA 0 issue \"ca.example\"",
        &["rfc8659.child_hides_parent", "rfc9495.issue_does_not_restrict"],
    ),
    (
        "mail.example.com. 300 CNAME example.com.\nexample.com. 300 CAA 0 iodef \"mailto:a@example.com\"",
        &["rfc8659.alias"],
    ),
    ("mail.example.com. 300 TYPE257 \\# 2 0000", &["rfc8659.rdata_malformed 1"]),
    // Wildcards stand for names that do not exist.
    ("mail.example.com. A 192.0.2.1\n*.example.com. 300 CAA 0 tbs \"x\"", &["dns.wildcard_unused"]),
    ("mail.example.com. A 192.0.2.1\n*.mail.example.com. 300 CAA 0 tbs \"x\"", &["dns.wildcard_unused"]),
    ("*.example.com. 300 CAA 0 tbs \"x\"", &[]),
    ("mail.example.com. 300 CAA 0 tbs \"y\"\n*.example.com. 300 CAA 0 tbs \"x\"", &[]),
    ("mail.example.com. A 192.0.2.1\n*.example.com. A 192.0.2.1", &[]),
    // The TTL.
    ("mail.example.com. 86401 CAA 0 tbs \"x\"\nmail.example.com. 300 CAA 0 tbs \"y\"", &["dns.ttl_long"]),
    ("mail.example.com. 86400 CAA 0 tbs \"x\"", &[]),
    ("mail.example.com. 60 CAA 0 tbs \"x\"", &[]),
    ("mail.example.com. 59 CAA 0 tbs \"x\"\nmail.example.com. 300 CAA 0 tbs \"y\"", &["dns.ttl_short"]),
];

#[test]
fn zones_have_their_findings() {
    for (text, expected) in ZONES {
        let found = codes(&in_text(&format!("{text}\nx.com. A 192.0.2.1"), "a@mail.example.com"));
        let found: Vec<_> = found.into_iter().filter(|code| code != "zone.outside").collect();
        assert_eq!(found, *expected, "{text}");
    }
}

/// A cache shows what is left of a TTL: a long one is long in the zone too, a short one need not be short there.
#[test]
fn a_short_ttl_from_a_resolver_says_nothing() {
    let found = |ttl: u32| {
        let zone = format!("example.com. {ttl} CAA 0 tbs \"x\"");
        codes(&from_resolvers(&[Some(&zone)], "example.com"))
    };
    assert_eq!(found(0), Vec::<String>::new());
    assert_eq!(found(86_401), ["dns.ttl_long"]);
}

/// The octets are those that an answer really has.
#[test]
fn an_answer_of_more_than_1232_octets_is_large() {
    // Header, question and OPT take 12 + 13 + 4 + 11 octets, the record 12 + 2 + 3 and its value.
    let found = |octets: usize| {
        let value = |len: usize| "\"".to_owned() + &"x".repeat(len) + "\"";
        let len = octets - 40 - 2 * 17;
        let zone = format!(
            "example.com. 300 CAA 0 tbs {}\nexample.com. 300 CAA 0 tbs {}",
            value(200),
            (0..len - 200).map(|_| "x").collect::<String>()
        );
        in_text(&zone, "a@example.com")
    };
    assert_eq!(codes(&found(1232)), Vec::<String>::new());
    let report = found(1233);
    assert_eq!(codes(&report), ["dns.answer_large"]);
    assert!(report.findings[0].arguments.contains(&("octets", Argument::Count(1233))), "{report:?}");
}

#[test]
fn resolvers_are_compared() {
    let (one, two) = ("example.com. 300 CAA 0 tbs \"x\"", "example.com. 300 CAA 0 tbs \"y\"");
    for (views, expected) in [
        (&[Some(one), Some(one)][..], &[][..]),
        (&[Some(one), Some(two)], &["dns.resolvers_differ"]),
        (&[Some(one), None], &["dns.single_resolver", "dns.resolver_set_aside"]),
    ] {
        assert_eq!(codes(&from_resolvers(views, "example.com")), expected);
    }
    let elsewhere = "example.com. 300 A 192.0.2.1\nexample.com. 300 CAA 0 tbs \"x\"";
    assert_eq!(codes(&from_resolvers(&[Some(elsewhere)], "typo.example.com")), ["dns.domain_missing"]);
    assert_eq!(codes(&in_text(elsewhere, "a@typo.example.com")), Vec::<String>::new());
}

/// What is told comes from the view that is shown: a resolver that could not be used changes nothing but that this is
/// said, wherever it was asked.
#[test]
fn a_dead_resolver_changes_no_finding_and_no_suggestion() {
    let zones = [
        "mail.example.com. 300 CAA 0 issuemail \"globalsign.com\"\nexample.com. 300 CAA 0 issue \"ca.example\"",
        "mail.example.com. 300 CAA 0 issue \"ca.example\"\nexample.com. 300 CAA 0 issuemail \"other.example\"",
        "example.com. 300 CAA 0 issuemail \"other.example\"",
        "mail.example.com. 300 CNAME www.example.com.\nwww.example.com. 300 CAA 0 issuemail \"%\"",
    ];
    for zone in zones {
        let told = |views: &[Option<&str>]| {
            let report = from_resolvers(views, "mail.example.com");
            let mut codes = codes(&report);
            codes.retain(|code| !["dns.resolver_set_aside", "dns.single_resolver"].contains(&code.as_str()));
            let judgement = &report.judgement;
            (judgement.reason(), judgement.path().to_vec(), judgement.retry_after(), codes, report.advice)
        };
        let alone = told(&[Some(zone)]);
        assert_eq!(told(&[Some(zone), None]), alone, "{zone}");
        assert_eq!(told(&[None, Some(zone)]), alone, "{zone}");
        assert_eq!(told(&[None, Some(zone), None]), alone, "{zone}");
    }
    let codes = codes(&from_resolvers(&[None, Some(zones[0])], "mail.example.com"));
    assert!(codes.contains(&"rfc8659.child_hides_issue".to_owned()), "{codes:?}");
    assert!(!codes.contains(&"rfc8659.tls_not_restricted".to_owned()), "{codes:?}");
}

#[test]
fn what_had_to_be_converted_is_shown() {
    let zone = "xn--bcher-kva.example. 300 CAA 0 tbs \"x\"";
    assert_eq!(codes(&in_text(zone, "a@BÜCHER.example")), ["idna.input_mapped"]);
    assert_eq!(codes(&in_text(zone, "a@bücher.example")), Vec::<String>::new());
}

#[test]
fn a_name_that_idna_2008_disallows_is_looked_up_with_a_warning() {
    let zone = "xn--ls8h.example. 300 CAA 0 tbs \"x\"\nxn--bcher-kva.example. 300 CAA 0 tbs \"x\"";
    assert_eq!(codes(&in_text(zone, "a@xn--ls8h.example")), ["idna.disallowed"]);
    assert_eq!(codes(&in_text(zone, "a@xn--bcher-kva.example")), Vec::<String>::new());
}

/// The checked CA has its own name, and may be one that issues no S/MIME.
#[test]
fn the_ca_that_was_asked_about_is_known() {
    let found = |issuer: &str, ca: &CaProfile| {
        let zone =
            format!("example.com. 300 CAA 0 issue \";\"\nexample.com. 300 CAA 0 issuemail \"{issuer}\"");
        codes(&evaluate_text(&zone, "a@example.com", ca))
    };
    let own = CaProfile::for_issuer("pki.example.com").unwrap();
    assert_eq!(found("pki.example.com", &own), Vec::<String>::new());
    assert_eq!(found("other.example.com", &own), ["ca.own_domain 2"]);
    let tls_only = directory::find("let-s-encrypt").unwrap();
    assert_eq!(found("letsencrypt.org", &tls_only), ["ca.no_smime 2"]);
}

//----------- Documentation ----------------------------------------------------------------------

#[test]
fn the_documentation_has_the_rules_as_they_are() {
    let sections = sections();
    for rule in findings::all() {
        let text = sections.get(rule.code).unwrap();
        let head = text.split("\n\n").nth(1).unwrap().replace('\n', " ");
        assert!(head.starts_with(&format!("Severity: `{}`. Citation: ", rule.severity.code())), "{head}");
        let cited = head.replace(['[', ']'], "");
        assert!(cited.contains(rule.citation), "{}: {cited}", rule.code);
        assert!(text.contains("\nRemedy"), "{}", rule.code);
    }
    assert_eq!(sections.len(), findings::all().count(), "a section without a rule");
}

/// What the documentation shows has the finding before the remedy, and not after.
#[test]
fn the_examples_of_the_documentation_hold() {
    let mut count = 0;
    for (code, text) in sections() {
        for (before, after) in examples(&text) {
            count += 1;
            let has = |example: &str| {
                let report = shown(example);
                report.findings.iter().any(|finding| finding.rule.code == code)
            };
            assert!(has(&before), "{code}: {before}");
            // An alias stays one: there the remedy changes what it leads to.
            assert_eq!(has(&after), code == "rfc8659.alias", "{code}: {after}");
        }
    }
    assert!(count >= 28, "{count}");
}

/// An example is an address or the text of a zone, with the address that the documentation names.
fn shown(example: &str) -> Report {
    if !example.contains(" IN ") {
        return in_text("", example);
    }
    let is_below = example.lines().any(|line| line.starts_with("mail.example.com."));
    in_text(example, if is_below { "alice@mail.example.com" } else { "alice@example.com" })
}

/// The pairs of a section: indented blocks, the lines from `before` on and those from `after` on.
fn examples(section: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut is_after = false;
    for line in section.lines().filter_map(|line| line.strip_prefix("    ")) {
        let (word, rest) = line.split_at(8);
        match word.trim() {
            "before" => {
                pairs.push(Default::default());
                is_after = false;
            }
            "after" => is_after = true,
            word => assert_eq!(word, "", "{line}"),
        }
        let pair = pairs.last_mut().unwrap();
        let text = if is_after { &mut pair.1 } else { &mut pair.0 };
        text.push_str(rest);
        text.push('\n');
    }
    pairs.iter().map(|(before, after)| (before.trim_end().to_owned(), after.trim_end().to_owned())).collect()
}

/// The sections of the documentation by their codes.
fn sections() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/findings.md");
    let text = fs::read_to_string(path).unwrap();
    let sections = text.split("\n## `").skip(1);
    sections.map(|section| (section.split('`').next().unwrap().to_owned(), section.to_owned())).collect()
}

//----------- Completeness -----------------------------------------------------------------------

/// No rule is without a case, and no text is left open.
#[test]
fn every_rule_has_a_case_and_every_text_its_words() {
    let text = |zone: &str| in_text(zone, "a@mail.example.com");
    let mut reports: Vec<_> = SETS
        .iter()
        .map(|(records, _)| {
            text(
                &records
                    .iter()
                    .map(|record| format!("mail.example.com. 300 CAA {record}\n"))
                    .collect::<String>(),
            )
        })
        .collect();
    reports.extend(ZONES.iter().map(|(zone, _)| text(zone)));
    for section in sections().values() {
        reports.extend(examples(section).iter().map(|(before, _)| shown(before)));
    }
    let (one, two) = ("example.com. 300 CAA 0 tbs \"x\"", "example.com. 300 CAA 0 tbs \"y\"");
    reports.push(from_resolvers(&[Some(one), Some(two)], "example.com"));
    let typo = from_resolvers(&[Some(one), None], "typo.example.com");
    let mut odd = (*typo.judgement.observations).clone();
    odd.surroundings.exists_for = Some(RecordType::MX);
    odd.views[0].levels[0].lacks_soa = true;
    reports.push(evaluate(&"typo.example.com".parse().unwrap(), odd, &typo.judgement.ca));
    reports.push(typo);
    reports.push(text(
        &(0..60).map(|ca| format!("mail.example.com. CAA 0 issue ca{ca}.example\n")).collect::<String>(),
    ));

    reports.push(text(&unknown_cas(60)));
    reports.extend(["entrust", "startcom", "telia", "networking4all"].map(|id| asked(id, RESTRICTED)));

    let mut seen = BTreeSet::new();
    for finding in reports.iter().flat_map(|report| &report.findings) {
        seen.insert(finding.rule.code);
        for tag in Language::ALL.map(|language| language.tag) {
            let catalog = Catalog::for_tag(tag);
            for text in [texts::title(finding, &catalog), texts::message(finding, &catalog)] {
                assert!(!is_id(&text) && !text.contains(['{', '$']) && !text.contains("``"), "{text}");
            }
        }
    }
    let missing: Vec<_> = findings::all().map(|rule| rule.code).filter(|code| !seen.contains(code)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

const RESTRICTED: &str =
    "mail.example.com. CAA 0 issue \"a.example\"\nmail.example.com. CAA 0 issuemail \";\"";

/// The report for a CA of the directory.
fn asked(id: &str, zone: &str) -> Report {
    evaluate_text(zone, "a@mail.example.com", &directory::find(id).unwrap())
}

/// What is known of the CA that was asked about is told where it matters.
#[test]
fn the_ca_that_was_asked_about_is_looked_up() {
    let no_issuemail = "mail.example.com. CAA 0 issue \"a.example\"";
    let table: [(&str, &str, &[&str]); 10] = [
        ("globalsign", RESTRICTED, &[]),
        ("actalis", RESTRICTED, &[]),
        ("telia", RESTRICTED, &["ca.assumed_name issue"]),
        ("networking4all", RESTRICTED, &["ca.assumed_name assumed"]),
        ("telia", no_issuemail, &[]),
        ("telia", "", &[]),
        ("entrust", RESTRICTED, &["ca.asked_retired sold"]),
        ("entrust", "", &["ca.asked_retired sold"]),
        ("startcom", no_issuemail, &["ca.asked_retired gone"]),
        ("sectigo", "mail.example.com. CAA 0 issuemail \"entrust.net\"", &[]),
    ];
    for (id, zone, expected) in table {
        let report = asked(id, zone);
        let found = report
            .findings
            .iter()
            .filter(|finding| ["ca.asked_retired", "ca.assumed_name"].contains(&finding.rule.code));
        let kind = |finding: &findings::Finding| {
            let is_kind = |it: &&(&str, Argument)| ["basis", "kind"].contains(&it.0);
            let Some((_, Argument::Text(kind))) = finding.arguments.iter().find(is_kind) else { panic!() };
            format!("{} {kind}", finding.rule.code)
        };
        assert_eq!(found.map(kind).collect::<Vec<_>>(), expected, "{id} {zone}");
    }
    // A name that somebody gives, or a profile of one's own, is no assumption of ours.
    let own = CaProfile::for_issuer("telia.com").unwrap();
    assert!(evaluate_text(RESTRICTED, "a@mail.example.com", &own).finding("ca.assumed_name").is_none());
}

fn unknown_cas(count: usize) -> String {
    (0..count).map(|ca| format!("mail.example.com. CAA 0 issuemail \"ca{ca}.example\"\n")).collect()
}

/// A large set has many findings of a kind: the first are listed, and the others counted (decision D-33).
#[test]
fn a_report_lists_a_limited_number_of_findings_of_a_kind() {
    for (count, listed) in [(50, 50), (51, 50), (1000, 50)] {
        let report = in_text(&unknown_cas(count), "a@mail.example.com");
        let unknown = report.findings.iter().filter(|finding| finding.rule.code == "ca.unknown").count();
        assert_eq!(unknown, listed);
        let left_out = report.finding("dns.findings_left_out").map(|finding| finding.arguments[1].1.clone());
        assert_eq!(left_out, (count > listed).then_some(Argument::Count(count - listed)));
        assert_eq!(report.judgement.relevant_rrset().len(), count);
    }
}

#[test]
fn a_limited_number_of_parameters_is_named() {
    for (count, last) in [(16, "n15"), (17, "n15, …"), (3000, "n15, …")] {
        let parameters: String = (0..count).map(|n| format!("; n{n}=x")).collect();
        let zone = format!("example.com. CAA 0 issuemail \"globalsign.com{parameters}\"");
        let report = in_text(&zone, "a@example.com");
        let finding = report.finding("rfc9495.parameters_undefined").unwrap();
        let Argument::Text(named) = &finding.arguments[0].1 else { panic!("{finding:?}") };
        assert!(named.starts_with("n0, n1, ") && named.ends_with(last), "{named}");
    }
}

/// Returns whether a text is the id of one that is missing.
fn is_id(text: &str) -> bool {
    text.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-')
}

//----------- Reports ----------------------------------------------------------------------------

/// A zone of every name.
const EVERYTHING: &str = ". SOA . . 1 2 3 4 5\n";

/// The findings of the text of a zone, for the default CA.
fn in_text(zone: &str, address: &str) -> Report {
    evaluate_text(zone, address, &directory::find(directory::DEFAULT_CA).unwrap())
}

fn evaluate_text(zone: &str, address: &str, ca: &CaProfile) -> Report {
    let zone = if zone.is_empty() { EVERYTHING } else { zone };
    let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
    let mailbox: Mailbox = address.parse().unwrap();
    evaluate(&mailbox, zone.observe(mailbox.domain()), ca)
}

/// The findings when resolvers answer from these texts; one without a text refuses.
fn from_resolvers(zones: &[Option<&str>], domain: &str) -> Report {
    let mailbox: Mailbox = domain.parse().unwrap();
    let views = zones.iter().enumerate().map(|(index, text)| {
        let zone = format!("{EVERYTHING}{}", text.unwrap_or_default());
        let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
        let mut levels = zone.observe(mailbox.domain()).views.remove(0).levels;
        if text.is_none() {
            let failure = Failure::Unreachable(TransportError::Connection);
            levels.iter_mut().for_each(|level| level.outcome = Outcome::Failure(failure.clone()));
        }
        View::new(format!("resolver {index}"), levels)
    });
    let observations = Observations::new(views.collect(), Source::Resolvers);
    evaluate(&mailbox, observations, &directory::find(directory::DEFAULT_CA).unwrap())
}

/// The codes, with the number of the record; that the top-level domain is not in the text goes without saying.
fn codes(report: &Report) -> Vec<String> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.rule.code != "zone.outside")
        .map(|finding| match finding.record {
            Some(record) => format!("{} {}", finding.rule.code, record + 1),
            None => finding.rule.code.to_owned(),
        })
        .collect()
}
