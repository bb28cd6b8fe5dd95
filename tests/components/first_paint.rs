//! The content of `#app` before WebAssembly loads must be what the app then draws: nothing may shift.

use std::fs;

use issuemail::text::{Catalog, Language};
use issuemail::web::app::{App, AppProps};
use issuemail::web::context::View;
use issuemail::web::element::component;
use issuemail::web::query_string::Start;

use crate::page::draw;
use crate::tree::{Element, Node, parse};

#[test]
fn the_first_paint_is_what_the_app_draws() {
    let page = fs::read_to_string("index.html").unwrap();
    let start = page.find(r#"<div class="im-tool" id="app">"#).unwrap();
    let end = page.find("<!-- static/article/").unwrap();
    for language in Language::ALL {
        let catalog = Catalog::for_tag(language.tag);
        let painted = parse(&in_language(&page[start..end], language));
        let drawn = draw(move || {
            let props = AppProps { start: Start::default(), view: View::Page, catalog: catalog.clone() };
            component::<App>(props)
        });
        let app = painted.by_id("app").unwrap();
        assert_eq!(outline(app), outline(&drawn), "{}", language.tag);
    }
}

/// A piece of the template with the texts of a language, each one line without variables.
fn in_language(template: &str, language: Language) -> String {
    let read = |part| fs::read_to_string(format!("src/text/locales/{}/{part}.ftl", language.tag)).unwrap();
    let texts = ["shell", "check"].map(read).concat();
    let mut pieces = template.split("{{");
    let mut page = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (id, rest) = piece.split_once("}}").unwrap();
        let start = format!("{id} = ");
        let text = texts.lines().find_map(|line| line.strip_prefix(&start)).unwrap();
        for (index, text) in text.split('`').enumerate() {
            page += &if index % 2 == 0 { text.to_owned() } else { format!("<code>{text}</code>") };
        }
        page += rest;
    }
    page
}

/// Texts and ids in their order: what a visitor would see shift. Of a closed list, only what is chosen is seen.
fn outline(element: &Element) -> Vec<String> {
    let mut outline = Vec::new();
    for child in &element.children {
        match child {
            Node::Text(text) => {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                outline.extend((!text.is_empty()).then_some(text));
            }
            Node::Element(option) if option.tag == "option" && !option.has("selected") => {}
            Node::Element(element) => {
                outline.extend(element.attribute("id").map(|id| format!("#{id}")));
                outline.extend(self::outline(element));
            }
        }
    }
    outline
}
