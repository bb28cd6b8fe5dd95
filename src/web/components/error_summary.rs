//! What could not be read, above the form.

use yew::Callback;
use yew::MouseEvent;

use crate::web::browser;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::rich_text::code;
use crate::web::element::El;
use crate::web::element::el;

/// One entry of the summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryEntry {
    /// Where, as "Line 2".
    pub place: Option<String>,
    /// What was typed there.
    pub input: Option<String>,
    /// What is wrong.
    pub message: String,
}

/// Draws the summary; each entry leads to the field.
pub fn error_summary(title: &str, entries: &[SummaryEntry], field: &'static str) -> El {
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        browser::focus::focus(field);
    });
    let shown = entries.iter().take(SHOWN).map(|entry| {
        let mut link = el("a").attr("href", format!("#{field}")).onclick(onclick.clone());
        if let Some(place) = &entry.place {
            link = link.child(el("span").class("im-notice__place").child(place.as_str())).child(": ");
        }
        if let Some(input) = &entry.input {
            link = link.child(code(input)).child(": ");
        }
        el("li").child(link.child(entry.message.as_str()))
    });
    let more = entries.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| el("li").child(format!("+{more}")));
    let body = el("div")
        .class("im-notice__body")
        .child(el("h2").class("im-notice__title").child(title))
        .child(el("ul").class("im-notice__list").children(shown).child(more));
    let notice = el("div")
        .class("im-notice im-notice--error")
        .attr("role", "alert")
        .child(icon(Icon::Error))
        .child(body);
    el("div").class("im-error-summary").id("im-error-summary").attr("tabindex", "-1").child(notice)
}

/// Longer lists are cut.
const SHOWN: usize = 10;
