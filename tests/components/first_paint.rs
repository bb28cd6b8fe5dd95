//! What the app draws, without a browser.

use issuemail::text::Catalog;
use issuemail::text::Language;
use issuemail::web::app::App;
use issuemail::web::app::AppProps;
use issuemail::web::context::View;
use issuemail::web::query_string::Start;

/// The app in its first state, as markup.
async fn idle(view: View, language: Language) -> String {
    let props = AppProps { start: Start::default(), view, catalog: Catalog::for_tag(language.tag) };
    yew::ServerRenderer::<App>::with_props(move || props).hydratable(false).render().await
}

/// What stands in `#app` before WebAssembly is there must be what the app draws then: nothing may jump.
#[tokio::test(flavor = "current_thread")]
async fn the_first_paint_is_what_the_app_draws() {
    tokio::task::LocalSet::new()
        .run_until(async {
            for language in Language::ALL {
                let page = include_str!("../index.html");
                let start = page.find(r#"<div class="im-tool" id="app">"#).unwrap();
                let end = page.find("<!-- static/article/").unwrap();
                let drawn = idle(View::Page, language).await;
                let page = in_language(&page[start..end], language);
                assert_eq!(outline(&page), outline(&format!("{drawn}</div>")), "{}", language.tag);
            }
        })
        .await;
}

#[tokio::test(flavor = "current_thread")]
async fn the_framed_view_has_the_form_and_nothing_around_it() {
    tokio::task::LocalSet::new()
        .run_until(async {
            let drawn = idle(View::Embed, Language::ENGLISH).await;
            assert!(drawn.contains(r#"id="im-address""#));
            for absent in ["role=\"tablist\"", "im-try-form"] {
                assert!(!drawn.contains(absent), "{absent}");
            }
        })
        .await;
}

/// A piece of the template with the texts of a language, as `scripts/pages.mjs` puts them in.
fn in_language(template: &str, language: Language) -> String {
    let catalog = Catalog::for_tag(language.tag);
    let mut pieces = template.split("{{");
    let mut page = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (id, rest) = piece.split_once("}}").unwrap();
        for (index, text) in catalog.rich(id, &[]).split('`').enumerate() {
            page += &if index % 2 == 0 { text.to_owned() } else { format!("<code>{text}</code>") };
        }
        page += rest;
    }
    page
}

/// Texts and ids in their order: what a visitor would see jump. What a closed list offers besides its first CA is not
/// seen.
fn outline(markup: &str) -> Vec<String> {
    let mut outline = Vec::new();
    let mut rest = markup;
    while let Some(open) = rest.find('<') {
        let text = rest[..open].split_whitespace().collect::<Vec<_>>().join(" ");
        let is_offered = markup[..markup.len() - rest.len()].rfind("<option").is_some_and(|at| {
            !markup[at..markup.len() - rest.len()].contains("</option")
                && outline.last().is_some_and(|last: &String| !last.starts_with('#'))
        });
        if !text.is_empty() && !is_offered {
            outline.push(text);
        }
        let close = rest[open..].find('>').map_or(rest.len(), |close| open + close + 1);
        let tag = &rest[open..close];
        if let Some(id) = tag.split("id=\"").nth(1).filter(|_| !tag.contains("id=\"app\"")) {
            outline.push(format!("#{}", id.split('"').next().unwrap()));
        }
        rest = &rest[close..];
    }
    outline
}
