//! Plural categories of whole numbers, by the rules of [CLDR](https://cldr.unicode.org/index/cldr-spec/plural-rules).

/// The category of a number in a language, as `one` or `other`.
pub(super) fn category(language: &str, number: usize) -> &'static str {
    let last_two = number % 100;
    match (language, number) {
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

#[cfg(test)]
mod tests {
    use super::category;

    #[test]
    fn categories_follow_cldr() {
        for (tag, number, expected) in [
            ("en", 0, "other"),
            ("en", 1, "one"),
            ("fr", 0, "one"),
            ("ja", 1, "other"),
            ("ar", 0, "zero"),
            ("ar", 2, "two"),
            ("ar", 103, "few"),
            ("ar", 111, "many"),
            ("ar", 102, "other"),
        ] {
            assert_eq!(category(tag, number), expected, "{tag} {number}");
        }
    }
}
