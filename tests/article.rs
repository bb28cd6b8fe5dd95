//! The article below the check: one shape in every language, and every passage that the page links to.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use issuemail::ca::{CaProfile, directory};
use issuemail::judge::judge;
use issuemail::mailbox::Mailbox;
use issuemail::observe::{Failure, Observation, Observations, Outcome, Source, TransportError};
use issuemail::report::{Report, evaluate};
use issuemail::text::Catalog;
use issuemail::text::article::{Field, PLACES};
use issuemail::verdict::Reason;
use issuemail::web::article;
use issuemail::zone;

//----------- Languages --------------------------------------------------------------------------

#[test]
fn every_language_has_the_blocks_of_the_english_one() {
    let texts = texts();
    let english = shape(&texts["en"]);
    for (language, text) in &texts {
        let shape = shape(text);
        for (index, (block, expected)) in shape.iter().zip(&english).enumerate() {
            assert_eq!(block, expected, "{language}.md, block {index}");
        }
        assert_eq!(shape.len(), english.len(), "{language}.md");
    }
}

#[test]
fn what_differs_is_seen() {
    let english =
        "## A {#a}\n\nUse `x` of {ca}, see [b](#b).\n\n- **One** `y`\n- two\n\nTerm {#t}\n: what it is\n";
    for (from, to) in [
        ("{#a}", "{#b}"),
        ("## A", "### A"),
        ("`x`", "x"),
        ("{ca}", "the CA"),
        ("(#b)", "(#c)"),
        ("- two\n", ""),
        ("- two", "1. two"),
        ("**One**", "One"),
        ("{#t}", ""),
        (": what", "what"),
        ("Use", "Use\n\nand"),
    ] {
        let other = english.replacen(from, to, 1);
        assert_ne!(other, english);
        assert_ne!(shape(&other), shape(english), "{from:?} as {to:?}");
    }
    assert_eq!(shape(&english.replace("Use `x` of {ca}", "{ca}: `x`")), shape(english));
}

/// A block as far as it is the same in every language.
#[derive(Debug, PartialEq, Eq)]
struct Block {
    /// How it begins: `##`, `-`, `1.`, `:`, or nothing.
    mark: String,
    /// Its id.
    id: Option<String>,
    /// The text between backquotes, in braces and behind links, in any order: sentences differ.
    parts: Vec<String>,
    /// How often something is set in bold.
    strong: usize,
}

/// The blocks. Each line is one, except code, which is one as a whole.
fn shape(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let code: Vec<_> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            blocks.push(Block { mark: "```".to_owned(), id: None, parts: vec![code.join("\n")], strong: 0 });
        } else {
            blocks.push(block(line));
        }
    }
    blocks
}

fn block(line: &str) -> Block {
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    let is_number = first.strip_suffix('.').is_some_and(|number| number.parse::<u8>().is_ok());
    let (mark, rest) =
        if ["##", "###", "-", ":"].contains(&first) || is_number { (first, rest) } else { ("", line) };
    let (text, id) = match rest.strip_suffix('}').and_then(|rest| rest.split_once(" {#")) {
        Some((text, id)) => (text, Some(id.to_owned())),
        None => (rest, None),
    };
    let mut parts: Vec<String> = text.split('`').skip(1).step_by(2).map(|code| format!("`{code}`")).collect();
    parts.extend(between(text, "{", "}").map(|place| format!("{{{place}}}")));
    parts.extend(between(text, "](", ")").map(|target| format!("({target})")));
    parts.sort();
    let mark = if text.is_empty() && id.is_none() { "blank" } else { mark };
    Block { mark: mark.to_owned(), id, parts, strong: text.matches("**").count() }
}

fn between<'t>(text: &'t str, open: &'t str, close: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(open).skip(1).filter_map(move |rest| Some(rest.split_once(close)?.0))
}

//----------- Passages ---------------------------------------------------------------------------

#[test]
fn every_verdict_has_its_passage() {
    let ids = ids();
    for report in reports() {
        let passage = article::passage(&report.judgement);
        assert!(ids.contains(passage), "{:?}: there is no {passage}", report.judgement.reason());
    }
    assert!(ids.contains(article::GLOSSARY));
}

#[test]
fn failed_lookups_lead_to_what_failed() {
    let passage = |outcome: Outcome| {
        let mailbox: Mailbox = "alice@example.com".parse().unwrap();
        let level = Observation::new(mailbox.domain().clone(), outcome);
        let observations = Observations::of_one(vec![level], Source::Resolvers);
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let mut judgement = judge(&mailbox, observations, &ca);
        judgement.decision.reason = Reason::LookupFailure;
        article::passage(&judgement)
    };
    let rcode = |number| {
        let rcode = issuemail::dns::Rcode(number);
        Outcome::Failure(Failure::Rcode { rcode, extended_errors: Vec::new(), answers_unchecked: None })
    };
    assert_eq!(passage(rcode(2)), "servfail");
    assert_eq!(passage(rcode(5)), "other-failure");
    assert_eq!(passage(Outcome::Failure(Failure::Timeout { is_signed: None })), "timeout");
    assert_eq!(passage(Outcome::Failure(Failure::AliasLoop)), "other-failure");
    assert_eq!(passage(Outcome::Failure(Failure::Truncated)), "other-failure");
    assert_eq!(passage(Outcome::Failure(Failure::Unreachable(TransportError::Timeout))), "other-failure");
    assert_eq!(passage(Outcome::Records(Vec::new())), "other-failure");
}

#[test]
fn ids_are_there_once_and_links_lead_to_them() {
    let english = &texts()["en"];
    let ids = ids();
    let blocks = shape(english);
    assert_eq!(blocks.iter().filter(|block| block.id.is_some()).count(), ids.len());
    for target in between(english, "](#", ")") {
        assert!(ids.contains(target), "#{target}");
    }
    // What links from elsewhere rely on.
    for id in [
        "what-is-caa",
        "how-it-works",
        "issued-certificates",
        "record",
        "refusals",
        "other-ca",
        "servfail",
        "timeout",
        "caching",
        "change-records",
        "help",
        "glossary",
    ] {
        assert!(ids.contains(id), "{id}");
    }
    // The ids of the app begin with `im-`.
    assert!(ids.iter().all(|id| !id.starts_with("im-") && *id != "app"));
}

fn report() -> Report {
    let mailbox = "alice@example.com".parse().unwrap();
    let zone = zone::read(b". SOA . . 1 2 3 4 5", &zone::Options::default()).unwrap();
    let ca = CaProfile::for_issuer("ca.example").unwrap();
    evaluate(&mailbox, zone.observe(mailbox.domain()), &ca)
}

fn reports() -> Vec<Report> {
    let with = |reason| {
        let mut report = report();
        report.judgement.decision.reason = reason;
        report
    };
    Reason::ALL.into_iter().map(with).collect()
}

//----------- The CA -----------------------------------------------------------------------------

#[test]
fn the_article_has_places_that_a_profile_can_fill() {
    let catalog = Catalog::for_tag("en");
    let full = CaProfile::from_json(FULL).unwrap();
    let bare = CaProfile::for_issuer("ca.example").unwrap();
    assert_eq!(places(), PLACES.map(|(place, _)| place.to_owned()).into());
    for (place, field) in PLACES {
        assert!(field.text(&full, &catalog).is_some(), "{place}");
        assert_eq!(field.text(&bare, &catalog).is_some(), field.is_required(), "{place}");
    }
    let globalsign = directory::find("globalsign").unwrap();
    let value = |place| Field::of_place(place).unwrap().text(&globalsign, &catalog).unwrap();
    assert_eq!(value("ca"), "GlobalSign");
    assert_eq!(value("cache"), "1 hour");
    assert_eq!(value("checkers"), "133.88.7.1, 133.88.7.2");
    assert_eq!(value("error-other-ca"), "issuer = other CA");
    assert_eq!(value("error-timeout"), "i/o timeout");
}

/// A CA of which everything is known.
const FULL: &str = r#"{ "id": "full", "name": "Full CA", "issuer_domain_names": ["full.example"],
    "caa_cache_seconds": 60, "checker_addresses": ["192.0.2.1"],
    "errors": { "no": ["issuer_mismatch", "empty_issuer", "malformed_value", "unknown_critical", "dnssec_bogus", "nameservers_unresponsive"] },
    "links": { "support": "https://full.example/1", "record_guide": "https://full.example/2",
               "dnssec_debugger": "https://full.example/3" } }"#;

//----------- Files ------------------------------------------------------------------------------

/// The article in every language that it is there in.
fn texts() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/article");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts: BTreeMap<_, _> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| {
            let language = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (language, fs::read_to_string(path).unwrap())
        })
        .collect();
    assert!(texts.contains_key("en"));
    texts
}

fn ids() -> BTreeSet<String> {
    shape(&texts()["en"]).into_iter().filter_map(|block| block.id).collect()
}

fn places() -> BTreeSet<String> {
    between(&texts()["en"], "{", "}").filter(|place| !place.starts_with('#')).map(str::to_owned).collect()
}
