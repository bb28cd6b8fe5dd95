//! One language.
//!
//! This supports the subset of Fluent that `build/messages.rs` keeps: text, variables, and choices by a text, a number
//! or a plural category. The full `fluent-bundle` would add 35 KB to the page, and the syntax parser 11 KB.

use std::borrow::Cow;
use std::sync::Arc;

use crate::dns::visible::{has_rtl, push_isolated, visible_line};
use crate::text::msg::{self, Arg, Head, Id, IntoMessage, Message, PARTS, Part};
use crate::text::{Language, number};

/// The messages of one language.
#[derive(Clone)]
pub struct Catalog {
    language: Language,
    /// The tag that numbers are formatted for: that of the language, possibly with a region.
    region: String,
    parts: [Option<Arc<Texts>>; PARTS.len()],
}

/// The texts of one part.
struct Texts {
    text: Cow<'static, str>,
    /// Where the line of each message begins.
    starts: Vec<usize>,
}

impl Catalog {
    /// A language without messages yet.
    pub fn new(language: Language) -> Self {
        Self { language, region: language.tag.to_owned(), parts: Default::default() }
    }

    /// Adds the texts of a part. Returns whether they match this version of the program; others are ignored.
    #[must_use]
    pub fn add(&mut self, text: impl Into<Cow<'static, str>>) -> bool {
        let text = text.into();
        let starts: Vec<usize> = text.match_indices('\n').map(|(end, _)| end + 1).collect();
        let head = text.split('\n').next();
        for (part, slot) in PARTS.iter().zip(&mut self.parts) {
            if head == Some(part.head) && starts.len() == part.count + 1 {
                *slot = Some(Arc::new(Texts { text, starts }));
                return true;
            }
        }
        false
    }

    /// Formats numbers for the region of a tag: Switzerland for `de_CH.UTF-8`.
    #[must_use]
    pub fn with_region(mut self, tag: &str) -> Self {
        self.region = self.language.in_region(tag);
        self
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The tag of the language.
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// The tag that numbers, dates and times are formatted for.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Whether the texts of a part are loaded.
    pub fn has(&self, part: Part) -> bool {
        self.parts.get(part as usize).is_some_and(Option::is_some)
    }

    /// A message without variables, as plain text.
    pub fn text(&self, id: Id) -> String {
        plain(&self.fill(id, &[]))
    }

    /// A message as plain text.
    pub fn format(&self, message: impl IntoMessage) -> String {
        plain(&self.rich(message))
    }

    /// A message, with names and records between backquotes. Empty until its part is loaded.
    pub fn rich(&self, message: impl IntoMessage) -> String {
        let Message { id, args } = message.into_message();
        self.fill(id, &args)
    }

    fn fill(&self, id: Id, args: &[Arg]) -> String {
        let mut text = String::new();
        self.write(self.pattern(id).unwrap_or_default(), args, &mut text);
        text
    }

    /// The line of a message.
    fn pattern(&self, id: Id) -> Option<&str> {
        let place = |part: &Head| id.0.checked_sub(part.first).filter(|place| *place < part.count);
        let mut parts = PARTS.iter().zip(&self.parts);
        let (place, texts) = parts.find_map(|(part, texts)| Some((place(part)?, texts.as_ref()?)))?;
        let (start, next) = (*texts.starts.get(place)?, *texts.starts.get(place + 1)?);
        texts.text.get(start..next - 1)
    }

    fn write(&self, mut pattern: &str, args: &[Arg], out: &mut String) {
        while let Some((text, rest)) = pattern.split_once('{') {
            out.push_str(text);
            let (placeable, rest) = split(rest, '}');
            self.write_placeable(placeable, args, out);
            pattern = rest;
        }
        out.push_str(pattern);
    }

    fn write_placeable(&self, placeable: &str, args: &[Arg], out: &mut String) {
        // The index of a variable is one digit.
        let digit = placeable.bytes().next().unwrap_or_default();
        let Some(arg) = args.get(usize::from(digit.wrapping_sub(b'0'))) else { return };
        let Some((_, mut variants)) = placeable.split_once('?') else {
            return match arg {
                Arg::Text(text) if self.language.is_rtl || has_rtl(text) => isolate(text, out),
                Arg::Phrase(text) | Arg::Text(text) => out.push_str(text),
                Arg::Number(number) => out.push_str(&self.number(*number)),
            };
        };
        let (value, number) = match arg {
            Arg::Phrase(text) | Arg::Text(text) => (Cow::Borrowed(text.as_str()), text.parse().ok()),
            Arg::Number(number) => (Cow::Owned(number.to_string()), Some(*number)),
        };
        let category = number.map(|number| self.language.category(number));
        while !variants.is_empty() {
            let (variant, rest) = split(variants, '|');
            let (key, pattern) = variant.split_once('=').unwrap_or_default();
            if key.is_empty() || key == value || Some(key) == category {
                return self.write(pattern, args, out);
            }
            variants = rest;
        }
    }

    /// Sentences as one paragraph. Not every language puts spaces between them.
    pub fn join<const N: usize>(&self, sentences: [String; N]) -> String {
        self.join_all(&sentences)
    }

    /// The same for any number of sentences.
    pub fn join_all(&self, sentences: &[String]) -> String {
        let between = msg::JoinSentences { first: "".into(), second: "".into() };
        sentences.join(&self.rich(between))
    }

    /// A number, formatted.
    pub fn number(&self, number: usize) -> String {
        number::write(number, &self.region)
    }

    /// A duration in the largest unit that makes it a whole number.
    pub fn duration(&self, seconds: u32) -> String {
        let n = |unit: u32| seconds.div_ceil(unit) as usize;
        match seconds {
            0 => self.format(msg::DurationSeconds { n: 0 }),
            seconds if seconds % 86_400 == 0 => self.format(msg::DurationDays { n: n(86_400) }),
            seconds if seconds % 3600 == 0 => self.format(msg::DurationHours { n: n(3600) }),
            // From two minutes on, seconds are noise: rounded up, because it is a time to wait.
            seconds if seconds % 60 == 0 || seconds > 120 => self.format(msg::DurationMinutes { n: n(60) }),
            _ => self.format(msg::DurationSeconds { n: n(1) }),
        }
    }
}

/// The text before `end`, outside of any braces, and the text after it.
fn split(text: &str, end: char) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            _ if sign == end && depth == 0 => {
                return (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
            }
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    (text, "")
}

/// Writes a text whose direction may differ from that of the sentence, so that the punctuation around it stays in place
/// ([UAX #9](https://www.unicode.org/reports/tr9/), 2.4). What is between backquotes becomes an element of its own,
/// and people copy it.
fn isolate(text: &str, out: &mut String) {
    if text.is_empty() || out.matches('`').count() % 2 == 1 {
        out.push_str(text);
    } else {
        push_isolated('\u{2068}', text, out);
    }
}

/// A rich text without its backquotes. Where a text has letters from right to left, what is between them is isolated as
/// text from left to right: a copy has no elements.
pub fn plain(rich: &str) -> String {
    if !has_rtl(rich) {
        return rich.replace('`', "");
    }
    let mut text = String::with_capacity(rich.len());
    for (index, piece) in rich.split('`').enumerate() {
        match index % 2 {
            1 => push_isolated('\u{2066}', piece, &mut text),
            _ => text.push_str(piece),
        }
    }
    text
}

/// A text of others, in a line of plain text beside ours, where no message has a place for it (decision D-35).
pub fn foreign(text: &str) -> String {
    let text = visible_line(text);
    if !has_rtl(&text) {
        return text;
    }
    let mut isolated = String::new();
    push_isolated('\u{2068}', &text, &mut isolated);
    isolated
}

/// A text without our own direction marks, which terminals would show. Those of others are visible already.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Catalog({})", self.region)
    }
}

/// Two catalogs of one language are equal if they have the same texts.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        let has = |catalog: &Self| catalog.parts.each_ref().map(Option::is_some);
        self.region == other.region && has(self) == has(other)
    }
}

//----------- Texts in a native program ----------------------------------------------------------

#[cfg(not(target_arch = "wasm32"))]
impl Catalog {
    /// The language that fits a BCP 47 tag best; English when none does.
    pub fn for_tag(tag: &str) -> Self {
        let language = Language::for_tag(tag).unwrap_or(Language::ENGLISH);
        let mut catalog = Self::new(language);
        for part in [Part::Check, Part::Answer, Part::Draft, Part::Cli] {
            let is_added = catalog.add(compiled(language, part));
            debug_assert!(is_added, "{language:?} {part:?}");
        }
        catalog
    }
}

/// The texts of a part, as [`Catalog::add`] takes them. The page fetches those of the language in use.
#[cfg(not(target_arch = "wasm32"))]
pub fn compiled(language: Language, part: Part) -> &'static str {
    static TEXTS: [(&str, [&str; PARTS.len()]); Language::ALL.len()] =
        include!(concat!(env!("OUT_DIR"), "/texts.rs"));
    let texts = TEXTS.iter().find(|(tag, _)| *tag == language.tag);
    texts.and_then(|(_, texts)| texts.get(part as usize)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_texts() {
        for language in Language::ALL {
            let catalog = Catalog::for_tag(language.tag);
            let parts = [Part::Check, Part::Answer, Part::Draft, Part::Cli];
            assert!(parts.into_iter().all(|part| catalog.has(part)));
        }
    }

    #[test]
    fn texts_of_another_version_are_left_out() {
        let mut catalog = Catalog::new(Language::ENGLISH);
        let text = compiled(Language::ENGLISH, Part::Check);
        assert!(!catalog.add(text.replacen("check ", "check 0", 1)));
        assert!(!catalog.add(text.trim_end().to_owned()));
        assert!(!catalog.add("<!doctype html>"));
        assert!(!catalog.has(Part::Check));
        assert!(catalog.add(text) && catalog.has(Part::Check) && !catalog.has(Part::Answer));
        assert_eq!(catalog.text(msg::UI_FINDINGS), "");
    }

    #[test]
    fn durations_are_whole() {
        let catalog = Catalog::for_tag("en-GB");
        assert_eq!(catalog.duration(1), "1 second");
        assert_eq!(catalog.duration(90), "90 seconds");
        assert_eq!(catalog.duration(300), "5 minutes");
        assert_eq!(catalog.duration(301), "6 minutes");
        assert_eq!(catalog.duration(3600), "1 hour");
        assert_eq!(catalog.duration(172_800), "2 days");
    }

    #[test]
    fn choices_go_by_words_numbers_and_categories_and_may_be_nested() {
        let catalog = Catalog::for_tag("en");
        let pattern = "{0?0=none|one={0} day|={0} days{1?a= ({1})|=, {1?b=or|=else}}}.";
        for (number, word, expected) in [
            (0, "a", "none."),
            (1, "a", "1 day."),
            (1232, "a", "1,232 days (a)."),
            (2, "b", "2 days, or."),
            (2, "", "2 days, else."),
        ] {
            let mut text = String::new();
            catalog.write(pattern, &[Arg::Number(number), Arg::from(word)], &mut text);
            assert_eq!(text, expected);
        }
    }

    /// Names in right-to-left text keep their own direction, and text to copy is unchanged.
    #[test]
    fn names_are_isolated_in_a_text_from_right_to_left() {
        let args = [Arg::from("GlobalSign"), Arg::from("example.com")];
        let text = |tag| {
            let mut text = String::new();
            Catalog::for_tag(tag).write("{0} (`{1}`)", &args, &mut text);
            text
        };
        assert_eq!(text("ar"), "\u{2068}GlobalSign\u{2069} (`example.com`)");
        assert_eq!(text("en"), "GlobalSign (`example.com`)");
    }
}
