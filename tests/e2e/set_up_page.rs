//! Setting the page up by `config.json`.

use std::time::Duration;

use crate::stage::scenario;
use crate::support::http::{Delivery, Response};
use crate::world::{Claim, Setup, World, answer};
use crate::{action, check, find};

#[test]
fn a_broken_configuration_is_named() {
    scenario(async |world| {
        for (config, field) in [
            (r#"{ "<img src=x onerror=alert(1)>": 1 }"#, "<img src=x onerror=alert(1)>"),
            ("{ \"cas\": [\n  \"globalsign\",\n] }", "line 3"),
        ] {
            world.open(Setup::File(config), "?domain=example.test&run=1").await;
            let text = check::text_of(world, "im-config-error").await;
            assert!(text.contains("config.json") && text.contains(field), "{config}: {text}");
            check::is_state(world, "failed").await;
            let made =
                world.run("return document.querySelectorAll('#im-config-error img').length", &[]).await;
            assert_eq!(made, 0);
            // Nothing is guessed: nothing can be checked.
            let disabled = world.run("return document.getElementById('im-check').disabled", &[]).await;
            assert_eq!(disabled, true, "{config}");
        }
    });
}

/// A deployment that offers one CA, and its own resolver.
fn own(world: &World) -> String {
    format!(
        r#"{{ "cas": ["digicert"], "resolvers": [{{ "name": "own", "url": "{}" }}] }}"#,
        world.scripted.url()
    )
}

/// What a host that answers everything with a page answers.
const PAGE: &str = "<!doctype html><title>App</title><p>Not found";

/// Expects that the page says what is wrong, and that nothing can be checked.
async fn nothing_can_be_checked(world: &World, what: &str, words: &str) {
    let text = check::text_of(world, "im-config-error").await;
    assert!(text.contains("config.json") && text.contains(words), "{what}: {text}");
    check::is_state(world, "failed").await;
    assert_eq!(world.run("return document.getElementById('im-check').disabled", &[]).await, true, "{what}");
    check::nothing_was_asked(world);
}

#[test]
fn what_a_deployment_chose_is_never_replaced_in_silence() {
    scenario(async |world| {
        world.expect_network_errors();
        for status in [201, 204, 206, 400, 401, 403, 429, 500, 503] {
            for (media_type, body) in [
                ("text/html", PAGE),
                ("text/plain", "error"),
                ("application/json", r#"{ "cas": ["digicert"] }"#),
            ] {
                let body = if status == 204 { "" } else { body };
                let setup = Setup::Answer(answer(status, media_type, body), Claim::Nothing);
                world.open(setup, "?domain=example.test&run=1").await;
                nothing_can_be_checked(world, &format!("{status} {media_type}"), &format!("status {status}"))
                    .await;
            }
        }
        let json = "application/json";
        for (media_type, body, words) in [
            (json, String::new(), "not JSON"),
            ("text/html", String::new(), "not JSON"),
            (json, PAGE.to_owned(), "not JSON"),
            ("text/plain", PAGE.to_owned(), "not JSON"),
            (json, own(world).replace(']', ""), "not JSON"),
            (json, "[]".to_owned(), "must be an object"),
            (json, own(world).replace("digicert", "nobody"), "nobody"),
            (json, own(world).replace("cas", "ca"), "not a known field"),
            (json, format!("{}{}", own(world), " ".repeat(1 << 20)), "1048576"),
            (json, r#"{ "frame_origins": ["https://x.example/"] }"#.to_owned(), "frame_origins[0]"),
        ] {
            let what = body.chars().take(99).collect::<String>();
            let setup = Setup::Answer(answer(200, media_type, body), Claim::Nothing);
            world.open(setup, "?domain=example.test&run=1").await;
            nothing_can_be_checked(world, &what, words).await;
        }
        let mut response = answer(200, json, own(world));
        response.body.push(0xff);
        world.open(Setup::Answer(response, Claim::Nothing), "").await;
        nothing_can_be_checked(world, "an octet", "UTF-8").await;
        let mut response = answer(302, json, "");
        response.headers.push(("location", "/favicon.svg".to_owned()));
        world.open(Setup::Answer(response, Claim::Nothing), "").await;
        nothing_can_be_checked(world, "a redirection", "status 3xx").await;
        // The file counts, whatever the server says that it is.
        for media_type in ["text/html; charset=utf-8", "application/octet-stream", ""] {
            world.open(Setup::Answer(answer(200, media_type, own(world)), Claim::Required), "").await;
            assert_eq!(check::value(world, find::CA).await, "digicert", "{media_type}");
        }
    });
}

#[test]
fn a_file_that_the_pages_speak_of_must_be_there() {
    scenario(async |world| {
        world.expect_network_errors();
        for (status, media_type) in
            [(404, "text/html"), (404, "text/plain"), (410, "text/html"), (200, "text/html")]
        {
            for rest in ["", "embed.html", "de.html"] {
                let missing = answer(status, media_type, PAGE);
                world.open(Setup::Answer(missing.clone(), Claim::Required), rest).await;
                nothing_can_be_checked(world, &format!("{status} {media_type} {rest}"), "index.html").await;
                world.open(Setup::Answer(missing, Claim::Nothing), rest).await;
                assert_eq!(check::value(world, find::CA).await, "globalsign");
                assert_eq!(check::text_of(world, "im-config-error").await, "");
            }
        }
    });
}

#[test]
fn a_file_that_does_not_come_is_not_waited_for_forever() {
    scenario(async |world| {
        for delivery in
            [Delivery::Never, Delivery::Drip(Duration::from_secs(1)), Delivery::Reset, Delivery::Cut]
        {
            world.expect_network_errors();
            let response = Response { delivery, ..answer(200, "application/json", own(world)) };
            world.open(Setup::Answer(response, Claim::Nothing), "").await;
            nothing_can_be_checked(world, &format!("{delivery:?}"), "could not be loaded").await;
            world.forget_console().await;
        }
    });
}

#[test]
fn without_a_configuration_the_defaults_hold() {
    scenario(async |world| {
        world.expect_network_errors();
        world.open(Setup::Missing, "").await;
        assert_eq!(check::value(world, find::CA).await, "globalsign");
        assert_eq!(check::text_of(world, "im-config-error").await, "");
        // Hosts of single-page apps send the page instead of 404; here the file is a page and called one.
        let count = world.run("return document.querySelectorAll('#im-ca option').length", &[]).await;
        assert!(count.as_u64() > Some(3), "{count}");
    });
}

#[test]
fn examples_of_the_deployment_are_offered() {
    scenario(async |world| {
        let config = format!(
            r#"{{ "resolvers": [{{ "name": "lab", "url": "{}" }}],
              "examples": [{{ "input": "alice@nobody.test", "note": "Allows <b>nobody</b>" }}] }}"#,
            world.lab.addresses.doh
        );
        world.open(Setup::File(&config), "").await;
        action::watch(world).await;
        action::click_button(world, "alice@nobody.test").await;
        check::is_answer(world, "forbidden empty_issuer").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@nobody.test");
    });
}

/// Without WebAssembly there is no app; what is typed can still be copied.
#[test]
fn a_page_that_cannot_start_says_so() {
    scenario(async |world| {
        world.expect_network_errors();
        let site = world.broken_site();
        world.open_at(&site, Setup::Lab, "").await;
        let script = "const panel = document.getElementById('im-crash');
        return !panel.hidden && panel.innerText";
        let text = world.until("the page says that it cannot start", script).await;
        assert!(text.as_str().unwrap().contains("could not be loaded"), "{text}");
        action::type_address(world, "alice@example.test").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@example.test");
        // The loader says on the console what has happened.
        world.forget_console().await;
    });
}
