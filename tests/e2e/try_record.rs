//! Trying records before they are published.

use crate::stage::scenario;
use crate::support::doh_server::DohServer;
use crate::world::{Setup, World};
use crate::{action, check, find, load_later};

/// Once the page is loaded and the tab is open, it makes no more requests.
#[test]
fn examples_work_without_a_network() {
    scenario(async |world| {
        let gone = DohServer::gone();
        let mut site = world.another_site();
        world.open_at(&site, Setup::Resolvers(&[&gone.url()]), "").await;
        world.await_app().await;
        action::click(world, find::TAB_TRY).await;
        load_later::have_come(world, &["later", "draft"]).await;
        site.server.stop();
        for (example, expected) in [
            ("allow", "permitted issuer_match"),
            ("nobody", "forbidden empty_issuer"),
            ("two", "permitted issuer_match"),
            ("hidden", "permitted no_issuemail"),
        ] {
            action::watch(world).await;
            let script = "document.querySelector(`[data-example=${arguments[0]}]`).click()";
            world.run(script, &[example]).await;
            let actual = world
                .until(
                    example,
                    "const { state, verdict, reason } = document.getElementById('im-result').dataset;
            return state === 'done' && `${verdict} ${reason}`",
                )
                .await;
            assert_eq!(actual, expected, "{example}");
            assert!(!check::value(world, find::TRY_RECORDS).await.is_empty());
        }
        // And the records can be changed.
        try_records(world, "alice@mail.example.test", "example.test. CAA 0 issuemail \"globalsign.com\"")
            .await;
        check::is_answer(world, "permitted issuer_match").await;
    });
}

#[test]
fn both_tabs_keep_what_they_had() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        action::click(world, find::TAB_TRY).await;
        check::is_state(world, "idle").await;
        try_records(world, "example.test", "@ CAA 0 issuemail \"globalsign.com\"").await;
        check::is_answer(world, "permitted issuer_match").await;
        action::watch(world).await;
        action::click(world, find::TAB_CHECK).await;
        check::is_state(world, "done").await;
        check::is_now(world, "done forbidden issuer_mismatch").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        action::click(world, find::TAB_TRY).await;
        check::is_state(world, "done").await;
        check::is_now(world, "done permitted issuer_match").await;
        assert_eq!(check::value(world, find::TRY_DOMAIN).await, "example.test");
    });
}

/// Fills in the what-if tab and presses its button.
async fn try_records(world: &World, domain: &str, records: &str) {
    action::paste(world, find::TRY_DOMAIN, domain).await;
    action::paste(world, find::TRY_RECORDS, records).await;
    // The answer to the last attempt may look the same as the one to come.
    world.run("window.changes = 1", &[]).await;
    action::click(world, find::TRY).await;
}
