//! Which CA is asked about.

use std::rc::Rc;

use yew::Callback;
use yew::Html;

use crate::ca::CaProfile;
use crate::ca::Smime;
use crate::web::components::field::Field;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::element::text;

/// Draws the list of CAs, grouped by whether they issue S/MIME.
pub fn ca_select(ui: &Ui, id: &'static str, chosen: &CaProfile, onchoose: Callback<Rc<CaProfile>>) -> El {
    let cas = &ui.settings().cas;
    let onchange = {
        let ui = ui.clone();
        Callback::from(move |id: String| {
            if let Some(ca) = ui.settings().cas.iter().find(|ca| ca.id == id) {
                onchoose.emit(Rc::new(ca.clone()));
            }
        })
    };
    let option = |ca: &CaProfile| {
        el("option")
            .key(ca.id.as_str())
            .attr("value", ca.id.clone())
            .flag("selected", ca.id == chosen.id)
            .child(ca.name.as_str())
    };
    let groups = [(Smime::Yes, "ui-ca-yes"), (Smime::Unknown, "ui-ca-unknown"), (Smime::No, "ui-ca-no")];
    let used: Vec<_> = groups.iter().filter(|(smime, _)| cas.iter().any(|ca| ca.smime == *smime)).collect();
    let options: Html = match used.as_slice() {
        [_] | [] => list(cas.iter().map(option)),
        used => list(used.iter().map(|(smime, label)| {
            let options = cas.iter().filter(|ca| ca.smime == *smime).map(option);
            el("optgroup").attr("label", ui.text(label)).children(options)
        })),
    };
    let hint = match chosen.smime {
        Smime::Yes => None,
        Smime::Unknown => Some("ui-ca-hint-unknown"),
        Smime::No => Some("ui-ca-hint-no"),
    };
    let hint = hint.map(|hint| text(ui.format(hint, &[("ca", chosen.name.as_str().into())])));
    let field = Field { id, label: ui.text("ui-ca-label"), hint, error: None };
    let control = el("select")
        .class("im-field__control im-field__control--select")
        .id(id)
        .attr("name", "ca")
        .attr("aria-describedby", field.described_by())
        .onchange(onchange)
        .child(options);
    field.draw(control)
}
