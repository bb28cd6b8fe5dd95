//! Opening links that say what to check.

use crate::stage::scenario;
use crate::support::doh_server::{DohServer, Script};
use crate::support::reply::Reply;
use crate::world::{Setup, World};
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

/// A mark of direction would show another name than the one that is checked.
#[test]
fn a_link_shows_what_is_checked() {
    scenario(async |world| {
        let marked = "#address=al%E2%80%AEtset.dewolla%E2%80%ACice@other-ca.test";
        world.open(Setup::Lab, &format!("?run=1{marked}")).await;
        check::is_state(world, "done").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "altset.dewollaice@other-ca.test");
        let marks = "return /[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/.test(document.title + document.body.innerText)";
        assert_eq!(world.run(marks, &[]).await, false);
        // Cyrillic letters that look like Latin ones: the name that is asked stands there.
        world.open(Setup::Scripted, "?domain=%D1%80%D0%B0%D1%83%D1%80%D0%B0l.test&run=1").await;
        check::is_state(world, "done").await;
        assert!(check::text_of(world, "im-verdict").await.contains("xn--l-7sba6dbr.test"));
    });
}

#[test]
fn a_link_to_share_tells_no_server_what_it_is_about() {
    scenario(async |world| {
        // The page of the link is left at once for that of its language.
        world.expect_network_errors();
        world.take_requests();
        world.open(Setup::Lab, "#domain=other-ca.test&ca=sectigo&lang=de&run=1").await;
        world.until("the page of the language", "return location.pathname.endsWith('/de.html')").await;
        check::is_state(world, "done").await;
        assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"));
        assert_eq!(check::value(world, find::CA).await, "sectigo");
        assert_eq!(world.run("return location.search + location.hash + window.name", &[]).await, "");
        assert!(!history(world).await.contains("other-ca"));
        let requests = world.take_requests().join(" ");
        assert!(requests.contains("/de.html") && !requests.contains("other-ca"), "{requests}");
        // Without `run`, it is filled in.
        world.open(Setup::Scripted, "#domain=example.test&ca=sectigo").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "example.test");
        check::is_now(world, "idle").await;
        check::nothing_was_asked(world);
    });
}

/// The addresses of the session's history, where the browser tells them.
async fn history(world: &World) -> String {
    let script = "return window.navigation?.entries().map(({ url }) => url).join(' ') ?? location.href";
    check::text(world.run(script, &[]).await)
}

#[test]
fn a_link_to_the_open_page_runs_once() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        action::check(world, "alice@first.test").await;
        check::is_answer(world, "permitted no_caa").await;
        action::click(world, find::TAB_TRY).await;
        action::watch(world).await;
        world.run("location.hash = '#domain=second.test&ca=sectigo&run=1'", &[]).await;
        check::is_answer(world, "permitted no_caa").await;
        assert!(check::text_of(world, "im-verdict").await.contains("second.test"), "in the tab of the check");
        assert_eq!(check::value(world, find::CA).await, "sectigo");
        assert_eq!(world.run("return location.hash", &[]).await, "");
        // Neither another passage of the article, nor going back, checks anything.
        let asked = world.scripted.questions().len();
        world.run("location.hash = '#servfail'; history.back()", &[]).await;
        world.until("back", "return location.hash === ''").await;
        world.two_frames_pass().await;
        assert_eq!(check::value(world, find::ADDRESS).await, "second.test");
        // It fills in without `run`, and an answer stays until something else is checked.
        world.run("location.hash = '#domain=third.test'", &[]).await;
        world
            .until("the domain", "return document.getElementById('im-address').value === 'third.test'")
            .await;
        check::is_now(world, "done permitted no_caa").await;
        assert_eq!(world.scripted.questions().len(), asked);
    });
}

#[test]
fn hostile_links_do_nothing_else() {
    scenario(async |world| {
        for (link, typed) in [
            // The first one counts.
            ("#domain=one.test&domain=two.test", "one.test"),
            ("?domain=one.test&domain=two.test", "one.test"),
            ("?domain=one.test#domain=two.test", "two.test"),
            ("#domain=%zz%", "%zz%"),
            ("#domain=%FF%FE", "\u{fffd}\u{fffd}"),
            ("#domain=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "<img src=x onerror=alert(1)>"),
            ("#domain=one.test&theme=javascript:alert(1)&lang=../../x&ca=%3Cscript%3E", "one.test"),
            ("?theme=javascript:alert(1)&lang=javascript:alert(1)#domain=one.test", "one.test"),
            ("#__proto__=x&constructor=y&domain=one.test", "one.test"),
            ("#domain=&run=1", ""),
        ] {
            world.open(Setup::Scripted, link).await;
            assert_eq!(check::value(world, find::ADDRESS).await, typed, "{link}");
            assert_eq!(check::value(world, find::CA).await, "globalsign", "{link}");
            assert_eq!(world.run("return document.documentElement.lang", &[]).await, "en", "{link}");
            check::nothing_was_asked(world);
        }
        // Half a megabyte is a field with too much in it, and no more; a browser cuts off an address after two.
        for part in ["x", "%41", "%zz", "%"] {
            let long = part.repeat(500_000 / part.len());
            world.open(Setup::Scripted, &format!("#domain={long}&run=1")).await;
            check::is_state(world, "failed").await;
            check::nothing_was_asked(world);
        }
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
