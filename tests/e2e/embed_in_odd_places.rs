//! The widget in pages with unfavorable structure.

use serde_json::Value;

use crate::embed_in_article::{LISTED, PLAIN, enter, enter_early, leave, result};
use crate::stage::scenario;
use crate::support::doh_server::Script;
use crate::support::http::{Delivery, Gate};
use crate::support::reply::Reply;
use crate::world::{Article, Setup, World};
use crate::{action, check, find};

/// Waits until the frame has this height, in its own CSS pixels.
async fn is_high(world: &World, least: u32, most: u32) {
    let script = format!(
        "const frame = document.getElementById('w').shadowRoot.querySelector('iframe');
        return frame.offsetHeight >= {least} && frame.offsetHeight <= {most}"
    );
    world.until(&format!("a frame of {least} to {most} pixels"), &script).await;
}

/// Shows an answer in an element inside boxes.
async fn answer_in(world: &World, body: &str, css: &str) -> crate::support::http::Server {
    let article = world.open_article(Setup::Lab, Article { body, css, ..PLAIN }).await;
    enter(world, "w").await;
    action::check(world, "other-ca.test").await;
    check::is_answer(world, "forbidden issuer_mismatch").await;
    leave(world).await;
    article
}

const IN_BOX: &str = r#"<div id="box"><issuemail-check id="w" lang="en"></issuemail-check></div>"#;

#[test]
fn a_parent_that_gives_room_without_a_change_of_size_is_noticed() {
    scenario(async |world| {
        for free in ["maxHeight = 'none'", "overflow = 'visible'"] {
            let _article = answer_in(world, IN_BOX, "#box { max-height: 260px; overflow: hidden }").await;
            is_high(world, 120, 260).await;
            world.run(&format!("document.getElementById('box').style.{free}"), &[]).await;
            is_high(world, 500, 3000).await;
        }
    });
}

#[test]
fn what_is_aligned_otherwise_is_not_cut_off() {
    scenario(async |world| {
        for align in ["center", "flex-end"] {
            let css = format!(
            "#box {{ display: flex; flex-direction: column; justify-content: {align}; height: 500px; overflow: hidden }}
            #w {{ flex: none }}"
        );
            let _article = answer_in(world, IN_BOX, &css).await;
            is_high(world, 400, 501).await;
            let script = "const top = (it) => it.getBoundingClientRect().top;
            return top(document.getElementById('w').shadowRoot.querySelector('iframe')) >= top(document.getElementById('box')) - 1";
            assert_eq!(world.run(script, &[]).await, true, "{align}");
        }
    });
}

#[test]
fn pixels_of_a_scaled_page_are_counted_as_such() {
    scenario(async |world| {
        for (scale, least, most) in [("0.5", 290, 301), ("1.5", 290, 301)] {
            let css = format!("#box {{ height: 300px; overflow: hidden; transform: scale({scale}) }}");
            let _article = answer_in(world, IN_BOX, &css).await;
            is_high(world, least, most).await;
        }
        let css = "#box { height: 300px; overflow: hidden; border-bottom: 60px solid }";
        let _article = answer_in(world, IN_BOX, css).await;
        is_high(world, 290, 301).await;
    });
}

#[test]
fn an_accordion_reports_no_errors() {
    scenario(async |world| {
        let css =
            "#box { height: 40px; overflow: hidden; transition: height 400ms } #box.open { height: 3000px }";
        let _article = answer_in(world, IN_BOX, css).await;
        let script =
            "window.errors = []; addEventListener('error', ({ message }) => { window.errors.push(message) });
        document.getElementById('box').className = 'open'";
        world.run(script, &[]).await;
        is_high(world, 500, 3000).await;
        world.until("the end of the movement", "return document.getAnimations().length === 0").await;
        world.two_frames_pass().await;
        assert_eq!(world.run("return window.errors.join()", &[]).await, "");
    });
}

/// Readers decide before they check whether an article may know the domain.
#[test]
fn consent_is_not_changed_after_the_check_has_begun() {
    scenario(async |world| {
        let _article = world.open_article(Setup::Scripted, LISTED).await;
        let hold = || {
            let gate = Gate::shut();
            let held = Reply::no_data().delivered(Delivery::Held(gate));
            world.scripted.play(Script::new().otherwise(held));
            gate
        };
        // Sets the attribute while a check is under way, and lets that end when the tool knows of it.
        let change = async |shares: bool, gate: Gate| {
            check::is_state(world, "checking").await;
            leave(world).await;
            let script = format!("document.getElementById('w').toggleAttribute('share-domain', {shares})");
            world.run(&script, &[]).await;
            enter(world, "w").await;
            let note = "document.getElementById('im-address-form').innerText.includes('to the page around this box')";
            world.until("the note", &format!("return {note} === {shares}")).await;
            gate.open();
            leave(world).await;
        };
        let gate = hold();
        enter(world, "w").await;
        action::check(world, "secret.example.test").await;
        change(true, gate).await;
        let told = result(world, 1).await;
        assert_eq!((&told["verdict"], &told["domain"]), (&"permitted".into(), &Value::Null));
        assert!(!told["text"].as_str().unwrap().contains("secret"));
        // A page that asked before the check gets it; one that withdrew does not.
        world.scripted.play(Script::new());
        enter(world, "w").await;
        action::check(world, "one.example.test").await;
        leave(world).await;
        assert_eq!(result(world, 2).await["domain"], "one.example.test");
        let gate = hold();
        enter(world, "w").await;
        action::check(world, "two.example.test").await;
        change(false, gate).await;
        assert_eq!(result(world, 3).await["domain"], Value::Null);
    });
}

/// What a reader typed before the tool was there is what is checked.
#[test]
fn what_is_typed_first_is_not_replaced() {
    scenario(async |world| {
        let (site, gate) = world.held_site();
        let body = r#"<issuemail-check id="w" lang="en" domain="allowed.test"></issuemail-check>"#;
        let _article = world.open_article_of(&site, Setup::Lab, Article { body, ..PLAIN }).await;
        enter_early(world, "w").await;
        world.until("the field", "return !!document.getElementById('im-address')").await;
        assert_ne!(world.run("return document.documentElement.dataset.app", &[]).await, "ready");
        action::type_address(world, "alice@other-ca.test").await;
        action::press_check(world).await;
        gate.open();
        world.await_app().await;
        check::is_state(world, "done").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"));
        leave(world).await;
    });
}

/// Of several messages sent before the tool is ready, the last one counts.
#[test]
fn many_changes_before_the_start_are_not_lost() {
    scenario(async |world| {
        let (site, gate) = world.held_site();
        let _article = world.open_article_of(&site, Setup::Scripted, LISTED).await;
        world.until("the element", "return !!document.getElementById('w').shadowRoot").await;
        enter_early(world, "w").await;
        world.until("the field", "return !!document.getElementById('im-address')").await;
        leave(world).await;
        let script = "const w = document.getElementById('w');
        w.toggleAttribute('share-domain', true);
        for (let index = 0; index < 300; index++) w.setAttribute('domain', `d${index}.test`);
        for (const [name, value] of [['theme', 'dark'], ['ca', 'sectigo']]) w.setAttribute(name, value);
        w.toggleAttribute('share-domain', false);";
        world.run(script, &[]).await;
        gate.open();
        enter(world, "w").await;
        world
            .until("the last domain", "return document.getElementById('im-address').value === 'd299.test'")
            .await;
        world.until("the theme", "return document.documentElement.dataset.theme === 'dark'").await;
        world.until("the CA", "return document.getElementById('im-ca').value === 'sectigo'").await;
        action::watch(world).await;
        action::press_enter(world).await;
        check::is_answer(world, "permitted no_caa").await;
        leave(world).await;
        assert_eq!(result(world, 1).await["domain"], Value::Null);
    });
}

#[test]
fn theme_and_language_are_those_of_the_place() {
    scenario(async |world| {
        let body = r#"<section id="s" lang="de"><div id="host"></div></section><section id="t" lang="ja"></section>"#;
        let _article = world.open_article(Setup::Scripted, Article { body, ..PLAIN }).await;
        let script = "document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>x</p>';
        const w = document.createElement('issuemail-check'); w.id = 'w';
        document.getElementById('host').shadowRoot.append(w); window.w = w;
        const frame = document.createElement('p'); frame.id = 'seen'; document.body.append(frame);";
        world.run(script, &[]).await;
        let language =
            "return new URL(window.w.shadowRoot.querySelector('iframe').src).searchParams.get('lang')";
        assert_eq!(world.run(language, &[]).await, "de", "seen through the shadow tree");
        // As plain elements of the page from here on.
        world.run("document.getElementById('s').append(window.w)", &[]).await;
        enter(world, "w").await;
        world.until("German", "return document.documentElement.lang === 'de'").await;
        leave(world).await;
        world
            .run("const s = document.getElementById('s'); s.style.colorScheme = 'dark'; s.lang = 'fr'", &[])
            .await;
        enter(world, "w").await;
        world.until("the theme", "return document.documentElement.dataset.theme === 'dark'").await;
        world.until("French", "return document.documentElement.lang === 'fr'").await;
        leave(world).await;
    });
}

/// Messages have for their source the document whose script sends them, so from another one the tool is not told anything.
#[test]
fn in_another_document_there_is_the_link() {
    scenario(async |world| {
        let body = r#"<issuemail-check id="w" lang="en"><a id="link" href="TOOL/">Check your domain</a></issuemail-check>
        <iframe id="other" width="700" height="700"></iframe>"#;
        let _article = world.open_article(Setup::Lab, Article { body, ..PLAIN }).await;
        enter(world, "w").await;
        leave(world).await;
        let bring =
            "document.getElementById('other').contentDocument.body.append(document.getElementById('w'));
        document.getElementById('other').scrollIntoView()";
        world.run(bring, &[]).await;
        let script = "const link = document.getElementById('other').contentDocument.getElementById('link');
        return link.getClientRects().length > 0";
        world.until("the link", script).await;
        // And back.
        world
            .run(
                "document.body.append(document.getElementById('other').contentDocument.getElementById('w'))",
                &[],
            )
            .await;
        enter(world, "w").await;
        action::check(world, "other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        leave(world).await;
        is_high(world, 500, 3000).await;
        assert_eq!(world.run("return document.getElementById('link').getClientRects().length", &[]).await, 0);
    });
}

/// A tool that hangs is no reason to show nothing.
#[test]
fn a_tool_that_never_answers_gives_the_link() {
    scenario(async |world| {
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", silent.local_addr().unwrap());
        let article = Article {
        body: r#"<issuemail-check id="w"><a id="link" href="TOOL/">Check your domain</a></issuemail-check>"#,
        is_without_script: true,
        module: &format!(
            "const {{ IssuemailCheck }} = await import('TOOL/widget.js'); const w = document.getElementById('w');
            w.remove(); IssuemailCheck.base = '{address}/'; document.body.append(w); w.scrollIntoView();"
        )
        .replace("TOOL", &world.tool()),
        ..PLAIN
    };
        let _article = world.open_article(Setup::Lab, article).await;
        let script = "const frame = document.getElementById('w').shadowRoot?.querySelector('iframe');
        return document.getElementById('link').getClientRects().length > 0 && frame?.offsetHeight === 0";
        world.until("the link, and no empty frame", script).await;
        world.forget_console().await;
    });
}
