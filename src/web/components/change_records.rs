//! The records of a change as lines of a zone file: those that go, those that come.

use yew::Html;

use crate::caa::CaaRecord;
use crate::caa::presentation;
use crate::suggest::Suggestion;
use crate::web::components::copy_button::CopyButtonProps;
use crate::web::components::copy_button::CopyText;
use crate::web::components::rich_text::code;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;

/// Draws them, with a button that copies those that come.
pub fn change_records(ui: &Ui, suggestion: &Suggestion, prefix: &str) -> Html {
    let lines = |records: &mut dyn Iterator<Item = &CaaRecord>| -> String {
        records.map(presentation::line).collect::<Vec<_>>().join("\n")
    };
    let (removed, added) = (lines(&mut suggestion.removed()), lines(&mut suggestion.added()));
    let title =
        |id: &str| (!removed.is_empty()).then(|| el("h4").class("im-record__title").child(ui.text(id)));
    let mut blocks: Vec<El> = Vec::new();
    if !removed.is_empty() {
        let block = el("div").class("im-record im-record--removed").child(title("change-remove"));
        blocks.push(block.child(el("pre").class("im-record__text").attr("dir", "ltr").child(code(&removed))));
    }
    if !added.is_empty() {
        let id = format!("{prefix}record");
        let copy = CopyButtonProps {
            ui: ui.clone(),
            text: CopyText::Plain(added.clone()),
            label: if suggestion.added().count() == 1 { "ui-copy-record" } else { "ui-copy-records" },
            id: (prefix == "im-").then_some("im-copy-record"),
            fallback: Some(id.clone()),
            file: None,
        };
        let block = el("div")
            .class("im-record")
            .child(title("change-add"))
            .child(el("pre").class("im-record__text").attr("dir", "ltr").child(code(&added).id(id)))
            .child(el("div").class("im-record__actions").child(copy.draw()));
        blocks.push(block);
    }
    list(blocks)
}
