//! Text of others in every place where it is shown: nothing invisible reaches the page, its title, copies or files.

use issuemail::dns::visible::{is_direction_mark, is_invisible};
use issuemail::dns::{ExtendedError, Rcode};
use issuemail::observe::{Failure, Outcome};
use issuemail::report;
use issuemail::text::operator_message::operator_message;
use issuemail::text::plain_report::to_text;
use issuemail::text::{Catalog, findings};
use issuemail::web::context::Tab;
use issuemail::web::deployment::SettingsError;
use issuemail::web::plan::PlanAction;
use issuemail::web::state::Action;

use crate::observed::{Observed, issuemail, records};
use crate::page::{CHECKED_AT, Page};

/// Marks of direction, control characters, what has no width, a line end, and letters from right to left.
const HOSTILE: &str =
    "x\u{202e}y\u{2068}\u{200f}\u{1b}[2J\u{7f}\u{9b}\u{200b}\u{feff}\u{ad}\u{e0041}\u{fe0f}\r\nVerdict: שלום";

/// Marks that are ours: isolates, each closed.
const OURS: [char; 3] = ['\u{2066}', '\u{2068}', '\u{2069}'];

fn settings() -> String {
    serde_json::json!({
        "cas": [
            { "id": "ca", "name": HOSTILE, "issuer_domain_names": ["globalsign.com"],
              "errors": { (HOSTILE): ["issuer_mismatch", "lookup_failure"] } },
            { "id": "other", "name": HOSTILE, "issuer_domain_names": ["other.example"] },
        ],
        "resolvers": [{ "name": HOSTILE, "url": "https://dns.example/q" }],
        "examples": [{ "input": HOSTILE, "note": HOSTILE }],
    })
    .to_string()
}

/// What was found, by resolvers with hostile names, for domains whose operators are hostile.
fn observed() -> Vec<Observed> {
    let said = ExtendedError { info_code: 22, extra_text: HOSTILE.to_owned() };
    let failure = Outcome::Failure(Failure::Rcode {
        rcode: Rcode::SERVFAIL,
        extended_errors: vec![said.clone()],
        answers_unchecked: Some(true),
    });
    let filtered = Outcome::Failure(Failure::Filtered(said));
    let tag = [b"\x80\x05t\xe2\x80\xaee".as_slice(), HOSTILE.as_bytes()].concat();
    let value = [b"\x00\x09issuemail".as_slice(), HOSTILE.as_bytes()].concat();
    let damaged = records("example.com", &[&tag, &value]);
    let other = issuemail("example.com", &["other.example"]);
    let both = |outcome: &Outcome| Observed::new("a@example.com").at("example.com", outcome);
    let all = [
        both(&failure),
        both(&filtered),
        both(&damaged),
        both(&other),
        both(&other).seen_by("Second", "example.com", &failure),
    ];
    let names =
        |observed: Observed| observed.renamed("First", HOSTILE).renamed("Second", &format!("{HOSTILE}2"));
    all.into_iter().map(names).collect()
}

/// Complains about what a person would not see.
fn assert_visible(text: &str, place: &str) {
    let is_hidden = |it: char| is_invisible(it) && it != '\n' && !OURS.contains(&it);
    assert!(!text.contains(is_hidden), "{place}: {}", text.escape_unicode());
    let mut open = 0_i32;
    for character in text.chars().filter(|it| OURS.contains(it)) {
        open += if character == '\u{2069}' { -1 } else { 1 };
        assert!((0..=2).contains(&open), "{place}: {}", text.escape_debug());
    }
    assert_eq!(open, 0, "{place}: {}", text.escape_debug());
}

/// All states into which text of others gets.
fn states(page: &Page) -> Vec<(&'static str, Page)> {
    let list = format!("{HOSTILE}@example.com\nb@example.com\n{HOSTILE}\nd@{HOSTILE}");
    let answers = observed();
    let tried = |domain: &str, text: &str| {
        page.clone()
            .act(Action::Open(Tab::WhatIf))
            .act(Action::EditWhatIfDomain(domain.to_owned()))
            .act(Action::EditWhatIfText(text.to_owned()))
            .act(Action::Evaluate(CHECKED_AT.to_owned()))
            .arrive()
    };
    let record = format!("@ CAA 0 issuemail \"{}\"", HOSTILE.replace("\r\n", ""));
    let mut states = vec![
        ("start", page.clone()),
        ("one error", page.clone().check(&format!("a@{HOSTILE}"))),
        ("errors", page.clone().check("a@\u{202e}\u{200b}!\nb@\u{1b}[2J")),
        ("running", page.clone().check(&list)),
        ("filled in", page.clone().act(Action::Fill("a\u{202e}@example.com".to_owned()))),
        ("wrong domain", tried(&format!("a@{HOSTILE}"), "@ CAA 0 issue \";\"")),
        ("wrong records", tried("example.com", &format!("@ CAA {HOSTILE}"))),
        ("records", tried("example.com", &record)),
        ("other type", tried("example.com", &format!("@ {} x", HOSTILE.replace("\r\n", "")))),
    ];
    for answer in &answers {
        let checked = page.clone().checked(answer);
        states.push(("watched", checked.clone().act(Action::Watch(1000)).act(Action::Tick(1060))));
        states.push(("answer", checked));
        let listed = page.clone().check(&list).arrive().answer(answer);
        states.push(("list", listed.act(Action::Unfold(0, true))));
    }
    states
}

#[test]
fn nothing_invisible_of_others_reaches_the_page() {
    for tag in ["en", "ar"] {
        let deployment = Page::with_settings(&settings()).in_language(tag);
        let wrong = Page::without_settings(SettingsError::Wrong(HOSTILE.to_owned())).in_language(tag);
        let framed = Page::framed(true).in_language(tag);
        let all = states(&deployment).into_iter().chain(states(&framed)).chain([("settings", wrong)]);
        for (name, page) in all {
            assert_visible(&page.title(), name);
            let drawn = page.drawn();
            for element in drawn.all() {
                // A field has what was typed, but for marks of direction.
                let is_field = ["input", "textarea"].contains(&element.tag.as_str());
                let attributes = element.attributes().map(|(_, value)| value);
                for text in element.own_texts().chain(attributes) {
                    match is_field {
                        true => {
                            assert!(!text.contains(is_direction_mark), "{name}: {}", text.escape_unicode())
                        }
                        false => assert_visible(text, name),
                    }
                }
            }
        }
    }
}

#[test]
fn a_plan_shows_no_marks_of_a_draft() {
    let page = Page::with_settings(&settings()).checked(&observed()[3]);
    let told = page.plan(&[PlanAction::Draft(format!("@ CAA 0 {HOSTILE}"))]);
    // The field has what was typed.
    let other: Vec<&str> = told.lines().filter(|line| !line.contains("textbox")).collect();
    assert_visible(&other.join("\n"), "plan");
}

#[test]
fn nothing_invisible_of_others_reaches_copies_and_files() {
    let page = Page::with_settings(&settings());
    for tag in ["en", "ar", "ja"] {
        let catalog = Catalog::for_tag(tag);
        for observed in observed() {
            let found = observed.evaluated(&page.ca());
            let text = to_text(&found, &catalog, CHECKED_AT);
            assert_visible(&text, "text");
            assert!(text.lines().all(|line| !line.starts_with("Verdict: שלום")), "{text}");
            operator_message(&found.judgement, &catalog)
                .iter()
                .for_each(|text| assert_visible(text, "message"));
            let json = report::to_json(&found, &findings::messages(&catalog), CHECKED_AT, Some(HOSTILE));
            assert!(!json.contains(is_invisible), "{}", json.escape_unicode());
            let value: serde_json::Value = serde_json::from_str(&json).unwrap();
            assert_eq!((&value["input"], &value["ca"]["name"]), (&HOSTILE.into(), &HOSTILE.into()));
        }
    }
}
