//! The records of a zone text, and how a name server would answer from them.

use std::collections::HashMap;

use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::dns::name;
use crate::zone::error::ZoneErrorKind;

/// The records of one or several zones.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    /// Every name that exists, empty non-terminals included ([RFC 4592, Section 2.2.2]), and every origin.
    ///
    /// Names are looked up here and never walked through, so nothing depends on their order.
    ///
    /// [RFC 4592, Section 2.2.2]: https://www.rfc-editor.org/rfc/rfc4592#section-2.2.2
    nodes: HashMap<Fqdn, Node>,
}

/// What one name holds.
#[derive(Clone, Debug, Default)]
struct Node {
    caa: Vec<CaaRecord>,
    cname: Option<Fqdn>,
    dname: Option<Fqdn>,
    has_other: bool,
    /// Says whether the name or one below it holds records.
    exists: bool,
    /// Says whether the name itself is named in the text, as owner or origin: what lies below is in the zone.
    is_named: bool,
    is_origin: bool,
    /// Says whether it has NS or SOA.
    is_apex: bool,
    /// The name servers as they are written.
    name_servers: Vec<Fqdn>,
}

impl Node {
    fn has_records(&self) -> bool {
        !self.caa.is_empty() || self.cname.is_some() || self.dname.is_some() || self.has_other
    }
}

/// What a lookup ends with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Records(Vec<CaaRecord>),
    NoData,
    NxDomain,
    /// The name is in none of the zones of the text.
    Outside,
    AliasLoop,
}

//--- Construction

impl Zone {
    pub(super) fn add_origin(&mut self, origin: Fqdn) {
        let node = self.nodes.entry(origin).or_default();
        node.is_named = true;
        node.is_origin = true;
    }

    pub(super) fn add_caa(&mut self, record: CaaRecord) -> Result<(), ZoneErrorKind> {
        let owner = record.owner.clone();
        let node = self.node(&owner);
        if node.cname.is_some() {
            return Err(ZoneErrorKind::CnameAndOther(owner.to_string()));
        }
        // An RRset is a set: the same data twice is once (RFC 2181, Section 5).
        if !node.caa.iter().any(|other| other.rdata == record.rdata) {
            node.caa.push(record);
        }
        Ok(())
    }

    pub(super) fn add_cname(&mut self, owner: &Fqdn, target: Fqdn) -> Result<(), ZoneErrorKind> {
        let node = self.node(owner);
        let is_other = node.cname.as_ref().is_some_and(|other| *other != target);
        if is_other || node.has_other || !node.caa.is_empty() || node.dname.is_some() {
            return Err(ZoneErrorKind::CnameAndOther(owner.to_string()));
        }
        node.cname = Some(target);
        Ok(())
    }

    pub(super) fn add_dname(&mut self, owner: &Fqdn, target: Fqdn) -> Result<(), ZoneErrorKind> {
        let node = self.node(owner);
        if node.cname.is_some() || node.dname.as_ref().is_some_and(|other| *other != target) {
            return Err(ZoneErrorKind::CnameAndOther(owner.to_string()));
        }
        node.dname = Some(target);
        Ok(())
    }

    pub(super) fn add_other(&mut self, owner: &Fqdn, fits_cname: bool) -> Result<(), ZoneErrorKind> {
        let node = self.node(owner);
        if !fits_cname {
            if node.cname.is_some() {
                return Err(ZoneErrorKind::CnameAndOther(owner.to_string()));
            }
            node.has_other = true;
        }
        Ok(())
    }

    /// Adds an NS record; without a name server when that cannot be read.
    pub(super) fn add_ns(&mut self, owner: &Fqdn, name_server: Option<Fqdn>) -> Result<(), ZoneErrorKind> {
        self.add_soa(owner)?;
        self.node(owner).name_servers.extend(name_server);
        Ok(())
    }

    pub(super) fn add_soa(&mut self, owner: &Fqdn) -> Result<(), ZoneErrorKind> {
        self.add_other(owner, false)?;
        self.node(owner).is_apex = true;
        Ok(())
    }

    /// The node of a name, made if need be; the names above it exist from then on.
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
        node.is_named = true;
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
    pub(super) fn lookup(&self, name: &Fqdn) -> (Answer, Vec<Fqdn>) {
        let mut aliases: Vec<Fqdn> = Vec::new();
        let mut current = name.clone();
        loop {
            let (answer, target) = self.step(&current);
            let Some(target) = target else { return (answer, aliases) };
            if target == *name || aliases.contains(&target) || aliases.len() >= MAX_ALIASES {
                return (Answer::AliasLoop, aliases);
            }
            aliases.push(target.clone());
            current = target;
        }
    }

    /// The names that records stand at, in no order.
    pub fn owners(&self) -> impl Iterator<Item = &Fqdn> {
        self.nodes.iter().filter(|(_, node)| node.is_named && node.has_records()).map(|(name, _)| name)
    }

    /// The zones among some names: those that have NS or SOA, and where none has, those that the text sets as origin.
    /// With their name servers, in order and each once.
    pub(super) fn zones<'a>(&self, names: &'a [Fqdn]) -> impl Iterator<Item = (&'a Fqdn, Vec<Fqdn>)> {
        let nodes = names.iter().filter_map(|name| Some((name, self.nodes.get(name)?)));
        let nodes: Vec<_> = nodes.collect();
        let has_apex = nodes.iter().any(|(_, node)| node.is_apex);
        let zones =
            nodes.into_iter().filter(move |(_, node)| if has_apex { node.is_apex } else { node.is_origin });
        zones.map(|(name, node)| (name, name::in_order(node.name_servers.clone())))
    }

    /// The answer at one name, or the target to go on with.
    fn step(&self, name: &Fqdn) -> (Answer, Option<Fqdn>) {
        // The topmost DNAME wins: what lies below it does not exist in the zone.
        let above: Vec<Fqdn> = name.candidates().skip(1).collect();
        for owner in above.iter().rev() {
            let Some(dname) = self.nodes.get(owner).and_then(|node| node.dname.as_ref()) else { continue };
            return match name.with_suffix_replaced(owner, dname) {
                Ok(target) => (Answer::NoData, Some(target)),
                Err(_) => (Answer::AliasLoop, None),
            };
        }
        let exists = |name: &Fqdn| self.nodes.get(name).is_some_and(|node| node.exists);
        if let Some(node) = self.nodes.get(name).filter(|node| node.is_named) {
            return Self::answer(node, name);
        }
        if exists(name) {
            let answer = if self.covers(name) { Answer::NoData } else { Answer::Outside };
            return (answer, None);
        }
        let encloser = above.into_iter().find(exists).unwrap_or_else(Fqdn::root);
        let wildcard = encloser.child(b"*").ok().and_then(|wildcard| self.nodes.get(&wildcard));
        if let Some(node) = wildcard.filter(|node| node.is_named) {
            return Self::answer(node, name);
        }
        let answer = if self.covers(name) { Answer::NxDomain } else { Answer::Outside };
        (answer, None)
    }

    /// What a node answers; behind a wildcard, the owner is the name that was asked.
    fn answer(node: &Node, name: &Fqdn) -> (Answer, Option<Fqdn>) {
        if let Some(target) = &node.cname {
            return (Answer::NoData, Some(target.clone()));
        }
        if node.caa.is_empty() {
            return (Answer::NoData, None);
        }
        let records =
            node.caa.iter().map(|record| CaaRecord { owner: name.clone(), ..record.clone() }).collect();
        (Answer::Records(records), None)
    }

    /// Says whether the name is in one of the zones: at or below an origin or a name that holds records.
    fn covers(&self, name: &Fqdn) -> bool {
        name.candidates().any(|name| self.nodes.get(&name).is_some_and(|node| node.is_named))
    }
}

/// As many as [`crate::dns::message`] follows.
const MAX_ALIASES: usize = 32;
