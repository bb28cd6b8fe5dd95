//! Generated zones: no suggestion changes a verdict that it was not asked to change.

use proptest::prelude::*;
use proptest::sample::select;

use issuemail::ca::{CaProfile, directory};
use issuemail::suggest::{Advice, Caution, Goal, Placement, TargetPreference, Wish, suggest};

use super::apply::OwnersZone;
use super::oracle::Oracle;

/// Every name that is looked at.
const NAMES: [&str; 7] = [
    "example",
    "corp.example",
    "mail.corp.example",
    "a.mail.corp.example",
    "web.corp.example",
    "other.example",
    "host.other.example",
];

/// Every CA that is looked at; the first is the one to allow.
const CAS: [&str; 5] =
    ["globalsign.com", "digicert.com", "sectigo.com", "letsencrypt.org", "ca.unknown.example"];

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(CAS.to_vec()).prop_map(str::to_owned),
        1 => Just(";".to_owned()),
        1 => Just(String::new()),
        4 => select(vec![
            "globalsign.com.", "GlobalSign.com", "globalsing.com", "globalsign.com; a=b", "globalsign.com; a=b;",
            "digicert.com, globalsign.com", "digicert.com; globalsign.com", "digicert.com.", "digicert.con",
            "%%%", "https://globalsign.com", " globalsign.com ", "globalsign.com;", "sectigo.com; policy=x",
            "globalsign.com digicert.com", "\\\"globalsign.com\\\"", "comodoca.com", "\\255", "globalsign.net",
        ]).prop_map(str::to_owned),
    ]
}

fn record() -> impl Strategy<Value = String> {
    let tag = prop_oneof![
        6 => Just("issuemail"), 2 => Just("issue"), 1 => Just("issuewild"), 1 => Just("ISSUEMAIL"),
        1 => Just("iodef"), 1 => Just("tbs"),
    ];
    let flags = prop_oneof![8 => Just(0), 1 => Just(128), 1 => Just(1)];
    (prop_oneof![6 => select(NAMES.to_vec()), 1 => Just("*.corp.example")], flags, tag, value())
        .prop_map(|(owner, flags, tag, value)| format!("{owner} {flags} {tag} \"{value}\""))
}

fn zone() -> impl Strategy<Value = OwnersZone> {
    let alias = prop_oneof![
        6 => Just(None),
        1 => Just(Some("mail.corp.example CNAME host.other.example.")),
        1 => Just(Some("mail.corp.example CNAME web.corp.example.")),
        1 => Just(Some("corp.example DNAME other.example.")),
        1 => Just(Some("web.corp.example CNAME gone.other.example.")),
    ];
    let exists = prop::collection::vec(prop::bool::weighted(0.8), NAMES.len());
    (prop::collection::vec(record(), 0..6), alias, exists).prop_map(|(records, alias, exists)| {
        let mut zone = OwnersZone::read(&records.join("\n"));
        zone.records.dedup_by(|one, other| one == other);
        let mut seen = Vec::new();
        zone.records.retain(|record| {
            let key = (record.owner.clone(), record.rdata.clone());
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        });
        // A name with an alias holds nothing else, nor do the names below a DNAME.
        if let Some(alias) = alias {
            let owner = alias.split(' ').next().unwrap();
            let is_dname = alias.contains("DNAME");
            zone.records.retain(|record| {
                let name = record.owner.to_string();
                name != owner && !(is_dname && name.ends_with(&format!(".{owner}")))
            });
            zone.others.push(OwnersZone::read(alias).others.remove(0));
        }
        for (name, exists) in NAMES.into_iter().zip(exists) {
            let has_alias = zone
                .others
                .iter()
                .any(|line| line.starts_with(&format!("{name}.")) || line.contains("DNAME"));
            if !has_alias && exists {
                zone.others.push(format!("{name}. 300 IN TXT \"x\""));
            }
        }
        zone
    })
}

fn request() -> impl Strategy<Value = Goal> {
    let wish = prop_oneof![
        4 => Just(Wish::Allow),
        1 => Just(Wish::Only(Vec::new())),
        1 => Just(Wish::Only(vec!["sectigo.com".to_owned()])),
        1 => Just(Wish::Nobody),
    ];
    let target = prop_oneof![3 => Just(TargetPreference::Best), 1 => Just(TargetPreference::Set), 1 => Just(TargetPreference::Domain)];
    (wish, target, any::<bool>()).prop_map(|(wish, target, replace_deny_all)| Goal {
        wish,
        target,
        replace_deny_all,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_changes_that_was_not_asked_for(zone in zone(), domain in select(NAMES.to_vec()), request in request()) {
        let ca = directory::find("globalsign").unwrap();
        let report = zone.report(domain, &ca);
        let advice = suggest(&report.judgement, &request);
        let Advice::Change(suggestion) = &advice else {
            if request.wish == Wish::Allow {
                prop_assert_eq!(matches!(advice, Advice::NotNeeded), report.judgement.verdict().may_permit());
            }
            return Ok(());
        };
        let after = zone.after(suggestion);
        let verdict = after.report(domain, &ca).judgement.verdict();
        prop_assert_eq!(verdict, suggestion.verdict_after);
        prop_assert_eq!(verdict.may_permit(), request.wish != Wish::Nobody);
        prop_assert_eq!(&suggest(&after.report(domain, &ca).judgement, &request), &Advice::NotNeeded, "once is enough");

        let added: String = suggestion.added().map(issuemail::caa::presentation::line).collect();
        let (before, now) = (Oracle::new(&zone), Oracle::new(&after));
        let is_alias_of_owner = |name: &str| {
            zone.others.iter().any(|line| {
                let alias = line.split(". ").next().unwrap();
                let is_there = name == alias || name.ends_with(&format!(".{alias}"));
                is_there && line.ends_with(&format!("CNAME {}.", suggestion.change.owner))
            })
        };
        for name in NAMES {
            // Other aliases that lead here are unknown.
            if is_alias_of_owner(name) && suggestion.change.owner.to_string() == domain {
                continue;
            }
            for ca in CAS {
                let (one, other) = (before.allowed(name, ca), now.allowed(name, ca));
                let context = format!("{ca} at {name}: {one:?} {other:?}, {} {}", suggestion.placement.code(), added);
                // A set below the cause decides alone from then on, for its name and what inherits it.
                if suggestion.placement == Placement::BelowCause {
                    let is_below = format!(".{name}").ends_with(&format!(".{}", suggestion.change.owner));
                    prop_assert!(is_below || is_alias_of_owner(name) || one == other, "{}", context);
                    continue;
                }
                // Web servers: never.
                prop_assert_eq!((one.tls, one.tls_wildcard), (other.tls, other.tls_wildcard), "{}", context);
                let is_repaired = suggestion.cautions.iter().any(|caution| matches!(caution, Caution::RepairAllows(_)))
                    && added.contains(&format!("\"{ca}"));
                match &request.wish {
                    Wish::Allow if ca == CAS[0] => prop_assert!(one.smime <= other.smime, "{}", context),
                    Wish::Allow => prop_assert!(one.smime == other.smime || is_repaired, "{}", context),
                    Wish::Only(others) => {
                        let is_wanted = ca == CAS[0] || others.iter().any(|it| it == ca);
                        if name == domain {
                            prop_assert_eq!(other.smime, is_wanted, "{}", context);
                        } else if !is_wanted {
                            prop_assert!(one.smime >= other.smime, "{}", context);
                        }
                    }
                    Wish::Nobody => {
                        prop_assert!(one.smime >= other.smime, "{}", context);
                        prop_assert!(name != domain || !other.smime, "{}", context);
                    }
                }
                // A copy and a new set affect the domain and the names below it, not its parents or siblings.
                let is_here = name == domain || name.ends_with(&format!(".{domain}"));
                if matches!(suggestion.placement, Placement::Copy | Placement::New) && suggestion.change.owner.to_string() == domain {
                    let is_alias_of_it = zone.others.iter().any(|line| line.contains("NAME"));
                    prop_assert!(is_here || is_alias_of_it || one == other, "{}", context);
                }
            }
        }
    }

    /// Any CA, by any name: the engine never panics, and its result is true.
    #[test]
    fn any_ca_can_be_asked_for(zone in zone(), domain in select(NAMES.to_vec()), issuer in "[a-z]{1,8}\\.(com|example)", request in request()) {
        let ca = CaProfile::for_issuer(&issuer).unwrap();
        if let Advice::Change(suggestion) = suggest(&zone.report(domain, &ca).judgement, &request) {
            prop_assert_eq!(zone.after(&suggestion).report(domain, &ca).judgement.verdict(), suggestion.verdict_after);
        }
    }
}
