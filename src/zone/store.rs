//! The records of a zone text, and how a name server would answer from them.

use std::collections::HashMap;

use crate::caa::CaaRecord;
use crate::dns::{Fqdn, name};
use crate::observe::TextNote;
use crate::order;
use crate::zone::error::ZoneErrorKind;

/// The records of one or several zones.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    /// Every name that exists, empty non-terminals included ([RFC 4592, Section 2.2.2]), and every origin.
    ///
    /// Names are looked up here and never iterated over, so nothing depends on their order.
    ///
    /// [RFC 4592, Section 2.2.2]: https://www.rfc-editor.org/rfc/rfc4592#section-2.2.2
    nodes: HashMap<Fqdn, Node>,
    owners_of_caa: Vec<Fqdn>,
    /// What is worth knowing about how the text was read.
    pub(super) notes: Vec<TextNote>,
    /// The names below which lines of the text bring in what is not in it (`$INCLUDE`).
    pub(super) included: Vec<Fqdn>,
}

/// What one name holds.
#[derive(Clone, Debug, Default)]
struct Node {
    caa: Vec<CaaRecord>,
    cname: Option<Fqdn>,
    dname: Option<Fqdn>,
    has_other: bool,
    /// Whether the name or one below it holds records.
    exists: bool,
    /// Whether the text has records of the name itself.
    is_owner: bool,
    is_origin: bool,
    has_soa: bool,
    /// Whether it has NS or DS: a zone begins there.
    begins_zone: bool,
    /// Whether the name or one below it holds records that only its own zone can hold: others than NS, DS and the
    /// addresses that go with a delegation ([RFC 1034, Section 4.2.1]).
    ///
    /// [RFC 1034, Section 4.2.1]: https://www.rfc-editor.org/rfc/rfc1034#section-4.2.1
    has_zone_data: bool,
    /// Whether it holds addresses only, and is a name server of the text.
    is_glue: bool,
    /// The name servers as written.
    name_servers: Vec<Fqdn>,
    /// The mail servers as written.
    mail_servers: Vec<Fqdn>,
    /// Whether a TXT record there reads like CAA.
    has_caa_as_text: bool,
}

impl Node {
    fn has_records(&self) -> bool {
        !self.caa.is_empty() || self.cname.is_some() || self.dname.is_some() || self.has_other
    }

    /// Returns whether it is the top of a zone, in the text or elsewhere.
    fn is_apex(&self) -> bool {
        self.begins_zone || self.has_soa
    }
}

/// Where the text has a name.
enum Place {
    /// In one of its zones.
    Covered,
    /// Below a DNAME, with the name that this leads to; `None` when that is too long.
    Renamed(Option<Fqdn>),
    /// At or below this delegation.
    BelowCut(Fqdn),
    /// Not in any, but perhaps above one.
    Outside,
}

/// What kind of record makes a name exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A and AAAA: data, or the address of a name server for a delegation.
    Address,
    /// NS and DS, which delegate; at its own apex a zone has the first (RFC 4035, Section 2.4).
    Delegation,
    /// What may stand beside a CNAME, in both zones: signatures and denials.
    Signature,
    /// Anything else.
    Data,
}

/// The result of a lookup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ZoneAnswer {
    Records(Vec<CaaRecord>),
    NoData,
    NxDomain,
    /// The text does not have the name; if it is at or below a delegation, this one.
    NotCovered(Option<Fqdn>),
    AliasLoop,
}

impl ZoneAnswer {
    /// Returns whether the text says that there are no records.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::NoData | Self::NxDomain)
    }
}

//--- Construction

impl Zone {
    pub(super) fn add_origin(&mut self, origin: Fqdn) {
        self.nodes.entry(origin).or_default().is_origin = true;
    }

    /// Adds a CAA record. An error of this and the next means that it cannot stand beside a CNAME; both are there then.
    pub(super) fn add_caa(&mut self, record: CaaRecord) -> Result<(), ZoneErrorKind> {
        let owner = record.owner.clone();
        let node = self.node(&owner);
        node.caa.push(record);
        node.is_glue = false;
        let is_alone = node.cname.is_none();
        self.mark_zone_data(&owner);
        is_alone.then_some(()).ok_or_else(|| ZoneErrorKind::CnameAndOther(owner.to_string()))
    }

    pub(super) fn add_cname(&mut self, owner: &Fqdn, target: Fqdn) -> Result<(), ZoneErrorKind> {
        let node = self.node(owner);
        let is_other = node.cname.as_ref().is_some_and(|other| *other != target);
        let is_alone = !is_other && !node.has_other && node.caa.is_empty() && node.dname.is_none();
        node.cname = Some(target);
        node.is_glue = false;
        self.mark_zone_data(owner);
        is_alone.then_some(()).ok_or_else(|| ZoneErrorKind::CnameAndOther(owner.to_string()))
    }

    pub(super) fn add_dname(&mut self, owner: &Fqdn, target: Fqdn) -> Result<(), ZoneErrorKind> {
        let node = self.node(owner);
        let is_alone = node.cname.is_none() && node.dname.as_ref().is_none_or(|other| *other == target);
        node.dname = Some(target);
        node.is_glue = false;
        self.mark_zone_data(owner);
        is_alone.then_some(()).ok_or_else(|| ZoneErrorKind::CnameAndOther(owner.to_string()))
    }

    /// Takes the CNAME of a name away if the name has the SOA of a zone, and returns whether it has: there, no name server
    /// would load it, but hosts that flatten it list it in their exports (decision D-44).
    pub(super) fn drop_cname_at_apex(&mut self, owner: &Fqdn) -> bool {
        let apex = self.nodes.get_mut(owner).filter(|node| node.has_soa);
        apex.map(|node| node.cname = None).is_some()
    }

    /// Notes a mail server of a name.
    pub(super) fn add_mail_server(&mut self, owner: &Fqdn, server: Fqdn) {
        self.node(owner).mail_servers.push(server);
    }

    /// Notes that a TXT record of a name reads like CAA.
    pub(super) fn add_caa_as_text(&mut self, owner: &Fqdn) {
        self.node(owner).has_caa_as_text = true;
    }

    /// Gives every CAA record with one TTL another one; returns whether there was any.
    pub(super) fn replace_ttl(&mut self, from: u32, to: u32) -> bool {
        let records = self.nodes.values_mut().flat_map(|node| &mut node.caa);
        records.filter(|record| record.ttl == from).map(|record| record.ttl = to).count() > 0
    }

    pub(super) fn add_other(&mut self, owner: &Fqdn, kind: Kind) -> Result<(), ZoneErrorKind> {
        let node = self.node(owner);
        if kind == Kind::Signature {
            return Ok(());
        }
        node.has_other = true;
        node.is_glue &= kind == Kind::Address;
        node.begins_zone |= kind == Kind::Delegation;
        let is_alone = node.cname.is_none();
        if kind == Kind::Data {
            self.mark_zone_data(owner);
        }
        is_alone.then_some(()).ok_or_else(|| ZoneErrorKind::CnameAndOther(owner.to_string()))
    }

    /// Adds an NS record; without a name server if that is malformed.
    pub(super) fn add_ns(&mut self, owner: &Fqdn, name_server: Option<Fqdn>) -> Result<(), ZoneErrorKind> {
        self.node(owner).name_servers.extend(name_server);
        self.add_other(owner, Kind::Delegation)
    }

    pub(super) fn add_soa(&mut self, owner: &Fqdn) -> Result<(), ZoneErrorKind> {
        self.node(owner).has_soa = true;
        self.add_other(owner, Kind::Data)
    }

    /// Completes the zone when all records are added.
    pub(super) fn finish(&mut self) {
        let servers = self.nodes.values().flat_map(|node| &node.name_servers).cloned();
        let servers = name::sorted_unique(servers.collect());
        for (name, node) in &mut self.nodes {
            node.is_glue &= servers.binary_search(name).is_ok();
            // An RRset is a set: duplicate data counts once (RFC 2181, Section 5).
            order::unique(&mut node.caa, |record| &record.rdata);
        }
        let has_caa = |node: &Node| !node.caa.is_empty() || node.has_caa_as_text;
        let owners = self.nodes.iter().filter(|(_, node)| has_caa(node)).map(|(name, _)| name.clone());
        self.owners_of_caa = name::sorted_unique(owners.collect());
        self.owners_of_caa.truncate(MAX_OWNERS);
    }

    /// Notes that a name holds records of its own zone.
    fn mark_zone_data(&mut self, owner: &Fqdn) {
        let mut current = Some(owner.clone());
        while let Some(name) = current {
            let node = self.nodes.entry(name.clone()).or_default();
            if std::mem::replace(&mut node.has_zone_data, true) {
                break;
            }
            current = name.parent();
        }
    }

    /// The node of a name, created if needed; the names above it exist from then on.
    fn node(&mut self, owner: &Fqdn) -> &mut Node {
        let mut above = owner.parent();
        while let Some(name) = above {
            let node = self.nodes.entry(name.clone()).or_default();
            if node.exists {
                break;
            }
            node.exists = true;
            above = name.parent();
        }
        let node = self.nodes.entry(owner.clone()).or_default();
        node.exists = true;
        // Until it turns out to have more.
        node.is_glue |= !node.is_owner;
        node.is_owner = true;
        node
    }
}

//--- Inspection

impl Zone {
    /// Answers a question for CAA as a name server would ([RFC 1034, Section 4.3.2], [RFC 6672, Section 3.2],
    /// [RFC 4592, Section 3.3]); returns the targets of the aliases on the way.
    ///
    /// [RFC 1034, Section 4.3.2]: https://www.rfc-editor.org/rfc/rfc1034#section-4.3.2
    /// [RFC 6672, Section 3.2]: https://www.rfc-editor.org/rfc/rfc6672#section-3.2
    /// [RFC 4592, Section 3.3]: https://www.rfc-editor.org/rfc/rfc4592#section-3.3
    pub(super) fn lookup(&self, name: &Fqdn) -> (ZoneAnswer, Vec<Fqdn>) {
        let mut aliases: Vec<Fqdn> = Vec::new();
        let mut current = name.clone();
        loop {
            let (answer, target) = self.step(&current);
            let Some(target) = target else { return (answer, aliases) };
            if target == *name || aliases.contains(&target) || aliases.len() >= MAX_ALIASES {
                return (ZoneAnswer::AliasLoop, aliases);
            }
            aliases.push(target.clone());
            current = target;
        }
    }

    /// The names that have records, in arbitrary order.
    pub fn owners(&self) -> impl Iterator<Item = &Fqdn> {
        self.nodes.iter().filter(|(_, node)| node.is_owner && node.has_records()).map(|(name, _)| name)
    }

    /// The CAA records that a name itself has; none where it is an alias.
    pub(super) fn caa(&self, name: &Fqdn) -> &[CaaRecord] {
        self.nodes.get(name).map_or(&[], |node| &node.caa)
    }

    /// The names that have CAA records, or a TXT record that reads like one; sorted. Of very many, the first.
    pub(super) fn owners_of_caa(&self) -> &[Fqdn] {
        &self.owners_of_caa
    }

    /// The mail servers of a name.
    pub(super) fn mail_servers(&self, name: &Fqdn) -> &[Fqdn] {
        self.nodes.get(name).map_or(&[], |node| &node.mail_servers)
    }

    /// Returns whether a TXT record of a name reads like CAA.
    pub(super) fn has_caa_as_text(&self, name: &Fqdn) -> bool {
        self.nodes.get(name).is_some_and(|node| node.has_caa_as_text)
    }

    /// The zones among some names: those that have NS or SOA, or if none has, those that the text sets as origin.
    /// With their name servers, sorted and unique.
    pub(super) fn zones<'a>(&self, names: &'a [Fqdn]) -> impl Iterator<Item = (&'a Fqdn, Vec<Fqdn>)> {
        let nodes = names.iter().filter_map(|name| Some((name, self.nodes.get(name)?)));
        let nodes: Vec<_> = nodes.collect();
        let has_apex = nodes.iter().any(|(_, node)| node.is_apex());
        let zones =
            nodes.into_iter().filter(move |(_, node)| if has_apex { node.is_apex() } else { node.is_origin });
        zones.map(|(name, node)| (name, name::sorted_unique(node.name_servers.clone())))
    }

    /// The answer at one name, or the target to continue with.
    fn step(&self, name: &Fqdn) -> (ZoneAnswer, Option<Fqdn>) {
        let is_covered = match self.place(name) {
            Place::BelowCut(cut) => return (ZoneAnswer::NotCovered(Some(cut)), None),
            Place::Renamed(Some(target)) => return (ZoneAnswer::NoData, Some(target)),
            Place::Renamed(None) => return (ZoneAnswer::AliasLoop, None),
            Place::Covered => true,
            Place::Outside => false,
        };
        let exists = |name: &Fqdn| self.nodes.get(name).is_some_and(|node| node.exists);
        if let Some(node) = self.nodes.get(name).filter(|node| node.is_owner && is_covered) {
            return Self::answer(node, name);
        }
        let is_there = exists(name);
        if !is_there {
            let encloser = name.candidates().skip(1).find(exists).unwrap_or_else(Fqdn::root);
            let wildcard = encloser.child(b"*").ok();
            let node = wildcard.as_ref().and_then(|wildcard| self.nodes.get(wildcard));
            if let (Some(wildcard), Some(node)) = (wildcard, node.filter(|node| node.has_records())) {
                // What NS at a wildcard means is undefined (RFC 4592, Section 4.2).
                return match node.begins_zone && !node.has_soa {
                    true => (ZoneAnswer::NotCovered(Some(wildcard)), None),
                    false => Self::answer(node, name),
                };
            }
        }
        let answer = match (is_covered, is_there) {
            (true, true) => ZoneAnswer::NoData,
            (true, false) => ZoneAnswer::NxDomain,
            (false, _) => ZoneAnswer::NotCovered(None),
        };
        (answer, None)
    }

    /// Finds where the text has a name (decision D-31), label by label from the root, as a name server does
    /// ([RFC 1034, Section 4.3.2]): what is met first counts.
    ///
    /// [RFC 1034, Section 4.3.2]: https://www.rfc-editor.org/rfc/rfc1034#section-4.3.2
    fn place(&self, name: &Fqdn) -> Place {
        let mut cut = None;
        let mut is_covered = false;
        let names: Vec<Fqdn> = name.candidates().chain([Fqdn::root()]).collect();
        for current in names.into_iter().rev() {
            let Some(node) = self.nodes.get(&current).filter(|node| node.is_owner) else { continue };
            if node.has_soa {
                // The text has this zone itself, whoever delegates to it.
                cut = None;
            } else if node.begins_zone
                && cut.is_none()
                && (is_covered || !node.has_zone_data || current.is_root())
            {
                // Below a name of the text, NS delegates: the zone below is authoritative for the rest, there too
                // (RFC 2181, Section 6.1). Alone, it is what a referral says.
                cut = Some(current.clone());
            }
            if cut.is_some() {
                continue;
            }
            is_covered |= node.has_records() && !node.is_glue;
            // Names below a DNAME do not exist in its zone (RFC 6672, Section 2.4).
            if let Some(target) = node.dname.as_ref().filter(|_| current != *name) {
                return Place::Renamed(name.with_suffix_replaced(&current, target).ok());
            }
        }
        match cut {
            Some(cut) => Place::BelowCut(cut),
            None if is_covered => Place::Covered,
            None => Place::Outside,
        }
    }

    /// What a node answers; for a wildcard, the owner is the queried name.
    fn answer(node: &Node, name: &Fqdn) -> (ZoneAnswer, Option<Fqdn>) {
        if let Some(target) = &node.cname {
            return (ZoneAnswer::NoData, Some(target.clone()));
        }
        if node.caa.is_empty() {
            return (ZoneAnswer::NoData, None);
        }
        let records =
            node.caa.iter().map(|record| CaaRecord { owner: name.clone(), ..record.clone() }).collect();
        (ZoneAnswer::Records(records), None)
    }
}

/// As many as [`crate::dns::message`] follows.
const MAX_ALIASES: usize = 32;

/// How many owners are looked at for records that nobody asks for; a zone has a few.
const MAX_OWNERS: usize = 1_000;
