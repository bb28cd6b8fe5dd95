//! What a person sees.

use serde_json::Value;

use crate::world::World;

/// The answer to the check that was started last, with all that belongs to it: the verdict and its reason.
pub(crate) async fn answer(world: &World) -> String {
    let script = "const result = document.getElementById('im-result');
        const { state, verdict, reason } = result.dataset;
        const isWhole = window.changes > 0 && !result.querySelector('[aria-busy=true]');
        return isWhole && ['done', 'failed'].includes(state) ? `${state} ${verdict} ${reason}` : null";
    world.until("the check ends", script).await.as_str().unwrap().to_owned()
}

/// Expects an answer.
#[track_caller]
pub(crate) fn is_answer(world: &World, expected: &str) -> impl Future<Output = ()> {
    let place = std::panic::Location::caller();
    async move {
        let actual = answer(world).await;
        let expected = format!("done {expected}");
        assert!(actual == expected, "{place}: {actual:?}, expected {expected:?}; {}", world.describe().await);
    }
}

/// Expects a state of the result region, soon, with all that belongs to it.
pub(crate) async fn is_state(world: &World, expected: &str) {
    let script = format!(
        "const result = document.getElementById('im-result');
        return result.dataset.state === '{expected}' && !result.querySelector('[aria-busy=true]')"
    );
    world.until(expected, &script).await;
}

/// Expects that the result region says this now.
pub(crate) async fn is_now(world: &World, expected: &str) {
    let script = "const { state, verdict, reason } = document.getElementById('im-result').dataset;
        return `${state} ${verdict} ${reason}`.trim()";
    assert_eq!(world.run(script, &[]).await, expected);
}

/// Expects that nothing was asked so far.
#[track_caller]
pub(crate) fn nothing_was_asked(world: &World) {
    assert_eq!(world.scripted.questions().len(), 0);
}

/// The content of a field.
pub(crate) async fn value(world: &World, id: &str) -> String {
    text(world.run("return document.getElementById(arguments[0]).value", &[id]).await)
}

/// The text of an element, as it is shown.
pub(crate) async fn text_of(world: &World, id: &str) -> String {
    text(world.run("return document.getElementById(arguments[0])?.innerText ?? ''", &[id]).await)
}

/// The message about a field that cannot be read: what its description says, with the field marked as invalid.
pub(crate) async fn complaint(world: &World, id: &str) -> String {
    let script = format!(
        "const field = document.getElementById('{id}');
        const error = document.getElementById('{id}-error');
        const isTied = field.getAttribute('aria-describedby')?.split(' ').includes('{id}-error');
        return error && isTied && field.getAttribute('aria-invalid') === 'true' ? error.innerText : null"
    );
    text(world.until("a message at the field", &script).await)
}

/// The id of the element that has the focus.
pub(crate) async fn focus(world: &World) -> String {
    text(world.run("return document.activeElement?.id ?? ''", &[]).await)
}

/// A text that a script gives.
pub(crate) fn text(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Waits until the element whose texts are remembered has had these words.
pub(crate) async fn has_said(world: &World, words: &str) {
    world.until(words, &format!("return window.said.includes('{words}')")).await;
}
