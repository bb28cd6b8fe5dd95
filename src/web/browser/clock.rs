//! The time, and its format in a region.

use wasm_bindgen::JsValue;

use super::window;

/// The time as RFC 3339 in UTC, to the second.
pub fn now() -> String {
    let iso = String::from(js_sys::Date::new_0().to_iso_string());
    match iso.split_once('.') {
        Some((seconds, _)) => format!("{seconds}Z"),
        None => iso,
    }
}

/// The time in seconds since 1970.
pub fn seconds() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// How many seconds ago a time was that [`now`] has written.
pub fn age(time: &str) -> f64 {
    (js_sys::Date::now() - js_sys::Date::parse(time)) / 1000.0
}

/// The time of day `after` seconds after `time` (as [`now`] writes it), formatted for a region; with the date
/// unless it is today. `None` without a browser.
pub fn time_of_day(time: &str, after: u32, region: &str) -> Option<String> {
    window()?;
    let milliseconds = js_sys::Date::parse(time) + f64::from(after) * 1000.0;
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds));
    let options = js_sys::Object::new();
    let set = |name: &str, value: &str| js_sys::Reflect::set(&options, &name.into(), &value.into());
    set("timeStyle", "short").ok()?;
    if date.to_date_string() != js_sys::Date::new_0().to_date_string() {
        set("dateStyle", "medium").ok()?;
    }
    Some(date.to_locale_string(region, &options).into())
}

/// A time, formatted for a region; unchanged without a browser.
pub fn local_time(time: &str, region: &str) -> String {
    time_of_day(time, 0, region).unwrap_or_else(|| time.to_owned())
}
