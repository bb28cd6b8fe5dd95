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
            let class = classes!("im-table__cell", (index >= fixed).then_some("im-table__cell--fixed"));
            let (tag, scope) = if index == 0 { ("th", Some("row")) } else { ("td", None) };
            html! { <@{tag} {class} {scope} data-label={heading.clone()}><span>{ cell }</span></@> }
        });
        html! { <tr class={classes!("im-table__row", row.decides.then_some("im-table__row--decides"))}>{ for cells }</tr> }
    });
    let headings =
        headings.iter().map(|heading| html! { <th class="im-table__heading" scope="col">{ heading.clone() }</th> });
    html! {
        <table class="im-table">
            <caption class="im-table__caption">{ caption }</caption>
            <thead class="im-table__head"><tr>{ for headings }</tr></thead>
            <tbody class="im-table__body">{ for rows }</tbody>
        </table>
    }
}
