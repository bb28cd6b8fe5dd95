//! The change in a form for a name server, a command line or a tool.

use yew::Callback;

use crate::caa::RrsetChange;
use crate::formats::Format;
use crate::formats::Scope;
use crate::judge::Dnssec;
use crate::judge::Judgement;
use crate::text::forms;
use crate::web::components::copy_button::CopyButtonProps;
use crate::web::components::copy_button::CopyText;
use crate::web::components::disclosure::disclosure;
use crate::web::components::rich_text::rich;
use crate::web::components::select::Choice;
use crate::web::components::select::select;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::plan::PlanAction;

/// Draws the list of forms, and the one that is chosen.
pub fn form_picker(
    ui: &Ui,
    judgement: &Judgement,
    change: &RrsetChange,
    chosen: Format,
    prefix: &str,
    onplan: &Callback<PlanAction>,
) -> El {
    let choices = Format::ALL.into_iter().map(|form| Choice {
        value: form.id().to_owned(),
        label: forms::name(form, ui.catalog()),
        is_chosen: form == chosen,
    });
    let picker = select(
        format!("{prefix}form"),
        ui.text("form-label"),
        choices.collect(),
        onplan.reform(PlanAction::Form),
    );
    let text = match chosen.write(change) {
        Ok(text) => {
            let id = format!("{prefix}form-text");
            let copy = CopyButtonProps {
                ui: ui.clone(),
                text: CopyText::Plain(text.clone()),
                label: "ui-copy-form",
                id: (prefix == "im-").then_some("im-copy-form"),
                fallback: Some(id.clone()),
                file: None,
            };
            let pre =
                el("pre").class("im-form-text").attr("dir", "ltr").attr("translate", "no").id(id).child(text);
            list([pre, el("p").class("im-actions").child(copy.draw())])
        }
        Err(reason) => el("p").child(rich(&forms::unwritable(reason, ui.catalog()))).into(),
    };
    let mut notes = vec![forms::scope(chosen.scope(), ui.catalog())];
    // A cache counts down, and these forms write the TTL of the records that stay, too.
    if chosen.scope() == Scope::WholeSet
        && judgement.dnssec() != Dnssec::NotChecked
        && change.before().next().is_some()
    {
        notes.push(ui.text("form-ttl-guess"));
    }
    notes.extend(chosen.notes(change).into_iter().map(|note| forms::note(note, ui.catalog())));
    let notes = notes.iter().map(|note| el("li").child(rich(note)));
    let notes = el("ul").class("im-todo im-todo--plain im-section__note").children(notes);
    let body = el("div").child(picker).child(text).child(notes);
    disclosure(ui.text("form-title"), &ui.text("form-fact"), body)
}
