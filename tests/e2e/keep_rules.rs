//! The rules of WCAG 2.2 that can be tested automatically, by axe-core.

use crate::embed_in_article;
use crate::stage::scenario;
use crate::states::{FRAME, State};
use crate::world::{Article, PAGE, Setup, World};

#[test]
fn no_state_of_the_page_breaks_a_rule() {
    scenario(async |world| {
        State::try_each(State::ALL.into_iter(), world, PAGE, async |_| faults(world).await).await;
    });
}

#[test]
fn no_state_of_the_frame_breaks_a_rule() {
    scenario(async |world| {
        State::try_each(State::of_frame(), world, FRAME, async |_| faults(world).await).await;
    });
}

/// What is folded may not be hidden from the rules by what surrounds it.
#[test]
fn the_folded_answer_breaks_no_rule() {
    scenario(async |world| {
        for page in [PAGE, FRAME] {
            for state in [State::Stopped, State::NotFoundOut, State::Batch] {
                let _resolvers = state.enter(world, page).await;
                assert_eq!(faults(world).await, "", "{state:?} of {page:?}");
            }
        }
    });
}

/// The element with its frame, seen from the article and from inside, as one page in both themes.
#[test]
fn the_widget_in_an_article_breaks_no_rule() {
    scenario(async |world| {
        let article = Article {
            body: r#"<main><h1>An article</h1><issuemail-check id="w" lang="en"></issuemail-check></main>"#,
            root: r#"lang="en""#,
            ..Article::default()
        };
        let _article = world.open_article(Setup::Lab, article).await;
        embed_in_article::enter(world, "w").await;
        crate::action::check(world, "alice@mail.other-ca.test").await;
        crate::check::is_answer(world, "forbidden issuer_mismatch").await;
        assert_eq!(faults(world).await, "", "inside");
        embed_in_article::leave(world).await;
        assert_eq!(faults(world).await, "", "outside");
    });
}

#[test]
fn the_page_for_authors_breaks_no_rule() {
    scenario(async |world| {
        world.open_builder(Setup::Lab).await;
        world.until("the snippet", "return document.getElementById('element').innerText !== ''").await;
        assert_eq!(faults(world).await, "");
    });
}

#[test]
fn without_scripts_no_rule_is_broken() {
    scenario(async |world| {
        world.allow_scripts(false).await;
        world.open_site(Setup::Lab, PAGE).await;
        let shown = "return [document.querySelector('noscript').innerText, document.getElementById('im-check').checkVisibility()]";
        let shown = world.run(shown, &[]).await;
        world.allow_scripts(true).await;
        assert!(shown[0].as_str().is_some_and(|text| text.contains("The check needs JavaScript")), "{shown}");
        assert_eq!(shown[1], false, "a form that nothing answers");
        // The rules need time-outs, and so the scripts; with them, the browser hides again what it has shown.
        let script = "const note = document.querySelector('noscript');
        note.replaceWith(...note.childNodes);
        for (const part of document.querySelectorAll('.im-tabs, .im-tabs__panel')) part.remove();";
        world.run(script, &[]).await;
        assert_eq!(faults(world).await, "");
    });
}

/// What breaks a rule, in the light theme and in the dark one, and what axe leaves to people to decide: one a line.
async fn faults(world: &World) -> String {
    let path = std::env::var("ISSUEMAIL_AXE")
        .expect("ISSUEMAIL_AXE names axe.min.js; scripts/setup.sh axe installs it");
    let axe = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let script = format!("{axe};\n{TRY_RULES}");
    let (found, passed): (Vec<String>, u32) = serde_json::from_value(world.run(&script, &[]).await).unwrap();
    assert!(passed >= 10, "axe has tried next to nothing: {passed}");
    found.join("\n")
}

/// Frames are separate pages, and are tested as such.
const TRY_RULES: &str = r#"
    const { axe } = window, root = document.documentElement, before = root.dataset.theme;
    const options = {
        iframes: false,
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: { "target-size": { enabled: true }, "frame-tested": { enabled: false } },
        resultTypes: ["violations", "incomplete"],
    };
    return (async () => {
        const found = [];
        let passed = 0;
        for (const theme of ["light", "dark"]) {
            root.dataset.theme = theme;
            const results = await axe.run(document, options);
            passed = results.passes.length;
            for (const kind of ["violations", "incomplete"]) {
                for (const { id, nodes } of results[kind]) for (const { target, html, any, all, none } of nodes) {
                    const why = [...any, ...all, ...none].map(({ message }) => message).join(" ");
                    found.push(`${theme} ${kind} ${id} ${target} ${html.slice(0, 160)} ${why}`.replace(/\s+/g, " "));
                }
            }
        }
        if (before === undefined) delete root.dataset.theme; else root.dataset.theme = before;
        return [found, passed];
    })();"#;
