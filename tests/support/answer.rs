//! A DNS message that answers a question.

use std::str::FromStr;

use domain::base::iana::{Class, OptRcode, OptionCode};
use domain::base::rdata::UnknownRecordData;
use domain::base::{MessageBuilder, Name, Rtype, Serial, Ttl};
use domain::rdata::{Cname, Soa};

use super::question::Question;

/// A DNS message. Without records it has the SOA that a denial needs.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    rcode: u16,
    is_authenticated: bool,
    is_truncated: bool,
    is_query: bool,
    is_authoritative: bool,
    /// What a cache has left of the TTL of all records; of 300 seconds when not set.
    ttl: Option<u32>,
    /// The targets of the aliases, in order.
    aliases: Vec<String>,
    records: Vec<Record>,
    authority: Vec<Record>,
    /// The owner of the SOA.
    zone: Option<String>,
    extended_errors: Vec<(u16, String)>,
    question: Option<String>,
    spoil: Option<Spoil>,
}

#[derive(Clone, Debug)]
struct Record {
    /// The owner, when it is not the end of the aliases.
    owner: Option<String>,
    record_type: u16,
    rdata: Vec<u8>,
}

/// How the finished octets are spoiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoil {
    /// The owner of the last record is a compression pointer to itself.
    PointerLoop,
    /// The last record says that it is longer than the message.
    Overlong,
    /// The header counts one record more than there is.
    Missing,
}

//--- What it says

impl Answer {
    /// Adds a CAA record.
    #[must_use]
    pub fn caa(self, flags: u8, tag: &str, value: impl AsRef<[u8]>) -> Self {
        self.rdata(caa_rdata(flags, tag, value))
    }

    /// Adds a CAA record with these octets.
    #[must_use]
    pub fn rdata(self, rdata: impl Into<Vec<u8>>) -> Self {
        self.other(CAA, &rdata.into())
    }

    /// Adds a CAA record of another owner.
    #[must_use]
    pub fn caa_of(self, owner: &str, value: &str) -> Self {
        self.record(owner, CAA, caa_rdata(0, "issuemail", value))
    }

    /// Adds a record of another type.
    #[must_use]
    pub fn other(mut self, record_type: u16, rdata: &[u8]) -> Self {
        self.records.push(Record { owner: None, record_type, rdata: rdata.to_vec() });
        self
    }

    /// Adds a record of any owner and type.
    #[must_use]
    pub fn record(mut self, owner: &str, record_type: u16, rdata: Vec<u8>) -> Self {
        self.records.push(Record { owner: Some(owner.to_owned()), record_type, rdata });
        self
    }

    /// Adds a record to the authority section.
    #[must_use]
    pub fn authority(mut self, owner: &str, record_type: u16, rdata: Vec<u8>) -> Self {
        self.authority.push(Record { owner: Some(owner.to_owned()), record_type, rdata });
        self
    }

    /// Sets the owner of the SOA of a denial.
    #[must_use]
    pub fn of_zone(self, zone: &str) -> Self {
        Self { zone: Some(zone.to_owned()), ..self }
    }

    /// Makes the name an alias of `target`, or continues the aliases.
    #[must_use]
    pub fn alias(mut self, target: impl Into<String>) -> Self {
        self.aliases.push(target.into());
        self
    }

    /// The targets of the aliases.
    pub fn aliases(&self) -> &[String] {
        &self.aliases
    }

    /// Sets the RCODE, extended ones included.
    #[must_use]
    pub fn rcode(self, rcode: u16) -> Self {
        Self { rcode, ..self }
    }

    /// Sets AD.
    #[must_use]
    pub fn authenticated(self) -> Self {
        Self { is_authenticated: true, ..self }
    }

    /// Sets TC.
    #[must_use]
    pub fn truncated(self) -> Self {
        Self { is_truncated: true, ..self }
    }

    /// Sets AA.
    #[must_use]
    pub fn authoritative(self) -> Self {
        Self { is_authoritative: true, ..self }
    }

    /// Sets the TTL of all records, of which a cache may have less left than the zone has.
    #[must_use]
    pub fn ttl(self, seconds: u32) -> Self {
        Self { ttl: Some(seconds), ..self }
    }

    /// Begins with another record of the first set: resolvers rotate sets.
    #[must_use]
    pub fn rotated(mut self, by: usize) -> Self {
        if let Some(set) = self.records.chunk_by_mut(|one, other| one.record_type == other.record_type).next()
        {
            set.rotate_left(by % set.len());
        }
        self
    }

    /// Takes QR away.
    #[must_use]
    pub fn without_qr(self) -> Self {
        Self { is_query: true, ..self }
    }

    /// Adds an Extended DNS Error.
    #[must_use]
    pub fn extended_error(mut self, info_code: u16, extra_text: &str) -> Self {
        self.extended_errors.push((info_code, extra_text.to_owned()));
        self
    }

    /// Answers a question about another name.
    #[must_use]
    pub fn about(self, name: &str) -> Self {
        Self { question: Some(name.to_owned()), ..self }
    }

    /// Spoils the finished octets.
    #[must_use]
    pub fn spoiled(self, spoil: Spoil) -> Self {
        Self { spoil: Some(spoil), ..self }
    }
}

//--- Octets

impl Answer {
    /// The message in wire format.
    pub fn to_octets(&self, question: &Question) -> Vec<u8> {
        let mut builder = MessageBuilder::new_vec();
        let header = builder.header_mut();
        header.set_qr(!self.is_query);
        header.set_rd(true);
        header.set_ra(true);
        header.set_cd(question.is_unchecked);
        header.set_ad(self.is_authenticated);
        header.set_aa(self.is_authoritative);
        header.set_tc(self.is_truncated);
        header.set_rcode(OptRcode::masked_from_int(self.rcode).rcode());

        let ttl = self.ttl.map_or(TTL, Ttl::from_secs);
        let mut owner = name(self.question.as_deref().unwrap_or(&question.name));
        let mut builder = builder.question();
        builder.push((&owner, Rtype::from_int(question.record_type), Class::IN)).unwrap();
        let mut builder = builder.answer();
        for target in &self.aliases {
            let target = name(target);
            builder.push((&owner, Class::IN, ttl, Cname::new(&target))).unwrap();
            owner = target;
        }
        for (index, record) in self.records.iter().enumerate() {
            let at = builder.as_slice().len();
            builder.push(record.compose(&owner, ttl)).unwrap();
            if self.spoil.is_some() && index + 1 == self.records.len() {
                return self.spoil(builder.finish(), at, record.rdata.len());
            }
        }
        let mut builder = builder.authority();
        if self.records.is_empty() && [0, 3].contains(&self.rcode) {
            let zone = name(self.zone.as_deref().unwrap_or("test"));
            let soa = Soa::new(&zone, &zone, Serial(1), TTL, TTL, TTL, TTL);
            builder.push((&zone, Class::IN, ttl, soa)).unwrap();
        }
        for record in &self.authority {
            builder.push(record.compose(&owner, ttl)).unwrap();
        }
        let mut builder = builder.additional();
        let opt = builder.opt(|opt| {
            opt.set_udp_payload_size(1232);
            opt.set_rcode(OptRcode::masked_from_int(self.rcode));
            for (info_code, extra_text) in &self.extended_errors {
                let len = u16::try_from(extra_text.len() + 2).unwrap();
                opt.push_raw_option(OptionCode::EXTENDED_ERROR, len, |target| {
                    target.extend_from_slice(&info_code.to_be_bytes());
                    target.extend_from_slice(extra_text.as_bytes());
                    Ok(())
                })?;
            }
            Ok(())
        });
        opt.unwrap();
        builder.finish()
    }

    /// Spoils a message that ends with the record that begins at `at`.
    fn spoil(&self, mut octets: Vec<u8>, at: usize, rdata_len: usize) -> Vec<u8> {
        match self.spoil {
            Some(Spoil::PointerLoop) => {
                let rest = octets.split_off(octets.len() - rdata_len - FIXED_LEN);
                octets.truncate(at);
                octets.extend(u16::try_from(0xc000 | at).unwrap().to_be_bytes());
                octets.extend(rest);
            }
            Some(Spoil::Overlong) => {
                let len_at = octets.len() - rdata_len - 2;
                octets[len_at..len_at + 2].copy_from_slice(&u16::MAX.to_be_bytes());
            }
            Some(Spoil::Missing) => {
                let count = u16::from_be_bytes([octets[6], octets[7]]) + 1;
                octets[6..8].copy_from_slice(&count.to_be_bytes());
            }
            None => {}
        }
        octets
    }
}

type Composed<'a> = (Name<Vec<u8>>, Class, Ttl, UnknownRecordData<&'a [u8]>);

impl Record {
    fn compose(&self, end: &Name<Vec<u8>>, ttl: Ttl) -> Composed<'_> {
        let owner = self.owner.as_deref().map_or_else(|| end.clone(), name);
        let record_type = Rtype::from_int(self.record_type);
        (owner, Class::IN, ttl, UnknownRecordData::from_octets(record_type, self.rdata.as_slice()).unwrap())
    }
}

/// The RDATA of a CAA record.
pub fn caa_rdata(flags: u8, tag: &str, value: impl AsRef<[u8]>) -> Vec<u8> {
    [&[flags, u8::try_from(tag.len()).unwrap()], tag.as_bytes(), value.as_ref()].concat()
}

fn name(text: &str) -> Name<Vec<u8>> {
    if text.is_empty() { Name::root_vec() } else { Name::from_str(text).unwrap() }
}

/// The type CAA.
const CAA: u16 = 257;

/// Type, class, TTL and length of the RDATA of a record.
const FIXED_LEN: usize = 10;

const TTL: Ttl = Ttl::from_secs(300);
