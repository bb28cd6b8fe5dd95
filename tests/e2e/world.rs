//! What the scenarios happen in: the deployed page, resolvers, and a browser.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fantoccini::Client;
use serde_json::{Value, json};

pub(crate) use crate::browser::PATIENCE;
use crate::support::doh_server::{DohServer, Script};
use crate::support::http::{Delivery, Gate, Request, Response, Server};
use crate::support::lab::Lab;
use crate::surroundings::{Driven, Kind, Media};

//----------- World ------------------------------------------------------------------------------

/// Everything that the scenarios share.
pub(crate) struct World {
    /// The browser.
    pub(crate) browser: Client,
    /// Which browser it is, and what drives it.
    pub(crate) driven: Driven,
    /// A resolver that plays scripts. `open` gives it an empty one.
    pub(crate) scripted: DohServer,
    /// The private DNS.
    pub(crate) lab: Lab,
    files: Arc<Files>,
    site: Site,
    expects_network_errors: Mutex<bool>,
}

/// Which resolvers the page has.
pub(crate) enum Setup<'a> {
    /// The lab's.
    Lab,
    /// The scripted one.
    Scripted,
    /// These.
    Resolvers(&'a [&'a str]),
    /// Whatever this file says.
    File(&'a str),
    /// There is no `config.json`.
    Missing,
    /// The server answers like this when it is asked for the file; the pages may say that there is one.
    Answer(Response, Claim),
}

/// Whether the pages say that there is a `config.json`, as `headers.mjs` writes it into them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// They do.
    Required,
    /// They do not.
    Nothing,
}

impl World {
    /// Starts everything.
    pub(crate) async fn start(kind: Kind) -> Self {
        let files = Arc::new(read_dist());
        let lab = Lab::start();
        let (browser, driven) = Driven::start(kind).await;
        Self {
            lab,
            browser,
            driven,
            scripted: DohServer::start(Script::new()),
            site: Site::start(Arc::clone(&files)),
            files,
            expects_network_errors: Mutex::new(false),
        }
    }

    /// Opens the page afresh; `rest` is what follows its path in the address.
    pub(crate) async fn open(&self, setup: Setup<'_>, rest: &str) {
        self.open_at(&self.site, setup, rest).await;
        self.await_app().await;
    }

    /// Opens the page, and does not wait for the app.
    pub(crate) async fn open_site(&self, setup: Setup<'_>, rest: &str) {
        self.open_at(&self.site, setup, rest).await;
    }

    /// Opens the page of another site, and does not wait for the app.
    pub(crate) async fn open_at(&self, site: &Site, setup: Setup<'_>, rest: &str) {
        self.set_up(site, setup, None);
        // An address that differs only behind the # would not load the page again.
        self.browser.goto("about:blank").await.unwrap();
        self.browser.goto(&format!("{}/{rest}", site.server.url())).await.unwrap();
    }

    /// Opens a page of somebody else that has the widget, on an origin of its own. It is there as long as what is
    /// returned.
    pub(crate) async fn open_article(&self, setup: Setup<'_>, article: Article<'_>) -> Server {
        self.open_article_of(&self.site, setup, article).await
    }

    /// Opens a page of somebody else that has the widget of another site.
    pub(crate) async fn open_article_of(
        &self,
        site: &Site,
        setup: Setup<'_>,
        article: Article<'_>,
    ) -> Server {
        let server = article.serve(&site.server.url());
        let origin = server.url();
        self.set_up(site, setup, article.is_listed.then_some(&origin));
        self.browser.goto(&server.url()).await.unwrap();
        server
    }

    /// Serves a page of somebody else, and opens nothing.
    pub(crate) fn serve_around(&self, article: &Article<'_>) -> Server {
        article.serve(&self.tool())
    }

    /// Opens the page that makes snippets.
    pub(crate) async fn open_builder(&self, setup: Setup<'_>) {
        self.open_site(setup, "embed-builder.html").await;
    }
    /// The address of the tool.
    pub(crate) fn tool(&self) -> String {
        self.site.server.url()
    }

    /// What was fetched of the tool since the last time: paths, in their order.
    pub(crate) fn take_requests(&self) -> Vec<String> {
        self.site.take_requests()
    }

    /// Gives a site its resolvers, and lists an origin whose articles may start checks.
    fn set_up(&self, site: &Site, setup: Setup<'_>, listed: Option<&String>) {
        self.scripted.play(Script::new());
        let resolvers = |urls: &[&str]| {
            let list: Vec<Value> = urls.iter().map(|url| json!({ "name": url, "url": url })).collect();
            let origins: Vec<&String> = listed.into_iter().collect();
            Some(json!({ "resolvers": list, "frame_origins": origins }).to_string())
        };
        let text = match setup {
            Setup::Lab => resolvers(&[&self.lab.addresses.doh, &self.lab.addresses.doh2]),
            Setup::Scripted => resolvers(&[&self.scripted.url()]),
            Setup::Resolvers(urls) => resolvers(urls),
            Setup::File(text) => Some(text.to_owned()),
            Setup::Missing => None,
            Setup::Answer(answer, claim) => return site.configure(answer, claim),
        };
        site.configure(
            text.map_or_else(not_found, |text| answer(200, "application/json", text)),
            Claim::Nothing,
        );
    }

    /// Waits until the app has taken the page over.
    pub(crate) async fn await_app(&self) {
        self.until("the app starts", "return document.documentElement?.dataset.app === 'ready'").await;
        self.until(
            "the settings are loaded",
            "return !document.getElementById('im-check').disabled || !!document.getElementById('im-config-error')",
        )
        .await;
        self.run(SLOW, &[]).await;
    }

    /// Lets the time of lookups pass at normal speed, for scenarios about time.
    pub(crate) async fn keep_time_limits(&self) {
        self.run("window.hasLimits = true", &[]).await;
    }

    /// Another site with the same page.
    pub(crate) fn another_site(&self) -> Site {
        Site::start(Arc::clone(&self.files))
    }

    /// Another site with the same page, whose WebAssembly comes when the gate is opened.
    pub(crate) fn held_site(&self) -> (Site, Gate) {
        let (site, gate) = (self.another_site(), Gate::shut());
        site.set_wasm(Module::First, Coming::Held(gate));
        (site, gate)
    }

    /// Another site with the same page, whose WebAssembly is missing.
    pub(crate) fn broken_site(&self) -> Site {
        let mut files = Files::clone(&self.files);
        files.retain(|path, _| !path.ends_with(".wasm"));
        Site::start(Arc::new(files))
    }

    /// Lets the browser complain about requests that failed, for this scenario.
    pub(crate) fn expect_network_errors(&self) {
        *self.expects_network_errors.lock().unwrap() = true;
    }

    /// Runs a script in the page.
    pub(crate) async fn run(&self, script: &str, args: &[&str]) -> Value {
        let args = args.iter().map(|&argument| Value::from(argument)).collect();
        self.browser.execute(script, args).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits until a script gives something other than `null` and `false`, and returns that.
    pub(crate) async fn until(&self, what: &str, script: &str) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let value = self.run(script, &[]).await;
            if !value.is_null() && value != false {
                return value;
            }
            assert!(Instant::now() < deadline, "{what}: not within {PATIENCE:?}; {}", self.describe().await);
            tokio::time::sleep(POLL).await;
        }
    }

    /// Waits until the browser has drawn twice: what was to happen with the next frame has happened.
    pub(crate) async fn two_frames_pass(&self) {
        let script = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.run(script, &[]).await;
    }

    /// What the result region says, for messages of failed tests.
    pub(crate) async fn describe(&self) -> String {
        let script = "const region = document.getElementById('im-result');
            const alert = document.querySelector('[role=alert]:not([hidden] *)');
            return region && JSON.stringify(region.dataset) + ' ' + region.innerText.slice(0, 300)
                + (alert ? ' / ' + alert.innerText : '')";
        let text = self.run(script, &[]).await;
        text.as_str().unwrap_or("there is no result region").replace('\n', " | ")
    }

    /// Fails when anything was logged as an error since the last time.
    pub(crate) async fn assert_console_is_clean(&self) {
        let errors = self.take_errors().await;
        let may_fail = std::mem::take(&mut *self.expects_network_errors.lock().unwrap());
        let severe: Vec<_> = errors.iter().filter(|error| !(may_fail && error.is_of_network)).collect();
        assert!(severe.is_empty(), "the console has errors: {severe:#?}");
    }

    /// Throws away what was logged.
    pub(crate) async fn forget_console(&self) {
        *self.expects_network_errors.lock().unwrap() = false;
        self.take_errors().await;
    }

    /// Undoes what a failed scenario has left.
    pub(crate) async fn tidy_up(&self) {
        let windows = self.browser.windows().await.unwrap_or_default();
        for window in windows.iter().skip(1) {
            let _ = self.browser.switch_to_window(window.clone()).await;
            let _ = self.browser.close_window().await;
        }
        if let Some(window) = windows.first() {
            let _ = self.browser.switch_to_window(window.clone()).await;
        }
        self.set_width(0).await;
        self.prefer(Media::default()).await;
        self.allow_scripts(true).await;
        self.forget_console().await;
    }
}

/// Has the time of lookups pass slowly, unless `window.hasLimits` says otherwise: on a busy machine the page would give
/// up on answers that are on their way, and report it.
const SLOW: &str = "if (!window.isSlow) {
    const { performance, setTimeout } = window, now = performance.now.bind(performance), begin = now();
    performance.now = () => window.hasLimits ? now() : begin + (now() - begin) / 8;
    window.setTimeout = (call, time, ...rest) => setTimeout.call(window, call, window.hasLimits ? time : time * 8, ...rest);
    window.isSlow = true;
}";

/// The path of the page itself.
pub(crate) const PAGE: &str = "";

/// How long to wait before looking again.
pub(crate) const POLL: Duration = Duration::from_millis(15);

//----------- The site ---------------------------------------------------------------------------

/// The page as a static host serves it.
pub(crate) struct Site {
    /// Can be stopped: then the page is on its own.
    pub(crate) server: Server,
    /// The answer to who asks for `config.json`.
    config: Arc<Mutex<(Response, Claim)>>,
    requests: Arc<Mutex<Vec<String>>>,
    /// How the WebAssembly modules come.
    coming: Arc<Mutex<[Coming; 3]>>,
    /// What is wrong with other files, by the beginnings of their names.
    faults: Arc<Mutex<Vec<(&'static str, Fault)>>>,
    /// A script that its pages run before their own.
    early: Arc<Mutex<String>>,
}

/// What is wrong with a file of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A page comes in its place, with 200.
    Page,
    /// Something on the way has changed it.
    Changed,
    /// It is not there.
    Gone,
    /// It is no script, by its type.
    Untyped,
    /// The policy of this page forbids WebAssembly.
    Forbidding,
}

/// One of the WebAssembly modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Module {
    /// The one that the page starts with.
    First,
    /// The one that comes when somebody begins.
    Later,
    /// The one that comes when somebody edits a change, or opens the what-if tab.
    Draft,
}

/// How a module comes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Coming {
    /// At once.
    AtOnce,
    /// When the gate is opened.
    Held(Gate),
    /// Not at all.
    Never,
}

/// The files of the page by their path.
type Files = HashMap<String, Vec<u8>>;

impl Site {
    fn start(files: Arc<Files>) -> Self {
        let config = Arc::new(Mutex::new((not_found(), Claim::Nothing)));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let coming = Arc::new(Mutex::new([Coming::AtOnce; 3]));
        let faults = Arc::new(Mutex::new(Vec::new()));
        let early = Arc::new(Mutex::new(String::new()));
        let server = Server::start({
            let (config, requests) = (Arc::clone(&config), Arc::clone(&requests));
            let (coming, faults, early) = (Arc::clone(&coming), Arc::clone(&faults), Arc::clone(&early));
            move |request| {
                requests.lock().unwrap().push(request.path.clone());
                let module = match request.path.split('-').next() {
                    Some("/later") => Module::Later,
                    Some("/draft") => Module::Draft,
                    _ => Module::First,
                };
                let coming = match request.path.ends_with(".wasm") {
                    true => coming.lock().unwrap()[module as usize],
                    false => Coming::AtOnce,
                };
                let (config, claim) = config.lock().unwrap().clone();
                let path = if request.path == "/" { "/index.html" } else { &request.path };
                let fault = {
                    let faults: &Vec<(&'static str, Fault)> = &faults.lock().unwrap();
                    faults.iter().find(|(start, _)| path[1..].starts_with(start)).map(|(_, fault)| *fault)
                };
                let response = match path {
                    "/config.json" => config,
                    _ => respond(request, &files, claim, coming),
                };
                let response = match fault {
                    Some(fault) => with_fault(response, fault, &files),
                    None => response,
                };
                with_script(response, path, &early.lock().unwrap())
            }
        });
        Self { server, config, requests, coming, faults, early }
    }

    /// Has its pages run a script before their own.
    pub(crate) fn begin_with(&self, script: &str) {
        *self.early.lock().unwrap() = script.to_owned();
    }

    /// Says what is wrong with files from now on, by the beginnings of their names.
    pub(crate) fn set_faults(&self, faults: &[(&'static str, Fault)]) {
        *self.faults.lock().unwrap() = faults.to_vec();
    }

    /// Says how a WebAssembly module comes from now on.
    pub(crate) fn set_wasm(&self, module: Module, coming: Coming) {
        self.coming.lock().unwrap()[module as usize] = coming;
    }

    /// What was fetched since the last time: paths, in their order.
    pub(crate) fn take_requests(&self) -> Vec<String> {
        std::mem::take(&mut *self.requests.lock().unwrap())
    }

    fn configure(&self, config: Response, claim: Claim) {
        *self.config.lock().unwrap() = (config, claim);
    }
}

/// A small answer of a server.
pub(crate) fn answer(status: u16, media_type: &str, body: impl Into<String>) -> Response {
    Response {
        status,
        headers: vec![
            ("content-type", media_type.to_owned()),
            ("cache-control", "no-store".to_owned()),
            // The page that makes snippets asks without an origin, an article's script with one.
            ("access-control-allow-origin", "*".to_owned()),
        ],
        body: body.into().into_bytes(),
        delay: Duration::ZERO,
        delivery: Delivery::Whole,
    }
}

fn not_found() -> Response {
    answer(404, "text/plain; charset=utf-8", "")
}

fn respond(request: &Request, files: &Files, claim: Claim, coming: Coming) -> Response {
    let path = if request.path == "/" { "/index.html" } else { &request.path };
    let mut body = files.get(path).filter(|_| !matches!(coming, Coming::Never)).cloned();
    let extension = path.rsplit('.').next().unwrap_or_default();
    let media_type = match (&body, extension) {
        (None, _) => "text/plain; charset=utf-8",
        (_, "html") => "text/html; charset=utf-8",
        (_, "js" | "mjs") => "text/javascript",
        (_, "css") => "text/css",
        (_, "wasm") => "application/wasm",
        (_, "svg") => "image/svg+xml",
        (_, "json") => "application/json",
        (_, "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    if let (Some(body), Claim::Required, "html") = (&mut body, claim, extension) {
        let mark = r#"<meta name="issuemail-config" content="required"></head>"#;
        *body = String::from_utf8_lossy(body).replace("</head>", mark).into_bytes();
    }
    let is_named = path == "/widget.js";
    let is_hashed = ["js", "mjs", "css", "txt", "wasm"].contains(&extension) && !is_named;
    let caching = if is_hashed { "public, max-age=3600, immutable" } else { "no-store" };
    Response {
        status: if body.is_some() { 200 } else { 404 },
        headers: vec![
            ("content-type", media_type.to_owned()),
            ("cache-control", caching.to_owned()),
            ("content-security-policy", policy(path)),
            ("x-content-type-options", "nosniff".to_owned()),
            // Articles of other origins load widget.js as a module, which needs CORS.
            ("access-control-allow-origin", "*".to_owned()),
        ],
        body: body.unwrap_or_default(),
        delay: Duration::ZERO,
        delivery: match coming {
            Coming::Held(gate) => Delivery::Held(gate),
            Coming::AtOnce | Coming::Never => Delivery::Whole,
        },
    }
}

fn with_script(mut response: Response, path: &str, script: &str) -> Response {
    if script.is_empty() {
        return response;
    }
    if path == "/early.js" {
        response.status = 200;
        response.headers.retain(|(name, _)| !["content-type", "cache-control"].contains(name));
        response.headers.push(("content-type", "text/javascript".to_owned()));
        response.headers.push(("cache-control", "no-store".to_owned()));
        response.body = script.as_bytes().to_vec();
    } else if path.ends_with(".html") {
        let page = String::from_utf8(response.body).unwrap();
        response.body =
            page.replacen("<title>", "<script src=\"./early.js\"></script><title>", 1).into_bytes();
    }
    response
}

fn with_fault(mut response: Response, fault: Fault, files: &Files) -> Response {
    let mut set = |name: &'static str, value: String| {
        response.headers.retain(|(known, _)| *known != name);
        response.headers.push((name, value));
    };
    match fault {
        Fault::Page => {
            set("content-type", "text/html; charset=utf-8".to_owned());
            response.status = 200;
            response.body = files.get("/index.html").cloned().unwrap_or_default();
        }
        Fault::Changed => response.body.extend(b"\n;"),
        Fault::Gone => response.status = 404,
        Fault::Untyped => set("content-type", "text/plain; charset=utf-8".to_owned()),
        Fault::Forbidding => set("content-security-policy", POLICY.replace("'wasm-unsafe-eval'", "")),
    }
    response
}

//----------- Articles -----------------------------------------------------------------------------

/// A page of somebody else. `TOOL` in its parts is replaced by the address of the tool.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Article<'a> {
    /// The content of the body.
    pub(crate) body: &'a str,
    /// Attributes of the root element.
    pub(crate) root: &'a str,
    /// The sheet of the page.
    pub(crate) css: &'a str,
    /// The content security policy; none when it is empty.
    pub(crate) policy: &'a str,
    /// Whether it does without the script of the widget.
    pub(crate) is_without_script: bool,
    /// A module of its own.
    pub(crate) module: &'a str,
    /// Whether the deployment lists its origin.
    pub(crate) is_listed: bool,
}

/// Keeps what the widgets of an article raise, as `window.results`.
const ARTICLE_SCRIPT: &str = "window.results = [], window.failures = [];
    addEventListener('issuemail-failed', ({ target, composed }) => window.failures.push(`${target.id} ${composed}`));
    addEventListener('issuemail-result', ({ target, detail, composed }) => {
        window.results.push({ id: target.id, composed, text: JSON.stringify(detail), ...detail });
    });";

impl Article<'_> {
    fn serve(self, tool: &str) -> Server {
        let script = if self.is_without_script {
            ""
        } else {
            r#"<script type="module" src="TOOL/widget.js"></script>"#
        };
        let module = match self.module {
            "" => "",
            _ => r#"<script type="module" src="host.mjs"></script>"#,
        };
        let page = format!(
            "<!doctype html><html {}><head><meta charset=\"utf-8\"><title>An article</title>\
             <link rel=\"stylesheet\" href=\"host.css\"><script src=\"host.js\"></script>{script}{module}</head>\
             <body>{}</body></html>",
            self.root, self.body
        );
        let [page, policy] = [page, self.policy.to_owned()].map(|text| text.replace("TOOL", tool));
        let (css, module) = (self.css.to_owned(), self.module.to_owned());
        Server::start(move |request| {
            let (media_type, body) = match request.path.as_str() {
                "/" => ("text/html; charset=utf-8", page.as_str()),
                "/host.css" => ("text/css", css.as_str()),
                "/host.js" => ("text/javascript", ARTICLE_SCRIPT),
                "/host.mjs" => ("text/javascript", module.as_str()),
                _ => ("text/plain", ""),
            };
            let mut headers =
                vec![("content-type", media_type.to_owned()), ("cache-control", "no-store".to_owned())];
            if !policy.is_empty() {
                headers.push(("content-security-policy", policy.clone()));
            }
            let body = body.as_bytes().to_vec();
            Response { status: 200, headers, body, delay: Duration::ZERO, delivery: Delivery::Whole }
        })
    }
}

/// Reads the built page, so that a new build does not disturb the tests.
fn read_dist() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = root.join(std::env::var_os("ISSUEMAIL_DIST").unwrap_or_else(|| "dist".into()));
    let mut files = Files::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}; `make dist` builds the page", folder.display()));
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
                files.insert(format!("/{name}"), std::fs::read(path).unwrap());
            }
        }
    }
    assert!(files.contains_key("/index.html"), "{} has no page; `make dist` builds it", root.display());
    files
}

/// The policy of a file: the framed view may be framed, and the page that makes snippets shows it.
fn policy(path: &str) -> String {
    match path {
        "/embed.html" => POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"),
        "/embed-builder.html" => POLICY.replace("img-src 'self'", "img-src 'self'; frame-src 'self'"),
        _ => POLICY.to_owned(),
    }
}

/// The policy of `scripts/headers.mjs`, with the loopback resolvers of the tests.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
     trusted-types 'none'; connect-src 'self' http://127.0.0.1:* https:";
