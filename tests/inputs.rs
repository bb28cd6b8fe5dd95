//! What people paste: which domains are read out of it, and that nothing else is.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what is wrong by panicking")]

use std::collections::BTreeSet;

use issuemail::input::{self, Input};
use issuemail::mailbox::Mailbox;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

const CORPUS: &str = include_str!("corpus/inputs.json");

/// The domains that are looked up.
fn domains(input: &Input) -> BTreeSet<String> {
    input.items.iter().filter_map(|item| Some(item.mailbox.as_ref().ok()?.domain().to_string())).collect()
}

#[test]
fn the_domains_of_the_corpus_are_found_and_no_others() {
    let cases: Vec<Value> = serde_json::from_str(CORPUS).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let text = case["input"].as_str().unwrap();
        let expected: BTreeSet<String> =
            case["domains"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect();
        // A name that does not exist is looked up as it is.
        let expected =
            if case["id"] == "nm29" { BTreeSet::from(["gone.example.com".to_owned()]) } else { expected };
        let input = input::read(text);
        let found = domains(&input);
        let has_answer = !input.items.is_empty() || input.refusal.is_some();
        let is_right = found == expected || (found.is_empty() && case["error_ok"] == true);
        if !is_right || !has_answer {
            wrong.push(format!("{} {text:?}: expected {expected:?}, found {found:?}: {input:?}", case["id"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

//----------- Properties -------------------------------------------------------------------------

const NAMES: [&str; 6] = [
    "example.com",
    "mail.example.org",
    "a@example.net",
    "bücher.example",
    "jane.doe@example.de",
    "пример.рф",
];

/// What people put between, of all languages.
const SEPARATORS: [&str; 22] = [
    ", ", "; ", "\n", "，", "、", "；", " / ", "\t", " | ", "\r\n", "、 ", " – ", "」「", "” “", "> <", ")(",
    " • ", "？", "، ", "。 ", " 👍 ", "», «",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn no_name_is_lost_between_separators(picked in vec((select(&NAMES[..]), select(&SEPARATORS[..])), 1..8)) {
        let text: String = picked.iter().flat_map(|(name, separator)| [*name, *separator]).collect();
        let input = input::read(&text);
        let expected: BTreeSet<String> =
            picked.iter().map(|(name, _)| name.parse::<Mailbox>().unwrap().domain().to_string()).collect();
        prop_assert_eq!(domains(&input), expected, "{:?}: {:?}", text, input);
    }

    #[test]
    fn what_is_plain_is_read_the_same_in_a_text(picked in vec((select(&NAMES[..3]), select(&SEPARATORS[..3])), 1..8)) {
        let text: String = picked.iter().flat_map(|(name, separator)| [*name, *separator]).collect();
        let plain = input::plain(&text).unwrap();
        // A mark of a list changes nothing but the way.
        let read = input::read(&format!("{text}\n•"));
        prop_assert_eq!(domains(&plain), domains(&read));
    }

    #[test]
    fn any_text_is_read(text in any::<String>(), near in "[a-z@.\"\\\\<>:;, ü\u{3002}=/\\[\\]()0-9–的-]{0,60}") {
        for text in [&text, &near] {
            let input = input::read(text);
            let has_answer = !input.items.is_empty() || input.refusal.is_some();
            prop_assert!(has_answer, "{:?}: {:?}", text, input);
        }
    }
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    for (composed, decomposed) in [
        ("„bücher.example“", "„bu\u{308}cher.example“"),
        ("jane@bücher.exampleです", "jane@bu\u{308}cher.exampleです"),
        ("が.example", "か\u{3099}.example"),
    ] {
        assert_eq!(domains(&input::read(composed)), domains(&input::read(decomposed)), "{composed}");
        assert_eq!(domains(&input::read(composed)).len(), 1, "{composed}");
    }
}

/// Each pattern is what a pass that looks back, or ahead, would be slow at.
#[test]
fn long_texts_of_every_pattern_are_read() {
    let patterns = [
        "a",
        "a.",
        "@",
        "a@",
        "a@a.",
        "\"",
        "\\\"",
        "\"\\\"",
        "a–",
        "a.com。",
        "com。",
        "://",
        "http://a.com/",
        "issue=",
        ":issue=",
        "= ",
        "- ",
        "(",
        "a(at)",
        "的",
        "a的",
        "example.com的",
        "a.example ",
        "a.example\n",
        "jane@example.com, ",
        "servfail ",
        "CAA 0 ",
        "\n",
        "\u{200d}",
        "ü.",
        "a@a ",
        "[at]",
        "\"a\"@",
        "\" <",
        "x.corp ",
        "README.md:1 ",
        "servfail\na.example\n",
    ];
    for pattern in patterns {
        let text = pattern.repeat(50_000 / pattern.len());
        let read = input::read(&text);
        assert!(read.items.len() <= text.len(), "{pattern:?}");
    }
}
