//! Somebody with a browser.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::browser::{Extension, PATIENCE, chromium};
use crate::support::process::Running;

/// A browser that keeps everything it logs, and every request.
pub(crate) struct Visitor {
    pub(crate) client: Client,
    driver: Running,
}

impl Visitor {
    /// Starts the browser.
    pub(crate) async fn start() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("chromium-delivery-{}-{number}", std::process::id());
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let (driver, url) = chromium::start_driver(&profile);
        let logs = json!({ "browser": "ALL", "performance": "ALL" });
        Self { client: chromium::start_browser(&url, &profile, logs).await, driver }
    }

    /// Opens an address and waits until the page can be used.
    pub(crate) async fn open(&self, url: &str) {
        self.client.goto(url).await.unwrap();
        self.until("the app starts", READY).await;
    }

    /// Checks an address by typing it, and waits for the answer.
    pub(crate) async fn check(&self, address: &str) -> String {
        let field = self.client.find(Locator::Id("im-address")).await.unwrap();
        let (control, release) = (char::from(Key::Control), char::from(Key::Null));
        let keys = format!("{control}a{release}{address}{}", char::from(Key::Enter));
        self.run("document.getElementById('im-result').dataset.state = 'waiting'").await;
        field.send_keys(&keys).await.unwrap();
        self.answer().await
    }

    /// Waits for a verdict and its reason.
    pub(crate) async fn answer(&self) -> String {
        let script = "const { state, verdict, reason } = document.getElementById('im-result').dataset;
            return state === 'done' && `${verdict} ${reason}`";
        self.until("the check ends", script).await.as_str().unwrap().to_owned()
    }

    /// Clicks on an element that a selector finds.
    pub(crate) async fn click(&self, selector: &str) {
        self.client.find(Locator::Css(selector)).await.unwrap().click().await.unwrap();
    }

    /// Runs a script; a promise is waited for.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits until a script gives something other than `null` and `false`, and returns that.
    pub(crate) async fn until(&self, what: &str, script: &str) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let value = self.run(script).await;
            if !value.is_null() && value != false {
                return value;
            }
            if Instant::now() > deadline {
                let text = self.run("return document.body.innerText.slice(0, 300)").await;
                panic!("{what}: not within {PATIENCE:?}; {text}; {:#?}", self.console().await);
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// What came to the console since the last time, of every level.
    pub(crate) async fn console(&self) -> Vec<String> {
        let entries = self.command("se/log", json!({ "type": "browser" })).await;
        let entries = entries.as_array().unwrap().iter();
        entries.map(|entry| entry["message"].as_str().unwrap().to_owned()).collect()
    }

    /// The events of the network since the last time: a method of the DevTools protocol and its parameters.
    pub(crate) async fn network(&self) -> Vec<(String, Value)> {
        let entries = self.command("se/log", json!({ "type": "performance" })).await;
        entries
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| {
                let mut event: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
                let message = event["message"].take();
                (message["method"].as_str().unwrap().to_owned(), message["params"].clone())
            })
            .filter(|(method, _)| method.starts_with("Network."))
            .collect()
    }

    /// Sends a command of the DevTools protocol.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.command("goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// Ends the browser.
    pub(crate) async fn stop(mut self) {
        let _ = tokio::time::timeout(PATIENCE, self.client.close()).await;
        self.driver.end();
    }

    async fn command(&self, path: &'static str, body: Value) -> Value {
        self.client.issue_cmd(Extension { path, body: body.to_string() }).await.unwrap()
    }
}

/// Whether the app has taken the page over and has its settings.
pub(crate) const READY: &str = "return document.documentElement.dataset.app === 'ready'
    && !document.getElementById('im-check').disabled";
