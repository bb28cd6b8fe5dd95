//! The reply of a resolver.

use std::fmt;

use domain::base::iana::{Class, Opcode, OptionCode};
use domain::base::message::RecordSection;
use domain::base::opt::{OptRecord, UnknownOptData};
use domain::base::rdata::UnknownRecordData;
use domain::base::record::ParsedRecord;
use domain::base::{Message, Name, ParsedName, Rtype, ToName};
use domain::rdata::dnssec::RtypeBitmap;
use domain::rdata::{Cname, Dname, Dnskey, Ds, Ns, Nsec, Nsec3, Rrsig, Soa};

use crate::dns::name::Fqdn;
use crate::dns::query::Query;
use crate::dns::records::{self, RecordData, ResourceRecord, bounded_ttl};
use crate::dns::rr::{ExtendedError, Rcode, RecordType};

/// A DNS message that answers a [`Query`].
///
/// It borrows the octets and reads records lazily. The RDATA of CAA is returned as received: one malformed record
/// never hides the next.
#[derive(Clone, Debug)]
pub struct Reply<'a> {
    message: &'a Message<[u8]>,
    answers: RecordSection<'a, [u8]>,
    opt: Option<OptRecord<&'a [u8]>>,
    /// Whether the answer section has a CNAME or DNAME. Most replies have none and need no search.
    has_alias: bool,
}

//--- Construction

impl<'a> Reply<'a> {
    /// Reads a message and checks that it answers `query`, with the same operation and validation. Whatever might
    /// hide a record that restricts is an error: data of another class, CAA outside of the answer section, octets that
    /// no section counts, an OPT that cannot be relied on (decision D-29).
    ///
    /// # Errors
    ///
    /// [`MessageError`] when the octets are not a DNS message or answer another question.
    pub fn parse(octets: &'a [u8], query: &Query) -> Result<Self, MessageError> {
        let message = Message::from_slice(octets).map_err(|_| MessageError::Short { len: octets.len() })?;
        let header = message.header();
        // A response has the opcode of its query (RFC 1035, Section 4.1.1).
        if !header.qr() || header.opcode() != Opcode::QUERY {
            return Err(MessageError::NotAResponse);
        }
        // > The name server side … MUST copy the setting of the CD bit from a query to the corresponding response.
        // > (RFC 4035, Section 3.2.2)
        if header.cd() && !query.checking_disabled {
            return Err(MessageError::Unchecked);
        }
        let mut questions = message.question();
        let question = match questions.next() {
            Some(Ok(question)) if message.header_counts().qdcount() == 1 => question,
            _ => return Err(MessageError::WrongQuestion),
        };
        let same = is_name(question.qname(), &query.name)
            && question.qtype() == Rtype::from_int(query.record_type.0)
            && question.qclass() == Class::IN;
        if !same {
            return Err(MessageError::WrongQuestion);
        }
        let answers = questions.answer().map_err(|_| MessageError::Record)?;
        let mut reply = Self { message, answers, opt: None, has_alias: false };
        reply.survey()?;
        Ok(reply)
    }

    /// Reads every section once: finds aliases and OPT, and checks that each record can be parsed and belongs where it
    /// is.
    fn survey(&mut self) -> Result<(), MessageError> {
        let mut section = self.answers;
        let mut is_answer = true;
        let mut is_additional = false;
        loop {
            for record in section.by_ref() {
                let record = record.map_err(|_| MessageError::Record)?;
                match record.rtype() {
                    Rtype::OPT if is_additional => self.read_opt(&record)?,
                    // > The OPT RR MAY be placed anywhere within the additional data section. (RFC 6891, Section 6.1.1)
                    Rtype::OPT => return Err(MessageError::Opt),
                    Rtype::CAA if !is_answer => return Err(MessageError::Misplaced),
                    Rtype::CNAME | Rtype::DNAME => self.has_alias |= is_answer,
                    _ => {}
                }
                // TSIG and SIG(0) have another class, and are additional.
                if !is_additional && record.class() != Class::IN {
                    return Err(MessageError::Misplaced);
                }
            }
            let end = section.pos();
            match section.next_section().map_err(|_| MessageError::Record)? {
                Some(next) => section = next,
                None if end < self.message.as_slice().len() => return Err(MessageError::Misplaced),
                None => return Ok(()),
            }
            (is_answer, is_additional) = (false, !is_answer);
        }
    }

    /// Takes OPT: the only one, at the root, and of a version that we know ([RFC 6891, Section 6.1.1] to 6.1.3).
    ///
    /// [RFC 6891, Section 6.1.1]: https://www.rfc-editor.org/rfc/rfc6891#section-6.1.1
    fn read_opt(&mut self, record: &ParsedRecord<'a, [u8]>) -> Result<(), MessageError> {
        let is_root = record.owner().is_root();
        let opt = record.to_record().ok().flatten().map(OptRecord::from).ok_or(MessageError::Opt)?;
        if self.opt.is_some() || !is_root || opt.version() != 0 {
            return Err(MessageError::Opt);
        }
        self.opt = Some(opt);
        // Each is shown.
        match self.extended_errors().len() > MAX_EXTENDED_ERRORS {
            true => Err(MessageError::Opt),
            false => Ok(()),
        }
    }
}

//--- Inspection

impl<'a> Reply<'a> {
    /// The RCODE, with the upper bits from OPT ([RFC 6891, Section 6.1.3]).
    ///
    /// [RFC 6891, Section 6.1.3]: https://www.rfc-editor.org/rfc/rfc6891#section-6.1.3
    pub fn rcode(&self) -> Rcode {
        let header = self.message.header();
        match &self.opt {
            Some(opt) => Rcode(opt.rcode(header).to_int()),
            None => Rcode(u16::from(header.rcode().to_int())),
        }
    }

    /// The AD flag: the resolver considers all RRsets in the answer and authority sections authentic, denials of
    /// existence included ([RFC 4035, Section 3.2.3]).
    ///
    /// [RFC 4035, Section 3.2.3]: https://www.rfc-editor.org/rfc/rfc4035#section-3.2.3
    pub fn is_authenticated_data(&self) -> bool {
        self.message.header().ad()
    }

    /// The AA flag: the records of the name in question come from its zone, not from a cache ([RFC 1035, Section 4.1.1]).
    ///
    /// [RFC 1035, Section 4.1.1]: https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1
    pub fn is_authoritative(&self) -> bool {
        self.message.header().aa()
    }

    /// The TC flag: the message was truncated, so the RRset may be incomplete.
    pub fn is_truncated(&self) -> bool {
        self.message.header().tc()
    }

    /// The Extended DNS Errors, in message order.
    pub fn extended_errors(&self) -> Vec<ExtendedError> {
        let Some(opt) = &self.opt else { return Vec::new() };
        opt.opt()
            .iter::<UnknownOptData<_>>()
            .flatten()
            .filter(|option| option.code() == OptionCode::EXTENDED_ERROR)
            .filter_map(|option| {
                let data: &[u8] = option.as_slice();
                let (code, text) = data.split_at_checked(INFO_CODE_LEN)?;
                Some(ExtendedError {
                    info_code: u16::from_be_bytes(code.try_into().ok()?),
                    // Some senders add a NUL (RFC 8914, Section 2, allows either).
                    extra_text: String::from_utf8_lossy(text).trim_end_matches('\0').to_owned(),
                })
            })
            .collect()
    }

    /// The records of the answer and authority sections, except those that cannot be parsed.
    pub fn records(&self) -> (Vec<ResourceRecord>, Vec<ResourceRecord>) {
        let read = |section: RecordSection<'a, [u8]>| {
            section.flatten().filter_map(|record| resource_record(&record)).collect()
        };
        let authority = self.message.authority();
        (read(self.answers), authority.map(read).unwrap_or_default())
    }

    /// Follows the aliases from `name` through the answer section: CNAME, and DNAME where its synthesized CNAME is
    /// missing. Returns the targets in order; empty when the name is not an alias.
    ///
    /// # Errors
    ///
    /// [`MessageError::AliasLoop`] and [`MessageError::Record`].
    pub fn aliases(&self, name: &Fqdn) -> Result<Vec<Fqdn>, MessageError> {
        let mut chain = Vec::new();
        if !self.has_alias {
            return Ok(chain);
        }
        let mut current = name.clone();
        while let Some(target) = self.alias_target(&current)? {
            if target == *name || chain.contains(&target) || chain.len() >= MAX_ALIASES {
                return Err(MessageError::AliasLoop);
            }
            chain.push(target.clone());
            current = target;
        }
        Ok(chain)
    }

    /// The CAA records that `owner` itself has in the answer section.
    ///
    /// # Errors
    ///
    /// The iterator yields [`MessageError::Record`] where the section becomes malformed.
    pub fn caa_records<'s>(
        &self,
        owner: &'s Fqdn,
    ) -> impl Iterator<Item = Result<RawRecord<'a>, MessageError>> + Clone + use<'s, 'a> {
        self.answers().filter_map(move |record| match record {
            Ok(record) if record.rtype() != Rtype::CAA || record.class() != Class::IN => None,
            Ok(record) if !is_name(&record.owner(), owner) => None,
            Ok(record) => Some(raw_record(&record)),
            Err(error) => Some(Err(error)),
        })
    }

    /// Checks that the message denies the CAA records of the last name on a path, which begins with the name of the
    /// question and goes on with `aliases`. Returns whether it has the SOA of a zone that contains that name, which
    /// a denial should have ([RFC 2308, Section 2]).
    ///
    /// # Errors
    ///
    /// What leaves the question open, or contradicts itself, denies nothing (decision D-29).
    ///
    /// [RFC 2308, Section 2]: https://www.rfc-editor.org/rfc/rfc2308#section-2
    pub fn denial(&self, name: &Fqdn, aliases: &[Fqdn]) -> Result<bool, MessageError> {
        // Without recursion, what is not there may be elsewhere (RFC 1035, Section 4.1.1).
        if !self.message.header().ra() {
            return Err(MessageError::NotRecursive);
        }
        let end = aliases.last().unwrap_or(name);
        for record in self.answers() {
            let record = record?;
            let owner = to_fqdn(&record.owner())?;
            let leads_on = |name: &Fqdn| match record.rtype() {
                Rtype::CNAME => *name == owner,
                Rtype::DNAME => *name != owner && name.is_at_or_below(&owner),
                // Of a record on the path; one at its end would be that of CAA.
                Rtype::RRSIG => name.is_at_or_below(&owner),
                _ => false,
            };
            let mut path = std::iter::once(name).chain(aliases).filter(|name| *name != end);
            if !path.any(leads_on) {
                return Err(MessageError::Contradiction);
            }
        }
        let (mut has_soa, mut has_other_soa, mut has_ns) = (false, false, false);
        for record in self.message.authority().map_err(|_| MessageError::Record)? {
            let record = record.map_err(|_| MessageError::Record)?;
            match record.rtype() {
                Rtype::SOA if record_data(&record).is_none() => return Err(MessageError::Record),
                Rtype::SOA if end.is_at_or_below(&to_fqdn(&record.owner())?) => has_soa = true,
                Rtype::SOA => has_other_soa = true,
                Rtype::NS => has_ns = true,
                // It may prove that there is one, or an alias (RFC 6840, Section 4.3).
                Rtype::NSEC if is_name(&record.owner(), end) => match record_data(&record) {
                    Some(RecordData::Nsec(nsec))
                        if !nsec.types.contains(&RecordType::CAA)
                            && !nsec.types.contains(&RecordType::CNAME) => {}
                    _ => return Err(MessageError::Contradiction),
                },
                _ => {}
            }
        }
        match self.rcode() {
            Rcode::NXDOMAIN => {}
            // A referral (RFC 2308, Section 2.2).
            _ if has_ns && !has_soa && !has_other_soa => return Err(MessageError::NotRecursive),
            // The target of an alias was not looked up.
            _ if !aliases.is_empty() && !has_soa => return Err(MessageError::NotRecursive),
            _ => {}
        }
        Ok(has_soa)
    }
}

//--- Helpers

impl<'a> Reply<'a> {
    /// The records of the answer section.
    fn answers(
        &self,
    ) -> impl Iterator<Item = Result<ParsedRecord<'a, [u8]>, MessageError>> + Clone + use<'a> {
        self.answers.map(|record| record.map_err(|_| MessageError::Record))
    }

    /// The target of `name`, if it is an alias.
    ///
    /// A name has one target: every CNAME and DNAME that applies must lead there ([RFC 2181, Section 10.1], [RFC 6672,
    /// Section 2.4]), and an alias has no CAA records of its own ([RFC 1034, Section 3.6.2]).
    ///
    /// [RFC 1034, Section 3.6.2]: https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2
    /// [RFC 2181, Section 10.1]: https://www.rfc-editor.org/rfc/rfc2181#section-10.1
    /// [RFC 6672, Section 2.4]: https://www.rfc-editor.org/rfc/rfc6672#section-2.4
    fn alias_target(&self, name: &Fqdn) -> Result<Option<Fqdn>, MessageError> {
        let mut found: Option<Fqdn> = None;
        let mut has_caa = false;
        for record in self.answers() {
            let record = record?;
            let target = match record.rtype() {
                Rtype::CAA if is_name(&record.owner(), name) => {
                    has_caa = true;
                    continue;
                }
                Rtype::CNAME if is_name(&record.owner(), name) => match record_data(&record) {
                    Some(RecordData::Cname(target)) => target,
                    _ => return Err(MessageError::Record),
                },
                Rtype::DNAME => {
                    let owner = to_fqdn(&record.owner())?;
                    // A DNAME redirects the names below it, never itself (RFC 6672, Section 2.3).
                    if *name == owner || !name.is_at_or_below(&owner) {
                        continue;
                    }
                    let dname = record.to_record::<Dname<_>>().ok().flatten().ok_or(MessageError::Record)?;
                    let target = to_fqdn(dname.data().dname())?;
                    name.with_suffix_replaced(&owner, &target).map_err(|_| MessageError::AliasLoop)?
                }
                _ => continue,
            };
            if found.as_ref().is_some_and(|found| *found != target) {
                return Err(MessageError::Contradiction);
            }
            found = Some(target);
        }
        match has_caa && found.is_some() {
            true => Err(MessageError::Contradiction),
            false => Ok(found),
        }
    }
}

/// Returns whether a name in a message is ours. Most are in lowercase and uncompressed.
fn is_name(name: &impl ToName, ours: &Fqdn) -> bool {
    match name.as_flat_slice() {
        Some(octets) if octets == ours.as_wire() => true,
        // An `Fqdn` is a valid name, so the fallback to the root is never taken.
        _ => name.name_eq(Name::from_slice(ours.as_wire()).unwrap_or(Name::root_slice())),
    }
}

/// Converts a name in a message.
fn to_fqdn<Octs: AsRef<[u8]>>(name: &ParsedName<Octs>) -> Result<Fqdn, MessageError> {
    let labels = name.iter().filter(|label| !label.is_root()).map(|label| label.as_slice());
    Fqdn::from_labels(labels).map_err(|_| MessageError::Record)
}

/// Converts a record to plain data.
fn resource_record(record: &ParsedRecord<'_, [u8]>) -> Option<ResourceRecord> {
    Some(ResourceRecord {
        owner: to_fqdn(&record.owner()).ok()?,
        ttl: bounded_ttl(record.ttl().as_secs()),
        record_type: RecordType(record.rtype().to_int()),
        data: record_data(record).unwrap_or(RecordData::Other),
    })
}

fn record_data(record: &ParsedRecord<'_, [u8]>) -> Option<RecordData> {
    Some(match record.rtype() {
        Rtype::CAA => RecordData::Caa(raw_record(record).ok()?.rdata.to_vec()),
        Rtype::CNAME => {
            RecordData::Cname(to_fqdn(record.to_record::<Cname<_>>().ok()??.data().cname()).ok()?)
        }
        Rtype::NS => RecordData::Ns(to_fqdn(record.to_record::<Ns<_>>().ok()??.data().nsdname()).ok()?),
        Rtype::DS => {
            let ds = record.to_record::<Ds<&[u8]>>().ok()??.into_data();
            RecordData::Ds(records::Ds {
                key_tag: ds.key_tag(),
                algorithm: ds.algorithm().to_int(),
                digest_type: ds.digest_type().to_int(),
                digest: ds.digest().to_vec(),
            })
        }
        Rtype::DNSKEY => {
            let raw = raw_record(record).ok()?;
            let key = record.to_record::<Dnskey<&[u8]>>().ok()??.into_data();
            RecordData::Dnskey(records::Dnskey {
                flags: key.flags(),
                algorithm: key.algorithm().to_int(),
                key_tag: key.key_tag(),
                rdata: raw.rdata.to_vec(),
            })
        }
        Rtype::RRSIG => {
            let signature = record.to_record::<Rrsig<&[u8], ParsedName<&[u8]>>>().ok()??.into_data();
            RecordData::Rrsig(records::Rrsig {
                type_covered: RecordType(signature.type_covered().to_int()),
                algorithm: signature.algorithm().to_int(),
                labels: signature.labels(),
                original_ttl: bounded_ttl(signature.original_ttl().as_secs()),
                expiration: signature.expiration().into_int(),
                inception: signature.inception().into_int(),
                key_tag: signature.key_tag(),
                signer: to_fqdn(signature.signer_name()).ok()?,
            })
        }
        Rtype::SOA => {
            let minimum = record.to_record::<Soa<_>>().ok()??.data().minimum();
            RecordData::Soa(records::Soa { minimum: bounded_ttl(minimum.as_secs()) })
        }
        Rtype::NSEC => {
            let nsec = record.to_record::<Nsec<&[u8], ParsedName<&[u8]>>>().ok()??.into_data();
            RecordData::Nsec(records::Nsec {
                next: to_fqdn(nsec.next_name()).ok()?,
                types: types(nsec.types()),
            })
        }
        Rtype::NSEC3 => {
            let nsec = record.to_record::<Nsec3<&[u8]>>().ok()??.into_data();
            RecordData::Nsec3(records::Nsec3 {
                algorithm: nsec.hash_algorithm().to_int(),
                is_opt_out: nsec.opt_out(),
                iterations: nsec.iterations(),
                salt: nsec.salt().as_slice().to_vec(),
                next: nsec.next_owner().as_slice().to_vec(),
                types: types(nsec.types()),
            })
        }
        _ => return None,
    })
}

fn types(bitmap: &RtypeBitmap<&[u8]>) -> Vec<RecordType> {
    bitmap.iter().map(|rtype| RecordType(rtype.to_int())).collect()
}

/// The RDATA and TTL of a record, as received.
fn raw_record<'a>(record: &ParsedRecord<'a, [u8]>) -> Result<RawRecord<'a>, MessageError> {
    let raw = record.to_record::<UnknownRecordData<&'a [u8]>>().ok().flatten().ok_or(MessageError::Record)?;
    Ok(RawRecord { ttl: bounded_ttl(raw.ttl().as_secs()), rdata: raw.data().data() })
}

/// Answers with more Extended DNS Errors are refused: resolvers send a handful.
pub(crate) const MAX_EXTENDED_ERRORS: usize = 100;

/// The length of the INFO-CODE of an Extended DNS Error in octets (RFC 8914, Section 2).
const INFO_CODE_LEN: usize = 2;

/// Longer chains are abandoned. Eight must be followed (RFC 6844, erratum 5065); resolvers stop at about a dozen.
const MAX_ALIASES: usize = 32;

//----------- RawRecord --------------------------------------------------------------------------

/// The TTL and RDATA of one record, as received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawRecord<'a> {
    /// The TTL in seconds: what the resolver's cache has left of it.
    pub ttl: u32,
    /// The RDATA.
    pub rdata: &'a [u8],
}

//----------- MessageError -----------------------------------------------------------------------

/// Why octets do not answer the question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageError {
    /// The aliases form a loop, or there are too many.
    AliasLoop,
    /// Its records exclude each other, or what it denies.
    Contradiction,
    /// A record is in the wrong section or of the wrong class, or octets follow the last one.
    Misplaced,
    /// It is a query, or not about a query.
    NotAResponse,
    /// It denies nothing: a referral, an alias whose target was not looked up, or a server without recursion.
    NotRecursive,
    /// OPT is malformed, in the wrong place, not the only one, or of an unknown version.
    Opt,
    /// A record cannot be parsed.
    Record,
    /// It is shorter than a header.
    Short {
        /// Its length in octets.
        len: usize,
    },
    /// It was not validated, although the query asked for that.
    Unchecked,
    /// It answers another question.
    WrongQuestion,
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AliasLoop => f.write_str("the aliases lead in a circle"),
            Self::Contradiction => f.write_str("the answer contradicts itself"),
            Self::Misplaced => f.write_str("a record is where it does not belong"),
            Self::NotAResponse => f.write_str("the message is not a response"),
            Self::NotRecursive => f.write_str("the answer leaves the question open"),
            Self::Opt => f.write_str("OPT cannot be relied on"),
            Self::Record => f.write_str("a record cannot be cut out of the message"),
            Self::Short { len } => write!(f, "the message has only {len} octets"),
            Self::Unchecked => f.write_str("the answer has not been validated"),
            Self::WrongQuestion => f.write_str("the message answers another question"),
        }
    }
}

impl core::error::Error for MessageError {}
