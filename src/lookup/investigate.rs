//! Investigates failures: which queries explain them, and what the responses show.

use crate::dns::records::RecordData;
use crate::dns::{Fqdn, Query, RecordType};
use crate::dnssec::{self, BrokenLink, Fault, Link, LinkState, Status};
use crate::lookup::answer::DnsAnswer;
use crate::lookup::ledger::{Ledger, unchecked};
use crate::observe::{Diagnosis, ServerTrouble};

/// Requests what explains why a resolver does not return the CAA records of `name`. Called again as responses arrive.
/// There are two rounds: the first one, with CD=1, shows whether the keys on the way matter.
///
/// Queries that may get no response come last: a browser opens few connections to a host.
pub(super) fn ask(ledger: &mut Ledger, resolver: usize, name: &Fqdn) {
    let is_answered = ledger.answer(resolver, &Query::caa(name.clone())).is_some_and(DnsAnswer::is_dns);
    // Does the data exist? Also for a name that hangs: perhaps only its keys do not arrive.
    ledger.request(resolver, unchecked(name.clone(), RecordType::CAA));
    // Do the servers answer for another type? If an alias cannot be looked up, the servers of its target may be
    // the cause.
    ledger.request(resolver, unchecked(name.clone(), RecordType::CNAME));
    let mut ends = aliases(ledger, resolver, name).unwrap_or_default();
    ends.insert(0, name.clone());
    for zone in ends.iter().flat_map(Fqdn::candidates) {
        ledger.request(resolver, Query::signed(zone, RecordType::DS));
    }
    for end in &ends {
        let mut zones: Vec<Fqdn> = end.candidates().collect();
        zones.reverse();
        for zone in zones {
            ledger.request(resolver, unchecked(zone, RecordType::NS));
        }
        ledger.request(resolver, unchecked(end.clone(), RecordType::CNAME));
    }
    let unchecked_caa = ledger.answer(resolver, &unchecked(name.clone(), RecordType::CAA));
    let unchecked_caa = unchecked_caa.filter(|answer| answer.is_answered()).cloned();
    if !is_answered {
        for zone in ends.iter().flat_map(Fqdn::candidates).filter(|_| unchecked_caa.is_some()) {
            ask_link(ledger, resolver, &zone);
        }
        return;
    }
    for zone in name.candidates() {
        ask_link(ledger, resolver, &zone);
    }
    let Some(unchecked_caa) = unchecked_caa else { return };
    // The data exists but does not validate. Everything on the way is queried with and without CD: when all else
    // matches, the responses without CD show which data was altered.
    let mut ends = vec![name.clone()];
    ends.extend(unchecked_caa.aliases.iter().cloned());
    let apexes =
        unchecked_caa.authority_section.iter().filter(|record| record.record_type == RecordType::SOA);
    for apex in apexes.map(|record| record.owner.clone()).collect::<Vec<_>>() {
        ledger.request(resolver, Query::signed(apex, RecordType::SOA));
    }
    for end in &ends {
        ledger.request(resolver, Query::signed(end.clone(), RecordType::CNAME));
    }
    for zone in ends.iter().flat_map(Fqdn::candidates) {
        let ds = ledger.answer(resolver, &Query::signed(zone.clone(), RecordType::DS));
        // No delegation, or one without DS: there is no link to examine.
        if ds.is_some_and(|answer| answer.is_answered() && !has_ds(answer)) {
            continue;
        }
        for record_type in [RecordType::DS, RecordType::DNSKEY] {
            ledger.request(resolver, Query::signed(zone.clone(), record_type));
            ledger.request(resolver, unchecked(zone.clone(), record_type));
        }
    }
}

fn has_ds(answer: &DnsAnswer) -> bool {
    answer.answer_section.iter().any(|record| record.record_type == RecordType::DS)
}

/// Requests the keys of a zone whose parent has a DS, and the DS itself if it does not validate.
fn ask_link(ledger: &mut Ledger, resolver: usize, zone: &Fqdn) {
    let Some(ds) = ledger.answer(resolver, &Query::signed(zone.clone(), RecordType::DS)) else { return };
    let is_broken = ds.reading().status == Status::ServFail;
    let has_ds = has_ds(ds);
    if is_broken {
        ledger.request(resolver, unchecked(zone.clone(), RecordType::DS));
    }
    if is_broken || has_ds {
        ledger.request(resolver, unchecked(zone.clone(), RecordType::DNSKEY));
    }
}

/// The aliases from `name` on, as far as known; `Err` when they loop, or do not end.
pub(super) fn aliases(ledger: &Ledger, resolver: usize, name: &Fqdn) -> Result<Vec<Fqdn>, ()> {
    let mut seen = vec![name.clone()];
    while let Some(last) = seen.last() {
        let answer = ledger.answer(resolver, &unchecked(last.clone(), RecordType::CNAME));
        let target = answer.into_iter().flat_map(|answer| &answer.answer_section).find_map(|record| {
            match &record.data {
                RecordData::Cname(target) if record.owner == *last => Some(target.clone()),
                _ => None,
            }
        });
        let Some(target) = target else { break };
        if seen.contains(&target) || seen.len() > MAX_ALIASES {
            return Err(());
        }
        seen.push(target);
    }
    Ok(seen.split_off(1))
}

/// Resolvers follow about a dozen aliases.
const MAX_ALIASES: usize = 12;

/// A name that could not be looked up.
pub(super) struct Failed<'a> {
    pub(super) name: &'a Fqdn,
    pub(super) is_bogus: bool,
    pub(super) is_silent: bool,
}

/// What the responses of a resolver show about a name that could not be looked up, and whether the zone in question is
/// signed; `None` when that is not known.
pub(super) fn diagnose(
    ledger: &Ledger,
    resolver: usize,
    failed: &Failed<'_>,
    now: u64,
) -> (Diagnosis, Option<bool>) {
    let readings = ledger.readings(resolver);
    let mut chain = dnssec::trace(&readings, failed.name);
    if failed.is_bogus {
        let broken = dnssec::find_fault(&readings, failed.name, now);
        if let Some(broken) = &broken {
            mark(&mut chain, broken);
        }
        return (Diagnosis { chain, broken, servers: None }, None);
    }
    let Ok(aliases) = aliases(ledger, resolver, failed.name) else {
        return (Diagnosis { chain, broken: None, servers: None }, None);
    };
    let end = aliases.last().unwrap_or(failed.name);
    let links = dnssec::trace(&readings, end);
    let is_signed = links.last().and_then(|link| match link.state {
        // Its own servers answer, but nothing is known about the names below: another zone may begin there.
        LinkState::Signed if has_gap(ledger, resolver, &link.zone, end) => None,
        LinkState::Signed => Some(true),
        LinkState::NoDs | LinkState::OptOut | LinkState::Unsupported => Some(false),
        LinkState::Broken | LinkState::Unknown => None,
    });
    if failed.is_silent
        && let Some(zone) = without_keys(ledger, resolver, failed.name, &links)
    {
        let broken = BrokenLink {
            zone: zone.clone(),
            owner: zone.clone(),
            record_type: RecordType::DNSKEY,
            fault: Fault::Unanswered,
        };
        return (Diagnosis { chain, broken: Some(broken), servers: None }, Some(true));
    }
    let servers = Some(server_trouble(ledger, resolver, end, failed.is_silent, &links));
    (Diagnosis { chain, broken: None, servers }, is_signed)
}

/// The signed zone whose keys do not arrive, if the hanging data is available with CD=1.
fn without_keys<'a>(ledger: &Ledger, resolver: usize, name: &Fqdn, chain: &'a [Link]) -> Option<&'a Fqdn> {
    let data = ledger.answer(resolver, &unchecked(name.clone(), RecordType::CAA));
    data.filter(|answer| answer.is_answered())?;
    let hanging = ledger.find(resolver, &Query::caa(name.clone()))?;
    let patience = hanging.answered_at.saturating_sub(hanging.sent_at) / 3;
    let mut signed = chain.iter().filter(|link| link.state == LinkState::Signed).map(|link| &link.zone);
    signed.find(|zone| {
        let keys = ledger.find(resolver, &unchecked((*zone).clone(), RecordType::DNSKEY));
        keys.is_some_and(|keys| match &keys.answer {
            // A failed connection shows nothing.
            Some(answer) => !answer.is_answered() && !answer.is_connection_failure(),
            // In flight, and not just sent.
            None => keys.sent_at + patience <= hanging.answered_at,
        })
    })
}

/// Ends the chain at the zone whose link is broken: its DS or its keys. Other broken records do not break the chain.
fn mark(chain: &mut Vec<Link>, broken: &BrokenLink) {
    if !matches!(broken.record_type, RecordType::DS | RecordType::DNSKEY) {
        return;
    }
    if let Some(at) = chain.iter().position(|link| link.zone == broken.owner) {
        chain.truncate(at + 1);
        if let Some(link) = chain.last_mut() {
            link.state = LinkState::Broken;
        }
    }
}

fn server_trouble(
    ledger: &Ledger,
    resolver: usize,
    name: &Fqdn,
    is_silent: bool,
    chain: &[Link],
) -> ServerTrouble {
    // The name is not an alias, so the response to the query for CNAME is a denial with the SOA of the zone.
    let other = ledger.answer(resolver, &unchecked(name.clone(), RecordType::CNAME));
    let other = other.filter(|answer| answer.is_answered());
    let mut records = other.into_iter().flat_map(|answer| &answer.authority_section);
    let told =
        records.find(|record| record.record_type == RecordType::SOA).map(|record| record.owner.clone());
    let zone = told.unwrap_or_else(|| {
        let last = chain.last().map_or_else(|| name.clone(), |link| link.zone.clone());
        lowest_known(ledger, resolver, name).unwrap_or(last)
    });
    let above = std::iter::successors(zone.parent(), Fqdn::parent);
    let above = above.map(|name| ledger.name_servers(resolver, &name)).find(|servers| !servers.is_empty());
    ServerTrouble {
        name_servers: ledger.name_servers(resolver, &zone),
        parent_name_servers: above.unwrap_or_default(),
        name: name.clone(),
        is_silent,
        is_caa_only: other.is_some(),
        zone,
    }
}

/// Returns whether a zone may begin between `zone`, whose servers answer, and `name`. Those of a top-level domain are
/// assumed to answer: behind an alias they are not queried for CAA.
fn has_gap(ledger: &Ledger, resolver: usize, zone: &Fqdn, name: &Fqdn) -> bool {
    let is_answered = |query| ledger.answer(resolver, &query).is_some_and(DnsAnswer::is_answered);
    let mut between = name.candidates().take_while(|name| name != zone);
    between.any(|name| !is_answered(Query::signed(name, RecordType::DS)))
        && (zone.label_count() < 2 || do_servers_answer(ledger, resolver, zone))
}

/// Returns whether the servers of a zone answer for it. Behind an alias they are not queried for CAA; there the NS
/// records count, although resolvers may have them from elsewhere.
fn do_servers_answer(ledger: &Ledger, resolver: usize, zone: &Fqdn) -> bool {
    let asked = ledger.find(resolver, &Query::caa(zone.clone()));
    let asked = asked.or_else(|| ledger.find(resolver, &unchecked(zone.clone(), RecordType::NS)));
    asked.and_then(|asked| asked.answer.as_ref()).is_some_and(DnsAnswer::is_answered)
}

/// The lowest name that the zone above still answers for; or the name below it, if its own servers answer; or that
/// zone, if it is silent now: its answer for the name comes from a cache.
fn lowest_known(ledger: &Ledger, resolver: usize, name: &Fqdn) -> Option<Fqdn> {
    let names: Vec<Fqdn> = name.candidates().collect();
    let is_answered = |query| ledger.answer(resolver, &query).is_some_and(DnsAnswer::is_answered);
    let at = names.iter().position(|name| is_answered(Query::signed(name.clone(), RecordType::DS)))?;
    let known = names.get(at)?;
    let ds = ledger.answer(resolver, &Query::signed(known.clone(), RecordType::DS));
    let mut denials = ds.into_iter().flat_map(|answer| &answer.authority_section);
    let denier = denials.find(|record| record.record_type == RecordType::SOA).map(|record| &record.owner);
    if let Some(denier) = denier.filter(|denier| known.is_at_or_below(denier) && denier.label_count() > 1)
        && !do_servers_answer(ledger, resolver, denier)
    {
        return Some(denier.clone());
    }
    match at.checked_sub(1).and_then(|below| names.get(below)) {
        Some(below) if is_answered(Query::caa(known.clone())) => Some(below.clone()),
        _ => Some(known.clone()),
    }
}
