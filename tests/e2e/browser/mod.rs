//! Browsers and their drivers. Chromium is here, as the tests of the delivery need it too.

pub(crate) mod chromium;

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::support::process::Running;

/// How long anything may take. It is much longer than anything takes on a busy machine, so that only what never happens
/// fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// Starts a driver on its own port; returns that too. `profile` is deleted at the end.
pub(crate) fn start_driver(program: &str, profile: &Path, arguments: &[&str]) -> (Running, u16) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new("sh");
    command.args(["-c", GUARD, "sh"]).arg(profile).arg(program).arg(format!("--port={port}")).args(arguments);
    command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    (Running::start(&mut command), port)
}

/// Runs a driver until standard input ends, as it does even when the test is killed; then everything in its process
/// group ends, as browsers would outlive their drivers, and the profile is deleted.
const GUARD: &str = r#"profile=$1; shift
"$@" &
cat >/dev/null
trap '' TERM
kill 0
wait
sleep 0.2
rm -rf "$profile"
kill -9 0"#;

/// Has a driver start its browser.
pub(crate) async fn connect(driver: &str, mut capabilities: Value) -> Client {
    let limit = u64::try_from(PATIENCE.as_millis()).unwrap();
    capabilities["timeouts"] = json!({ "script": limit, "pageLoad": limit });
    let Value::Object(capabilities) = capabilities else { panic!("{capabilities} is no object") };
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let connected = tokio::time::timeout(PATIENCE, builder.connect(driver)).await;
    connected.expect("the browser starts").unwrap()
}

/// A command that only one of the drivers has.
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
