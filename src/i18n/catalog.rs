//! One language.

use fluent_syntax::ast::Entry;
use fluent_syntax::ast::Pattern;
use fluent_syntax::ast::Resource;

use super::pattern;

/// The messages of one language.
pub struct Catalog {
    tag: &'static str,
    resource: Resource<&'static str>,
}

impl Catalog {
    /// The language that fits a BCP 47 tag best; English when none does.
    pub fn for_tag(tag: &str) -> Self {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        let (tag, text) = LOCALES
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(language))
            .copied()
            .unwrap_or(ENGLISH);
        // The files are part of the program, and a test reads each without errors.
        let resource = match fluent_syntax::parser::parse_runtime(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        Self { tag, resource }
    }

    /// The tag of the language.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The tags of all languages.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().map(|(tag, _)| *tag)
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
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&'static str>> {
        self.resource.body.iter().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == id => message.value.as_ref(),
            _ => None,
        })
    }

    /// The pattern of a term.
    pub(super) fn term(&self, id: &str) -> Option<&Pattern<&'static str>> {
        self.resource.body.iter().find_map(|entry| match entry {
            Entry::Term(term) if term.id.name == id => Some(&term.value),
            _ => None,
        })
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

/// Drops the backquotes of a rich text.
pub fn plain(rich: &str) -> String {
    rich.replace('`', "")
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Catalog({})", self.tag)
    }
}

/// Two catalogs of one language are the same.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
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

const ENGLISH: (&str, &str) = ("en", include_str!("locales/en.ftl"));

/// Every language, with its messages.
const LOCALES: [(&str, &str); 1] = [ENGLISH];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads_without_errors() {
        for (tag, text) in LOCALES {
            let errors = fluent_syntax::parser::parse(text).err().map(|(_, errors)| errors);
            assert_eq!(errors, None, "{tag}");
        }
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
}
