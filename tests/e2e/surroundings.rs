//! What surrounds the page: the browser, the width and zoom of its window, the media that the system asks for, the
//! keyboard, the clipboard, and the console.
//!
//! WebDriver has little of that. chromedriver passes commands of the DevTools protocol on; Firefox lets geckodriver run
//! scripts with the rights of the browser itself.

use std::path::{Path, PathBuf};

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::browser::{Extension, chromium};
use crate::firefox;
use crate::support::process::Running;
use crate::world::World;

//----------- Driven -----------------------------------------------------------------------------

/// A kind of browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Chromium,
    Firefox,
}

impl Kind {
    /// The one that `ISSUEMAIL_BROWSER` names.
    pub(crate) fn wanted() -> Self {
        match std::env::var("ISSUEMAIL_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok(other) => panic!("ISSUEMAIL_BROWSER is {other:?}, neither chromium nor firefox"),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }
}

/// What belongs to a browser that was started.
pub(crate) struct Driven {
    pub(crate) kind: Kind,
    /// Where files are saved.
    pub(crate) downloads: PathBuf,
    /// The console output of pages; only Firefox reports it this way.
    console: firefox::Console,
    #[expect(dead_code, reason = "the browser ends with it")]
    driver: Running,
}

impl Driven {
    /// Starts a browser.
    pub(crate) async fn start(kind: Kind) -> (Client, Self) {
        let name = format!("{}-{}", kind.name(), std::process::id());
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // It goes with the profile.
        let downloads = profile.join("saved");
        std::fs::create_dir_all(&downloads).unwrap();
        match kind {
            Kind::Chromium => {
                let (driver, url) = chromium::start_driver(&profile);
                let logs = json!({ "browser": "ALL" });
                let browser = chromium::start_browser(&url, &profile, logs).await;
                let params = json!({ "behavior": "allow", "downloadPath": downloads });
                let body = json!({ "cmd": "Browser.setDownloadBehavior", "params": params });
                command(&browser, "goog/cdp/execute", &body).await;
                (browser, Self { kind, downloads, console: firefox::Console::default(), driver })
            }
            Kind::Firefox => {
                let (driver, url, console) = firefox::start_driver(&profile);
                let browser = firefox::start_browser(&url, &downloads).await;
                (browser, Self { kind, downloads, console, driver })
            }
        }
    }
}

/// Sends a command that only one of the drivers has.
async fn command(browser: &Client, path: &'static str, body: &Value) -> Value {
    browser.issue_cmd(Extension { path, body: body.to_string() }).await.unwrap()
}

//----------- Media ------------------------------------------------------------------------------

/// What the system asks pages for. Without anything, it has a light theme, moves things and has no colors of its own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Media {
    /// The system replaces colors with a few of its own.
    pub(crate) forced_colors: bool,
    /// The system has a dark theme.
    pub(crate) is_dark: bool,
    /// Nothing is to move.
    pub(crate) reduced_motion: bool,
}

impl World {
    /// Asks for media from now on.
    pub(crate) async fn prefer(&self, media: Media) {
        match self.driven.kind {
            Kind::Chromium => {
                let value = |is: bool, yes, no| if is { yes } else { no };
                let features = json!([
                    { "name": "prefers-color-scheme", "value": value(media.is_dark, "dark", "light") },
                    { "name": "prefers-reduced-motion", "value": value(media.reduced_motion, "reduce", "no-preference") },
                    { "name": "forced-colors", "value": value(media.forced_colors, "active", "none") },
                ]);
                self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
            }
            Kind::Firefox => {
                // As its settings do it; what is set on a tab does not outlive the next page.
                let script =
                    "const [isDark, isReduced, isForced] = arguments, set = Services.prefs.setIntPref;
                    set('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
                    set('ui.prefersReducedMotion', isReduced ? 1 : 0);
                    set('browser.display.document_color_use', isForced ? 2 : 1);";
                let is = [media.is_dark, media.reduced_motion, media.forced_colors].map(Value::from);
                self.privileged(script, is.into()).await;
            }
        }
    }

    /// Shows the page as it is printed, or as on a screen.
    pub(crate) async fn put_on_paper(&self, is_printed: bool) {
        match self.driven.kind {
            Kind::Chromium => {
                let medium = if is_printed { "print" } else { "" };
                self.devtools("Emulation.setEmulatedMedia", json!({ "media": medium })).await;
            }
            Kind::Firefox => {
                let script = "window.gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0] ? 'print' : ''";
                self.privileged(script, vec![is_printed.into()]).await;
            }
        }
    }

    /// Sets how wide the page is, in CSS pixels; 0 undoes it.
    pub(crate) async fn set_width(&self, width: u32) {
        self.set_size(width, 800).await;
    }

    /// Sets how wide and high the page is, in CSS pixels; a width of 0 undoes it.
    pub(crate) async fn set_size(&self, width: u32, height: u32) {
        match self.driven.kind {
            Kind::Chromium => {
                let (command, params) = match width {
                    0 => ("Emulation.clearDeviceMetricsOverride", json!({})),
                    _ => (
                        "Emulation.setDeviceMetricsOverride",
                        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
                    ),
                };
                self.devtools(command, params).await;
            }
            Kind::Firefox => {
                let script = "const [width, height] = arguments, { style } = window.gBrowser.selectedBrowser;
                    style.maxWidth = width ? `${width}px` : '';
                    style.maxHeight = width ? `${height}px` : '';";
                self.privileged(script, vec![width.into(), height.into()]).await;
                if width != 0 {
                    self.until("the width", &format!("return innerWidth === {width}")).await;
                }
            }
        }
    }

    /// Sets the zoom of the browser's window, as its menu does; only Firefox lets it be set.
    pub(crate) async fn set_zoom(&self, factor: f64) {
        assert_eq!(self.driven.kind, Kind::Firefox);
        let script = "window.ZoomManager.setZoomForBrowser(window.gBrowser.selectedBrowser, arguments[0])";
        self.privileged(script, vec![factor.into()]).await;
    }

    /// Lets pages run scripts, or not; those of tests run anyway.
    pub(crate) async fn allow_scripts(&self, may_run: bool) {
        match self.driven.kind {
            Kind::Chromium => {
                self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !may_run })).await;
            }
            Kind::Firefox => {
                let script = "window.gBrowser.selectedBrowser.browsingContext.allowJavascript = arguments[0]";
                self.privileged(script, vec![may_run.into()]).await;
            }
        }
    }

    //--- Keyboard, clipboard, console

    /// Presses a key as a person does: wherever the focus is, also inside frames.
    pub(crate) async fn strike(&self, key: Key, with_shift: bool) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        let shift = char::from(Key::Shift);
        if with_shift {
            actions = actions.then(KeyAction::Down { value: shift });
        }
        actions = actions.then(KeyAction::Down { value: key.into() });
        actions = actions.then(KeyAction::Up { value: key.into() });
        if with_shift {
            actions = actions.then(KeyAction::Up { value: shift });
        }
        self.browser.perform_actions(actions).await.unwrap();
    }

    /// Lets pages use the clipboard.
    pub(crate) async fn allow_clipboard(&self) {
        if self.driven.kind == Kind::Chromium {
            let permissions = json!(["clipboardReadWrite", "clipboardSanitizedWrite"]);
            self.devtools("Browser.grantPermissions", json!({ "permissions": permissions })).await;
        }
    }

    /// The errors on the console since the last time.
    pub(crate) async fn take_errors(&self) -> Vec<LoggedError> {
        match self.driven.kind {
            Kind::Chromium => {
                let log = self.command("se/log", json!({ "type": "browser" })).await;
                let entries = log.as_array().cloned().unwrap_or_default();
                let errors = entries.into_iter().filter(|entry| entry["level"] == "SEVERE");
                errors.map(LoggedError::of_chromium).collect()
            }
            Kind::Firefox => {
                // Firefox stops the scripts of a page that is left, even in the middle of WebAssembly. What that page runs
                // afterwards finds a closure that never ended; nobody can see that page anymore. A page that stays reports it.
                let script = "const entries = [];
                    const isStopped = ({ innerWindowID, errorMessage }) => /closure invoked recursively/.test(errorMessage)
                        && !WindowGlobalParent.getByInnerWindowId(innerWindowID)?.isCurrentGlobal;
                    for (const entry of Services.console.getMessageArray()) {
                        if (!(entry instanceof Ci.nsIScriptError) || entry.flags & Ci.nsIScriptError.warningFlag) continue;
                        const { category, errorMessage, sourceName } = entry;
                        if (isStopped(entry)) continue;
                        if (/^https?:/.test(sourceName)) entries.push([category, `${sourceName}: ${errorMessage}`]);
                    }
                    Services.console.reset();
                    return entries";
                let logged = self.privileged(script, Vec::new()).await;
                let logged: Vec<(String, String)> = serde_json::from_value(logged).unwrap();
                let mut errors: Vec<LoggedError> = logged
                    .into_iter()
                    .map(|(category, text)| LoggedError {
                        is_of_network: is_of_network(&category, &text),
                        text,
                    })
                    .collect();
                let written = std::mem::take(&mut *self.driven.console.lock().unwrap());
                let written = written.into_iter().filter(|line| line.starts_with("console.error"));
                errors.extend(written.map(|text| LoggedError { is_of_network: false, text }));
                errors
            }
        }
    }

    //--- Ways of one driver

    /// Sends a command of the DevTools protocol to Chromium.
    pub(crate) async fn devtools(&self, name: &str, params: Value) -> Value {
        self.command("goog/cdp/execute", json!({ "cmd": name, "params": params })).await
    }

    /// Sends a command that WebDriver itself does not have.
    pub(crate) async fn command(&self, path: &'static str, body: Value) -> Value {
        command(&self.browser, path, &body).await
    }

    /// Runs a script with the rights of Firefox itself.
    async fn privileged(&self, script: &str, args: Vec<Value>) -> Value {
        self.command("moz/context", json!({ "context": "chrome" })).await;
        let value = self.browser.execute(script, args).await;
        self.command("moz/context", json!({ "context": "content" })).await;
        value.unwrap_or_else(|error| panic!("{script}: {error}"))
    }
}

/// An error on the console.
#[derive(Debug)]
pub(crate) struct LoggedError {
    /// A request failed, or a missing CORS header forbids to read its answer.
    pub(crate) is_of_network: bool,
    /// What it says; read in messages of failed tests.
    #[expect(dead_code, reason = "it is for people, by way of Debug")]
    pub(crate) text: String,
}

/// Returns whether Firefox complains about the network, or about the content of a failed request.
fn is_of_network(category: &str, text: &str) -> bool {
    category.starts_with("CORS") || text.contains("hashes in the integrity attribute match the content")
}

impl LoggedError {
    fn of_chromium(entry: Value) -> Self {
        let text = entry["message"].as_str().unwrap_or_default().to_owned();
        // The cause of a failed request is also logged separately.
        let consequences =
            ["blocked by CORS policy", "a valid digest in the 'integrity'", "SRI's integrity checks failed"];
        let is_consequence = consequences.iter().any(|words| text.contains(words));
        Self { is_of_network: entry["source"] == "network" || is_consequence, text }
    }
}
