//! What could not be read, above the form.

use yew::prelude::*;

use super::icon::Icon;
use super::icon::icon;
use crate::ui::browser;

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
pub fn error_summary(title: &str, entries: &[SummaryEntry], field: &'static str) -> Html {
    let onclick = {
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            browser::focus(field);
        })
    };
    let shown = entries.iter().take(SHOWN).map(|entry| {
        html! {
            <li><a href={format!("#{field}")} onclick={onclick.clone()}>
                if let Some(place) = &entry.place { <span class="im-notice__place">{ place }</span>{ ": " } }
                if let Some(input) = &entry.input { <code dir="ltr" translate="no">{ input }</code>{ ": " } }
                { &entry.message }
            </a></li>
        }
    });
    let more = entries.len().saturating_sub(SHOWN);
    html! {
        <div class="im-error-summary" id="im-error-summary" tabindex="-1">
            <div class="im-notice im-notice--error" role="alert">
                { icon(Icon::Error) }
                <div class="im-notice__body">
                    <h2 class="im-notice__title">{ title.to_owned() }</h2>
                    <ul class="im-notice__list">
                        { for shown }
                        if more > 0 { <li>{ format!("+{more}") }</li> }
                    </ul>
                </div>
            </div>
        </div>
    }
}

/// Longer lists are cut.
const SHOWN: usize = 10;
