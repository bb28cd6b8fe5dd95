//! The texts as parts of a native program. The page fetches those of the language in use instead.

use crate::text::Catalog;
use crate::text::Language;

impl Catalog {
    /// The language that fits a BCP 47 tag best; English when none does.
    pub fn for_tag(tag: &str) -> Self {
        let language = Language::for_tag(tag).unwrap_or(Language::ENGLISH);
        // English is the first, and every language has texts: a test compares the lists.
        let (_, texts) = TEXTS.iter().find(|(tag, _)| *tag == language.tag).unwrap_or(&TEXTS[0]);
        let mut catalog = Self::new(language);
        for text in texts {
            catalog.add(text);
        }
        catalog
    }
}

macro_rules! texts {
    ($($tag:literal),+) => {
        [$(($tag, [
            include_str!(concat!("locales/", $tag, "/check.ftl")),
            include_str!(concat!("locales/", $tag, "/answer.ftl")),
            include_str!(concat!("locales/", $tag, "/cli.ftl")),
        ])),+]
    };
}

/// The texts of each language.
const TEXTS: [(&str, [&str; 3]); 9] = texts!("en", "ar", "de", "es", "fr", "ja", "ko", "pt-BR", "zh-Hans");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_texts_without_errors() {
        assert_eq!(TEXTS.map(|(tag, _)| tag), Language::ALL.map(|language| language.tag));
        for (tag, texts) in TEXTS {
            for text in texts {
                let errors = fluent_syntax::parser::parse(text).err().map(|(_, errors)| errors);
                assert_eq!(errors, None, "{tag}");
            }
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
