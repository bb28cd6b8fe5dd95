//! The pages, from two templates: one page per language and the framed view from `index.html`, and the page that makes
//! snippets for articles. A page is in its language before its program runs, and readable without it.

use std::collections::BTreeMap;
use std::path::Path;

use issuemail::ca::CaProfile;
use issuemail::settings::Settings;
use issuemail::text::catalog::compiled;
use issuemail::text::msg::Part;
use issuemail::text::{Catalog, Language};

use crate::html::{self, escape};
use crate::{Result, article, read, root, write};

/// The order of the menu: English, then by the languages' own names, Latin letters before others.
const MENU: [&str; 9] = ["en", "de", "es", "fr", "pt-BR", "ar", "ko", "ja", "zh-Hans"];

/// The files of texts that a running page fetches: the first when it starts, the second when a visitor starts typing, the
/// third with the what-if tab or when a change is edited.
const FETCHED: [(&str, Part); 3] = [("check", Part::Check), ("answer", Part::Answer), ("draft", Part::Draft)];

/// Writes the pages of all languages, the framed view, and the texts that they fetch.
pub(crate) fn write_pages(folder: &Path, template: &str) -> Result<()> {
    let languages = languages()?;
    let mut metas = String::new();
    for texts in &languages {
        let tag = texts.tag();
        for (name, part) in FETCHED {
            write(&folder.join(format!("{name}-{tag}.txt")), compiled(texts.catalog.language(), part))?;
        }
        let files = FETCHED.map(|(name, _)| format!("{name}-{tag}.txt")).join(" ");
        metas += &format!("<meta name=\"im-texts-{tag}\" content=\"{files}\">");
    }
    let template = template.replacen("</head>", &format!("{metas}</head>"), 1);
    let settings = Settings::default();
    let ca = settings.cas.first().ok_or("there is no CA")?;
    for texts in &languages {
        let page = page(&template, texts, Some(&languages), Some(ca))?;
        write(&folder.join(file(texts.catalog.language())), page)?;
    }
    // The framed view has its own path, so a host can allow framing for it alone. It uses the
    // language that the article around it requests, so it is one file; without the app it is in English.
    let english = languages.first().ok_or("there is no language")?;
    write(&folder.join("embed.html"), page(&template, english, None, None)?)?;

    let options = languages.iter().map(language_option).collect::<Result<String>>()?;
    let builder = read(&root().join("static/embed-builder.html"))?;
    let markup = |name: &str| match name {
        "cas" => Some(ca_options(&settings.cas)),
        "languages" => Some(options.clone()),
        _ => None,
    };
    let no_text = |name: &str| Err(format!("embed-builder.html has no {name}").into());
    write(&folder.join("embed-builder.html"), html::fill(&builder, markup, no_text)?)
}

/// A language with the texts of its pages.
struct Texts {
    catalog: Catalog,
    /// By their ids: those that are one line without variables.
    lines: BTreeMap<String, String>,
}

impl Texts {
    fn read(tag: &str) -> Result<Self> {
        let mut lines = BTreeMap::new();
        for part in ["shell", "check", "answer", "draft"] {
            let text = read(&root().join(format!("src/text/locales/{tag}/{part}.ftl")))?;
            let messages = text.lines().filter_map(|line| line.split_once(" = "));
            let messages =
                messages.filter(|(id, text)| !id.starts_with(['#', ' ', '-']) && !text.contains('{'));
            lines.extend(messages.map(|(id, text)| (id.to_owned(), text.to_owned())));
        }
        Ok(Self { catalog: Catalog::for_tag(tag), lines })
    }

    fn tag(&self) -> &'static str {
        self.catalog.tag()
    }

    /// A text, with names between backquotes.
    fn get(&self, id: &str) -> Result<&str> {
        let text = self.lines.get(id).map(String::as_str);
        text.ok_or_else(|| format!("{} does not have {id} as one line without variables", self.tag()).into())
    }
}

/// The languages with their texts, in the order of the menu.
fn languages() -> Result<Vec<Texts>> {
    let languages = MENU.into_iter().map(Texts::read).collect::<Result<_>>()?;
    match Language::ALL.iter().find(|language| !MENU.contains(&language.tag)) {
        Some(language) => {
            Err(format!("{} has no place in the menu (xtask/src/pages.rs)", language.tag).into())
        }
        None => Ok(languages),
    }
}

/// A page in a language; without languages and without a CA the framed view.
fn page(template: &str, texts: &Texts, menu: Option<&[Texts]>, ca: Option<&CaProfile>) -> Result<String> {
    let tag = texts.tag();
    let article = match ca {
        Some(ca) => {
            let markdown = read(&root().join(format!("static/article/{tag}.md")))?;
            let article =
                article::html(&markdown, ca, &texts.catalog).map_err(|error| format!("{tag}.md: {error}"))?;
            format!("<article class=\"im-article\" id=\"im-article\">{article}</article>")
        }
        None => String::new(),
    };
    let menu = menu.map(|languages| language_menu(languages, texts)).transpose()?.unwrap_or_default();
    let markup = |name: &str| match name {
        "article" => Some(article.clone()),
        "language-menu" => Some(menu.clone()),
        // `trunk serve` fills these in when it serves the page: the script that loads it again after a change.
        name if name.starts_with("__TRUNK") => Some(format!("{{{{{name}}}}}")),
        _ => None,
    };
    let text = |name: &str| match name {
        "language" => Ok(tag.to_owned()),
        "body" => Ok(if ca.is_some() { "im-page" } else { "im-page im-page--embed" }.to_owned()),
        id => texts.get(id).map(str::to_owned),
    };
    html::fill(template, markup, text)
}

/// The file of the page in a language.
fn file(language: Language) -> String {
    if language == Language::ENGLISH { "index.html".to_owned() } else { format!("{}.html", language.tag) }
}

fn language_menu(languages: &[Texts], current: &Texts) -> Result<String> {
    let items = languages.iter().map(|texts| {
        let tag = texts.tag();
        // A link to English is explicit: a visitor of the default page may be redirected to another language.
        let target = if tag == "en" { "./?lang=en".to_owned() } else { file(texts.catalog.language()) };
        let state = if tag == current.tag() { " aria-current=\"true\"" } else { "" };
        let name = escape(texts.get("page-language")?);
        Ok(format!(
            "<li><a class=\"im-language-menu__link\" href=\"{target}\" hreflang=\"{tag}\" lang=\"{tag}\"{state}>{name}</a></li>"
        ))
    });
    Ok(format!(
        "<details class=\"im-language-menu\" id=\"im-language-menu\"><summary class=\"im-language-menu__button\">\
         <svg class=\"im-icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path d=\"M10 2.75a7.25 7.25 0 1 0 \
         0 14.5 7.25 7.25 0 0 0 0-14.5zM2.75 10h14.5M10 2.75c4.2 4.2 4.2 10.3 0 14.5c-4.2-4.2-4.2-10.3 0-14.5z\"/></svg>\
         <span class=\"im-visually-hidden\">{}</span> {}</summary>\
         <ul class=\"im-language-menu__list\">{}</ul></details>",
        escape(current.get("page-languages")?),
        escape(current.get("page-language")?),
        items.collect::<Result<String>>()?
    ))
}

fn ca_options(cas: &[CaProfile]) -> String {
    cas.iter().map(|ca| format!("<option value=\"{}\">{}</option>", ca.id, escape(&ca.name))).collect()
}

/// A language, with its names for a frame and a link.
fn language_option(texts: &Texts) -> Result<String> {
    let text = |id| texts.get(id).map(|text| escape(&text.replace('`', "")));
    let (name, title, link) = (text("page-language")?, text("page-tag")?, text("ui-title")?);
    let tag = texts.tag();
    Ok(format!(
        "<option value=\"{tag}\" lang=\"{tag}\" data-title=\"{title}\" data-link=\"{link}\">{name}</option>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `make serve` has Trunk's own script in the page.
    #[test]
    fn what_trunk_fills_in_later_is_left() {
        let template = "<p>{{ui-title}}</p><script>'{{__TRUNK_ADDRESS__}}'</script>";
        let served = page(template, &Texts::read("en").unwrap(), None, None).unwrap();
        assert!(served.ends_with("<script>'{{__TRUNK_ADDRESS__}}'</script>"), "{served}");
        assert!(!served.contains("ui-title"), "{served}");
    }
}
