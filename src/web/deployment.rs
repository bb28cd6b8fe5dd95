//! What the deployment has chosen: loads `config.json`.

use std::time::Duration;

use web_sys::RequestInit;

use crate::lookup::http::HttpResponse;
use crate::observe::TransportError;
use crate::settings::Settings;
use crate::web::browser::{address, page};
use crate::web::fetch::fetch;

/// The maximum length of `config.json`, in octets.
const MAX_SETTINGS_LEN: usize = 1 << 20;

/// How long `config.json` may take.
const SETTINGS_TIMEOUT: Duration = Duration::from_secs(10);

/// Why the settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsError {
    /// `config.json` could not be fetched, or not in time.
    Unreachable,
    /// The server answered with this HTTP status.
    Status(u16),
    /// The server redirected to another address.
    Moved,
    /// The server has no `config.json`, and the pages say that there is one.
    Missing,
    /// `config.json` is invalid; the parser's message.
    Wrong(String),
}

/// Loads `config.json`.
///
/// # Errors
///
/// The file exists and cannot be used.
pub async fn load_settings() -> Result<Settings, SettingsError> {
    let url = address::beside_page("config.json").ok_or(SettingsError::Unreachable)?;
    let timeout = Some(SETTINGS_TIMEOUT);
    let response = fetch(&url, &RequestInit::new(), timeout).await.map_err(|_| SettingsError::Unreachable)?;
    if response.was_redirected() {
        return Err(SettingsError::Moved);
    }
    let status = response.status();
    let is_html = response.header("content-type").is_some_and(|value| value.starts_with("text/html"));
    let body = match status {
        200 => Some(response.body(MAX_SETTINGS_LEN).await.map_err(|error| match error {
            TransportError::BadResponse(problem) => SettingsError::Wrong(problem),
            _ => SettingsError::Unreachable,
        })?),
        _ => None,
    };
    let is_required = page::meta("issuemail-config").as_deref() == Some("required");
    read_settings(status, is_html, body.as_deref(), is_required)
}

/// Reads the answer to a request for `config.json`, of which only status 200 has a body.
///
/// What a deployment has chosen is never replaced by the built-in choice. Only 404, 410 and a page with status 200, from
/// hosts that answer everything with one, mean that there is no file; not where the pages say that there is one.
fn read_settings(
    status: u16,
    is_html: bool,
    body: Option<&[u8]>,
    is_required: bool,
) -> Result<Settings, SettingsError> {
    let is_page = |body: &[u8]| is_html && body.trim_ascii_start().starts_with(b"<");
    match (status, body) {
        (404 | 410, _) if is_required => Err(SettingsError::Missing),
        (200, Some(body)) if is_page(body) && is_required => Err(SettingsError::Missing),
        (404 | 410, _) => Ok(Settings::default()),
        (200, Some(body)) if is_page(body) => Ok(Settings::default()),
        (200, Some(body)) => {
            let text = str::from_utf8(body).map_err(|_| SettingsError::Wrong("not UTF-8".to_owned()))?;
            Settings::from_json(text).map_err(|error| SettingsError::Wrong(error.to_string()))
        }
        _ => Err(SettingsError::Status(status)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_missing_config_stands_for_the_built_in_one() {
        let page = b"\n<!DOCTYPE html><title>Single page</title>".as_slice();
        let own = br#"{"cas":["digicert"]}"#.as_slice();
        let missing = [(404, false, None), (404, true, None), (410, false, None), (200, true, Some(page))];
        for (status, is_html, body) in missing {
            assert_eq!(read_settings(status, is_html, body, false), Ok(Settings::default()), "{status}");
            assert_eq!(read_settings(status, is_html, body, true), Err(SettingsError::Missing), "{status}");
        }
        for is_required in [false, true] {
            for status in [0, 201, 204, 206, 301, 304, 400, 401, 403, 405, 418, 429, 451, 500, 502, 503, 504]
            {
                for is_html in [false, true] {
                    let answer = read_settings(status, is_html, None, is_required);
                    assert_eq!(answer, Err(SettingsError::Status(status)));
                }
            }
            // The file counts, whatever the server calls it.
            for is_html in [false, true] {
                let settings = read_settings(200, is_html, Some(own), is_required).unwrap();
                assert_eq!(settings.cas.len(), 1);
            }
            let wrong: [&[u8]; 9] = [
                b"",
                b" ",
                b"OK",
                b"null",
                b"[]",
                b"{",
                br#"{"cas":[]}"#,
                br#"{"x":1}"#,
                b"{\"$x\":\"\xff\"}",
            ];
            for (body, is_html) in wrong.into_iter().flat_map(|body| [(body, false), (body, true)]) {
                let answer = read_settings(200, is_html, Some(body), is_required);
                assert!(matches!(answer, Err(SettingsError::Wrong(_))), "{body:?}: {answer:?}");
            }
            let answer = read_settings(200, false, Some(page), is_required);
            assert!(matches!(answer, Err(SettingsError::Wrong(_))), "a page that says that it is JSON");
        }
    }
}
