//! What a person does.

use fantoccini::key::Key;

use crate::find;
use crate::world::World;

/// Types an address into the field, instead of what was there.
pub(crate) async fn type_address(world: &World, text: &str) {
    clear(world, find::ADDRESS).await;
    find::by_id(world, find::ADDRESS).await.send_keys(text).await.unwrap();
}

/// Pastes into the field, instead of what was there.
pub(crate) async fn paste_address(world: &World, text: &str) {
    paste(world, find::ADDRESS, text).await;
}

/// Pastes into a field, instead of what was there.
pub(crate) async fn paste(world: &World, id: &str, text: &str) {
    let script = "const [id, text] = arguments;
        const field = document.getElementById(id);
        field.focus();
        field.select();
        document.execCommand(text === '' ? 'delete' : 'insertText', false, text);";
    world.run(script, &[id, text]).await;
}

/// Presses Enter in the field.
pub(crate) async fn press_enter(world: &World) {
    press(world, find::ADDRESS, Key::Enter).await;
}

/// Presses the button next to the field.
pub(crate) async fn press_check(world: &World) {
    click(world, find::CHECK).await;
}

/// Types an address and presses Enter.
pub(crate) async fn check(world: &World, text: &str) {
    watch(world).await;
    type_address(world, text).await;
    press_enter(world).await;
}

/// Pastes a text and presses Enter.
pub(crate) async fn check_pasted(world: &World, text: &str) {
    watch(world).await;
    paste_address(world, text).await;
    press_enter(world).await;
}

/// Clicks on an element.
pub(crate) async fn click(world: &World, id: &str) {
    find::by_id(world, id).await.click().await.unwrap();
}

/// Clicks a button by its label.
pub(crate) async fn click_button(world: &World, text: &str) {
    find::button(world, text).await.click().await.unwrap();
}

/// Presses a key on an element.
pub(crate) async fn press(world: &World, id: &str, key: Key) {
    find::by_id(world, id).await.send_keys(&char::from(key).to_string()).await.unwrap();
}

/// Presses a key wherever the focus is.
pub(crate) async fn press_key(world: &World, key: Key) {
    let focused = world.browser.active_element().await.unwrap();
    focused.send_keys(&char::from(key).to_string()).await.unwrap();
}

/// Types wherever the focus is.
pub(crate) async fn type_here(world: &World, text: &str) {
    world.browser.active_element().await.unwrap().send_keys(text).await.unwrap();
}

/// Chooses from a list.
pub(crate) async fn choose(world: &World, id: &str, value: &str) {
    find::by_id(world, id).await.select_by_value(value).await.unwrap();
}

/// Chooses a CA by its id.
pub(crate) async fn choose_ca(world: &World, id: &str) {
    choose(world, find::CA, id).await;
}

/// Remembers from now on whether the result changes, so that an old answer is not taken for the new one.
pub(crate) async fn watch(world: &World) {
    let script = "const region = document.getElementById('im-result');
        window.changes = 0;
        window.observer?.disconnect();
        window.observer = new MutationObserver((records) => { window.changes += records.length; });
        window.observer.observe(region, { attributes: true, attributeFilter: ['data-state'] });";
    world.run(script, &[]).await;
}

/// Selects everything in a field and deletes it.
async fn clear(world: &World, id: &str) {
    let (control, release, delete) =
        (char::from(Key::Control), char::from(Key::Null), char::from(Key::Delete));
    let keys = format!("{control}a{release}{delete}");
    find::by_id(world, id).await.send_keys(&keys).await.unwrap();
}

/// Remembers every text that an element has from now on: what is said for a while is not missed on a busy machine.
pub(crate) async fn remember_texts(world: &World, id: &str) {
    let script = "const element = document.getElementById(arguments[0]);
        window.said = element.innerText;
        const listen = () => { window.said += ` ${element.innerText}`; };
        new MutationObserver(listen).observe(element, { characterData: true, childList: true, subtree: true });";
    world.run(script, &[id]).await;
}
