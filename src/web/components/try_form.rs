//! The form of the second tab: records that are not published yet.

use std::rc::Rc;

use yew::Callback;

use crate::ca::CaProfile;
use crate::web::components::ca_select::ca_select;
use crate::web::components::field::Field;
use crate::web::components::rich_text::rich;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

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
pub fn try_form(ui: &Ui, props: &TryForm) -> El {
    let examples = EXAMPLES.into_iter().map(|example| {
        el("button")
            .class("im-button im-button--small")
            .attr("type", "button")
            .attr("data-example", example.0)
            .onclick(props.onexample.reform(move |_| example))
            .child(ui.text(&format!("ui-try-example-{}", example.0)))
    });
    let domain = Field {
        id: "im-try-domain",
        label: ui.text("ui-address-label"),
        hint: None,
        error: props.domain_error.clone(),
    };
    let domain_control = el("input")
        .class("im-field__control")
        .id("im-try-domain")
        .attr("name", "domain")
        .attr("type", "text")
        .attr("dir", "ltr")
        .attr("autocomplete", "off")
        .attr("inputmode", "email")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("aria-describedby", domain.described_by())
        .attr("aria-invalid", domain.invalid())
        .value(&props.domain)
        .oninput(props.ondomain.clone());
    let records = Field {
        id: "im-try-records",
        label: ui.text("ui-try-records-label"),
        hint: Some(rich(&ui.catalog().rich("ui-try-records-hint", &[]))),
        error: props.text_error.clone(),
    };
    let records_control = el("textarea")
        .class("im-field__control im-field__control--code")
        .id("im-try-records")
        .attr("name", "records")
        .attr("rows", "6")
        .attr("dir", "ltr")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("translate", "no")
        .attr("aria-describedby", records.described_by())
        .attr("aria-invalid", records.invalid())
        .value(&props.text)
        .oninput(props.ontext.clone());
    let submit = el("button")
        .class("im-button im-button--primary im-form__submit")
        .id("im-try")
        .attr("type", "submit")
        .child(ui.text("ui-try"));
    el("form")
        .class("im-form")
        .id("im-try-form")
        .attr("method", "dialog")
        .flag("novalidate", true)
        .onsubmit(props.ontry.clone())
        .child(
            el("fieldset")
                .child(el("legend").class("im-examples__legend").child(ui.text("ui-try-examples")))
                .child(el("div").class("im-actions").children(examples)),
        )
        .child(
            el("div")
                .class("im-form__row im-form__row--even")
                .child(domain.draw(domain_control))
                .child(ca_select(ui, "im-try-ca", &props.ca, props.onchoose.clone())),
        )
        .child(records.draw(records_control))
        .child(el("div").class("im-form__actions").child(submit))
        .child(el("p").class("im-form__note").child(ui.text("ui-try-note")))
}
