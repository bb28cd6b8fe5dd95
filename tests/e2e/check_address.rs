//! Checking addresses.

use std::time::Duration;

use fantoccini::key::Key;

use crate::stage::scenario;
use crate::support::doh_server::{DohServer, Script, assert_polite};
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::world::Setup;
use crate::{action, check, find};

//----------- One address ------------------------------------------------------------------------

#[test]
fn enter_starts_the_check() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        check::is_state(world, "idle").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let sentence = check::text_of(world, "im-verdict").await;
        assert!(sentence.contains("GlobalSign") && sentence.contains("other-ca.test"), "{sentence}");
        assert!(!sentence.contains("alice"), "the local part is nobody's business: {sentence}");
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        assert_eq!(check::focus(world).await, "im-verdict");
        assert!(world.browser.title().await.unwrap().contains("other-ca.test"));
        assert!(check::text_of(world, "im-live").await.contains("other-ca.test"), "it is announced");
    });
}

/// One domain of each kind, looked up over the browser's own HTTP; `tests/lab.rs` looks up all.
#[test]
fn each_reason_is_found_on_the_way_through_the_browser() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        for (input, expected) in [
            ("alice@müller.test", "permitted issuer_match"),
            ("alice@plain.test", "permitted no_caa"),
            ("alice@webonly.test", "permitted no_issuemail"),
            ("alice@account.test", "permitted issuer_match_params"),
            ("alice@straße.test", "forbidden issuer_mismatch"),
            ("alice@nobody.test", "forbidden empty_issuer"),
            ("alice@typo.test", "forbidden malformed_value"),
            ("alice@critical.test", "forbidden unknown_critical"),
            ("alice@expired.test", "forbidden dnssec_bogus"),
            ("alice@servfail.test", "forbidden lookup_failure"),
            ("alice@uncut.test", "undetermined lookup_failure"),
            ("alice@split.test", "undetermined resolvers_disagree"),
        ] {
            action::check_pasted(world, input).await;
            let actual = check::answer(world).await;
            assert_eq!(actual, format!("done {expected}"), "{input}");
        }
        // This one costs the time limit of a question.
        world.keep_time_limits().await;
        action::check_pasted(world, "alice@silent-signed.test").await;
        check::is_answer(world, "forbidden nameservers_unresponsive").await;
    });
}

#[test]
fn another_ca_can_be_asked_about() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        action::watch(world).await;
        action::choose_ca(world, "sectigo").await;
        action::press_check(world).await;
        check::is_answer(world, "permitted issuer_match").await;
        assert!(check::text_of(world, "im-verdict").await.contains("Sectigo"));
    });
}

//----------- Several, and what cannot be read ---------------------------------------------------

#[test]
fn several_addresses_are_checked_together() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        let text = "alice@allowed.test, bob@other-ca.test\ncarol@[192.0.2.1]\nplain.test";
        action::check_pasted(world, text).await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let shown = check::text_of(world, "im-result").await;
        for input in ["alice@allowed.test", "bob@other-ca.test", "carol@[192.0.2.1]", "plain.test"] {
            assert!(shown.contains(input), "{input} is missing: {shown}");
        }
        // Each that can be read unfolds to its own report, which has folded parts in turn.
        let script = "const folded = [...document.querySelectorAll('#im-result details')];
            return folded.filter((details) => !details.parentElement.closest('details')).length";
        assert_eq!(world.run(script, &[]).await, 3);
        // The element's own value has the line breaks that were pasted.
        assert_eq!(check::value(world, find::ADDRESS).await, text);
    });
}

#[test]
fn thousands_of_addresses_are_rows_and_a_report_is_drawn_when_it_is_opened() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        let many: Vec<String> = (0..3000).map(|number| format!("alice{number}@other-ca.test")).collect();
        // Browsers take a minute to insert as many lines one by one.
        let fill = "const field = document.getElementById('im-address');
            field.value = arguments[0];
            field.dispatchEvent(new Event('input', { bubbles: true }))";
        action::watch(world).await;
        world.run(fill, &[&many.join("\n")]).await;
        action::press_check(world).await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let count = |what: &str| format!("return document.querySelectorAll('#im-result {what}').length");
        let elements = world.run(&count("*"), &[]).await.as_u64().unwrap();
        assert!(elements < 2000, "{elements} elements");
        assert_eq!(world.run(&count("summary"), &[]).await, 100);
        action::click_button(world, "Show 100 more").await;
        world.until("more rows", &format!("{} === 200", count("summary"))).await;
        // What is typed changes nothing in the list.
        let observe = "window.imChanges = 0;
            new MutationObserver((all) => { window.imChanges += all.length; }).observe(
                document.getElementById('im-result'),
                { subtree: true, childList: true, characterData: true, attributes: true })";
        world.run(observe, &[]).await;
        action::paste_address(world, "b@allowed.test").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "b@allowed.test");
        assert_eq!(world.run("return window.imChanges", &[]).await, 0);
        let press = "document.querySelectorAll('#im-result summary')[150].click()";
        world.run(press, &[]).await;
        world.until("a report", "return document.getElementById('im-151-verdict') !== null").await;
        world.run(press, &[]).await;
        world.until("no report", "return document.getElementById('im-151-verdict') === null").await;
    });
}

#[test]
fn what_cannot_be_read_is_kept_and_its_summary_leads_back() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let many: Vec<String> = (0..1000).map(|number| format!("alice@domain{number}.test")).collect();
        for (input, expected) in [
            ("", "Enter an e-mail address"),
            ("alice@exam ple.test", "space inside the domain"),
            ("alice@xn--a.test", "“xn--a”"),
            (&many.join("\n"), "1000"),
        ] {
            action::check_pasted(world, input).await;
            check::is_state(world, "failed").await;
            let complaint = check::complaint(world, find::ADDRESS).await;
            assert!(complaint.replace(',', "").contains(expected), "{input:?}: {complaint:?}");
            assert_eq!(check::value(world, find::ADDRESS).await, input);
            assert_eq!(check::focus(world).await, "im-error-summary");
        }
        world.run("document.querySelector('#im-error-summary a').click()", &[]).await;
        assert_eq!(check::focus(world).await, find::ADDRESS);
        check::nothing_was_asked(world);
    });
}

//----------- Giving up --------------------------------------------------------------------------

#[test]
fn a_check_can_be_given_up() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let silence = || Script::new().otherwise(Reply::silence());
        world.scripted.play(silence());
        action::check(world, "alice@mail.example.test").await;
        check::is_state(world, "checking").await;
        let progress = check::text_of(world, "im-result").await;
        assert!(progress.contains("mail.example.test") && progress.contains("Waiting"), "{progress}");
        action::click(world, find::CANCEL).await;
        check::is_state(world, "idle").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@mail.example.test");

        action::check(world, "alice@example.test").await;
        check::is_state(world, "checking").await;
        action::press_key(world, Key::Escape).await;
        check::is_state(world, "idle").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@example.test");

        // What is done stays.
        world.scripted.play(Script::new());
        action::watch(world).await;
        action::press_enter(world).await;
        check::is_answer(world, "permitted no_caa").await;
        action::press_key(world, Key::Escape).await;
        check::is_now(world, "done permitted no_caa").await;
    });
}

/// The tests of the reducer cover dropping late answers.
#[test]
fn a_new_check_does_not_wait_for_the_old_one() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let script = Script::new()
            .on("slow.test", Reply::silence())
            .on("fast.test", Reply::issuemail("globalsign.com"));
        world.scripted.play(script);
        action::check(world, "alice@slow.test").await;
        check::is_state(world, "checking").await;
        action::check(world, "alice@fast.test").await;
        check::is_answer(world, "permitted issuer_match").await;
        assert!(check::text_of(world, "im-verdict").await.contains("fast.test"));
    });
}

//----------- Resolvers --------------------------------------------------------------------------

#[test]
fn resolvers_learn_nothing_but_the_domain_and_that_once() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let script = Script::new().checked("test", Reply::serv_fail()).unchecked("test", Reply::no_data());
        world.scripted.play(script);
        let addresses = "Alice.Secret+tag@a.b.c.Example.test, other.secret@a.b.c.example.test";
        action::check_pasted(world, addresses).await;
        check::is_answer(world, "forbidden dnssec_bogus").await;
        let questions = world.scripted.questions();
        assert_polite(&questions, "a.b.c.example.test");
        // No preflight request came, or the method would have been complained about.
        assert_eq!(questions.len(), 26);
        for question in questions {
            let sent = format!("{:?}", question.request).to_ascii_lowercase();
            assert!(!sent.contains("secret"), "{sent}");
            for header in ["cookie", "referer", "authorization", "if-none-match"] {
                assert_eq!(question.request.header(header), None, "{sent}");
            }
        }
    });
}

/// What the browser's own HTTP makes of faults; what an answer says wrongly is the subject of `tests/lookup`.
#[test]
fn faults_of_the_resolver_permit_nothing() {
    scenario(async |world| {
        world.expect_network_errors();
        let gone = DohServer::gone();
        let ours = "undetermined resolver_unreachable";
        world.open(Setup::Resolvers(&[&gone.url()]), "").await;
        action::check(world, "alice@example.test").await;
        check::is_answer(world, ours).await;

        world.open(Setup::Scripted, "").await;
        let good = || Reply::issuemail(";");
        for (fault, reply, expected) in [
            ("no CORS header", good().without_cors(), ours),
            ("reset", good().delivered(Delivery::Reset), ours),
            ("cut", good().delivered(Delivery::Cut), ours),
            ("429", Reply::error(429), ours),
            ("captive portal", Reply::captive_portal(), ours),
            ("70,000 octets", Reply::octets(vec![0; 70_000]), ours),
            (
                "one octet after the other",
                good().delivered(Delivery::Drip(Duration::from_millis(2))),
                "forbidden empty_issuer",
            ),
            // The zones of the scripted resolver are signed. It comes last: the limit of time is the page's own then.
            ("silence", Reply::silence(), "forbidden nameservers_unresponsive"),
        ] {
            if fault == "silence" {
                world.keep_time_limits().await;
            }
            let parent = Reply::issuemail("globalsign.com");
            world.scripted.play(Script::new().on("example.test", parent).on("mail.example.test", reply));
            action::check_pasted(world, "alice@mail.example.test").await;
            let actual = check::answer(world).await;
            assert_eq!(actual, format!("done {expected}"), "{fault}");
        }
    });
}

//----------- The start --------------------------------------------------------------------------

/// The form can be used before WebAssembly is there; what was typed and asked for by then is not lost.
#[test]
fn what_is_typed_before_the_start_counts() {
    scenario(async |world| {
        let (site, gate) = world.held_site();
        world.open_at(&site, Setup::Lab, "").await;
        action::type_address(world, "alice@other-ca.test").await;
        action::press_check(world).await;
        let ready = world.run("return document.documentElement.dataset.app", &[]).await;
        assert_ne!(ready, "ready", "the form is there before the app");
        gate.open();
        world.await_app().await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        check::is_state(world, "done").await;
        assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"));
    });
}
