//! What was asked, and what came back.

use yew::Html;

use crate::caa::presentation;
use crate::dns::RecordType;
use crate::judge::Judgement;
use crate::observe::Lookup;
use crate::observe::Outcome;
use crate::report::evidence;
use crate::text::Arg;
use crate::text::outcome;
use crate::web::components::rich_text::code;
use crate::web::components::table::Row;
use crate::web::components::table::table;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::element::text;

/// Draws the table.
pub fn lookup_table(ui: &Ui, judgement: &Judgement) -> El {
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
    table(
        caption,
        &headings,
        4,
        judgement.observations.lookups.iter().map(|lookup| row(ui, judgement, lookup)).collect(),
    )
}

fn row(ui: &Ui, judgement: &Judgement, lookup: &Lookup) -> Row {
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
        list([text(answer(ui, lookup)), list(more), records(ui, &lines(judgement, lookup))]),
        text(authenticated),
        text(ui.format("ui-milliseconds", &[("n", Arg::from(milliseconds))])),
    ];
    Row { decides: false, cells }
}

/// What came back, in a word.
fn answer(ui: &Ui, lookup: &Lookup) -> String {
    let answer = outcome::outcome(lookup.outcome, ui.catalog());
    match lookup.http_status.filter(|status| !(200..300).contains(status)) {
        Some(status) => format!("{answer} ({status})"),
        None => answer,
    }
}

/// The records that came. Those that the climb is about are kept where they decide.
fn lines(judgement: &Judgement, lookup: &Lookup) -> Vec<String> {
    let is_climb = lookup.record_type == RecordType::CAA && !lookup.checking_disabled;
    let opinion = judgement.opinions().find(|opinion| opinion.resolver == lookup.resolver);
    let level = opinion.and_then(|opinion| opinion.path.iter().find(|level| level.name == lookup.name));
    match level.map(|level| &level.outcome) {
        Some(Outcome::Records(records)) if is_climb => records.iter().map(presentation::line).collect(),
        _ => lookup.records.iter().map(evidence::line).collect(),
    }
}

/// Draws records, folded.
fn records(ui: &Ui, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let count = ui.format("ui-lookup-lines", &[("count", Arg::from(lines.len()))]);
    let lines = lines.iter().map(|line| el("li").child(code(line)));
    el("details")
        .class("im-table__records")
        .child(el("summary").child(count))
        .child(el("ul").children(lines))
        .into()
}
