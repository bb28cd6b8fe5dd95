//! Numbers by the browser's `Intl`.

/// Writes a number by the habits of a region, `ar-EG` for one. The tag comes from the browser, or from our own list.
pub(in crate::i18n) fn write(number: usize, region: &str) -> String {
    js_sys::Number::from(number as f64).to_locale_string(region).into()
}
