//! Several resolvers: they agree, or they do not.

use serde_json::json;

use crate::action;
use crate::check;
use crate::stage::scenario;
use crate::support::doh_server::DohServer;
use crate::support::doh_server::Script;
use crate::support::reply::Reply;
use crate::world::PAGE;
use crate::world::Setup;
use crate::world::World;

/// Opens the page with two resolvers that have names.
pub(crate) async fn open(world: &World, first: &str, second: &str) {
    open_at(world, first, second, PAGE).await;
}

/// Opens one of the pages like that.
pub(crate) async fn open_at(world: &World, first: &str, second: &str, page: &str) {
    let config =
        json!({ "resolvers": [{ "name": "First", "url": first }, { "name": "Second", "url": second }] });
    world.open(Setup::File(&config.to_string()), page).await;
}

#[test]
fn agreement_takes_one_line() {
    scenario(async |world| {
        open(world, &world.lab.addresses.doh, &world.lab.addresses.doh2).await;
        action::check(world, "other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let text = check::text_of(world, "im-result").await;
        assert!(text.contains("First and Second see the same."), "{text}");
        assert!(!text.contains("What each resolver sees"), "{text}");
    });
}

#[test]
fn differing_answers_stand_side_by_side() {
    scenario(async |world| {
        let second = DohServer::start(Script::new().on("example.test", Reply::issuemail("globalsign.com")));
        open(world, &world.scripted.url(), &second.url()).await;
        world.scripted.play(Script::new().on("example.test", Reply::issuemail("other.example")));
        action::check(world, "alice@example.test").await;
        check::is_answer(world, "undetermined resolvers_disagree").await;
        let script = "const places = ['im-why', 'im-compare', 'im-todo'].map((id) => document.getElementById(id));
        const inOrder = places.every((place, index) => !index || places[index - 1].compareDocumentPosition(place) === 4);
        const cards = [...document.querySelectorAll('section[aria-labelledby=im-compare] > ul:first-of-type > li')];
        const folded = cards.some((card) => card.closest('details'));
        return JSON.stringify({ inOrder, folded, cards: cards.map((card) => card.innerText.replace(/\\s+/g, ' ')) })";
        let seen = world.run(script, &[]).await;
        let seen: serde_json::Value = serde_json::from_str(seen.as_str().unwrap()).unwrap();
        assert_eq!((&seen["inOrder"], &seen["folded"]), (&json!(true), &json!(false)), "{seen}");
        for (card, parts) in [
            (
                &seen["cards"][0],
                ["First", "CAA stops it", "example.test", "\"other.example\"", "differs", "5 minutes"],
            ),
            (
                &seen["cards"][1],
                [
                    "Second",
                    "CAA does not stop it",
                    "example.test",
                    "\"globalsign.com\"",
                    "differs",
                    "5 minutes",
                ],
            ),
        ] {
            for part in parts {
                assert!(card.as_str().is_some_and(|card| card.contains(part)), "{part:?} is not in {card}");
            }
        }
        let text = check::text_of(world, "im-result").await;
        assert!(text.contains("cache") && text.contains("filters"), "it says what that can mean: {text}");
    });
}

#[test]
fn a_resolver_that_cannot_be_used_is_named() {
    scenario(async |world| {
        world.expect_network_errors();
        let limited = DohServer::start(Script::new().otherwise(Reply::error(429)));
        open(world, &world.lab.addresses.doh, &limited.url()).await;
        action::check(world, "other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let text = check::text_of(world, "im-result").await;
        assert!(text.contains("Second answered with an HTTP error"), "{text}");
        assert!(!text.contains("see the same"), "{text}");
    });
}
