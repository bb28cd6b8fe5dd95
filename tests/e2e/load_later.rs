//! The part of the app that comes while DNS is asked: the verdict does not wait for it.

use serde_json::Value;

use crate::stage::scenario;
use crate::states::FRAME;
use crate::support::http::Gate;
use crate::world::{Coming, Module, PAGE, Setup, World};
use crate::{action, check};

/// How often it was fetched.
const FETCHED: &str =
    "return performance.getEntriesByType('resource').filter(({ name }) => name.includes('/later-')).length";

/// Waits until it is there.
pub(crate) async fn has_come(world: &World) {
    let script = "const [entry] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/later-'));
        return !!entry && entry.responseEnd > 0";
    world.until("the second module", script).await;
}

/// The answer, whatever else is still missing.
async fn verdict(world: &World) -> Value {
    let script = "const { state, verdict, reason } = document.getElementById('im-result').dataset;
        return state === 'done' && `${verdict} ${reason}`";
    world.until("the verdict", script).await
}

/// The position of the verdict and its reason.
async fn places(world: &World) -> Value {
    let script = "return ['im-verdict', 'im-why'].map((id) =>
        document.getElementById(id).getBoundingClientRect().top + scrollY).join()";
    world.run(script, &[]).await
}

async fn has_plan(world: &World) -> bool {
    world.run("return !!document.getElementById('im-todo')", &[]).await == true
}

#[test]
fn nothing_comes_before_somebody_begins() {
    scenario(async |world| {
        let site = world.another_site();
        world.open_at(&site, Setup::Lab, "?domain=other-ca.test").await;
        world.await_app().await;
        world.two_frames_pass().await;
        assert_eq!(world.run(FETCHED, &[]).await, 0);
        action::press_check(world).await;
        check::is_state(world, "done").await;
        assert_eq!(world.run(FETCHED, &[]).await, 1);
        assert!(has_plan(world).await);
    });
}

#[test]
fn the_verdict_comes_before_what_to_publish() {
    scenario(async |world| {
        let (site, gate) = (world.another_site(), Gate::shut());
        site.set_wasm(Module::Later, Coming::Held(gate));
        world.open_at(&site, Setup::Lab, "").await;
        world.await_app().await;
        action::check(world, "alice@other-ca.test").await;
        assert_eq!(verdict(world).await, "forbidden issuer_mismatch");
        assert!(!has_plan(world).await);
        assert!(check::text_of(world, "im-result").await.contains("Preparing what to publish"));
        assert_eq!(check::focus(world).await, "im-verdict");
        let before = places(world).await;
        gate.open();
        check::is_answer(world, "forbidden issuer_mismatch").await;
        assert!(has_plan(world).await);
        assert!(!check::text_of(world, "im-record").await.is_empty());
        assert_eq!(places(world).await, before, "what is read has moved");
        assert_eq!(check::focus(world).await, "im-verdict");
    });
}

/// The button that was pressed does not take the focus with it.
#[test]
fn what_did_not_come_can_be_asked_for_again() {
    scenario(async |world| {
        world.expect_network_errors();
        for page in [PAGE, FRAME] {
            // On a separate site: nothing of it is cached.
            let site = world.another_site();
            site.set_wasm(Module::Later, Coming::Never);
            world.open_at(&site, Setup::Lab, page).await;
            world.await_app().await;
            action::check(world, "alice@other-ca.test").await;
            check::is_answer(world, "forbidden issuer_mismatch").await;
            world.until("the notice", "return !!document.getElementById('im-later-error')").await;
            // It still does not come: there is a new notice.
            world.run("document.getElementById('im-later-error').dataset.isOld = true", &[]).await;
            action::click_button(world, "Try again").await;
            let again = "const notice = document.getElementById('im-later-error');
                return !!notice && !notice.dataset.isOld";
            world.until("the notice again", again).await;
            site.set_wasm(Module::Later, Coming::AtOnce);
            action::click_button(world, "Try again").await;
            world.until("what to publish", "return !!document.getElementById('im-record')").await;
            assert_eq!(check::text_of(world, "im-later-error").await, "");
            assert_eq!(check::focus(world).await, "im-result");
            // From now on it is there.
            action::check(world, "alice@nobody.test").await;
            check::is_answer(world, "forbidden empty_issuer").await;
            world.until("what to do", "return !!document.getElementById('im-todo')").await;
        }
    });
}
