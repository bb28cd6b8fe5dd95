//! Which CA is asked about.

use std::rc::Rc;

use yew::prelude::*;

use super::field::Field;
use crate::issuer::CaProfile;
use crate::issuer::Smime;
use crate::ui::context::Ui;

/// Draws the list of CAs, grouped by whether they issue S/MIME.
pub fn ca_select(ui: &Ui, id: &'static str, chosen: &CaProfile, onchoose: Callback<Rc<CaProfile>>) -> Html {
    let cas = &ui.settings().cas;
    let onchange = {
        let ui = ui.clone();
        Callback::from(move |event: Event| {
            let list: web_sys::HtmlSelectElement = event.target_unchecked_into();
            if let Some(ca) = ui.settings().cas.iter().find(|ca| ca.id == list.value()) {
                onchoose.emit(Rc::new(ca.clone()));
            }
        })
    };
    let option = |ca: &CaProfile| {
        html! { <option key={ca.id.clone()} value={ca.id.clone()} selected={ca.id == chosen.id}>{ &ca.name }</option> }
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
    let hint = match chosen.smime {
        Smime::Yes => None,
        Smime::Unknown => Some("ui-ca-hint-unknown"),
        Smime::No => Some("ui-ca-hint-no"),
    };
    let hint = hint.map(|hint| html! { { ui.format(hint, &[("ca", chosen.name.as_str().into())]) } });
    let field = Field { id, label: ui.text("ui-ca-label"), hint, error: None };
    let control = html! {
        <select class="im-field__control im-field__control--select" {id} name="ca" {onchange}
            aria-describedby={field.described_by()}>
            { options }
        </select>
    };
    field.draw(control)
}
