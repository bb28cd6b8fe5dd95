//! Numbers by the browser's `Intl`.

/// Writes a number by the habits of a region, `ar-EG` for one: a tag by [`Language::in_region`](crate::text::Language::in_region),
/// as the browser throws at any that is none.
pub(in crate::text) fn write(number: usize, region: &str) -> String {
    js_sys::Number::from(number as f64).to_locale_string(region).into()
}
