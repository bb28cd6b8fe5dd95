//! What is worth knowing besides.

use crate::findings::Finding;
use crate::findings::Severity;
use crate::text::Arg;
use crate::text::findings;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::rich_text::rich;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

/// Draws the findings.
pub fn finding_list(ui: &Ui, list: &[Finding]) -> El {
    el("ul").class("im-findings").children(list.iter().map(|finding| one(ui, finding)))
}

fn one(ui: &Ui, finding: &Finding) -> El {
    let severity = finding.rule.severity;
    let symbol = match severity {
        Severity::Error => Icon::Error,
        Severity::Warning => Icon::Warning,
        Severity::Notice => Icon::Notice,
        Severity::Info => Icon::Info,
    };
    let place = finding.owner.as_ref().map(|owner| match finding.record {
        Some(record) => {
            let args = [("number", Arg::from(record + 1)), ("owner", owner.to_string().into())];
            rich(&ui.catalog().rich("ui-finding-record", &args))
        }
        None => rich(&format!("`{owner}`")),
    });
    let mut source = el("p").class("im-finding__source");
    if let Some(place) = place {
        source = source.child(place).child(" · ");
    }
    el("li")
        .class(format!("im-finding im-finding--{}", severity.code()))
        .child(
            el("p")
                .class("im-finding__severity")
                .child(icon(symbol))
                .child(ui.text(&format!("ui-severity-{}", severity.code()))),
        )
        .child(el("h4").class("im-finding__title").child(findings::title(finding, ui.catalog())))
        .child(el("p").class("im-finding__text").child(rich(&findings::message_rich(finding, ui.catalog()))))
        .child(source.child(finding.rule.citation))
}
