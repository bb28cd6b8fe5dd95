//! A start that is held back, fails or is forbidden: the page says what it is, and what helps.

use crate::stage::scenario;
use crate::states::FRAME;
use crate::world::{Fault, PAGE, Setup, Site, World};
use crate::{action, check, find};

/// What the panel says.
const PANEL: &str = "const panel = document.getElementById('im-crash');
    const { display, visibility } = getComputedStyle(panel);
    return display !== 'none' && visibility === 'visible' && panel.innerText";

/// Opens a page of a site with faults.
async fn open(world: &World, site: &Site, page: &str, faults: &[(&'static str, Fault)]) {
    site.set_faults(faults);
    world.open_at(site, Setup::Lab, page).await;
}

/// Expects that the panel says this, soon, and that nothing looks like an answer.
async fn says(world: &World, what: &str, words: &str) {
    let script = format!("const text = (() => {{ {PANEL} }})(); return text && text.includes('{words}')");
    world.until(&format!("{what}: {words}"), &script).await;
    let state = world.run("return document.getElementById('im-result').dataset.state", &[]).await;
    assert_eq!(state, "idle", "{what}");
}

/// A script that holds back what the page fetches of a name, until `letGo`: WebDriver waits for what a server holds back.
/// Until then the time that the start may take passes at once.
fn hold(name: &str) -> String {
    format!(
        "{{ const {{ fetch, setTimeout }} = window, held = [];
        let isOpen = false;
        window.letGo = () => {{ isOpen = true; held.forEach((go) => go()); }};
        window.fetch = (url, init) => isOpen || !String(url).includes('{name}') ? fetch(url, init) : new Promise((done, refuse) => {{
            held.push(() => done(fetch(url, init)));
            init?.signal?.addEventListener('abort', () => refuse(init.signal.reason));
        }});
        window.setTimeout = (call, time, ...rest) => setTimeout.call(window, call, time === 15_000 && !isOpen ? 15 : time, ...rest); }}"
    )
}

#[test]
fn each_file_that_never_comes_is_noticed() {
    scenario(async |world| {
        for page in [PAGE, FRAME] {
            let site = world.another_site();
            site.begin_with(&hold("web_bg-"));
            open(world, &site, page, &[]).await;
            says(world, "the module", "slow to start").await;
            world.run("letGo()", &[]).await;
            world.until("it starts", "return document.documentElement.dataset.app === 'ready'").await;
            assert_eq!(world.run(PANEL, &[]).await, false);

            site.begin_with(&hold("check-"));
            open(world, &site, page, &[]).await;
            says(world, "the texts", "could not be loaded").await;

            site.begin_with(&hold("config.json"));
            open(world, &site, page, &[]).await;
            world.until("config.json", "return !!document.getElementById('im-config-error')").await;
            let text = check::text_of(world, "im-config-error").await;
            assert!(text.contains("config.json") && text.contains("Reload"), "{text}");
            world.forget_console().await;
        }
    });
}

/// Servers that send scripts as text, and tell browsers to believe it.
#[test]
fn a_page_without_any_script_does_not_look_ready_for_good() {
    scenario(async |world| {
        for page in [PAGE, FRAME] {
            let site = world.another_site();
            open(world, &site, page, &[("boot-", Fault::Untyped), ("start-", Fault::Untyped)]).await;
            assert_eq!(world.run(PANEL, &[]).await, false);
            // The time of the style sheet passes at once.
            let script = "return document.getAnimations().filter((one) => (one.finish(), one.animationName === 'im-late')).length";
            assert_eq!(world.run(script, &[]).await, 1);
            says(world, "no script", "This page could not start").await;
            world.forget_console().await;
        }
    });
}

#[test]
fn files_of_another_version_are_not_used() {
    scenario(async |world| {
        for page in [PAGE, FRAME] {
            for file in ["start-", "web_bg-", "check-"] {
                for fault in [Fault::Gone, Fault::Page, Fault::Changed] {
                    // A text that has a line more is told from the right one, too.
                    let site = world.another_site();
                    open(world, &site, page, &[(file, fault)]).await;
                    says(world, &format!("{file} {fault:?}"), "could not be loaded").await;
                    world.forget_console().await;
                }
            }
        }
    });
}

/// After an update the old file is gone for good: nothing but a reload brings the new ones.
#[test]
fn an_answer_holds_when_the_second_part_is_of_another_version() {
    scenario(async |world| {
        for file in ["later-", "shared-", "answer-"] {
            for fault in [Fault::Gone, Fault::Page, Fault::Changed] {
                let site = world.another_site();
                open(world, &site, PAGE, &[(file, fault)]).await;
                world.await_app().await;
                action::check(world, "alice@other-ca.test").await;
                check::is_answer(world, "forbidden issuer_mismatch").await;
                let notice = "return document.getElementById('im-later-error')?.innerText ?? null";
                let text = check::text(world.until("the notice", notice).await);
                assert!(text.contains("reload"), "{text}");
                assert!(!check::text_of(world, "im-result").await.contains("change-"), "an id is no text");
                // What came wrong is not kept by a cache.
                site.set_faults(&[]);
                action::click_button(world, "Try again").await;
                world.until("what to publish", "return !!document.getElementById('im-record')").await;
                world.forget_console().await;
            }
        }
    });
}

/// What came wrong is in the browser's cache, and would be taken from there.
#[test]
fn reloading_brings_the_right_files() {
    scenario(async |world| {
        for file in ["start-", "web_bg-", "check-"] {
            let site = world.another_site();
            open(world, &site, PAGE, &[(file, Fault::Page)]).await;
            says(world, file, "could not be loaded").await;
            site.set_faults(&[]);
            world.run("document.querySelector('#im-crash a').click()", &[]).await;
            let started = "return document.documentElement?.dataset.app === 'ready'";
            world.until("the app starts", started).await;
            world.forget_console().await;
        }
    });
}

#[test]
fn a_policy_that_forbids_webassembly_is_named() {
    scenario(async |world| {
        for (page, file) in [(PAGE, "index.html"), (FRAME, "embed.html")] {
            let site = world.another_site();
            open(world, &site, page, &[(file, Fault::Forbidding)]).await;
            says(world, page, "forbids WebAssembly").await;
            world.forget_console().await;
        }
    });
}

#[test]
fn browsers_that_cannot_run_the_page_are_told_what_helps() {
    scenario(async |world| {
        for (script, words) in [
            ("delete window.WebAssembly", "Lockdown Mode"),
            (
                "WebAssembly.instantiateStreaming = () => Promise.reject(new WebAssembly.CompileError('no'))",
                "the browser is too old",
            ),
        ] {
            let site = world.another_site();
            site.begin_with(script);
            for page in [PAGE, FRAME] {
                open(world, &site, page, &[]).await;
                says(world, page, words).await;
                world.forget_console().await;
            }
        }
    });
}

#[test]
fn an_older_browser_gets_the_whole_answer() {
    scenario(async |world| {
        let site = world.another_site();
        site.begin_with("delete AbortSignal.timeout");
        open(world, &site, PAGE, &[]).await;
        world.await_app().await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        world.until("what to publish", "return !!document.getElementById('im-record')").await;
    });
}

/// Browsers and extensions fill fields in, and not all of them say so.
#[test]
fn what_stands_in_the_field_is_checked() {
    scenario(async |world| {
        let press = "document.getElementById('im-check').click()";
        for event in ["", "change", "keyup"] {
            world.open(Setup::Lab, PAGE).await;
            let fill = "const field = document.getElementById('im-address');
                field.value = 'alice@other-ca.test';
                if (arguments[0]) field.dispatchEvent(new Event(arguments[0], { bubbles: true }))";
            action::watch(world).await;
            world.run(fill, &[event]).await;
            world.run(press, &[]).await;
            check::is_answer(world, "forbidden issuer_mismatch").await;
            assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        }
        action::click(world, find::TAB_TRY).await;
        let fill = "document.getElementById('im-try-domain').value = 'example.test';
            document.getElementById('im-try-records').value = '@ CAA 0 issuemail \"globalsign.com\"'";
        world.run(fill, &[]).await;
        action::watch(world).await;
        action::click(world, find::TRY).await;
        check::is_answer(world, "permitted issuer_match").await;
    });
}

#[test]
fn an_old_answer_says_its_time() {
    scenario(async |world| {
        for page in [PAGE, FRAME] {
            world.open(Setup::Lab, page).await;
            action::check(world, "alice@other-ca.test").await;
            check::is_answer(world, "forbidden issuer_mismatch").await;
            let come_back = "dispatchEvent(new Event('focus'))";
            world.run(come_back, &[]).await;
            world.two_frames_pass().await;
            assert_eq!(check::text_of(world, "im-old").await, "");
            world
                .run("const { Date } = window, { now } = Date; Date.now = () => now() + 11 * 60_000", &[])
                .await;
            world.run(come_back, &[]).await;
            world
                .until("the time", "return /check again/.test(document.getElementById('im-old')?.innerText)")
                .await;
            check::is_now(world, "done forbidden issuer_mismatch").await;
            action::check(world, "alice@allowed.test").await;
            check::is_answer(world, "permitted issuer_match").await;
            assert_eq!(check::text_of(world, "im-old").await, "");
        }
    });
}

/// iOS zooms into smaller ones, and stays there.
#[test]
fn no_field_has_small_letters() {
    scenario(async |world| {
        world.open(Setup::Lab, PAGE).await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        for width in [320, 1024] {
            world.set_width(width).await;
            let script = "return [...document.querySelectorAll('input, select, textarea')]
                .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map((field) => field.id).join()";
            assert_eq!(world.run(script, &[]).await, "");
        }
        world.set_width(0).await;
    });
}
