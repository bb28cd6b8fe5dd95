//! Texts with names and records in them.

use yew::prelude::*;

/// A text whose pieces between backquotes are names or records. Everything is text: nothing becomes markup.
pub fn rich(text: &str) -> Html {
    let pieces = text.split('`').enumerate().filter(|(_, piece)| !piece.is_empty());
    pieces
        .map(|(index, piece)| {
            if index % 2 == 1 {
                code(piece)
            } else {
                html! { { piece.to_owned() } }
            }
        })
        .collect()
}

/// A name, a record, a word of DNS: not translated, always left to right.
pub fn code(text: &str) -> Html {
    html! { <code dir="ltr" translate="no">{ text.to_owned() }</code> }
}
