//! Code that is loaded when it is needed.
//!
//! A release has three WebAssembly modules. The second one holds the code and data reachable only from `Second`, and is
//! fetched at the first interaction. The third one holds what only `Third` leads to, and is fetched with the what-if tab, or
//! when a visitor opens what edits or converts a change. A [`Deferred`] or [`Drafts`] exists only after its module has
//! loaded, so nothing can be called too early. Natively and in debug builds there is one module, and loading it takes no
//! time. Only the app and the [views](crate::web::views) know them.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use futures_util::future::join;
use yew::{Callback, Html};

use crate::ca::CaProfile;
use crate::caa::RrsetChange;
use crate::formats::Format;
use crate::hosts::Host;
use crate::input::{self, Input};
use crate::judge::Judgement;
use crate::mailbox::MailboxError;
use crate::report::Report;
use crate::suggest::Suggestion;
use crate::text::{Catalog, Language, input as texts};
use crate::web::batch::Answer;
use crate::web::components::change_planner::{DraftTools, Drafting};
use crate::web::components::change_text::formatted;
use crate::web::components::copy_button::ReportFormat;
use crate::web::components::evidence::findings_and_evidence;
use crate::web::components::part::PartProps;
use crate::web::components::preview::preview;
use crate::web::components::to_do::{records, to_do};
use crate::web::context::{Scope, Ui};
use crate::web::element::El;
use crate::web::host::protocol::{self, Told};
use crate::web::language;
use crate::web::plan::{PlanAction, edited};
use crate::web::what_if::{WhatIf, WhatIfResult};
use crate::zone::{self, RrsetError, ZoneError};

/// The entry points of a module that has loaded.
pub struct Loaded<M: ?Sized + 'static>(&'static M);

/// The second module, which has loaded.
pub type Deferred = Loaded<dyn SecondModule>;

/// The third module, which has loaded.
pub type Drafts = Loaded<dyn ThirdModule>;

impl Deferred {
    /// Natively there is a single program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn native() -> Self {
        Self(&Second)
    }
}

impl Drafts {
    /// Natively there is a single program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn native() -> Self {
        Self(&Third)
    }

    /// What the planner needs of it.
    pub fn tools(self) -> &'static dyn Drafting {
        self.0
    }
}

impl<M: ?Sized> Clone for Loaded<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M: ?Sized> Copy for Loaded<M> {}

impl<M: ?Sized> Deref for Loaded<M> {
    type Target = M;

    fn deref(&self) -> &M {
        self.0
    }
}

impl<M: ?Sized> fmt::Debug for Loaded<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Loaded")
    }
}

/// A module could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// Fetches the second module, and its texts.
///
/// # Errors
///
/// One of them cannot be fetched now.
pub async fn load(language: Language) -> Result<(Deferred, String), NotLoaded> {
    match join(second(), language::deferred_texts(language)).await {
        (Ok(second), Some(text)) => Ok((Loaded(second), text)),
        _ => Err(NotLoaded),
    }
}

/// Fetches the third module, and its texts.
///
/// # Errors
///
/// One of them cannot be fetched now.
pub async fn load_drafts(language: Language) -> Result<(Drafts, String), NotLoaded> {
    match join(third(), language::draft_texts(language)).await {
        (Ok(third), Some(text)) => Ok((Loaded(third), text)),
        _ => Err(NotLoaded),
    }
}

/// Fetches the second module, which begins here: the attribute makes an import of this function, and `xtask` puts it, with
/// everything reachable only from it, into a separate file. It returns an object because callers need its methods.
#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
#[allow(unsafe_code, reason = "the attribute declares an import and an export")]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn second() -> Result<&'static dyn SecondModule, NotLoaded> {
    Ok(&Second)
}

/// Fetches the third module, which begins here. What it shares with the second one is in a file that both need.
#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
#[allow(unsafe_code, reason = "the attribute declares an import and an export")]
#[wasm_split_helpers::wasm_split(draft, fallible)]
fn third() -> Result<&'static dyn ThirdModule, NotLoaded> {
    Ok(&Third)
}

#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// There is one module.
#[cfg(not(all(target_arch = "wasm32", not(debug_assertions))))]
async fn second() -> Result<&'static dyn SecondModule, NotLoaded> {
    Ok(&Second)
}

/// There is one module.
#[cfg(not(all(target_arch = "wasm32", not(debug_assertions))))]
async fn third() -> Result<&'static dyn ThirdModule, NotLoaded> {
    Ok(&Third)
}

//----------- The second module ------------------------------------------------------------------

/// The entry points of the second module.
pub trait SecondModule {
    /// Completes the report of an answer.
    fn complete(&self, answer: &Answer) -> Rc<Answer>;

    /// Draws what to do.
    fn to_do(&self, ui: &Ui, answer: &Rc<Answer>, scope: Scope, tools: DraftTools) -> Html;

    /// Draws findings and evidence.
    fn evidence(&self, ui: &Ui, answer: &Rc<Answer>, scope: Scope) -> Html;

    /// Draws a part that is drawn again only when it has changed.
    fn part(&self, props: PartProps) -> Html;

    /// Draws what to do, in brief.
    fn records(&self, ui: &Ui, answer: &Answer, scope: Scope) -> Html;

    /// What the page around the framed view gets for an address that could not be read.
    fn host_error(&self, catalog: &Catalog) -> String;

    /// The report as the page around the framed view gets it.
    fn host_report(&self, answer: &Answer, catalog: &Catalog, told: Told) -> Option<String>;
}

struct Second;

impl SecondModule for Second {
    fn complete(&self, answer: &Answer) -> Rc<Answer> {
        Rc::new(answer.completed())
    }

    fn to_do(&self, ui: &Ui, answer: &Rc<Answer>, scope: Scope, tools: DraftTools) -> Html {
        to_do(ui, answer, scope, tools)
    }

    fn evidence(&self, ui: &Ui, answer: &Rc<Answer>, scope: Scope) -> Html {
        let write =
            |(ui, answer, format): (Ui, Rc<Answer>, ReportFormat)| format.write(&answer, ui.catalog());
        findings_and_evidence(ui, answer, scope, &Callback::from(write))
    }

    fn part(&self, props: PartProps) -> Html {
        props.draw()
    }

    fn records(&self, ui: &Ui, answer: &Answer, scope: Scope) -> Html {
        records(ui, answer, scope)
    }

    fn host_error(&self, catalog: &Catalog) -> String {
        protocol::error_json(catalog)
    }

    fn host_report(&self, answer: &Answer, catalog: &Catalog, told: Told) -> Option<String> {
        protocol::report_json(answer, catalog, told)
    }
}

//----------- The third module -------------------------------------------------------------------

/// The entry points of the third module, besides those that the planner calls.
pub trait ThirdModule: Drafting {
    /// Reads what was pasted.
    fn read_input(&self, text: &str) -> Input;

    /// Says what was read.
    fn what_was_read(&self, input: &Input, catalog: &Catalog) -> Vec<String>;

    /// Why something could not be read.
    fn mailbox_error(&self, error: &MailboxError, catalog: &Catalog) -> String;

    /// Evaluates the records of the what-if tab.
    fn evaluate(&self, what_if: &WhatIf, ca: &CaProfile, now: &str) -> WhatIfResult;

    /// What is wrong with the records of the what-if tab.
    fn zone_error(&self, error: &ZoneError, catalog: &Catalog) -> String;
}

struct Third;

impl ThirdModule for Third {
    fn read_input(&self, text: &str) -> Input {
        input::read(text)
    }

    fn what_was_read(&self, input: &Input, catalog: &Catalog) -> Vec<String> {
        texts::what_was_read(input, catalog)
    }

    fn mailbox_error(&self, error: &MailboxError, catalog: &Catalog) -> String {
        texts::mailbox_error(error, catalog)
    }

    fn evaluate(&self, what_if: &WhatIf, ca: &CaProfile, now: &str) -> WhatIfResult {
        what_if.evaluate(ca, now)
    }

    fn zone_error(&self, error: &ZoneError, catalog: &Catalog) -> String {
        texts::zone_error(error, catalog)
    }
}

impl Drafting for Third {
    fn edited(
        &self,
        report: &Report,
        suggestion: &Suggestion,
        draft: &str,
        host: Option<&Host>,
    ) -> Result<Suggestion, RrsetError> {
        let rrset = zone::read_rrset(draft, &suggestion.change.owner)?;
        Ok(edited(report, suggestion, &rrset, host))
    }

    fn preview(
        &self,
        ui: &Ui,
        judgement: &Judgement,
        suggestion: &Suggestion,
        draft: Option<(&str, Result<&Suggestion, &RrsetError>)>,
        scope: Scope,
        onplan: &Callback<PlanAction>,
    ) -> El {
        preview(ui, judgement, suggestion, draft, scope, onplan)
    }

    fn formatted(
        &self,
        ui: &Ui,
        judgement: &Judgement,
        change: &RrsetChange,
        chosen: Format,
        scope: Scope,
        onplan: &Callback<PlanAction>,
    ) -> El {
        formatted(ui, judgement, change, chosen, scope, onplan)
    }
}
