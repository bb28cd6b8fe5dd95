//! Planning the change: what is wanted, in which form, at which host, and what it will do.

use crate::stage::scenario;
use crate::world::{Setup, World};
use crate::{action, check, find};

/// A domain that other CAs may certify, at Cloudflare.
const OTHER_CA: &str = "alice@mail.other-ca.test";

async fn open(world: &World, address: &str, expected: &str) {
    world.open(Setup::Lab, "").await;
    action::check(world, address).await;
    check::is_answer(world, expected).await;
}

#[test]
fn the_dns_host_is_recognized() {
    scenario(async |world| {
        open(world, OTHER_CA, "forbidden issuer_mismatch").await;
        let todo = part(world, "im-todo").await;
        assert!(todo.contains("The name servers of other-ca.test belong to Cloudflare"), "{todo}");
        // The fields of its form, by its own words; the name is relative to the zone.
        for words in ["CA domain name", "globalsign.com", "Universal SSL", "How Cloudflare explains it"] {
            assert!(todo.contains(words), "{words:?} in {todo}");
        }
        action::choose(world, find::HOST, "route53").await;
        let todo = part(world, "im-todo").await;
        assert!(todo.contains("Record name") && todo.contains("128 issuemail \"globalsign.com\""), "{todo}");
        assert!(!todo.contains("Universal SSL"), "{todo}");
        action::choose(world, find::HOST, "").await;
        let todo = part(world, "im-todo").await;
        assert!(todo.contains("Ask your DNS host"), "{todo}");
    });
}

#[test]
fn the_verdict_follows_the_typing() {
    scenario(async |world| {
        open(world, OTHER_CA, "forbidden issuer_mismatch").await;
        unfold(world, "After this change").await;
        is_preview(world, "permitted").await;
        let records = check::value(world, find::DRAFT).await;
        assert_eq!(records.lines().count(), 4, "{records}");
        action::paste(world, find::DRAFT, "other-ca.test. CAA 0 issuemail \"digicert.com\"").await;
        is_preview(world, "forbidden").await;
        let text = part(world, "im-todo").await;
        assert!(text.contains("No longer") || text.contains("no longer allowed: Sectigo"), "{text}");
        assert!(text.contains("This changes who may issue certificates for web servers"), "{text}");
        action::paste(world, find::DRAFT, "other-ca.test. CAA 0 issuemail").await;
        is_preview(world, "unreadable").await;
        assert!(check::complaint(world, find::DRAFT).await.contains("The value is missing"));
        action::click_button(world, "Undo my edits").await;
        is_preview(world, "permitted").await;
        assert_eq!(check::value(world, find::DRAFT).await, records);
        // The answer itself is what it was.
        let verdict = world.run("return document.getElementById('im-result').dataset.verdict", &[]).await;
        assert_eq!(verdict, "forbidden");
    });
}

#[test]
fn only_some_cas_can_be_wanted() {
    scenario(async |world| {
        open(world, OTHER_CA, "forbidden issuer_mismatch").await;
        unfold(world, "Something else").await;
        action::choose(world, find::WISH, "only").await;
        // The parent's other names keep what they have: the set is copied.
        let record = check::text_of(world, "im-record").await;
        assert!(record.starts_with("mail.other-ca.test.") && record.contains("pki.goog"), "{record}");
        assert!(!record.contains("digicert.com"), "{record}");
        action::choose(world, "im-include", "digicert.com").await;
        assert!(check::text_of(world, "im-record").await.contains("digicert.com"));
        action::choose(world, find::WISH, "nobody").await;
        assert!(check::text_of(world, "im-record").await.contains("issuemail \";\""));
        action::choose(world, find::WISH, "allow").await;
        assert!(check::text_of(world, "im-record").await.starts_with("other-ca.test."));
    });
}

/// Of many answers, each begins with the records and shows the rest when asked.
#[test]
fn of_several_each_has_its_plan() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check_pasted(world, "a@typo.test, alice@mail.other-ca.test").await;
        assert!(check::answer(world).await.starts_with("done forbidden"));
        unfold(world, "alice@mail.other-ca.test").await;
        assert!(check::text_of(world, "im-2-record").await.contains("globalsign.com"));
        let has_hosts = "return document.querySelectorAll('#im-1-host, #im-2-host').length";
        assert_eq!(world.run(has_hosts, &[]).await, 0);
        let press = "[...document.querySelectorAll('main button')].filter((it) => it.textContent.includes('Form of the DNS host'))[0].click()";
        world.run(press, &[]).await;
        world.until("one plan is unfolded", &format!("{has_hosts} === 1")).await;
        action::choose(world, "im-2-host", "route53").await;
        assert_eq!(check::value(world, "im-2-host").await, "route53");
    });
}

/// The text of the section with this heading.
async fn part(world: &World, heading: &str) -> String {
    let script = "return document.getElementById(arguments[0]).closest('section').innerText";
    world.run(script, &[heading]).await.as_str().unwrap_or_default().to_owned()
}

async fn unfold(world: &World, title: &str) {
    let script = "const title = arguments[0];
        const folded = [...document.querySelectorAll('summary')].find((it) => it.innerText.includes(title));
        folded.click();
        return folded.parentElement.open";
    assert_eq!(world.run(script, &[title]).await, true, "{title}");
}

async fn is_preview(world: &World, expected: &str) {
    let script = format!("return document.querySelector('[data-preview]')?.dataset.preview === '{expected}'");
    world.until(expected, &script).await;
}
