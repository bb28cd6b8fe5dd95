//! The supported languages, and which one fits a BCP 47 tag.

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, which is also its folder in `locales` and, except for English, the name of its page.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
}

impl Language {
    /// English: the language in which texts are written first.
    pub const ENGLISH: Self = ltr("en");

    /// Every language.
    pub const ALL: [Self; 9] = [
        Self::ENGLISH,
        Self { tag: "ar", is_rtl: true },
        ltr("de"),
        ltr("es"),
        ltr("fr"),
        ltr("ja"),
        ltr("ko"),
        ltr("pt-BR"),
        ltr("zh-Hans"),
    ];

    /// The language that fits a tag, if there is one. The first part decides: a reader of `pt-PT` or `zh-TW` is served
    /// better by `pt-BR` or `zh-Hans` than by English.
    pub fn for_tag(tag: &str) -> Option<Self> {
        let primary = primary(tag);
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.primary()))
    }

    /// The tag of this language with the region of another tag: `de-CH` of `de_CH.UTF-8`. The rest of that tag does not
    /// count, so the result is always a valid tag.
    pub fn in_region(self, tag: &str) -> String {
        let parts = tag.split(['.', '@']).next().unwrap_or_default().split(['-', '_']);
        let is_region = |part: &&str| match part.len() {
            2 => part.bytes().all(|octet| octet.is_ascii_alphabetic()),
            3 => part.bytes().all(|octet| octet.is_ascii_digit()),
            _ => false,
        };
        // A one-letter subtag begins an extension.
        match parts.skip(1).take_while(|part| part.len() > 1).find(is_region) {
            Some(region) => [self.primary(), "-", region].concat(),
            None => self.tag.to_owned(),
        }
    }

    /// The first part of the tag.
    pub fn primary(self) -> &'static str {
        primary(self.tag)
    }

    /// The plural category of a whole number, as `one` or `other`, by the rules of
    /// [CLDR](https://cldr.unicode.org/index/cldr-spec/plural-rules). From a million up, some languages have one more,
    /// which no text needs.
    pub fn category(self, number: usize) -> &'static str {
        let last_two = number % 100;
        match (self.primary(), number) {
            ("ja" | "ko" | "zh", _) => "other",
            ("fr" | "pt", 0 | 1) => "one",
            ("ar", 0) => "zero",
            ("ar", 1) => "one",
            ("ar", 2) => "two",
            ("ar", _) if (3..=10).contains(&last_two) => "few",
            ("ar", _) if last_two >= 11 => "many",
            ("en" | "de" | "es", 1) => "one",
            _ => "other",
        }
    }

    /// The value of the attribute `dir`.
    pub fn direction(self) -> &'static str {
        if self.is_rtl { "rtl" } else { "ltr" }
    }
}

/// A language that is written from left to right.
const fn ltr(tag: &'static str) -> Language {
    Language { tag, is_rtl: false }
}

/// The first part of a tag: `de` of `de-AT`, and of the POSIX locale `de_AT.UTF-8`.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_', '.', '@']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_part_of_a_tag_decides() {
        let cases = [
            ("en", Some("en")),
            ("en-GB", Some("en")),
            ("DE_at.UTF-8", Some("de")),
            ("pt", Some("pt-BR")),
            ("zh-TW", Some("zh-Hans")),
            ("ar-EG", Some("ar")),
            ("deu", None),
            ("tlh", None),
            ("C.UTF-8", None),
            ("", None),
        ];
        for (tag, expected) in cases {
            assert_eq!(Language::for_tag(tag).map(|language| language.tag), expected, "{tag}");
        }
    }

    #[test]
    fn a_region_is_all_that_is_taken_of_a_tag() {
        let cases = [
            ("de", "de"),
            ("de-CH", "de-CH"),
            ("de_AT.UTF-8", "de-AT"),
            ("en-US@posix", "en-US"),
            ("zh-Hans-SG", "zh-SG"),
            ("zh-Hant", "zh-Hans"),
            ("es-419", "es-419"),
            ("ar-u-nu-latn", "ar"),
            ("ar-EG-u-nu-latn", "ar-EG"),
            ("pt-B", "pt-BR"),
            ("en-ü", "en"),
            ("C.UTF-8", "en"),
            ("", "en"),
        ];
        for (tag, expected) in cases {
            let language = Language::for_tag(tag).unwrap_or(Language::ENGLISH);
            assert_eq!(language.in_region(tag), expected, "{tag}");
        }
    }
}
