//! The answer for one domain, in the order in which people need it.

use std::rc::Rc;

use yew::Html;

use crate::judge::Dnssec;
use crate::judge::Judgement;
use crate::suggest::Advice;
use crate::suggest::Obstacle;
use crate::text::Arg;
use crate::text::explain;
use crate::text::explain::VerdictText;
use crate::text::operator_message::provider_message;
use crate::verdict::Reason;
use crate::verdict::Verdict;
use crate::web::article;
use crate::web::batch::Answer;
use crate::web::browser;
use crate::web::components::change_planner::ChangePlannerProps;
use crate::web::components::compact_report::compact_report;
use crate::web::components::copy_button::CopyButtonProps;
use crate::web::components::copy_button::CopyText;
use crate::web::components::decision_banner::decision_banner;
use crate::web::components::deferred_view::Waiting;
use crate::web::components::disclosure::disclosure;
use crate::web::components::resolver_views::comparison;
use crate::web::components::resolver_views::do_differ;
use crate::web::components::rich_text::rich;
use crate::web::components::watch_view::Again;
use crate::web::components::watch_view::again_view;
use crate::web::context::Ui;
use crate::web::context::View;
use crate::web::deferred::Arrival;
use crate::web::deferred::Later;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::links;

/// Draws a report, in the framed view a short one. `prefix` keeps ids apart where there are several; `again` is there where it is the only one.
///
/// `refused` says that the CA's refusal was pasted. What has to be planned or put together waits for `later`; until then
/// nothing stands where it will stand, so that nothing moves.
pub fn report_view(
    ui: &Ui,
    later: &Waiting,
    answer: &Rc<Answer>,
    prefix: &str,
    refused: bool,
    again: Option<Again<'_>>,
) -> El {
    let judgement = answer.judgement();
    let words = explain::verdict(judgement, ui.catalog());
    let head = el("div")
        .class("im-report")
        .child(decision_banner(ui, judgement, &words.verdict, prefix))
        .child(section(ui, prefix, "why").child(why(ui, judgement, &words, refused)));
    if ui.view() == View::Embed {
        return compact_report(ui, later, answer, prefix, head);
    }
    let differ = do_differ(judgement).then(|| comparison(ui, judgement, section(ui, prefix, "compare")));
    let head = head.child(differ);
    let when = words.when.as_ref().filter(|_| judgement.dnssec() != Dnssec::NotChecked);
    let is_watched = again.as_ref().is_some_and(|again| again.watch.is_some());
    let has_again = when.is_some() || is_watched;
    let when_again = || when_again(ui, answer, when, again, section(ui, prefix, "again"));
    // What is absent keeps its place, so that the verdict stays the element that it is, and keeps the focus.
    let (todo, evidence) = match later.arrival {
        Arrival::Ready(later) => {
            let todo = section(ui, prefix, "todo").child(later.todo(ui, answer, prefix));
            (todo.into(), later.evidence(ui, answer, prefix))
        }
        _ => (later.view(ui, prefix), Html::default()),
    };
    let is_coming = matches!(later.arrival, Arrival::NotAsked | Arrival::Loading);
    head.child(todo).child((has_again && !is_coming).then(when_again)).child(evidence)
}

/// A section of a report, with its title. Of several reports none has landmarks: they would be the same ones many times.
#[inline(never)]
pub(super) fn section(ui: &Ui, prefix: &str, name: &str) -> El {
    let id = format!("{prefix}{name}");
    let title = ui.text(&format!("ui-{name}"));
    el("section")
        .class(format!("im-section im-section--{name}"))
        .attr("aria-labelledby", (prefix == "im-").then(|| id.clone()))
        .child(el("h3").class("im-section__title").id(id).attr("tabindex", "-1").child(title))
}

/// Why the verdict is what it is.
fn why(ui: &Ui, judgement: &Judgement, words: &VerdictText, refused: bool) -> Html {
    let ca = || ("ca", Arg::from(judgement.ca.name.as_str()));
    let is_permitted = judgement.verdict().may_permit();
    let mut paragraphs = vec![el("p").child(rich(&words.why))];
    if let Some(error) = judgement.ca_error() {
        let is_sure = judgement.verdict() == Verdict::Forbidden;
        let id = if is_sure { "ui-ca-error" } else { "ui-ca-error-probable" };
        let text = ui.catalog().rich(id, &[ca(), ("error", error.into())]);
        paragraphs.push(el("p").child(rich(&text)));
    }
    if refused && is_permitted {
        paragraphs.push(el("p").child(ui.format("ui-refusal-gone", &[ca()])));
    }
    if is_permitted {
        paragraphs.push(el("p").class("im-section__note").child(ui.text("ui-not-sufficient")));
    }
    if judgement.reason() == Reason::ResolverUnreachable && browser::is_offline() {
        paragraphs.push(el("p").child(ui.text("ui-offline")));
    }
    paragraphs.push(el("p").child(meaning(ui, judgement)));
    list(paragraphs)
}

/// The link to the passage of the article that explains it. The framed view has no article: the page opens beside it.
fn meaning(ui: &Ui, judgement: &Judgement) -> El {
    let passage = article::passage(judgement);
    match ui.view() {
        View::Page => el("a").attr("href", format!("#{passage}")).child(ui.text("ui-meaning")),
        View::Embed => el("a")
            .attr("href", links::passage_link(judgement, ui.catalog().language(), passage))
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .child(ui.text("ui-meaning-new-tab")),
    }
}

/// What to do; [`Later::todo`] leads here.
pub fn todo(ui: &Ui, later: Later, answer: &Rc<Answer>, prefix: &str) -> Html {
    let Some(report) = answer.report() else { return Html::default() };
    let todo = explain::todo(report, ui.catalog());
    let links = [
        (report.judgement.reason() == Reason::DnssecBogus)
            .then_some((&report.judgement.ca.links.dnssec_debugger, ui.text("ui-debugger"))),
        (!report.judgement.verdict().may_permit()).then(|| {
            (
                &report.judgement.ca.links.support,
                ui.format("ui-support", &[("ca", report.judgement.ca.name.as_str().into())]),
            )
        }),
    ];
    let links = links.into_iter().flatten().filter_map(|(link, text)| {
        Some(
            el("a")
                .attr("href", link.clone()?)
                .attr("rel", "noreferrer")
                .attr("target", "_blank")
                .child(text),
        )
    });
    // Where nothing was found out, there is nothing to plan.
    let is_known = matches!(
        report.advice,
        Advice::Change(_) | Advice::NotNeeded | Advice::Blocked(Obstacle::NobodyAllowed)
    ) && !report.judgement.is_domain_missing();
    let steps = match is_known {
        true => {
            let (ui, answer, prefix) = (ui.clone(), Rc::clone(answer), prefix.to_owned());
            ChangePlannerProps { ui, later, answer, todo, prefix }.draw()
        }
        false => list(todo.iter().map(|step| el("p").child(rich(step)))),
    };
    list([steps, message(ui, &report.judgement, prefix), el("p").class("im-actions").children(links).into()])
}

/// What can be sent to the DNS host, folded.
fn message(ui: &Ui, judgement: &Judgement, prefix: &str) -> Html {
    let Some(text) = provider_message(judgement, ui.catalog()) else { return Html::default() };
    let id = format!("{prefix}message");
    let copy = CopyButtonProps {
        ui: ui.clone(),
        text: CopyText::Plain(text.clone()),
        label: "ui-copy-message",
        id: (prefix == "im-").then_some("im-copy-message"),
        fallback: Some(id.clone()),
        file: None,
    };
    let body = el("div")
        .child(el("pre").class("im-message").id(id).child(text))
        .child(el("p").class("im-actions").child(copy.draw()));
    let fact = ui.text("ui-message-fact");
    el("div").class("im-disclosures").child(disclosure(ui.text("ui-message"), &fact, body)).into()
}

fn when_again(ui: &Ui, answer: &Answer, when: Option<&String>, again: Option<Again<'_>>, section: El) -> El {
    let judgement = answer.judgement();
    let time = judgement.retry_after().filter(|&seconds| seconds > 0);
    let time = time
        .and_then(|seconds| browser::clock::time_of_day(&answer.checked_at, seconds, ui.catalog().region()));
    let time = time.map(|time| el("p").child(ui.format("ui-again-clock", &[("time", time.into())])));
    let section = section.child(when.map(|when| el("p").child(rich(when)))).child(time);
    match again {
        Some(again) => again_view(ui, judgement, again, section),
        None => section,
    }
}
