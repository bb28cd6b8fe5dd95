//! The forms of a change, as far as they can be tested without their consumers: which form refuses what, and that
//! nothing breaks out of quotes. `consumers.rs` tests the rest.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what is wrong by panicking")]

mod table;

use std::collections::BTreeSet;
use std::process::Command;

use issuemail::Fqdn;
use issuemail::caa::{CaaRecord, Property, PropertyTag, RrsetChange};
use issuemail::formats::{Format, Note, Scope, Unwritable};
use proptest::collection::vec;
use proptest::prelude::*;

//----------- Who refuses what -------------------------------------------------------------------

#[test]
fn a_form_refuses_what_its_consumer_cannot_take_and_nothing_else() {
    for case in table::cases() {
        for form in Format::ALL {
            let expected =
                case.refused.iter().find(|(refusing, _)| *refusing == form).map(|(_, reason)| *reason);
            assert_eq!(form.write(&case.change).err(), expected, "{} as {}", case.name, form.id());
        }
    }
}

#[test]
fn a_change_of_nothing_is_refused_except_as_a_whole_set() {
    let RrsetChange { zone, owner, changes, .. } = table::cases().remove(1).change;
    let set: Vec<_> = changes.into_iter().map(|change| change.record).collect();
    let mut change = RrsetChange::between(zone, owner, &set, &set);
    for form in Format::ALL {
        let is_refused = form.write(&change) == Err(Unwritable::NothingToDo);
        assert_eq!(is_refused, form.scope() != Scope::WholeSet, "{}", form.id());
    }
    change.changes.clear();
    for form in Format::ALL {
        assert_eq!(form.write(&change), Err(Unwritable::NothingToDo), "{}", form.id());
    }
}

#[test]
fn an_owner_outside_the_zone_is_refused() {
    let mut change = table::cases().remove(0).change;
    change.zone = Fqdn::from_ascii("example.net").ok();
    for form in Format::ALL {
        assert_eq!(form.write(&change), Err(Unwritable::OutsideZone), "{}", form.id());
    }
}

#[test]
fn a_record_that_is_there_twice_is_written_once() {
    let mut change = table::cases().remove(1).change;
    change.changes.extend(change.changes.clone());
    assert_eq!((change.added().count(), change.removed().count(), change.kept().count()), (1, 0, 1));
    for form in Format::ALL {
        let text = form.write(&change).unwrap();
        let tag = if matches!(form, Format::Rfc3597 | Format::WindowsDns | Format::Dnsmasq) {
            "69737375656D61696C" // issuemail
        } else {
            "issuemail"
        };
        assert_eq!(text.matches(tag).count(), 1, "{text}");
    }
}

//----------- Ids, notes, placeholders -----------------------------------------------------------

#[test]
fn ids_are_unique_and_read_back() {
    let ids: BTreeSet<_> = Format::ALL.map(Format::id).into_iter().collect();
    assert_eq!(ids.len(), Format::ALL.len());
    for form in Format::ALL {
        assert_eq!(Format::from_id(form.id()), Some(form));
    }
    assert_eq!(Format::from_id("terraform-azurerm"), None);
}

/// A placeholder that no note explains would be pasted as it is; a note without its placeholder would puzzle.
#[test]
fn every_placeholder_has_its_note_and_the_other_way_round() {
    let placeholders = [
        ("$CLOUDFLARE_API_TOKEN", Note::ApiToken),
        ("MANAGED_ZONE", Note::PlaceholderManagedZone),
        ("NAME", Note::PlaceholderName),
        ("RECORD_ID", Note::PlaceholderRecordId),
        ("RESOURCE_GROUP", Note::PlaceholderResourceGroup),
        ("ZONE", Note::PlaceholderZone),
        ("ZONE_ID", Note::PlaceholderZoneId),
    ];
    let mut seen = BTreeSet::new();
    for case in table::cases() {
        for form in Format::ALL {
            let Ok(text) = form.write(&case.change) else { continue };
            let notes = form.notes(&case.change);
            let words: BTreeSet<&str> = text
                .split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_' && sign != '$')
                .collect();
            for (word, note) in placeholders {
                assert_eq!(words.contains(word), notes.contains(&note), "{word} in {}:\n{text}", form.id());
            }
            seen.extend(notes.iter().map(|note| note.code()));
        }
    }
    let mut far = table::cases().remove(0).change;
    far.ttl = 5;
    seen.extend(Format::CloudflareApi.notes(&far).iter().map(|note| note.code()));
    let all: BTreeSet<_> = Note::ALL.map(Note::code).into_iter().collect();
    assert_eq!(seen, all, "a note that no case has");
}

/// What is to be deleted by hand is a comment, and only that is.
#[test]
fn comments_and_their_note_come_together() {
    for case in table::cases() {
        for form in Format::ALL {
            let Ok(text) = form.write(&case.change) else { continue };
            let sign = match form {
                Format::ZoneFile | Format::Rfc3597 => ";",
                Format::DnsControl => "// ",
                _ => "#",
            };
            let has_comment = text.lines().any(|line| line.starts_with(sign));
            assert_eq!(
                has_comment,
                form.notes(&case.change).contains(&Note::CommentedOut),
                "{} as {}:\n{text}",
                case.name,
                form.id()
            );
        }
    }
}

//----------- Quoting ----------------------------------------------------------------------------

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Lines stay lines: whatever a record holds, a text has as many as its records ask for, and nothing but
    /// printable ASCII.
    #[test]
    fn no_octet_breaks_a_line(before in records(), after in records()) {
        let change = change(before, after);
        let (added, removed) = (change.added().count(), change.removed().count());
        for form in Format::ALL {
            let Ok(text) = form.write(&change) else { continue };
            prop_assert!(text.ends_with('\n'));
            prop_assert!(text.bytes().all(|octet| matches!(octet, b' '..=b'~' | b'\n')), "{text}");
            let lines = match form {
                Format::ZoneFile | Format::Rfc3597 | Format::WindowsDns | Format::Tinydns | Format::Dnsmasq | Format::AzureCli => {
                    added + removed
                }
                Format::CloudflareApi => added + 2 * removed,
                Format::Gcloud => 1,
                _ => continue,
            };
            prop_assert_eq!(text.lines().count(), lines, "{}", text);
        }
    }

    /// Every form either refuses or says exactly the octets that are added; read back here for those whose language
    /// the standard library and serde_json read.
    #[test]
    fn json_says_the_very_values(value in vec(any::<u8>(), 0..40), printable in "[ -~]{0,40}") {
        for value in [value, printable.into_bytes()] {
            let change = change(Vec::new(), vec![value.clone()]);
            let Ok(text) = Format::Route53Batch.write(&change) else {
                prop_assert!(value.iter().any(|octet| !matches!(octet, b' '..=b'~') || b"\"\\".contains(octet)));
                continue;
            };
            let batch: serde_json::Value = serde_json::from_str(&text).unwrap();
            let expected = format!("0 issuemail \"{}\"", String::from_utf8(value).unwrap());
            prop_assert_eq!(
                &batch["Changes"][0]["ResourceRecordSet"]["ResourceRecords"][0]["Value"],
                &serde_json::Value::String(expected)
            );
        }
    }
}

proptest! {
    // Each case starts a shell.
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// A real shell gives the commands the very words, and runs nothing else.
    #[test]
    fn a_shell_reads_the_very_words(values in vec("[ -~]{0,30}", 1..4)) {
        let plain: Vec<&String> = values
            .iter()
            .filter(|value| !value.contains(['"', '\\']) && !value.starts_with('@'))
            .collect();
        prop_assume!(!plain.is_empty());
        let change = change(Vec::new(), plain.iter().map(|value| value.as_bytes().to_vec()).collect());
        let expected: Vec<String> = change
            .added()
            .map(|record| String::from_utf8(record.property().unwrap().value.to_vec()).unwrap())
            .collect();

        let words = run("az", &Format::AzureCli.write(&change).unwrap());
        let seen: Vec<&str> = words.iter().filter_map(|word| word.strip_prefix("--value=")).collect();
        prop_assert_eq!(&seen, &expected);
        prop_assert_eq!(words.len(), 12 * expected.len());

        let words = run("curl", &Format::CloudflareApi.write(&change).unwrap());
        let seen: Vec<String> = words
            .iter()
            .filter_map(|word| serde_json::from_str::<serde_json::Value>(word).ok())
            .filter_map(|body| Some(body.get("data")?.get("value")?.as_str()?.to_owned()))
            .collect();
        prop_assert_eq!(&seen, &expected);

        let words = run("aws", &Format::Route53Cli.write(&change).unwrap());
        let batch = Format::Route53Batch.write(&change).unwrap();
        prop_assert_eq!(words.last().map(String::as_str), Some(batch.trim_end()));

        let words = run("gcloud", &Format::Gcloud.write(&change).unwrap());
        let list = words.iter().find_map(|word| word.strip_prefix("--rrdatas=")).unwrap();
        let seen: Vec<&str> = match list.strip_prefix('^').and_then(|rest| rest.split_once('^')) {
            Some((sign, rest)) => rest.split(sign).collect(),
            None => list.split(',').collect(),
        };
        let expected: Vec<String> = expected.iter().map(|value| format!("0 issuemail \"{value}\"")).collect();
        prop_assert_eq!(seen, expected);
    }
}

/// Runs a text in a shell in which the command prints its words, each with a NUL behind.
fn run(command: &str, text: &str) -> Vec<String> {
    let script =
        format!("set -u; PATH=; CLOUDFLARE_API_TOKEN=t; {command}() {{ printf '%s\\0' \"$@\"; }}\n{text}");
    let output = Command::new("/bin/sh").arg("-c").arg(script).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let words = String::from_utf8(output.stdout).unwrap();
    words.split_terminator('\0').map(str::to_owned).collect()
}

/// A change at `example.com` of `issuemail` records with these values.
fn change(before: Vec<Vec<u8>>, after: Vec<Vec<u8>>) -> RrsetChange {
    let owner = Fqdn::from_ascii("example.com").unwrap();
    let records = |values: Vec<Vec<u8>>| {
        let record = |value: Vec<u8>| CaaRecord {
            owner: owner.clone(),
            ttl: 300,
            rdata: Property { flags: 0, tag: PropertyTag::ISSUEMAIL, value: &value }.to_rdata().unwrap(),
        };
        values.into_iter().map(record).collect::<Vec<_>>()
    };
    RrsetChange::between(Some(owner.clone()), owner.clone(), &records(before), &records(after))
}

/// The values of some records: any octets, and what is likely to be taken for syntax.
fn records() -> impl Strategy<Value = Vec<Vec<u8>>> {
    vec(prop_oneof![vec(any::<u8>(), 0..20), "[ -~]{0,20}".prop_map(String::into_bytes)], 0..4)
}
