//! The answer for one domain, in the order in which people need it: verdict, reason, what to do, evidence.

use std::rc::Rc;

use yew::Html;

use crate::input::RefusalKind;
use crate::judge::Dnssec;
use crate::text::{Arg, explain, msg};
use crate::web::batch::Answer;
use crate::web::browser::clock;
use crate::web::components::inline::rich;
use crate::web::components::layout::{Section, section};
use crate::web::components::resolvers::{comparison, do_differ};
use crate::web::components::verdict::{decision_banner, why};
use crate::web::components::watch::{Again, again_view};
use crate::web::context::{Scope, Ui, View};
use crate::web::element::{El, el};
use crate::web::links;
use crate::web::views::deferred::DeferredPart;

/// Draws a report, a short one in the framed view. `again` is set if the report is the only one.
///
/// `told` is what a CA has told, if the input was its refusal. Parts that need deferred code appear once it loads. Until
/// then nothing is drawn in or below their place, so nothing shifts.
pub fn report_view(
    ui: &Ui,
    deferred: &DeferredPart,
    answer: &Rc<Answer>,
    scope: Scope,
    told: Option<RefusalKind>,
    again: Option<Again<'_>>,
) -> El {
    let judgement = answer.judgement();
    let words = explain::verdict(judgement, ui.catalog());
    let head = el("div")
        .class("im-report")
        .child(decision_banner(ui, judgement, &words.verdict, scope))
        .child(section(ui, scope, Section::Why).child(why(ui, judgement, &words, told)));
    if ui.view() == View::Embed {
        return compact(ui, deferred, answer, scope, head);
    }
    let differ =
        do_differ(judgement).then(|| comparison(ui, judgement, section(ui, scope, Section::Compare)));
    let head = head.child(differ);
    let when = words.when.as_ref().filter(|_| judgement.dnssec() != Dnssec::NotChecked);
    let is_watched = again.as_ref().is_some_and(|again| again.watch.is_some());
    let has_again = when.is_some() || is_watched;
    let when_again = || when_again(ui, answer, when, again, section(ui, scope, Section::Again));
    // An absent part keeps its place, so the verdict remains the same element and keeps the focus.
    let (to_do, evidence) = match deferred.code {
        Some(code) => {
            let to_do = section(ui, scope, Section::ToDo).child(code.to_do(
                ui,
                answer,
                scope,
                deferred.draft_tools(ui, scope),
            ));
            (to_do.into(), code.evidence(ui, answer, scope))
        }
        None => (deferred.report_placeholder(ui, scope), Html::default()),
    };
    head.child(to_do).child((has_again && !deferred.is_coming()).then(when_again)).child(evidence)
}

/// Adds to verdict and reason what the framed view has below them: the records, and the link to the page.
fn compact(ui: &Ui, deferred: &DeferredPart, answer: &Answer, scope: Scope, head: El) -> El {
    let to_do = match deferred.code {
        Some(code) => section(ui, scope, Section::ToDo).child(code.records(ui, answer, scope)).into(),
        None => deferred.report_placeholder(ui, scope),
    };
    // The page opens in a new tab, and has no access to the article.
    let link = el("a")
        .class("im-button im-button--small")
        .attr("href", links::page_link(answer.judgement(), ui.catalog().language()))
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(ui.text(msg::UI_SHOW_EVERYTHING));
    head.child(to_do).child(el("p").class("im-actions").child(link))
}

/// Adds when to check again, with the buttons.
fn when_again(ui: &Ui, answer: &Answer, when: Option<&String>, again: Option<Again<'_>>, section: El) -> El {
    let judgement = answer.judgement();
    // A worst case is no time of day.
    let time = judgement.kept_for().and(judgement.retry_after()).filter(|&seconds| seconds > 0);
    let time =
        time.and_then(|seconds| clock::time_of_day(&answer.checked_at, seconds, ui.catalog().region()));
    let time = time.map(|time| el("p").child(ui.format(msg::UiAgainClock { time: Arg::Text(time) })));
    let section = section.child(when.map(|when| el("p").child(rich(when)))).child(time);
    match again {
        Some(again) => again_view(ui, judgement, again, section),
        None => section,
    }
}
