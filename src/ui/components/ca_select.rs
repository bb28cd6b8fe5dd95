//! Which CA is asked about.

use std::rc::Rc;

use yew::prelude::*;

use crate::issuer::CaProfile;
use crate::issuer::Smime;
use crate::ui::context::use_ui;

/// Properties of [`CaSelect`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CaSelectProps {
    /// The id of the list.
    pub id: AttrValue,
    /// The CA that is chosen.
    pub ca: Rc<CaProfile>,
    /// Another is chosen.
    pub onchoose: Callback<Rc<CaProfile>>,
}

/// The list of CAs, grouped by whether they issue S/MIME; with one CA there is nothing to choose, and it is shown.
#[component]
pub fn CaSelect(props: &CaSelectProps) -> Html {
    let ui = use_ui();
    let cas = &ui.settings().cas;
    let onchange = {
        let (ui, onchoose) = (ui.clone(), props.onchoose.clone());
        Callback::from(move |event: Event| {
            let list: web_sys::HtmlSelectElement = event.target_unchecked_into();
            if let Some(ca) = ui.settings().cas.iter().find(|ca| ca.id == list.value()) {
                onchoose.emit(Rc::new(ca.clone()));
            }
        })
    };
    let option = |ca: &CaProfile| {
        html! { <option key={ca.id.clone()} value={ca.id.clone()} selected={ca.id == props.ca.id}>{ &ca.name }</option> }
    };
    let groups = [(Smime::Yes, "ui-ca-yes"), (Smime::Unknown, "ui-ca-unknown"), (Smime::No, "ui-ca-no")];
    let used: Vec<_> = groups.iter().filter(|(smime, _)| cas.iter().any(|ca| ca.smime == *smime)).collect();
    let options: Html = match used.as_slice() {
        [_] | [] => cas.iter().map(option).collect(),
        used => used
            .iter()
            .map(|(smime, label)| {
                let options = cas.iter().filter(|ca| ca.smime == *smime).map(option);
                html! { <optgroup label={ui.text(label)}>{ for options }</optgroup> }
            })
            .collect(),
    };
    let hint = match props.ca.smime {
        Smime::Yes => None,
        Smime::Unknown => Some("ui-ca-hint-unknown"),
        Smime::No => Some("ui-ca-hint-no"),
    };
    let hint_id = format!("{}-hint", props.id);
    html! {
        <div class="im-field">
            <label class="im-field__label" for={props.id.clone()}>{ ui.text("ui-ca-label") }</label>
            if let Some(hint) = hint {
                <p class="im-field__hint" id={hint_id.clone()}>{ ui.format(hint, &[("ca", props.ca.name.as_str().into())]) }</p>
            }
            <select class="im-field__control im-field__control--select" id={props.id.clone()} name="ca" {onchange}
                aria-describedby={hint.map(|_| hint_id)}>
                { options }
            </select>
        </div>
    }
}
