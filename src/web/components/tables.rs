//! The tables of the evidence: the records, and the lookups.

use yew::Html;

use crate::caa::{CaaRecord, IssueValue, PropertyTag, presentation};
use crate::dns::RecordType;
use crate::dns::text::escaped;
use crate::judge::Judgement;
use crate::judge::issuer::{self, IssuerCheck};
use crate::observe::{Lookup, Outcome};
use crate::report::evidence;
use crate::text::{msg, words};
use crate::verdict::Reason;
use crate::web::components::inline::{code, foreign, rich};
use crate::web::components::layout::{Row, table};
use crate::web::context::Ui;
use crate::web::element::{El, el, list, text};

//----------- Records ----------------------------------------------------------------------------

/// Draws the first `shown` of the Relevant RRset, record by record; the deciding record is marked.
pub fn record_table(ui: &Ui, judgement: &Judgement, shown: usize) -> Option<El> {
    let records = judgement.relevant_rrset();
    let first = records.first()?;
    let headings =
        [msg::FIELD_TAG, msg::FIELD_VALUE, msg::FIELD_FLAGS, msg::UI_RECORDS_SAYS].map(|id| ui.text(id));
    let rows = records
        .iter()
        .enumerate()
        .take(shown)
        .map(|(index, record)| record_row(ui, judgement, record, decides(judgement, index, record)));
    let caption = rich(&ui.catalog().rich(msg::UiRecordsCaption {
        owner: first.owner.to_string().into(),
        ttl: ui.catalog().duration(first.ttl).into(),
    }));
    Some(table(caption, &headings, headings.len(), rows.collect()))
}

fn record_row(ui: &Ui, judgement: &Judgement, record: &CaaRecord, decides: bool) -> Row {
    // A malformed record is shown in full.
    let (tag, value, flags) = match record.property() {
        Ok(property) => (property.tag.to_string(), escaped(property.value), property.flags.to_string()),
        Err(_) => ("–".to_owned(), presentation::rdata(&record.rdata), "–".to_owned()),
    };
    let mut says = text(says(ui, judgement, record));
    if decides {
        let mark = el("span").class("im-table__mark").child(ui.text(msg::UI_RECORDS_DECIDES));
        says = list([mark.into(), text(" ".to_owned()), says]);
    }
    Row { decides, cells: vec![code(&tag).into(), code(&value).into(), text(flags), says] }
}

/// If no record permits, all `issuemail` records together decide ([RFC 9495, Section 4]).
///
/// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
fn decides(judgement: &Judgement, index: usize, record: &CaaRecord) -> bool {
    let together = matches!(
        judgement.reason(),
        Reason::IssuerMismatch | Reason::MalformedValue | Reason::EmptyIssuer | Reason::ParamsUnsatisfied
    );
    let is_issuemail = || record.property().is_ok_and(|property| property.tag == PropertyTag::ISSUEMAIL);
    judgement.decision.record == Some(index) || (together && is_issuemail())
}

/// What the record means for this CA.
fn says(ui: &Ui, judgement: &Judgement, record: &CaaRecord) -> String {
    let Ok(property) = record.property() else { return ui.text(msg::UI_SAYS_DAMAGED) };
    let ca = &judgement.ca;
    if property.is_critical() && !ca.knows(property.tag) {
        return ui.text(msg::UI_SAYS_UNKNOWN_CRITICAL);
    }
    if property.tag == PropertyTag::ISSUE || property.tag == PropertyTag::ISSUEWILD {
        return ui.text(msg::UI_SAYS_HOSTS);
    }
    if property.tag == PropertyTag::IODEF {
        return ui.text(msg::UI_SAYS_IODEF);
    }
    if property.tag != PropertyTag::ISSUEMAIL {
        return ui.text(if ca.knows(property.tag) { msg::UI_SAYS_OTHER } else { msg::UI_SAYS_UNKNOWN });
    }
    let Ok(value) = IssueValue::parse(property.value) else { return ui.text(msg::UI_SAYS_MALFORMED) };
    match issuer::check(&value, ca) {
        IssuerCheck::Nobody => ui.text(msg::UI_SAYS_NOBODY),
        IssuerCheck::OtherCa if is_spelling(&value, judgement) => {
            ui.format(msg::UiSaysThisCaCase { ca: (&ca.name).into() })
        }
        IssuerCheck::OtherCa => other_ca(ui, &value),
        IssuerCheck::Authorized => ui.format(msg::UiSaysThisCa { ca: (&ca.name).into() }),
        IssuerCheck::Conditional | IssuerCheck::Unsatisfied => {
            ui.format(msg::UiSaysThisCaParams { ca: (&ca.name).into() })
        }
    }
}

/// Returns whether a value differs from the name of this CA only in letter case.
fn is_spelling(value: &IssueValue<'_>, judgement: &Judgement) -> bool {
    let issuer = value.issuer().map(|issuer| issuer.as_str()).unwrap_or_default();
    judgement.ca.issuer_domain_names.iter().any(|name| name.eq_ignore_ascii_case(issuer))
}

/// Another CA, by its name if the deployment knows it.
fn other_ca(ui: &Ui, value: &IssueValue<'_>) -> String {
    let issuer = value.issuer().map(|issuer| issuer.as_str()).unwrap_or_default();
    let is_known = |name: &String| name.eq_ignore_ascii_case(issuer);
    match ui.settings().cas.iter().find(|ca| ca.issuer_domain_names.iter().any(is_known)) {
        Some(ca) => ui.format(msg::UiSaysOtherKnown { name: (&ca.name).into() }),
        None => ui.text(msg::UI_SAYS_OTHER_CA),
    }
}

//----------- Lookups ----------------------------------------------------------------------------

/// Draws the queries that were sent, and their answers.
pub fn lookup_table(ui: &Ui, judgement: &Judgement) -> El {
    let headings = [
        msg::UI_LOOKUP_NAME,
        msg::UI_LOOKUP_TYPE,
        msg::UI_LOOKUP_RESOLVER,
        msg::UI_LOOKUP_ANSWER,
        msg::UI_LOOKUP_AD,
        msg::UI_LOOKUP_TIME,
    ]
    .map(|id| ui.text(id));
    let caption = text(ui.text(msg::UI_LOOKUPS_CAPTION));
    table(
        caption,
        &headings,
        4,
        judgement.observations.lookups.iter().map(|lookup| lookup_row(ui, judgement, lookup)).collect(),
    )
}

fn lookup_row(ui: &Ui, judgement: &Judgement, lookup: &Lookup) -> Row {
    let flag = lookup.checking_disabled.then(|| text(ui.text(msg::UI_LOOKUP_CD)));
    let more =
        flag.into_iter().chain(lookup.extended_errors.iter().map(|error| foreign(&error.to_string()).into()));
    let more = more.map(|content| el("span").class("im-table__more").child(content));
    let authenticated = match lookup.authenticated_data {
        Some(true) => ui.text(msg::UI_YES),
        Some(false) => ui.text(msg::UI_NO),
        None => "–".to_owned(),
    };
    let milliseconds = usize::try_from(lookup.milliseconds).unwrap_or(usize::MAX);
    let cells = vec![
        code(&lookup.name.to_string()).into(),
        code(&lookup.record_type.to_string()).into(),
        foreign(&lookup.resolver).into(),
        list([text(answer(ui, lookup)), list(more), records(ui, lines(judgement, lookup))]),
        text(authenticated),
        text(ui.format(msg::UiMilliseconds { n: milliseconds.into() })),
    ];
    Row { decides: false, cells }
}

/// The answer, in brief.
fn answer(ui: &Ui, lookup: &Lookup) -> String {
    let answer = ui.text(words::outcome(lookup.outcome));
    match lookup.http_status.filter(|status| !(200..300).contains(status)) {
        Some(status) => format!("{answer} ({status})"),
        None => answer,
    }
}

/// The number of records of the answer, and the first of them. Those of the climb are kept in the judgement.
fn lines(judgement: &Judgement, lookup: &Lookup) -> (usize, Vec<String>) {
    let is_climb = lookup.record_type == RecordType::CAA && !lookup.checking_disabled;
    let opinion = judgement.opinions().find(|opinion| opinion.resolver == lookup.resolver);
    let level = opinion.and_then(|opinion| opinion.path.iter().find(|level| level.name == lookup.name));
    match level.map(|level| &level.outcome) {
        Some(Outcome::Records(records)) if is_climb => {
            (records.len(), evidence::first(records, presentation::line))
        }
        _ => (lookup.records.len(), evidence::lines(&lookup.records)),
    }
}

/// Draws records, folded.
fn records(ui: &Ui, (count, lines): (usize, Vec<String>)) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let count = ui.format(msg::UiLookupLines { count });
    let lines = lines.iter().map(|line| el("li").child(code(line)));
    el("details")
        .class("im-table__records")
        .child(el("summary").child(count))
        .child(el("ul").children(lines))
        .into()
}
