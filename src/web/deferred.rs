//! Code that is loaded after the first interaction.
//!
//! A release has two WebAssembly modules. The second one holds all code and data reachable only from `Second`, and is
//! fetched at the first interaction. A [`Deferred`] exists only after that module has loaded, so nothing can be called too
//! early. Natively and in debug builds there is one module, and loading it takes no time. Only the app and the
//! [views](crate::web::views) know a [`Deferred`].

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use futures_util::future::join;
use yew::{Callback, Html};

use crate::ca::CaProfile;
use crate::text::{Catalog, Language, input};
use crate::web::batch::Answer;
use crate::web::components::copy_button::ReportFormat;
use crate::web::components::evidence::findings_and_evidence;
use crate::web::components::part::PartProps;
use crate::web::components::to_do::{records, to_do};
use crate::web::context::{Scope, Ui};
use crate::web::host::protocol::{self, Told};
use crate::web::language;
use crate::web::what_if::{WhatIf, WhatIfResult};
use crate::zone::ZoneError;

/// The second module, which has loaded.
#[derive(Clone, Copy)]
pub struct Deferred(&'static dyn SecondModule);

impl Deferred {
    /// Natively there is a single program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn native() -> Self {
        Self(&Second)
    }
}

impl Deref for Deferred {
    type Target = dyn SecondModule;

    fn deref(&self) -> &Self::Target {
        self.0
    }
}

impl fmt::Debug for Deferred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Deferred")
    }
}

/// The second module could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// Fetches the second module, and its texts.
///
/// # Errors
///
/// One of them cannot be fetched now.
pub async fn load(language: Language) -> Result<(Deferred, String), NotLoaded> {
    match join(second(), language::deferred_texts(language)).await {
        (Ok(second), Some(text)) => Ok((Deferred(second), text)),
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

/// The entry points of the second module.
pub trait SecondModule {
    /// Completes the report of an answer.
    fn complete(&self, answer: &Answer) -> Rc<Answer>;

    /// Evaluates the records of the what-if tab.
    fn evaluate(&self, what_if: &WhatIf, ca: &CaProfile, now: &str) -> WhatIfResult;

    /// What is wrong with the records of the what-if tab.
    fn zone_error(&self, error: &ZoneError, catalog: &Catalog) -> String;

    /// Draws what to do.
    fn to_do(&self, ui: &Ui, answer: &Rc<Answer>, scope: Scope) -> Html;

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

    fn evaluate(&self, what_if: &WhatIf, ca: &CaProfile, now: &str) -> WhatIfResult {
        what_if.evaluate(ca, now)
    }

    fn zone_error(&self, error: &ZoneError, catalog: &Catalog) -> String {
        input::zone_error(error, catalog)
    }

    fn to_do(&self, ui: &Ui, answer: &Rc<Answer>, scope: Scope) -> Html {
        to_do(ui, answer, scope)
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
