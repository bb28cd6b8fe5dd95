//! Fields of forms: label, hint, error and control, tied together by their ids; and the summary of what is wrong.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent};

use crate::ca::{CaProfile, Smime, directory};
use crate::order;
use crate::text::catalog::foreign;
use crate::text::msg;
use crate::web::browser::focus;
use crate::web::components::inline::{self, Icon, icon};
use crate::web::context::Ui;
use crate::web::element::{El, el, list, text};

/// Everything around a form control.
#[derive(Debug)]
pub struct Field {
    /// The id of the control.
    pub id: &'static str,
    /// The label.
    pub label: String,
    /// The hint, if there is one.
    pub hint: Option<Html>,
    /// What is wrong.
    pub error: Option<String>,
}

impl Field {
    /// The ids that describe the control.
    pub fn described_by(&self) -> Option<String> {
        let ids = match (&self.hint, &self.error) {
            (None, None) => return None,
            (Some(_), None) => format!("{}-hint", self.id),
            (None, Some(_)) => format!("{}-error", self.id),
            (Some(_), Some(_)) => format!("{0}-hint {0}-error", self.id),
        };
        Some(ids)
    }

    /// The value of `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    /// Draws the field around its control.
    pub fn draw(self, control: El) -> El {
        let hint =
            self.hint.map(|hint| el("p").class("im-field__hint").id(format!("{}-hint", self.id)).child(hint));
        let error = self.error.map(|error| {
            el("p")
                .class("im-field__error")
                .id(format!("{}-error", self.id))
                .child(icon(Icon::Error))
                .child(el("span").child(error))
        });
        el("div")
            .class("im-field")
            .child(el("label").class("im-field__label").attr("for", self.id).child(self.label))
            .child(hint)
            .child(error)
            .child(control)
    }
}

//----------- Lists ------------------------------------------------------------------------------

/// One line of a list.
#[derive(Debug)]
pub struct Choice {
    /// The value that the callback gets.
    pub value: String,
    /// What the visitor reads.
    pub label: String,
    /// Whether this one is chosen.
    pub is_chosen: bool,
}

/// Draws a list with its label before it.
#[inline(never)]
pub fn select(id: String, label: String, choices: Vec<Choice>, onchange: Callback<String>) -> Html {
    let options = choices.into_iter().map(|choice| {
        el("option").attr("value", choice.value).flag("selected", choice.is_chosen).child(choice.label)
    });
    el("p")
        .class("im-choice")
        .child(el("label").class("im-choice__label").attr("for", id.clone()).child(label))
        .child(
            el("select")
                .class("im-field__control im-choice__control")
                .id(id)
                .onchange(onchange)
                .children(options),
        )
        .into()
}

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
    // A menu jumps to what is typed: so every brand has its line, in the order of the names (decision D-48).
    let option = |(label, ca, is_brand): (String, &CaProfile, bool)| {
        el("option")
            .key(label.as_str())
            .attr("value", ca.id.clone())
            .flag("selected", ca.id == chosen.id && !is_brand)
            .child(foreign(&label))
    };
    let groups =
        [(Smime::Yes, msg::UI_CA_YES), (Smime::Unknown, msg::UI_CA_UNKNOWN), (Smime::No, msg::UI_CA_NO)];
    let used: Vec<_> = groups.iter().filter(|(smime, _)| cas.iter().any(|ca| ca.smime == *smime)).collect();
    let options: Html = match used.as_slice() {
        [_] | [] => list(ca_lines(cas.iter()).into_iter().map(option)),
        used => list(used.iter().map(|(smime, label)| {
            let options = ca_lines(cas.iter().filter(|ca| ca.smime == *smime)).into_iter().map(option);
            el("optgroup").attr("label", ui.text(*label)).children(options)
        })),
    };
    let hint = match chosen.smime {
        Smime::Yes => None,
        Smime::Unknown => Some(ui.format(msg::UiCaHintUnknown { ca: (&chosen.name).into() })),
        Smime::No => Some(ui.format(msg::UiCaHintNo { ca: (&chosen.name).into() })),
    };
    let hint = hint.map(text);
    let field = Field { id, label: ui.text(msg::UI_CA_LABEL), hint, error: None };
    let control = el("select")
        .class("im-field__control im-field__control--select")
        .id(id)
        .attr("name", "ca")
        .attr("aria-describedby", field.described_by())
        .onchange(onchange)
        .child(options);
    field.draw(control)
}

/// The lines of a menu of CAs: each CA by its name, and its brands, among those after the first. The label, the CA, and
/// whether it is a brand.
pub fn ca_lines<'a>(cas: impl Iterator<Item = &'a CaProfile>) -> Vec<(String, &'a CaProfile, bool)> {
    let mut lines = Vec::new();
    for ca in cas {
        lines.push((ca.name.clone(), ca, false));
        let brands = directory::entry(&ca.id).map(|entry| entry.aka.as_slice()).unwrap_or_default();
        lines.extend(brands.iter().map(|brand| ([brand, " (", &ca.name, ")"].concat(), ca, true)));
    }
    // The first is the deployment's own.
    let mut others = lines.split_off(lines.len().min(1));
    order::sort_by(&mut others, |one, other| one.0.to_ascii_lowercase().cmp(&other.0.to_ascii_lowercase()));
    lines.append(&mut others);
    lines
}

//----------- Errors -----------------------------------------------------------------------------

/// The maximum number of entries in a summary.
const MAX_ENTRIES: usize = 10;

/// What is wrong with the input of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorSummary {
    /// The title.
    pub title: String,
    /// The errors.
    pub entries: Vec<SummaryEntry>,
    /// The id of the field that the entries lead to.
    pub field: &'static str,
}

/// One entry of the summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryEntry {
    /// Where, for example "Line 2".
    pub place: Option<String>,
    /// What was typed there.
    pub input: Option<String>,
    /// What is wrong.
    pub message: String,
}

/// Draws a form, below the summary of its errors. An absent summary keeps its place, so the form stays in place.
pub fn with_summary(summary: Option<ErrorSummary>, form: El) -> Html {
    list([summary.map_or_else(Html::default, |summary| error_summary(summary).into()), form.into()])
}

/// Draws the summary; each entry leads to the field.
fn error_summary(summary: ErrorSummary) -> El {
    let ErrorSummary { title, entries, field } = summary;
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus::focus(field);
    });
    let shown = entries.iter().take(MAX_ENTRIES).map(|entry| {
        let mut link = el("a").attr("href", format!("#{field}")).onclick(onclick.clone());
        if let Some(place) = &entry.place {
            link = link.child(el("span").class("im-notice__place").child(place.as_str())).child(": ");
        }
        if let Some(input) = &entry.input {
            link = inline::entry(link, input, "").child(": ");
        }
        el("li").child(link.child(entry.message.as_str()))
    });
    let more = entries.len().saturating_sub(MAX_ENTRIES);
    let more = (more > 0).then(|| el("li").child(format!("+{more}")));
    let body = el("div")
        .class("im-notice__body")
        .child(el("h2").class("im-notice__title").child(title))
        .child(el("ul").class("im-notice__list").children(shown).child(more));
    let notice = el("div")
        .class("im-notice im-notice--error")
        .attr("role", "alert")
        .child(icon(Icon::Error))
        .child(body);
    el("div").class("im-error-summary").id("im-error-summary").attr("tabindex", "-1").child(notice)
}
