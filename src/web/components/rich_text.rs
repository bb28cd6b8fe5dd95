//! Texts with names and records in them.

use yew::Html;

use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::element::text;

/// A text whose pieces between backquotes are names or records. Everything is text: nothing becomes markup.
pub fn rich(words: &str) -> Html {
    let pieces = words.split('`').enumerate().filter(|(_, piece)| !piece.is_empty());
    list(pieces.map(|(index, piece)| match index % 2 {
        1 => code(piece).into(),
        _ => text(piece.to_owned()),
    }))
}

/// A name, a record, a word of DNS: not translated, always left to right.
pub fn code(text: &str) -> El {
    el("code").attr("dir", "ltr").attr("translate", "no").child(text)
}
