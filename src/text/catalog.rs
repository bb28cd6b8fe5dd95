//! One language.

use fluent_syntax::ast::Entry;
use fluent_syntax::ast::Pattern;
use fluent_syntax::ast::Resource;

use crate::text::Language;
use crate::text::number;
use crate::text::pattern;

/// The messages of one language.
#[derive(Clone)]
pub struct Catalog {
    language: Language,
    /// The tag by whose habits numbers are written: that of the language, or with a region.
    region: String,
    resources: Vec<Resource<String>>,
}

impl Catalog {
    /// A language without messages yet.
    pub fn new(language: Language) -> Self {
        Self { language, region: language.tag.to_owned(), resources: Vec::new() }
    }

    /// Adds messages in Fluent's syntax. What cannot be read of it is left out: a test reads each file without errors.
    pub fn add(&mut self, text: &str) {
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse_runtime(text.to_owned());
        self.resources.push(resource);
    }

    /// Writes numbers as the region of a tag does, Switzerland's for `de_CH.UTF-8`.
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

    /// The tag by whose habits numbers, dates and times are written.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Says whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message as plain text, filled in.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        plain(&self.rich(id, args))
    }

    /// A message, filled in, with names and records between backquotes. An id that does not exist is shown as it is:
    /// a test finds it, and a person still sees what is meant.
    pub fn rich(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.pattern(id) else { return id.to_owned() };
        let mut text = String::new();
        pattern::write(pattern, args, self, 0, &mut text);
        text
    }

    /// The pattern of a message.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<String>> {
        self.entries().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == id => message.value.as_ref(),
            _ => None,
        })
    }

    /// The pattern of a term.
    pub(super) fn term(&self, id: &str) -> Option<&Pattern<String>> {
        self.entries().find_map(|entry| match entry {
            Entry::Term(term) if term.id.name == id => Some(&term.value),
            _ => None,
        })
    }

    fn entries(&self) -> impl Iterator<Item = &Entry<String>> {
        self.resources.iter().flat_map(|resource| &resource.body)
    }

    /// Sentences as one paragraph. Not every language puts spaces between them.
    pub fn join<const N: usize>(&self, sentences: [String; N]) -> String {
        self.join_all(&sentences)
    }

    /// The same of any number of sentences.
    pub fn join_all(&self, sentences: &[String]) -> String {
        sentences.join(&self.between("join-sentences"))
    }

    /// What a message puts between `$first` and `$second`.
    pub(super) fn between(&self, id: &str) -> String {
        self.rich(id, &[("first", Arg::from("")), ("second", Arg::from(""))])
    }

    /// A number as people write it.
    pub fn number(&self, number: usize) -> String {
        number::write(number, &self.region)
    }

    /// A duration in the largest unit that makes it a whole number.
    pub fn duration(&self, seconds: u32) -> String {
        let (id, unit) = match seconds {
            0 => ("duration-seconds", 1),
            seconds if seconds % 86_400 == 0 => ("duration-days", 86_400),
            seconds if seconds % 3600 == 0 => ("duration-hours", 3600),
            // From two minutes on, seconds are noise: rounded up, because it is a time to wait.
            seconds if seconds % 60 == 0 || seconds > 120 => ("duration-minutes", 60),
            _ => ("duration-seconds", 1),
        };
        self.format(id, &[("n", Arg::Number(seconds.div_ceil(unit) as usize))])
    }
}

/// Drops the backquotes of a rich text, and the marks of direction, which terminals and files show as signs.
pub fn plain(rich: &str) -> String {
    rich.replace(['`', '\u{2068}', '\u{2069}'], "")
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Catalog({})", self.region)
    }
}

/// Two catalogs of one language are the same, once they have the same texts.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.region == other.region && self.resources.len() == other.resources.len()
    }
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A number: it chooses plural forms.
    Number(usize),
    /// A text.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Arg {
    /// A backquote in an argument would end the piece that it stands in.
    fn from(text: String) -> Self {
        Self::Text(text.replace('`', "'"))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}
