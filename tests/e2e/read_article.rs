//! Reading the article below the check.

use serde_json::json;

use crate::stage::scenario;
use crate::world::{Setup, World};
use crate::{action, check, find};

#[test]
fn it_can_be_read_without_scripts() {
    scenario(async |world| {
        world.allow_scripts(false).await;
        world.open_site(Setup::Missing, "").await;
        // Nothing runs: what a script would have said on the root element is not there.
        let app = "return document.documentElement.dataset.app ?? ''";
        assert_eq!(world.run(app, &[]).await, "");
        let visible = "return document.getElementById(arguments[0]).checkVisibility()";
        for id in ["what-is-caa", "servfail", "word-zone"] {
            assert_eq!(world.run(visible, &[id]).await, true, "{id}");
        }
        assert_eq!(world.run(visible, &[find::CHECK]).await, false);
        let text = text(world).await;
        for expected in
            ["GlobalSign calls this issuer = other CA.", "for 1 hour.", "issuemail \"globalsign.com\""]
        {
            assert!(text.contains(expected), "{expected}");
        }
        world.allow_scripts(true).await;
    });
}

#[test]
fn a_verdict_leads_to_its_passage() {
    scenario(async |world| {
        for (domain, passage) in [("other-ca.test", "other-ca"), ("no-caa.test", "not-stopped")] {
            world.open(Setup::Lab, &format!("?domain={domain}&run=1")).await;
            check::is_state(world, "done").await;
            world.run("document.querySelector('#im-result a[href^=\"#\"]').click()", &[]).await;
            is_open(world, passage).await;
        }
    });
}

#[test]
fn a_fragment_opens_its_passage() {
    scenario(async |world| {
        for id in ["servfail", "glossary", "word-dnssec"] {
            world.open(Setup::Lab, &format!("#{id}")).await;
            is_open(world, id).await;
            check::is_state(world, "idle").await;
            assert_eq!(check::value(world, find::ADDRESS).await, "");
        }
    });
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    scenario(async |world| {
        world.open(Setup::Lab, "?domain=other-ca.test&run=1").await;
        check::is_state(world, "done").await;
        let script = "const links = [...document.querySelectorAll('a[href^=\"#\"]')];
        const lost = links.filter((link) => !document.getElementById(link.hash.slice(1)));
        return [links.length > 10, lost.map((link) => link.hash).join(' ')]";
        assert_eq!(world.run(script, &[]).await, json!([true, ""]));
        let script = "const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index)";
        assert_eq!(world.run(script, &[]).await, json!([]), "an id is there twice");
    });
}

#[test]
fn it_speaks_of_the_chosen_ca() {
    scenario(async |world| {
        let url = world.scripted.url();
        let config = json!({
            "cas": [
                { "id": "own", "name": "<img src=x onerror=alert(1)>&amp;", "issuer_domain_names": ["<b>own</b>"],
                  "errors": { "<i>no</i>": ["issuer_mismatch"] }, "links": { "support": "https://own.test/\"><b>" } },
                "globalsign",
            ],
            "resolvers": [{ "name": "x", "url": url }],
        });
        world.open(Setup::File(&config.to_string()), "").await;
        let own = text(world).await;
        for expected in
            ["<img src=x onerror=alert(1)>&amp; calls this <i>no</i>.", "IN CAA 0 issuemail \"<b>own</b>\""]
        {
            assert!(own.contains(expected), "{expected}: {own}");
        }
        // Facts unknown for this CA are not shown.
        for absent in [
            "GlobalSign",
            "globalsign",
            "servfail.",
            "keeps the result",
            "asks from these addresses",
            "This guide",
        ] {
            assert!(!own.contains(absent), "{absent}");
        }
        let script = "const article = document.getElementById('im-article');
        return [article.querySelectorAll('img, b, i').length,
            article.querySelector('a[data-ca=support]').getAttribute('href')]";
        assert_eq!(world.run(script, &[]).await, json!([0, "https://own.test/\"><b>"]));

        action::choose(world, find::CA, "globalsign").await;
        let other = text(world).await;
        assert!(
            other.contains("GlobalSign calls this issuer = other CA.") && !other.contains("<img"),
            "{other}"
        );
        assert!(other.contains("GlobalSign keeps the result of a check for 1 hour."));
        assert!(other.contains("133.88.7.1, 133.88.7.2"));
    });
}

#[test]
fn on_paper_there_are_no_controls() {
    scenario(async |world| {
        world.open(Setup::Lab, "?domain=other-ca.test&run=1&theme=dark").await;
        check::is_state(world, "done").await;
        world.put_on_paper(true).await;
        let script = "const shown = (selector) => [...document.querySelectorAll(selector)]
            .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120));
        const { color } = getComputedStyle(document.querySelector('#im-article p'));
        const root = document.documentElement;
        return { controls: shown('button, input, select, textarea, [role=tab], nav, .im-button'), color,
            verdict: shown('#im-verdict').length, article: shown('#im-article dd').length > 10,
            isCut: root.scrollWidth > root.clientWidth }";
        let expected =
            json!({ "controls": [], "color": "rgb(0, 0, 0)", "verdict": 1, "article": true, "isCut": false });
        let shown = world.run(script, &[]).await;
        world.put_on_paper(false).await;
        assert_eq!(shown, expected);
    });
}

/// Expects that a passage is what is read: it is in sight, has the focus, and is in the address.
async fn is_open(world: &World, id: &str) {
    let script = format!(
        "const {{ top }} = document.getElementById('{id}').getBoundingClientRect();
        return document.activeElement.id === '{id}' && top >= 0 && top < innerHeight / 2
            && location.hash === '#{id}'"
    );
    world.until(id, &script).await;
}

/// The text of the article, as it is shown.
async fn text(world: &World) -> String {
    check::text_of(world, "im-article").await
}
