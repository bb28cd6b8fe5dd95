//! The pages, out of two templates: one page a language and the framed view from `index.html`, and the page that makes
//! snippets for articles. What a page says before its program runs, it says in its language; to be read, it needs none.

use std::path::Path;

use issuemail::ca::CaProfile;
use issuemail::settings::Settings;
use issuemail::text::Catalog;
use issuemail::text::Language;

use crate::Result;
use crate::article;
use crate::html;
use crate::html::escape;
use crate::read;
use crate::root;
use crate::write;

/// The order of the menu: English, then by the languages' own names, Latin letters before others.
const MENU: [&str; 9] = ["en", "de", "es", "fr", "pt-BR", "ar", "ko", "ja", "zh-Hans"];

/// The files of texts that a running page fetches: the first when it starts, the second when a visitor begins.
const FETCHED: [&str; 2] = ["check", "answer"];

/// Writes the pages of all languages, the framed view, and the texts that they fetch.
pub(crate) fn write_pages(folder: &Path, template: &str) -> Result<()> {
    let languages = languages()?;
    let mut metas = String::new();
    for catalog in &languages {
        let tag = catalog.tag();
        for part in FETCHED {
            write(&folder.join(format!("{part}-{tag}.ftl")), texts(tag, part)?)?;
        }
        let files = FETCHED.map(|part| format!("{part}-{tag}.ftl")).join(" ");
        metas += &format!("<meta name=\"im-texts-{tag}\" content=\"{files}\">");
    }
    let template = template.replacen("</head>", &format!("{metas}</head>"), 1);
    let settings = Settings::default();
    let ca = settings.cas.first().ok_or("there is no CA")?;
    for catalog in &languages {
        let page = page(&template, catalog, Some(&languages), Some(ca))?;
        write(&folder.join(file(catalog.language())), page)?;
    }
    // The framed view has a path of its own, so that a host can let it be framed and nothing else. It speaks the
    // language that the article around it asks for, so it is one file; what it says without the app is English.
    let english = languages.first().ok_or("there is no language")?;
    write(&folder.join("embed.html"), page(&template, english, None, None)?)?;

    let builder = read(&root().join("static/embed-builder.html"))?;
    let markup = |name: &str| match name {
        "cas" => Some(ca_options(&settings.cas)),
        "languages" => Some(languages.iter().map(language_option).collect()),
        _ => None,
    };
    let no_text = |name: &str| Err(format!("embed-builder.html has no {name}").into());
    write(&folder.join("embed-builder.html"), html::fill(&builder, markup, no_text)?)
}

/// The languages with their texts, in the order of the menu.
fn languages() -> Result<Vec<Catalog>> {
    let mut catalogs = Vec::new();
    for tag in MENU {
        let mut catalog = Catalog::for_tag(tag);
        catalog.add(&read(&root().join(format!("src/text/locales/{tag}/shell.ftl")))?);
        catalogs.push(catalog);
    }
    match Language::ALL.iter().find(|language| !MENU.contains(&language.tag)) {
        Some(language) => {
            Err(format!("{} has no place in the menu (xtask/src/pages.rs)", language.tag).into())
        }
        None => Ok(catalogs),
    }
}

/// A page in a language; without languages and without a CA the framed view.
fn page(
    template: &str,
    catalog: &Catalog,
    menu: Option<&[Catalog]>,
    ca: Option<&CaProfile>,
) -> Result<String> {
    let tag = catalog.tag();
    let article = match ca {
        Some(ca) => {
            let markdown = read(&root().join(format!("static/article/{tag}.md")))?;
            let article =
                article::html(&markdown, ca, catalog).map_err(|error| format!("{tag}.md: {error}"))?;
            format!("<article class=\"im-article\" id=\"im-article\">{article}</article>")
        }
        None => String::new(),
    };
    let menu = menu.map(|languages| language_menu(languages, catalog)).unwrap_or_default();
    let markup = |name: &str| match name {
        "article" => Some(article.clone()),
        "language-menu" => Some(menu.clone()),
        _ => None,
    };
    let text = |name: &str| match name {
        "language" => Ok(tag.to_owned()),
        "body" => Ok(if ca.is_some() { "im-page" } else { "im-page im-page--embed" }.to_owned()),
        id => catalog
            .has(id)
            .then(|| catalog.rich(id, &[]))
            .ok_or_else(|| format!("{tag} has no text {id}").into()),
    };
    html::fill(template, markup, text)
}

/// The file of the page in a language.
fn file(language: Language) -> String {
    if language == Language::ENGLISH { "index.html".to_owned() } else { format!("{}.html", language.tag) }
}

fn language_menu(languages: &[Catalog], current: &Catalog) -> String {
    let items = languages.iter().map(|catalog| {
        let tag = catalog.tag();
        // A link to English says so: who comes to the page of no particular language may be taken to another.
        let target = if tag == "en" { "./?lang=en".to_owned() } else { file(catalog.language()) };
        let state = if tag == current.tag() { " aria-current=\"true\"" } else { "" };
        let name = escape(&catalog.text("page-language"));
        format!(
            "<li><a class=\"im-language-menu__link\" href=\"{target}\" hreflang=\"{tag}\" lang=\"{tag}\"{state}>{name}</a></li>"
        )
    });
    format!(
        "<details class=\"im-language-menu\" id=\"im-language-menu\"><summary class=\"im-language-menu__button\">\
         <svg class=\"im-icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path d=\"M10 2.75a7.25 7.25 0 1 0 \
         0 14.5 7.25 7.25 0 0 0 0-14.5zM2.75 10h14.5M10 2.75c4.2 4.2 4.2 10.3 0 14.5c-4.2-4.2-4.2-10.3 0-14.5z\"/></svg>\
         <span class=\"im-visually-hidden\">{}</span> {}</summary>\
         <ul class=\"im-language-menu__list\">{}</ul></details>",
        escape(&current.text("page-languages")),
        escape(&current.text("page-language")),
        items.collect::<String>()
    )
}

/// The texts of a file, without what is for translators only.
fn texts(tag: &str, part: &str) -> Result<String> {
    let text = read(&root().join(format!("src/text/locales/{tag}/{part}.ftl")))?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

fn ca_options(cas: &[CaProfile]) -> String {
    cas.iter().map(|ca| format!("<option value=\"{}\">{}</option>", ca.id, escape(&ca.name))).collect()
}

/// A language, with what a frame and a link are called in it.
fn language_option(catalog: &Catalog) -> String {
    let [name, title, link] = ["page-language", "page-tag", "ui-title"].map(|id| escape(&catalog.text(id)));
    let tag = catalog.tag();
    format!(
        "<option value=\"{tag}\" lang=\"{tag}\" data-title=\"{title}\" data-link=\"{link}\">{name}</option>"
    )
}
