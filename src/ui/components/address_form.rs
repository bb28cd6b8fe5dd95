//! The form of the first tab: one field, the CA, one button.

use std::rc::Rc;

use yew::prelude::*;

use super::ca_select::ca_select;
use super::field::Field;
use crate::issuer::CaProfile;
use crate::ui::context::Ui;

/// What the form shows, and what it tells.
#[derive(Debug)]
pub struct AddressForm {
    /// The field's content.
    pub input: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The CA that is chosen.
    pub ca: Rc<CaProfile>,
    /// Says whether nothing can be checked.
    pub disabled: bool,
    /// The field is edited.
    pub onedit: Callback<String>,
    /// Another CA is chosen.
    pub onchoose: Callback<Rc<CaProfile>>,
    /// The check is started.
    pub onstart: Callback<()>,
}

/// Draws the form.
pub fn address_form(ui: &Ui, props: &AddressForm) -> Html {
    let oninput = {
        let onedit = props.onedit.clone();
        Callback::from(move |event: InputEvent| {
            let field: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
            onedit.emit(field.value());
        })
    };
    let onsubmit = {
        let onstart = props.onstart.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            onstart.emit(());
        })
    };
    // Enter starts the check; with Shift it begins a new line, and inside an input method it belongs to that.
    let onkeydown = {
        let onstart = props.onstart.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
                event.prevent_default();
                onstart.emit(());
            }
        })
    };
    let rows = props.input.lines().count().clamp(1, 8);
    let field = Field {
        id: "im-address",
        label: ui.text("ui-address-label"),
        hint: Some(html! { { ui.text("ui-address-hint") } }),
        error: props.error.clone(),
    };
    let control = html! {
        <textarea class="im-field__control im-field__control--lines" id="im-address" name="address"
            rows={rows.to_string()} dir="ltr" autocomplete="email" inputmode="email" autocapitalize="none"
            spellcheck="false" enterkeyhint="go" aria-describedby={field.described_by()}
            aria-invalid={field.invalid()} value={props.input.clone()} disabled={props.disabled} {oninput} {onkeydown} />
    };
    html! {
        <form class="im-form" id="im-address-form" method="dialog" novalidate=true {onsubmit}>
            { field.draw(control) }
            <div class="im-form__row">
                { ca_select(ui, "im-ca", &props.ca, props.onchoose.clone()) }
                <div class="im-form__actions">
                    <button class="im-button im-button--primary im-form__submit" id="im-check" type="submit"
                        disabled={props.disabled}>{ ui.text("ui-check") }</button>
                </div>
            </div>
            <p class="im-form__note">{ ui.text("ui-check-note") }</p>
        </form>
    }
}
