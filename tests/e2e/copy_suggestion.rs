//! Taking away the record that would help.

use crate::stage::scenario;
use crate::world::{Setup, World};
use crate::{action, check};

#[test]
fn the_record_can_be_copied() {
    scenario(async |world| {
        world.allow_clipboard().await;
        world.open(Setup::Lab, "").await;
        action::check(world, "alice@mail.other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        // The buttons say for a while what they did.
        world.keep_time_limits().await;
        action::remember_texts(world, "im-copy-record").await;
        action::click_button(world, "Copy record").await;
        check::has_said(world, "Copied").await;
        let copied = clipboard(world).await;
        assert!(copied.starts_with("other-ca.test. ") && copied.trim_end().ends_with(RECORD), "{copied}");
        // What a cache has left of the TTL is nothing to publish.
        let ttl = copied.split_whitespace().nth(1).and_then(|word| word.parse::<u32>().ok());
        assert!(ttl.is_none_or(|ttl| ttl % 60 == 0), "{copied}");
        assert_eq!(copied.trim(), check::text_of(world, "im-record").await.trim());

        action::click_button(world, "Copy this sentence").await;
        let is_copied = "return navigator.clipboard.readText().then((text) => /CAA blocks/.test(text))";
        world.until("the sentence is copied", is_copied).await;
        assert_eq!(clipboard(world).await, check::text_of(world, "im-verdict").await);
        // And then they say again what they do.
        let script = "return [...document.querySelectorAll('main button')].every((button) => !/Copied/.test(button.innerText))";
        world.until("the buttons are as before", script).await;
        assert!(check::text_of(world, "im-copy-record").await.contains("Copy record"));
    });
}

/// How the line in zone-file form ends.
const RECORD: &str = "IN CAA 0 issuemail \"globalsign.com\"";

async fn clipboard(world: &World) -> String {
    let text = world.run("return navigator.clipboard.readText()", &[]).await;
    text.as_str().unwrap_or_default().to_owned()
}
