//! The way through DNS: the names that were climbed, and the chain of trust.

use crate::dnssec::{Link, LinkState};
use crate::judge::Judgement;
use crate::observe::{Diagnosis, Observation, Outcome};
use crate::text::{Arg, outcome};
use crate::web::components::inline::{Icon, code, icon, rich};
use crate::web::context::Ui;
use crate::web::element::{El, el};

//----------- Climb ------------------------------------------------------------------------------

/// Draws the names that were climbed, the domain first.
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

//----------- Chain of trust ---------------------------------------------------------------------

/// Adds the chain of trust, from the root to the name, and what its last link means; nothing if the chain is not known.
pub fn chain_line(ui: &Ui, diagnosis: &Diagnosis, body: El) -> El {
    let Some(last) = diagnosis.chain.last() else { return body };
    let parent = diagnosis.chain.iter().rev().nth(1).unwrap_or(last);
    let mut args = vec![("zone", zone(ui, last)), ("parent", zone(ui, parent))];
    let says = match (last.state, &diagnosis.broken) {
        // The keys match, but something that they sign does not.
        (LinkState::Signed, Some(broken)) => {
            args.push(("owner", Arg::from(broken.owner.to_string())));
            "ui-chain-says-records"
        }
        (LinkState::Signed, None) => "ui-chain-says-signed",
        (LinkState::NoDs, _) => "ui-chain-says-no-ds",
        (LinkState::OptOut, _) => "ui-chain-says-opt-out",
        (LinkState::Unsupported, _) => "ui-chain-says-unsupported",
        (LinkState::Broken, _) => "ui-chain-says-broken",
        (LinkState::Unknown, _) => "ui-chain-says-unknown",
    };
    let links = diagnosis.chain.iter().map(|link| link_view(ui, link));
    let line = el("ol").class("im-chain").attr("aria-label", ui.text("ui-chain")).children(links);
    body.child(line).child(el("p").child(rich(&ui.catalog().rich(says, &args))))
}

fn link_view(ui: &Ui, link: &Link) -> El {
    let (symbol, state_id) = match link.state {
        LinkState::Signed => (Icon::Check, "chain-signed"),
        LinkState::NoDs | LinkState::OptOut | LinkState::Unsupported => (Icon::Open, "chain-unsigned"),
        LinkState::Broken => (Icon::Cross, "chain-broken"),
        LinkState::Unknown => (Icon::Question, "chain-unknown"),
    };
    let name = match link.zone.is_root() {
        true => el("span").child(ui.text("ui-chain-root")),
        false => code(&link.zone.to_string()),
    };
    el("li")
        .class(format!("im-chain__link im-chain__link--{}", link.state.as_str()))
        .child(icon(symbol))
        .child(el("span").class("im-chain__name").child(name))
        .child(" ")
        .child(el("span").class("im-chain__state").child(ui.text(state_id)))
}

/// A zone as a sentence names it.
fn zone(ui: &Ui, link: &Link) -> Arg {
    match link.zone.is_root() {
        true => ui.text("ui-chain-root").into(),
        false => format!("{}", link.zone).into(),
    }
}
