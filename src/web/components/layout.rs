//! Containers: sections, folded parts, error boxes, tables.

use yew::Html;

use crate::text::msg::{self, Id};
use crate::web::components::inline::{Icon, icon, rich};
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el};

//----------- Section ----------------------------------------------------------------------------

/// The sections of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Why the verdict is what it is.
    Why,
    /// What each resolver sees.
    Compare,
    /// What to do.
    ToDo,
    /// When to check again.
    Again,
    /// The findings.
    Findings,
    /// The evidence.
    Evidence,
}

impl Section {
    /// The last part of its id and its class.
    fn name(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Compare => "compare",
            Self::ToDo => "todo",
            Self::Again => "again",
            Self::Findings => "findings",
            Self::Evidence => "evidence",
        }
    }

    fn title_id(self) -> Id {
        match self {
            Self::Why => msg::UI_WHY,
            Self::Compare => msg::UI_COMPARE,
            Self::ToDo => msg::UI_TODO,
            Self::Again => msg::UI_AGAIN,
            Self::Findings => msg::UI_FINDINGS,
            Self::Evidence => msg::UI_EVIDENCE,
        }
    }
}

/// Draws a section of a report with its title. Only the section of a single report is a landmark; several reports would
/// repeat the same landmarks.
#[inline(never)]
pub fn section(ui: &Ui, scope: Scope, section: Section) -> El {
    let id = scope.id(section.name());
    let title = ui.text(section.title_id());
    el("section")
        .class(format!("im-section im-section--{}", section.name()))
        .attr("aria-labelledby", scope.is_only().then(|| id.clone()))
        .child(el("h3").class("im-section__title").id(id).attr("tabindex", "-1").child(title))
}

//----------- Boxes ------------------------------------------------------------------------------

/// Draws title and fact, with the children of `body` folded below them.
#[inline(never)]
pub fn disclosure(title: String, fact: &str, body: El) -> El {
    el("details")
        .class("im-disclosure")
        .child(
            el("summary")
                .class("im-disclosure__summary")
                .child(el("span").class("im-disclosure__title").child(title))
                .child(" ")
                .child(el("span").class("im-disclosure__fact").child(rich(fact))),
        )
        .child(body.class("im-disclosure__body"))
}

/// Draws an error box: title, and what follows it.
pub fn error_notice(id: String, title: String, body: Html) -> El {
    el("div").class("im-notice im-notice--error").id(id).attr("role", "alert").child(icon(Icon::Error)).child(
        el("div").class("im-notice__body").child(el("h2").class("im-notice__title").child(title)).child(body),
    )
}

//----------- Table ------------------------------------------------------------------------------

/// A row of a table.
#[derive(Debug)]
pub struct Row {
    /// Whether the row is marked as the deciding one.
    pub decides: bool,
    /// One for each heading; the first names the row.
    pub cells: Vec<Html>,
}

/// Draws a table. The cells from `fixed` on have short values that do not wrap. On narrow screens each row becomes a list,
/// so every cell carries its heading.
pub fn table(caption: Html, headings: &[String], fixed: usize, rows: Vec<Row>) -> El {
    let rows = rows.into_iter().map(|row| {
        let cells = row.cells.into_iter().zip(headings).enumerate();
        let cells = cells.map(|(index, (cell, heading))| {
            let class =
                if index >= fixed { "im-table__cell im-table__cell--fixed" } else { "im-table__cell" };
            let tag = if index == 0 { el("th").attr("scope", "row") } else { el("td") };
            tag.class(class).attr("data-label", heading.clone()).child(el("span").child(cell))
        });
        let class = if row.decides { "im-table__row im-table__row--decides" } else { "im-table__row" };
        el("tr").class(class).children(cells)
    });
    let headings = headings
        .iter()
        .map(|heading| el("th").class("im-table__heading").attr("scope", "col").child(heading.as_str()));
    el("table")
        .class("im-table")
        .child(el("caption").class("im-table__caption").child(caption))
        .child(el("thead").class("im-table__head").child(el("tr").children(headings)))
        .child(el("tbody").class("im-table__body").children(rows))
}
