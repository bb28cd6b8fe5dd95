//! In headless Chromium: the same corpus as natively, and what only a browser can show.
#![cfg(target_arch = "wasm32")]

mod corpus;

use std::time::Duration;

use issuemail::Fqdn;
use issuemail::dns::idna::to_u_labels;
use issuemail::lookup::http::{HttpClient, HttpResponse, too_long};
use issuemail::observe::TransportError;
use issuemail::text::{Catalog, Language};
use issuemail::web::appearance::Theme;
use issuemail::web::browser::{address, clock, crash, page};
use issuemail::web::fetch::Fetch;
use issuemail::web::query_string::Start;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn vectors() {
    let (count, surprises) = corpus::run_vectors();
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count >= 131);
}

#[wasm_bindgen_test]
fn rdata_vectors() {
    let (count, surprises) = corpus::run_rdata_vectors();
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count >= 23);
}

#[wasm_bindgen_test]
fn more_vectors() {
    let (count, surprises) = corpus::run_more();
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count > 0);
}

#[wasm_bindgen_test]
fn zones() {
    let (count, surprises) = corpus::run_zones();
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count > 0);
}

/// The browser maps and checks what the crate `idna` does natively.
#[wasm_bindgen_test]
fn idna() {
    let (count, surprises) = corpus::run_idna();
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count >= 400);
}

#[wasm_bindgen_test]
fn names_of_dns_are_shown_with_u_labels() {
    for (name, shown) in [
        ("xn--bcher-kva.example", "bücher.example"),
        ("*.xn--bcher-kva.example", "*.bücher.example"),
        ("_x.xn--bcher-kva.example", "_x.bücher.example"),
        ("xn--bcher-kva.1", "bücher.1"),
    ] {
        assert_eq!(to_u_labels(&Fqdn::from_ascii(name).unwrap()), shown);
    }
}

/// Among them those that a URL would give a meaning to.
#[wasm_bindgen_test]
fn odd_names_of_dns_are_shown_as_they_are() {
    for first in ["xn--a", "a@", "a:b@", "a/", "a?", "a#", "%61", "a\\", " ", "\t"] {
        let name = Fqdn::from_ascii(&format!("{first}.xn--bcher-kva.example")).unwrap();
        assert_eq!(to_u_labels(&name), name.to_string());
    }
}

/// `static/boot.js` listens, and says it.
#[wasm_bindgen_test]
fn a_failure_is_reported_and_ends_the_app() {
    let script = "addEventListener('im-failed', ({ detail }) => { document.documentElement.dataset.app = 'failed'; \
                  window.failure = detail; }, { once: true })";
    js_sys::eval(script).unwrap();
    assert!(!crash::has_failed());
    crash::start_failed();
    assert_eq!(js_sys::eval("window.failure").unwrap().as_string().as_deref(), Some("start"));
    assert!(crash::has_failed());
    js_sys::eval("delete document.documentElement.dataset.app").unwrap();
}

#[wasm_bindgen_test]
fn the_time_is_rfc_3339_without_fractions() {
    let now = clock::now();
    assert_eq!(now.len(), "2026-11-23T19:00:00Z".len(), "{now}");
    assert!(now.ends_with('Z'));
}

#[wasm_bindgen_test]
fn an_address_leaves_the_address_bar() {
    web_sys::window().unwrap().location().set_hash("address=alice%40example.com").unwrap();
    let start = Start::read("", &address::fragment());
    assert_eq!(start.input.as_deref(), Some("alice@example.com"));
    address::forget_fragment();
    assert_eq!(address::fragment(), "");
}

#[wasm_bindgen_test]
fn a_theme_is_set_and_taken_back() {
    let root = web_sys::window().unwrap().document().unwrap().document_element().unwrap();
    page::set_theme(Theme::Dark);
    assert_eq!(root.get_attribute("data-theme").as_deref(), Some("dark"));
    page::set_theme(Theme::Auto);
    assert!(!root.has_attribute("data-theme"));
}

async fn get(url: &str, timeout: Duration, limit: usize) -> Result<Vec<u8>, TransportError> {
    Fetch.get(url, "text/plain", timeout).await?.body(limit).await
}

#[wasm_bindgen_test]
async fn a_response_is_read_up_to_the_limit() {
    let patience = Duration::from_secs(5);
    let response = Fetch.get("data:text/plain,abcd", "text/plain", patience).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.header("Content-Type").as_deref(), Some("text/plain"));
    assert_eq!(response.header("x-absent"), None);
    assert_eq!(response.body(4).await.unwrap(), b"abcd");
    assert_eq!(get("data:text/plain,abcd", patience, 3).await, Err(too_long(3)));
    assert_eq!(get("nonsense:", patience, 3).await, Err(TransportError::Connection));
}

/// No available server stays silent, so the browser's `fetch` is replaced briefly.
#[wasm_bindgen_test]
async fn what_takes_too_long_is_given_up() {
    js_sys::eval(
        "window.realFetch = window.fetch;
        window.fetch = (url, { signal }) => new Promise((_, refuse) => {
            signal.addEventListener('abort', () => refuse(signal.reason));
        });",
    )
    .unwrap();
    let response = get("https://x.test/", Duration::from_millis(20), 3).await;
    js_sys::eval("window.fetch = window.realFetch;").unwrap();
    assert_eq!(response, Err(TransportError::Timeout));
}

#[wasm_bindgen_test]
fn a_time_of_day_has_a_date_only_on_another_day() {
    let now = clock::now();
    let today = clock::time_of_day(&now, 0, "en").unwrap();
    let later = clock::time_of_day(&now, 2 * 86_400, "en").unwrap();
    assert!(today.contains(':') && today.len() < later.len(), "{today}, {later}");
    assert!(!clock::time_of_day(&now, 0, "ar-EG").unwrap().contains(|sign: char| sign.is_ascii_digit()));
}

/// The command line gets the same from another source, `i18n::number`.
#[wasm_bindgen_test]
fn each_region_has_its_own_numbers() {
    for (region, expected) in [
        ("en", "1,232"),
        ("de-AT", "1\u{a0}232"),
        ("fr", "1\u{202f}232"),
        ("es", "1232"),
        ("pt-BR", "1.232"),
        ("zh-Hans", "1,232"),
        ("ar-EG", "١٬٢٣٢"),
    ] {
        let language = Language::for_tag(region).unwrap();
        let catalog = Catalog::new(language).with_region(region);
        assert_eq!(catalog.number(1232), expected, "{region}");
    }
}
