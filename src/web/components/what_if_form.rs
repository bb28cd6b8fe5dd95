//! The form of the what-if tab: records that are not published yet.

use std::rc::Rc;

use yew::Callback;

use crate::ca::CaProfile;
use crate::text::msg::{self, Id};
use crate::web::components::field::{Field, ca_select};
use crate::web::components::inline::rich;
use crate::web::context::Ui;
use crate::web::element::{El, el};

/// A worked example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// A record that allows the chosen CA.
    Allow,
    /// A record that allows nobody.
    Nobody,
    /// Two records with two CAs.
    Two,
    /// A set that hides the one above it.
    Hidden,
}

impl Example {
    /// Every example, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Allow, Self::Nobody, Self::Two, Self::Hidden];

    fn code(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Nobody => "nobody",
            Self::Two => "two",
            Self::Hidden => "hidden",
        }
    }

    fn title_id(self) -> Id {
        match self {
            Self::Allow => msg::UI_TRY_EXAMPLE_ALLOW,
            Self::Nobody => msg::UI_TRY_EXAMPLE_NOBODY,
            Self::Two => msg::UI_TRY_EXAMPLE_TWO,
            Self::Hidden => msg::UI_TRY_EXAMPLE_HIDDEN,
        }
    }

    /// The address.
    pub fn address(self) -> &'static str {
        match self {
            Self::Allow | Self::Nobody => "alice@example.com",
            Self::Two | Self::Hidden => "alice@mail.example.com",
        }
    }

    /// The records, with the issuer-domain-name of the chosen CA.
    pub fn records(self, issuer: &str) -> String {
        let records = match self {
            Self::Allow => "@  300 IN CAA 0 issuemail \"{issuer}\"\n",
            Self::Nobody => "@  300 IN CAA 0 issuemail \";\"\n",
            Self::Two => {
                "@  300 IN CAA 0 issue \"letsencrypt.org\"\n@  300 IN CAA 0 issuemail \"ca.other.example\"\n\
                 @  300 IN CAA 0 issuemail \"{issuer}\"\n"
            }
            Self::Hidden => {
                "@     300 IN CAA 0 issuemail \"ca.other.example\"\nmail  300 IN CAA 0 issue \"letsencrypt.org\"\n"
            }
        };
        ["$ORIGIN example.com.\n", &records.replace("{issuer}", issuer)].concat()
    }
}

/// What the form shows, and its callbacks.
#[derive(Debug)]
pub struct WhatIfForm {
    /// The address or domain.
    pub domain: String,
    /// The records.
    pub text: String,
    /// What is wrong with the domain.
    pub domain_error: Option<String>,
    /// What is wrong with the records.
    pub text_error: Option<String>,
    /// The chosen CA.
    pub ca: Rc<CaProfile>,
    /// Called when the domain is edited.
    pub ondomain: Callback<String>,
    /// Called when the records are edited.
    pub ontext: Callback<String>,
    /// Called when another CA is chosen.
    pub onchoose: Callback<Rc<CaProfile>>,
    /// Called when an example is chosen.
    pub onexample: Callback<Example>,
    /// Called to evaluate the records.
    pub onevaluate: Callback<()>,
}

/// Draws the form.
pub fn what_if_form(ui: &Ui, props: &WhatIfForm) -> El {
    let examples = Example::ALL.into_iter().map(|example| {
        el("button")
            .class("im-button im-button--small")
            .attr("type", "button")
            .attr("data-example", example.code())
            .onclick(props.onexample.reform(move |_| example))
            .child(ui.text(example.title_id()))
    });
    let domain = Field {
        id: "im-try-domain",
        label: ui.text(msg::UI_ADDRESS_LABEL),
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
        label: ui.text(msg::UI_TRY_RECORDS_LABEL),
        hint: Some(rich(&ui.catalog().rich(msg::UI_TRY_RECORDS_HINT))),
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
        .child(ui.text(msg::UI_TRY));
    el("form")
        .class("im-form")
        .id("im-try-form")
        .attr("method", "dialog")
        .flag("novalidate", true)
        .onsubmit(props.onevaluate.clone())
        .child(
            el("fieldset")
                .child(el("legend").class("im-examples__legend").child(ui.text(msg::UI_TRY_EXAMPLES)))
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
        .child(el("p").class("im-form__note").child(ui.text(msg::UI_TRY_NOTE)))
}
