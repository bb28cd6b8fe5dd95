//! The texts of the language in use; those of the others are never fetched.

use futures_util::future::join;
use web_sys::RequestInit;

use crate::lookup::http::HttpResponse;
use crate::text::Catalog;
use crate::text::Language;
use crate::web::browser;
use crate::web::fetch::fetch;

/// How long a file of texts may be, in octets.
const MAX_LEN: usize = 1 << 20;

/// Fetches the texts that are shown first; `None` when that fails.
pub async fn first(language: Language) -> Option<Catalog> {
    let mut catalog = Catalog::new(language).with_region(&browser::language::region_of(language));
    catalog.add(&read(language, 0).await?);
    Some(catalog)
}

/// Fetches the texts that belong to the second module.
pub async fn later(language: Language) -> Option<String> {
    read(language, 1).await
}

/// Fetches all texts.
pub async fn all(language: Language) -> Option<Catalog> {
    let (first, later) = join(first(language), later(language)).await;
    let mut catalog = first?;
    catalog.add(&later?);
    Some(catalog)
}

/// Reads one of the files; the page names them (`scripts/pages.mjs`).
async fn read(language: Language, place: usize) -> Option<String> {
    let files = browser::page::meta(&format!("im-texts-{}", language.tag))?;
    let url = browser::address::beside_page(files.split(' ').nth(place)?)?;
    let response =
        fetch(&url, &RequestInit::new(), None).await.ok().filter(|response| response.status() == 200)?;
    String::from_utf8(response.body(MAX_LEN).await.ok()?).ok()
}
