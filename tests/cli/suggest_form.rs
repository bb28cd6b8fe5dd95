//! `issuemail suggest --form`: only the text goes where a program reads it.

use issuemail::formats::Format;

use super::fake_env::FakeEnv;
use super::suggest::suggest;

#[test]
fn every_form_writes_only_its_text() {
    let cases: [(&[&str], &str, &str); 6] = [
        (&["mail.example.com"], "example.com", "globalsign.com"),
        (&["typo.example.com"], "typo.example.com", "globalsign.com"),
        (&["--want", "only", "mail.example.com"], "mail.example.com", "tls.example"),
        (&["x.wild.example.com"], "*.wild.example.com", "globalsign.com"),
        (&["alias.example.com"], "target.host.test", "globalsign.com"),
        (&["--want", "nobody", "yes.example.com"], "yes.example.com", "issuemail"),
    ];
    let mut refused = Vec::new();
    for form in Format::ALL {
        for (args, owner, value) in cases {
            let args: Vec<_> = ["--form", form.id()].iter().chain(args).copied().collect();
            let outcome = suggest(&args);
            let place = format!("{args:?}: {}\n{}", outcome.stdout, outcome.stderr);
            assert!(outcome.stderr.contains(&format!("{}: change\n", args.last().unwrap())), "{place}");
            assert!(outcome.stderr.contains(owner), "the steps: {place}");
            if outcome.code == 2 {
                assert_eq!(outcome.stdout, "", "{place}");
                assert!(outcome.stderr.contains(&format!("error: {}: ", form.id())), "{place}");
                refused.push((form.id(), owner));
                continue;
            }
            assert_eq!(outcome.code, 0, "{place}");
            assert!(outcome.stdout.ends_with('\n'), "{place}");
            assert!(!outcome.stdout.contains(": change"), "{place}");
            assert!(!outcome.stdout.contains("CAs that are allowed"), "{place}");
            let hex = value.bytes().map(|octet| format!("{octet:02x}")).collect::<String>();
            let text = outcome.stdout.to_lowercase();
            assert!(text.contains(value) || text.contains(&hex), "{place}");
        }
    }
    assert_eq!(refused, REFUSED);
}

/// A change that a form cannot express.
const REFUSED: [(&str, &str); 1] = [("dnsmasq", "*.wild.example.com")];

#[test]
fn nothing_to_write_is_nothing_on_standard_output() {
    for (args, code, part) in [
        (["yes.example.com"], 0, "yes.example.com: not needed\nThis is already the case."),
        (["nobody.example.com"], 1, "nobody.example.com: blocked\n"),
        (["bad input"], 2, "bad input: error: "),
    ] {
        let args: Vec<_> = ["--form", "nsupdate"].iter().chain(&args).copied().collect();
        let outcome = suggest(&args);
        assert_eq!((outcome.code, outcome.stdout.as_str()), (code, ""), "{args:?}");
        assert!(outcome.stderr.contains(part), "{args:?}: {}", outcome.stderr);
    }
}

#[test]
fn a_change_that_several_domains_need_is_written_once() {
    let inputs = ["a@mail.example.com", "b@example.com", "typo.example.com", "c@mail.example.com"];
    let args: Vec<_> = ["--form", "zone-file"].iter().chain(&inputs).copied().collect();
    let outcome = suggest(&args);
    let expected = "example.com. 300 IN CAA 128 issuemail \"globalsign.com\"\n\
                    ;typo.example.com. 300 IN CAA 0 issuemail \"globalsing.com\"\n\
                    typo.example.com. 300 IN CAA 128 issuemail \"globalsign.com\"\n";
    assert_eq!(outcome.stdout, expected);
    assert_eq!(outcome.stderr.matches(": change\n").count(), 4, "{}", outcome.stderr);
}

#[test]
fn what_is_published_next_makes_the_suggestion_true() {
    let changed = suggest(&["--form", "zone-file", "mail.example.com"]).stdout;
    let zone = format!("{}{changed}", super::suggest::ZONE);
    let args = ["check", "--zone", "z", "mail.example.com"];
    assert_eq!(FakeEnv::new(args).file("z", super::suggest::ZONE).run().code, 1);
    assert_eq!(FakeEnv::new(args).file("z", zone).run().code, 0);
}

#[test]
fn notes_and_scope_are_for_people() {
    let outcome = suggest(&["--form", "cloudflare-api", "typo.example.com"]);
    for part in ["The others stay as they are.", "CLOUDFLARE_API_TOKEN", "RECORD_ID", "ZONE_ID"] {
        assert!(outcome.stderr.contains(part), "{part}: {}", outcome.stderr);
    }
    assert!(!outcome.stderr.contains('`'), "{}", outcome.stderr);
    let typed = suggest(&["--form", "nsupdate", "al`ice@example.com"]);
    assert!(typed.stderr.starts_with("al`ice@example.com: change\n"), "{}", typed.stderr);
}

/// The text is for the host whose tool reads it, whichever host is given: a note says what it had to change.
#[test]
fn the_text_is_as_the_host_of_the_tool_accepts_it() {
    for (host, form, flags) in [
        ("desec", "route53-cli", 128),
        ("auto", "terraform-route53", 128),
        ("godaddy", "zone-file", 128),
        ("desec", "zone-file", 0),
        ("desec", "cloudflare-api", 0),
    ] {
        let args = ["suggest", "--zone", "z", "--host", host, "--form", form, "example.com"];
        let outcome = FakeEnv::new(args).file("z", "example.com. CAA 0 issuemail \"ca.example\"").run();
        let is_forced = outcome.stdout.contains("128 issuemail");
        assert_eq!(is_forced, flags == 128, "{host} {form}: {}", outcome.stdout);
        let is_told = outcome.stderr.contains("Route 53 accepts this tag only with flag 128");
        assert_eq!(is_told, form.contains("route53"), "{host} {form}: {}", outcome.stderr);
    }
}
