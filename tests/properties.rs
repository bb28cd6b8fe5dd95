//! Laws that hold for every input, tested on generated inputs.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::collections::BTreeSet;

use issuemail::ca::CaProfile;
use issuemail::caa::{CaaRecord, IssueValue, Property, PropertyTag, presentation};
use issuemail::dns::{Query, Reply};
use issuemail::judge::decide;
use issuemail::observe::{Observation, Observations, Outcome, Source};
use issuemail::report::evaluate;
use issuemail::settings::Settings;
use issuemail::suggest::Placement;
use issuemail::verdict::{Reason, Verdict};
use issuemail::{Fqdn, Mailbox, input, zone};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

//----------- Texts and octets, round trips ------------------------------------------------------

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn rdata_text_reads_back(rdata in any_rdata()) {
        prop_assert_eq!(zone::rdata::read(presentation::rdata(&rdata).as_bytes()), Ok(rdata));
    }

    #[test]
    fn a_line_reads_back(owner in name(), ttl in 0..=i32::MAX as u32, rdata in any_rdata()) {
        let record = CaaRecord { owner: owner.clone(), ttl, rdata };
        let text = presentation::line(&record);
        let zone = zone::read(text.as_bytes(), &zone::Options::default()).unwrap();
        prop_assume!(!owner.is_root());
        match &zone.observe(&owner).views[0].levels[0].outcome {
            Outcome::Records(records) => prop_assert_eq!(records, &[record]),
            other => prop_assert!(false, "{text}: {other:?}"),
        }
    }

    #[test]
    fn a_property_reads_back(flags: u8, tag in vec(any::<u8>(), 1..=255), value in vec(any::<u8>(), 0..300)) {
        let property = Property { flags, tag: PropertyTag(&tag), value: &value };
        let rdata = property.to_rdata().unwrap();
        let read = Property::parse(&rdata).unwrap();
        prop_assert_eq!((read.flags, read.tag.as_octets(), read.value), (flags, &tag[..], &value[..]));
    }

    #[test]
    fn a_value_reads_back(issuer in "([a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?\\.){0,3}[a-z0-9]{1,5}",
                          parameters in vec(("[A-Za-z0-9](-{0,2}[A-Za-z0-9]){0,4}", "[!-:<-~]{0,12}"), 0..4),
                          space in "[ \t]{0,3}") {
        let written: Vec<String> = parameters
            .iter()
            .map(|(tag, value)| format!("{space}{tag}{space}={space}{value}{space}"))
            .collect();
        let text = format!("{space}{issuer}{space};{}{space}", written.join(";"));
        let read = IssueValue::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(read.issuer().unwrap().as_str(), issuer);
        let read: Vec<_> =
            read.parameters().map(|parameter| (parameter.tag.to_owned(), parameter.value.to_owned())).collect();
        prop_assert_eq!(read, parameters);
    }
}

//----------- Nothing panics ---------------------------------------------------------------------

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn messages_never_panic(octets in vec(any::<u8>(), 0..300)) {
        read_message(&octets);
    }

    /// Most of the message is right, so that the later stages are reached.
    #[test]
    fn damaged_messages_never_panic(rdata in vec(any_rdata(), 0..4),
                                    damage in vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
                                    cut in any::<prop::sample::Index>(), is_cut: bool) {
        let mut octets = answer(&rdata);
        for (at, octet) in damage {
            let at = at.index(octets.len());
            octets[at] = octet;
        }
        if is_cut {
            octets.truncate(cut.index(octets.len()));
        }
        read_message(&octets);
    }

    #[test]
    fn values_never_panic(octets in vec(any::<u8>(), 0..100)) {
        let _ = Property::parse(&octets);
        if let Ok(value) = IssueValue::parse(&octets) {
            let _ = (value.issuer(), value.parameters().count(), value.has_trailing_semicolon());
        }
        let _ = presentation::rdata(&octets);
    }

    #[test]
    fn errors_of_values_stand_inside_them(octets in vec(select(b"a.-; =\t\xff_".as_slice()), 0..12)) {
        if let Err(error) = IssueValue::parse(&octets) {
            prop_assert!(error.at() <= octets.len(), "{octets:?}: {error:?}");
        }
    }

    #[test]
    fn zones_never_panic(octets in vec(any::<u8>(), 0..200), words in zone_words()) {
        for text in [octets.as_slice(), words.as_bytes()] {
            for origin in [None, Some(Fqdn::from_ascii("corp.example").unwrap())] {
                read_zone(text, &zone::Options { origin, ..zone::Options::default() });
            }
            let _ = zone::rdata::read(text);
            let owner = Fqdn::from_ascii("corp.example").unwrap();
            let _ = zone::read_rrset(&String::from_utf8_lossy(text), &owner);
        }
    }

    #[test]
    fn inputs_never_panic(text in any::<String>(), near in "[a-z@.\"\\\\<>:;, ü\u{3002}=/\\[\\]0-9-]{0,40}") {
        for text in [&text, &near] {
            let _ = text.parse::<Mailbox>();
            let _ = input::read(text);
        }
    }

    #[test]
    fn documents_never_panic(text in any::<String>(), json in json(3)) {
        for text in [&text, &json] {
            let _ = Settings::from_json(text);
            let _ = CaProfile::from_json(text);
            read_zone(text.as_bytes(), &zone::Options::default());
        }
    }

    #[test]
    fn a_profile_with_any_field_never_panics(field in select(&PROFILE_FIELDS[..]), value in json(2)) {
        let text = format!(r#"{{"id":"x","name":"X","issuer_domain_names":["x.example"],"{field}":{value}}}"#);
        if let Err(error) = CaProfile::from_json(&text) {
            prop_assert!(error.to_string().contains(field), "{text}: {error}");
        }
    }
}

//----------- The grammar ------------------------------------------------------------------------

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn the_value_parser_is_the_grammar(octets in value_octets()) {
        prop_assert_eq!(IssueValue::parse(&octets).is_ok(), grammar::matches(&octets), "{:?}", octets);
    }
}

/// Every string over an alphabet that has each kind of octet, up to a length.
#[test]
fn the_value_parser_is_the_grammar_for_all_short_values() {
    const ALPHABET: [u8; 8] = *b"a-.; =\x7f!";
    let mut values: Vec<Vec<u8>> = vec![Vec::new()];
    for _ in 0..6 {
        for value in &values {
            assert_eq!(IssueValue::parse(value).is_ok(), grammar::matches(value), "{value:?}");
        }
        values = values
            .iter()
            .flat_map(|value| ALPHABET.iter().map(|&octet| [value.as_slice(), &[octet]].concat()))
            .collect();
    }
}

/// RFC 9495, Section 3, transcribed rule by rule for a backtracking matcher: each rule gives every position where it
/// can end. Nothing is shared with the parser.
mod grammar {
    use std::collections::BTreeSet;

    type Ends = BTreeSet<usize>;

    /// `issuemail-value = *WSP [issuer-domain-name *WSP] [";" *WSP [parameters *WSP]]`
    pub(super) fn matches(text: &[u8]) -> bool {
        let start = many(text, one(0), wsp);
        let named = many(text, then(text, &start, issuer_domain_name), wsp);
        let issuer = union(&start, &named);
        let semicolon =
            many(text, then(text, &issuer, |text, at| octet(text, at, |octet| octet == b';')), wsp);
        let parameters = many(text, then(text, &semicolon, parameters), wsp);
        union(&union(&issuer, &semicolon), &parameters).contains(&text.len())
    }

    /// `issuer-domain-name = label *("." label)`
    fn issuer_domain_name(text: &[u8], at: usize) -> Ends {
        many(text, label(text, at), |text, at| then(text, &octet(text, at, |octet| octet == b'.'), label))
    }

    /// `label = (ALPHA / DIGIT) *( *("-") (ALPHA / DIGIT))`, and `tag` is the same.
    fn label(text: &[u8], at: usize) -> Ends {
        many(text, alphanumeric(text, at), |text, at| {
            let hyphens = many(text, one(at), |text, at| octet(text, at, |octet| octet == b'-'));
            then(text, &hyphens, alphanumeric)
        })
    }

    /// `parameters = (parameter *WSP ";" *WSP parameters) / parameter`
    fn parameters(text: &[u8], at: usize) -> Ends {
        let first = parameter(text, at);
        let spaced = many(text, first.clone(), wsp);
        let semicolon =
            many(text, then(text, &spaced, |text, at| octet(text, at, |octet| octet == b';')), wsp);
        union(&first, &then(text, &semicolon, parameters))
    }

    /// `parameter = tag *WSP "=" *WSP value`, `value = *(%x21-3A / %x3C-7E)`
    fn parameter(text: &[u8], at: usize) -> Ends {
        let tag = many(text, label(text, at), wsp);
        let equals = many(text, then(text, &tag, |text, at| octet(text, at, |octet| octet == b'=')), wsp);
        many(text, equals, |text, at| {
            octet(text, at, |octet| (0x21..=0x3a).contains(&octet) || (0x3c..=0x7e).contains(&octet))
        })
    }

    fn wsp(text: &[u8], at: usize) -> Ends {
        octet(text, at, |octet| octet == 0x20 || octet == 0x09)
    }

    fn alphanumeric(text: &[u8], at: usize) -> Ends {
        octet(text, at, |octet| matches!(octet, 0x41..=0x5a | 0x61..=0x7a | 0x30..=0x39))
    }

    fn octet(text: &[u8], at: usize, fits: impl Fn(u8) -> bool) -> Ends {
        if text.get(at).is_some_and(|&octet| fits(octet)) { one(at + 1) } else { Ends::new() }
    }

    /// `*rule`, from each of several positions.
    fn many(text: &[u8], mut ends: Ends, rule: impl Fn(&[u8], usize) -> Ends) -> Ends {
        let mut fresh = ends.clone();
        while !fresh.is_empty() {
            fresh = then(text, &fresh, &rule).difference(&ends).copied().collect();
            ends.extend(&fresh);
        }
        ends
    }

    fn then(text: &[u8], from: &Ends, rule: impl Fn(&[u8], usize) -> Ends) -> Ends {
        from.iter().flat_map(|&at| rule(text, at)).collect()
    }

    fn one(at: usize) -> Ends {
        Ends::from([at])
    }

    fn union(one: &Ends, other: &Ends) -> Ends {
        one.union(other).copied().collect()
    }
}

//----------- Climbing ---------------------------------------------------------------------------

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn climbing_visits_each_ancestor_once(name in name()) {
        let visited: Vec<Fqdn> = name.candidates().collect();
        prop_assert_eq!(visited.len(), name.label_count());
        prop_assert_eq!(visited.iter().collect::<BTreeSet<_>>().len(), visited.len());
        for (index, ancestor) in visited.iter().enumerate() {
            prop_assert!(name.is_at_or_below(ancestor) && !ancestor.is_root());
            prop_assert_eq!(ancestor.label_count(), name.label_count() - index);
        }
    }

    #[test]
    fn what_lies_above_the_relevant_set_does_not_count(rrsets in vec(rrset(), 1..5), above in rrset(), ca in ca()) {
        let filled = rrsets.iter().position(|rrset| !rrset.is_empty());
        prop_assume!(filled.is_some_and(|at| at + 1 < rrsets.len()));
        let mut changed = rrsets.clone();
        changed[filled.unwrap() + 1] = above;
        let (one, other) = (report(&rrsets, &ca), report(&changed, &ca));
        let outcome = |report: &issuemail::Report| {
            (report.judgement.decision.verdict, report.judgement.reason(), report.judgement.found_at().cloned())
        };
        prop_assert_eq!(outcome(&one), outcome(&other));
    }
}

//----------- The decision -----------------------------------------------------------------------

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn the_order_of_records_does_not_matter(shuffled in rrset().prop_flat_map(|rrset| {
        (Just(rrset.clone()), Just(rrset).prop_shuffle())
    }), ca in ca()) {
        let (one, other) = (decide_all(&shuffled.0, &ca), decide_all(&shuffled.1, &ca));
        prop_assert_eq!(one.verdict, other.verdict);
        prop_assert_eq!(one.reason, other.reason);

    }

    #[test]
    fn an_unrelated_record_never_permits(rrset in rrset(), tag in "[a-z]{1,9}", value in vec(any::<u8>(), 0..9), ca in ca()) {
        prop_assume!(tag != "issuemail" && !rrset.is_empty());
        let unrelated = Property { flags: 0, tag: PropertyTag(tag.as_bytes()), value: &value }.to_rdata().unwrap();
        let (before, after) = (decide_all(&rrset, &ca), decide_all(&[rrset, vec![unrelated]].concat(), &ca));
        prop_assert_eq!((before.verdict, before.reason, before.record), (after.verdict, after.reason, after.record));
    }

    #[test]
    fn a_match_stays_a_match_unless_something_critical_or_broken_comes(mut rrset in rrset(), added in rdata(), ca in ca()) {
        let issuer = ca.issuer_domain_names[0].as_bytes();
        rrset.push(Property { flags: 0, tag: PropertyTag::ISSUEMAIL, value: issuer }.to_rdata().unwrap());
        if decide_all(&rrset, &ca).reason != Reason::IssuerMatch {
            return Ok(());
        }
        let after = decide_all(&[rrset, vec![added.clone()]].concat(), &ca);
        let harms = Property::parse(&added).map_or(true, |property| property.is_critical() && !ca.knows(property.tag));
        prop_assert_eq!(after.reason == Reason::IssuerMatch, !harms);
        prop_assert_eq!(after.verdict.may_permit(), !harms);
    }

    #[test]
    fn a_forbidding_critical_property_outweighs_everything_readable(rrset in rrset(), at in any::<prop::sample::Index>(), ca in ca()) {
        prop_assume!(rrset.iter().all(|rdata| Property::parse(rdata).is_ok()));
        let mut rrset = rrset;
        rrset.insert(at.index(rrset.len() + 1), b"\x80\x03tbsx".to_vec());
        prop_assert_eq!(decide_all(&rrset, &ca).reason, Reason::UnknownCritical);
    }

    #[test]
    fn only_failures_leave_it_open(rrset in rrset(), ca in ca()) {
        let decision = decide_all(&rrset, &ca);
        let is_broken = rrset.iter().any(|rdata| Property::parse(rdata).is_err());
        prop_assert_eq!(decision.verdict == Verdict::Undetermined, is_broken);
        prop_assert_eq!(decision.verdict == Verdict::Conditional, decision.reason == Reason::IssuerMatchParams);
    }

    #[test]
    fn a_suggestion_permits_and_takes_nothing_away(rrsets in vec(rrset(), 1..4), ca in ca(), others in vec(ca(), 1..4)) {
        let before = report(&rrsets, &ca);
        let Some(suggestion) = before.suggestion() else { return Ok(()) };
        // A set of the domain's own ends the climb before what cannot be read above it (decision D-51).
        let is_below = suggestion.placement == Placement::BelowCause;
        prop_assert!(is_below || before.judgement.verdict() == Verdict::Forbidden);
        prop_assert!(suggestion.verdict_after.may_permit());
        let at = if is_below { 0 } else { rrsets.iter().position(|rrset| !rrset.is_empty()).unwrap() };
        let mut changed = rrsets.clone();
        changed[at].extend(suggestion.added().map(|record| record.rdata.clone()));
        prop_assert!(report(&changed, &ca).judgement.verdict().may_permit());
        // That set decides for every CA from then on, which is said with it.
        for other in others.into_iter().filter(|_| !is_below) {
            let (was, is) = (report(&rrsets, &other), report(&changed, &other));
            // Another name of the same CA may be permitted now; no other CA is newly refused.
            prop_assert!(was.judgement.verdict().agrees_with(is.judgement.verdict()) || is.judgement.verdict().may_permit(), "{:?} {:?}", was.judgement.reason(), is.judgement.reason());
            let shares = other.issuer_domain_names.iter().any(|name| {
                ca.issuer_domain_names.iter().any(|known| known.eq_ignore_ascii_case(name))
            });
            prop_assert!(shares || was.judgement.verdict().agrees_with(is.judgement.verdict()));
        }
    }

    #[test]
    fn the_deciding_record_is_one_of_the_set(rrset in rrset(), ca in ca()) {
        let decision = decide_all(&rrset, &ca);
        let needs_none = matches!(decision.reason, Reason::NoCaa | Reason::NoIssuemail);
        prop_assert_eq!(decision.record.is_none(), needs_none);
        prop_assert!(decision.record.is_none_or(|record| record < rrset.len()));
    }
}

//----------- Zones ------------------------------------------------------------------------------

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn lines_of_a_zone_may_come_in_any_order(shuffled in vec(zone_line(), 0..8).prop_flat_map(|lines| {
        (Just(lines.clone()), Just(lines).prop_shuffle())
    }), query in "[ab](\\.[abc]){0,3}") {
        let read = |lines: &[String]| zone::read(lines.concat().as_bytes(), &zone::Options::default());
        let (one, other) = (read(&shuffled.0), read(&shuffled.1));
        prop_assert_eq!(one.is_ok(), other.is_ok());
        let (Ok(one), Ok(other)) = (one, other) else { return Ok(()) };
        let domain = Fqdn::from_ascii(&query).unwrap();
        let (one, other) = (one.observe(&domain), other.observe(&domain));
        prop_assert_eq!(&one.source, &other.source);
        for (one, other) in one.views[0].levels.iter().zip(&other.views[0].levels) {
            prop_assert_eq!(&one.aliases, &other.aliases);
            prop_assert_eq!(sorted(&one.outcome), sorted(&other.outcome));
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever the text has, a permission rests on a name of the text at or above the domain, or on a wildcard.
    #[test]
    fn a_text_permits_only_what_it_covers(lines in vec(zone_line(), 1..8), query in "[ab](\\.[abc]){0,3}") {
        let Ok(zone) = zone::read(lines.concat().as_bytes(), &zone::Options::default()) else { return Ok(()) };
        let domain = Fqdn::from_ascii(&query).unwrap();
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = evaluate(&query.parse().unwrap(), zone.observe(&domain), &ca);
        let is_covered = zone.owners().any(|owner| {
            domain.is_at_or_below(owner)
                || owner.labels().next() == Some(b"*".as_slice()) && domain.is_at_or_below(&owner.parent().unwrap())
        });
        prop_assert!(is_covered || !report.judgement.verdict().may_permit());
    }
}

fn sorted(outcome: &Outcome) -> (String, Vec<Vec<u8>>) {
    let mut rdata: Vec<Vec<u8>> = match outcome {
        Outcome::Records(records) => records.iter().map(|record| record.rdata.clone()).collect(),
        _ => Vec::new(),
    };
    rdata.sort();
    (outcome.code().to_owned(), rdata)
}

//----------- Strategies -------------------------------------------------------------------------

fn name() -> impl Strategy<Value = Fqdn> {
    let label = prop_oneof![
        3 => "[a-z0-9-]{1,8}".prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 1..20),
    ];
    vec(label, 0..6).prop_map(|labels| Fqdn::from_labels(labels.iter().map(Vec::as_slice)).unwrap())
}

/// Octets of any kind, and octets that a property could have.
fn any_rdata() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![vec(any::<u8>(), 0..40), rdata()]
}

/// RDATA near those that decide something.
fn rdata() -> impl Strategy<Value = Vec<u8>> {
    let flags = select(&[0, 0, 0, 128, 1, 127, 255][..]);
    let tag = select(&["issuemail", "issuemail", "issuemail", "ISSUEMAIL", "issue", "iodef", "tbs"][..]);
    let value = select(
        &[
            "ca.example",
            "CA.Example",
            "other.example",
            "third.example",
            ";",
            "",
            "%",
            "ca.example;",
            "ca.example; a=b",
        ][..],
    );
    prop_oneof![
        20 => (flags, tag, value).prop_map(|(flags, tag, value)| {
            Property { flags, tag: PropertyTag(tag.as_bytes()), value: value.as_bytes() }.to_rdata().unwrap()
        }),
        1 => select(&["", "\0", "\0\0", "\0\x09is"][..]).prop_map(|text| text.as_bytes().to_vec()),
    ]
}

fn rrset() -> impl Strategy<Value = Vec<Vec<u8>>> {
    vec(rdata(), 0..6)
}

fn ca() -> impl Strategy<Value = CaProfile> {
    let names = select(
        &[
            r#"["ca.example"]"#,
            r#"["other.example"]"#,
            r#"["CA.example","third.example"]"#,
            r#"["nobody.example"]"#,
        ][..],
    );
    let rule = select(&["exact", "ascii_case_insensitive"][..]);
    let tags = select(&["null", r#"["issuemail"]"#, "[]", r#"["issue","issuemail","tbsx"]"#][..]);
    let parameters = select(&["null", r#"{"method":"email-reply-00"}"#][..]);
    (names, rule, tags, parameters).prop_map(|(names, rule, tags, parameters)| {
        CaProfile::from_json(&format!(
            r#"{{"id":"x","name":"X","issuer_domain_names":{names},"issuer_match":"{rule}","known_tags":{tags},"rfc8657":{parameters}}}"#
        ))
        .unwrap()
    })
}

/// Octets that the grammar cares about, and whole pieces of it.
fn value_octets() -> impl Strategy<Value = Vec<u8>> {
    let piece = select(
        &[
            "a",
            "Z",
            "0",
            "-",
            ".",
            ";",
            "=",
            " ",
            "\t",
            "_",
            "\u{7f}",
            "\u{80}",
            "\n",
            "!",
            "~",
            "ca.example",
            "; ",
            "a=b",
            "a-b = c",
            "--",
            "..",
        ][..],
    );
    prop_oneof![vec(piece, 0..12).prop_map(|pieces| pieces.concat().into_bytes()), vec(any::<u8>(), 0..6),]
}

fn zone_words() -> impl Strategy<Value = String> {
    let word = select(
        &[
            "$ORIGIN",
            "$TTL",
            "$INCLUDE",
            "example.",
            "corp",
            "@",
            "*",
            ".",
            "IN",
            "CH",
            "300",
            "1h",
            "CAA",
            "CNAME",
            "DNAME",
            "TYPE257",
            "A",
            "\\#",
            "3",
            "000161",
            "0",
            "issuemail",
            "\"ca.example; a=b\"",
            "\"",
            "(",
            ")",
            ";",
            "\n",
            "\n",
            "\n ",
            "\r\n",
            "\\",
            "\\04",
            "\\255",
            "\u{feff}",
            "ü",
        ][..],
    );
    vec((word, select(&["", " ", "\t"][..])), 0..40)
        .prop_map(|words| words.into_iter().flat_map(|(word, space)| [word, space]).collect())
}

fn zone_line() -> impl Strategy<Value = String> {
    let owner = "(\\*\\.)?[ab](\\.[abc]){0,2}";
    let data = prop_oneof![
        4 => select(&["ca.example", "other.example", ";"][..]).prop_map(|value| format!("CAA 0 issuemail \"{value}\"")),
        1 => "[ab](\\.[abc]){0,2}".prop_map(|target| format!("CNAME {target}.")),
        1 => "[ab](\\.[abc]){0,2}".prop_map(|target| format!("DNAME {target}.")),
        1 => Just("A 192.0.2.1".to_owned()),
        1 => select(&["NS ns.test.", "SOA ns.test. h.test. 1 2 3 4 5"][..]).prop_map(str::to_owned),
    ];
    (owner, data).prop_map(|(owner, data)| format!("{owner}. 300 {data}\n"))
}

/// JSON of a depth, with the fields that documents have.
fn json(depth: u32) -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        select(
            &[
                "globalsign",
                "x.example",
                "",
                "https://x.example/",
                "refuse",
                "exact",
                "issuer_mismatch",
                "wire"
            ][..]
        )
        .prop_map(|text| format!("\"{text}\"")),
    ];
    leaf.prop_recursive(depth, 32, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            btree_map(select(&FIELDS[..]), inner, 0..6).prop_map(|fields| {
                let fields: Vec<_> =
                    fields.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}

const FIELDS: [&str; 22] = [
    "id",
    "name",
    "issuer_domain_names",
    "known_tags",
    "rfc8657",
    "account_uris",
    "method",
    "lookup_failure",
    "servfail",
    "timeout",
    "errors",
    "links",
    "support",
    "caa_cache_seconds",
    "cas",
    "default_ca",
    "resolvers",
    "url",
    "format",
    "languages",
    "examples",
    "input",
];

const PROFILE_FIELDS: [&str; 9] = [
    "smime",
    "issuer_match",
    "known_tags",
    "rfc8657",
    "lookup_failure",
    "caa_cache_seconds",
    "checker_addresses",
    "errors",
    "links",
];

//----------- Helpers ----------------------------------------------------------------------------

/// Nothing is written to disk: a failure prints the smallest input, which then becomes a case of the corpus.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn decide_all(rrset: &[Vec<u8>], ca: &CaProfile) -> issuemail::judge::Decision {
    decide(rrset.iter().map(|rdata| Property::parse(rdata)), ca)
}

/// The report for a name with as many labels as there are sets, the lowest first.
fn report(rrsets: &[Vec<Vec<u8>>], ca: &CaProfile) -> issuemail::Report {
    let domain = Fqdn::from_labels(rrsets.iter().map(|_| b"x".as_slice())).unwrap();
    let levels = domain.candidates().zip(rrsets).map(|(name, rrset)| {
        let record = |rdata: &Vec<u8>| CaaRecord { owner: name.clone(), ttl: 300, rdata: rdata.clone() };
        let outcome = if rrset.is_empty() {
            Outcome::NoData
        } else {
            Outcome::Records(rrset.iter().map(record).collect())
        };
        Observation::new(name.clone(), outcome)
    });
    let observations = Observations::of_one(levels.collect(), Source::Resolvers);
    evaluate(&domain.to_string().parse().unwrap(), observations.clone(), ca)
}

fn read_zone(text: &[u8], options: &zone::Options) {
    match zone::read(text, options) {
        Ok(zone) => {
            for name in ["a.corp.example", "corp", "corp.corp.example"] {
                let _ = zone.observe(&Fqdn::from_ascii(name).unwrap());
            }
        }
        Err(errors) => assert!(errors.iter().all(|error| error.line > 0 && error.column > 0)),
    }
}

fn query() -> Query {
    Query::caa(Fqdn::from_ascii("a.corp.example").unwrap())
}

fn read_message(octets: &[u8]) {
    let query = query();
    let Ok(reply) = Reply::parse(octets, &query) else { return };
    let _ = (reply.rcode(), reply.is_truncated(), reply.extended_errors(), reply.is_authoritative());
    if let Ok(aliases) = reply.aliases(&query.name) {
        let owner = aliases.last().unwrap_or(&query.name);
        assert!(reply.caa_records(owner).count() <= octets.len());
    }
}

/// A reply with a CNAME, a DNAME, CAA records, an SOA and OPT with an Extended DNS Error.
fn answer(rdata: &[Vec<u8>]) -> Vec<u8> {
    let query = query();
    let mut octets = vec![0, 0, 0x81, 0x80, 0, 1, 0, 2 + rdata.len() as u8, 0, 1, 0, 1];
    octets.extend_from_slice(query.name.as_wire());
    octets.extend_from_slice(&[1, 1, 0, 1]);
    let mut record = |owner: &[u8], rtype: u16, rdata: &[u8]| {
        octets.extend_from_slice(owner);
        octets.extend_from_slice(&rtype.to_be_bytes());
        octets.extend_from_slice(&[0, 1, 0, 0, 0, 60]);
        octets.extend_from_slice(&(rdata.len() as u16).to_be_bytes());
        octets.extend_from_slice(rdata);
    };
    record(&[0xc0, 14], 39, b"\x01t\x04test\0");
    record(&[0xc0, 12], 5, b"\x01a\x01t\x04test\0");
    for rdata in rdata {
        record(b"\x01a\x01t\x04test\0", 257, rdata);
    }
    record(&[0xc0, 14], 6, b"\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01");
    record(b"\0", 41, b"\0\x0f\0\x03\0\x16x");
    octets
}
