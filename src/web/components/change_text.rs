//! The records of a change as text: as lines of a zone file, and in other formats.

use yew::{Callback, Html};

use crate::caa::{CaaRecord, RrsetChange, presentation};
use crate::formats::{self, Format, FormatText};
use crate::judge::Judgement;
use crate::suggest::Suggestion;
use crate::text::hosts as texts;
use crate::text::msg::{self, Id};
use crate::web::components::copy_button::{CopyButtonProps, CopyText};
use crate::web::components::field::{Choice, select};
use crate::web::components::inline::{code, rich};
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el, list};
use crate::web::plan::PlanAction;

/// Draws the records as lines of a zone file: those to remove, and those to add with a button that copies them.
pub fn change_records(ui: &Ui, suggestion: &Suggestion, scope: Scope) -> Html {
    let lines = |records: &mut dyn Iterator<Item = &CaaRecord>| -> String {
        records.map(presentation::line).collect::<Vec<_>>().join("\n")
    };
    let (removed, added) = (lines(&mut suggestion.removed()), lines(&mut suggestion.added()));
    let title = |id: Id| (!removed.is_empty()).then(|| el("h4").class("im-record__title").child(ui.text(id)));
    let mut blocks: Vec<El> = Vec::new();
    if !removed.is_empty() {
        let block = el("div").class("im-record im-record--removed").child(title(msg::CHANGE_REMOVE));
        blocks.push(block.child(el("pre").class("im-record__text").attr("dir", "ltr").child(code(&removed))));
    }
    if !added.is_empty() {
        let id = scope.id("record");
        let copy = CopyButtonProps {
            ui: ui.clone(),
            text: CopyText::Plain(added.clone()),
            label: if suggestion.added().count() == 1 { msg::UI_COPY_RECORD } else { msg::UI_COPY_RECORDS },
            id: scope.only("im-copy-record"),
            fallback: Some(id.clone()),
            file: None,
        };
        let block = el("div")
            .class("im-record")
            .child(title(msg::CHANGE_ADD))
            .child(el("pre").class("im-record__text").attr("dir", "ltr").child(code(&added).id(id)))
            .child(el("div").class("im-record__actions").child(copy.draw()));
        blocks.push(block);
    }
    list(blocks)
}

/// Draws the list of formats for name servers, command lines and tools, and the change in the chosen one.
pub fn formatted(
    ui: &Ui,
    judgement: &Judgement,
    change: &RrsetChange,
    chosen: Format,
    scope: Scope,
    onplan: &Callback<PlanAction>,
) -> El {
    let choices = Format::ALL.into_iter().map(|form| Choice {
        value: form.id().to_owned(),
        label: ui.text(texts::form(form)),
        is_chosen: form == chosen,
    });
    let onchange = {
        let onplan = onplan.clone();
        Callback::from(move |id: String| {
            if let Some(form) = Format::from_id(&id) {
                onplan.emit(PlanAction::Form(form));
            }
        })
    };
    let picker = select(scope.id("form"), ui.text(msg::FORM_LABEL), choices.collect(), onchange);
    let written = FormatText::new(chosen, change);
    let text = match written.text {
        Ok(text) => {
            let id = scope.id("form-text");
            let copy = CopyButtonProps {
                ui: ui.clone(),
                text: CopyText::Plain(text.clone()),
                label: msg::UI_COPY_FORM,
                id: scope.only("im-copy-form"),
                fallback: Some(id.clone()),
                file: None,
            };
            let pre =
                el("pre").class("im-form-text").attr("dir", "ltr").attr("translate", "no").id(id).child(text);
            list([pre, el("p").class("im-actions").child(copy.draw())])
        }
        Err(reason) => el("p").child(rich(&ui.text(texts::unwritable(reason)))).into(),
    };
    let mut notes = vec![ui.text(texts::scope(chosen.scope()))];
    // These formats include the TTL of unchanged records, and a cache may show only what is left of it.
    if chosen.scope() == formats::Scope::WholeSet
        && !judgement.shows_zone_ttl()
        && change.before().next().is_some()
    {
        notes.push(ui.text(msg::FORM_TTL_GUESS));
    }
    notes.extend(written.notes.into_iter().map(|note| ui.text(texts::note(note))));
    let notes = notes.iter().map(|note| el("li").child(rich(note)));
    let notes = el("ul").class("im-todo im-todo--plain im-section__note").children(notes);
    el("div").child(picker).child(text).child(notes)
}
