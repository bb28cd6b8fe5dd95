//! The form of the check tab, and the domains to try with it.

use std::rc::Rc;

use yew::{Callback, KeyboardEvent};

use crate::ca::CaProfile;
use crate::text::msg::{self, Id};
use crate::web::components::field::{Field, ca_select};
use crate::web::components::inline::{code, foreign};
use crate::web::context::Ui;
use crate::web::element::{El, el, text};

/// What the form shows, and its callbacks.
#[derive(Debug)]
pub struct AddressForm {
    /// The field's content.
    pub input: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The chosen CA.
    pub ca: Rc<CaProfile>,
    /// Whether checks are disabled.
    pub disabled: bool,
    /// The id of the text that says who sees the input.
    pub note: Id,
    /// Called when the field is edited.
    pub onedit: Callback<String>,
    /// Called when another CA is chosen.
    pub onchoose: Callback<Rc<CaProfile>>,
    /// Called to start the check.
    pub onstart: Callback<()>,
}

/// Draws the form.
pub fn address_form(ui: &Ui, props: &AddressForm) -> El {
    // Enter starts the check; Shift+Enter is a new line, and an input method gets its own keys.
    let onkeydown = {
        let onstart = props.onstart.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
                event.prevent_default();
                onstart.emit(());
            }
        })
    };
    let rows = props.input.lines().take(8).count().max(1);
    let field = Field {
        id: "im-address",
        label: ui.text(msg::UI_ADDRESS_LABEL),
        hint: Some(text(ui.text(msg::UI_ADDRESS_HINT))),
        error: props.error.clone(),
    };
    let control = el("textarea")
        .class("im-field__control im-field__control--lines")
        .id("im-address")
        .attr("name", "address")
        .attr("rows", rows.to_string())
        .attr("dir", "ltr")
        .attr("autocomplete", "email")
        .attr("inputmode", "email")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "go")
        .attr("aria-describedby", field.described_by())
        .attr("aria-invalid", field.invalid())
        .value(&props.input)
        .flag("disabled", props.disabled)
        .oninput(props.onedit.clone())
        .onkeydown(onkeydown);
    let submit = el("button")
        .class("im-button im-button--primary im-form__submit")
        .id("im-check")
        .attr("type", "submit")
        .flag("disabled", props.disabled)
        .child(ui.text(msg::UI_CHECK));
    el("form")
        .class("im-form")
        .id("im-address-form")
        .attr("method", "dialog")
        .flag("novalidate", true)
        .onsubmit(props.onstart.clone())
        .child(field.draw(control))
        .child(
            el("div")
                .class("im-form__row")
                .child(ca_select(ui, "im-ca", &props.ca, props.onchoose.clone()))
                .child(el("div").class("im-form__actions").child(submit)),
        )
        .child(el("p").class("im-form__note").child(ui.text(props.note)))
}

/// Draws the domains that the deployment offers to try before the first check.
pub fn examples(ui: &Ui, onchoose: &Callback<String>) -> Option<El> {
    let examples = &ui.settings().examples;
    if examples.is_empty() {
        return None;
    }
    let list = examples.iter().map(|example| {
        let input = example.input.clone();
        let button = el("button")
            .class("im-examples__button")
            .attr("type", "button")
            .onclick(onchoose.reform(move |_| input.clone()))
            .child(el("span").class("im-examples__name").child(code(&example.input)))
            .child(el("span").class("im-examples__text").child(foreign(&example.note)));
        el("li").child(button)
    });
    let section = el("section")
        .class("im-section im-section--apart")
        .attr("aria-labelledby", "im-examples")
        .child(el("h2").class("im-section__title").id("im-examples").child(ui.text(msg::UI_EXAMPLES)))
        .child(el("p").class("im-section__note").child(ui.text(msg::UI_EXAMPLES_NOTE)))
        .child(el("ul").class("im-examples").children(list));
    Some(section)
}
