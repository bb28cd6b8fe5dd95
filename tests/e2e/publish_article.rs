//! The snippets after an editor has removed of them what it removes, as `tests/platforms/` does it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::embed_in_article::{enter, leave};
use crate::stage::scenario;
use crate::world::{Article, Setup, World};
use crate::{action, check, find};

/// The platforms of `docs/embed.md`, with the names that `publish.mjs` has for them.
const PLATFORMS: [(&str, &str); 6] = [
    ("Zendesk help center", "zendesk"),
    ("WordPress, administrators and editors of a site", "wordpress-editor"),
    ("WordPress, authors and contributors", "wordpress-author"),
    ("Confluence Cloud, a page", "confluence"),
    ("Confluence Cloud, an HTML app of the Marketplace", "confluence-app"),
    ("Salesforce Knowledge", "salesforce"),
];

/// What is left of a snippet, by the documentation: the element, the frame or the link.
#[test]
fn each_platform_leaves_a_way_to_the_check() {
    scenario(async |world| {
        let documented = documented();
        assert_eq!(documented.len(), PLATFORMS.len(), "{documented:?}");
        world.open_builder(Setup::Lab).await;
        action::choose(world, "ca", "sectigo").await;
        action::choose(world, "lang", "en").await;
        let snippets = [check::text_of(world, "element").await, check::text_of(world, "frame").await];
        for (platform, name) in PLATFORMS {
            for (snippet, left) in snippets.iter().zip(&documented[platform]) {
                let body = publish(name, &format!("<p>Before you order.</p>\n{snippet}\n<p>Good luck.</p>"));
                let what = format!("{platform}, {left}: {body}");
                for kept in ["Before you order.", "Good luck."] {
                    assert!(body.contains(kept), "{what}");
                }
                let article = Article {
                    body: &body,
                    css: "body { width: 760px; margin: auto } iframe { max-width: 100% }",
                    is_without_script: true,
                    ..Article::default()
                };
                let article = world.open_article(Setup::Lab, article).await;
                if name == "confluence-app" {
                    world.browser.enter_frame(0).await.unwrap();
                }
                read(world, left, &what).await;
                drop(article);
            }
        }
    });
}

/// Does a check with what is left.
async fn read(world: &World, left: &str, what: &str) {
    let count = "return ['issuemail-check', 'iframe', 'a'].map((name) => document.querySelectorAll(name).length).join()";
    let count = world.run(count, &[]).await;
    match left {
        "element" => {
            assert_eq!(count, "1,0,1", "{what}");
            world.run("document.querySelector('issuemail-check').id = 'w'", &[]).await;
            enter(world, "w").await;
        }
        "frame" => {
            assert_eq!(count, "0,1,1", "{what}");
            world.browser.enter_frame(0).await.unwrap();
            world.await_app().await;
        }
        "link" => {
            assert_eq!(count, "0,0,1", "{what}");
            world.run("document.querySelector('a').click()", &[]).await;
            world.until("the page", "return location.pathname.endsWith('/index.html')").await;
            world.await_app().await;
        }
        _ => panic!("docs/embed.md has a way of its own: {what}"),
    }
    world.until("the CA", "return document.getElementById('im-ca').value === 'sectigo'").await;
    action::check(world, "alice@other-ca.test").await;
    // Its record names Sectigo, and not the CA that the site presets.
    check::is_answer(world, "permitted issuer_match").await;
    if left != "link" {
        leave(world).await;
    }
}

/// What `docs/embed.md` says of the element and of the frame, by platform.
fn documented() -> BTreeMap<String, [String; 2]> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("docs/embed.md")).unwrap();
    let table = text.split("\n| platform | element | frame |").nth(1).expect("a table of platforms");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        (cells[0].to_owned(), [cells[1].to_owned(), cells[2].to_owned()])
    })
    .collect()
}

/// Saves HTML on a platform, and gives what its readers get.
fn publish(platform: &str, html: &str) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms/publish.mjs");
    let mut command = Command::new("node");
    command.arg(script).arg(platform).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("node starts");
    child.stdin.take().unwrap().write_all(html.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "publish.mjs fails for {platform}; scripts/setup.sh platforms installs what it needs"
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_snippet_speaks_the_chosen_language() {
    scenario(async |world| {
        world.open_builder(Setup::Lab).await;
        for (lang, title, link) in [
            ("", "CAA check for S/MIME", "Does CAA stop your S/MIME certificate?"),
            ("de", "CAA-Prüfung für S/MIME", "Verhindert CAA Ihr S/MIME-Zertifikat?"),
        ] {
            action::choose(world, "lang", lang).await;
            let (element, frame) =
                (check::text_of(world, "element").await, check::text_of(world, "frame").await);
            assert!(frame.contains(&format!("title=\"{title}\"")), "{frame}");
            for snippet in [&element, &frame] {
                assert!(snippet.contains(&format!(">{link}</a>")), "{snippet}");
                assert_eq!(snippet.contains("lang"), !lang.is_empty(), "{snippet}");
            }
        }
    });
}

#[test]
fn an_author_is_offered_what_the_site_offers() {
    scenario(async |world| {
        let own = r#"{ "id": "own", "name": "Own & Sons", "issuer_domain_names": ["own.example"] }"#;
        let config = format!(r#"{{ "cas": ["sectigo", {own}], "languages": ["fr", "de"] }}"#);
        world.open_builder(Setup::File(&config)).await;
        let shown = "return ['ca', 'lang'].map((id) => [...document.getElementById(id).options]
        .filter(({ hidden }) => !hidden).map(({ value }) => value).join()).join(' ')";
        world.until("the choice", &format!("return (() => {{ {shown} }})() === ',sectigo,own ,de,fr'")).await;
        action::choose(world, "ca", "own").await;
        let name = "return document.getElementById('ca').selectedOptions[0].text";
        assert_eq!(world.run(name, &[]).await, "Own & Sons");
        crate::embed_in_article::enter_preview(world).await;
        world.until("the CA", "return document.getElementById('im-ca').value === 'own'").await;
        assert_eq!(check::value(world, find::CA).await, "own");
        leave(world).await;
    });
}
