//! Firefox and geckodriver.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::{Arc, Mutex, mpsc};

use fantoccini::Client;
use serde_json::{Value, json};

use crate::browser::{self, PATIENCE};
use crate::support::process::Running;

/// What pages have written to the console since the last time.
pub(crate) type Console = Arc<Mutex<Vec<String>>>;

/// Starts geckodriver for a browser whose profile is made in this folder; gives its address and the console.
pub(crate) fn start_driver(folder: &Path) -> (Running, String, Console) {
    std::fs::create_dir_all(folder).unwrap();
    let root = format!("--profile-root={}", folder.display());
    // With access to the system, scripts reach what DevTools offers in Chromium: the media that are emulated, the zoom,
    // and errors that no page sees.
    let arguments = [root.as_str(), "--websocket-port=0", "--log=info", "--allow-system-access"];
    let (mut driver, port) = browser::start_driver("geckodriver", folder, &arguments);
    let output = BufReader::new(driver.0.stdout.take().expect("it is piped"));
    let console = Console::default();
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn({
        let console = Arc::clone(&console);
        move || {
            for line in output.lines().map_while(Result::ok) {
                if line.contains("Listening on") {
                    // Nobody waits for a second one.
                    let _ = sender.send(());
                } else if line.starts_with("console.") {
                    console.lock().unwrap().push(line);
                }
            }
        }
    });
    assert!(receiver.recv_timeout(PATIENCE).is_ok(), "geckodriver does not start");
    (driver, format!("http://127.0.0.1:{port}"), console)
}

/// Starts Firefox, which saves files to `downloads`.
pub(crate) async fn start_browser(driver: &str, downloads: &Path) -> Client {
    let mut preferences = preferences();
    preferences["browser.download.dir"] = downloads.to_string_lossy().into();
    let capabilities = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", "--width=1200", "--height=985"],
            // Firefox ends when it is about to reach anything but loopback.
            "env": { "MOZ_DISABLE_NONLOCAL_CONNECTIONS": "1", "MOZ_CRASHREPORTER_DISABLE": "1" },
            "prefs": preferences,
        },
    });
    browser::connect(driver, capabilities).await
}

/// Nothing is asked in the background, files are saved without a question, and the clipboard can be read.
fn preferences() -> Value {
    json!({
        "app.normandy.enabled": false,
        "app.update.disabledForTesting": true,
        "browser.download.alwaysOpenPanel": false,
        "browser.download.folderList": 2,
        "browser.download.useDownloadDir": true,
        "browser.newtabpage.enabled": false,
        "browser.region.network.url": "",
        "browser.safebrowsing.blockedURIs.enabled": false,
        "browser.safebrowsing.downloads.enabled": false,
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "browser.startup.page": 0,
        "datareporting.healthreport.uploadEnabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "devtools.console.stdout.chrome": false,
        "devtools.console.stdout.content": true,
        "dom.events.testing.asyncClipboard": true,
        "dom.push.connection.enabled": false,
        "extensions.blocklist.enabled": false,
        "extensions.getAddons.cache.enabled": false,
        "extensions.update.enabled": false,
        "intl.accept_languages": "en-US",
        "messaging-system.log": "off",
        "messaging-system.rsexperimentloader.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.dns.disablePrefetch": true,
        "network.http.speculative-parallel-limit": 0,
        "network.prefetch-next": false,
        "network.proxy.type": 0,
        "network.trr.mode": 5,
        "security.OCSP.enabled": 0,
        "services.settings.server": "data:,#remote-settings-dummy/v1",
        "toolkit.telemetry.enabled": false,
    })
}
