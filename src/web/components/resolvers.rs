//! What each resolver sees: one line if they agree, side by side if they do not.

use crate::caa::{CaaRecord, presentation};
use crate::judge::{Judgement, Opinion};
use crate::observe::{Failure, Outcome};
use crate::report::evidence;
use crate::text::msg::{self, Id};
use crate::text::{Arg, words};
use crate::verdict::Reason;
use crate::web::batch::Answer;
use crate::web::browser::clock;
use crate::web::components::inline::{code, foreign};
use crate::web::components::verdict::word_view;
use crate::web::context::Ui;
use crate::web::element::{El, el};

/// Returns whether resolvers that count see different things.
#[inline(never)]
pub fn do_differ(judgement: &Judgement) -> bool {
    let mut counted = judgement.counted();
    let first = counted.next();
    first.is_some_and(|first| counted.any(|other| !first.sees_the_same(other)))
}

//----------- One line ---------------------------------------------------------------------------

/// Draws which resolvers see the same; `None` unless two do. Resolvers that could not be used are among the findings.
pub fn agreement(ui: &Ui, answer: &Answer) -> Option<El> {
    let judgement = answer.judgement();
    let names: Vec<&str> = judgement.counted().map(|opinion| opinion.resolver.as_str()).collect();
    let (last, others) = names.split_last()?;
    if others.is_empty() || judgement.reason() == Reason::ResolverUnreachable || do_differ(judgement) {
        return None;
    }
    Some(el("p").class("im-section__note").child(ui.format(msg::UiResolversSame {
        last: (*last).into(),
        names: (others.join(", ")).into(),
        time: time(ui, &answer.checked_at),
    })))
}

/// A time as the browser writes it, with marks of direction where its language needs them.
pub fn time(ui: &Ui, time: &str) -> Arg {
    Arg::Text(clock::local_time(time, ui.catalog().region()))
}

//----------- Side by side -----------------------------------------------------------------------

/// Adds what each resolver sees, and what a difference usually means.
pub fn comparison(ui: &Ui, judgement: &Judgement, section: El) -> El {
    let cause = |id: Id| el("li").child(ui.text(id));
    let causes = el("ul")
        .class("im-todo im-todo--plain")
        .child(cause(msg::UI_DIFFER_CHANGE))
        .child(cause(msg::UI_DIFFER_SERVERS))
        .child(cause(msg::UI_DIFFER_FILTER));
    section
        .child(
            el("ul")
                .class("im-compare")
                .children(judgement.counted().map(|opinion| card(ui, judgement, opinion))),
        )
        .child(el("p").child(ui.text(msg::UI_DIFFER)))
        .child(causes)
}

fn card(ui: &Ui, judgement: &Judgement, opinion: &Opinion) -> El {
    let place = opinion.found_at.as_ref().or(opinion.failed_at.as_ref());
    let ttl = opinion.records().iter().map(|record| record.ttl).min();
    let seen = match opinion.outcome() {
        Some(Outcome::Records(records)) => {
            let shown =
                records.iter().take(evidence::MAX_LINES).map(|record| line(ui, judgement, opinion, record));
            el("ul").class("im-compare__records").children(shown).child(more(records.len()))
        }
        Some(Outcome::Failure(failure)) => {
            let said = match failure {
                Failure::Filtered(error) => std::slice::from_ref(error),
                Failure::Rcode { extended_errors, .. } => extended_errors,
                _ => &[],
            };
            let said =
                said.iter().map(|said| el("span").class("im-table__more").child(foreign(&said.to_string())));
            el("span").child(ui.text(words::outcome(failure.kind()))).children(said)
        }
        Some(seen) => el("span").child(ui.text(words::outcome(seen.kind()))),
        None => el("span"),
    };
    let fact = |name: Id, value: El| {
        el("div")
            .class("im-compare__fact")
            .child(el("dt").class("im-compare__term").child(ui.text(name)))
            .child(el("dd").child(value))
    };
    let facts = el("dl")
        .class("im-compare__facts")
        .child(place.map(|place| fact(msg::FIELD_NAME, code(&place.to_string()))))
        .child(fact(msg::UI_LOOKUP_ANSWER, seen))
        .child(ttl.map(|ttl| fact(msg::UI_COMPARE_TTL, el("span").child(ui.catalog().duration(ttl)))));
    el("li")
        .class("im-compare__card")
        .child(el("p").class("im-compare__name").child(foreign(&opinion.resolver)))
        .child(el("p").child(word_view(ui, &opinion.decision)))
        .child(facts)
}

/// How many records are not shown: the evidence has them all.
fn more(count: usize) -> Option<El> {
    let left = count.saturating_sub(evidence::MAX_LINES);
    (left > 0).then(|| el("li").child(format!("+{left}")))
}

/// A record, marked unless all other resolvers see it too.
fn line(ui: &Ui, judgement: &Judgement, opinion: &Opinion, record: &CaaRecord) -> El {
    let differs = judgement.counted().any(|other| {
        other.found_at != opinion.found_at || !other.records().iter().any(|one| one.rdata == record.rdata)
    });
    let mark = differs.then(|| el("span").class("im-table__mark").child(ui.text(msg::UI_COMPARE_DIFFERS)));
    el("li").child(code(&presentation::rdata(&record.rdata))).child(" ").child(mark)
}
