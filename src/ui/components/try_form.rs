//! The form of the second tab: records that are not published yet.

use std::rc::Rc;

use yew::prelude::*;

use super::ca_select::ca_select;
use super::field::Field;
use super::rich_text::rich;
use crate::issuer::CaProfile;
use crate::ui::context::Ui;

/// A worked example: the id of its title, the address, the records. `{issuer}` stands for the CA that is chosen.
pub type TryExample = (&'static str, &'static str, &'static str);

/// The worked examples.
pub const EXAMPLES: [TryExample; 4] = [
    ("allow", "alice@example.com", "$ORIGIN example.com.\n@  300 IN CAA 0 issuemail \"{issuer}\"\n"),
    ("nobody", "alice@example.com", "$ORIGIN example.com.\n@  300 IN CAA 0 issuemail \";\"\n"),
    (
        "two",
        "alice@mail.example.com",
        "$ORIGIN example.com.\n@  300 IN CAA 0 issue \"letsencrypt.org\"\n@  300 IN CAA 0 issuemail \"ca.other.example\"\n@  300 IN CAA 0 issuemail \"{issuer}\"\n",
    ),
    (
        "hidden",
        "alice@mail.example.com",
        "$ORIGIN example.com.\n@     300 IN CAA 0 issuemail \"ca.other.example\"\nmail  300 IN CAA 0 issue \"letsencrypt.org\"\n",
    ),
];

/// What the form shows, and what it tells.
#[derive(Debug)]
pub struct TryForm {
    /// The address or domain.
    pub domain: String,
    /// The records.
    pub text: String,
    /// What is wrong with the domain.
    pub domain_error: Option<String>,
    /// What is wrong with the records.
    pub text_error: Option<String>,
    /// The CA that is chosen.
    pub ca: Rc<CaProfile>,
    /// The domain is edited.
    pub ondomain: Callback<String>,
    /// The records are edited.
    pub ontext: Callback<String>,
    /// Another CA is chosen.
    pub onchoose: Callback<Rc<CaProfile>>,
    /// An example is chosen.
    pub onexample: Callback<TryExample>,
    /// The records are evaluated.
    pub ontry: Callback<()>,
}

/// Draws the form.
pub fn try_form(ui: &Ui, props: &TryForm) -> Html {
    let oninput = {
        let ondomain = props.ondomain.clone();
        Callback::from(move |event: InputEvent| {
            let field: web_sys::HtmlInputElement = event.target_unchecked_into();
            ondomain.emit(field.value());
        })
    };
    let ontext = {
        let ontext = props.ontext.clone();
        Callback::from(move |event: InputEvent| {
            let field: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
            ontext.emit(field.value());
        })
    };
    let onsubmit = {
        let ontry = props.ontry.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            ontry.emit(());
        })
    };
    let examples = EXAMPLES.into_iter().map(|example| {
        let onclick = props.onexample.reform(move |_: MouseEvent| example);
        html! {
            <button class="im-button im-button--small" type="button" data-example={example.0} {onclick}>
                { ui.text(&format!("ui-try-example-{}", example.0)) }
            </button>
        }
    });
    let domain = Field {
        id: "im-try-domain",
        label: ui.text("ui-address-label"),
        hint: None,
        error: props.domain_error.clone(),
    };
    let domain_control = html! {
        <input class="im-field__control" id="im-try-domain" name="domain" type="text" dir="ltr" autocomplete="off"
            inputmode="email" autocapitalize="none" spellcheck="false" aria-describedby={domain.described_by()}
            aria-invalid={domain.invalid()} value={props.domain.clone()} {oninput} />
    };
    let records = Field {
        id: "im-try-records",
        label: ui.text("ui-try-records-label"),
        hint: Some(rich(&ui.catalog().rich("ui-try-records-hint", &[]))),
        error: props.text_error.clone(),
    };
    let records_control = html! {
        <textarea class="im-field__control im-field__control--code" id="im-try-records" name="records" rows="6"
            dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false" translate="no"
            aria-describedby={records.described_by()} aria-invalid={records.invalid()} value={props.text.clone()}
            oninput={ontext} />
    };
    html! {
        <form class="im-form" id="im-try-form" method="dialog" novalidate=true {onsubmit}>
            <fieldset>
                <legend class="im-examples__legend">{ ui.text("ui-try-examples") }</legend>
                <div class="im-actions">{ for examples }</div>
            </fieldset>
            <div class="im-form__row im-form__row--even">
                { domain.draw(domain_control) }
                { ca_select(ui, "im-try-ca", &props.ca, props.onchoose.clone()) }
            </div>
            { records.draw(records_control) }
            <div class="im-form__actions">
                <button class="im-button im-button--primary im-form__submit" id="im-try" type="submit">{ ui.text("ui-try") }</button>
            </div>
            <p class="im-form__note">{ ui.text("ui-try-note") }</p>
        </form>
    }
}
