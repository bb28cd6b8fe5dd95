//! Checking addresses.

use std::time::Duration;
use std::time::Instant;

use crate::action;
use crate::check;
use crate::find;
use crate::stage::scenario;
use crate::support::doh_server::DohServer;
use crate::support::doh_server::Script;
use crate::support::doh_server::assert_polite;
use crate::support::expectations;
use crate::support::http::Delivery;
use crate::support::reply::Answer;
use crate::support::reply::Reply;
use crate::world::Setup;

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

#[test]
fn the_button_starts_the_check() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::watch(world).await;
        action::type_address(world, "allowed.test").await;
        action::press_check(world).await;
        check::is_answer(world, "permitted issuer_match").await;
    });
}

#[test]
fn every_lab_domain_has_its_verdict() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        let mut differences = Vec::new();
        // Unbound stops waiting for silent servers after a minute, and each costs the time limit: a few of them come first.
        // The test `lab` asks about all.
        let (silent, others): (Vec<_>, Vec<_>) =
            expectations::all().into_iter().partition(|case| case.reason == "nameservers_unresponsive");
        for case in silent.into_iter().take(6).chain(others) {
            action::check_pasted(world, &case.input).await;
            let actual = check::answer(world).await;
            let expected = format!("done {} {}", case.verdict, case.reason);
            if actual != expected {
                differences.push(format!("{}: {actual}, expected {expected}", case.input));
            }
        }
        assert!(differences.is_empty(), "{}", differences.join("\n"));
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

//----------- Several, and other texts -----------------------------------------------------------

#[test]
fn several_addresses_are_checked_together() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check_pasted(world, "alice@allowed.test, bob@other-ca.test\ncarol@servfail.test\nplain.test")
            .await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let text = check::text_of(world, "im-result").await;
        for input in ["alice@allowed.test", "bob@other-ca.test", "carol@servfail.test", "plain.test"] {
            assert!(text.contains(input), "{input} is missing: {text}");
        }
        // Each unfolds to its own report, which has folded parts in turn.
        let script = "const folded = [...document.querySelectorAll('#im-result details')];
        return folded.filter((details) => !details.parentElement.closest('details')).length";
        assert_eq!(world.run(script, &[]).await, 4);

        // What could not be found out is worse than a permission.
        action::check_pasted(world, "allowed.test, uncut.test").await;
        check::is_answer(world, "undetermined lookup_failure").await;
        action::check_pasted(world, "allowed.test; plain.test").await;
        assert!(check::answer(world).await.starts_with("done permitted"));
    });
}

#[test]
fn one_domain_is_asked_about_once() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        action::check_pasted(world, "a@example.test, b@example.test\nexample.test").await;
        check::is_answer(world, "permitted no_caa").await;
        let questions = world.scripted.questions();
        assert_polite(&questions, "example.test");
        assert_eq!(questions.len(), 6);
    });
}

#[test]
fn a_refusal_can_be_pasted() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        for (refusal, expected) in [
            ("mail.other-ca.test: other-ca.test: issue=different.issuer.com", "forbidden issuer_mismatch"),
            (
                "critical.test: critical.test: invalidtag=globalsign.com; CRITICAL",
                "forbidden unknown_critical",
            ),
            ("CAA check for alice@nobody.test failed: issuer = other CA.", "forbidden empty_issuer"),
            ("lookup bogus.test on 192.0.2.53:53: servfail", "forbidden dnssec_bogus"),
        ] {
            action::check_pasted(world, refusal).await;
            check::is_answer(world, expected).await;
        }
        // The message alone names no domain.
        action::check_pasted(world, "issuer = other CA").await;
        assert!(check::complaint(world, find::ADDRESS).await.contains("what the CA wrote"));
        assert_eq!(check::value(world, find::ADDRESS).await, "issuer = other CA");
    });
}

//----------- What cannot be read ----------------------------------------------------------------

#[test]
fn what_cannot_be_read_is_explained_and_kept() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let long_label = format!("alice@{}.test", "a".repeat(64));
        let long_name = format!("alice@{}test", "abcdefghi.".repeat(26));
        let mut seen: Vec<String> = Vec::new();
        for (input, expected) in [
            ("", "Enter an e-mail address"),
            ("alice@", "after the @ is missing"),
            ("@example.test", "before the @ is missing"),
            ("al(ice@example.test", "character 3"),
            ("\"alice@example.test", "quotation mark"),
            ("alice@[192.0.2.1]", "IP address"),
            ("alice@expyuzz4wqqyqhjn.onion", ".onion"),
            ("alice@example..test", "Two dots"),
            ("alice@-example.test", "hyphen"),
            ("alice@exam_ple.test", "“_”"),
            ("alice@example.te\u{7f}st", "control character"),
            ("alice@.exam ple.test", "dot"),
            ("alice@exam ple.test", "space inside the domain"),
            ("al ice@example.test", "space inside the address"),
            ("alice@bob@example.test", "two @"),
            ("https://example.test/", "web address"),
            ("alice@xn--a.test", "“xn--a”"),
            (&long_label, "64 characters"),
            (&long_name, "255 are allowed"),
        ] {
            action::check_pasted(world, input).await;
            check::is_state(world, "failed").await;
            let complaint = check::complaint(world, find::ADDRESS).await;
            assert!(complaint.contains(expected), "{input:?}: {complaint:?} does not say {expected:?}");
            if !complaint.contains("dot") {
                assert!(!seen.contains(&complaint), "{input:?}: {complaint:?} is not its own message");
            }
            seen.push(complaint);
            assert_eq!(check::value(world, find::ADDRESS).await, input);
            assert_eq!(check::focus(world).await, "im-error-summary");
        }
        check::nothing_was_asked(world);
    });
}

#[test]
fn some_that_cannot_be_read_do_not_stop_the_others() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        let text = "alice@allowed.test, bob@[192.0.2.1]\ncarol@example..test";
        action::check_pasted(world, text).await;
        check::is_answer(world, "permitted issuer_match").await;
        let shown = check::text_of(world, "im-result").await;
        for expected in
            ["alice@allowed.test", "bob@[192.0.2.1]", "IP address", "carol@example..test", "Two dots"]
        {
            assert!(shown.contains(expected), "{expected:?} is missing: {shown}");
        }
        // The element's own value has the line breaks that were pasted.
        assert_eq!(check::value(world, find::ADDRESS).await, text);
    });
}

#[test]
fn a_thousand_addresses_are_refused_and_kept() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let many: Vec<String> = (0..1000).map(|number| format!("alice@domain{number}.test")).collect();
        let many = many.join("\n");
        action::check_pasted(world, &many).await;
        let complaint = check::complaint(world, find::ADDRESS).await;
        assert!(complaint.contains("1000") || complaint.contains("1,000"), "{complaint}");
        assert_eq!(check::value(world, find::ADDRESS).await, many);
        check::nothing_was_asked(world);
    });
}

//----------- Giving up --------------------------------------------------------------------------

#[test]
fn a_check_can_be_cancelled() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        world.scripted.play(Script::new().otherwise(Reply::silence()));
        action::check(world, "alice@mail.example.test").await;
        check::is_state(world, "checking").await;
        let progress = check::text_of(world, "im-result").await;
        assert!(progress.contains("mail.example.test") && progress.contains("Waiting"), "{progress}");
        action::click(world, find::CANCEL).await;
        check::is_state(world, "idle").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@mail.example.test");

        world.scripted.play(Script::new());
        action::watch(world).await;
        action::press_enter(world).await;
        check::is_answer(world, "permitted no_caa").await;
    });
}

#[test]
fn a_new_check_discards_the_old_one() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let slow = Duration::from_millis(1_500);
        let script = Script::new()
            .on("slow.test", Reply::issuemail(";").after(1_500))
            .on("fast.test", Reply::issuemail("globalsign.com"));
        world.scripted.play(script);
        action::check(world, "alice@slow.test").await;
        check::is_state(world, "checking").await;
        let began = Instant::now();
        action::check(world, "alice@fast.test").await;
        check::is_answer(world, "permitted issuer_match").await;
        let rest = (slow + Duration::from_millis(500)).saturating_sub(began.elapsed());
        check::stays(world, "done permitted issuer_match", rest).await;
        assert!(check::text_of(world, "im-verdict").await.contains("fast.test"));
    });
}

//----------- Resolvers --------------------------------------------------------------------------

#[test]
fn resolvers_learn_nothing_but_the_domain() {
    scenario(async |world| {
        world.open(Setup::Scripted, "").await;
        let script = Script::new().checked("test", Reply::serv_fail()).unchecked("test", Reply::no_data());
        world.scripted.play(script);
        action::check(world, "Alice.Secret+tag@a.b.c.Example.test").await;
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

#[test]
fn an_unreachable_resolver_is_our_trouble() {
    scenario(async |world| {
        world.expect_network_errors();
        let mut gone = DohServer::start(Script::new());
        gone.stop();
        world.open(Setup::Resolvers(&[&gone.url()]), "").await;
        action::check(world, "alice@example.test").await;
        check::is_answer(world, "undetermined resolver_unreachable").await;
        assert!(check::text_of(world, "im-result").await.contains("says nothing about"));
    });
}

#[test]
fn faults_of_the_resolver_permit_nothing() {
    scenario(async |world| {
        world.expect_network_errors();
        world.open(Setup::Scripted, "").await;
        let good = || Reply::issuemail(";");
        let ours = "undetermined resolver_unreachable";
        let open = "undetermined lookup_failure";
        for (fault, reply, expected) in [
            ("no CORS header", good().without_cors(), ours),
            ("reset", good().delivered(Delivery::Reset), ours),
            ("cut", good().delivered(Delivery::Cut), ours),
            ("429", Reply::error(429), ours),
            ("500", Reply::error(500), ours),
            ("captive portal", Reply::captive_portal(), ours),
            ("empty", Reply::octets(""), ours),
            ("garbage", Reply::octets([0xa5; 300]), ours),
            ("70,000 octets", Reply::octets(vec![0; 70_000]), ours),
            ("another question", Reply::answer(Answer::default().about("other.test")), ours),
            // The zones of the scripted resolver are signed.
            ("silence", Reply::silence(), "forbidden nameservers_unresponsive"),
            ("REFUSED", Reply::rcode(5), open),
            ("TC", Reply::answer(Answer::default().truncated()), open),
            ("EDE 17", Reply::answer(Answer::default().extended_error(17, "<b>list</b>")), open),
            (
                "EDE 22",
                Reply::answer(Answer::default().rcode(2).extended_error(22, "")),
                "forbidden lookup_failure",
            ),
            (
                "one octet after the other",
                good().delivered(Delivery::Drip(Duration::from_millis(2))),
                "forbidden empty_issuer",
            ),
        ] {
            let parent = Reply::issuemail("globalsign.com");
            world.scripted.play(Script::new().on("example.test", parent).on("mail.example.test", reply));
            action::check_pasted(world, "alice@mail.example.test").await;
            let actual = check::answer(world).await;
            assert_eq!(actual, format!("done {expected}"), "{fault}");
        }
    });
}

#[test]
fn the_second_resolver_steps_in() {
    scenario(async |world| {
        world.expect_network_errors();
        let mut gone = DohServer::start(Script::new());
        gone.stop();
        world.open(Setup::Resolvers(&[&gone.url(), &world.lab.addresses.doh2]), "").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
    });
}

//----------- The start --------------------------------------------------------------------------

/// The form can be used before WebAssembly is there; what was typed and asked for by then is not lost.
#[test]
fn what_is_typed_before_the_start_counts() {
    scenario(async |world| {
        let site = world.slow_site(Duration::from_millis(1_500));
        world.open_at(&site, Setup::Lab, "").await;
        let ready = world.run("return document.documentElement.dataset.app", &[]).await;
        assert_ne!(ready, "ready", "the form is there before the app");
        action::type_address(world, "alice@other-ca.test").await;
        action::press_check(world).await;
        world.await_app().await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        check::is_state(world, "done").await;
        assert!(check::text_of(world, "im-verdict").await.contains("other-ca.test"));
    });
}
