//! Answers in JSON, parsed into the messages that they represent.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use domain::base::Message;
use domain::rdata::AllRecordData;
use issuemail::caa::{Property, PropertyTag};
use issuemail::dns::records::denial_ttl;
use issuemail::dns::text::{escaped, hex};
use issuemail::dns::{ExtendedError, Fqdn, MessageError, Query, Rcode, Reply};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use issuemail::lookup::json::{JsonError, to_message};

/// The answers of servers; `tests/corpus/doh_json/README.md` says whence.
macro_rules! sample {
    ($name:literal) => {
        include_str!(concat!("corpus/doh_json/", $name))
    };
}

//----------- The question -----------------------------------------------------------------------

#[test]
fn the_address_asks_what_the_query_does() {
    let query = query("mail.example.com");
    let url = |query: &Query| issuemail::lookup::json::request_url("https://dns.example/resolve", query);
    assert_eq!(url(&query), "https://dns.example/resolve?name=mail.example.com&type=257&do=1");
    let unchecked = query.with_checking_disabled();
    assert_eq!(url(&unchecked), "https://dns.example/resolve?name=mail.example.com&type=257&do=1&cd=1");
    let odd = Query::caa(Fqdn::from_labels([b"a.b".as_slice(), b"&=#+ \xff"]).unwrap());
    assert_eq!(url(&odd), "https://dns.example/resolve?name=a%5C.b.%26%3D%23%2B%5C032%5C255&type=257&do=1");
    assert!(url(&Query::caa(Fqdn::root())).ends_with("?name=.&type=257&do=1"));
    assert_eq!(issuemail::lookup::json::MEDIA_TYPES[0], "application/dns-json");
}

//----------- Samples ----------------------------------------------------------------------------

/// What a sample is, in the order of the header.
struct Sample {
    text: &'static str,
    name: &'static str,
    flags: u16,
    /// Of the sections Question, Answer and Authority.
    counts: [u16; 3],
    /// The INFO-CODEs.
    codes: &'static [u16],
}

const SAMPLES: [Sample; 23] = [
    sample(sample!("alidns-json-question-object.json"), "ip.3322.net", 0x8000, [1, 1, 0], &[]),
    sample(sample!("cloudflare-json-a-do1-rrsig-2024.json"), "datatracker.ietf.org", 0x81a0, [1, 3, 0], &[]),
    sample(sample!("cloudflare-json-a-ietf.org-2024.json"), "ietf.org", 0x81a0, [1, 2, 0], &[]),
    sample(
        sample!("cloudflare-json-bogus-dnssec-failed.org-2026.json"),
        "dnssec-failed.org",
        0x8182,
        [1, 0, 0],
        &[9],
    ),
    sample(
        sample!("cloudflare-json-cname-chain-signed-to-unsigned-2026.json"),
        "www.unde-pescuim.ro",
        0x8180,
        [1, 3, 0],
        &[],
    ),
    sample(
        sample!("cloudflare-json-cname-owner-mismatch-baidu-2026.json"),
        "www.baidu.com",
        0x8180,
        [1, 1, 0],
        &[],
    ),
    sample(
        sample!("cloudflare-json-cname-to-nodata-2026.json"),
        "www.unde-pescuim.ro",
        0x8180,
        [1, 1, 1],
        &[],
    ),
    sample(sample!("cloudflare-json-docs-aaaa-2026.json"), "example.com", 0x81a0, [1, 1, 0], &[]),
    sample(sample!("cloudflare-json-ds-numeric-alg-2026.json"), "unde-pescuim.ro", 0x81a0, [1, 1, 0], &[]),
    sample(sample!("cloudflare-json-mx-2024.json"), "ietf.org", 0x81a0, [1, 1, 0], &[]),
    sample(sample!("cloudflare-json-mx-do1-cd1-2024.json"), "ietf.org", 0x8190, [1, 2, 0], &[]),
    sample(sample!("cloudflare-json-nodata-signed-2026.json"), "unde-pescuim.ro", 0x81a0, [1, 0, 1], &[]),
    sample(
        sample!("cloudflare-json-noerror-with-ede10-comment-2026.json"),
        "_atproto.dholms.at",
        0x8180,
        [1, 1, 0],
        &[10],
    ),
    sample(sample!("cloudflare-json-ns-signed-2026.json"), "unde-pescuim.ro", 0x81a0, [1, 2, 0], &[]),
    sample(sample!("cloudflare-json-nxdomain-signed-2024.json"), "unknown.example", 0x81a3, [1, 0, 1], &[]),
    sample(
        sample!("cloudflare-json-servfail-refused-2026.json"),
        "unde-pescuim.ro",
        0x8182,
        [1, 0, 0],
        &[21, 22],
    ),
    sample(sample!("google-json-a-example.com-2026.json"), "example.com", 0x81a0, [1, 2, 0], &[]),
    sample(sample!("google-json-a-ietf.org-2024.json"), "ietf.org", 0x81a0, [1, 2, 0], &[]),
    sample(
        sample!("google-json-bogus-dnssec-failed.org-2026.json"),
        "dnssec-failed.org",
        0x8182,
        [1, 0, 0],
        &[9],
    ),
    sample(sample!("google-json-cname-to-nodata-2026.json"), "www.unde-pescuim.ro", 0x8180, [1, 1, 1], &[]),
    sample(sample!("google-json-ds-uppercase-hex-2026.json"), "unde-pescuim.ro", 0x81a0, [1, 1, 0], &[]),
    sample(sample!("google-json-nodata-signed-2026.json"), "unde-pescuim.ro", 0x81a0, [1, 0, 1], &[]),
    sample(
        sample!("google-json-servfail-refused-lame-2026.json"),
        "unde-pescuim.ro",
        0x8182,
        [1, 0, 0],
        &[23, 23, 23, 23, 23, 23, 22],
    ),
];

const fn sample(
    text: &'static str,
    name: &'static str,
    flags: u16,
    counts: [u16; 3],
    codes: &'static [u16],
) -> Sample {
    Sample { text, name, flags, counts, codes }
}

#[test]
fn every_sample_becomes_its_message() {
    for sample in SAMPLES {
        // One of them was asked for with CD.
        let query = query(sample.name).with_checking_disabled();
        let octets = to_message(sample.text.as_bytes()).unwrap();
        let mut header = vec![0, 0];
        for number in [&[sample.flags][..], &sample.counts, &[1]].concat() {
            header.extend(number.to_be_bytes());
        }
        assert_eq!(octets[..12], header, "{}", sample.text);
        let question = [query.name.as_wire(), &question_type(sample.text).to_be_bytes(), &[0, 1]].concat();
        assert_eq!(octets[12..12 + question.len()], question, "{}", sample.text);
        // The samples are of other types; with CAA in the question they would be answers to ours.
        assert_eq!(Reply::parse(&octets, &query).unwrap_err(), MessageError::WrongQuestion);
        let octets = to_message(with_question_type(sample.text, 257).as_bytes()).unwrap();
        let reply = Reply::parse(&octets, &query).unwrap();
        let codes: Vec<_> = reply.extended_errors().iter().map(|error| error.info_code).collect();
        assert_eq!(codes, sample.codes, "{}", sample.text);
    }
}

#[test]
fn aliases_and_denials_of_samples_are_read() {
    let read = |text: &str, name: &str| {
        let query = query(name);
        let octets = to_message(with_question_type(text, 257).as_bytes()).unwrap();
        let reply = Reply::parse(&octets, &query).unwrap();
        (
            reply.aliases(&query.name).unwrap(),
            denial_ttl(&reply.records().1).map(|(left, _)| left),
            reply.is_authenticated_data(),
            reply.rcode(),
        )
    };
    let target = vec![Fqdn::from_ascii("ef9fdab2479440b3.vercel-dns-017.com").unwrap()];
    for (text, ttl) in [
        (sample!("cloudflare-json-cname-to-nodata-2026.json"), 887),
        (sample!("google-json-cname-to-nodata-2026.json"), 900),
    ] {
        let expected = (target.clone(), Some(ttl), false, Rcode::NOERROR);
        assert_eq!(read(text, "www.unde-pescuim.ro"), expected);
    }
    assert_eq!(
        read(sample!("cloudflare-json-nxdomain-signed-2024.json"), "unknown.example"),
        (vec![], Some(86400), true, Rcode::NXDOMAIN)
    );
}

#[test]
fn a_sample_that_is_no_answer_is_refused() {
    for (text, error) in [
        (sample!("cloudflare-json-400-bad-cd.json"), JsonError::Field("Status")),
        (sample!("cloudflare-json-broken-txt-2018.txt"), JsonError::Syntax),
        (sample!("quad9-443-json-400-2021.txt"), JsonError::Syntax),
        (sample!("quad9-json-5053-a-2021-truncated.txt"), JsonError::Syntax),
    ] {
        assert_eq!(to_message(text.as_bytes()), Err(error), "{text}");
    }
}

/// The texts of CAA that Cloudflare and Google were seen to write.
#[test]
fn caa_of_samples_is_read() {
    let yahoo: Value = serde_json::from_str(sample!("cloudflare-json-caa-hex-yahoo-2021.json")).unwrap();
    assert_eq!(caa(yahoo["data"].as_str().unwrap()), Ok(b"\0\x05issueglobalsign.com".to_vec()));
    let list: Vec<Value> =
        serde_json::from_str(sample!("cloudflare-json-caa-hex-issuewild-and-iodef.json")).unwrap();
    let read: Vec<_> = list.iter().map(|item| caa(item["data"].as_str().unwrap()).unwrap()).collect();
    let expected: [&[u8]; 6] = [
        b"\0\x05issuepki.goog",
        b"\0\x05issueletsencrypt.org",
        b"\0\x05iodefmailto:tls-abuse@cloudflare.com",
        b"\0\x05issuepki.goog",
        b"\x80\x05iodefmailto:security@example.com",
        b"\0\x05issueca.example.net; account=1",
    ];
    assert_eq!(read, expected);
    let list: Vec<Value> = serde_json::from_str(sample!("google-json-caa-strings.json")).unwrap();
    assert_eq!(
        caa(list[2]["data"].as_str().unwrap()),
        Ok(b"\0\x05issuedigicert.com; cansignhttpexchanges=yes".to_vec())
    );
}

//----------- RDATA ------------------------------------------------------------------------------

#[test]
fn caa_has_many_forms() {
    for (text, rdata) in [
        (r#"0 issue "ca.example""#, &b"\0\x05issueca.example"[..]),
        ("0 issue ca.example", b"\0\x05issueca.example"),
        ("  128\tissuemail   ;  ", b"\x80\x09issuemail;"),
        (r#"0 issue "a; b=c ""#, b"\0\x05issuea; b=c "),
        (r#"0 issue "say \"a\\b\"""#, b"\0\x05issuesay \"a\\b\""),
        (r#"0 issue "\000\032\255""#, b"\0\x05issue\0 \xff"),
        (r#"0 issue """#, b"\0\x05issue"),
        (r#"0 "issue" a"#, b"\0\x05issuea"),
        ("0 - v", b"\0\x01-v"),
        (r"1 x\045\ y v\ w", b"\x01\x04x- yv w"),
        (r"0 a_b;() (v)", b"\0\x06a_b;()(v)"),
        ("0 issue é", b"\0\x05issue\xc3\xa9"),
        (r"\# 7 000569737375 65", b"\0\x05issue"),
        (r"\# 7 0 0 0 5 6 9 7 3 7 3 7 5 6 5", b"\0\x05issue"),
        (r" \# 3 AbcDeF ", b"\xab\xcd\xef"),
        (r"\# 0", b""),
    ] {
        assert_eq!(caa(text), Ok(rdata.to_vec()), "{text}");
    }
}

#[test]
fn caa_that_cannot_be_read_is_refused() {
    const MISSING: &str = "a field is missing";
    const NUMBER: &str = "not a number of its field";
    const MORE: &str = "more words than the type has";
    const OPEN: &str = "a quote stays open";
    const INSIDE: &str = "a quote inside of a word";
    const ESCAPE: &str = "an escape that means nothing";
    const SHORT: &str = "a field that is empty or too long";
    const LENGTH: &str = "a length that is not that of the data";
    const DIGITS: &str = "digits that cannot be decoded";
    let long = format!("0 {} v", "t".repeat(256));
    let longer = format!("0 issue {}", "v".repeat(65_529));
    for (text, problem) in [
        ("", MISSING),
        ("0", MISSING),
        ("0 issue", MISSING),
        ("256 issue a", NUMBER),
        ("-1 issue a", NUMBER),
        ("+1 issue a", NUMBER),
        ("0x0 issue a", NUMBER),
        ("issue a b", NUMBER),
        ("0 issue a; b=c", MORE),
        (r#"0 issue "a" "b""#, MORE),
        (r#"0 issue "a"#, OPEN),
        (r#"0 issue "a\""#, OPEN),
        (r#"0 issue "a"b"#, INSIDE),
        (r#"0 issue a"b"#, OPEN),
        (r#"0 issue "a""b""#, INSIDE),
        (r"0 issue a\", ESCAPE),
        (r"0 issue a\25", ESCAPE),
        (r"0 issue a\2x5", ESCAPE),
        (r"0 issue a\256", ESCAPE),
        (r#"0 "" a"#, SHORT),
        (&long, SHORT),
        (&longer, "RDATA that is too long"),
        (r"\#", MISSING),
        (r"\# 3 abcd", LENGTH),
        (r"\# 0x2 abcd", DIGITS),
        (r"\# 2", LENGTH),
        (r"\# 1 a", DIGITS),
        (r"\# 1 ag", DIGITS),
        (r"\# 1 =ab", DIGITS),
        (r"\#1 ab", NUMBER),
    ] {
        assert_eq!(caa(text), Err(problem), "{text}");
    }
}

#[test]
fn records_of_dnssec_have_numbers_and_mnemonics() {
    for (record_type, text, rdata) in [
        (2, "ns.Example.", "026e73074578616d706c6500"),
        (5, r"a\.b\032.c", "04612e6220 0163 00"),
        (39, ".", "00"),
        (6, r". \@.b. 1 2 3 4 4294967295", "00 0140016200 00000001 00000002 00000003 00000004 ffffffff"),
        (43, "2371 13 2 0aB C D E", "0943 0d 02 0abcde"),
        (43, "2371 ecdsap256sha256 2 0A", "0943 0d 02 0a"),
        (
            46,
            "CAA 8 3 300 20260930000000 1725305644 1 a. QQ==",
            "0101 08 03 0000012c 6abc5100 66d6132c 0001 016100 41",
        ),
        (
            46,
            "type257 RSASHA256 0 0 20240229235960 0 65535 . Q U I=",
            "0101 08 00 00000000 65e11a80 00000000 ffff 00 4142",
        ),
        (
            46,
            "nsec3 253 0 0 21060207062816 19700101000000 0 . QUJD",
            "0032 fd 00 00000000 00000000 00000000 0000 00 414243",
        ),
        (48, "257 3 ED25519 +/+/", "0101 03 0f fbffbf"),
        (
            47,
            r"\000.example. A NS SOA RRSIG NSEC DNSKEY TYPE128 CAA",
            "0100076578616d706c6500 00116200000000038000000000000000000080010140",
        ),
        (
            47,
            "a. NXNAME a a TYPE65535",
            "016100 00114000000000000000000000000000000080ff200000000000000000000000000000000000000000000000000000000000000001",
        ),
        (47, "a. A NEWER CAA x-1", "016100 000140 010140"),
        (47, "a. CAA AMTRELAY", "016100 010148"),
        (47, "a.", "016100"),
        (
            50,
            "1 1 0 - 2T7B4G4VSA5SMI47K61MV5BV1A22BOJR A RRSIG",
            "01 01 0000 00 14 174eb2409fe28bcb4887a1836f957f0a8425e27b 0006400000000002",
        ),
        (50, "1 0 12 AAbbcc 2t7b4g4v", "01 00 000c 03aabbcc 05 174eb2409f"),
        (1, r"\# 4 c0000201", "c0000201"),
        (65400, r"\# 1 aa", "aa"),
    ] {
        let rdata = rdata.replace(' ', "");
        let read = rdata_of(record_type, text).map(|octets| hex(&octets));
        assert_eq!(read, Ok(rdata), "{text}");
    }
}

#[test]
fn records_of_dnssec_that_cannot_be_read_are_refused() {
    const NAME: &str = "not a domain name";
    const NUMBER: &str = "not a number of its field";
    const DIGITS: &str = "digits that cannot be decoded";
    let long_label = "a".repeat(64);
    let long_name = ["a"; 128].join(".");
    let time = |time: &str| format!("A 8 0 0 {time} 0 0 . QQ==");
    for (record_type, text, problem) in [
        (5, "", "a field is missing"),
        (5, "a..b.", NAME),
        (5, ".a", NAME),
        (5, "..", NAME),
        (5, &long_label, NAME),
        (5, &long_name, NAME),
        (5, r"a\300.", "an escape that means nothing"),
        (5, "a. b.", "more words than the type has"),
        (6, ". . 1 2 3 4", "a field is missing"),
        (6, ". . 1 2 3 4 4294967296", "not a number of its field"),
        (43, "1 NONE 2 0a", NUMBER),
        (43, "1 256 2 0a", NUMBER),
        (43, "65536 8 2 0a", "not a number of its field"),
        (43, "1 8 2", "a field is missing"),
        (43, "1 8 2 0g", DIGITS),
        (48, "257 3 8 QUI=QQ==", DIGITS),
        (48, "257 3 8 QUJDR", DIGITS),
        (48, "257 3 8 QR==", DIGITS),
        (48, "257 3 8 QU-_", DIGITS),
        (46, "NONE 8 0 0 0 0 0 . QQ==", NUMBER),
        (46, &time("4294967296"), NUMBER),
        (46, &time("20261301000000"), NUMBER),
        (46, &time("20260132000000"), NUMBER),
        (46, &time("20260101240000"), NUMBER),
        (46, &time("19691231235959"), NUMBER),
        (46, &time("2026é01000000"), NUMBER),
        (47, "a. A CAA,", "an unknown type of record"),
        (47, "a. A 65536", "an unknown type of record"),
        (47, "a. TYPE65536", "an unknown type of record"),
        (50, "1 0 0 - 0", DIGITS),
        (50, "1 0 0 \"\" 2t", "a field that is empty or too long"),
        (50, "1 0 0 abc 2t", DIGITS),
        (50, "1 0 0 - -", DIGITS),
    ] {
        assert_eq!(rdata_of(record_type, text), Err(problem), "{record_type} {text}");
    }
}

/// What `domain` writes for a message of the private DNS is read back, octet by octet.
#[test]
fn text_of_domain_reads_back() {
    let messages: [&[u8]; 4] = [
        include_bytes!("corpus/doh_json/signed.test.CAA.do.bin"),
        include_bytes!("corpus/doh_json/alias.signed.test.CAA.do.bin"),
        include_bytes!("corpus/doh_json/nx.signed.test.CAA.do.bin"),
        include_bytes!("corpus/doh_json/big.test.CAA.do.bin"),
    ];
    let mut types = std::collections::BTreeSet::new();
    for octets in messages {
        let message = Message::from_octets(octets).unwrap();
        let (_, answer, authority, _) = message.sections().unwrap();
        for record in answer.chain(authority) {
            let record = record.unwrap();
            let record_type = record.rtype().to_int();
            types.insert(record_type);
            let record = record.to_record::<AllRecordData<_, _>>().unwrap().unwrap();
            let mut rdata = Vec::new();
            domain::base::rdata::ComposeRecordData::compose_rdata(record.data(), &mut rdata).unwrap();
            let text = record.data().to_string();
            let read = rdata_of(record_type, &text).map(|octets| hex(&octets));
            assert_eq!(read, Ok(hex(&rdata)), "{text}");
        }
    }
    for record_type in [6, 46, 257] {
        assert!(types.contains(&record_type), "{types:?}");
    }
}

//----------- The message ------------------------------------------------------------------------

#[test]
fn the_header_is_that_of_the_answer() {
    let mut text = json!({
        "Status": "4095", "TC": true, "RD": true, "RA": true, "AD": true, "CD": true, "Unknown": "x",
        "Question": {"name": "Corp.Example.", "type": "CAA"}, "Answer": null,
    });
    let octets = message(&text).unwrap();
    assert_eq!(octets[..12], [0, 0, 0x83, 0xbf, 0, 1, 0, 0, 0, 0, 0, 1]);
    assert_eq!(octets[12..], *b"\x04Corp\x07Example\0\x01\x01\0\x01\0\0\x29\x04\xd0\xff\0\0\0\0\0");
    let reply = Reply::parse(&octets, &query("corp.example").with_checking_disabled()).unwrap();
    assert_eq!(reply.rcode(), Rcode(4095));
    assert!(reply.is_truncated() && reply.is_authenticated_data());
    text["Question"]["name"] = json!("other.example");
    let octets = message(&text).unwrap();
    assert_eq!(
        Reply::parse(&octets, &query("corp.example").with_checking_disabled()).unwrap_err(),
        MessageError::WrongQuestion
    );
    // Without a question, the message has none.
    for question in [json!(null), json!([])] {
        text["Question"] = question;
        let octets = message(&text).unwrap();
        assert_eq!(octets[4..6], [0, 0]);
        assert_eq!(
            Reply::parse(&octets, &query("corp.example").with_checking_disabled()).unwrap_err(),
            MessageError::WrongQuestion
        );
    }
}

#[test]
fn data_that_nobody_reads_is_left_empty() {
    let record =
        |record_type: u16, data: &str| json!({"name": "", "type": record_type, "TTL": "7", "data": data});
    let text = json!({
        "Status": 0, "Question": [{"name": "corp.example", "type": 257}],
        "Answer": [record(1, "192.0.2.1"), record(16, "\"unbalanced"), record(5, "Target.test"), record(257, "0 a b")],
    });
    let octets = message(&text).unwrap();
    assert_eq!(octets[6..8], [0, 4]);
    let records = b"\0\0\x01\0\x01\0\0\0\x07\0\0\0\0\x10\0\x01\0\0\0\x07\0\0\0\0\x05\0\x01\0\0\0\x07\0\x0d\x06Target\x04test\0\0\x01\x01\0\x01\0\0\0\x07\0\x04\0\x01ab";
    assert_eq!(octets[30..30 + records.len()], *records);
}

#[test]
fn what_counts_must_be_readable() {
    let good = || {
        json!({
            "Status": 0, "Question": [{"name": "corp.example", "type": 257}],
            "Answer": [{"name": "corp.example", "type": 257, "TTL": 300, "data": "0 issue \"a\""}],
            "extended_dns_errors": [{"info_code": 9}],
        })
    };
    assert!(message(&good()).is_ok());
    let answer = |problem| JsonError::Record { section: "Answer", index: 0, problem };
    for (pointer, value, error) in [
        ("/Status", json!(null), JsonError::Field("Status")),
        ("/Status", json!(4096), JsonError::Field("Status")),
        ("/Status", json!(-1), JsonError::Field("Status")),
        ("/Status", json!(0.0), JsonError::Field("Status")),
        ("/Status", json!("NOERROR"), JsonError::Field("Status")),
        ("/TC", json!("true"), JsonError::Field("TC")),
        ("/AD", json!(1), JsonError::Field("AD")),
        ("/Question", json!("corp.example"), JsonError::Field("Question")),
        (
            "/Question/0/name",
            json!(null),
            JsonError::Record { section: "Question", index: 0, problem: "no \"name\"" },
        ),
        (
            "/Question/0/type",
            json!(65536),
            JsonError::Record { section: "Question", index: 0, problem: "no \"type\"" },
        ),
        ("/Answer", json!("none"), JsonError::Field("Answer")),
        ("/Answer/0", json!(null), answer("no \"type\"")),
        ("/Answer/0/name", json!(7), answer("no \"name\"")),
        ("/Answer/0/name", json!("a..b"), answer("not a domain name")),
        ("/Answer/0/type", json!("NONE"), answer("no \"type\"")),
        ("/Answer/0/data", json!(null), answer("no \"data\"")),
        ("/Answer/0/data", json!("0 issue"), answer("a field is missing")),
        ("/Answer/0/TTL", json!(null), answer("no \"TTL\"")),
        ("/Answer/0/TTL", json!(-1), answer("no \"TTL\"")),
        ("/Answer/0/TTL", json!(0x8000_0000u32), answer("no \"TTL\"")),
        ("/Answer/0/TTL", json!(1.5), answer("no \"TTL\"")),
        ("/Answer/0/TTL", json!("1h"), answer("no \"TTL\"")),
        ("/extended_dns_errors", json!(9), JsonError::Field("extended_dns_errors")),
        ("/extended_dns_errors/0/info_code", json!(65536), JsonError::Field("extended_dns_errors")),
        (
            "/extended_dns_errors/0",
            json!({"info_code": 9, "extra_text": "x".repeat(65_536)}),
            JsonError::TooLong,
        ),
    ] {
        let mut text = good();
        match text.pointer_mut(pointer) {
            Some(place) => *place = value,
            None => text[&pointer[1..]] = value,
        }
        assert_eq!(message(&text), Err(error), "{pointer}");
    }
    let text = json!({"Status": 0, "Authority": [{"type": 1}, {"type": 6, "data": ". ."}]});
    let error = JsonError::Record { section: "Authority", index: 0, problem: "no \"data\"" };
    assert_eq!(message(&text), Err(error));
}

#[test]
fn a_text_that_is_no_answer_is_refused() {
    let nested = "[".repeat(100_000);
    let long = " ".repeat(issuemail::lookup::json::MAX_TEXT_LEN + 1);
    for (text, error) in [
        (&b""[..], JsonError::Syntax),
        (b"<!doctype html>", JsonError::Syntax),
        (b"{\"Status\":0", JsonError::Syntax),
        (b"{\"Status\":0,\"Comment\":\"\xff\"}", JsonError::Syntax),
        (nested.as_bytes(), JsonError::Syntax),
        (b"[]", JsonError::Field("Status")),
        (b"{}", JsonError::Field("Status")),
        (long.as_bytes(), JsonError::TooLong),
    ] {
        assert_eq!(to_message(text), Err(error));
    }
    let error = JsonError::Record { section: "Answer", index: 2, problem: "a field is missing" };
    assert_eq!(error.to_string(), "Answer[2]: a field is missing");
    assert_eq!(JsonError::Field("TC").to_string(), "field \"TC\" cannot be read");
}

#[test]
fn extended_errors_come_from_both_places_once() {
    for (errors, comment, expected) in [
        (json!(null), json!("Response from 192.0.2.1."), &[][..]),
        (json!(null), json!(["EDE(9): DNSKEY Missing no SEP"]), &[(9, "no SEP")]),
        (json!(null), json!("EDE(16): Censored"), &[(16, "")]),
        (json!(null), json!("EDE(16): Censoredness"), &[(16, "Censoredness")]),
        (
            json!(null),
            json!(["EDE(22): No Reachable Authority: at a", "EDE(22): other"]),
            &[(22, "at a"), (22, "other")],
        ),
        (json!(null), json!(["EDE(49152): Mine", "EDE(49152): Mine"]), &[(49152, "Mine")]),
        (json!(null), json!([7, "EDE(65536): x", "EDE(x): y", "EDE(1", "ede(2): z"]), &[]),
        (json!([{"info_code": 9, "extra_text": "a"}]), json!("EDE(9): DNSKEY Missing b"), &[(9, "a")]),
        (json!([{"info_code": 9}, {"info_code": 9}]), json!("EDE(15): Blocked"), &[(9, ""), (15, "")]),
        (json!({"info_code": "9", "extra_text": null}), json!(null), &[(9, "")]),
    ] {
        let text = json!({
            "Status": 2, "Question": [{"name": "corp.example", "type": 257}],
            "extended_dns_errors": errors, "Comment": comment,
        });
        let octets = message(&text).unwrap();
        let read = Reply::parse(&octets, &query("corp.example")).unwrap().extended_errors();
        let expected: Vec<_> = expected
            .iter()
            .map(|&(info_code, text): &(u16, &str)| ExtendedError { info_code, extra_text: text.to_owned() })
            .collect();
        assert_eq!(read, expected, "{text}");
    }
}

/// As many items as a text can have: neither count nor time runs over.
#[test]
fn the_longest_texts_are_read() {
    let types = format!("a. {}", "1 ".repeat(130_000));
    let descending: Vec<_> = (0..=u16::MAX).rev().step_by(2).map(|number| number.to_string()).collect();
    let descending = format!("a. {}", descending.join(" "));
    assert_eq!(rdata_of(47, &types).unwrap(), b"\x01a\0\0\x01\x40");
    assert_eq!(rdata_of(47, &descending).unwrap().len(), 3 + 256 * 34);
    let questions = r#"{"type":1,"name":""},"#.repeat(12_000);
    let text = format!(r#"{{"Status":0,"Question":[{}]}}"#, questions.trim_end_matches(','));
    assert_eq!(to_message(text.as_bytes()).unwrap()[4..6], 12_000u16.to_be_bytes());
}

//----------- Laws -------------------------------------------------------------------------------

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn caa_reads_back(records in vec(record(), 0..5), has_dot: bool) {
        let query = query("corp.example");
        let owner = if has_dot { "Corp.Example." } else { "corp.example" };
        let answers: Vec<_> = records
            .iter()
            .map(|(ttl, _, text)| json!({"name": owner, "type": 257, "TTL": ttl, "data": text}))
            .collect();
        let text = json!({"Status": 0, "Question": [{"name": owner, "type": 257}], "Answer": answers});
        let octets = message(&text).unwrap();
        let reply = Reply::parse(&octets, &query).unwrap();
        let read = reply.caa_records(&query.name).map(|record| {
            let record = record.unwrap();
            (record.ttl, record.rdata.to_vec())
        });
        let expected: Vec<_> = records.iter().map(|(ttl, rdata, _)| (*ttl, rdata.clone())).collect();
        prop_assert_eq!(read.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn names_read_back(labels in vec(vec(any::<u8>(), 1..20), 0..6), has_dot: bool) {
        let name = Fqdn::from_labels(labels.iter().map(Vec::as_slice)).unwrap();
        let text = if has_dot && !name.is_root() { format!("{name}.") } else { name.to_string() };
        prop_assert_eq!(rdata_of(5, &text), Ok(name.as_wire().to_vec()));
        let query = Query::caa(name);
        let text = json!({"Status": 0, "Question": [{"name": text, "type": 257}]});
        let octets = to_message(text.to_string().as_bytes()).unwrap();
        prop_assert!(Reply::parse(&octets, &query).is_ok());
    }

    #[test]
    fn octets_never_panic(octets in vec(any::<u8>(), 0..100)) {
        let _ = to_message(&octets);
    }

    #[test]
    fn any_json_gives_a_message_or_an_error(answer in json_value(), data in data(), record_type in types()) {
        let query = query("corp.example");
        for text in [
            answer.clone(),
            json!({"Status": 0, "Question": answer.clone(), "Answer": answer.clone(), "Comment": answer.clone()}),
            json!({"Status": 0, "extended_dns_errors": answer}),
            json!({"Status": 0, "Answer": [{"name": data, "type": record_type, "TTL": 1, "data": data}]}),
            json!({"Status": 0, "Answer": [{"name": ".", "type": record_type, "TTL": 1, "data": data}],
                   "Question": [{"name": "corp.example", "type": 257}]}),
        ] {
            let Ok(octets) = message(&text) else { continue };
            // Whatever is written can be parsed again.
            match Reply::parse(&octets, &query) {
                Ok(reply) => _ = (reply.extended_errors(), reply.records(), reply.aliases(&query.name)),
                Err(error) => prop_assert_eq!(error, MessageError::WrongQuestion),
            }
        }
    }

    /// Types with text of our own are read as `domain` reads them: no record is too short or too long.
    #[test]
    fn what_is_read_is_a_record(data in data(), record_type in types()) {
        let Ok(rdata) = rdata_of(record_type, &data) else { return Ok(()) };
        prop_assume!(!data.contains("\\#") && ![1, 16].contains(&record_type));
        let mut octets = vec![0, 0, 0x80, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0];
        octets.extend(record_type.to_be_bytes());
        octets.extend([0, 1, 0, 0, 0, 1]);
        octets.extend((rdata.len() as u16).to_be_bytes());
        octets.extend(rdata);
        let message = Message::from_octets(octets).unwrap();
        let record = message.answer().unwrap().next().unwrap().unwrap();
        let record = record.to_record::<AllRecordData<_, _>>();
        // `domain` takes fewer tags of CAA than there are.
        prop_assert!(record.is_ok() || record_type == 257, "{record:?}");
    }
}

/// A TTL, RDATA of CAA, and a text of it.
fn record() -> impl Strategy<Value = (u32, Vec<u8>, String)> {
    let tag = prop_oneof![
        4 => select(&["issue", "issuemail", "IODEF", "x-y", "-"][..]).prop_map(|tag| tag.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 1..=255),
    ];
    let value = prop_oneof![
        3 => "[ -~]{0,30}".prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..300),
    ];
    (0..=i32::MAX as u32, any::<u8>(), tag, value, 0..4).prop_map(|(ttl, flags, tag, value, form)| {
        let rdata = Property { flags, tag: PropertyTag(&tag), value: &value }.to_rdata().unwrap();
        let all = |octets: &[u8]| octets.iter().map(|octet| format!("\\{octet:03}")).collect::<String>();
        let text = match form {
            0 => format!("{flags} \"{}\" \"{}\"", escaped(&tag), escaped(&value)),
            1 if !value.is_empty() => format!("{flags} {} {}", all(&tag), all(&value)),
            2 => format!("\\# {} {}", rdata.len(), hex(&rdata).to_uppercase()),
            _ => {
                let words: Vec<_> = rdata.iter().map(|octet| format!("{octet:02x}")).collect();
                format!("\\# {} {}", rdata.len(), words.join(" "))
            }
        };
        (ttl, rdata, text)
    })
}

fn types() -> impl Strategy<Value = u16> {
    select(&[1, 2, 5, 6, 16, 39, 43, 46, 47, 48, 50, 257, 257][..])
}

/// Words that texts of RDATA have, well put together or not.
fn data() -> impl Strategy<Value = String> {
    let word = select(
        &[
            "0",
            "1",
            "8",
            "255",
            "256",
            "65535",
            "4294967295",
            "issue",
            "\"ca.example; a=b\"",
            "\"",
            "\\",
            "\\#",
            "\\032",
            "\\999",
            "a.example.",
            ".",
            "",
            "-",
            "A",
            "CAA",
            "TYPE65535",
            "RSASHA256",
            "QQ==",
            "00aa",
            "20260101000000",
            "2t7b4g4v",
            "é",
        ][..],
    );
    let shape = select(
        &[
            "0 issue \"a\"",
            "a. b. 1 2 3 4 5",
            "1 8 2 00aa",
            "A 8 1 300 20260101000000 0 1 a. QQ==",
            "a. A NS CAA",
            "257 3 8 QUJD",
            "1 0 0 - 2t7b4g4v A",
            "1 0 0 aa 2t7b4g4v",
        ][..],
    );
    prop_oneof![
        vec((word, select(&["", " ", "\t"][..])), 0..12)
            .prop_map(|words| words.into_iter().flat_map(|(word, space)| [word, space]).collect()),
        shape.prop_map(str::to_owned),
        "\\PC{0,20}",
    ]
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..300u16).prop_map(Value::from),
        data().prop_map(Value::from),
        Just(json!("EDE(9): DNSKEY Missing x")),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        let key = select(
            &[
                "Status",
                "TC",
                "AD",
                "Question",
                "Answer",
                "Authority",
                "Comment",
                "extended_dns_errors",
                "name",
                "type",
                "TTL",
                "data",
                "info_code",
                "extra_text",
            ][..],
        );
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((key, inner), 0..6).prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

//----------- Helpers ----------------------------------------------------------------------------

/// Nothing is written to disk: a failure prints the smallest input, which then becomes a case of a table above.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn query(name: &str) -> Query {
    Query::caa(Fqdn::from_ascii(name).unwrap())
}

fn message(answer: &Value) -> Result<Vec<u8>, JsonError> {
    to_message(answer.to_string().as_bytes())
}

fn caa(data: &str) -> Result<Vec<u8>, &'static str> {
    rdata_of(257, data)
}

/// The RDATA of a message with one record, or what is wrong with the record.
fn rdata_of(record_type: u16, data: &str) -> Result<Vec<u8>, &'static str> {
    let answer = json!({"name": "", "type": record_type, "TTL": 0, "data": data});
    match message(&json!({"Status": 0, "Answer": [answer]})) {
        Ok(octets) if octets[7] == 1 => Ok(octets[23..octets.len() - 11].to_vec()),
        Ok(_) => Err("left out"),
        Err(JsonError::Record { section: "Answer", index: 0, problem }) => Err(problem),
        Err(error) => panic!("{error}"),
    }
}

fn question_type(text: &str) -> u16 {
    let answer: Value = serde_json::from_str(text).unwrap();
    let question = if answer["Question"].is_array() { &answer["Question"][0] } else { &answer["Question"] };
    question["type"].as_u64().unwrap() as u16
}

fn with_question_type(text: &str, record_type: u16) -> String {
    let mut answer: Value = serde_json::from_str(text).unwrap();
    let question =
        if answer["Question"].is_array() { &mut answer["Question"][0] } else { &mut answer["Question"] };
    question["type"] = json!(record_type);
    answer.to_string()
}
