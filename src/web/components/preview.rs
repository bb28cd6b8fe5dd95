//! The effect of a change, next to the current state. The change can be edited, and the verdict updates.

use yew::{Callback, Html};

use crate::dns::visible::with_escaped_marks;
use crate::judge::Judgement;
use crate::report::evidence::MAX_LINES;
use crate::suggest::policy::Access;
use crate::suggest::{Effect, Suggestion};
use crate::text::{Arg, change, input, msg};
use crate::web::components::inline::{Icon, code, icon, rich};
use crate::web::components::layout::{Row, table};
use crate::web::components::verdict::word_view;
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el, list, text};
use crate::web::plan::{PlanAction, draft_text};
use crate::zone::RrsetError;

/// Draws the future set, then the current and the future verdict side by side. A draft comes with what was read in it.
pub fn preview(
    ui: &Ui,
    judgement: &Judgement,
    suggestion: &Suggestion,
    draft: Option<(&str, Result<&Suggestion, &RrsetError>)>,
    scope: Scope,
    onplan: &Callback<PlanAction>,
) -> El {
    let own = draft_text(suggestion);
    let (shown, edited) = draft.unwrap_or((&own, Ok(suggestion)));
    let id = scope.id("draft");
    let effect = edited.ok().map(|edited| &edited.effect);
    let error = edited.err().map(|error| {
        el("p")
            .class("im-field__error")
            .id(format!("{id}-error"))
            .attr("role", "alert")
            .child(icon(Icon::Error))
            .child(el("span").child(draft_error(ui, error, suggestion)))
    });
    let rows = shown.lines().count().clamp(2, 8).to_string();
    let label = ui.catalog().rich(msg::PreviewLabel { owner: suggestion.change.owner.to_string().into() });
    let field = el("div")
        .class("im-field")
        .child(el("label").class("im-field__label").attr("for", id.clone()).child(rich(&label)))
        .child(
            el("textarea")
                .class("im-field__control im-field__control--code")
                .id(id.clone())
                .attr("rows", rows)
                .attr("dir", "ltr")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "none")
                .attr("spellcheck", "false")
                .attr("translate", "no")
                .attr("aria-invalid", error.as_ref().map(|_| "true"))
                .attr("aria-describedby", error.as_ref().map(|_| format!("{id}-error")))
                .value(shown)
                .oninput(onplan.reform(|text: String| PlanAction::Draft(with_escaped_marks(&text)))),
        )
        .child(error);
    let reset = draft.is_some().then(|| {
        el("p").class("im-actions").child(
            el("button")
                .class("im-button im-button--small")
                .attr("type", "button")
                .onclick(onplan.reform(|_| PlanAction::Reset))
                .child(ui.text(msg::PREVIEW_RESET)),
        )
    });
    let result = el("div")
        .attr("role", "status")
        .attr("data-preview", effect.map_or("unreadable", |effect| effect.after.verdict.code()))
        .child(effect.map(|effect| comparison(ui, judgement, effect)));
    el("div").child(field).child(reset).child(result)
}

/// What is wrong with an edited set.
fn draft_error(ui: &Ui, error: &RrsetError, suggestion: &Suggestion) -> Html {
    let owner = Arg::from(&suggestion.change.owner);
    match error {
        RrsetError::Text(error) => {
            let place = ui.format(msg::UiErrorPlace { column: error.column.into(), line: error.line.into() });
            text(format!("{place}: {}", input::zone_error(error, ui.catalog())))
        }
        RrsetError::Other(name) => rich(&ui.catalog().rich(msg::PreviewOther { name: name.into(), owner })),
        RrsetError::NotCaa => rich(&ui.catalog().rich(msg::PreviewNotCaa { owner })),
    }
}

/// Before and after.
fn comparison(ui: &Ui, judgement: &Judgement, effect: &Effect) -> Html {
    let headings = [ui.text(msg::PREVIEW_WHAT), ui.text(msg::PREVIEW_TODAY), ui.text(msg::PREVIEW_AFTER)];
    let access = |access: &Access| match access {
        Access::Anyone => ui.text(msg::PREVIEW_ANYONE).into(),
        Access::Only(named) if named.is_empty() => ui.text(msg::PREVIEW_NOBODY).into(),
        Access::Only(named) => {
            let shown = named.iter().take(MAX_LINES);
            let shown = shown.map(|name| el("span").class("im-preview__ca").child(code(name)));
            let left = named.len().saturating_sub(MAX_LINES);
            let more = (left > 0).then(|| el("span").class("im-preview__ca").child(format!("+{left}")));
            list(shown.chain(more))
        }
    };
    let today = |now: &Access| match effect.knows_before() {
        true => access(now),
        false => ui.text(msg::WORD_UNDETERMINED).into(),
    };
    let row = |name: String, before: Html, after: Html| Row {
        decides: false,
        cells: vec![Html::from(name), before, after],
    };
    let (before, after) = (&effect.policy_before, &effect.policy_after);
    let rows = vec![
        row(
            ui.format(msg::PreviewCa { ca: (&judgement.ca.name).into() }),
            word_view(ui, &effect.before).into(),
            word_view(ui, &effect.after).into(),
        ),
        row(ui.text(msg::PREVIEW_SMIME), today(&before.smime), access(&after.smime)),
        row(ui.text(msg::PREVIEW_TLS), today(&before.tls), access(&after.tls)),
        row(ui.text(msg::PREVIEW_TLS_WILDCARD), today(&before.tls_wildcard), access(&after.tls_wildcard)),
    ];
    let notes = change::effect(effect, ui.catalog());
    let caption = ui.catalog().rich(msg::PreviewCaption { domain: judgement.domain.to_string().into() });
    list([
        table(rich(&caption), &headings, usize::MAX, rows).into(),
        list(notes.iter().map(|note| el("p").child(rich(note)))),
    ])
}
