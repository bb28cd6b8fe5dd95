//! Trying records before they are published.

use std::time::Duration;

use crate::action;
use crate::check;
use crate::find;
use crate::load_later;
use crate::stage::scenario;
use crate::support::doh_server::DohServer;
use crate::support::doh_server::Script;
use crate::world::Setup;
use crate::world::World;

/// Once the page is there and the tab has been opened, nothing more is needed of anybody.
#[test]
fn examples_work_without_a_network() {
    scenario(async |world| {
        let mut gone = DohServer::start(Script::new());
        gone.stop();
        let mut site = world.slow_site(Duration::ZERO);
        world.open_at(&site, Setup::Resolvers(&[&gone.url()]), "").await;
        world.await_app().await;
        action::click(world, find::TAB_TRY).await;
        load_later::has_come(world).await;
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
fn pasted_records_are_evaluated() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        action::click(world, find::TAB_TRY).await;
        for (domain, records, expected) in [
            ("example.test", "@ CAA 0 issuemail \"globalsign.com\"", "permitted issuer_match"),
            (
                "example.test",
                "example.test. 300 IN CAA 0 issuemail \"sectigo.com\"",
                "forbidden issuer_mismatch",
            ),
            ("alice@example.test", "@ CAA 128 unheard-of \"x\"", "forbidden unknown_critical"),
            (
                "mail.example.test",
                "$ORIGIN example.test.\n@ CAA 0 issuemail \";\"\n",
                "forbidden empty_issuer",
            ),
            (
                "mail.example.test",
                "$ORIGIN example.test.\nmail CNAME other\nother CAA 0 issuemail \"globalsign.com\"\n",
                "permitted issuer_match",
            ),
            ("example.test", "@ TYPE257 \\# 12 0009697373 75656d61696c3b", "forbidden empty_issuer"),
            (
                "example.test",
                "@ CAA 0 issuemail \"globalsign.com; account=1\"",
                "permitted issuer_match_params",
            ),
            ("example.test", "@ CAA 0 issuemail \"<script>alert(3)</script>\"", "forbidden malformed_value"),
        ] {
            try_records(world, domain, records).await;
            let actual = check::answer(world).await;
            assert_eq!(actual, format!("done {expected}"), "{records}");
        }
        let made = world.run("return document.querySelectorAll('#im-result script').length", &[]).await;
        assert_eq!(made, 0);
        check::nothing_was_asked(world);
    });
}

#[test]
fn mistakes_are_named_with_line_and_column() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        action::click(world, find::TAB_TRY).await;
        let records = "$ORIGIN example.test.\n@ CAA 0 issuemail \"globalsign.com\"\nmail CAA 300 issuemail \"x\"\n@ CAA 0 issuemail \"open\n";
        try_records(world, "example.test", records).await;
        check::is_state(world, "failed").await;
        let complaint = check::complaint(world, find::TRY_RECORDS).await;
        assert!(complaint.contains("Line 3, column 10"), "{complaint}");
        assert_eq!(check::value(world, find::TRY_RECORDS).await, records);
        // The domain can be wrong as well.
        try_records(world, "alice@[192.0.2.1]", "@ CAA 0 issuemail \"x\"").await;
        let complaint = check::complaint(world, find::TRY_DOMAIN).await;
        assert!(complaint.contains("IP address"), "{complaint}");
        assert_eq!(check::value(world, find::TRY_DOMAIN).await, "alice@[192.0.2.1]");
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
        check::stays(world, "done forbidden issuer_mismatch", Duration::from_millis(100)).await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        action::click(world, find::TAB_TRY).await;
        check::stays(world, "done permitted issuer_match", Duration::from_millis(100)).await;
        assert_eq!(check::value(world, find::TRY_DOMAIN).await, "example.test");
    });
}

/// Fills in the second tab and presses its button.
async fn try_records(world: &World, domain: &str, records: &str) {
    action::paste(world, find::TRY_DOMAIN, domain).await;
    action::paste(world, find::TRY_RECORDS, records).await;
    // The answer to the last attempt may look the same as the one to come.
    world.run("window.changes = 1", &[]).await;
    action::click(world, find::TRY).await;
}
