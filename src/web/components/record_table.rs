//! The Relevant RRset, record by record.

use crate::caa::CaaRecord;
use crate::caa::IssueValue;
use crate::caa::PropertyTag;
use crate::caa::presentation;
use crate::dns::text::escaped;
use crate::judge::Judgement;
use crate::judge::issuer;
use crate::judge::issuer::IssuerCheck;
use crate::verdict::Reason;
use crate::web::components::rich_text::code;
use crate::web::components::rich_text::rich;
use crate::web::components::table::Row;
use crate::web::components::table::table;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::element::text;

/// Draws the table; the deciding record is marked.
pub fn record_table(ui: &Ui, judgement: &Judgement) -> Option<El> {
    let records = judgement.relevant_rrset();
    let first = records.first()?;
    let args = [("owner", first.owner.to_string().into()), ("ttl", ui.catalog().duration(first.ttl).into())];
    let headings = ["field-tag", "field-value", "field-flags", "ui-records-says"].map(|id| ui.text(id));
    let rows = records
        .iter()
        .enumerate()
        .map(|(index, record)| row(ui, judgement, record, decides(judgement, index, record)));
    let caption = rich(&ui.catalog().rich("ui-records-caption", &args));
    Some(table(caption, &headings, headings.len(), rows.collect()))
}

fn row(ui: &Ui, judgement: &Judgement, record: &CaaRecord, decides: bool) -> Row {
    // A record that cannot be cut is shown whole.
    let (tag, value, flags) = match record.property() {
        Ok(property) => (property.tag.to_string(), escaped(property.value), property.flags.to_string()),
        Err(_) => ("–".to_owned(), presentation::rdata(&record.rdata), "–".to_owned()),
    };
    let mut says = text(says(ui, judgement, record));
    if decides {
        let mark = el("span").class("im-table__mark").child(ui.text("ui-records-decides"));
        says = list([mark.into(), text(" ".to_owned()), says]);
    }
    Row { decides, cells: vec![code(&tag).into(), code(&value).into(), text(flags), says] }
}

/// Where no record permits, all `issuemail` records together decide.
fn decides(judgement: &Judgement, index: usize, record: &CaaRecord) -> bool {
    let together = matches!(
        judgement.reason(),
        Reason::IssuerMismatch | Reason::MalformedValue | Reason::EmptyIssuer | Reason::ParamsUnsatisfied
    );
    let is_issuemail = || record.property().is_ok_and(|property| property.tag == PropertyTag::ISSUEMAIL);
    judgement.decision.record == Some(index) || (together && is_issuemail())
}

/// What the record says to this CA.
fn says(ui: &Ui, judgement: &Judgement, record: &CaaRecord) -> String {
    let Ok(property) = record.property() else { return ui.text("ui-says-damaged") };
    let ca = &judgement.ca;
    if property.is_critical() && !ca.knows(property.tag) {
        return ui.text("ui-says-unknown-critical");
    }
    if property.tag == PropertyTag::ISSUE || property.tag == PropertyTag::ISSUEWILD {
        return ui.text("ui-says-hosts");
    }
    if property.tag == PropertyTag::IODEF {
        return ui.text("ui-says-iodef");
    }
    if property.tag != PropertyTag::ISSUEMAIL {
        return ui.text(if ca.knows(property.tag) { "ui-says-other" } else { "ui-says-unknown" });
    }
    let Ok(value) = IssueValue::parse(property.value) else { return ui.text("ui-says-malformed") };
    let args = [("ca", ca.name.as_str().into())];
    match issuer::check(&value, ca) {
        IssuerCheck::Nobody => ui.text("ui-says-nobody"),
        IssuerCheck::OtherCa if is_spelling(&value, judgement) => ui.format("ui-says-this-ca-case", &args),
        IssuerCheck::OtherCa => other_ca(ui, &value),
        IssuerCheck::Authorized => ui.format("ui-says-this-ca", &args),
        IssuerCheck::Conditional | IssuerCheck::Unsatisfied => ui.format("ui-says-this-ca-params", &args),
    }
}

/// Says whether only capital letters keep a value from naming this CA.
fn is_spelling(value: &IssueValue<'_>, judgement: &Judgement) -> bool {
    let issuer = value.issuer().map(|issuer| issuer.as_str()).unwrap_or_default();
    judgement.ca.issuer_domain_names.iter().any(|name| name.eq_ignore_ascii_case(issuer))
}

/// Another CA, by its name where the directory knows it.
fn other_ca(ui: &Ui, value: &IssueValue<'_>) -> String {
    let issuer = value.issuer().map(|issuer| issuer.as_str()).unwrap_or_default();
    let is_known = |name: &String| name.eq_ignore_ascii_case(issuer);
    match ui.settings().cas.iter().find(|ca| ca.issuer_domain_names.iter().any(is_known)) {
        Some(ca) => ui.format("ui-says-other-known", &[("name", ca.name.as_str().into())]),
        None => ui.text("ui-says-other-ca"),
    }
}
