//! What a resolver answers.

use std::str::FromStr;
use std::time::Duration;

use domain::base::Message;
use domain::base::MessageBuilder;
use domain::base::Name;
use domain::base::Rtype;
use domain::base::Serial;
use domain::base::Ttl;
use domain::base::iana::Class;
use domain::base::iana::OptRcode;
use domain::base::iana::OptionCode;
use domain::base::rdata::UnknownRecordData;
use domain::rdata::Cname;
use domain::rdata::Soa;

use super::http::Delivery;
use super::http::Response;
use super::question::Question;

//----------- Reply ------------------------------------------------------------------------------

/// An answer and how it travels.
#[derive(Clone, Debug)]
pub struct Reply {
    body: Body,
    status: u16,
    media_type: &'static str,
    headers: Vec<(&'static str, String)>,
    allows_origin: bool,
    delay: Duration,
    delivery: Delivery,
}

#[derive(Clone, Debug)]
enum Body {
    Answer(Answer),
    Octets(Vec<u8>),
}

//--- What it says

impl Reply {
    /// A DNS message.
    pub fn answer(answer: Answer) -> Self {
        Self::new(Body::Answer(answer))
    }

    /// These octets, whatever they are.
    pub fn octets(octets: impl Into<Vec<u8>>) -> Self {
        Self::new(Body::Octets(octets.into()))
    }

    /// An `issuemail` record with this value.
    pub fn issuemail(value: &str) -> Self {
        Self::answer(Answer::default().caa(0, "issuemail", value))
    }

    /// The name exists and has no CAA.
    pub fn no_data() -> Self {
        Self::answer(Answer::default())
    }

    /// The name does not exist.
    pub fn nx_domain() -> Self {
        Self::answer(Answer::default().rcode(3))
    }

    /// An RCODE and nothing else.
    pub fn rcode(rcode: u16) -> Self {
        Self::answer(Answer::default().rcode(rcode))
    }

    /// SERVFAIL.
    pub fn serv_fail() -> Self {
        Self::rcode(2)
    }

    /// Nothing, ever.
    pub fn silence() -> Self {
        Self::no_data().delivered(Delivery::Never)
    }

    /// An HTTP error.
    pub fn error(status: u16) -> Self {
        Self { status, media_type: "text/plain", ..Self::octets("No.") }
    }

    /// The page that a hotel's network shows before one has paid.
    pub fn captive_portal() -> Self {
        Self {
            media_type: "text/html; charset=utf-8",
            ..Self::octets("<!doctype html><title>Welcome</title>")
        }
    }

    /// A redirection to another address.
    pub fn redirect(url: &str) -> Self {
        Self { headers: vec![("location", url.to_owned())], ..Self::error(302) }
    }

    fn new(body: Body) -> Self {
        Self {
            body,
            status: 200,
            media_type: "application/dns-message",
            headers: Vec::new(),
            allows_origin: true,
            delay: Duration::ZERO,
            delivery: Delivery::Whole,
        }
    }
}

//--- How it travels

impl Reply {
    /// Comes later.
    #[must_use]
    pub fn after(self, milliseconds: u64) -> Self {
        Self { delay: Duration::from_millis(milliseconds), ..self }
    }

    /// Comes in another way.
    #[must_use]
    pub fn delivered(self, delivery: Delivery) -> Self {
        Self { delivery, ..self }
    }

    /// Says that it is something else.
    #[must_use]
    pub fn media_type(self, media_type: &'static str) -> Self {
        Self { media_type, ..self }
    }

    /// Leaves out the header that lets pages of other origins read it.
    #[must_use]
    pub fn without_cors(self) -> Self {
        Self { allows_origin: false, ..self }
    }

    /// The HTTP response to a question.
    pub fn to_response(&self, question: &Question) -> Response {
        let mut headers = vec![("content-type", self.media_type.to_owned())];
        if self.allows_origin {
            headers.push(("access-control-allow-origin", "*".to_owned()));
        }
        headers.extend(self.headers.iter().cloned());
        let body = match &self.body {
            Body::Answer(answer) => answer.to_octets(question),
            Body::Octets(octets) => octets.clone(),
        };
        Response { status: self.status, headers, body, delay: self.delay, delivery: self.delivery }
    }
}

//----------- Answer -----------------------------------------------------------------------------

/// A DNS message. Without records it has the SOA that a denial needs.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    rcode: u16,
    is_authenticated: bool,
    is_truncated: bool,
    is_query: bool,
    /// The targets of the aliases, in order.
    aliases: Vec<String>,
    records: Vec<Record>,
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

impl Answer {
    /// Adds a CAA record.
    #[must_use]
    pub fn caa(self, flags: u8, tag: &str, value: impl AsRef<[u8]>) -> Self {
        self.rdata(caa_rdata(flags, tag, value))
    }

    /// Adds a CAA record with these octets.
    #[must_use]
    pub fn rdata(mut self, rdata: impl Into<Vec<u8>>) -> Self {
        self.records.push(Record { owner: None, record_type: CAA, rdata: rdata.into() });
        self
    }

    /// Adds a CAA record of another owner.
    #[must_use]
    pub fn caa_of(mut self, owner: &str, value: &str) -> Self {
        let rdata = caa_rdata(0, "issuemail", value);
        self.records.push(Record { owner: Some(owner.to_owned()), record_type: CAA, rdata });
        self
    }

    /// Adds a record of another type.
    #[must_use]
    pub fn other(mut self, record_type: u16, rdata: &[u8]) -> Self {
        self.records.push(Record { owner: None, record_type, rdata: rdata.to_vec() });
        self
    }

    /// Makes the name an alias of `target`, or continues the aliases.
    #[must_use]
    pub fn alias(mut self, target: impl Into<String>) -> Self {
        self.aliases.push(target.into());
        self
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

    fn to_octets(&self, question: &Question) -> Vec<u8> {
        let Ok(query) = Message::from_octets(&question.octets) else { return Vec::new() };
        let mut builder = MessageBuilder::new_vec();
        let header = builder.header_mut();
        header.set_id(query.header().id());
        header.set_qr(!self.is_query);
        header.set_rd(true);
        header.set_ra(true);
        header.set_cd(question.is_unchecked);
        header.set_ad(self.is_authenticated);
        header.set_tc(self.is_truncated);
        header.set_rcode(OptRcode::masked_from_int(self.rcode).rcode());

        let mut owner = name(self.question.as_deref().unwrap_or(&question.name));
        let mut builder = builder.question();
        builder.push((&owner, Rtype::from_int(question.record_type), Class::IN)).unwrap();
        let mut builder = builder.answer();
        for target in &self.aliases {
            let target = name(target);
            builder.push((&owner, Class::IN, TTL, Cname::new(&target))).unwrap();
            owner = target;
        }
        for (index, record) in self.records.iter().enumerate() {
            let owner = record.owner.as_deref().map_or(owner.clone(), name);
            let rdata =
                UnknownRecordData::from_octets(Rtype::from_int(record.record_type), &record.rdata).unwrap();
            let at = builder.as_slice().len();
            builder.push((&owner, Class::IN, TTL, rdata)).unwrap();
            if self.spoil.is_some() && index + 1 == self.records.len() {
                return self.spoil(builder.finish(), at, record.rdata.len());
            }
        }
        let mut builder = builder.authority();
        if self.records.is_empty() && [0, 3].contains(&self.rcode) {
            let zone = name("test");
            let soa = Soa::new(&zone, &zone, Serial(1), TTL, TTL, TTL, TTL);
            builder.push((&zone, Class::IN, TTL, soa)).unwrap();
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

/// The RDATA of a CAA record.
pub fn caa_rdata(flags: u8, tag: &str, value: impl AsRef<[u8]>) -> Vec<u8> {
    [&[flags, u8::try_from(tag.len()).unwrap()], tag.as_bytes(), value.as_ref()].concat()
}

fn name(text: &str) -> Name<Vec<u8>> {
    Name::from_str(text).unwrap()
}

/// The type CAA.
const CAA: u16 = 257;

/// Type, class, TTL and length of the RDATA of a record.
const FIXED_LEN: usize = 10;

const TTL: Ttl = Ttl::from_secs(300);
