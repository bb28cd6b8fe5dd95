//! Getting along without a mouse.

use fantoccini::key::Key;

use crate::action;
use crate::check;
use crate::find;
use crate::world::Setup;
use crate::world::World;

pub(crate) async fn a_check_needs_no_mouse(world: &World) {
    world.open(Setup::Lab, "").await;
    tab_to(world, find::ADDRESS).await;
    action::watch(world).await;
    action::type_here(world, "alice@other-ca.test").await;
    action::press_key(world, Key::Enter).await;
    check::is_answer(world, "forbidden issuer_mismatch").await;
    // The focus is on the answer, and goes on from there to what can be done.
    assert_eq!(check::focus(world).await, "im-verdict");
    tab_to(world, "im-copy-record").await;
    let outline = "const style = getComputedStyle(document.activeElement);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0";
    assert_eq!(world.run(outline, &[]).await, true, "the focus can be seen");

    // With Shift, Enter begins a new line.
    world.open(Setup::Scripted, "").await;
    tab_to(world, find::ADDRESS).await;
    let keys =
        format!("a.test{}{}{}b.test", char::from(Key::Shift), char::from(Key::Enter), char::from(Key::Null));
    action::type_here(world, &keys).await;
    assert_eq!(check::value(world, find::ADDRESS).await, "a.test\nb.test");
    check::nothing_was_asked(world);

    // The button does it too.
    action::watch(world).await;
    tab_to(world, find::CHECK).await;
    action::press_key(world, Key::Enter).await;
    check::is_answer(world, "permitted no_caa").await;
}

pub(crate) async fn tabs_follow_the_arrow_keys(world: &World) {
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
}

/// Presses Tab until the focus is there.
async fn tab_to(world: &World, id: &str) {
    let mut way = Vec::new();
    for _ in 0..40 {
        action::press_key(world, Key::Tab).await;
        let focus = check::focus(world).await;
        if focus == id {
            return;
        }
        way.push(focus);
    }
    panic!("the Tab key does not lead to #{id}, but to {way:?}");
}
