//! The path through DNS: the climbed names, and the chain of trust.

use crate::dnssec::{Link, LinkState};
use crate::judge::Judgement;
use crate::observe::{Diagnosis, Observation, Outcome};
use crate::text::msg::{self, IntoMessage};
use crate::text::{Arg, words};
use crate::web::components::inline::{Icon, code, icon, rich};
use crate::web::context::Ui;
use crate::web::element::{El, el};

//----------- Climb ------------------------------------------------------------------------------

/// Draws the climbed names, the domain first.
pub fn climb_path(ui: &Ui, judgement: &Judgement) -> El {
    el("ol").class("im-climb").children(judgement.path().iter().map(|level| step(ui, level)))
}

fn step(ui: &Ui, level: &Observation) -> El {
    let words = ui.text(words::outcome(level.outcome.kind()));
    let (class, text) = match &level.outcome {
        Outcome::Records(records) => {
            (" im-climb__step--decides", ui.format(msg::UiPathRecords { count: records.len() }))
        }
        Outcome::Failure(_) => {
            (" im-climb__step--failed", ui.format(msg::UiPathFailed { outcome: words.into() }))
        }
        Outcome::NotNeeded => (" im-climb__step--skipped", words),
        Outcome::NoData | Outcome::NxDomain => ("", ui.format(msg::UiPathEmpty { outcome: words.into() })),
    };
    let alias = level.aliases.last().map(|target| {
        let text = ui.catalog().rich(msg::UiPathAlias { target: target.to_string().into() });
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
    let (zone, parent) = (zone(ui, last), zone(ui, parent));
    let says = match (last.state, &diagnosis.broken) {
        // The keys match, but something that they sign does not.
        (LinkState::Signed, Some(broken)) => {
            msg::UiChainSaysRecords { owner: (&broken.owner).into(), zone }.into_message()
        }
        (LinkState::Signed, None) => msg::UiChainSaysSigned { zone }.into_message(),
        (LinkState::NoDs, _) => msg::UiChainSaysNoDs { parent, zone }.into_message(),
        (LinkState::OptOut, _) => msg::UiChainSaysOptOut { parent, zone }.into_message(),
        (LinkState::Unsupported, _) => msg::UiChainSaysUnsupported { zone }.into_message(),
        (LinkState::Broken, _) => msg::UiChainSaysBroken { zone }.into_message(),
        (LinkState::Unknown, _) => msg::UiChainSaysUnknown { zone }.into_message(),
    };
    let links = diagnosis.chain.iter().map(|link| link_view(ui, link));
    let line = el("ol").class("im-chain").attr("aria-label", ui.text(msg::UI_CHAIN)).children(links);
    body.child(line).child(el("p").child(rich(&ui.catalog().rich(says))))
}

fn link_view(ui: &Ui, link: &Link) -> El {
    let (symbol, state_id) = match link.state {
        LinkState::Signed => (Icon::Check, msg::CHAIN_SIGNED),
        LinkState::NoDs | LinkState::OptOut | LinkState::Unsupported => (Icon::Open, msg::CHAIN_UNSIGNED),
        LinkState::Broken => (Icon::Cross, msg::CHAIN_BROKEN),
        LinkState::Unknown => (Icon::Question, msg::CHAIN_UNKNOWN),
    };
    let name = match link.zone.is_root() {
        true => el("span").child(ui.text(msg::UI_CHAIN_ROOT)),
        false => code(&link.zone.to_string()),
    };
    el("li")
        .class(format!("im-chain__link im-chain__link--{}", link.state.as_str()))
        .child(icon(symbol))
        .child(el("span").class("im-chain__name").child(name))
        .child(" ")
        .child(el("span").class("im-chain__state").child(ui.text(state_id)))
}

/// The name of a zone in a sentence.
fn zone(ui: &Ui, link: &Link) -> Arg {
    match link.zone.is_root() {
        true => ui.text(msg::UI_CHAIN_ROOT).into(),
        false => format!("{}", link.zone).into(),
    }
}
