//! Chromium and chromedriver.

use std::path::Path;

use fantoccini::Client;
use serde_json::{Value, json};

use crate::browser::PATIENCE;
use crate::support::process::Running;

/// Starts chromedriver for a browser with this profile; gives its address.
pub(crate) fn start_driver(profile: &Path) -> (Running, String) {
    let (mut driver, port) = super::start_driver("chromedriver", profile, &[]);
    let line = driver.first_line(|line| line.contains("started successfully"), PATIENCE);
    assert!(line.is_some(), "chromedriver does not start");
    (driver, format!("http://127.0.0.1:{port}"))
}

/// Starts Chromium. `logs` are those of chromedriver that are kept, each with its level.
pub(crate) async fn start_browser(driver: &str, profile: &Path, logs: Value) -> Client {
    let mut arguments: Vec<String> = ARGUMENTS.iter().map(|&argument| argument.to_owned()).collect();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    let capabilities = json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "args": arguments },
        "goog:loggingPrefs": logs,
    });
    super::connect(driver, capabilities).await
}

/// Nothing but loopback can be reached, and nothing is asked in the background.
const ARGUMENTS: [&str; 14] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--window-size=1200,900",
    // Whatever the machine speaks.
    "--accept-lang=en-US",
];
