//! `issuemail suggest`: what it says, and how it ends.

use issuemail::cli::Stream;

use super::fake_dns::FakeTransport;
use super::fake_env::{FakeEnv, Outcome};
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;

pub const ZONE: &str = r#"
$ORIGIN example.com.
@ 300 NS ns-7.awsdns-00.com.
@ 300 NS ns-1024.awsdns-00.org.
@ 300 CAA 0 issuemail "ca.example"
@ 300 CAA 0 issue "tls.example"
mail 300 A 192.0.2.1
nobody 300 CAA 0 issuemail ";"
typo 300 CAA 0 issuemail "globalsing.com"
critical 300 CAA 128 tbs "x"
yes 300 CAA 0 issuemail "globalsign.com"
*.wild 300 CAA 0 issuemail "digicert.com"
alias 300 CNAME target.host.test.
target.host.test. 300 CAA 0 issuemail "digicert.com"
"#;

/// `issuemail suggest --zone ZONE …`.
pub fn suggest(args: &[&str]) -> Outcome {
    FakeEnv::new(["suggest", "--zone", "my.zone"].iter().chain(args)).file("my.zone", ZONE).run()
}

#[test]
fn steps_records_the_hosts_form_and_what_comes_of_it() {
    let outcome = suggest(&["alice@mail.example.com"]);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    let blocks: Vec<_> = outcome.stdout.split("\n\n").collect();
    assert_eq!(blocks.len(), 4, "{}", outcome.stdout);
    assert!(
        blocks[0].starts_with(
            "alice@mail.example.com: change\nmail.example.com inherits the records of example.com"
        )
    );
    assert!(blocks[0].ends_with("The CAs that are allowed today stay allowed."), "{}", blocks[0]);
    assert_eq!(blocks[1], "example.com. 300 IN CAA 128 issuemail \"globalsign.com\"");
    let host: Vec<_> = blocks[2].lines().collect();
    assert_eq!(host[0], "The name servers of example.com belong to Amazon Route 53.");
    assert_eq!(host[1], "Amazon Route 53 accepts the tag issuemail, according to its documentation.");
    assert_eq!(host[2], "  Record name    Record type  Value                           TTL");
    assert_eq!(host[3], "  (leave empty)  CAA          0 issuemail \"ca.example\"        300");
    assert_eq!(host[4], "                              0 issue \"tls.example\"");
    assert_eq!(host[5], "                              128 issuemail \"globalsign.com\"");
    assert!(host[6].starts_with("! Here this tag goes only with flag 128"), "{}", host[6]);
    assert!(host[7].starts_with("! Here, all CAA records of a name are one entry."), "{}", host[7]);
    assert_eq!(host[8], "! Type the quotation marks too.");
    let end = "GlobalSign today: blocked; after this change: allowed.\n\
               From then on, a CA that does not support the tag issuemail must refuse every certificate, including \
               those for web servers.\n";
    assert_eq!(blocks[3], end);
}

#[test]
fn the_answer_follows_what_is_wanted() {
    let table: [(&[&str], &[&str], &[&str]); 13] = [
        (
            &["--want", "keep", "example.com"],
            &["issuemail \"globalsign.com\"", "From then on, a CA"],
            &["Delete:"],
        ),
        (
            &["yes.example.com"],
            &["yes.example.com: not needed\nThis is already the case."],
            &["issuemail \""],
        ),
        (
            &["typo.example.com"],
            &["Delete:\n  typo", "Add:\n  typo", "no longer allowed: globalsing.com"],
            &[],
        ),
        (&["nobody.example.com"], &[": blocked\n", "--overrule"], &["CAA 0"]),
        (
            &["--overrule", "nobody.example.com"],
            &["Delete:", "Ask whoever added it first."],
            &[": blocked\n"],
        ),
        (&["critical.example.com"], &[": blocked\n", "critical record"], &["--overrule"]),
        (
            &[
                "--want",
                "only",
                "--also",
                "digicert",
                "--also",
                "ca.example",
                "--at",
                "set",
                "mail.example.com",
            ],
            &["example.com. 300 IN CAA 128 issuemail \"digicert.com\"", "newly allowed: DigiCert."],
            &["Delete:", "\n  example.com. 300 IN CAA 128 issuemail \"ca.example\""],
        ),
        (
            &["--want", "only", "mail.example.com"],
            &["mail.example.com. 300 IN CAA 0 issue \"tls.example\""],
            &[],
        ),
        (&["--want", "nobody", "yes.example.com"], &["issuemail \";\"", "after this change: blocked."], &[]),
        (
            &["--at", "domain", "mail.example.com"],
            &["mail.example.com. 300 IN CAA 128 issuemail \"ca.example\""],
            &[],
        ),
        (&["x.wild.example.com"], &["\n*.wild.example.com. 300 IN CAA"], &[]),
        (
            &["alias.example.com"],
            &["\ntarget.host.test. 300 IN CAA", "  Name ", "target.host.test already has issuemail records"],
            &["Route"],
        ),
        (
            &["--host", "Cloudflare", "mail.example.com"],
            &[
                "  Type  Name  Flags  Tag        CA domain name  TTL\n",
                " 0      issuemail ",
                " Auto\n",
                "Universal SSL",
            ],
            &["belong to"],
        ),
    ];
    for (args, parts, absent) in table {
        let outcome = suggest(args);
        for part in parts {
            assert!(outcome.stdout.contains(part), "{args:?}: {part:?} in {}", outcome.stdout);
        }
        for part in absent {
            assert!(!outcome.stdout.contains(part), "{args:?}: no {part:?} in {}", outcome.stdout);
        }
    }
}

#[test]
fn a_ca_is_named_as_the_records_name_it_already() {
    let zone =
        "example.com. CAA 0 issuemail \"www.digicert.com\"\nexample.com. CAA 0 issuemail \"x.example\"";
    let args = ["suggest", "--zone", "z", "--want", "only", "--also", "digicert", "example.com"];
    let outcome = FakeEnv::new(args).file("z", zone).run();
    assert_eq!(outcome.code, 0);
    assert!(outcome.stdout.contains("\"globalsign.com\""), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("Delete:\n  example.com. 3600 IN CAA 0 issuemail \"x.example\"\nAdd:"));
    assert!(!outcome.stdout.contains("CAA 0 issuemail \"digicert.com\""), "{}", outcome.stdout);
}

#[test]
fn the_exit_code_is_the_first_that_applies() {
    let (change, fine, blocked) = ("change.example", "fine.example", "blocked.example");
    let (failed, differs, bad) = ("failed.example", "differs.example", "not an address");
    let table: [(&[&str], u8); 11] = [
        (&[change], 0),
        (&[fine], 0),
        (&[blocked], 1),
        (&[failed], 3),
        (&[differs], 3),
        (&[bad], 2),
        (&[failed, change, fine], 3),
        (&[failed, blocked, change], 1),
        (&[blocked, failed], 1),
        (&[bad, blocked, failed], 2),
        (&[change, fine], 0),
    ];
    for (args, expected) in table {
        for options in [&[][..], &["--format", "json"], &["--form", "nsupdate"]] {
            let script = Script::new()
                .on(change, Reply::issuemail("other.example"))
                .on(blocked, Reply::issuemail(";"))
                .whole(failed, &Reply::no_data().delivered(Delivery::Reset))
                .on(differs, Reply::issuemail("other.example"));
            let two = script.clone().on(differs, Reply::issuemail("another.example"));
            let dns = FakeTransport::new(script).of("two.example", two);
            let resolvers =
                ["suggest", "--resolver", "https://one.example/", "--resolver", "https://two.example/"];
            let outcome = FakeEnv::new(resolvers.iter().chain(options).chain(args)).dns(dns).run();
            assert_eq!(outcome.code, expected, "{options:?} {args:?}: {}{}", outcome.stdout, outcome.stderr);
        }
    }
}

#[test]
fn inputs_and_progress_are_those_of_check() {
    let args = ["suggest", "--zone", "z", "-", "bad input"];
    let env = FakeEnv::new(args).file("z", ZONE).stdin("# none\nexample.com\n\n").terminal(Stream::Stderr);
    let outcome = env.run();
    assert_eq!((outcome.code, outcome.progress_bars), (2, 1));
    assert!(outcome.stdout.starts_with("example.com: change\n"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("\n\nbad input: error: "), "{}", outcome.stdout);
    let nothing = FakeEnv::new(["suggest", "--zone", "z", "-"]).file("z", ZONE).run();
    assert_eq!((nothing.code, nothing.stdout.as_str()), (0, ""));
    assert_eq!(nothing.stderr, "There is no address and no domain to check.\n");
    assert_eq!(
        FakeEnv::new(["suggest", "--zone", "z", "example.com"]).file("z", ZONE).stdout_limit(9).run().code,
        141
    );
}

#[test]
fn color_is_for_terminals() {
    let env = || FakeEnv::new(["suggest", "--zone", "z", "example.com"]).file("z", ZONE);
    assert!(env().terminal(Stream::Stdout).run().stdout.contains('\u{1b}'));
    assert!(!env().terminal(Stream::Stdout).variable("NO_COLOR", "1").run().stdout.contains('\u{1b}'));
    assert!(!env().run().stdout.contains('\u{1b}'));
}

#[test]
fn nothing_of_others_can_rewrite_the_terminal() {
    let zone = b"a.example. CAA 0 issue \"\\027[2J\"\na.example. CAA 0 issuemail \"x.example\"\n\
                 \\027[2J.example. CAA 128 \"t\\027[2J\" \"v\"\nm.a.example. A 192.0.2.1\n";
    let inputs = ["a\u{1b}[2J@a.example", "bad\nline\u{202e}", "b@a.example", "m.a.example"];
    let forms: Vec<_> = issuemail::formats::Format::ALL.iter().map(|form| ["--form", form.id()]).collect();
    let mut options: Vec<&[&str]> =
        vec![&[], &["--format", "json"], &["--want", "only"], &["--at", "domain"]];
    options.extend(forms.iter().map(<[&str; 2]>::as_slice));
    for options in options {
        let args: Vec<&str> =
            ["suggest", "--zone", "z"].iter().chain(options).chain(&inputs).copied().collect();
        let outcome = FakeEnv::new(args).file("z", *zone).run();
        assert_eq!(outcome.code, 2);
        let all = outcome.stdout.clone() + &outcome.stderr;
        assert!(!all.contains(['\u{1b}', '\u{7}', '\r']), "{options:?}: {all:?}");
        assert!(options.contains(&"json") || !all.contains('\u{202e}'), "{options:?}: {all:?}");
    }
}

/// A host that refuses the tag has a way out, and its support a message; one that nobody knows is asked.
#[test]
fn the_support_is_asked_where_the_form_may_refuse() {
    let zone = |servers: &str| {
        format!(
            "example.com. SOA a b 1 2 3 4 5\nexample.com. NS {servers}.\nexample.com. 300 CAA 0 issue \"x.example\""
        )
    };
    let cases: [(&str, &[&str], &[&str]); 4] = [
        (
            "dns13.ovh.net",
            &[
                "! If the form refuses the record, edit the zone as text",
                "Please make the change, or tell me another way:",
            ],
            &["Label"],
        ),
        (
            "ns1.linode.com",
            &["! The API takes the record as text", "your form does not seem to accept it"],
            &[],
        ),
        ("ns1.nobody.example", &["Do your form and your name servers accept the tag issuemail"], &[]),
        ("ns1.desec.io", &["deSEC accepts the tag issuemail: domains there use it today."], &["Subject:"]),
    ];
    for (servers, parts, absent) in cases {
        let outcome = FakeEnv::new(["suggest", "--want", "only", "--zone", "z", "example.com"])
            .file("z", zone(servers))
            .run();
        for part in parts {
            assert!(outcome.stdout.contains(part), "{servers}: {part:?} in {}", outcome.stdout);
        }
        for part in absent {
            assert!(!outcome.stdout.contains(part), "{servers}: no {part:?} in {}", outcome.stdout);
        }
        let is_asked = outcome.stdout.contains("    example.com. 300 IN TYPE257 \\# 25 0009");
        assert_eq!(
            is_asked,
            outcome.stdout.contains("Subject: CAA record with the tag issuemail"),
            "{servers}"
        );
    }
    // Without name servers there is nobody to ask.
    let nobody = FakeEnv::new(["suggest", "--want", "only", "--zone", "z", "example.com"])
        .file("z", "example.com. CAA 0 issue \"x.example\"")
        .run();
    assert!(!nobody.stdout.contains("Subject:"), "{}", nobody.stdout);
}

/// Records with the tag that are there already prove that the host accepts it: nobody has to be asked.
#[test]
fn what_is_there_is_no_question() {
    let zone = |servers: &str| {
        format!(
            "example.com. SOA a b 1 2 3 4 5\nexample.com. NS {servers}.\nexample.com. 300 CAA 0 issuemail \"x.example\""
        )
    };
    for (servers, is_refused) in
        [("ns1.nobody.example", false), ("ns1.transip.nl", false), ("dns13.ovh.net", true)]
    {
        let outcome = FakeEnv::new(["suggest", "--zone", "z", "example.com"]).file("z", zone(servers)).run();
        assert!(outcome.stdout.contains("example.com already has issuemail records"), "{}", outcome.stdout);
        assert!(!outcome.stdout.contains("Ask your DNS host"), "{}", outcome.stdout);
        assert_eq!(outcome.stdout.contains("Subject:"), is_refused, "{}", outcome.stdout);
    }
}
