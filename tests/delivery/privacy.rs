//! What `docs/privacy.md` says, against a recording of all traffic of a visit.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::browser::PATIENCE;
use crate::page::Folder;
use crate::servers;
use crate::support::answer::Answer;
use crate::support::doh_server::{DohServer, Script};
use crate::support::http::{Request as HttpRequest, Server};
use crate::support::question::Question;
use crate::support::reply::Reply;
use crate::visit::page;
use crate::visitor::{READY, Visitor};

/// What is typed; the part before the @ is private.
const LOCAL_PART: &str = "Alice.Secret+Tag";

/// Watching takes minutes: here time passes twenty-five times as fast.
const HURRY: &str = "const [wait, now, begin] = [window.setTimeout, Date.now, Date.now()];
    window.setTimeout = (call, time, ...rest) => wait(call, time === 5000 ? 200 : time, ...rest);
    Date.now = () => begin + 25 * (now() - begin);";

#[tokio::test]
async fn only_what_is_documented_leaves_the_browser() {
    let resolvers = [DohServer::start(Script::new()), DohServer::start(Script::new())];
    let folder = Folder::with_resolvers(&resolvers.each_ref().map(DohServer::url));
    let delivered = servers::nginx(&folder);
    let site = delivered.places[1].clone();
    let visitor = Visitor::start().await;
    let mut seen = Recording::default();
    let play = |script: &Script| resolvers.iter().for_each(|resolver| resolver.play(script.clone()));
    let permissions = json!({ "permissions": ["clipboardSanitizedWrite"] });
    visitor.devtools("Browser.grantPermissions", permissions).await;

    // A page of another site has a link to ours, with an address.
    visitor.open(&format!("{site}?ca=globalsign#address={LOCAL_PART}%40mail.start.test")).await;
    seen.add(visitor.network().await);
    let early: Vec<&str> = seen.to_resolvers(&site).collect();
    assert!(early.is_empty(), "nothing is asked before the button is pressed: {early:?}");

    // The records are those of an alias' target.
    let alias = Answer::default().alias("box.target.test").caa(0, "issuemail", "other.example");
    let old = Script::new().on("mail.example.test", Reply::answer(alias));
    play(&old);
    visitor.run(HURRY).await;
    assert_eq!(visitor.check(&format!("{LOCAL_PART}@Mail.Example.test")).await, "forbidden issuer_mismatch");
    // The headers forbid reading the clipboard, to tests too. The button says for a while what it did.
    let script = "const button = document.getElementById('im-copy-record');
        const listen = () => { window.isCopied ||= /Copied/.test(button.innerText); };
        new MutationObserver(listen).observe(button, { characterData: true, childList: true, subtree: true });";
    visitor.run(script).await;
    visitor.click("#im-copy-record").await;
    visitor.until("it is copied", "return window.isCopied").await;
    visitor.run("document.querySelectorAll('details').forEach((details) => { details.open = true })").await;
    let before = resolvers[0].questions().len();
    visitor.click("#im-watch-button").await;
    visitor.until("it watches", "return document.getElementById('im-watch')?.dataset.watch === 'live'").await;
    let tick = async || {
        while resolvers[0].questions().len() <= before {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, tick()).await.expect("a watch asks again");
    let mut asked: Vec<Question> = resolvers.iter().flat_map(DohServer::questions).collect();
    play(&Script::new().on("mail.example.test", Reply::issuemail("globalsign.com")));
    visitor
        .until(
            "the change is seen",
            "return document.getElementById('im-watch')?.dataset.watch === 'changed'",
        )
        .await;
    asked.extend(resolvers.iter().flat_map(DohServer::questions));

    // A lookup that fails is looked into.
    play(&Script::new().checked("test", Reply::serv_fail()).unchecked("test", Reply::no_data()));
    assert_eq!(visitor.check(&format!("{LOCAL_PART}@b.broken.test")).await, "forbidden dnssec_bogus");
    visitor.click("#im-tab-try").await;
    visitor.click("[data-example]").await;
    visitor.click("#im-try").await;
    visitor.answer().await;
    asked.extend(resolvers.iter().flat_map(DohServer::questions));
    // The browser records a request a little after it was made.
    let complete = async {
        loop {
            seen.add(visitor.network().await);
            if seen.to_resolvers(&site).count() >= asked.len() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, complete).await.expect("the recording is complete");

    seen.assert_hosts(&site, &resolvers);
    seen.assert_headers();
    assert_log(&fs::read_to_string(folder.0.join(servers::NGINX_LOG)).unwrap());
    let recorded: BTreeSet<String> = seen.to_resolvers(&site).map(|url| question(url).0).collect();
    for question in &asked {
        assert!(
            recorded.contains(&question.name),
            "{} came, and the browser did not record it",
            question.name
        );
    }
    assert_questions(&seen, &site);
    let everything = format!("{:?}{asked:?}", seen.requests).to_ascii_lowercase();
    let local_part = everything.find("secret").map(|at| everything.get(at.saturating_sub(200)..at + 40));
    assert_eq!(local_part, None, "the part before the @ has left the browser");
    assert_nothing_is_stored(&visitor).await;
    visitor.stop().await;
}

/// An article around the framed view. It says what hosts can say, and keeps what it is told.
const HOST: &str = "<script>
    window.told = [];
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data }) => told.push(data.issuemail));
    frame.addEventListener('load', () => frame.contentWindow.postMessage({
        issuemail: { v: 1, type: 'configure', domain: 'DOMAIN', run: true, share_domain: true },
    }, '*'));
</script>";

/// The listed site comes last: what it asks shows that the recording would have seen what the others ask.
#[tokio::test]
async fn a_frame_asks_nothing_by_itself_but_for_listed_sites() {
    let resolver = DohServer::start(Script::new());
    let body = Arc::new(Mutex::new(String::new()));
    // One site after another has the same article. The second one is listed.
    let [stranger, listed] = [Arc::clone(&body), Arc::clone(&body)]
        .map(|body| Server::start(move |_| page(&body.lock().unwrap(), &[])));
    let folder = Folder::with_resolvers_and_sites(&[resolver.url()], &[listed.url()]);
    let delivered = servers::nginx(&folder);
    let place = &delivered.places[1];
    let visitor = Visitor::start().await;
    let mut seen = Recording::default();
    let host = |domain: &str| HOST.replace("DOMAIN", domain);
    let show = async |site: &Server, rest: &str, host: &str, domain: &str| {
        *body.lock().unwrap() =
            format!("<iframe width=700 height=700 src=\"{place}embed.html{rest}\"></iframe>{host}");
        visitor.client.goto(&site.url()).await.unwrap();
        visitor.client.enter_frame(0).await.unwrap();
        visitor.until("the framed view starts", READY).await;
        let filled_in = format!("return document.getElementById('im-address').value === '{domain}'");
        visitor.until("the domain is filled in", &filled_in).await;
    };
    for (rest, host, domain) in [
        ("", host("one.test"), "one.test"),
        ("?domain=two.test&run=1", String::new(), "two.test"),
        ("#domain=three.test&run=1", String::new(), "three.test"),
        ("?domain=x.test&run=1#domain=x.test&run=1", host("four.test"), "four.test"),
    ] {
        show(&stranger, rest, &host, domain).await;
        let frames = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        visitor.run(frames).await;
        let state = visitor.run("return document.getElementById('im-result').dataset.state").await;
        assert_eq!((state, resolver.questions().len()), (json!("idle"), 0), "{rest}");
        seen.add(visitor.network().await);
        assert_eq!(seen.to_resolvers(place).filter(|url| url.contains("dns=")).count(), 0, "{rest}");
    }
    // Somebody presses Enter. The article is told the verdict, and what follows from it.
    visitor
        .client
        .find(Locator::Id("im-address"))
        .await
        .unwrap()
        .send_keys(&char::from(Key::Enter).to_string())
        .await
        .unwrap();
    assert_eq!(visitor.answer().await, "permitted no_caa");
    assert!(!resolver.questions().is_empty());
    let told = told(&visitor).await;
    assert!(!told.contains("four") && !told.contains("lookups") && !told.contains("dns."), "{told}");

    resolver.play(Script::new());
    show(&listed, "", &host("five.test"), "five.test").await;
    assert_eq!(visitor.answer().await, "permitted no_caa");
    assert!(resolver.questions().iter().any(|question| question.name == "five.test"));
    let told = self::told(&visitor).await;
    assert!(told.contains(r#""domain":"five.test""#), "{told}");
    visitor.stop().await;
}

/// What the article was told, once there was a result.
async fn told(visitor: &Visitor) -> String {
    visitor.client.enter_parent_frame().await.unwrap();
    let script = "return told.some(({ type }) => type === 'result') && JSON.stringify(told)";
    visitor.until("the article is told", script).await.as_str().unwrap().to_owned()
}

/// What the server of the page has seen.
fn assert_log(log: &str) {
    assert!(log.contains("GET /some/sub/path/?ca=globalsign HTTP"), "{log}");
    assert!(log.contains("favicon-") && log.contains(".wasm"), "{log}");
    let mut lines = BTreeSet::new();
    for line in log.lines() {
        assert!(lines.insert(line), "fetched twice, as when a preload does not fit: {line}");
        assert!(line.ends_with(" cookie=- referrer=- authorization=-"), "{line}");
        assert!(!line.to_ascii_lowercase().contains("secret") && !line.contains(".test"), "{line}");
    }
}

/// Every name and type is one of the table.
fn assert_questions(seen: &Recording, site: &str) {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/privacy.md")).unwrap();
    let mut names: BTreeSet<&str> = ["test", "start.test", "mail.start.test"].into();
    names.extend(["mail.example.test", "example.test", "box.target.test", "target.test"]);
    names.extend(["b.broken.test", "broken.test"]);
    let mut wildcards: BTreeSet<&str> =
        ["*.start.test", "*.example.test", "*.broken.test", "*.target.test"].into();
    wildcards.extend(["*.mail.start.test", "*.mail.example.test", "*.b.broken.test", "*.box.target.test"]);
    let mut kinds = BTreeSet::new();
    for url in seen.to_resolvers(site) {
        let (name, record_type) = question(url);
        let caa_only = wildcards.contains(&name.as_str());
        assert!(names.contains(name.as_str()) || caa_only, "{name} is asked about");
        let word = match record_type {
            2 => "NS",
            5 => "CNAME",
            6 => "SOA",
            43 => "DS",
            48 => "DNSKEY",
            257 => "CAA",
            other => panic!("{name}: type {other}"),
        };
        assert!(!caa_only || word == "CAA", "{name} {word}");
        assert!(text.contains(word), "docs/privacy.md does not speak of {word}");
        kinds.insert((word, caa_only, name.contains("target")));
    }
    // What the table says is asked at all, so that it does not say too much.
    for kind in [
        ("CAA", false, false),
        ("CAA", true, false),
        ("NS", false, false),
        ("NS", false, true),
        ("DS", false, false),
    ] {
        assert!(kinds.contains(&kind), "{kind:?} is documented and never asked: {kinds:?}");
    }
}

async fn assert_nothing_is_stored(visitor: &Visitor) {
    let script = "return Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
        .then((lists) => [localStorage.length, sessionStorage.length, document.cookie.length, ...lists.map((list) => list.length)])";
    assert_eq!(visitor.run(script).await, json!([0, 0, 0, 0, 0, 0]));
    let cookies = visitor.devtools("Network.getAllCookies", json!({})).await;
    assert_eq!(cookies["cookies"], json!([]));
    let address = visitor.run("return location.href").await;
    assert!(!address.as_str().unwrap().contains("Secret"), "{address}");
}

//----------- The recording ----------------------------------------------------------------------

/// Every request of the browser.
#[derive(Default)]
struct Recording {
    /// Address, method and body, by the number of the request.
    requests: BTreeMap<String, Value>,
    /// The header fields that went over the wire, by the same numbers.
    headers: BTreeMap<String, Value>,
    /// What came from the browser's memory, so that nothing was sent.
    cached: BTreeSet<String>,
    /// Anything that is not an HTTP request.
    others: Vec<String>,
}

impl Recording {
    fn add(&mut self, events: Vec<(String, Value)>) {
        for (method, parameters) in events {
            let id = parameters["requestId"].as_str().unwrap_or_default().to_owned();
            match method.as_str() {
                // The browser starts with its own tab, from its own files.
                "Network.requestWillBeSent"
                    if parameters["documentURL"].as_str().is_some_and(|url| url.starts_with("chrome:")) => {}
                "Network.requestWillBeSent" => {
                    let mut request = parameters["request"].clone();
                    // The fragment is recorded separately, and not sent.
                    request["urlFragment"].take();
                    let known = self.requests.insert(id, request);
                    assert!(known.is_none(), "a redirection: {known:?}");
                }
                "Network.requestWillBeSentExtraInfo" => {
                    let sent = &parameters["associatedCookies"];
                    assert!(sent.as_array().is_none_or(Vec::is_empty), "a cookie: {parameters}");
                    self.headers.insert(id, parameters["headers"].clone());
                }
                "Network.requestServedFromCache" => {
                    self.cached.insert(id);
                }
                _ if method.contains("webSocket") || method.contains("webTransport") => {
                    self.others.push(method)
                }
                _ => {}
            }
        }
    }

    fn urls(&self) -> impl Iterator<Item = &str> {
        self.requests.values().map(|request| request["url"].as_str().unwrap())
    }

    fn to_resolvers<'r>(&'r self, site: &'r str) -> impl Iterator<Item = &'r str> {
        self.urls().filter(move |url| !url.starts_with(site))
    }

    fn assert_hosts(&self, site: &str, resolvers: &[DohServer]) {
        assert_eq!(self.others, [""; 0]);
        let allowed: Vec<String> = resolvers.iter().map(|resolver| resolver.url() + "?dns=").collect();
        for (url, request) in self.urls().zip(self.requests.values()) {
            let is_question = allowed.iter().any(|start| url.starts_with(start));
            assert!(url.starts_with(site) || is_question, "{url}");
            assert_eq!(request["method"], "GET", "{url}");
            assert!(request["postData"].is_null() && request["hasPostData"] != true, "{url} has a body");
            // The link's own parameters are in the address of the page, and in nothing else.
            let path = url.strip_prefix(site).unwrap_or_default();
            assert!(!path.contains('?') || path == "?ca=globalsign", "{url}");
        }
        let reached =
            allowed.iter().filter(|start| self.urls().any(|url| url.starts_with(start.as_str()))).count();
        assert_eq!(reached, resolvers.len());
        assert!(self.urls().any(|url| url.ends_with("/config.json")), "config.json is fetched");
    }

    fn assert_headers(&self) {
        let unknown = self
            .requests
            .iter()
            .filter(|(id, _)| !self.headers.contains_key(*id) && !self.cached.contains(*id));
        // The icon is fetched behind the back of the developer tools; nginx has written down what came with it.
        let unknown = unknown.map(|(_, request)| request["url"].as_str().unwrap());
        let unknown: Vec<&str> = unknown.filter(|url| !url.contains("/favicon-")).collect();
        assert!(unknown.is_empty(), "what was sent with these is not known: {unknown:?}");
        for (id, headers) in &self.headers {
            for (name, value) in headers.as_object().unwrap() {
                let name = name.to_ascii_lowercase();
                let text = value.as_str().unwrap();
                assert!(
                    KNOWN.contains(&name.as_str()) || name.starts_with("sec-"),
                    "{name}: {value} in {:?}",
                    self.requests.get(id)
                );
                assert!(!text.contains("some/sub/path"), "{name} holds the page's address: {value}");
            }
        }
    }
}

/// What browsers tell every server; no cookie, no referrer, no credentials.
const KNOWN: [&str; 12] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "host",
    "if-modified-since",
    "if-none-match",
    "origin",
    "pragma",
    "upgrade-insecure-requests",
    "user-agent",
];

/// The name and the type of a question to a resolver.
fn question(url: &str) -> (String, u16) {
    let (_, query) = url.split_once('?').unwrap();
    let request = HttpRequest { query: query.to_owned(), ..HttpRequest::default() };
    let question = Question::read(&request);
    assert!(!question.name.is_empty(), "{url}");
    (question.name, question.record_type)
}
