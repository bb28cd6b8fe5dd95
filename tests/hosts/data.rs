//! Our data against its sources (`tests/corpus/dns-hosts.json`): no fact without one, and without a date.

use std::collections::BTreeSet;

use issuemail::formats::Format;
use issuemail::hosts::{self, Caveat, Evidence, Host, Issuemail};
use serde_json::Value;

use crate::name;

const OURS: &str = include_str!("../../src/hosts/hosts.json");
const SOURCES: &str = include_str!("../corpus/dns-hosts.json");

/// The facts with their sources, by host.
pub fn sources() -> Vec<(&'static Host, Vec<Value>)> {
    let all: Value = serde_json::from_str(SOURCES).unwrap();
    let all = all.as_array().unwrap();
    let facts = |host: &Host| {
        let entry = all.iter().find(|entry| entry["id"] == host.id.as_str());
        entry.unwrap_or_else(|| panic!("{} has no sources", host.id))["facts"].as_array().unwrap().clone()
    };
    let hosts: Vec<_> = hosts::all().iter().map(|host| (host, facts(host))).collect();
    assert_eq!(hosts.len(), all.len(), "sources of a host that is not there");
    hosts
}

#[test]
fn hosts_are_in_order_and_ids_unique() {
    let names: Vec<_> = hosts::all().iter().map(|host| host.name.to_lowercase()).collect();
    assert!(names.is_sorted(), "the page shows them in this order");
    let ids: BTreeSet<_> = hosts::all().iter().map(|host| &host.id).collect();
    assert_eq!(ids.len(), hosts::all().len(), "ids are unique");
}

#[test]
fn every_fact_has_a_source_and_a_date() {
    for (host, facts) in sources() {
        for fact in &facts {
            let kind = fact["fact"].as_str().unwrap();
            assert!(
                ["caveats", "form", "issuemail", "ns", "page", "remark"].contains(&kind),
                "{}: {kind}",
                host.id
            );
            let date = fact["date"].as_str().unwrap();
            assert!(date.len() >= 4 && date.starts_with("20"), "{}: {date}", host.id);
            let named = fact["source"].as_array().unwrap();
            assert!(!named.is_empty() && named.iter().all(|it| !it.as_str().unwrap().is_empty()), "{fact}");
        }
        let has = |kind: &str| facts.iter().any(|fact| fact["fact"] == kind);
        let says = |word: &str, by: Option<Evidence>| {
            let by = by.map(Evidence::code);
            facts
                .iter()
                .any(|fact| fact["fact"] == "issuemail" && fact["says"] == word && fact["by"].as_str() == by)
        };
        let is_stated = host.issuemail == Issuemail::Unknown || says(host.issuemail.code(), host.known_by);
        assert!(is_stated, "{}: {:?} by {:?}", host.id, host.issuemail, host.known_by);
        assert_eq!(host.known_by.is_some(), host.issuemail != Issuemail::Unknown, "{}", host.id);
        assert!(host.contradicted_by.is_none() || says("no", host.contradicted_by), "{}", host.id);
        for (kind, is_there) in [
            ("ns", host.name_server_patterns().next().is_some()),
            ("page", host.help.is_some()),
            ("form", host.has_own_form() || host.menu.is_some()),
            ("caveats", !host.remarks().is_empty()),
        ] {
            assert!(!is_there || has(kind), "{}: no source for {kind}", host.id);
        }
        assert!(host.help.as_ref().is_none_or(|help| help.starts_with("https://")), "{}", host.id);
    }
}

/// The best evidence decides: nothing weaker is given where something surer says the same.
#[test]
fn the_surest_evidence_is_the_one_that_is_told() {
    let rank = |code: &str| Evidence::ALL.iter().position(|evidence| evidence.code() == code).unwrap();
    for (host, facts) in sources().iter().filter(|(host, _)| host.issuemail == Issuemail::Yes) {
        let same = facts.iter().filter(|fact| fact["fact"] == "issuemail" && fact["says"] == "yes");
        let best = same.map(|fact| rank(fact["by"].as_str().unwrap())).min().unwrap();
        // Of Route 53, what was seen by programs is the refusal of flag 0.
        if host.id != "route53" {
            assert_eq!(host.known_by.map(Evidence::code), Some(Evidence::ALL[best].code()), "{}", host.id);
        }
    }
}

#[test]
fn hosts_with_a_tool_have_its_format() {
    let has_tool = |host: &&Host| hosts::preferred_format(Some(host)) != Format::ZoneFile;
    let own: Vec<_> = hosts::all().iter().filter(has_tool).map(|host| host.id.as_str()).collect();
    assert_eq!(own, ["route53", "azure", "cloudflare", "googlecloud", "windowsdns"]);
    assert_eq!(hosts::preferred_format(hosts::find("azure")), Format::AzureCli);
    assert_eq!(hosts::preferred_format(hosts::find("desec")), Format::ZoneFile);
    assert_eq!(hosts::preferred_format(None), Format::ZoneFile);
    // A tool and its host have the same rules.
    for host in hosts::all().iter().filter(has_tool) {
        assert_eq!(hosts::preferred_format(Some(host)).rules(), host.rules(), "{}", host.id);
    }
}

#[test]
fn the_data_stays_small() {
    let ours: Value = serde_json::from_str(OURS).unwrap();
    for host in ours.as_array().unwrap() {
        for (field, value) in host.as_object().unwrap() {
            assert!(value.as_array().is_none_or(|list| !list.is_empty()), "{}: {field}", host["id"]);
        }
        assert_eq!(host.get("apex").is_some(), host.get("form").is_some(), "{}", host["id"]);
    }
    // About 4.5 KB with brotli, in the second part of the page.
    assert!(OURS.len() < 20_000, "{} octets", OURS.len());
}

#[test]
fn patterns_can_be_matched_in_one_go_and_lead_to_their_host() {
    for host in hosts::all() {
        for pattern in host.name_server_patterns() {
            assert_eq!(pattern, pattern.to_lowercase());
            assert!(pattern.split('.').count() >= 2, "{pattern}");
            assert!(pattern.split('.').all(|label| !label.is_empty() && label.matches('*').count() <= 1));
            for example in ["1", "a", "a1-64"].map(|part| pattern.replace('*', part)) {
                let found = hosts::recognize(&[name(&example)]).hosts;
                assert!(found.contains(&host), "{}: {example}", host.id);
            }
        }
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
        assert!(!host.remarks().contains(&Caveat::Undocumented), "{}", host.id);
        // A way out is for those that refuse.
        let ways = [Caveat::Api, Caveat::BySupport];
        let has_way = host.remarks().iter().any(|remark| ways.contains(remark));
        assert!(!has_way || host.refuses_issuemail(), "{}", host.id);
    }
}
