//! What was asked, and what came back.

use super::rich_text::code;
use super::table::Row;
use super::table::table;
use crate::evaluate::observation::Lookup;
use crate::i18n::Arg;
use crate::i18n::outcome;
use crate::ui::context::Ui;
use crate::ui::element::El;
use crate::ui::element::el;
use crate::ui::element::list;
use crate::ui::element::text;

/// Draws the table.
pub fn lookup_table(ui: &Ui, lookups: &[Lookup]) -> El {
    let headings =
        ["ui-lookup-name", "ui-lookup-resolver", "ui-lookup-answer", "ui-lookup-ad", "ui-lookup-time"]
            .map(|id| ui.text(id));
    let caption = text(ui.text("ui-lookups-caption"));
    table(caption, &headings, 3, lookups.iter().map(|lookup| row(ui, lookup)).collect())
}

fn row(ui: &Ui, lookup: &Lookup) -> Row {
    let status = lookup.http_status.filter(|status| !(200..300).contains(status));
    let answer = outcome::outcome(lookup.outcome, ui.catalog());
    let answer = status.map_or(answer.clone(), |status| format!("{answer} ({status})"));
    let more = lookup.checking_disabled.then(|| ui.text("ui-lookup-cd"));
    let more = more.into_iter().chain(lookup.extended_errors.iter().map(ToString::to_string));
    let more = more.map(|text| el("span").class("im-table__more").child(text));
    let authenticated = match lookup.authenticated_data {
        Some(true) => ui.text("ui-yes"),
        Some(false) => ui.text("ui-no"),
        None => "–".to_owned(),
    };
    let milliseconds = usize::try_from(lookup.milliseconds).unwrap_or(usize::MAX);
    let cells = vec![
        code(&lookup.name.to_string()).into(),
        text(lookup.resolver.clone()),
        list([text(answer), list(more)]),
        text(authenticated),
        text(ui.format("ui-milliseconds", &[("n", Arg::from(milliseconds))])),
    ];
    Row { decides: false, cells }
}
