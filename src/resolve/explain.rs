//! Which questions explain a failure, and what their answers show.

use super::ledger::Ledger;
use crate::chain;
use crate::chain::Link;
use crate::chain::LinkState;
use crate::chain::Status;
use crate::dns::Fqdn;
use crate::dns::Query;
use crate::dns::RecordType;
use crate::dns::records::record_type;
use crate::evaluate::observation::Diagnosis;
use crate::evaluate::observation::ServerTrouble;

/// A question with CD=1, with signatures.
pub(super) fn unchecked(name: Fqdn, record_type: RecordType) -> Query {
    Query::signed(name, record_type).with_checking_disabled()
}

/// Asks what is worth knowing when the CAA records of `name` cannot be had from a resolver. As answers come, it is
/// called again. There are two rounds: what the first one shows of the data itself, with CD=1, tells whether the keys on
/// the way are of interest.
pub(super) fn ask(ledger: &mut Ledger, resolver: usize, name: &Fqdn) {
    ledger.want(resolver, unchecked(name.clone(), RecordType::Caa));
    ledger.want(resolver, unchecked(name.clone(), RecordType::Soa));
    for zone in name.candidates() {
        ledger.want(resolver, unchecked(zone.clone(), RecordType::Ns));
        ask_link(ledger, resolver, &zone);
    }
    let unchecked_caa = ledger.answer(resolver, &unchecked(name.clone(), RecordType::Caa));
    let Some(unchecked_caa) = unchecked_caa.filter(|answer| answer.is_answered()) else { return };
    // The data is there and does not validate. What is of interest is asked both ways: when all else fits, the answers
    // without CD tell which data was altered.
    let mut ends = vec![name.clone()];
    ends.extend(unchecked_caa.aliases.iter().cloned());
    for end in ends {
        ledger.want(resolver, Query::signed(end.clone(), RecordType::Soa));
        for zone in end.candidates() {
            for record_type in [RecordType::Ds, RecordType::Dnskey] {
                let has_ds = |answer: &super::answer::Answer| {
                    answer.answer.iter().any(|record| record.record_type == record_type::DS)
                };
                let ds = ledger.answer(resolver, &Query::signed(zone.clone(), RecordType::Ds));
                // No delegation, or one without DS: there is no link to look at.
                if ds.is_some_and(|answer| answer.is_answered() && !has_ds(answer)) {
                    continue;
                }
                ledger.want(resolver, Query::signed(zone.clone(), record_type));
                ledger.want(resolver, unchecked(zone.clone(), record_type));
            }
        }
    }
}

/// Asks for the keys of a zone whose parent has a DS, and for the DS itself where it does not validate.
fn ask_link(ledger: &mut Ledger, resolver: usize, zone: &Fqdn) {
    let Some(ds) = ledger.answer(resolver, &Query::signed(zone.clone(), RecordType::Ds)) else { return };
    let is_broken = ds.reading().status == Status::ServFail;
    let has_ds = ds.answer.iter().any(|record| record.record_type == record_type::DS);
    if is_broken {
        ledger.want(resolver, unchecked(zone.clone(), RecordType::Ds));
    }
    if is_broken || has_ds {
        ledger.want(resolver, unchecked(zone.clone(), RecordType::Dnskey));
    }
}

/// What the answers of a resolver show.
///
/// `failed` is the name that could not be looked up, with whether its name servers keep silent; `is_bogus` says that
/// its data is there and does not validate.
pub(super) fn diagnose(
    ledger: &Ledger,
    resolver: usize,
    domain: &Fqdn,
    failed: Option<&Failed<'_>>,
    now: u64,
) -> Diagnosis {
    let readings = ledger.readings(resolver);
    let name = failed.map_or(domain, |failed| failed.name);
    let broken = match failed {
        Some(failed) if failed.is_bogus => chain::find_fault(&readings, name, now),
        _ => None,
    };
    let behind_alias = broken.as_ref().filter(|broken| !name.is_at_or_below(&broken.zone));
    let mut chain = chain::trace(&readings, behind_alias.map_or(name, |broken| &broken.owner));
    if let Some(broken) = &broken {
        mark(&mut chain, broken);
    }
    let servers = failed
        .filter(|failed| !failed.is_bogus)
        .map(|failed| server_trouble(ledger, resolver, failed, &chain));
    Diagnosis { chain, broken, servers }
}

/// A name that could not be looked up.
pub(super) struct Failed<'a> {
    pub(super) name: &'a Fqdn,
    pub(super) is_bogus: bool,
    pub(super) is_silent: bool,
}

/// Ends the chain with the zone whose link is broken: its DS or its keys. Other records break nothing but themselves.
fn mark(chain: &mut Vec<Link>, broken: &chain::BrokenLink) {
    if !matches!(broken.record_type, record_type::DS | record_type::DNSKEY) {
        return;
    }
    if let Some(at) = chain.iter().position(|link| link.zone == broken.owner) {
        chain.truncate(at + 1);
        if let Some(link) = chain.last_mut() {
            link.state = LinkState::Broken;
        }
    }
}

fn server_trouble(ledger: &Ledger, resolver: usize, failed: &Failed<'_>, chain: &[Link]) -> ServerTrouble {
    let soa = ledger.answer(resolver, &unchecked(failed.name.clone(), RecordType::Soa));
    let soa = soa.filter(|answer| answer.is_answered());
    let mut records = soa.into_iter().flat_map(|answer| answer.answer.iter().chain(&answer.authority));
    let told =
        records.find(|record| record.record_type == record_type::SOA).map(|record| record.owner.clone());
    // Else it is the lowest name that the zone above still answers for.
    let zone = told.unwrap_or_else(|| {
        let is_known = |name: &Fqdn| {
            let ds = ledger.answer(resolver, &Query::signed(name.clone(), RecordType::Ds));
            ds.is_some_and(super::answer::Answer::is_answered)
        };
        let is_answered = |name: &Fqdn| {
            let caa = ledger.answer(resolver, &Query::caa(name.clone()));
            caa.is_some_and(super::answer::Answer::is_answered)
        };
        let last = chain.last().map_or_else(|| failed.name.clone(), |link| link.zone.clone());
        let names: Vec<Fqdn> = failed.name.candidates().collect();
        let at = names.iter().position(is_known);
        match at.and_then(|at| Some((at, names.get(at)?))) {
            // Its own servers answer, so they are those of the zone below.
            Some((at, name)) if at > 0 && is_answered(name) => names.get(at - 1).cloned().unwrap_or(last),
            Some((_, name)) => name.clone(),
            None => last,
        }
    });
    let above = std::iter::successors(zone.parent(), Fqdn::parent);
    let above = above.map(|name| ledger.name_servers(resolver, &name)).find(|servers| !servers.is_empty());
    ServerTrouble {
        name_servers: ledger.name_servers(resolver, &zone),
        parent_name_servers: above.unwrap_or_default(),
        is_silent: failed.is_silent,
        is_caa_only: soa.is_some(),
        zone,
    }
}
