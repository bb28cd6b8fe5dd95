//! Getting along without a mouse.

use fantoccini::key::Key;

use crate::stage::scenario;
use crate::world::{Setup, World};
use crate::{action, check, find};

#[test]
fn a_check_needs_no_mouse() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        tab_to(world, find::ADDRESS).await;
        action::watch(world).await;
        action::type_here(world, "alice@other-ca.test").await;
        action::press_key(world, Key::Enter).await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        // The focus is on the answer, and goes on from there to what can be done.
        assert_eq!(check::focus(world).await, "im-verdict");
        tab_to(world, "im-copy-record").await;

        // With Shift, Enter begins a new line.
        world.open(Setup::Scripted, "").await;
        tab_to(world, find::ADDRESS).await;
        action::type_here(world, "a.test").await;
        world.strike(Key::Enter, true).await;
        action::type_here(world, "b.test").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "a.test\nb.test");
        check::nothing_was_asked(world);

        // The button does it too.
        action::watch(world).await;
        tab_to(world, find::CHECK).await;
        action::press_key(world, Key::Enter).await;
        check::is_answer(world, "permitted no_caa").await;
    });
}

#[test]
fn tabs_follow_the_arrow_keys() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        tab_to(world, find::TAB_CHECK).await;
        action::press_key(world, Key::Right).await;
        assert_eq!(check::focus(world).await, find::TAB_TRY);
        // Only one of the tabs is in the order of the Tab key.
        action::press_key(world, Key::Tab).await;
        assert_ne!(check::focus(world).await, find::TAB_CHECK);
        tab_to(world, find::TRY_DOMAIN).await;
        action::type_here(world, "example.test").await;
        tab_to(world, find::TRY_RECORDS).await;
        action::type_here(world, "@ CAA 0 issuemail \"globalsign.com\"").await;
        action::watch(world).await;
        tab_to(world, find::TRY).await;
        action::press_key(world, Key::Enter).await;
        check::is_answer(world, "permitted issuer_match").await;
    });
}

/// Switching to the other tab and back keeps the focus on the tabs, whatever is below them.
#[test]
fn the_arrow_keys_stay_among_the_tabs() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        world.run("document.getElementById('im-tab-check').focus()", &[]).await;
        for (key, tab) in [
            (Key::Right, find::TAB_TRY),
            (Key::Left, find::TAB_CHECK),
            (Key::Right, find::TAB_TRY),
            (Key::Left, find::TAB_CHECK),
        ] {
            world.strike(key, false).await;
            world
                .until("the tab", &format!("return document.getElementById('{tab}').ariaSelected === 'true'"))
                .await;
            assert_eq!(check::focus(world).await, tab);
        }
    });
}

/// Buttons that take themselves away do not take the focus with them.
#[test]
fn the_focus_stays_near_what_vanishes() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check(world, "alice@nobody.test").await;
        check::is_answer(world, "forbidden empty_issuer").await;
        press(world, "I may decide that").await;
        world.until("the record", "return !!document.getElementById('im-record')").await;
        assert_eq!(check::focus(world).await, "im-todo");

        action::check(world, "alice@mail.other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        crate::states::open_all(world).await;
        action::paste(world, find::DRAFT, "other-ca.test. CAA 0 issuemail").await;
        check::complaint(world, find::DRAFT).await;
        press(world, "Undo my edits").await;
        world.until("the edits are gone", "return !document.getElementById('im-draft').ariaInvalid").await;
        assert_eq!(check::focus(world).await, find::DRAFT);

        action::choose(world, find::WISH, "only").await;
        action::choose(world, "im-include", "digicert.com").await;
        let remove = "return document.querySelector('button[aria-label^=\"Remove \"]')";
        world.until("the button", remove).await;
        world.run(&format!("(() => {{ {remove} }})().focus()"), &[]).await;
        world.strike(Key::Enter, false).await;
        world.until("the CA is gone", &format!("return !(() => {{ {remove} }})()")).await;
        assert_eq!(check::focus(world).await, "im-include");
    });
}

/// Goes to a button, and presses it.
async fn press(world: &World, text: &str) {
    let script = "[...document.querySelectorAll('button')].find((button) => button.innerText.includes(arguments[0])).focus()";
    world.run(script, &[text]).await;
    world.strike(Key::Enter, false).await;
}

/// From the address to the record on the clipboard, to the form of the DNS host, and to another form of the change.
#[test]
fn the_whole_way_needs_no_mouse() {
    scenario(async |world| {
        world.allow_clipboard().await;
        for theme in ["light", "dark"] {
            world.open(Setup::Lab, &format!("?theme={theme}")).await;
            // The first stop leads past the head of the page.
            world.strike(Key::Tab, false).await;
            assert_eq!(world.run(UNSEEN, &[]).await, "");
            action::press_key(world, Key::Enter).await;
            tab_to(world, find::ADDRESS).await;
            action::watch(world).await;
            action::type_here(world, "alice@mail.other-ca.test").await;
            action::press_key(world, Key::Enter).await;
            check::is_answer(world, "forbidden issuer_mismatch").await;

            tab_to(world, "im-copy-record").await;
            action::press_key(world, Key::Enter).await;
            let record = check::text_of(world, "im-record").await;
            is_copied(world, &record).await;
            tab_to(world, find::HOST).await;
            action::type_here(world, "Amazon Route").await;
            let script = "return document.getElementById('im-todo').closest('section').innerText.includes('Record name')";
            world.until("the form of the host", script).await;

            tab_to_summary(world, "Other forms").await;
            action::press_key(world, Key::Enter).await;
            world.until("the forms", "return !!document.getElementById('im-form')").await;
            tab_to(world, find::FORM).await;
            let before = check::text_of(world, "im-form-text").await;
            world.strike(Key::Down, false).await;
            // Where the list opens, Enter chooses from it.
            if check::text_of(world, "im-form-text").await == before {
                world.strike(Key::Enter, false).await;
            }
            world
                .until(
                    "another form",
                    &format!(
                        "return document.getElementById('im-form-text').innerText !== {}",
                        serde_json::Value::from(before.as_str())
                    ),
                )
                .await;
            tab_to(world, "im-copy-form").await;
            action::press_key(world, Key::Enter).await;
            let form = check::text_of(world, "im-form-text").await;
            is_copied(world, &form).await;
            // To the end of the page, and back to what was asked.
            for _ in 0..60 {
                world.strike(Key::Tab, true).await;
                assert_eq!(world.run(UNSEEN, &[]).await, "");
                if check::focus(world).await == find::ADDRESS {
                    break;
                }
            }
            assert_eq!(check::focus(world).await, find::ADDRESS);
        }
    });
}

async fn is_copied(world: &World, text: &str) {
    let script = format!(
        "return navigator.clipboard.readText().then((text) => text.trim() === {}.trim())",
        serde_json::Value::from(text)
    );
    world.until("the text is on the clipboard", &script).await;
}

/// Presses Tab until the focus is on the title of a folded part.
async fn tab_to_summary(world: &World, title: &str) {
    let script = "const { activeElement } = document;
        return activeElement.matches('summary') && activeElement.innerText.includes(arguments[0])";
    for _ in 0..40 {
        world.strike(Key::Tab, false).await;
        assert_eq!(world.run(UNSEEN, &[]).await, "");
        if world.run(script, &[title]).await == true {
            return;
        }
    }
    panic!("the Tab key does not lead to {title:?}");
}

/// Gives what is wrong with the focus: it is not seen (WCAG 2.2, 2.4.7), too pale (1.4.11), or covered (2.4.11).
const UNSEEN: &str = "
    const element = document.activeElement, style = getComputedStyle(element), name = element.outerHTML.slice(0, 120);
    if (element === document.body || element === document.documentElement) return '';
    const channels = (color) => {
        const parts = color.match(/[\\d.]+/g).map(Number);
        return color.startsWith('color(') ? parts.map((it, place) => place < 3 ? it * 255 : it) : parts;
    };
    const light = (color) => channels(color).slice(0, 3).map((it) => it / 255)
        .map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
        .reduce((sum, it, place) => sum + it * [0.2126, 0.7152, 0.0722][place], 0);
    const [dark, bright] = [style.outlineColor, behind()].map(light).sort((a, b) => a - b);
    function behind() {
        // An outline inside the element is drawn on the element's own surface.
        for (let it = parseFloat(style.outlineOffset) < 0 ? element : element.parentElement; it; it = it.parentElement) {
            const color = getComputedStyle(it).backgroundColor, [, , , alpha = 1] = channels(color);
            if (alpha > 0) return color;
        }
        return 'rgb(255, 255, 255)';
    }
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no outline: ${name}`;
    if ((bright + 0.05) / (dark + 0.05) < 3) return `pale outline: ${name}`;
    const [rect] = element.getClientRects(), top = Math.max(rect.top, 0), bottom = Math.min(rect.bottom, innerHeight);
    if (bottom <= top) return `out of sight: ${name}`;
    const there = document.elementFromPoint((rect.left + rect.right) / 2, (top + bottom) / 2);
    return element.contains(there) || there?.contains(element) ? '' : `covered: ${name}`;";

/// Presses Tab until the focus is there.
async fn tab_to(world: &World, id: &str) {
    let mut way = Vec::new();
    for _ in 0..40 {
        world.strike(Key::Tab, false).await;
        assert_eq!(world.run(UNSEEN, &[]).await, "");
        let focus = check::focus(world).await;
        if focus == id {
            return;
        }
        way.push(focus);
    }
    panic!("the Tab key does not lead to #{id}, but to {way:?}");
}
