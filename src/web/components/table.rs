//! Tables. On narrow screens each row becomes a list, for which every cell carries its heading.

use yew::Html;

use crate::web::element::El;
use crate::web::element::el;

/// A row.
#[derive(Debug)]
pub struct Row {
    /// Says whether the row is marked as the deciding one.
    pub decides: bool,
    /// One for each heading; the first names the row.
    pub cells: Vec<Html>,
}

/// Draws a table. The cells from `fixed` on hold short values that do not wrap.
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
