//! Our readers against those of others, on input that is well-formed.
//!
//! On other input they differ on purpose: a checker must show a malformed record and the position of an error.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::collections::BTreeSet;
use std::str::FromStr;

use domain::base::rdata::ComposeRecordData;
use domain::base::{Rtype, ToName};
use domain::dep::octseq::Parser;
use domain::rdata::Caa;
use domain::zonefile::inplace;
use email_address::EmailAddress;
use idna::uts46::{DnsLength, Hyphens, Uts46};
use idna::{AsciiDenyList, punycode};
use issuemail::caa::{Property, PropertyTag};
use issuemail::dns::idna::{DomainError, read_domain, to_u_labels};
use issuemail::dns::text::escaped;
use issuemail::observe::Outcome;
use issuemail::{Fqdn, Mailbox, json, zone};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// `domain` takes tags of letters and digits only.
    #[test]
    fn rdata(flags: u8, tag in "[A-Za-z0-9]{1,20}", value in vec(any::<u8>(), 0..300), cut in 0usize..40) {
        let rdata = Property { flags, tag: PropertyTag(tag.as_bytes()), value: &value }.to_rdata().unwrap();
        let theirs = typed(&rdata).unwrap();
        let ours = Property::parse(&rdata).unwrap();
        prop_assert_eq!((ours.flags, ours.tag.as_octets(), ours.value), (theirs.0, &theirs.1[..], &theirs.2[..]));

        let rdata = &rdata[..cut.min(rdata.len())];
        prop_assert_eq!(Property::parse(rdata).is_ok(), typed(rdata).is_some(), "{:?}", rdata);
    }

    #[test]
    fn addresses(local in local_part(), domain in "([a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?\\.){0,4}[a-z]{2,10}") {
        // We refuse a fake A-label (RFC 5890, Section 2.3.2.1); the other library does not check.
        prop_assume!(!domain.split('.').any(|label| label.starts_with("xn--")));
        let text = format!("{local}@{domain}");
        let Ok(theirs) = EmailAddress::from_str(&text) else { return Ok(()) };
        let ours: Mailbox = text.parse().unwrap();
        prop_assert_eq!(ours.local_part(), Some(theirs.local_part()));
        prop_assert_eq!(ours.domain().to_string(), theirs.domain());
    }

    /// We refuse what `email_address` refuses, with the exceptions below.
    #[test]
    fn near_addresses(text in "[a-z\"\\\\.@]{0,3}[a-z.+!]{0,4}@[a-z0-9.@_-]{0,8}\\.[a-z]{2}") {
        let ours = text.parse::<Mailbox>();
        // RFC 5321, Section 4.1.2, allows a Quoted-string without content, and the other library does not:
        // > Quoted-string  = DQUOTE *QcontentSMTP DQUOTE
        if text.starts_with("\"\"@") {
            return Ok(());
        }
        if let (Ok(mailbox), Err(error)) = (&ours, EmailAddress::from_str(&text)) {
            // We are told a domain, perhaps without the address around it.
            prop_assert!(mailbox.local_part().is_none(), "{text}: {error}");
        }
    }

    #[test]
    fn zones(lines in vec(line(), 1..8)) {
        let text = lines.concat();
        let mut theirs = BTreeSet::new();
        let mut owners = BTreeSet::new();
        let mut source = inplace::Zonefile::from(text.as_str());
        while let Some(entry) = source.next_entry().map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))? {
            let inplace::Entry::Record(record) = entry else { continue };
            let name = record.owner().to_vec();
            let labels = name.iter().filter(|label| !label.is_root()).map(|label| label.as_slice());
            let owner = Fqdn::from_labels(labels).unwrap();
            owners.insert(owner.clone());
            if record.rtype() == Rtype::CAA {
                let mut rdata = Vec::new();
                record.data().compose_rdata(&mut rdata).unwrap();
                theirs.insert((owner, rdata));
            }
        }
        // A text without a record is an error here.
        prop_assume!(!owners.is_empty());
        let zone = zone::read(text.as_bytes(), &zone::Options::default()).map_err(|errors| TestCaseError::fail(format!("{errors:?}\n{text}")))?;
        let mut ours = BTreeSet::new();
        for owner in owners {
            if let Some(Outcome::Records(records)) = zone.observe(&owner).views[0].levels.first().map(|level| &level.outcome) {
                ours.extend(records.iter().map(|record| (owner.clone(), record.rdata.clone())));
            }
        }
        prop_assert_eq!(ours, theirs, "{}", text);
    }
}

//----------- Domains beyond ASCII ---------------------------------------------------------------

/// Expectations of the browser's test are those of the crate `idna`, which has all of UTS 46.
#[test]
fn typed_domains() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("corpus/idna.json")).unwrap();
    for case in cases {
        compare_domain(case["input"].as_str().unwrap());
    }
}

#[test]
fn domains_with_every_character() {
    // Planes 2 and 3 have ideographs only, planes 4 to 13 nothing.
    for character in ('\u{80}'..'\u{20010}').chain('\u{e0000}'..'\u{e0200}') {
        compare_domain(&format!("a{character}b.example"));
        let encoded = punycode::encode_str(&character.to_string()).unwrap();
        compare_domain(&format!("xn--{encoded}.example"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn domains(text in vec(select(&INTERESTING[..]), 1..8).prop_map(|parts| parts.concat())) {
        compare_domain(&text);
    }

    #[test]
    fn a_labels(label in "[a-z0-9-]{0,12}", unicode in vec(select(&INTERESTING[..]), 1..5)) {
        compare_domain(&format!("xn--{label}.example"));
        if let Some(encoded) = punycode::encode_str(&unicode.concat()) {
            compare_domain(&format!("xn--{encoded}.example"));
        }
    }
}

/// Characters with special rules: joiners and what they join, marks, both directions, numbers, what maps to ASCII.
const INTERESTING: [&str; 48] = [
    "a",
    "z",
    "A",
    "1",
    "-",
    ".",
    "xn--",
    "ü",
    "Ü",
    "u\u{308}",
    "ß",
    "ẞ",
    "ς",
    "Σ",
    "日",
    "。",
    "．",
    "｡",
    "ａ",
    "－",
    "＿",
    "％",
    "１",
    "①",
    "≠",
    "\u{ad}",
    "\u{200c}",
    "\u{200d}",
    "\u{200f}",
    "\u{301}",
    "\u{323}",
    "\u{903}",
    "\u{94d}",
    "क",
    "א",
    "ב",
    "\u{5b0}",
    "ب",
    "ا",
    "\u{64b}",
    "١",
    "ߊ",
    "☕",
    "\u{fe0f}",
    "\u{3164}",
    "\u{378}",
    "kva",
    "\u{1100}\u{1161}",
];

/// Compares how a domain is read with what the crate `idna` says under the same rules.
fn compare_domain(text: &str) {
    let rest = text.strip_suffix(['.', '。', '．', '｡']).unwrap_or(text);
    let uts46 = Uts46::new();
    let (strict, hyphens) = (AsciiDenyList::STD3, Hyphens::CheckFirstLast);
    let ascii = uts46.to_ascii(rest.as_bytes(), strict, hyphens, DnsLength::Ignore).ok();
    let theirs = ascii.map(|ascii| {
        let (unicode, _) = uts46.to_unicode(ascii.as_bytes(), strict, hyphens);
        (ascii.clone().into_owned(), unicode.into_owned())
    });
    // UTS 46, Section 4.1: a label does not begin with "xn--". The crate checks that only where no hyphens are allowed.
    let theirs = theirs.filter(|(_, unicode)| unicode.split('.').all(|label| !label.starts_with("xn--")));
    match read_domain(text) {
        Ok(typed) => {
            assert_eq!(Some((typed.fqdn.to_string(), to_u_labels(&typed.fqdn))), theirs, "{text:?}");
        }
        Err(DomainError::Idna { label }) => {
            assert_eq!(theirs, None, "{text:?}");
            assert!(text.contains(&label), "{text:?} {label:?}");
        }
        // What IDNA2008 and we add (decision D-41).
        Err(DomainError::Disallowed { .. } | DomainError::MixedEnding { .. }) => {
            assert!(theirs.is_some(), "{text:?}");
        }
        // Never part of a mail domain, whatever IDNA says; each has its own test.
        Err(
            DomainError::Character { .. }
            | DomainError::Empty
            | DomainError::EmptyLabel { .. }
            | DomainError::Hyphen { .. }
            | DomainError::IpAddress
            | DomainError::LabelTooLong { .. }
            | DomainError::NameTooLong { .. }
            | DomainError::Onion,
        ) => {}
        Err(other) => panic!("{text:?}: {other:?}"),
    }
}

//----------- JSON -------------------------------------------------------------------------------

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_texts(parts in vec(select(&JSON[..]), 0..12)) {
        compare_json(&parts.concat());
    }

    #[test]
    fn json_values(value in json_value(), cut in 0usize..200) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            compare_json(&text);
            compare_json(text.get(..cut).unwrap_or_default());
            compare_json(&text.replacen(',', "", 1));
        }
    }
}

#[test]
fn json_nested() {
    for depth in 100..150 {
        compare_json(&("[".repeat(depth) + &"]".repeat(depth)));
        compare_json(&("{\"a\":".repeat(depth) + "1" + &"}".repeat(depth)));
    }
}

/// What JSON is made of, and what it is not.
const JSON: [&str; 52] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"a\"",
    "\"b\"",
    "\"\"",
    "\"a\":1",
    "\"a\":[",
    "[1,",
    "null",
    "true",
    "false",
    "nul",
    "NaN",
    "0",
    "1",
    "-",
    "-0",
    "01",
    "1.5",
    ".5",
    "1.",
    "e",
    "1e5",
    "1E+5",
    "1e-",
    "1e400",
    "18446744073709551616",
    " ",
    "\n",
    "\t",
    "\u{a0}",
    "\u{feff}",
    "//",
    "'a'",
    "\"\\u00fc\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\ude00\\ud83d\"",
    "\"\\u12\"",
    "\"\\u+123\"",
    "\"\\n\\/\\b\"",
    "\"\\x\"",
    "\"\n\"",
    "\"\u{7f}\"",
    "\"ü\"",
    "\"",
    "\\",
    "日",
];

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        vec(any::<char>(), 0..8).prop_map(|characters| Value::from(String::from_iter(characters))),
    ];
    leaf.prop_recursive(4, 30, 6, |item| {
        prop_oneof![
            vec(item.clone(), 0..6).prop_map(Value::from),
            vec(("[a-c\"\\\\]{0,2}", item), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Compares what is read with what `serde_json` reads.
fn compare_json(text: &str) {
    match (json::read(text), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert!(is_same(&ours, &theirs), "{text:?}: {ours:?}, {theirs:?}"),
        (Err(_), Err(_)) => {}
        (ours, theirs) => panic!("{text:?}: {ours:?}, {theirs:?}"),
    }
}

fn is_same(ours: &json::Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (json::Value::Null, Value::Null) => true,
        (json::Value::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        // They write an exponent in their own way.
        (json::Value::Number(ours), Value::Number(theirs)) => {
            let theirs = theirs.as_str();
            ours == theirs
                || ours.to_lowercase().replace("e", "e+").replace("e++", "e+").replace("e+-", "e-") == theirs
        }
        (json::Value::String(ours), Value::String(theirs)) => ours == theirs,
        (json::Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| is_same(ours, theirs))
        }
        (json::Value::Object(fields), Value::Object(theirs)) => {
            let names: BTreeSet<_> = fields.iter().map(|(name, _)| name).collect();
            names.len() == theirs.len()
                && theirs
                    .iter()
                    .all(|(name, theirs)| ours.get(name).is_some_and(|ours| is_same(ours, theirs)))
        }
        _ => false,
    }
}

//----------- Helpers ----------------------------------------------------------------------------

/// RDATA as `domain` parses it; the value takes the rest.
fn typed(rdata: &[u8]) -> Option<(u8, Vec<u8>, Vec<u8>)> {
    let caa = Caa::parse(&mut Parser::from_ref(rdata)).ok()?;
    Some((caa.flags().bits(), caa.tag().to_string().into_bytes(), caa.value().to_vec()))
}

fn local_part() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,20}(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,10}){0,2}",
        "\"[a-z @.,:;<>!]{1,20}\"",
        "[a-zäöü日本]{1,10}",
    ]
}

/// One entry of a zone, in one of the ways to write it.
fn line() -> impl Strategy<Value = String> {
    let name = select(&["corp.example.", "mail.Corp.example.", "x.example.", "c\\111rp.example."][..]);
    let fields = select(&["300 IN", "IN 300", "IN 5", "0 IN"][..]);
    let space = select(&[" ", "\t", "  ", " ( ", " ; x\n"][..]);
    let tag = "[A-Za-z0-9]{1,10}";
    let value = prop_oneof![
        vec(any::<u8>(), 0..30).prop_map(|octets| format!("\"{}\"", escaped(&octets))),
        "[a-z0-9.]{1,20}",
        Just("\"ca.example; a=b\"".to_owned()),
        Just("ca.example\\;\\ a=b".to_owned()),
    ];
    prop_oneof![
        8 => (name, fields, any::<u8>(), tag, value, space).prop_map(|(name, fields, flags, tag, value, space)| {
            match space {
                " ( " => format!("{name} {fields} CAA ( {flags}\n {tag} ; x\n {value} )\n"),
                " ; x\n" => format!("{name} {fields} CAA {flags} {tag} {value} ; x\n"),
                space => format!("{name}{space}{fields}{space}CAA{space}{flags}{space}{tag}{space}{value}{space}\n"),
            }
        }),
        1 => Just("$ORIGIN example.\n$TTL 600\ncorp IN CAA 0 issuemail ca.example\n IN CAA 0 issue \";\"\n".to_owned()),
        1 => Just("; a comment\n\n".to_owned()),
        1 => Just("corp.example. 300 IN TYPE257 \\# 13 000969737375656d61696c 3b31\n".to_owned()),
        1 => Just("y.example. 300 IN A 192.0.2.1\n".to_owned()),
    ]
}
