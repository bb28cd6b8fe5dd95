//! Numbers formatted for a region: `1,232`, `1.232`, `١٬٢٣٢`. The browser formats them; a native program
//! includes the data of [CLDR](https://cldr.unicode.org).

/// Formats a number for a region such as `ar-EG`: a tag from [`Language::in_region`](super::Language::in_region),
/// because the browser throws on an invalid tag.
#[cfg(target_arch = "wasm32")]
pub(super) fn write(number: usize, region: &str) -> String {
    js_sys::Number::from(number as f64).to_locale_string(region).into()
}

/// Formats a number for a region such as `ar-EG`; plain digits if the tag is invalid.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn write(number: usize, region: &str) -> String {
    use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};

    let formatter = icu_locale_core::Locale::try_from_str(region)
        .ok()
        .and_then(|locale| DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok());
    match formatter {
        Some(formatter) => formatter.format(&(number as u64).into()).to_string(),
        None => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn each_region_has_its_own_way() {
        let cases = [
            ("en", "1,232"),
            ("de", "1.232"),
            ("de-CH", "1'232"),
            ("fr", "1\u{202f}232"),
            ("es", "1232"),
            ("pt-BR", "1.232"),
            ("ja", "1,232"),
            ("zh-Hans", "1,232"),
            ("ar-EG", "١٬٢٣٢"),
            ("no tag", "1232"),
        ];
        for (region, expected) in cases {
            assert_eq!(write(1232, region), expected, "{region}");
        }
    }
}
