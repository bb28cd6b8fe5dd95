//! The current language: its texts, and switching to another one.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join;
use web_sys::{RequestCache, RequestInit};
use yew::Callback;
use yew::platform::spawn_local;

use crate::lookup::http::HttpResponse;
use crate::text::{Catalog, Language, msg};
use crate::web::browser::{address, language as browser, page};
use crate::web::context::{Ui, View};
use crate::web::fetch::fetch;

/// The maximum length of a file of texts, in octets.
const MAX_LEN: usize = 1 << 20;

/// How long a file of texts may take.
const PATIENCE: Duration = Duration::from_secs(15);

//----------- Texts ------------------------------------------------------------------------------

/// The files of texts of a language, by their place among the names in the page.
#[derive(Clone, Copy)]
enum File {
    First = 0,
    Deferred = 1,
    Draft = 2,
}

/// Fetches the texts that are shown first; `None` when that fails.
pub async fn first_texts(language: Language) -> Option<Catalog> {
    let mut catalog = Catalog::new(language).with_region(&browser::region_of(language));
    catalog.add(fetch_texts(language, File::First).await?).then_some(catalog)
}

/// Fetches the texts of the deferred code.
pub async fn deferred_texts(language: Language) -> Option<String> {
    fetch_texts(language, File::Deferred).await
}

/// Fetches the texts of the third module.
pub async fn draft_texts(language: Language) -> Option<String> {
    fetch_texts(language, File::Draft).await
}

/// Fetches the texts that the framed view has.
async fn all_texts(language: Language) -> Option<Catalog> {
    let (first, deferred) = join(first_texts(language), deferred_texts(language)).await;
    let mut catalog = first?;
    catalog.add(deferred?).then_some(catalog)
}

/// Has files of texts come from the host again, and not from a cache: while a deployment is updated, some hosts answer with
/// a page, and with 200.
pub fn distrust_caches() {
    IS_CACHE_WRONG.store(true, Ordering::Relaxed);
}

static IS_CACHE_WRONG: AtomicBool = AtomicBool::new(false);

/// Fetches one of the files, whose names are in the page.
async fn fetch_texts(language: Language, file: File) -> Option<String> {
    let files = page::meta(&format!("im-texts-{}", language.tag))?;
    let url = address::beside_page(files.split(' ').nth(file as usize)?)?;
    let init = RequestInit::new();
    if IS_CACHE_WRONG.load(Ordering::Relaxed) {
        init.set_cache(RequestCache::Reload);
    }
    let response =
        fetch(&url, &init, Some(PATIENCE)).await.ok().filter(|response| response.status() == 200)?;
    String::from_utf8(response.body(MAX_LEN).await.ok()?).ok()
}

//----------- LanguageSwitch ---------------------------------------------------------------------

/// The switch to another language: the last request counts.
#[derive(Debug)]
pub struct LanguageSwitch {
    requested: Language,
}

impl LanguageSwitch {
    /// A switch with the page's first language.
    pub fn new(language: Language) -> Self {
        Self { requested: language }
    }

    /// The language that was requested last.
    pub fn requested(&self) -> Language {
        self.requested
    }

    /// Requests another language, if any. The page has a file for each language and opens it; the framed view calls back
    /// with the texts.
    pub fn request(
        &mut self,
        language: Option<Language>,
        view: View,
        onloaded: Callback<(Language, Option<Catalog>)>,
    ) {
        let Some(language) = language.filter(|language| *language != self.requested) else { return };
        self.requested = language;
        match view {
            View::Page => browser::open_language(language),
            View::Embed => spawn_local(async move { onloaded.emit((language, all_texts(language).await)) }),
        }
    }

    /// Takes the texts of a language, and returns the context that uses them, unless another language was requested
    /// meanwhile. Without its texts the language does not change.
    pub fn loaded(&mut self, language: Language, catalog: Option<Catalog>, ui: &Ui) -> Option<Ui> {
        if language != self.requested {
            return None;
        }
        let Some(catalog) = catalog else {
            self.requested = ui.catalog().language();
            return None;
        };
        let ui = ui.in_language(catalog);
        browser::set_page_language(language, &ui.text(msg::UI_TITLE));
        Some(ui)
    }
}
