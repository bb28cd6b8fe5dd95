//! What the text of a zone answers for: a text that does not have what counts never permits (decisions D-31 and D-32).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what is wrong by panicking")]

use issuemail::ca::CaProfile;
use issuemail::dns::Fqdn;
use issuemail::observe::{Failure, Source};
use issuemail::report::{Report, evaluate};
use issuemail::text::{Catalog, Language, explain};
use issuemail::zone::{self, Options, ZoneErrorKind};

/// The apex of example.com, as an owner keeps it.
const APEX: &str = "$ORIGIN example.com.\n@ 3600 SOA ns1 hostmaster 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.53\n";
const OTHER: &str = "CAA 0 issuemail \"other.example\"";

fn report(text: &str, domain: &str) -> Report {
    let zone = zone::read(text.as_bytes(), &Options::default());
    let zone = zone.unwrap_or_else(|errors| panic!("{text}\n{errors:?}"));
    let mailbox = domain.parse().unwrap();
    let ca = CaProfile::for_issuer("ca.example").unwrap();
    evaluate(&mailbox, zone.observe(&Fqdn::from_ascii(domain).unwrap()), &ca)
}

/// The reason; for what the text does not have, with the missing name, and the delegation behind a slash.
fn reason(text: &str, domain: &str) -> String {
    let report = report(text, domain);
    let reason = report.judgement.reason().to_string();
    match report.judgement.failure() {
        Some(Failure::NotCovered { name, cut: None }) => format!("{reason} {name}"),
        Some(Failure::NotCovered { name, cut: Some(cut) }) => format!("{reason} {name} / {cut}"),
        _ => reason,
    }
}

fn check(cases: &[(String, &str, &str)]) {
    for (text, domain, expected) in cases {
        assert_eq!(reason(text, domain), *expected, "{domain} in\n{text}");
    }
}

#[test]
fn what_is_at_or_below_a_name_of_the_text_is_known() {
    check(&[
        (APEX.to_owned(), "example.com", "no_caa"),
        (APEX.to_owned(), "a.b.example.com", "no_caa"),
        (format!("{APEX}@ {OTHER}"), "a.b.example.com", "issuer_mismatch"),
        // No SOA is needed.
        (format!("example.com. {OTHER}"), "mail.example.com", "issuer_mismatch"),
        ("mail.example.com. MX 10 mx.example.com.".to_owned(), "mail.example.com", "no_caa"),
        (format!("*.example.com. {OTHER}"), "mail.example.com", "issuer_mismatch"),
        // Several zones.
        (format!("{APEX}$ORIGIN example.org.\n@ {OTHER}"), "mail.example.org", "issuer_mismatch"),
        (format!("$ORIGIN .\nexample.com {OTHER}"), "mail.example.com", "issuer_mismatch"),
    ]);
}

#[test]
fn a_name_that_the_text_does_not_have_is_not_known() {
    check(&[
        (APEX.to_owned(), "exmaple.com", "zone_incomplete exmaple.com"),
        (APEX.to_owned(), "mail.exmaple.com", "zone_incomplete mail.exmaple.com"),
        (APEX.to_owned(), "notexample.com", "zone_incomplete notexample.com"),
        (format!("{APEX}@ {OTHER}"), "example.com.au", "zone_incomplete example.com.au"),
        // An origin is not a record: it completes names (RFC 1035, Section 5.1).
        (format!("$ORIGIN com.\nexample {OTHER}"), "exmaple.com", "zone_incomplete exmaple.com"),
        (format!("$ORIGIN .\nexample.com {OTHER}"), "exmaple.com", "zone_incomplete exmaple.com"),
        (
            format!("$ORIGIN example.com.\nwww {OTHER}"),
            "mail.example.com",
            "zone_incomplete mail.example.com",
        ),
        // Neither above nor beside.
        (format!("mail.example.com. {OTHER}"), "example.com", "zone_incomplete example.com"),
        (format!("example.com. {OTHER}"), "com", "zone_incomplete com"),
        // The addresses of name servers elsewhere are glue, and the root's name servers are hints.
        (
            "example.com. MX 0 .\nexample.com. NS ns.example.net.\nns.example.net. A 192.0.2.53".to_owned(),
            "ns.example.net",
            "zone_incomplete ns.example.net",
        ),
        // A signature shows no records.
        (
            format!("{APEX}x.example. RRSIG A 8 2 1 1 1 1 example. x"),
            "x.example",
            "zone_incomplete x.example",
        ),
        (
            ". NS a.root-servers.net.\na.root-servers.net. A 198.41.0.4".to_owned(),
            "example.com",
            "zone_incomplete example.com / .",
        ),
    ]);
}

/// They are climbed to, and the text says that it does not have them.
#[test]
fn names_above_those_of_the_text_count_as_empty() {
    let report = report("a.mail.example.com. MX 0 .", "a.mail.example.com");
    assert_eq!(report.judgement.reason().code(), "no_caa");
    let finding = report.finding("zone.outside").unwrap();
    let names = format!("{:?}", finding.arguments);
    assert!(names.contains("mail.example.com, example.com, com"), "{names}");
    let Source::Zone { outside, .. } = &report.judgement.observations.source else { panic!() };
    assert_eq!(outside.len(), 3);
}

#[test]
fn the_target_of_an_alias_is_needed() {
    let elsewhere = "zone_incomplete mail.host.example";
    let table = [
        ("mail CNAME mail.host.example.", "mail.example.com", elsewhere),
        ("mail CNAME a\na CNAME b\nb CNAME mail.host.example.", "mail.example.com", elsewhere),
        ("* CNAME mail.host.example.", "mail.example.com", elsewhere),
        ("sub DNAME host.example.", "mail.sub.example.com", elsewhere),
        ("* CNAME mail.sub\nsub DNAME host.example.", "x.example.com", elsewhere),
        // A name above those of the text is not in it either.
        ("mail CNAME com.", "mail.example.com", "zone_incomplete com"),
        ("mail CNAME .", "mail.example.com", "zone_incomplete ."),
        (
            "mail CNAME x.sub\nsub NS ns.example.net.",
            "mail.example.com",
            "zone_incomplete x.sub.example.com / sub.example.com",
        ),
        // The climb goes on at the alias, not at its target (RFC 8659, Section 3).
        ("mail CNAME a\na A 192.0.2.1", "mail.example.com", "no_caa"),
        ("mail CNAME a\na CAA 0 issuemail \"ca.example\"", "mail.example.com", "issuer_match"),
        (
            "mail CNAME mail.host.example.\nmail.host.example. CAA 0 issuemail \"ca.example\"",
            "mail.example.com",
            "issuer_match",
        ),
        (
            "mail CNAME mail.host.example.\nhost.example. CAA 0 issuemail \"ca.example\"",
            "mail.example.com",
            "no_caa",
        ),
        // Not asked for: a lower name decides.
        (
            "sub CNAME mail.host.example.\nmail.sub CAA 0 issuemail \"ca.example\"",
            "mail.sub.example.com",
            "issuer_match",
        ),
        (
            "sub CNAME mail.host.example.\nmail.sub A 192.0.2.1",
            "mail.sub.example.com",
            "zone_incomplete mail.host.example",
        ),
    ];
    check(&table.map(|(text, domain, expected)| (format!("{APEX}{text}\n"), domain, expected)));
}

#[test]
fn a_delegation_ends_what_the_text_has() {
    let below = "zone_incomplete mail.sub.example.com / sub.example.com";
    let at = "zone_incomplete sub.example.com / sub.example.com";
    let table = [
        ("sub NS ns.example.net.", "mail.sub.example.com", below),
        ("sub NS ns.example.net.", "sub.example.com", at),
        ("sub NS ns.example.net.", "mail.example.com", "no_caa"),
        // Records at the cut are the child's (RFC 2181, Section 6.1), and glue is nobody's.
        ("sub NS ns.example.net.\nsub CAA 0 issuemail \"ca.example\"", "sub.example.com", at),
        (
            "sub NS ns.sub\nns.sub A 192.0.2.1",
            "ns.sub.example.com",
            "zone_incomplete ns.sub.example.com / sub.example.com",
        ),
        ("sub NS ns.example.net.\nmail.sub CAA 0 issuemail \"ca.example\"", "mail.sub.example.com", below),
        ("sub NS ns.example.net.\nsub DNAME host.example.", "mail.sub.example.com", below),
        ("sub NS ns.example.net.\n*.sub CAA 0 issuemail \"ca.example\"", "mail.sub.example.com", below),
        (
            "sub NS ns.example.net.\nx.sub NS ns.example.net.",
            "mail.x.sub.example.com",
            "zone_incomplete mail.x.sub.example.com / sub.example.com",
        ),
        ("sub NS . extra", "mail.sub.example.com", below),
        ("sub TYPE2 \\# 1 00", "mail.sub.example.com", below),
        ("sub DS 1 8 2 00", "mail.sub.example.com", below),
        // What NS at a wildcard means is undefined (RFC 4592, Section 4.2).
        ("* NS ns.example.net.", "mail.example.com", "zone_incomplete mail.example.com / *.example.com"),
        // The text has the child zone too: its SOA is there.
        ("sub NS ns.sub\nsub SOA ns.sub h 1 2 3 4 5", "mail.sub.example.com", "no_caa"),
        (
            "sub NS ns.sub\nsub SOA ns.sub h 1 2 3 4 5\nsub CAA 0 issuemail \"ca.example\"",
            "mail.sub.example.com",
            "issuer_match",
        ),
        // The zone in between is not there, and its CAA would count.
        ("sub NS ns.example.net.\nx.sub SOA ns h 1 2 3 4 5", "mail.x.sub.example.com", at),
        (
            "sub NS ns.example.net.\nx.sub SOA ns h 1 2 3 4 5\nx.sub CAA 0 issuemail \"ca.example\"",
            "mail.x.sub.example.com",
            "issuer_match",
        ),
        // What is met first counts (RFC 1034, Section 4.3.2).
        (
            "sub DNAME host.example.\nx.sub NS ns.example.net.",
            "mail.x.sub.example.com",
            "zone_incomplete mail.x.host.example",
        ),
    ];
    check(&table.map(|(text, domain, expected)| (format!("{APEX}{text}\n"), domain, expected)));
    check(&[
        // A referral: the zone has more than its name servers.
        (
            "example.com. NS ns.example.net.".to_owned(),
            "example.com",
            "zone_incomplete example.com / example.com",
        ),
        (
            "example.com. NS ns1.example.com.\nns1.example.com. A 192.0.2.1\nexample.com. DS 1 8 2 00"
                .to_owned(),
            "mail.example.com",
            "zone_incomplete mail.example.com / example.com",
        ),
        (format!("example.com. NS ns.example.net.\nexample.com. {OTHER}"), "example.com", "issuer_mismatch"),
        ("example.com. NS ns.example.net.\nmail.example.com. MX 0 .".to_owned(), "example.com", "no_caa"),
    ]);
}

/// The verdict is not found out, and the text says why and what helps, in every language.
#[test]
fn what_is_missing_is_said() {
    for language in Language::ALL {
        let catalog = Catalog::for_tag(language.tag);
        for (text, domain, parts) in [
            (APEX.to_owned(), "exmaple.com", ["exmaple.com"].as_slice()),
            (
                format!("{APEX}mail CNAME x.host.example."),
                "mail.example.com",
                &["mail.example.com", "x.host.example"],
            ),
            (
                format!("{APEX}sub NS ."),
                "mail.sub.example.com",
                &["mail.sub.example.com", "`sub.example.com`"],
            ),
        ] {
            let report = report(&text, domain);
            assert_eq!(report.judgement.verdict().code(), "undetermined");
            assert_eq!(report.judgement.ca_error(), None);
            assert_eq!((report.advice.code(), report.judgement.retry_after()), ("lookup_failed", None));
            let told = explain::explain_rich(&report, &catalog);
            assert!(parts.iter().all(|part| told.why.contains(part)), "{}", told.why);
            assert_eq!((told.todo.len(), told.when), (1, None));
        }
    }
}

//----------- Texts that are no zones ------------------------------------------------------------

fn errors(text: &str) -> Vec<(usize, String)> {
    let errors = zone::read(text.as_bytes(), &Options::default()).unwrap_err();
    errors.into_iter().map(|error| (error.line, error.kind.to_string())).collect()
}

#[test]
fn a_text_without_a_record_is_an_error() {
    for text in [
        "",
        "\n\n",
        "; nothing\n",
        "$ORIGIN example.com.\n$TTL 1h\n",
        "; Nothing.\n;; QUESTION SECTION:\n;x. IN CAA\n",
    ] {
        let errors = zone::read(text.as_bytes(), &Options::default()).unwrap_err();
        assert!(
            matches!(errors.as_slice(), [only] if only.kind == ZoneErrorKind::Missing("record")),
            "{text}"
        );
    }
}

/// The head of dig's output.
fn answer(status: &str, asked: &str) -> String {
    format!(
        "\n; <<>> DiG 9.18.28 <<>> example.com {asked}\n;; global options: +cmd\n;; Got answer:\n\
         ;; ->>HEADER<<- opcode: QUERY, status: {status}, id: 12345\n\
         ;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 1, ADDITIONAL: 1\n\n\
         ;; QUESTION SECTION:\n;example.com.\t\tIN\t{asked}\n\n"
    )
}

#[test]
fn an_answer_that_failed_is_an_error() {
    let soa =
        ";; AUTHORITY SECTION:\ncom. 900 IN SOA a.gtld-servers.net. nstld.verisign-grs.com. 1 2 3 4 5\n";
    let caa = "example.com. 300 IN CAA 0 issuemail \"ca.example\"\n";
    for text in [
        answer("NXDOMAIN", "CAA") + soa,
        answer("SERVFAIL", "CAA"),
        answer("REFUSED", "CAA") + ";; ANSWER SECTION:\n" + caa,
        answer("NOERROR", "CAA").replace("qr rd", "qr tc rd") + ";; ANSWER SECTION:\n" + caa,
        format!("{caa};; connection timed out; no servers could be reached\n"),
        format!("example.com. SOA a b 1 2 3 4 5\n{caa}; Transfer failed.\n"),
    ] {
        let errors = errors(&text);
        assert!(
            errors.iter().any(|(_, kind)| kind.contains("failed or is not complete")),
            "{text}\n{errors:?}"
        );
    }
}

#[test]
fn an_answer_is_what_was_asked_for() {
    let caa = "example.com. 300 IN CAA 0 issuemail \"other.example\"\n";
    let good = answer("NOERROR", "CAA") + ";; ANSWER SECTION:\n" + caa;
    assert_eq!(reason(&good, "example.com"), "issuer_mismatch");
    let again = ";; communications error to 192.0.2.1#53: timed out\n".to_owned() + &good;
    assert_eq!(reason(&again, "example.com"), "issuer_mismatch");
    // A referral, an empty answer, an answer to another question: none shows what CAA records there are.
    for text in [
        answer("NOERROR", "CAA") + ";; AUTHORITY SECTION:\nexample.com. 300 IN NS ns.example.net.\n",
        answer("NOERROR", "CAA") + ";; AUTHORITY SECTION:\nexample.com. 300 IN SOA a. b. 1 2 3 4 5\n",
        answer("NOERROR", "CAA") + ";; ADDITIONAL SECTION:\n" + caa,
        answer("NOERROR", "MX") + ";; ANSWER SECTION:\nexample.com. 300 IN MX 10 mail.example.com.\n",
    ] {
        assert_eq!(errors(&text), [(1, "record is missing".to_owned())], "{text}");
    }
}

#[test]
fn a_zone_transfer_begins_and_ends_with_the_soa() {
    let head =
        "; <<>> DiG 9.18.28 <<>> @192.0.2.1 example.com AXFR\n; (1 server found)\n;; global options: +cmd\n";
    let soa = "example.com. 300 IN SOA a. b. 1 2 3 4 5\n";
    let rest = "example.com. 300 IN MX 0 .\nmail.example.com. 300 IN A 192.0.2.1\n";
    assert_eq!(reason(&format!("{head}{soa}{rest}{soa}"), "example.com"), "no_caa");
    assert_eq!(reason(&format!("{head}{soa}{rest};; XFR size: 3 records\n"), "example.com"), "no_caa");
    assert_eq!(reason(&format!("{soa}{rest}"), "example.com"), "no_caa");
    for text in [format!("{head}{soa}{rest}"), format!("{head}{soa}"), format!("{head}{rest}{soa}")] {
        assert_eq!(errors(&text), [(1, ZoneErrorKind::TransferCut.to_string())], "{text}");
    }
}

/// A text with more errors is something else than a zone (decision D-33).
#[test]
fn a_limited_number_of_errors_is_told_one_by_one() {
    for (count, told) in [(100, 100), (101, 101), (5000, 101)] {
        let lines = (0..count).map(|line| format!("example.com. CAA x{line} issuemail x\n"));
        let errors = errors(&lines.collect::<String>());
        assert_eq!(errors.len(), told, "{count}");
        let last = errors.last().unwrap();
        match count - 100 {
            0 => assert_eq!(last.0, 100),
            more => assert_eq!(*last, (101, format!("{more} more errors"))),
        }
    }
}

#[test]
fn the_same_error_is_told_once() {
    let errors = errors(&"example.com. CAA zero issuemail x\n".repeat(1000));
    let flags = ZoneErrorKind::Flags("zero".to_owned()).to_string();
    assert_eq!(errors, [(1, flags), (2, "999 more errors".to_owned())]);
}

//----------- Origin -----------------------------------------------------------------------------

const WITHOUT_ORIGIN: &str = "\
;  Database file example.com.dns for example.com zone.
@  IN SOA dc1.example.com. hostmaster.example.com. ( 42 900 600 86400 3600 )
@  NS dc1.example.com.
   TYPE257 \\# 24 00096973737565 6D61696C 6F746865722E6578616D706C65
mail  CNAME @
a.b   CNAME @
";

#[test]
fn a_missing_origin_is_one_error() {
    let expected = [(2, ZoneErrorKind::NoOrigin.to_string())];
    assert_eq!(errors(WITHOUT_ORIGIN), expected);
    // Other errors are still told.
    let text = format!("{WITHOUT_ORIGIN}x.example.com. CAA zero issuemail x\n");
    assert_eq!(errors(&text).len(), 2);
}

#[test]
fn an_origin_can_be_given() {
    let first_origin = Some(Fqdn::from_ascii("example.com").unwrap());
    let zone =
        zone::read(WITHOUT_ORIGIN.as_bytes(), &Options { first_origin, ..Options::default() }).unwrap();
    let ca = CaProfile::for_issuer("ca.example").unwrap();
    for domain in ["example.com", "mail.example.com", "a.b.example.com"] {
        let mailbox: issuemail::mailbox::Mailbox = domain.parse().unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
        assert_eq!(report.judgement.reason().code(), "issuer_mismatch", "{domain}");
    }
}
