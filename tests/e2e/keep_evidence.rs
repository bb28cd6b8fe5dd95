//! Evidence: the chain of trust, the table of questions, and what can be taken away.

use std::path::Path;
use std::time::Instant;

use fantoccini::key::Key;
use serde_json::Value;

use crate::action;
use crate::check;
use crate::compare_resolvers;
use crate::find;
use crate::stage::scenario;
use crate::support::doh_server::Script;
use crate::support::reply::Reply;
use crate::world::PATIENCE;
use crate::world::POLL;
use crate::world::Setup;

#[test]
fn the_chain_is_shown_for_healthy_domains() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        for (domain, expected, chain, says) in [
            (
                "signed.test",
                "permitted",
                "root signed, test signed, signed.test signed",
                "reaches from the root",
            ),
            (
                "unsigned.test",
                "",
                "root signed, test signed, unsigned.test not signed",
                "proves that there is no DS",
            ),
        ] {
            action::check_pasted(world, domain).await;
            let answer = check::answer(world).await;
            assert!(answer.starts_with(&format!("done {expected}")), "{answer}");
            let script = "const line = document.querySelector('ol[aria-label^=\"Chain\"]');
            line.closest('details').open = true;
            const links = [...line.children].map((link) => link.innerText.trim().replace(/\\s+/g, ' '));
            return links.join(', ') + ' | ' + line.nextElementSibling.innerText";
            let seen = world.run(script, &[]).await;
            let seen = seen.as_str().unwrap();
            assert!(seen.starts_with(&format!("{chain} | ")) && seen.contains(says), "{domain}: {seen}");
        }
    });
}

#[test]
fn every_question_is_in_the_table() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check_pasted(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let script = "document.querySelectorAll('#im-result details').forEach((details) => { details.open = true; });
        const rows = [...document.querySelectorAll('#im-result table')].pop().querySelectorAll('tbody tr');
        return [...rows].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\\s+/g, ' ')).join(' | ')).join('\\n')";
        let rows = world.run(script, &[]).await;
        let rows = rows.as_str().unwrap();
        let is_there = |parts: [&str; 3]| rows.lines().any(|row| parts.iter().all(|part| row.contains(part)));
        assert!(is_there(["other-ca.test | CAA |", "CAA 0 issuemail", "| Yes |"]), "{rows}");
        assert!(is_there(["other-ca.test | DS |", "records found", "with signatures (DO)"]), "{rows}");
        assert!(!rows.contains("alice"), "{rows}");
    });
}

#[test]
fn the_report_can_be_saved() {
    scenario(async |world| {
        let folder = &world.driven.downloads;
        world.open(Setup::Lab, "").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;

        action::click(world, "im-save-report").await;
        let text = saved(&folder.join("issuemail-other-ca.test.txt")).await;
        assert!(text.contains("Verdict: forbidden (issuer_mismatch)") && !text.contains("alice"), "{text}");
        action::click(world, "im-save-json").await;
        let json = saved(&folder.join("issuemail-other-ca.test.json")).await;
        let report: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(report["verdict"], "forbidden");
        assert!(!json.contains("alice"), "{json}");
        assert!(check::text_of(world, "im-save-json").await.contains("Saved"));
        for name in ["issuemail-other-ca.test.txt", "issuemail-other-ca.test.json"] {
            std::fs::remove_file(folder.join(name)).unwrap();
        }
    });
}

/// What a file holds once the browser has written it.
async fn saved(file: &Path) -> String {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match std::fs::read_to_string(file) {
            Ok(text) if !text.is_empty() => return text,
            _ if Instant::now() > deadline => panic!("{} is not saved", file.display()),
            _ => tokio::time::sleep(POLL).await,
        }
    }
}

#[test]
fn escape_gives_a_check_up() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        world.scripted.play(Script::new().otherwise(Reply::silence()));
        action::check(world, "alice@example.test").await;
        check::is_state(world, "checking").await;
        let progress = check::text_of(world, "im-result").await;
        assert!(progress.contains("after 6 seconds, the whole check after 12 seconds"), "{progress}");
        action::press_key(world, Key::Escape).await;
        check::is_state(world, "idle").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@example.test");

        // What is done stays.
        world.scripted.play(Script::new());
        action::check(world, "alice@example.test").await;
        check::is_answer(world, "permitted no_caa").await;
        action::press_key(world, Key::Escape).await;
        check::is_state(world, "done").await;
    });
}

/// Every control has a name, no id comes twice, and headings go down step by step.
#[test]
fn a_full_report_is_in_order() {
    scenario(async |world| {
        for input in ["alice@other-ca.test", "alice@bogus.test", "alice@unsigned.test, bob@allowed.test"] {
            compare_resolvers::open(world, &world.lab.addresses.doh, &world.lab.addresses.doh2).await;
            action::check_pasted(world, input).await;
            check::answer(world).await;
            let script = "document.querySelectorAll('details').forEach((details) => { details.open = true; });
            const faults = [];
            const name = (element) => element.getAttribute('aria-label')
                || [...(element.labels ?? [])].map((label) => label.innerText).join('') || element.innerText;
            for (const element of document.querySelectorAll('button, a[href], input, select, textarea, summary')) {
                if (element.checkVisibility() && !name(element)?.trim()) faults.push(element.outerHTML);
            }
            const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
            faults.push(...ids.filter((id, place) => ids.indexOf(id) !== place));
            for (const element of document.querySelectorAll('[aria-labelledby]')) {
                if (!document.getElementById(element.getAttribute('aria-labelledby'))) faults.push(element.outerHTML.slice(0, 80));
            }
            let level = 0;
            for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
                if (!heading.checkVisibility()) continue;
                const here = Number(heading.tagName[1]);
                if (here > level + 1) faults.push(heading.outerHTML);
                level = here;
            }
            return faults.join(' ')";
            assert_eq!(world.run(script, &[]).await, "", "{input}");
        }
    });
}
