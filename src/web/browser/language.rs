//! The language of the page, and those that the visitor prefers.

use super::{document, element_by_id, raise, root, window};
use crate::text::Language;

/// The language of the page: `static/boot.js` has chosen it. Translators write theirs into `lang`.
pub fn page_language() -> Option<Language> {
    let root = root()?;
    Language::for_tag(&root.get_attribute("data-lang").or_else(|| root.get_attribute("lang"))?)
}

/// Sets the language of the document, and its heading, which the app does not draw.
pub fn set_page_language(language: Language, heading: &str) {
    let Some(document) = document() else { return };
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language.tag);
        let _ = root.set_attribute("dir", language.direction());
    }
    if let Ok(Some(title)) = document.query_selector("h1") {
        title.set_text_content(Some(heading));
    }
}

/// The tags of the languages that the visitor prefers, the most preferred first.
fn preferred_tags() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages()).unwrap_or_default();
    languages.iter().filter_map(|tag| tag.as_string()).collect()
}

/// The tag by which the visitor prefers a language; it may have a region.
pub fn region_of(language: Language) -> String {
    let tag = preferred_tags().into_iter().find(|tag| Language::for_tag(tag) == Some(language));
    tag.unwrap_or_else(|| language.tag.to_owned())
}

/// The offered language that the visitor prefers; the first one if none matches.
pub fn preferred_language(offered: &[Language]) -> Option<Language> {
    let preferred = preferred_tags().into_iter().filter_map(|tag| Language::for_tag(&tag));
    let mut preferred = preferred.filter(|language| offered.contains(language));
    preferred.next().or_else(|| offered.first().copied())
}

/// Opens the page in another language, keeping the input and the URL: `static/boot.js` does it.
pub fn open_language(language: Language) {
    raise("im-language", language.tag);
}

/// Leaves only the offered languages in the menu of `index.html`.
pub fn offer_languages(offered: &[Language]) {
    let Some(menu) = element_by_id("im-language-menu") else { return };
    for language in Language::ALL.into_iter().filter(|language| !offered.contains(language)) {
        if let Ok(Some(link)) = menu.query_selector(&format!("[hreflang={}]", language.tag)) {
            link.remove();
        }
    }
    if offered.len() == 1 {
        menu.remove();
    }
}
