//! What was asked, and what came back.

use yew::Html;

use super::rich_text::code;
use super::table::Row;
use super::table::table;
use crate::dns::RecordType;
use crate::evaluate::observation::Lookup;
use crate::i18n::Arg;
use crate::i18n::outcome;
use crate::report::record_line;
use crate::ui::context::Ui;
use crate::ui::element::El;
use crate::ui::element::el;
use crate::ui::element::list;
use crate::ui::element::text;

/// Draws the table.
pub fn lookup_table(ui: &Ui, lookups: &[Lookup]) -> El {
    let headings = [
        "ui-lookup-name",
        "ui-lookup-type",
        "ui-lookup-resolver",
        "ui-lookup-answer",
        "ui-lookup-ad",
        "ui-lookup-time",
    ]
    .map(|id| ui.text(id));
    let caption = text(ui.text("ui-lookups-caption"));
    table(caption, &headings, 4, lookups.iter().map(|lookup| row(ui, lookup)).collect())
}

fn row(ui: &Ui, lookup: &Lookup) -> Row {
    let flags = [(lookup.checking_disabled, "ui-lookup-cd"), (lookup.dnssec_ok, "ui-lookup-do")];
    let flags = flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, id)| ui.text(id));
    let more = flags.chain(lookup.extended_errors.iter().map(ToString::to_string));
    let more = more.map(|text| el("span").class("im-table__more").child(text));
    let authenticated = match lookup.authenticated_data {
        Some(true) => ui.text("ui-yes"),
        Some(false) => ui.text("ui-no"),
        None => "–".to_owned(),
    };
    let milliseconds = usize::try_from(lookup.milliseconds).unwrap_or(usize::MAX);
    let cells = vec![
        code(&lookup.name.to_string()).into(),
        code(&lookup.record_type.to_string()).into(),
        text(lookup.resolver.clone()),
        list([text(answer(ui, lookup)), list(more), records(ui, lookup)]),
        text(authenticated),
        text(ui.format("ui-milliseconds", &[("n", Arg::from(milliseconds))])),
    ];
    Row { decides: false, cells }
}

/// What came back, in a word; the words of the report speak of CAA.
fn answer(ui: &Ui, lookup: &Lookup) -> String {
    let kind = || [("type", Arg::from(lookup.record_type.to_string()))];
    let answer = match lookup.outcome {
        "given_up" => ui.text("ui-lookup-given-up"),
        "records" if lookup.record_type != RecordType::Caa => ui.format("ui-lookup-records", &kind()),
        "nodata" if lookup.record_type != RecordType::Caa => ui.format("ui-lookup-no-records", &kind()),
        code => outcome::outcome(code, ui.catalog()),
    };
    match lookup.http_status.filter(|status| !(200..300).contains(status)) {
        Some(status) => format!("{answer} ({status})"),
        None => answer,
    }
}

/// The records that came, folded.
fn records(ui: &Ui, lookup: &Lookup) -> Html {
    if lookup.records.is_empty() {
        return Html::default();
    }
    let count = ui.format("ui-lookup-lines", &[("count", Arg::from(lookup.records.len()))]);
    let lines = lookup.records.iter().map(|record| el("li").child(code(&record_line(record))));
    el("details")
        .class("im-table__records")
        .child(el("summary").child(count))
        .child(el("ul").children(lines))
        .into()
}
