//! A page that has stopped working says so, and shows nothing that looks like an answer.

use crate::stage::scenario;
use crate::states::FRAME;
use crate::world::{PAGE, Setup, World};
use crate::{action, check, embed_in_article, find};

/// What makes the app stop, each in another way: as scripts.
const WAYS: [(&str, &str); 4] = [
    // The app panics.
    ("a panic", "Node.prototype.insertBefore = () => { throw new Error('broken'); }"),
    // An exception of the browser runs through the app; what a script of tests throws, browsers keep from the page.
    ("an exception", "document.createTextNode = document.createElement.bind(document, '<')"),
    // WebAssembly stops, as it does when its stack or its memory is used up: the function `unreachable`.
    (
        "a trap",
        "const code = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
        document.createTextNode = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(code))).exports.f",
    ),
    // Somebody has written the page anew: what is seen is a copy.
    (
        "a copy",
        "document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)))",
    ),
];

/// Expects that the page says it, and that nothing looks like an answer.
async fn has_stopped(world: &World, way: &str) {
    let panel = "const panel = document.getElementById('im-crash'); return !panel.hidden && panel.innerText";
    let text = check::text(world.until(way, panel).await);
    assert!(text.contains("This page has stopped working"), "{way}: {text}");
    check::is_now(world, "failed").await;
    let left = "return document.getElementById('im-result').innerText
        + document.getElementById('im-live').innerText + document.title";
    let left = check::text(world.run(left, &[]).await);
    for words in ["CAA blocks", "CAA allows", "other-ca.test"] {
        assert!(!left.contains(words), "{way}: {left}");
    }
    let can_press =
        "return [...document.querySelectorAll('#app button')].filter((button) => !button.disabled).length";
    assert_eq!(world.run(can_press, &[]).await, 0, "{way}");
    assert_eq!(world.run("return document.documentElement.dataset.app", &[]).await, "failed");
}

#[test]
fn nothing_looks_like_an_answer_after_a_panic() {
    scenario(async |world| {
        for page in [PAGE, FRAME] {
            for (way, script) in WAYS {
                world.open(Setup::Lab, page).await;
                action::check(world, "alice@other-ca.test").await;
                check::is_answer(world, "forbidden issuer_mismatch").await;
                world.run(script, &[]).await;
                action::paste_address(world, "alice@allowed.test").await;
                let press = "document.getElementById('im-check').click()";
                world.run(press, &[]).await;
                has_stopped(world, way).await;
                // What was typed can still be copied, and what DNS says meanwhile is not shown.
                assert_eq!(check::value(world, find::ADDRESS).await, "alice@allowed.test");
                world.two_frames_pass().await;
                has_stopped(world, way).await;
                world.forget_console().await;
            }
        }
    });
}

#[test]
fn a_panic_while_dns_is_asked_is_shown() {
    scenario(async |world| {
        for (way, script) in &WAYS[..3] {
            world.open(Setup::Scripted, PAGE).await;
            let gate = "window.held = [], window.realFetch = fetch;
                window.fetch = (...args) => new Promise((done) => window.held.push(() => done(realFetch(...args))))";
            world.run(gate, &[]).await;
            action::paste_address(world, "alice@example.test").await;
            world.run("document.getElementById('im-check').click()", &[]).await;
            check_is_running(world).await;
            world.run(script, &[]).await;
            world.run("window.held.forEach((go) => go())", &[]).await;
            has_stopped(world, way).await;
            world.forget_console().await;
        }
    });
}

async fn check_is_running(world: &World) {
    let script =
        "return window.held.length > 0 && document.getElementById('im-result').dataset.state === 'checking'";
    world.until("the check runs", script).await;
}

#[test]
fn the_page_around_a_frame_learns_that_it_has_stopped() {
    scenario(async |world| {
        let _article = world.open_article(Setup::Lab, embed_in_article::PLAIN).await;
        embed_in_article::enter(world, "w").await;
        world.run(WAYS[0].1, &[]).await;
        action::paste_address(world, "alice@allowed.test").await;
        world.run("document.getElementById('im-check').click()", &[]).await;
        has_stopped(world, "in a frame").await;
        embed_in_article::leave(world).await;
        let raised = "return window.failures.length > 0 && window.failures.join()";
        assert_eq!(world.until("the event", raised).await, "w true");
        assert_eq!(world.run("return window.results.length", &[]).await, 0);
        world.forget_console().await;
    });
}
