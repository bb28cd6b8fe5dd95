//! The widget and the plain frame inside pages of somebody else.

use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::Value;

use crate::stage::scenario;
use crate::support::doh_server::{DohServer, Script};
use crate::support::reply::Reply;
use crate::world::{Article, POLL, Setup, World};
use crate::{action, check, find};

/// An element in the simplest article.
pub(crate) const PLAIN: Article<'_> = Article {
    body: r#"<p>Text.</p><issuemail-check id="w" ca="globalsign" lang="en"></issuemail-check>"#,
    root: "",
    css: "",
    policy: "",
    is_without_script: false,
    module: "",
    is_listed: false,
};

/// The same, of a site that the deployment lists.
pub(crate) const LISTED: Article<'_> = Article { is_listed: true, ..PLAIN };

/// The frame of an element, seen from the article.
const FRAME: &str =
    "const frame = document.getElementById(arguments[0] ?? 'w')?.shadowRoot?.querySelector('iframe');";

/// Goes into the frame of an element, as soon as the tool is there.
pub(crate) async fn enter(world: &World, id: &str) {
    enter_early(world, id).await;
    world.await_app().await;
}

/// Goes into the frame of an element, and does not wait for the tool.
pub(crate) async fn enter_early(world: &World, id: &str) {
    let frame = format!("{FRAME} frame?.scrollIntoView(); return frame ?? null")
        .replace("arguments[0]", &format!("'{id}'"));
    let value = world.until("the element has a frame", &frame).await;
    let reference = value.as_object().and_then(|object| object.values().next()?.as_str().map(str::to_owned));
    let reference = ElementRef::from(reference.expect("a reference to an element"));
    Element::from_element_id(world.browser.clone(), reference).enter_frame().await.unwrap();
}

/// Goes back to the article.
pub(crate) async fn leave(world: &World) {
    world.browser.enter_parent_frame().await.unwrap();
}

/// The last result event of an element, once there are this many in total.
pub(crate) async fn result(world: &World, count: usize) -> Value {
    let script = format!("return window.results.length >= {count} && window.results.at(-1)");
    let last = world.until("the result is raised", &script).await;
    assert_eq!(world.run("return window.results.length", &[]).await, count);
    last
}

/// The height of a frame in the article, when it is that of its content and stays so.
async fn fitting_height(world: &World, id: &str) -> f64 {
    enter(world, id).await;
    let script = "const root = document.documentElement;
        return root.scrollHeight <= innerHeight && Math.abs(root.getBoundingClientRect().height - innerHeight) < 1.5";
    world.until("the frame is as high as its content", script).await;
    leave(world).await;
    let script = format!("{FRAME} return frame.getBoundingClientRect().height");
    world.run(&script, &[id]).await.as_f64().unwrap()
}

#[test]
fn the_result_is_raised_without_the_domain() {
    scenario(async |world| {
        let _article = world.open_article(Setup::Lab, LISTED).await;
        enter(world, "w").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        // The short report: verdict, reason, record, and the way to the rest.
        assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"));
        assert!(check::text_of(world, "im-record").await.contains("issuemail"));
        assert_eq!(check::text_of(world, "im-copy-report").await, "");
        leave(world).await;
        let result = result(world, 1).await;
        assert_eq!((&result["id"], &result["composed"]), (&Value::from("w"), &Value::from(true)));
        assert_eq!(result["schema"], "issuemail.report/1");
        assert_eq!((&result["verdict"], &result["reason"]), (&"forbidden".into(), &"issuer_mismatch".into()));
        assert_eq!(result["ca"]["id"], "globalsign");
        let text = result["text"].as_str().unwrap();
        assert!(
            !text.contains("other-ca") && !text.contains("alice") && !text.contains("domain\":"),
            "{text}"
        );
        // The domain was in no address of the frame's either.
        let script = format!("{FRAME} return frame.src");
        assert!(!world.run(&script, &["w"]).await.as_str().unwrap().contains("other-ca"));
    });
}

#[test]
fn an_author_may_ask_for_the_domain() {
    scenario(async |world| {
        let article = Article {
            body: r#"<issuemail-check id="w" lang="en" share-domain></issuemail-check>"#,
            ..LISTED
        };
        let _article = world.open_article(Setup::Lab, article).await;
        enter(world, "w").await;
        // Readers are told before they type.
        let note = "return document.getElementById('im-address-form').innerText.includes('to the page around this box')";
        world.until("the note", note).await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        leave(world).await;
        let result = result(world, 1).await;
        assert_eq!(
            (&result["domain"], &result["found_at"]),
            (&"other-ca.test".into(), &"other-ca.test".into())
        );
        assert!(result["path"].is_array() && result["input"].is_null());
        assert!(!result["text"].as_str().unwrap().contains("alice"));
    });
}

#[test]
fn ten_work_at_once() {
    scenario(async |world| {
        let body: String = (0..10)
            .map(|id| format!(r#"<issuemail-check id="w{id}" lang="en"></issuemail-check>"#))
            .collect();
        let _article = world.open_article(Setup::Scripted, Article { body: &body, ..PLAIN }).await;
        for id in 0..10 {
            let id = format!("w{id}");
            enter(world, &id).await;
            action::check(world, &format!("{id}.example.test")).await;
            leave(world).await;
        }
        world.until("all results", "return window.results.length === 10").await;
        let ids = world
            .run("return window.results.map(({ id, verdict }) => `${id} ${verdict}`).sort().join()", &[])
            .await;
        let expected: Vec<String> = (0..10).map(|id| format!("w{id} permitted")).collect();
        assert_eq!(ids, expected.join(","));
    });
}

#[test]
fn one_can_be_removed_during_a_check() {
    scenario(async |world| {
        let _article = world.open_article(Setup::Scripted, PLAIN).await;
        world.scripted.play(Script::new().otherwise(Reply::silence()));
        enter(world, "w").await;
        action::check(world, "example.test").await;
        check::is_state(world, "checking").await;
        leave(world).await;
        world
        .run(
            "window.kept = document.getElementById('w'); kept.remove(); kept.setAttribute('theme', 'dark')",
            &[],
        )
        .await;
        // It can come back, elsewhere, and knows what was set meanwhile.
        world.scripted.play(Script::new());
        world
        .run(
            "document.body.append(document.createElement('section')); document.body.lastChild.append(kept)",
            &[],
        )
        .await;
        enter(world, "w").await;
        assert_eq!(world.run("return document.documentElement.dataset.theme", &[]).await, "dark");
        action::check(world, "example.test").await;
        check::is_answer(world, "permitted no_caa").await;
        leave(world).await;
        assert_eq!(result(world, 1).await["verdict"], "permitted");
    });
}

#[test]
fn hostile_messages_change_nothing() {
    scenario(async |world| {
        let lying = DohServer::start(Script::new().otherwise(Reply::issuemail("globalsign.com")));
        let _article = world.open_article(Setup::Lab, PLAIN).await;
        enter(world, "w").await;
        leave(world).await;
        let before = fitting_height(world, "w").await;
        let script = r#"const frame = document.getElementById('w').shadowRoot.querySelector('iframe');
        const url = arguments[0];
        const send = (data) => frame.contentWindow.postMessage(data, '*');
        const ours = (fields) => send({ issuemail: { v: 1, type: 'configure', ...fields } });
        const ring = {}; ring.issuemail = ring;
        for (const data of [
            null, undefined, 0, -1n, NaN, '', 'issuemail', [], {}, ring, new Map([['issuemail', 1]]), new ArrayBuffer(9),
            { issuemail: null }, { issuemail: [] }, { issuemail: 'configure' }, { issuemail: { v: 1 } },
            { issuemail: { v: 2, type: 'configure', domain: 'evil.test' } },
            { issuemail: { v: '1', type: 'configure', domain: 'evil.test' } },
            { issuemail: { v: 1, type: 'run', domain: 'evil.test' } },
            { issuemail: { v: 1, type: 'configure', domain: 'x'.repeat(5_000_000) } },
            JSON.parse('{"__proto__": {"issuemail": {"v": 1, "type": "configure", "domain": "evil.test"}}}'),
            JSON.parse('{"issuemail": {"__proto__": {"v": 1, "type": "configure"}, "domain": "evil.test"}}'),
        ]) send(data);
        ours({ domain: { toString: 1 }, theme: ['dark'], accent: 5, lang: {}, ca: [], share_domain: 'yes' });
        ours({ theme: 'x" onload="y', accent: 'red;background:url(//evil.test)', ca: 'nobody', lang: '../../x' });
        ours({ resolver: url, resolvers: [{ name: 'x', url }], config: { resolvers: [{ name: 'x', url }] }, run: 1 });
        for (let index = 0; index < 3000; index++) ours({ lang: 'en', accent: index % 2 ? '#f00' : '#00f' });
        // Messages from elsewhere are not the frame's, nor the element's.
        const other = document.createElement('iframe');
        document.body.append(other);
        const strange = new other.contentWindow.Function('frame', 'data', 'frame.postMessage(data, "*")');
        strange(frame.contentWindow, { issuemail: { v: 1, type: 'configure', domain: 'evil.test' } });
        for (const data of [
            { issuemail: { v: 1, type: 'resize', height: 7777 } },
            { issuemail: { v: 1, type: 'result', report: { verdict: 'permitted' } } },
            { issuemail: { v: 1, type: 'ready', title: 'Evil' } },
        ]) { postMessage(data, '*'); new other.contentWindow.Function('data', 'parent.postMessage(data, "*")')(data); }
        other.remove();"#;
        world.run(script, &[&lying.url()]).await;
        // Every message before this one has been read when it has been.
        world.run("document.getElementById('w').setAttribute('theme', 'dark')", &[]).await;
        enter(world, "w").await;
        world.until("the last message", "return document.documentElement.dataset.theme === 'dark'").await;
        check::is_state(world, "idle").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "");
        assert_eq!(check::value(world, find::CA).await, "globalsign");
        assert_eq!(world.run("return ({}).issuemail ?? null", &[]).await, Value::Null);
        action::check(world, "other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        leave(world).await;
        assert!(lying.questions().is_empty());
        let result = result(world, 1).await;
        assert_eq!((&result["verdict"], &result["domain"]), (&"forbidden".into(), &Value::Null));
        let title = world.run(&format!("{FRAME} return frame.title"), &["w"]).await;
        assert!(!title.as_str().unwrap().contains("Evil"));
        assert!(fitting_height(world, "w").await < before + 2000.0);
    });
}

#[test]
fn a_strict_policy_of_the_host_is_kept() {
    scenario(async |world| {
        let article = Article {
            policy: "default-src 'none'; script-src 'self' TOOL; style-src 'self'; frame-src TOOL; base-uri 'none'; \
                 form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            ..PLAIN
        };
        let _article = world.open_article(Setup::Lab, article).await;
        enter(world, "w").await;
        action::check(world, "allowed.test").await;
        check::is_answer(world, "permitted issuer_match").await;
        leave(world).await;
        assert_eq!(result(world, 1).await["verdict"], "permitted");
        assert!(fitting_height(world, "w").await > 200.0);
    });
}

#[test]
fn important_styles_of_the_host_stay_outside() {
    scenario(async |world| {
        let article = Article {
            css:
                "* { all: unset !important; pointer-events: none !important; color-scheme: dark !important; \
                  visibility: visible !important; }
              html, body, p { display: block !important; }
              iframe { display: none !important; height: 1px !important; width: 1px !important; }",
            ..PLAIN
        };
        let _article = world.open_article(Setup::Scripted, article).await;
        enter(world, "w").await;
        // The pointer reaches what is inside.
        action::watch(world).await;
        action::type_address(world, "example.test").await;
        action::press_check(world).await;
        check::is_answer(world, "permitted no_caa").await;
        leave(world).await;
        assert!(fitting_height(world, "w").await > 200.0);
        let width = world.run(&format!("{FRAME} return frame.getBoundingClientRect().width"), &["w"]).await;
        assert!(width.as_f64().unwrap() > 900.0, "{width}");
    });
}

#[test]
fn the_height_follows_the_content() {
    scenario(async |world| {
        let article = Article { root: r#"dir="rtl" lang="ar""#, ..PLAIN };
        let _article = world.open_article(Setup::Lab, article).await;
        let idle = fitting_height(world, "w").await;
        enter(world, "w").await;
        action::check(world, "other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        leave(world).await;
        let done = fitting_height(world, "w").await;
        assert!(done > idle + 100.0, "{idle} {done}");
        // And back.
        enter(world, "w").await;
        action::check(world, "user@[192.0.2.1]").await;
        check::is_state(world, "failed").await;
        leave(world).await;
        let failed = fitting_height(world, "w").await;
        assert!(failed < done - 50.0, "{done} {failed}");
        // A narrow article breaks lines.
        world.run("document.body.style.width = '320px'", &[]).await;
        assert!(fitting_height(world, "w").await > failed);
    });
}

#[test]
fn a_parent_that_cuts_off_lets_the_frame_scroll() {
    scenario(async |world| {
        let article = Article {
            body: r#"<div id="box"><issuemail-check id="w" lang="en"></issuemail-check></div>"#,
            css: "#box { height: 260px; overflow: hidden }",
            ..PLAIN
        };
        let _article = world.open_article(Setup::Lab, article).await;
        enter(world, "w").await;
        action::check(world, "other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let script = "return document.documentElement.scrollHeight > innerHeight + 50 && innerHeight <= 260";
        world.until("the content scrolls", script).await;
        leave(world).await;
        // A parent that gets more room gives it.
        world.run("document.getElementById('box').style.height = '3000px'", &[]).await;
        assert!(fitting_height(world, "w").await > 300.0);
    });
}

#[test]
fn attributes_can_change_at_any_time() {
    scenario(async |world| {
        let _article = world.open_article(Setup::Scripted, PLAIN).await;
        enter(world, "w").await;
        world.run("window.isSame = true", &[]).await;
        leave(world).await;
        let script =
            "for (const [name, value] of [['domain', 'one.test'], ['ca', 'sectigo'], ['accent', '#ff0']])
        document.getElementById('w').setAttribute(name, value)";
        world.run(script, &[]).await;
        enter(world, "w").await;
        world.until("the domain", "return document.getElementById('im-address').value === 'one.test'").await;
        world.until("the CA", "return document.getElementById('im-ca').value === 'sectigo'").await;
        // Yellow on white cannot be read: it is made darker.
        let accent = "return getComputedStyle(document.documentElement).getPropertyValue('--im-accent')";
        let shown = world.run(accent, &[]).await;
        assert!(shown.as_str().unwrap().starts_with("light-dark(rgb(111,111,0)"), "{shown}");
        check::is_state(world, "idle").await;
        check::nothing_was_asked(world);
        // What a reader types stays, whatever else changes.
        action::type_address(world, "mine.test").await;
        leave(world).await;
        let script = "const widget = document.getElementById('w');
        widget.setAttribute('theme', 'dark'); widget.removeAttribute('accent'); widget.removeAttribute('domain');";
        world.run(script, &[]).await;
        enter(world, "w").await;
        world.until("the theme", "return document.documentElement.dataset.theme === 'dark'").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "mine.test");
        assert!(!world.run(accent, &[]).await.as_str().unwrap().contains("rgb"));
        assert_eq!(world.run("return window.isSame", &[]).await, true, "the frame was loaded again");
        leave(world).await;
    });
}

#[test]
fn the_theme_follows_the_host() {
    scenario(async |world| {
        let article =
            Article { css: ":root { color-scheme: light } :root.night { color-scheme: dark }", ..PLAIN };
        let _article = world.open_article(Setup::Scripted, article).await;
        for (class, theme) in [("", "light"), ("night", "dark"), ("", "light")] {
            world.run("document.documentElement.className = arguments[0]", &[class]).await;
            enter(world, "w").await;
            let script = format!("return document.documentElement.dataset.theme === '{theme}'");
            world.until(theme, &script).await;
            leave(world).await;
        }
        // A theme of its own does not follow; the domain is told after it.
        let script = "const w = document.getElementById('w');
            w.setAttribute('theme', 'light');
            document.documentElement.className = 'night';
            requestAnimationFrame(() => w.setAttribute('domain', 'last.test'));";
        world.run(script, &[]).await;
        enter(world, "w").await;
        world.until("the domain", "return document.getElementById('im-address').value === 'last.test'").await;
        assert_eq!(world.run("return document.documentElement.dataset.theme", &[]).await, "light");
        leave(world).await;
    });
}

#[test]
fn a_plain_frame_works() {
    scenario(async |world| {
        let article = Article {
            body: r#"<iframe src="TOOL/embed.html?ca=globalsign&amp;lang=en&amp;theme=dark&amp;accent=f0f&amp;domain=other-ca.test"
            title="CAA check" width="320" height="300" allow="clipboard-write"></iframe>"#,
            is_without_script: true,
            ..PLAIN
        };
        let _article = world.open_article(Setup::Lab, article).await;
        world.browser.enter_frame(0).await.unwrap();
        world.await_app().await;
        assert_eq!(world.run("return document.documentElement.dataset.theme", &[]).await, "dark");
        assert_eq!(check::value(world, find::ADDRESS).await, "other-ca.test");
        check::is_state(world, "idle").await;
        action::watch(world).await;
        action::press_enter(world).await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let script = "const root = document.documentElement; scrollTo(0, 9999);
        return scrollY > 0 && Math.abs(scrollY + innerHeight - root.scrollHeight) < 2 && root.scrollWidth <= innerWidth";
        world.until("the content scrolls inside, and not sideways", script).await;
        leave(world).await;
    });
}

#[test]
fn nothing_is_loaded_before_it_is_needed() {
    scenario(async |world| {
        let article = Article {
            body: r#"<issuemail-check id="w" lang="en" hidden><a href="TOOL/">Link</a></issuemail-check><div hidden>
            <issuemail-check id="x" lang="en"></issuemail-check></div><div class="long"></div>
            <issuemail-check id="y" lang="en"></issuemail-check>"#,
            css: ".long { height: 9000px }",
            ..PLAIN
        };
        // What a scenario before this one left open asks of another site.
        let site = world.another_site();
        let _article = world.open_article_of(&site, Setup::Scripted, article).await;
        world.until("the elements", "return document.getElementById('y').shadowRoot !== null").await;
        // Observers are told in the order in which they began: this one after those of the elements.
        let script = "return new Promise((done) => {
            new IntersectionObserver(() => done(true)).observe(document.getElementById('y'));
        })";
        world.run(script, &[]).await;
        world.two_frames_pass().await;
        assert_eq!(site.take_requests(), ["/widget.js"]);
        // What has not begun is not late.
        let is_waiting = "return [...document.querySelectorAll('issuemail-check')]
        .every(({ shadowRoot }) => shadowRoot.querySelector('slot').hidden && !!shadowRoot.querySelector('iframe').src)";
        assert_eq!(world.run(is_waiting, &[]).await, true);
        // A tab is opened, a page is scrolled.
        world
            .run("for (const element of document.querySelectorAll('[hidden]')) element.hidden = false", &[])
            .await;
        for id in ["w", "x", "y"] {
            enter(world, id).await;
            action::check(world, "example.test").await;
            check::is_answer(world, "permitted no_caa").await;
            leave(world).await;
        }
        let requests = site.take_requests();
        assert_eq!(requests.iter().filter(|path| *path == "/embed.html").count(), 3, "{requests:?}");
    });
}

#[test]
fn without_the_script_or_the_frame_there_is_a_link() {
    scenario(async |world| {
        let body =
            r#"<issuemail-check id="w"><a id="link" href="TOOL/">Check your domain</a></issuemail-check>"#;
        let visible = "return document.getElementById('link').checkVisibility({ visibilityProperty: true })
            && document.getElementById('link').getClientRects().length > 0";
        let article = Article { body, is_without_script: true, ..PLAIN };
        let server = world.open_article(Setup::Lab, article).await;
        assert_eq!(world.run(visible, &[]).await, true);
        drop(server);
        let server = world.open_article(Setup::Lab, Article { body, ..PLAIN }).await;
        enter(world, "w").await;
        leave(world).await;
        assert_eq!(world.run(visible, &[]).await, false);
        drop(server);
        let policy = "default-src 'none'; script-src 'self' TOOL; style-src 'self'";
        let _article = world.open_article(Setup::Lab, Article { body, policy, ..PLAIN }).await;
        world.until("the link", visible).await;
        // The browser says on the console what it did not load.
        world.forget_console().await;
    });
}

#[test]
fn the_focus_passes_in_and_out() {
    scenario(async |world| {
        let article = Article {
            body: r##"<a id="before" href="#">Before</a><issuemail-check id="w" lang="en"></issuemail-check>
            <a id="after" href="#">After</a>"##,
            ..PLAIN
        };
        let _article = world.open_article(Setup::Scripted, article).await;
        enter(world, "w").await;
        leave(world).await;
        for (from, to, with_shift) in [("before", "after", false), ("after", "before", true)] {
            world.run("document.getElementById(arguments[0]).focus()", &[from]).await;
            let mut places = Vec::new();
            while places.last().is_none_or(|place| place != to) && places.len() < 12 {
                world.strike(Key::Tab, with_shift).await;
                places.push(check::focus(world).await);
            }
            // Field, list and button are inside; then it goes on.
            let expected: Vec<&str> = ["w", "w", "w"].into_iter().chain([to]).collect();
            assert_eq!(places, expected);
        }
    });
}

#[test]
fn everything_is_shown_on_the_page() {
    scenario(async |world| {
        let _article = world.open_article(Setup::Lab, PLAIN).await;
        let article = world.browser.window().await.unwrap();
        enter(world, "w").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        world.take_requests();
        let script = "document.querySelector('#im-result a[target=_blank][href*=\"run=1\"]').click()";
        world.run(script, &[]).await;
        // A scenario that takes too long is ended by its limit.
        let page = loop {
            let windows = world.browser.windows().await.unwrap();
            match windows.into_iter().find(|window| *window != article) {
                Some(page) => break page,
                None => tokio::time::sleep(POLL).await,
            }
        };
        world.browser.switch_to_window(page).await.unwrap();
        world.await_app().await;
        check::is_state(world, "done").await;
        assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"));
        assert_ne!(check::text_of(world, "im-copy-report").await, "", "this is the full report");
        assert_eq!(world.run("return window.opener === null && document.referrer === ''", &[]).await, true);
        // The page is not in the sandbox of the frame, and its address tells nothing.
        assert!(!world.browser.current_url().await.unwrap().as_str().contains("other-ca"));
        world.browser.close_window().await.unwrap();
        world.browser.switch_to_window(article).await.unwrap();
    });
}

#[test]
fn an_author_copies_a_snippet() {
    scenario(async |world| {
        world.expect_network_errors();
        world.open_builder(Setup::Lab).await;
        action::choose(world, "ca", "globalsign").await;
        action::paste(world, "domain", "a\"b<.test").await;
        action::paste(world, "accent", "no color").await;
        let marked = "return document.getElementById('accent').getAttribute('aria-invalid')";
        assert_eq!(world.run(marked, &[]).await, "true");
        let element = check::text_of(world, "element").await;
        assert!(
            element.contains(r#" domain="a&quot;b&lt;.test""#) && !element.contains("accent"),
            "{element}"
        );
        action::paste(world, "domain", "alice@other-ca.test").await;
        action::paste(world, "accent", "#a0f").await;
        assert_eq!(world.run(marked, &[]).await, Value::Null);
        assert!(!check::text_of(world, "element").await.contains("alice"));
        action::choose(world, "theme", "dark").await;
        action::click(world, "share").await;
        // Live.
        enter_preview(world).await;
        world.until("the theme", "return document.documentElement.dataset.theme === 'dark'").await;
        world
            .until("the domain", "return document.getElementById('im-address').value === 'other-ca.test'")
            .await;
        action::watch(world).await;
        action::press_enter(world).await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        leave(world).await;
        world
            .until("the event", "return document.getElementById('event').innerText.includes('other-ca.test')")
            .await;
        // Copied, or else selected and said.
        action::click_button(world, "Copy the frame").await;
        world.until("the news", "return document.getElementById('news').textContent !== ''").await;

        // Both snippets do in an article what they promise.
        let (element, frame) = (check::text_of(world, "element").await, check::text_of(world, "frame").await);
        assert!(
            element.contains(&format!("{}/widget.js", world.tool())) && element.contains(" share-domain"),
            "{element}"
        );
        let body = element.replace("<issuemail-check", "<issuemail-check id=\"w\"");
        let article = Article { body: &body, is_without_script: true, ..LISTED };
        let server = world.open_article(Setup::Lab, article).await;
        enter(world, "w").await;
        action::watch(world).await;
        action::press_enter(world).await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        leave(world).await;
        assert_eq!(result(world, 1).await["domain"], "other-ca.test");
        drop(server);
        let article = Article { body: &frame, is_without_script: true, ..PLAIN };
        let _article = world.open_article(Setup::Lab, article).await;
        world.browser.enter_frame(0).await.unwrap();
        world.await_app().await;
        assert_eq!(check::value(world, find::ADDRESS).await, "other-ca.test");
        leave(world).await;
    });
}

/// Goes into the preview of the page that makes snippets.
pub(crate) async fn enter_preview(world: &World) {
    world.run("document.querySelector('issuemail-check').id = 'w'", &[]).await;
    enter(world, "w").await;
}
