//! Tables. On narrow screens each row becomes a list, for which every cell carries its heading.

use yew::prelude::*;

/// A row.
#[derive(Debug)]
pub struct Row {
    /// Says whether the row is marked as the deciding one.
    pub decides: bool,
    /// One for each heading; the first names the row.
    pub cells: Vec<Html>,
}

/// Draws a table. The cells from `fixed` on hold short values that do not wrap.
pub fn table(caption: Html, headings: &[String], fixed: usize, rows: Vec<Row>) -> Html {
    let rows = rows.into_iter().map(|row| {
        let cells = row.cells.into_iter().zip(headings).enumerate();
        let cells = cells.map(|(index, (cell, heading))| {
            let class =
                if index >= fixed { "im-table__cell im-table__cell--fixed" } else { "im-table__cell" };
            let (tag, scope) = if index == 0 { ("th", Some("row")) } else { ("td", None) };
            html! { <@{tag} {class} {scope} data-label={heading.clone()}><span>{ cell }</span></@> }
        });
        let class = if row.decides { "im-table__row im-table__row--decides" } else { "im-table__row" };
        html! { <tr {class}>{ for cells }</tr> }
    });
    let headings = headings
        .iter()
        .map(|heading| html! { <th class="im-table__heading" scope="col">{ heading.clone() }</th> });
    html! {
        <table class="im-table">
            <caption class="im-table__caption">{ caption }</caption>
            <thead class="im-table__head"><tr>{ for headings }</tr></thead>
            <tbody class="im-table__body">{ for rows }</tbody>
        </table>
    }
}
