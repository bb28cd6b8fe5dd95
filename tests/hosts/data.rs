//! Our data against the facts that it was made from (`tests/corpus/dns-hosts.json`).

use std::collections::BTreeSet;

use issuemail::formats::Format;
use issuemail::hosts::{self, Caveat, Host, Label, fill};
use serde_json::Value;

use crate::{issuemail, name};

const OURS: &str = include_str!("../../src/hosts/hosts.json");
const SOURCE: &str = include_str!("../corpus/dns-hosts.json");

/// Where the source's address is that of a report about the host, and no help for its customers.
const NO_HELP: [&str; 2] = ["bluehost", "networksolutions"];

/// A pattern that is only in the remarks of the source: zones of Google Domains went to Squarespace, and may keep
/// their name servers.
const FROM_REMARKS: [(&str, &str); 1] = [("squarespace", "ns-cloud-*.googledomains.com")];

/// Each host next to its entry in the source.
fn pairs() -> Vec<(&'static Host, Value)> {
    let source: Value = serde_json::from_str(SOURCE).unwrap();
    let providers = source["providers"].as_array().unwrap();
    let pairs: Vec<_> = providers
        .iter()
        .filter(|provider| provider["id"] != "generic")
        .map(|provider| (hosts::find(text(provider, "id")).unwrap(), provider.clone()))
        .collect();
    assert_eq!(pairs.len(), hosts::all().len(), "a host that is not in the source");
    pairs
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap()
}

fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    value[key].as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
}

#[test]
fn the_hosts_are_those_of_the_source_by_name() {
    let names: Vec<_> = hosts::all().iter().map(|host| host.name.to_lowercase()).collect();
    assert!(names.is_sorted(), "the page shows them in this order");
    let ids: BTreeSet<_> = hosts::all().iter().map(|host| &host.id).collect();
    assert_eq!(ids.len(), hosts::all().len(), "ids are unique");
    assert!(hosts::find("generic").is_none());
    for (host, source) in pairs() {
        // The recognition covers the remark about sharing in parentheses.
        assert!(text(&source, "name").starts_with(&host.name), "{}", host.id);
        assert_eq!(host.issuemail.code(), text(&source, "issuemail"), "{}", host.id);
    }
}

/// The source does not have these: they are ours.
#[test]
fn four_hosts_have_a_tool_of_their_own() {
    let has_tool = |host: &&Host| hosts::preferred_format(Some(host)) != Format::ZoneFile;
    let own: Vec<_> = hosts::all().iter().filter(has_tool).map(|host| host.id.as_str()).collect();
    assert_eq!(own, ["route53", "azure", "cloudflare", "googlecloud"]);
    assert_eq!(hosts::preferred_format(hosts::find("azure")), Format::AzureCli);
    assert_eq!(hosts::preferred_format(hosts::find("desec")), Format::ZoneFile);
    assert_eq!(hosts::preferred_format(None), Format::ZoneFile);
}

#[test]
fn the_data_has_no_field_that_nobody_reads_and_stays_small() {
    const FIELDS: [&str; 9] = ["id", "name", "ns", "issuemail", "help", "apex", "form", "format", "caveats"];
    let ours: Value = serde_json::from_str(OURS).unwrap();
    for host in ours.as_array().unwrap() {
        for (field, value) in host.as_object().unwrap() {
            assert!(FIELDS.contains(&field.as_str()), "{field}");
            assert!(value.as_array().is_none_or(|list| !list.is_empty()), "{}: {field}", host["id"]);
        }
        assert_eq!(host.get("apex").is_some(), host.get("form").is_some(), "{}", host["id"]);
    }
    // About 2.4 KB with brotli, which every visitor loads.
    assert!(OURS.len() < 10_000, "{} octets", OURS.len());
}

#[test]
fn patterns_are_the_source_s_and_can_be_matched_in_one_go() {
    for (host, source) in pairs() {
        let source = texts(&source, "ns_patterns");
        for pattern in host.name_server_patterns() {
            let is_known = source.contains(&pattern) || FROM_REMARKS.contains(&(&host.id, pattern));
            assert!(is_known, "{}: {pattern}", host.id);
            assert_eq!(pattern, pattern.to_lowercase());
            assert!(pattern.split('.').count() >= 2, "{pattern}");
            assert!(pattern.split('.').all(|label| !label.is_empty() && label.matches('*').count() <= 1));
        }
        // A pattern is left out only where another of the same host takes its names.
        for example in
            source.iter().flat_map(|pattern| ["1", "a", "a1-64"].map(|part| pattern.replace('*', part)))
        {
            let found = hosts::recognize(&[name(&example)]).hosts;
            assert!(found.contains(&host), "{}: {example}", host.id);
        }
    }
}

#[test]
fn fields_and_help_are_given_only_where_somebody_saw_the_page() {
    for (host, source) in pairs() {
        let is_seen = text(&source, "doc_url_source") == "seen";
        let has_fields = !texts(&source, "fields").is_empty();
        assert_eq!(host.has_own_form(), is_seen && has_fields, "{}", host.id);
        let help = is_seen && !NO_HELP.contains(&host.id.as_str());
        assert_eq!(host.help.as_deref(), help.then(|| text(&source, "doc_url")), "{}", host.id);
        assert!(host.help.as_ref().is_none_or(|help| help.starts_with("https://")), "{}", host.id);
    }
}

/// The source's words for the fields, without its remarks: the label, and the stated content of the field.
fn source_fields(source: &Value) -> Vec<(&str, Option<&str>)> {
    let fields = texts(source, "fields").into_iter().map(|field| {
        let field = field.strip_prefix("Custom tab: ").unwrap_or(field);
        let field = field.split(" (").next().unwrap();
        match field.split_once('=').or_else(|| field.split_once(": ")) {
            Some((label, content)) => (label, Some(content)),
            None => (field, None),
        }
    });
    fields.collect()
}

#[test]
fn forms_have_the_source_s_labels_in_its_order_and_its_contents() {
    let zone = name("corp.example");
    for (host, source) in pairs().into_iter().filter(|(host, _)| host.has_own_form()) {
        let fields = fill(Some(host), &issuemail("ca.example"), Some(&zone)).unwrap();
        let (general, own): (Vec<_>, Vec<_>) =
            fields.iter().partition(|field| matches!(field.label, Label::General(_)));
        let names: Vec<_> = general.iter().map(|field| field.label).collect();
        // The one source that mentions the name and does not call the field by its label.
        let expected =
            if host.id == "scaleway" { vec![Label::General(hosts::GeneralLabel::Name)] } else { Vec::new() };
        assert_eq!(names, expected, "{}", host.id);

        let expected = source_fields(&source);
        let expected_labels: Vec<_> = expected.iter().map(|(label, _)| *label).collect();
        let own_labels = own.iter().filter_map(|field| match field.label {
            Label::Own(label) => Some(label),
            Label::General(_) => None,
        });
        assert_eq!(own_labels.collect::<Vec<_>>(), expected_labels, "{}", host.id);
        for (field, (label, content)) in own.iter().zip(expected) {
            assert!(content.is_none_or(|content| content == field.value), "{}: {label}", host.id);
        }

        let apex = text(&source, "apex_symbol");
        let name = match apex {
            "@" => "@",
            "(domain)" => "corp.example",
            _ if apex.contains("empty") => "",
            _ => panic!("{}: {apex}", host.id),
        };
        assert!(fields.iter().any(|field| field.value == name), "{}: {apex}", host.id);
    }
}

#[test]
fn flags_are_forced_where_the_source_says_so() {
    for (host, source) in pairs() {
        let forced = host.forced_flags(&issuemail("ca.example").property().unwrap());
        assert_eq!(forced.map(u64::from), source["flag_required"].as_u64(), "{}", host.id);
    }
}

#[test]
fn remarks_are_in_the_order_of_all_and_say_nothing_twice() {
    for host in hosts::all() {
        let places: Vec<_> = host
            .remarks()
            .iter()
            .map(|remark| Caveat::ALL.iter().position(|caveat| caveat == remark).unwrap())
            .collect();
        assert!(places.is_sorted_by(|one, next| one < next), "{}", host.id);
        // What follows from `issuemail` is not stated again.
        let derived = [Caveat::NoIssuemail, Caveat::Undocumented];
        assert!(!host.remarks().iter().any(|remark| derived.contains(remark)), "{}", host.id);
    }
}
