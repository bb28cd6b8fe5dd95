//! The chain of trust, from the root to the name.

use crate::dnssec::Link;
use crate::dnssec::LinkState;
use crate::observe::Diagnosis;
use crate::text::Arg;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::rich_text::code;
use crate::web::components::rich_text::rich;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

/// Adds the links, in a line, and what the last one means; nothing when nobody asked for the chain.
pub fn chain_line(ui: &Ui, diagnosis: &Diagnosis, body: El) -> El {
    let Some(last) = diagnosis.chain.last() else { return body };
    let parent = diagnosis.chain.iter().rev().nth(1).unwrap_or(last);
    let mut args = vec![("zone", zone(ui, last)), ("parent", zone(ui, parent))];
    let says = match (last.state, &diagnosis.broken) {
        // The keys fit, and something that they sign does not.
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
    let links = diagnosis.chain.iter().map(|link| one(ui, link));
    let line = el("ol").class("im-chain").attr("aria-label", ui.text("ui-chain")).children(links);
    body.child(line).child(el("p").child(rich(&ui.catalog().rich(says, &args))))
}

fn one(ui: &Ui, link: &Link) -> El {
    let symbol = match link.state {
        LinkState::Signed => Icon::Check,
        LinkState::NoDs | LinkState::OptOut | LinkState::Unsupported => Icon::Open,
        LinkState::Broken => Icon::Cross,
        LinkState::Unknown => Icon::Question,
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
        .child(el("span").class("im-chain__state").child(ui.text(&format!("chain-{}", link.state.as_str()))))
}

/// A zone as a sentence names it.
fn zone(ui: &Ui, link: &Link) -> Arg {
    match link.zone.is_root() {
        true => ui.text("ui-chain-root").into(),
        false => format!("{}", link.zone).into(),
    }
}
