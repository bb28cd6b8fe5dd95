//! Chromium and its driver.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::process::Stdio;
use std::time::Duration;

use fantoccini::Client;
use fantoccini::ClientBuilder;
use fantoccini::wd::WebDriverCompatibleCommand;
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::Method;
use serde_json::Value;
use serde_json::json;
use url::ParseError;
use url::Url;

use crate::support::process::Running;

/// How long anything may take. A silent name server costs six seconds, and the machine may be busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Starts chromedriver for a browser with this profile; gives its address.
pub(crate) fn start_driver(profile: &Path) -> (Running, String) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new("sh");
    command.args(["-c", GUARD, "sh"]).arg(profile).arg(format!("--port={port}")).process_group(0);
    let mut driver =
        Running::start(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()));
    let line = driver.first_line(|line| line.contains("started successfully"), PATIENCE);
    assert!(line.is_some(), "chromedriver does not start");
    (driver, format!("http://127.0.0.1:{port}"))
}

/// Runs chromedriver until standard input ends, as it does even when the test is killed; then everything in its process
/// group ends, as Chromium would outlive chromedriver, and the profile is deleted.
const GUARD: &str = r#"profile=$1; shift
chromedriver "$@" &
cat >/dev/null
trap '' TERM
kill 0
wait
sleep 0.2
rm -rf "$profile"
kill -9 0"#;

/// Starts Chromium. `logs` are those of chromedriver that are kept, each with its level.
pub(crate) async fn start_browser(driver: &str, profile: &Path, logs: Value) -> Client {
    let mut arguments: Vec<String> = ARGUMENTS.iter().map(|&argument| argument.to_owned()).collect();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    let capabilities = json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "args": arguments },
        "goog:loggingPrefs": logs,
        "timeouts": { "script": 10_000, "pageLoad": 20_000 },
    });
    let Value::Object(capabilities) = capabilities else { unreachable!("it is written as an object") };
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    tokio::time::timeout(PATIENCE * 2, builder.connect(driver)).await.expect("Chromium starts").unwrap()
}

/// Nothing but loopback can be reached, and nothing is asked in the background.
const ARGUMENTS: [&str; 13] = [
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
];

/// A command of chromedriver's own.
#[derive(Debug)]
pub(crate) struct Extension {
    /// Its path in the session.
    pub(crate) path: &'static str,
    /// The body of the request, in JSON.
    pub(crate) body: String,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.clone()))
    }
}
