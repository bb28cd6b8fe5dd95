//! The part of the app that comes while DNS is asked: the verdict does not wait for it.

use std::time::Duration;

use serde_json::Value;

use crate::action;
use crate::check;
use crate::find;
use crate::stage::scenario;
use crate::states::FRAME;
use crate::world::PAGE;
use crate::world::Setup;
use crate::world::Site;
use crate::world::World;

/// Longer than a check of the lab takes.
const LONG: Duration = Duration::from_secs(4);

/// What is fetched when somebody begins.
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

/// Where the verdict and its reason stand.
async fn places(world: &World) -> Value {
    let script = "return ['im-verdict', 'im-why'].map((id) =>
        document.getElementById(id).getBoundingClientRect().top + scrollY).join()";
    world.run(script, &[]).await
}

async fn has_plan(world: &World) -> bool {
    world.run("return !!document.getElementById('im-todo')", &[]).await == true
}

/// Opens a page whose second module does not come, until the site says otherwise.
async fn open_without_later(world: &World, page: &str) -> Site {
    world.expect_network_errors();
    let site = world.slow_site(Duration::ZERO);
    site.set_later(None);
    world.open_at(&site, Setup::Lab, page).await;
    world.await_app().await;
    site
}

#[test]
fn nothing_comes_before_somebody_begins() {
    scenario(async |world| {
        let site = world.slow_site(Duration::ZERO);
        world.open_at(&site, Setup::Lab, "?domain=other-ca.test").await;
        world.await_app().await;
        tokio::time::sleep(Duration::from_millis(200)).await;
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
        let site = world.slow_site(Duration::ZERO);
        site.set_later(Some(LONG));
        world.open_at(&site, Setup::Lab, "").await;
        world.await_app().await;
        action::check(world, "alice@other-ca.test").await;
        assert_eq!(verdict(world).await, "forbidden issuer_mismatch");
        assert!(!has_plan(world).await);
        assert!(check::text_of(world, "im-result").await.contains("Preparing what to publish"));
        assert_eq!(check::focus(world).await, "im-verdict");
        let before = places(world).await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        assert!(has_plan(world).await);
        assert!(!check::text_of(world, "im-record").await.is_empty());
        assert_eq!(places(world).await, before, "what is read has moved");
        assert_eq!(check::focus(world).await, "im-verdict");
    });
}

#[test]
fn what_did_not_come_can_be_asked_for_again() {
    scenario(async |world| {
        let site = open_without_later(world, PAGE).await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let notice = check::text_of(world, "im-later-error").await;
        assert!(notice.contains("could not be prepared") && notice.contains("verdict holds"), "{notice}");
        let all = check::text_of(world, "im-result").await;
        assert!(!all.contains("ui-"), "an id is seen: {all}");
        assert!(check::text_of(world, "im-why").await.contains("Why"));
        assert!(check::text_of(world, "im-again").await.contains("again"), "when to try again is known");
        // It is still not there.
        action::click_button(world, "Try again").await;
        world.until("the notice", "return !!document.getElementById('im-later-error')").await;
        site.set_later(Some(Duration::ZERO));
        action::click_button(world, "Try again").await;
        world.until("what to publish", "return !!document.getElementById('im-record')").await;
        assert_eq!(check::text_of(world, "im-later-error").await, "");
        // From now on it is there.
        action::check(world, "alice@nobody.test").await;
        check::is_answer(world, "forbidden empty_issuer").await;
        assert!(has_plan(world).await);
    });
}

#[test]
fn records_are_tried_when_that_is_possible() {
    scenario(async |world| {
        let site = open_without_later(world, PAGE).await;
        action::click(world, find::TAB_TRY).await;
        action::watch(world).await;
        world.run("document.querySelector('[data-example=nobody]').click()", &[]).await;
        check::is_state(world, "failed").await;
        assert_eq!(check::focus(world).await, "im-result");
        let notice = check::text_of(world, "im-later-error").await;
        assert!(notice.contains("could not be evaluated") && !notice.contains("verdict"), "{notice}");
        site.set_later(Some(Duration::ZERO));
        action::click_button(world, "Try again").await;
        check::is_answer(world, "forbidden empty_issuer").await;
    });
}

/// Each report says so, and the button that was pressed does not take the focus with it.
#[test]
fn of_several_each_says_what_did_not_come() {
    scenario(async |world| {
        let site = open_without_later(world, PAGE).await;
        action::check_pasted(world, "a@other-ca.test, b@allowed.test").await;
        check::is_state(world, "done").await;
        let script = "const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, place) => ids.indexOf(id) !== place).join()";
        world
            .until("the notices", "return document.querySelectorAll('[id$=later-error]').length === 2")
            .await;
        assert_eq!(world.run(script, &[]).await, "", "ids that come twice");
        site.set_later(Some(LONG));
        crate::states::open_all(world).await;
        action::click(world, "im-2-later-again").await;
        world.until("it is asked for", "return !document.querySelector('[id$=later-error]')").await;
        assert_eq!(check::focus(world).await, "im-result");
        world.until("what to publish", "return !!document.getElementById('im-1-todo')").await;
    });
}

/// The page around is told when all is there.
#[test]
fn a_widget_says_what_did_not_come() {
    scenario(async |world| {
        let site = open_without_later(world, FRAME).await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let notice = check::text_of(world, "im-later-error").await;
        assert!(notice.contains("could not be prepared"), "{notice}");
        site.set_later(Some(Duration::ZERO));
        action::click_button(world, "Try again").await;
        world.until("the record", "return !!document.getElementById('im-record')").await;
    });
}
