//! Watching a domain until it is changed.

use crate::stage::scenario;
use crate::support::doh_server::{DohServer, Script};
use crate::support::reply::Reply;
use crate::world::World;
use crate::{action, check, compare_resolvers, find};

const BUTTON: &str = "im-watch-button";

/// The records before and after the change.
fn old() -> Script {
    Script::new().on("example.test", Reply::issuemail("other.example"))
}

fn new() -> Script {
    Script::new().on("example.test", Reply::issuemail("globalsign.com"))
}

/// Checks a domain that is stopped, in a page whose clock ticks and runs much faster, and begins to watch.
/// `window.ticking` has the timers of that clock.
async fn begin(world: &World, second: &DohServer) {
    compare_resolvers::open_at(world, &world.scripted.url(), &second.url(), crate::world::PAGE).await;
    world.scripted.play(old());
    second.play(old());
    // The page's own Date: in Firefox, scripts of tests have one of their own.
    let hurry = "const { Date, setTimeout, clearTimeout } = window, [now, begin] = [Date.now, Date.now()];
        window.ticking = new Set();
        window.setTimeout = (call, time, ...rest) => {
            if (time !== 5000) return setTimeout.call(window, call, time, ...rest);
            const tick = () => { window.ticking.delete(id); call(); };
            const id = setTimeout.call(window, tick, 25);
            window.ticking.add(id);
            return id;
        };
        window.clearTimeout = (id) => { window.ticking.delete(id); clearTimeout.call(window, id); };
        Date.now = () => begin + 25 * (now() - begin);";
    world.run(hurry, &[]).await;
    action::check(world, "alice@example.test").await;
    check::is_answer(world, "forbidden issuer_mismatch").await;
    action::click(world, BUTTON).await;
    world.until("it watches", "return document.getElementById('im-watch')?.dataset.watch === 'live'").await;
    says(world, "Watching for the change").await;
}

/// Waits for the live region.
async fn says(world: &World, words: &str) {
    let script = format!("return document.getElementById('im-live').innerText.includes('{words}')");
    world.until(words, &script).await;
}

/// Expects no further queries: the clock has stopped.
async fn is_over(world: &World) {
    assert_eq!(world.run("return window.ticking.size", &[]).await, 0);
}

#[test]
fn each_resolver_is_seen_turning() {
    scenario(async |world| {
        let second = DohServer::start(old());
        begin(world, &second).await;
        assert_eq!(check::focus(world).await, BUTTON, "the button is the same element");
        assert_eq!(world.run("return window.ticking.size", &[]).await, 1);
        let before = check::text_of(world, "im-verdict").await;
        world.run("document.getElementById(arguments[0]).focus()", &[find::ADDRESS]).await;

        second.play(new());
        says(world, "Second: Allowed by CAA").await;
        let watch = check::text_of(world, "im-watch").await;
        assert!(watch.contains("since"), "{watch}");
        check::is_now(world, "done forbidden issuer_mismatch").await;
        assert_eq!(check::text_of(world, "im-verdict").await, before, "the old answer stays");
        assert!(!world.browser.title().await.unwrap().contains("Changed"));

        world.scripted.play(new());
        says(world, "Changed: CAA allows").await;
        check::is_now(world, "done permitted issuer_match").await;
        let title = world.browser.title().await.unwrap();
        assert!(title.starts_with("Changed: Allowed by CAA: example.test"), "{title}");
        assert_eq!(check::focus(world).await, find::ADDRESS, "the focus stays where it was");
        assert!(check::text_of(world, "im-watch").await.contains("Changed at"));
        is_over(world).await;
    });
}

#[test]
fn the_focus_does_not_vanish_with_the_button() {
    scenario(async |world| {
        let second = DohServer::start(old());
        begin(world, &second).await;
        world.scripted.play(new());
        second.play(new());
        says(world, "Changed: CAA allows").await;
        assert_eq!(check::focus(world).await, "im-verdict");
    });
}

#[test]
fn a_watch_can_be_stopped() {
    scenario(async |world| {
        let second = DohServer::start(old());
        begin(world, &second).await;
        assert!(find::by_id(world, BUTTON).await.text().await.unwrap().contains("Stop"));
        action::click(world, BUTTON).await;
        says(world, "Not watching any more").await;
        assert_eq!(check::focus(world).await, BUTTON);
        is_over(world).await;

        // Another check ends it as well.
        action::click(world, BUTTON).await;
        says(world, "Watching for the change").await;
        action::check(world, "alice@other.test").await;
        check::is_answer(world, "permitted no_caa").await;
        assert_eq!(check::text_of(world, "im-watch").await, "");
        is_over(world).await;
    });
}
