//! Which questions explain a failure, and what their answers show.

use super::ledger::Ledger;
use crate::chain;
use crate::chain::Fault;
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
/// called again: two rounds at most, for what the second one needs is told by the first.
pub(super) fn ask(ledger: &mut Ledger, resolver: usize, name: &Fqdn, now: u64) {
    ledger.want(resolver, unchecked(name.clone(), RecordType::Caa));
    ledger.want(resolver, unchecked(name.clone(), RecordType::Soa));
    for zone in name.candidates() {
        ledger.want(resolver, unchecked(zone.clone(), RecordType::Ns));
        ask_link(ledger, resolver, &zone);
    }
    let caa = ledger.answer(resolver, &unchecked(name.clone(), RecordType::Caa));
    let aliases = caa.map(|answer| answer.aliases.clone());
    for target in aliases.iter().flatten().flat_map(Fqdn::candidates) {
        // Whether the target's links are whole is not known yet, and a third round would be too late.
        ledger.want(resolver, Query::signed(target.clone(), RecordType::Ds));
        ledger.want(resolver, Query::signed(target.clone(), RecordType::Dnskey));
        ledger.want(resolver, unchecked(target.clone(), RecordType::Ds));
        ledger.want(resolver, unchecked(target, RecordType::Dnskey));
    }
    if aliases.is_none() || ledger.is_explaining() {
        return;
    }
    // When nothing else is wrong, the answers without CD tell which data was altered.
    let readings = ledger.readings(resolver);
    let broken = chain::find_fault(&readings, name, now);
    if let Some(broken) = broken.filter(|broken| broken.fault == Fault::Altered) {
        for link in chain::trace(&readings, name).into_iter().filter(|link| !link.zone.is_root()) {
            ledger.want(resolver, Query::signed(link.zone, RecordType::Dnskey));
        }
        ledger.want(resolver, Query::signed(broken.zone, RecordType::Soa));
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

/// Ends the chain with the zone that is broken.
fn mark(chain: &mut Vec<Link>, broken: &chain::BrokenLink) {
    // A DS that its own parent does not sign well breaks the link to the child.
    let zone = match broken.record_type {
        record_type::DS => &broken.owner,
        _ => &broken.zone,
    };
    if let Some(at) = chain.iter().position(|link| link.zone == *zone) {
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
        let last = chain.last().map_or_else(|| failed.name.clone(), |link| link.zone.clone());
        failed.name.candidates().find(is_known).unwrap_or(last)
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
