//! The first that applies: 2, 1, 3, 0.

use super::fake_dns::FakeTransport;
use super::fake_env::FakeEnv;
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;

const YES: &str = "yes.example";
const NO: &str = "no.example";
const UNKNOWN: &str = "unknown.example";
const BAD: &str = "not an address";

fn code(args: &[&str]) -> u8 {
    let script = Script::new()
        .on(NO, Reply::issuemail("other.example"))
        .whole(UNKNOWN, &Reply::no_data().delivered(Delivery::Reset));
    let dns = FakeTransport::new(script);
    FakeEnv::new(["check"].iter().chain(args)).dns(dns).run().code
}

#[test]
fn the_first_that_applies() {
    let table: [(&[&str], u8); 10] = [
        (&[YES], 0),
        (&[NO], 1),
        (&[UNKNOWN], 3),
        (&[BAD], 2),
        (&[YES, NO], 1),
        (&[YES, UNKNOWN], 3),
        (&[UNKNOWN, NO, YES], 1),
        (&[NO, UNKNOWN, YES], 1),
        (&[NO, BAD, YES], 2),
        (&[BAD, UNKNOWN], 2),
    ];
    for (args, expected) in table {
        assert_eq!(code(args), expected, "{args:?}");
        for format in ["json", "csv"] {
            let args: Vec<_> = ["--format", format].iter().chain(args).copied().collect();
            assert_eq!(code(&args), expected, "{args:?}");
        }
    }
}

#[test]
fn wrong_usage_is_2_and_says_so_on_standard_error() {
    let table: [(&[&str], &str); 25] = [
        (&[], "Usage: issuemail"),
        (&["check"], "<ADDRESS-OR-DOMAIN>"),
        (&["check", "--format", "xml", "x.example"], "possible values: text, json, csv"),
        (&["check", "--zone", "z", "--resolver", "https://r.example/q", "x.example"], "cannot be used with"),
        (&["check", "--zone", "z", "--resolver-ca", "p", "x.example"], "cannot be used with"),
        (&["check", "--ca", "globalsign", "--ca-file", "p", "x.example"], "cannot be used with"),
        (&["check", "--ca", "globalsing", "x.example"], "globalsign"),
        (&["check", "--ca", "a;b.example", "x.example"], "a;b.example"),
        (&["check", "--ca", "digidentity", "x.example"], "digidentity"),
        (&["check", "--timeout", "0", "x.example"], "0.1 to 300"),
        (&["check", "--timeout", "nan", "x.example"], "0.1 to 300"),
        (&["check", "--timeout", "soon", "x.example"], "invalid value 'soon'"),
        (&["check", "--concurrency", "0", "x.example"], "1..=64"),
        (&["check", "--concurrency", "65", "x.example"], "1..=64"),
        (&["check", "--resolver", "http://dns.example/", "x.example"], "https://"),
        (&["check", "--resolver", "dns.example", "x.example"], "dns.example"),
        (&["chek", "x.example"], "unrecognized subcommand"),
        (&["suggest"], "Usage: issuemail suggest"),
        (&["suggest", "--want", "all", "x.example"], "possible values: allow, keep, only, nobody"),
        (&["suggest", "--at", "zone", "x.example"], "possible values: best, set, domain"),
        (&["suggest", "--also", "digicert", "x.example"], "--want only"),
        (&["suggest", "--want", "only", "--also", "digicrt", "x.example"], "Near it: digicert"),
        (&["suggest", "--form", "nsupdat", "x.example"], "'nsupdate'"),
        (&["suggest", "--host", "cloudflair", "x.example"], "Near it: cloudflare"),
        (&["suggest", "--timeout", "0", "x.example"], "Usage: issuemail suggest"),
    ];
    for (args, part) in table {
        let outcome = FakeEnv::new(args).run();
        assert_eq!(outcome.code, 2, "{args:?}");
        assert_eq!(outcome.stdout, "", "{args:?}");
        assert!(outcome.stderr.contains(part), "{args:?}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("cli-"), "{}", outcome.stderr);
    }
}

#[test]
fn help_and_version_are_answers() {
    for (args, part) in [
        (&["--help"][..], "Exit code"),
        (&["check", "--help"], "--resolver-ca <PEM>"),
        (&["check", "-h"], "--concurrency <N>"),
        (&["suggest", "--help"], "3  at least one is undetermined: a lookup failed"),
        (&["suggest", "--help"], "The same as allow"),
        (&["cas", "--help"], "--all"),
        (&["forms", "--help"], "--format <FORMAT>"),
        (&["hosts", "-h"], "--format <FORMAT>"),
        (&["--version"], concat!("issuemail ", env!("CARGO_PKG_VERSION"))),
    ] {
        let outcome = FakeEnv::new(args).run();
        assert_eq!(outcome.code, 0, "{args:?}");
        assert_eq!(outcome.stderr, "", "{args:?}");
        assert!(outcome.stdout.contains(part), "{args:?}: {}", outcome.stdout);
    }
}

#[test]
fn a_reader_who_leaves_ends_the_program_quietly() {
    for limit in [0, 400] {
        let args = ["check", "--format", "json", YES, NO, UNKNOWN];
        let outcome = FakeEnv::new(args).stdout_limit(limit).run();
        assert_eq!((outcome.code, outcome.stderr.as_str()), (141, ""));
    }
    assert_eq!(FakeEnv::new(["cas"]).stdout_limit(0).run().code, 141);
    assert_eq!(FakeEnv::new(["--help"]).stdout_limit(0).run().code, 141);
}
