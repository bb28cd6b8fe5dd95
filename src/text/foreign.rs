//! Text of others beside ours, where no message has a place for it (decision D-35).

use crate::dns::visible::{has_rtl, push_isolated, visible_line};

/// A text of others, in a line of plain text.
pub fn foreign(text: &str) -> String {
    let text = visible_line(text);
    if !has_rtl(&text) {
        return text;
    }
    let mut isolated = String::new();
    push_isolated('\u{2068}', &text, &mut isolated);
    isolated
}
