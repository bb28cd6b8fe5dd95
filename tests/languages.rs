//! Every language says what English says: the same names and cases. That it has the same messages with the same variables
//! is checked by the build (`build/messages.rs`).

#[path = "support/observed.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod observed;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use issuemail::caa::{Property, PropertyTag};
use issuemail::observe::Outcome;
use issuemail::text::explain::explain;
use issuemail::text::operator_message::operator_message;
use issuemail::text::plain_report::to_text;
use issuemail::text::{Catalog, Language};
use issuemail::verdict::Reason;
use observed::{outcomes, scenarios};

const PARTS: [&str; 5] = ["check", "answer", "draft", "cli", "shell"];

/// The content of one message, over all its cases.
#[derive(Debug, Default, PartialEq, Eq)]
struct Facts {
    /// The text between backquotes.
    names: BTreeSet<String>,
    /// Cases that are words of the program.
    cases: BTreeSet<String>,
    /// Each set of cases that are plural categories.
    plurals: Vec<BTreeSet<String>>,
    /// All text.
    text: String,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Facts {
    fn of(pattern: &Pattern<String>) -> Self {
        let mut facts = Self::default();
        let mut rich = String::new();
        facts.read(pattern, &mut rich);
        facts.text = rich;
        facts
    }

    fn read(&mut self, pattern: &Pattern<String>, rich: &mut String) {
        let mut own = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => own.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::VariableReference { id } => {
                        own.push_str(&format!("{{{}}}", id.name));
                    }
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                        own.push_str(value);
                    }
                    InlineExpression::TermReference { id, .. } => own.push_str(&id.name),
                    other => panic!("the program does not know {other:?}"),
                },
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    let mut plurals = BTreeSet::new();
                    for variant in variants {
                        match &variant.key {
                            VariantKey::Identifier { name } if CATEGORIES.contains(&name.as_str()) => {
                                plurals.insert(name.clone());
                            }
                            VariantKey::Identifier { name } => {
                                self.cases.insert(name.clone());
                            }
                            VariantKey::NumberLiteral { value } => {
                                self.cases.insert(value.clone());
                            }
                        }
                        self.read(&variant.value, rich);
                    }
                    self.plurals.push(plurals);
                }
            }
        }
        assert_eq!(own.matches('`').count() % 2, 0, "a backquote stands alone: {own}");
        self.names.extend(own.split('`').skip(1).step_by(2).map(str::to_owned));
        rich.push_str(&own);
        rich.push('\n');
    }
}

fn read(tag: &str, part: &str) -> BTreeMap<String, Facts> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/text/locales/{tag}/{part}.ftl"));
    let text = fs::read_to_string(&path).unwrap();
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            let facts = Facts::of(&message.value.unwrap_or_else(|| panic!("{tag}: {id} is empty")));
            assert!(messages.insert(id.clone(), facts).is_none(), "{tag}: {id} is there twice");
        }
    }
    messages
}

/// The categories that whole numbers have in a language, by CLDR.
fn categories(language: Language) -> BTreeSet<String> {
    let rules = rules(language);
    (0..1000_usize).map(|number| name_of(rules.category_for(number)).to_owned()).collect()
}

fn rules(language: Language) -> PluralRules {
    PluralRules::try_new(Locale::try_from_str(language.tag).unwrap().into(), Default::default()).unwrap()
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn every_folder_is_a_language() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/locales");
    let found: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(found, Language::ALL.map(|language| language.tag.to_owned()).into());
}

#[test]
fn every_language_says_what_english_says() {
    let mut wrong = Vec::new();
    for part in PARTS {
        let english = read("en", part);
        for language in Language::ALL {
            let tag = language.tag;
            let texts = read(tag, part);
            for (id, text) in &texts {
                let model = &english[id];
                let mut differs = |what: &str| wrong.push(format!("{tag}: {id}: {what}"));
                if text.names != model.names {
                    differs(&format!("names {:?}, not {:?}", text.names, model.names));
                }
                if text.cases != model.cases {
                    differs(&format!("has the cases {:?}, not {:?}", text.cases, model.cases));
                }
                for plurals in text.plurals.iter().filter(|plurals| plurals.len() > 1) {
                    if *plurals != categories(language) {
                        differs(&format!("has the plurals {plurals:?}, not {:?}", categories(language)));
                    }
                }
                if text.text.contains(|sign| matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
                    differs("has marks of direction, which the program adds itself");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A text of several words that is the English one was forgotten.
#[test]
fn nothing_is_left_in_english() {
    let mut wrong = Vec::new();
    for part in PARTS {
        let english = read("en", part);
        for language in Language::ALL.into_iter().filter(|language| *language != Language::ENGLISH) {
            let texts = read(language.tag, part);
            for (id, text) in
                texts.iter().filter(|(id, _)| !NAMES_ONLY.iter().any(|start| id.starts_with(start)))
            {
                let words = |text: &str| {
                    let plain = text.split('`').step_by(2).collect::<String>();
                    let plain = plain
                        .split('{')
                        .map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest))
                        .collect::<String>();
                    plain.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.len() > 2).count()
                };
                if words(&text.text) > 2 && english.get(id).is_some_and(|english| english.text == text.text) {
                    wrong.push(format!("{}: {id} is English", language.tag));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Their texts are names of products.
const NAMES_ONLY: [&str; 1] = ["form-"];

#[test]
fn pages_are_written_in_the_direction_of_their_language() {
    for language in Language::ALL {
        let shell = read(language.tag, "shell");
        assert_eq!(shell["page-direction"].text.trim(), language.direction(), "{}", language.tag);
    }
}

/// The rules of the program against those of CLDR, which are too heavy for a page.
#[test]
fn plural_categories_follow_cldr() {
    for language in Language::ALL {
        let rules = rules(language);
        // From a million up, some languages have one more category, which no text needs.
        for number in (0..2000).chain([9999, 10_000, 123_456, 999_999]) {
            assert_eq!(
                language.category(number),
                name_of(rules.category_for(number)),
                "{} {number}",
                language.tag
            );
        }
    }
}

/// A part of a sentence out of other messages is ours: its isolates stay.
#[test]
fn no_text_of_ours_is_taken_for_text_of_others() {
    for tag in Language::ALL.map(|language| language.tag) {
        let catalog = Catalog::for_tag(tag);
        for report in scenarios() {
            let text = to_text(&report, &catalog, "2026-11-30T12:00:00Z");
            let message = operator_message(&report.judgement, &catalog).unwrap_or_default();
            let all = text + &message;
            assert!(!all.contains("\\u{"), "{tag}: {all}");
            let (open, closed) =
                (all.matches(['\u{2066}', '\u{2068}']).count(), all.matches('\u{2069}').count());
            assert_eq!(open, closed, "{tag}: {all}");
            assert_eq!(open > 0, Language::for_tag(tag).unwrap().is_rtl, "{tag}: {all}");
        }
    }
}

/// Every possible verdict, as text.
#[test]
fn every_explanation_is_whole() {
    let scenarios = scenarios();
    let reasons: BTreeSet<_> = scenarios.iter().map(|report| report.judgement.reason().code()).collect();
    assert_eq!(reasons, Reason::ALL.map(Reason::code).into(), "a reason that no scenario has");
    for tag in Language::ALL.map(|language| language.tag) {
        let catalog = Catalog::for_tag(tag);
        for report in &scenarios {
            let explanation = explain(report, &catalog);
            let sentences = [explanation.verdict, explanation.why];
            for text in sentences.into_iter().chain(explanation.todo).chain(explanation.when) {
                assert!(
                    !text.is_empty() && !text.contains("  ") && !text.contains(" 0 seconds"),
                    "{tag}, {}: {text:?}",
                    report.judgement.reason()
                );
            }
        }
    }
}

/// The scenarios' records are what they look like.
#[test]
fn scenarios_are_well_formed() {
    let read: Vec<_> = outcomes()
        .iter()
        .filter_map(|outcome| match outcome {
            Outcome::Records(records) => records.first().and_then(|record| {
                Property::parse(&record.rdata).ok().map(|property| property.tag == PropertyTag::ISSUEMAIL)
            }),
            _ => None,
        })
        .collect();
    assert_eq!(read.iter().filter(|is_issuemail| **is_issuemail).count(), 8);
}
