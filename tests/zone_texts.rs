//! Texts that are no plain zone files, as people have them: exports, answers, tables, mistakes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what is wrong by panicking")]

use std::fmt::Write;

use issuemail::ca::CaProfile;
use issuemail::caa::{CaaRecord, Property, PropertyTag, RrsetChange};
use issuemail::dns::Fqdn;
use issuemail::formats::Format;
use issuemail::mailbox::Mailbox;
use issuemail::observe::Outcome;
use issuemail::report::evaluate;
use issuemail::zone::{self, Options, ZoneErrorKind};

/// The reason for example.com and the findings about the text, or the first error. `origin` is what the command line or
/// the page give.
fn outcome(text: &str, options: &Options) -> String {
    let zone = match zone::read(text.as_bytes(), options) {
        Ok(zone) => zone,
        Err(errors) => {
            let first = &errors[0];
            let more = if errors.len() > 1 { format!(" (+{})", errors.len() - 1) } else { String::new() };
            return format!("{}:{} {:?}{more}", first.line, first.column, first.kind);
        }
    };
    let mailbox: Mailbox = "a@example.com".parse().unwrap();
    let ca = CaProfile::for_issuer("ca.example").unwrap();
    let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
    let mut line = report.judgement.reason().to_string();
    for finding in &report.findings {
        let code = finding.rule.code;
        if (code.starts_with("zone.") && code != "zone.outside") || code.starts_with("rfc3597.") {
            write!(line, " {code}").unwrap();
        }
    }
    line
}

fn check(options: &Options, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let actual = outcome(text, options);
        if actual != *expected {
            wrong.push(format!("{text}\n  expected {expected}\n  got      {actual}\n"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn with_first_origin() -> Options {
    Options { first_origin: Some(Fqdn::from_ascii("example.com").unwrap()), ..Options::default() }
}

fn as_on_the_page() -> Options {
    Options { origin: Some(Fqdn::from_ascii("example.com").unwrap()), ..Options::default() }
}

//----------- What tools print -------------------------------------------------------------------

#[test]
fn answers_of_tools_are_read() {
    check(
        &Options::default(),
        &[
            (
                "example.com has CAA record 0 issuemail \"other.example\"\nexample.com has CAA record 0 issue \"x.example\"\n",
                "issuer_mismatch",
            ),
            (
                "example.com has TYPE257 record \\# 24 00096973737565 6D61696C 6F746865722E6578616D706C65\n",
                "issuer_mismatch",
            ),
            (
                "example.com has address 192.0.2.1\nexample.com mail is handled by 10 mx.example.com.\n",
                "1:1 Missing(\"record\")",
            ),
            ("example.com has no CAA record\n", "1:1 Missing(\"record\")"),
            (
                "Host example.com not found: 3(NXDOMAIN)\n",
                "1:1 Failed(\"Host example.com not found: 3 NXDOMAIN\")",
            ),
            (
                "example.com is an alias for x.example.\nx.example has CAA record 0 issuemail \"ca.example\"\n",
                "issuer_match",
            ),
            // nslookup on Linux, and on Windows in German.
            (
                "Server:\t\t127.0.0.53\nAddress:\t127.0.0.53#53\n\nNon-authoritative answer:\nexample.com\trdata_257 = 0 issuemail \"other.example\"\n\nAuthoritative answers can be found from:\nexample.com\tnameserver = ns.example.net.\n",
                "issuer_mismatch",
            ),
            (
                "Server:  fritz.box\nAddress:  192.168.178.1\n\nNicht autorisierende Antwort:\nexample.com\t??? unknown type 257 ???\n",
                "5:1 Hidden",
            ),
            (
                "Serveur :   dns.example\nAddress:  192.0.2.1\n\nexample.com\tcanonical name = x.example\nx.example\tCAA = 0 issuemail \"ca.example\"\n",
                "issuer_match",
            ),
            (
                "** server can't find example.com: SERVFAIL\n",
                "1:1 Failed(\"** server can't find example.com: SERVFAIL\")",
            ),
            // dig and its relatives.
            (
                "$ dig +noall +answer example.com CAA\nexample.com.\t\t300\tIN\tCAA\t0 issuemail \"other.example\"\n",
                "issuer_mismatch zone.passed_over",
            ),
            (
                "[example.com.] example.com. 3600 SOA ns h 1 2 3 4 5\n[example.com.] example.com. 3600 CAA 0 issuemail \"other.example\"\n",
                "issuer_mismatch",
            ),
            (
                "; fully validated\nexample.com.\t\t300 IN CAA 0 issuemail \"other.example\"\nexample.com.\t\t300 IN RRSIG CAA 13 2 300 20261201000000 20261101000000 1 example.com. AAAA\n",
                "issuer_mismatch",
            ),
            (
                "-\n  type: MESSAGE\n  message:\n    type: RECURSIVE_RESPONSE\n    response_message_data:\n      opcode: QUERY\n      status: NOERROR\n      id: 1\n      flags: qr rd ra\n      QUESTION: 1\n      ANSWER: 1\n      QUESTION_SECTION:\n        - example.com. IN CAA\n      ANSWER_SECTION:\n        - 'example.com. 300 IN CAA 0 issuemail \"other.example\"'\n",
                "issuer_mismatch",
            ),
            (
                "type: DELV_RESULT\nquery_name: example.com\nstatus: success\nrecords:\n  - fully_validated:\n      - 'example.com. 300 IN CAA 0 issuemail \"other.example\"'\n",
                "issuer_mismatch",
            ),
        ],
    );
}

#[test]
fn bare_data_belongs_to_the_origin() {
    let data = "0 issuemail \"other.example\"\n0 issue \"x.example\"\n";
    check(&Options::default(), &[(data, "1:1 NoOwner"), ("\\# 4 0000", "1:1 NoOwner")]);
    for options in [with_first_origin(), as_on_the_page()] {
        check(
            &options,
            &[
                (data, "issuer_mismatch"),
                ("  0 issuemail \"other.example\"\n  0 issue \"x\"", "issuer_mismatch"),
                ("x.example.\n0 issuemail \"other.example\"", "issuer_mismatch zone.passed_over"),
                ("\\# 24 000969737375656D61696C 6F746865722E6578616D706C65", "issuer_mismatch"),
                ("CAA 0 issuemail other.example", "issuer_mismatch"),
                ("TYPE257 \\# 24 000969737375656D61696C 6F746865722E6578616D706C65", "issuer_mismatch"),
                ("@ CAA (\n 0 issuemail\n \"other.example\" )\n", "issuer_mismatch"),
                (
                    "example.com. IN CAA 0 issue \"a.example\"\n             IN CAA 0 issuemail \"other.example\"\n",
                    "issuer_mismatch",
                ),
            ],
        );
    }
}

//----------- JSON and YAML ----------------------------------------------------------------------

#[test]
fn structures_are_recognized_by_their_shape() {
    check(
        &with_first_origin(),
        &[
            // Route 53.
            (
                "{\"ResourceRecordSets\":[{\"Name\":\"example.com.\",\"Type\":\"NS\",\"TTL\":300,\"ResourceRecords\":[{\"Value\":\"ns.example.net.\"}]},{\"Name\":\"example.com.\",\"Type\":\"CAA\",\"TTL\":300,\"ResourceRecords\":[{\"Value\":\"0 issuemail \\\"other.example\\\"\"}]}]}",
                "issuer_mismatch",
            ),
            (
                "{\"Changes\":[{\"Action\":\"DELETE\",\"ResourceRecordSet\":{\"Name\":\"example.com.\",\"Type\":\"CAA\",\"TTL\":300,\"ResourceRecords\":[{\"Value\":\"0 issuemail \\\"other.example\\\"\"}]}},{\"Action\":\"UPSERT\",\"ResourceRecordSet\":{\"Name\":\"example.com.\",\"Type\":\"CAA\",\"TTL\":300,\"ResourceRecords\":[{\"Value\":\"0 issuemail \\\"ca.example\\\"\"}]}}]}",
                "issuer_match zone.passed_over",
            ),
            // DNS over HTTPS.
            (
                "{\"Status\":0,\"TC\":false,\"RD\":true,\"RA\":true,\"AD\":true,\"CD\":false,\"Question\":[{\"name\":\"example.com.\",\"type\":257}],\"Answer\":[{\"name\":\"example.com.\",\"type\":257,\"TTL\":300,\"data\":\"0 issuemail \\\"other.example\\\"\"}]}",
                "issuer_mismatch",
            ),
            (
                "{\"Status\":2,\"Question\":[{\"name\":\"example.com.\",\"type\":257}]}",
                "1:1 Failed(\"status: 2\")",
            ),
            (
                "{\"Status\":0,\"Question\":[{\"name\":\"example.com.\",\"type\":257}],\"Authority\":[{\"name\":\"example.com\",\"type\":6,\"TTL\":1,\"data\":\"a. b. 1 2 3 4 5\"}]}",
                "1:1 Missing(\"record\")",
            ),
            (
                "{\"Status\":0,\"Question\":[{\"name\":\"example.com.\",\"type\":15}],\"Answer\":[{\"name\":\"example.com.\",\"type\":15,\"TTL\":300,\"data\":\"10 mx.example.com.\"}]}",
                "1:1 Missing(\"record\")",
            ),
            (
                "{\"Status\":0,\"TC\":true,\"Answer\":[{\"name\":\"example.com.\",\"type\":257,\"TTL\":300,\"data\":\"0 issuemail \\\"ca.example\\\"\"}]}",
                "1:1 Failed(\"tc\")",
            ),
            (
                "{\"QNAME\":\"example.com.\",\"QTYPE\":257,\"RCODE\":0,\"TC\":0,\"answerRRs\":[{\"NAME\":\"example.com.\",\"TYPE\":257,\"CLASS\":1,\"TTL\":300,\"RDATAHEX\":\"000969737375656D61696C6F746865722E6578616D706C65\"}]}",
                "issuer_mismatch",
            ),
            // Cloudflare: the API has both forms, and 1 is automatic.
            (
                "{\"success\":true,\"result\":[{\"id\":\"1\",\"zone_name\":\"example.com\",\"name\":\"example.com\",\"type\":\"CAA\",\"content\":\"0 issuemail \\\"other.example\\\"\",\"proxied\":false,\"ttl\":1,\"data\":{\"flags\":0,\"tag\":\"issuemail\",\"value\":\"other.example\"}}]}",
                "issuer_mismatch zone.ttl_automatic",
            ),
            // OctoDNS.
            (
                "---\n'':\n  - type: CAA\n    ttl: 300\n    values:\n      - flags: 0\n        tag: issuemail\n        value: other.example\n  - type: MX\n    value:\n      exchange: mx.example.com.\n      preference: 10\nwww:\n  type: CNAME\n  value: example.com.\na.b:\n  type: A\n  value: 192.0.2.1\n",
                "issuer_mismatch",
            ),
            (
                "? ''\n: type: CAA\n  value:\n    flags: 0\n    tag: issuemail\n    value: other.example; a=b\n",
                "issuer_mismatch",
            ),
            // Google Cloud.
            (
                "[{\"kind\":\"dns#resourceRecordSet\",\"name\":\"example.com.\",\"rrdatas\":[\"0 issuemail \\\"other.example\\\"\"],\"ttl\":300,\"type\":\"CAA\"}]",
                "issuer_mismatch",
            ),
            (
                "---\nkind: dns#resourceRecordSet\nname: example.com.\nrrdatas:\n- ns.example.net.\nttl: 21600\ntype: NS\n---\nkind: dns#resourceRecordSet\nname: example.com.\nrrdatas:\n- 0 issuemail \"other.example\"\nttl: 300\ntype: CAA\n",
                "issuer_mismatch",
            ),
            // Azure.
            (
                "[\n  {\n    \"caaRecords\": [\n      { \"flags\": 0, \"tag\": \"issuemail\", \"value\": \"other.example\" }\n    ],\n    \"fqdn\": \"example.com.\",\n    \"name\": \"@\",\n    \"ttl\": 3600,\n    \"type\": \"Microsoft.Network/dnszones/CAA\"\n  }\n]",
                "issuer_mismatch",
            ),
            (
                "{\"value\":[{\"name\":\"@\",\"type\":\"Microsoft.Network/dnsZones/CAA\",\"properties\":{\"TTL\":3600,\"fqdn\":\"example.com.\",\"caaRecords\":[{\"flags\":0,\"tag\":\"issuemail\",\"value\":\"other.example\"}]}}]}",
                "issuer_mismatch",
            ),
            // Other hosts.
            (
                "{\"domain_records\":[{\"id\":1,\"type\":\"CAA\",\"name\":\"@\",\"data\":\"other.example\",\"ttl\":1800,\"flags\":0,\"tag\":\"issuemail\"}]}",
                "issuer_mismatch",
            ),
            (
                "{\"records\":[{\"type\":\"CAA\",\"name\":\"@\",\"value\":\"0 issuemail \\\"other.example\\\"\",\"zone_id\":\"x\"}]}",
                "issuer_mismatch",
            ),
            (
                "[{\"rrset_name\":\"@\",\"rrset_type\":\"CAA\",\"rrset_ttl\":10800,\"rrset_values\":[\"0 issuemail other.example\"]}]",
                "issuer_mismatch",
            ),
            (
                "{\"name\":\"example.com.\",\"kind\":\"Native\",\"rrsets\":[{\"name\":\"example.com.\",\"type\":\"CAA\",\"ttl\":300,\"records\":[{\"content\":\"0 issuemail \\\"other.example\\\"\",\"disabled\":false},{\"content\":\"0 issuemail \\\"ca.example\\\"\",\"disabled\":true}]}]}",
                "issuer_mismatch",
            ),
            (
                "{\"zone\":\"example.com\",\"records\":[{\"domain\":\"example.com\",\"type\":\"CAA\",\"ttl\":3600,\"answers\":[{\"answer\":[0,\"issuemail\",\"other.example\"]}]}]}",
                "issuer_mismatch",
            ),
            (
                "{\"data\":[{\"id\":1,\"type\":\"CAA\",\"name\":\"\",\"target\":\"other.example\",\"tag\":\"issuemail\",\"ttl_sec\":0}]}",
                "issuer_mismatch",
            ),
            (
                "spec:\n  endpoints:\n  - dnsName: example.com\n    recordTTL: 300\n    recordType: CAA\n    targets:\n    - 0 issuemail \"other.example\"\n",
                "issuer_mismatch",
            ),
            // What they are not.
            ("<table><tr><td>CAA</td><td>0 issuemail \"x\"</td></tr></table>", "1:1 NotRead"),
            ("D(\"example.com\", REG_NONE,\n  CAA(\"@\", \"issuemail\", \"x\"),\nEND);\n", "1:3 NotRead"),
            (
                "resource \"x\" \"caa\" {\n  name = \"example.com\"\n  records = [\"0 issuemail \\\"x\\\"\"]\n}\n",
                "1:10 NotRead",
            ),
            ("{\"a\": 1}", "1:1 NotRead"),
            ("{\"Answer\": [", "1:1 Syntax"),
            ("{\"Status\":0,\"Status\":0,\"Answer\":[]}", "1:13 Syntax"),
        ],
    );
}

#[test]
fn tables_are_read_by_their_heads() {
    check(
        &with_first_origin(),
        &[
            (
                "Name,Type,TTL,Value\n@,CAA,3600,\"0 issuemail \"\"other.example\"\"\"\nwww,A,3600,192.0.2.1\n",
                "issuer_mismatch",
            ),
            ("Type;Host;Flags;Tag;Value;TTL\nCAA;@;0;issuemail;other.example;3600\n", "issuer_mismatch"),
            (
                "Name                           Type   TTL   Section    \n----                           ----   ---   -------    \nexample.com                    257    299   Answer     \n",
                "3:1 Hidden",
            ),
            (
                "HostName   RecordType Type Timestamp TimeToLive RecordData\n--------   ---------- ---- --------- ---------- ----------\n@          A          1    0         01:00:00   192.0.2.1\n@          UNKNOWN    257  0         01:00:00   000969737375656D61696C6F746865722E6578616D706C65\n",
                "issuer_mismatch",
            ),
            (
                "Name       : example.com\nType       : 257\nTTL        : 299\nSection    : Answer\nRecordData : 0 issuemail \"other.example\"\n",
                "issuer_mismatch",
            ),
        ],
    );
}

//----------- Lines that are passed over, and those that are not ---------------------------------

#[test]
fn what_has_nothing_to_do_with_caa_is_passed_over() {
    let record = "example.com. 300 IN CAA 0 issuemail \"other.example\"\n";
    let lines = [
        "x.example.com. 300 IN LUA A \"ifportup(443, {'192.0.2.1'})\"",
        "@ WINS L2 C900 ( 192.0.2.9 )",
        "x.example.com. 300 URL301 https://example.org/",
        "x.example.com. TXT \"not closed",
        "$ADDCLASS x",
        "# a comment of another kind",
        "```",
        "Here is our zone :-(",
        "x.example.com. 300 IN HTTPS 1 . alpn=h2",
        "x.example.com. CH TXT \"x\"",
        "x.example.com. 300 IN TXT v=spf1 (",
    ];
    for line in lines {
        for text in [format!("{line}\n{record}"), format!("{record}{line}\n")] {
            let found = outcome(&text, &with_first_origin());
            assert!(found == "issuer_mismatch zone.passed_over" || line.contains("HTTPS"), "{text}\n{found}");
        }
    }
}

#[test]
fn what_matters_is_read_strictly() {
    check(
        &with_first_origin(),
        &[
            ("@ CCA 0 issuemail \"other.example\"\n@ A 192.0.2.1", "1:3 Type(\"CCA\")"),
            ("@ CAA 0 issuemail \"other.example\nwww A 192.0.2.1", "1:19 QuoteOpen"),
            ("@ CAA 0 issuemail \"other.example\" # ours", "1:35 CommentSign(\"#\")"),
            ("@ CAA 0 issuemail \u{201c}other.example a=b\u{201d}", "1:34 Quotation('\u{201c}')"),
            ("@ CAA 0 issuemail 'other.example; a=b'", "malformed_value zone.comment"),
            ("@ CAA 0 issuemail ;", "1:18 Semicolon"),
            (
                "@ TYPE257 \\# 20 000969737375656D61696C63612E6578616D706C65",
                "1:14 GenericLength { stated: 20, actual: 21, says: Some(\"0 issuemail \\\"ca.example\\\"\") }",
            ),
            ("www CNAME\n@ CAA 0 issuemail x", "1:10 Missing(\"target\")"),
            (
                "mail CNAME x.example.\nmail CAA 0 issuemail \"ca.example\"\n@ A 192.0.2.1",
                "2:6 CnameAndOther(\"mail.example.com\")",
            ),
            (
                "@ CNAME x.example.\n@ CAA 0 issuemail \"other.example\"\n@ SOA ns h 1 2 3 4 5",
                "issuer_mismatch zone.cname_at_apex",
            ),
        ],
    );
}

#[test]
fn what_another_file_has_is_not_known() {
    let soa = "@ SOA ns h 1 2 3 4 5\n";
    check(
        &with_first_origin(),
        &[
            (&format!("{soa}$INCLUDE caa.inc\n"), "zone_incomplete zone.included"),
            (
                &format!("{soa}$INCLUDE mail.inc\n@ CAA 0 issuemail \"other.example\"\n"),
                "issuer_mismatch zone.included",
            ),
            (
                &format!("{soa}$INCLUDE mail.inc\n@ CAA 0 issue \"other.example\"\n"),
                "zone_incomplete zone.included",
            ),
            (&format!("{soa}$ORIGIN sub.example.com.\n$INCLUDE x\n"), "no_caa zone.included"),
            (&format!("{soa}$GENERATE 1-3 h$ A 192.0.2.$\n"), "no_caa"),
            (&format!("{soa}$GENERATE 1-999999999 h$ A 192.0.2.$\n"), "2:1 TooLarge"),
            (&format!("{soa}$GENERATE 1-3/0 h$ A 192.0.2.$\n"), "2:1 Directive(\"$GENERATE 1-3/0\")"),
        ],
    );
}

//----------- Findings ---------------------------------------------------------------------------

#[test]
fn records_that_are_never_asked_for_are_pointed_at() {
    let mail = "CAA 0 issuemail \"other.example\"";
    let stray = "no_caa zone.stray_caa";
    let case =
        |text: String, expected: &str| assert_eq!(outcome(&text, &with_first_origin()), expected, "{text}");
    case(format!("@ MX 10 m\nexample.com {mail}"), stray);
    case(format!("@ MX 10 m\nm {mail}"), stray);
    case(format!("@ A 192.0.2.1\nwww {mail}"), stray);
    case(format!("@ A 192.0.2.1\n_caa {mail}"), stray);
    case("@ A 192.0.2.1\ncaa CAA 0 issue \"x.example\"".to_owned(), stray);
    case(format!("@ A 192.0.2.1\nexample.org. {mail}"), stray);
    case("@ TXT \"0 issuemail \\\"ca.example\\\"\"".to_owned(), stray);
    case("@ TXT \"CAA 0 issue ca.example\"".to_owned(), stray);
    // On purpose.
    case("@ A 192.0.2.1\nwww CAA 0 issue \"x.example\"".to_owned(), "no_caa");
    case(format!("@ {mail}\nsub {mail}\nexample.org. {mail}"), "issuer_mismatch");
    case(format!("@ {mail}\nexample.com {mail}"), "issuer_mismatch zone.stray_caa");
    case(format!("*.example.com. {mail}\n@ A 192.0.2.1"), "no_caa");
    case("@ TXT \"v=spf1 -all\"\n@ TXT \"1 issue left\"".to_owned(), "no_caa zone.stray_caa");
    case("@ TXT \"our issue is solved\"".to_owned(), "no_caa");
}

#[test]
fn data_that_was_made_wrongly_is_shown() {
    let hex = |text: &str| text.bytes().map(|octet| format!("{octet:02x}")).collect::<String>();
    let case = |data: String, expected: &str| {
        let text = format!("@ TYPE257 \\# {} {data}", data.len() / 2);
        assert_eq!(outcome(&text, &with_first_origin()), expected, "{text}");
    };
    case(hex("0 issuemail \"ca.example\""), "lookup_failure rfc3597.data_wrong");
    case(hex("0 issuemail ca.example; a=bcdefghijklmnopq"), "no_issuemail rfc3597.data_wrong");
    case(format!("00{}", hex("issuemailca.example")), "lookup_failure rfc3597.data_wrong");
    case(format!("0008{}", hex("issuemailca.example")), "no_issuemail rfc3597.data_wrong");
    case(format!("0005{}", hex("issuemailca.example")), "no_issuemail rfc3597.data_wrong");
    case(format!("0005{}", hex("issuemail.example")), "no_issuemail");
    case(format!("0009{}", hex("issuemailca.example")), "issuer_match");
    case(format!("000a{}", hex("issuemailsx.example")), "no_issuemail");
}

#[test]
fn names_in_other_letters_become_a_labels() {
    let options = Options::default();
    let zone = zone::read("bücher.example. CAA 0 issuemail \"x.example\"\n".as_bytes(), &options).unwrap();
    let levels = &zone.observe(&Fqdn::from_ascii("xn--bcher-kva.example").unwrap()).views[0].levels;
    assert!(matches!(levels[0].outcome, Outcome::Records(_)));
    let errors = zone::read("a\u{202e}b.example. CAA 0 issuemail \"x\"\n".as_bytes(), &options).unwrap_err();
    assert!(matches!(errors[0].kind, ZoneErrorKind::NameNotAscii(_)), "{errors:?}");
}

//----------- Bounds -----------------------------------------------------------------------------

#[test]
fn huge_and_deep_texts_end() {
    let options = with_first_origin();
    let many = "x.example.com. 300 IN LUA A x\n".repeat(20_000);
    assert!(outcome(&(many + "@ A 192.0.2.1"), &options).starts_with("no_caa"));
    assert!(outcome(&"[".repeat(1_000_000), &options).ends_with("Syntax"));
    assert!(outcome(&"- ".repeat(20_000), &options).ends_with("TooLarge"));
    let mut bomb = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let aliases = format!("*a{}, ", level - 1).repeat(10);
        writeln!(bomb, "- &a{level} [{aliases}]").unwrap();
    }
    assert!(outcome(&bomb, &options).ends_with("TooLarge"));
    assert!(outcome(&"a ( b\n".repeat(20_000), &options).contains("NotRead"));
    assert!(outcome(&"\"".repeat(300_000), &options).contains("Type"));
    assert!(outcome(&"0 issuemail 'a b'\n".repeat(20_000), &options).contains("Quotation"));
    assert!(outcome(&"x".repeat(17 << 20), &options).contains("TooLarge"));
}

//----------- What the program writes itself -----------------------------------------------------

/// The same CAA records come back, whatever the format.
#[test]
fn what_the_program_writes_is_read() {
    let owner = Fqdn::from_ascii("example.com").unwrap();
    let record = |flags, tag: &'static str, value: &'static str| CaaRecord {
        owner: owner.clone(),
        ttl: 300,
        rdata: Property { flags, tag: PropertyTag(tag.as_bytes()), value: value.as_bytes() }
            .to_rdata()
            .unwrap(),
    };
    let records = [
        record(0, "issuemail", "ca.example; account=1"),
        record(0, "issue", ";"),
        record(128, "issuewild", "x.example"),
        record(0, "iodef", "mailto:a@example.com"),
    ];
    let change = RrsetChange::between(Some(owner.clone()), owner.clone(), &[], &records);
    let mut read = 0;
    for format in Format::ALL {
        let Ok(text) = format.write(&change) else { continue };
        let is_command = ["windows-dns", "dnscontrol", "terraform", "cli", "gcloud", "cloudflare", "dnsmasq"]
            .iter()
            .any(|part| format.id().contains(part));
        if is_command {
            continue;
        }
        read += 1;
        let zone = zone::read(text.as_bytes(), &with_first_origin())
            .unwrap_or_else(|errors| panic!("{}: {errors:?}\n{text}", format.id()));
        let observed = zone.observe(&owner);
        let Outcome::Records(found) = &observed.views[0].levels[0].outcome else { panic!("{text}") };
        let octets = |records: &[CaaRecord]| {
            let mut octets: Vec<_> = records.iter().map(|it| (it.ttl, it.rdata.clone())).collect();
            octets.sort();
            octets
        };
        assert_eq!(octets(found), octets(&records), "{}\n{text}", format.id());
    }
    assert!(read >= 5, "{read}");
}
