//! The parts of the app that come when they are needed: the verdict waits for none.

use serde_json::Value;

use crate::stage::scenario;
use crate::states::FRAME;
use crate::support::http::Gate;
use crate::world::{Coming, Module, PAGE, Setup, World};
use crate::{action, check, find};

/// Which modules were fetched.
async fn fetched(world: &World) -> Value {
    let script = "return performance.getEntriesByType('resource').map(({ name }) => /([^/-]+)-[^/]*[.]wasm$/.exec(name)?.[1])
        .filter((name) => name && name !== 'web_bg').sort().join(' ')";
    world.run(script, &[]).await
}

/// Waits until files whose names begin so have come: modules, and their texts.
pub(crate) async fn have_come(world: &World, names: &[&str]) {
    for name in names {
        let script = format!(
            "const files = performance.getEntriesByType('resource').filter(({{ name }}) => name.includes('/{name}-'));
            return files.length > 0 && files.every(({{ responseEnd }}) => responseEnd > 0)"
        );
        world.until(name, &script).await;
    }
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
        assert_eq!(fetched(world).await, "");
        action::press_check(world).await;
        check::is_state(world, "done").await;
        assert_eq!(fetched(world).await, "later shared");
        assert!(has_plan(world).await);
        // What edits the change, and the other tab, come when somebody opens one of them.
        crate::states::open_all(world).await;
        assert_eq!(fetched(world).await, "draft later shared");
        action::click(world, find::TAB_TRY).await;
        world.two_frames_pass().await;
        assert_eq!(fetched(world).await, "draft later shared");
    });
}

/// The button that was pressed does not take the focus with it, in the plan and in the other tab.
#[test]
fn what_edits_a_change_can_be_asked_for_again() {
    scenario(async |world| {
        world.expect_network_errors();
        let site = world.another_site();
        site.set_wasm(Module::Draft, Coming::Never);
        world.open_at(&site, Setup::Lab, PAGE).await;
        world.await_app().await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        crate::states::open_all(world).await;
        world.until("the notice", "return !!document.getElementById('im-later-draft-error')").await;
        assert!(!check::text_of(world, "im-record").await.is_empty(), "the records to publish are there");
        action::click(world, find::TAB_TRY).await;
        action::paste(world, find::TRY_DOMAIN, "example.test").await;
        action::paste(world, find::TRY_RECORDS, "@ CAA 0 issuemail \"globalsign.com\"").await;
        action::click(world, find::TRY).await;
        world.until("the notice there", "return !!document.getElementById('im-later-error')").await;
        site.set_wasm(Module::Draft, Coming::AtOnce);
        action::click_button(world, "Try again").await;
        check::is_answer(world, "permitted issuer_match").await;
        action::click(world, find::TAB_CHECK).await;
        world.until("the records", "return !!document.getElementById('im-draft')").await;
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
