//! The names that were climbed.

use crate::judge::Judgement;
use crate::observe::Observation;
use crate::observe::Outcome;
use crate::text::Arg;
use crate::text::outcome;
use crate::web::components::rich_text::code;
use crate::web::components::rich_text::rich;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

/// Draws the path, the domain first.
pub fn climb_path(ui: &Ui, judgement: &Judgement) -> El {
    el("ol").class("im-climb").children(judgement.path().iter().map(|level| step(ui, level)))
}

fn step(ui: &Ui, level: &Observation) -> El {
    let words = outcome::outcome(level.outcome.code(), ui.catalog());
    let (class, text) = match &level.outcome {
        Outcome::Records(records) => {
            (" im-climb__step--decides", ui.format("ui-path-records", &[("count", Arg::from(records.len()))]))
        }
        Outcome::Failure(_) => {
            (" im-climb__step--failed", ui.format("ui-path-failed", &[("outcome", words.into())]))
        }
        Outcome::NotNeeded => (" im-climb__step--skipped", words),
        Outcome::NoData | Outcome::NxDomain => ("", ui.format("ui-path-empty", &[("outcome", words.into())])),
    };
    let alias = level.aliases.last().map(|target| {
        let text = ui.catalog().rich("ui-path-alias", &[("target", target.to_string().into())]);
        el("span").class("im-climb__alias").child(rich(&text))
    });
    el("li")
        .class(format!("im-climb__step{class}"))
        .child(el("span").class("im-climb__name").child(code(&level.name.to_string())))
        .child(alias)
        .child(el("span").class("im-climb__outcome").child(text))
}
