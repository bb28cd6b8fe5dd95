//! Inline content: icons, names, and texts with names in them.

use yew::Html;

use crate::dns::visible::{shows_domain, visible};
use crate::web::element::{El, el, list, text};

//----------- Text -------------------------------------------------------------------------------

/// Draws a text in which names and records are between backquotes. Nothing in it becomes markup.
pub fn rich(words: &str) -> Html {
    let pieces = words.split('`').enumerate().filter(|(_, piece)| !piece.is_empty());
    list(pieces.map(|(index, piece)| match index % 2 {
        1 => code(piece).into(),
        _ => text(piece.to_owned()),
    }))
}

/// Draws a name, a record, or a word of DNS: not translated, always left to right, with everything invisible made visible.
pub fn code(text: &str) -> El {
    el("code").attr("dir", "ltr").attr("translate", "no").child(visible(text))
}

/// Adds an input, cut if it is very long, and the domain that was looked up for it unless the input shows that: two names
/// can look alike (decision D-34).
pub fn entry(place: El, input: &str, domain: &str) -> El {
    let mut shown: String = input.chars().take(MAX_INPUT).collect();
    if shown.len() < input.len() {
        shown.push('…');
    }
    let place = place.child(code(&shown));
    match domain.is_empty() || shows_domain(&shown, domain) {
        true => place,
        false => place.child(" (").child(code(domain)).child(")"),
    }
}

/// Longer than any address, in characters.
const MAX_INPUT: usize = 400;

/// Draws a text of others, with the direction of its own letters.
pub fn foreign(text: &str) -> El {
    el("bdi").child(visible(text))
}

//----------- Icon -------------------------------------------------------------------------------

/// An icon. A text with the same meaning is always beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Yes.
    Check,
    /// Conditional.
    Condition,
    /// Copy to the clipboard.
    Copy,
    /// No.
    Cross,
    /// An error.
    Error,
    /// An explanation.
    Info,
    /// A note.
    Notice,
    /// No end yet.
    Open,
    /// Not known.
    Question,
    /// Repeat.
    Retry,
    /// Save to a file.
    Save,
    /// A warning.
    Warning,
    /// Periodically.
    Watch,
}

/// Draws an icon.
pub fn icon(icon: Icon) -> El {
    el("svg")
        .class("im-icon")
        .attr("viewBox", "0 0 20 20")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(el("path").attr("d", path(icon)))
}

fn path(icon: Icon) -> &'static str {
    match icon {
        Icon::Check => "M4.5 10.5l3.5 3.5 7.5-8",
        Icon::Condition => "M10 4.5v7M10 15.25v.01",
        Icon::Copy => "M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1",
        Icon::Cross => "M5.5 5.5l9 9M14.5 5.5l-9 9",
        Icon::Error => "M6.9 2.75h6.2l4.15 4.15v6.2l-4.15 4.15H6.9L2.75 13.1V6.9zM10 6.5v4.25M10 13.5v.01",
        Icon::Info => "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.25v4.5M10 6.25v.01",
        Icon::Notice => "M4.5 17.5v-14h11l-2.5 4 2.5 4h-11",
        Icon::Open => "M10 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10z",
        Icon::Question => "M7.25 7.5a2.75 2.75 0 1 1 4.2 2.35c-.9.56-1.45 1.05-1.45 2.15M10 15.25v.01",
        Icon::Retry => "M16.5 10a6.5 6.5 0 1 1-1.9-4.6L16.5 7.25M16.5 3.25v4h-4",
        Icon::Save => "M10 3.5v9M6 9l4 4 4-4M4 16.5h12",
        Icon::Warning => "M10 3l7.5 13.5h-15zM10 8v4M10 14.25v.01",
        Icon::Watch => "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 5.75V10l3 2",
    }
}
