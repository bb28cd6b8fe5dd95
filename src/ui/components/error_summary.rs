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

/// Properties of [`ErrorSummary`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ErrorSummaryProps {
    /// The title.
    pub title: AttrValue,
    /// The entries.
    pub entries: Vec<SummaryEntry>,
    /// The id of the field that they are about.
    pub field: AttrValue,
}

/// Takes the focus when it appears or changes; each entry leads to the field.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    use_effect_with(props.entries.clone(), |_| browser::focus("im-error-summary"));
    let onclick = {
        let field = props.field.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            browser::focus(&field);
        })
    };
    let shown = props.entries.iter().take(SHOWN).map(|entry| {
        html! {
            <li><a href={format!("#{}", props.field)} onclick={onclick.clone()}>
                if let Some(place) = &entry.place { <span class="im-notice__place">{ place }</span>{ ", " } }
                if let Some(input) = &entry.input { <code dir="ltr" translate="no">{ input }</code>{ ": " } }
                { &entry.message }
            </a></li>
        }
    });
    let more = props.entries.len().saturating_sub(SHOWN);
    html! {
        <div class="im-error-summary" id="im-error-summary" tabindex="-1">
            <div class="im-notice im-notice--error" role="alert">
                { icon(Icon::Error) }
                <div class="im-notice__body">
                    <h2 class="im-notice__title">{ &props.title }</h2>
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
