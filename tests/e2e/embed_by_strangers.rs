//! What a page around the framed view can do and learn: nothing starts by itself, and nothing is told but the verdict and
//! its reason, unless the deployment lists its origin (decision D-39).

use serde_json::{Value, json};

use crate::embed_in_article::{LISTED, PLAIN, enter, leave, result};
use crate::stage::{scenario, scenario_of};
use crate::support::doh_server::Script;
use crate::support::reply::Reply;
use crate::surroundings::Kind;
use crate::world::{Article, Setup, World};
use crate::{action, check, find};

/// An element that asks for everything.
const GREEDY: &str = r#"<issuemail-check id="w" lang="en" theme="dark" domain="example.test" run share-domain></issuemail-check>"#;

/// Waits until a frame has taken what its host has said, and has the domain in its field.
async fn is_filled_in(world: &World, domain: &str) {
    let script = format!("return document.getElementById('im-address')?.value === '{domain}'");
    world.until("the domain is filled in", &script).await;
}

/// Expects that no check has begun.
async fn nothing_runs(world: &World) {
    world.two_frames_pass().await;
    check::is_now(world, "idle").await;
    check::nothing_was_asked(world);
}

#[test]
fn a_stranger_starts_nothing_and_learns_the_verdict_only() {
    scenario(async |world| {
        let mut told = Vec::new();
        for reply in [Reply::no_data, Reply::nx_domain] {
            let _article = world.open_article(Setup::Scripted, Article { body: GREEDY, ..PLAIN }).await;
            world.scripted.play(Script::new().otherwise(reply()));
            enter(world, "w").await;
            is_filled_in(world, "example.test").await;
            world.until("the last message", "return document.documentElement.dataset.theme === 'dark'").await;
            nothing_runs(world).await;
            // Readers are not told that the page around gets the domain, because it does not.
            let note = check::text_of(world, "im-address-form").await;
            assert!(!note.contains("to the page around this box"), "{note}");
            action::watch(world).await;
            action::press_enter(world).await;
            check::is_answer(world, "permitted no_caa").await;
            // The height says nothing about the answer.
            let script = "return innerHeight === 1200 && document.body.offsetHeight < innerHeight";
            world.until("the height of every answer", script).await;
            leave(world).await;
            let result = result(world, 1).await;
            let mut detail: Value = serde_json::from_str(result["text"].as_str().unwrap()).unwrap();
            detail["checked_at"] = Value::Null;
            told.push(detail);
        }
        assert_eq!(told[0], told[1], "whether the name exists is told");
        let names: Vec<&String> = told[0].as_object().unwrap().keys().collect();
        let expected = [
            "ca",
            "ca_error",
            "checked_at",
            "conditional",
            "findings",
            "reason",
            "schema",
            "tool_version",
            "verdict",
        ];
        assert_eq!(names, expected);
        assert_eq!(told[0]["findings"], json!([]));
    });
}

#[test]
fn a_listed_site_may_run_and_be_told() {
    scenario(async |world| {
        let _article = world
            .open_article(
                Setup::Lab,
                Article { body: GREEDY.replace("example", "other-ca").as_str(), ..LISTED },
            )
            .await;
        enter(world, "w").await;
        check::is_state(world, "done").await;
        assert!(check::text_of(world, "im-address-form").await.contains("to the page around this box"));
        leave(world).await;
        let told = result(world, 1).await;
        assert_eq!((&told["verdict"], &told["domain"]), (&json!("forbidden"), &json!("other-ca.test")));
        assert!(told["path"].is_array() && told["lookups"].is_array() && told["dnssec"].is_string());
        // Another domain runs too; one that is only filled in does not.
        world.run("document.getElementById('w').setAttribute('domain', 'allowed.test')", &[]).await;
        assert_eq!(result(world, 2).await["domain"], "allowed.test");
        let script = "const w = document.getElementById('w');
            w.removeAttribute('run'); w.setAttribute('domain', 'nobody.test')";
        world.run(script, &[]).await;
        enter(world, "w").await;
        is_filled_in(world, "nobody.test").await;
        assert!(check::text_of(world, "im-verdict").await.contains("allowed.test"));
        leave(world).await;
        world.run("document.getElementById('w').setAttribute('run', '')", &[]).await;
        assert_eq!(result(world, 3).await["domain"], "nobody.test");
    });
}

/// What a reader has typed before the tool was there is not what the article wants to run.
#[test]
fn a_listed_site_does_not_run_what_a_reader_typed() {
    scenario(async |world| {
        let (site, gate) = world.held_site();
        let _article =
            world.open_article_of(&site, Setup::Scripted, Article { body: GREEDY, ..LISTED }).await;
        crate::embed_in_article::enter_early(world, "w").await;
        world.until("the field", "return !!document.getElementById('im-address')").await;
        action::type_address(world, "mine.test").await;
        gate.open();
        world.await_app().await;
        assert_eq!(check::value(world, find::ADDRESS).await, "mine.test");
        nothing_runs(world).await;
        leave(world).await;
    });
}

/// Links of a frame that its host, or anybody who can set its address, wants to run.
const LINKS: [&str; 5] = [
    "?domain=example.test&amp;run=1",
    "#domain=example.test&amp;run=1",
    "?domain=example.test&amp;run=1#run=1",
    "?run=1#address=alice@example.test",
    "?domain=example.test&amp;run=1&amp;run=true#domain=example.test&amp;ca=globalsign&amp;run=1",
];

#[test]
fn an_address_of_a_strangers_frame_runs_nothing() {
    scenario(async |world| {
        for link in LINKS {
            let body = format!(r#"<iframe src="TOOL/embed.html{link}" width="700" height="700"></iframe>"#);
            let article = Article { body: &body, is_without_script: true, ..PLAIN };
            let _article = world.open_article(Setup::Scripted, article).await;
            world.browser.enter_frame(0).await.unwrap();
            world.await_app().await;
            assert!(check::value(world, find::ADDRESS).await.ends_with("example.test"), "{link}");
            nothing_runs(world).await;
            assert_eq!(world.run("return location.hash", &[]).await, "", "{link}");
            leave(world).await;
            // The host changes the address of the frame it has.
            let script = "const frame = document.querySelector('iframe');
                frame.src = frame.src.split('#')[0] + '#domain=changed.test&run=1'";
            world.run(script, &[]).await;
            world.browser.enter_frame(0).await.unwrap();
            is_filled_in(world, "changed.test").await;
            nothing_runs(world).await;
            leave(world).await;
        }
    });
}

#[test]
fn an_address_of_a_listed_sites_frame_runs_where_the_browser_proves_the_site() {
    scenario_of(Kind::Chromium, "Firefox does not tell a frame what is around it", async |world| {
        for (link, runs) in LINKS.into_iter().zip([true, false, true, true, true]) {
            let body = format!(r#"<iframe src="TOOL/embed.html{link}" width="700" height="700"></iframe>"#);
            let article = Article { body: &body, is_without_script: true, ..LISTED };
            let article = world.open_article(Setup::Scripted, article).await;
            world.browser.enter_frame(0).await.unwrap();
            world.await_app().await;
            match runs {
                true => check::is_state(world, "done").await,
                false => nothing_runs(world).await,
            }
            leave(world).await;

            // The same site inside of a stranger's.
            let body = format!(r#"<iframe src="{}" width="900" height="900"></iframe>"#, article.url());
            let stranger = Article { body: &body, is_without_script: true, ..PLAIN };
            let stranger = world.serve_around(&stranger);
            world.scripted.play(Script::new());
            world.browser.goto(&stranger.url()).await.unwrap();
            world.browser.enter_frame(0).await.unwrap();
            world.until("the inner frame", "return frames.length === 1").await;
            world.browser.enter_frame(0).await.unwrap();
            world.await_app().await;
            nothing_runs(world).await;
            leave(world).await;
            leave(world).await;
        }
    });
}

/// The framed view in a window of its own is a page like the other.
#[test]
fn in_no_frame_a_link_runs() {
    scenario(async |world| {
        for link in ["embed.html?domain=other-ca.test&run=1", "embed.html#domain=other-ca.test&run=1"] {
            world.open(Setup::Lab, link).await;
            check::is_state(world, "done").await;
            assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"), "{link}");
        }
        // It has no second tab that could be open instead of the form.
        world.open(Setup::Scripted, "embed.html#tab=try&try=example.test").await;
        assert!(!check::text_of(world, "im-address-form").await.is_empty());
    });
}
