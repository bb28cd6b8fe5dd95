//! Opening links that say what to check.

use crate::stage::scenario;
use crate::support::doh_server::{DohServer, Script};
use crate::support::reply::Reply;
use crate::world::Setup;
use crate::{action, check, find};

#[test]
fn a_link_fills_in_and_runs_only_when_it_says_so() {
    scenario(async |world| {
        world.open(Setup::Scripted, "?domain=example.test").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "example.test");
        check::is_state(world, "idle").await;
        check::nothing_was_asked(world);
        action::watch(world).await;
        action::press_enter(world).await;
        check::is_answer(world, "permitted no_caa").await;
        // Nothing to run.
        world.open(Setup::Scripted, "?run=1").await;
        check::is_state(world, "idle").await;
        check::nothing_was_asked(world);
        world.open(Setup::Lab, "?domain=other-ca.test&run=1").await;
        check::is_state(world, "done").await;
        assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"));
    });
}

#[test]
fn an_address_in_the_fragment_leaves_the_address_bar() {
    scenario(async |world| {
        for (link, typed) in [
            ("#address=alice@other-ca.test", "alice@other-ca.test"),
            ("#address=al%2Bice%40other-ca.test", "al+ice@other-ca.test"),
            ("?ca=globalsign#address=alice+tag@other-ca.test", "alice+tag@other-ca.test"),
        ] {
            world.open(Setup::Lab, link).await;
            assert_eq!(check::value(world, find::ADDRESS).await, typed);
            check::is_state(world, "idle").await;
            let shown = world.browser.current_url().await.unwrap();
            assert!(!shown.as_str().contains("ice"), "{shown}");
            assert_eq!(shown.query(), link.starts_with('?').then_some("ca=globalsign"));
            // Not in the history either, where going back would show it.
            assert_eq!(world.run("return location.hash", &[]).await, "");
        }
        world.open(Setup::Lab, "?run=1#address=alice@other-ca.test").await;
        check::is_state(world, "done").await;
    });
}

#[test]
fn a_link_chooses_among_the_offered_cas() {
    scenario(async |world| {
        for (link, expected) in [
            ("?ca=sectigo", "sectigo"),
            ("?ca=globalsign", "globalsign"),
            ("?ca=nobody", "globalsign"),
            ("?ca=%3Cscript%3E", "globalsign"),
            ("?ca=", "globalsign"),
        ] {
            world.open(Setup::Lab, link).await;
            assert_eq!(check::value(world, find::CA).await, expected, "{link}");
        }
        // A CA that is built in and not offered here.
        let url = world.scripted.url();
        let config = format!(
            r#"{{ "cas": ["globalsign", {{ "id": "own", "name": "Own CA", "issuer_domain_names": ["own.test"] }}],
              "default_ca": "own", "resolvers": [{{ "name": "x", "url": "{url}" }}] }}"#
        );
        world.open(Setup::File(&config), "?ca=sectigo").await;
        assert_eq!(check::value(world, find::CA).await, "own");
    });
}

#[test]
fn a_link_cannot_name_resolvers() {
    scenario(async |world| {
        let lying = DohServer::start(Script::new().otherwise(Reply::issuemail("globalsign.com")));
        let url = lying.url();
        for link in [
            format!("?domain=other-ca.test&run=1&resolver={url}"),
            format!("?domain=other-ca.test&run=1&resolvers={url}&doh={url}&url={url}"),
            format!("?domain=other-ca.test&run=1#resolver={url}&resolvers={url}"),
            format!("?domain=other-ca.test&run=1&config={url}"),
        ] {
            world.open(Setup::Lab, &link).await;
            check::is_state(world, "done").await;
            let verdict = world.run("return document.getElementById('im-result').dataset.verdict", &[]).await;
            assert_eq!(verdict, "forbidden", "{link}");
        }
        assert!(lying.questions().is_empty());
    });
}

#[test]
fn a_link_sets_the_theme() {
    scenario(async |world| {
        let scheme = "return getComputedStyle(document.body).color";
        world.open(Setup::Lab, "?theme=light").await;
        let light = world.run(scheme, &[]).await;
        world.open(Setup::Lab, "?theme=dark").await;
        let dark = world.run(scheme, &[]).await;
        assert_ne!(light, dark);
    });
}
