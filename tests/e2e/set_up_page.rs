//! Setting the page up by `config.json`.

use crate::stage::scenario;
use crate::world::Setup;
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
