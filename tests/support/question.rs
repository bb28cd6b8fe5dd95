//! What a resolver was asked.

use std::time::Duration;

use domain::base::Message;
use domain::base::iana::OptionCode;
use domain::base::opt::UnknownOptData;
use issuemail::dns::Query;

use super::dnssec;
use super::http::Request;

/// A request for a DNS message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The HTTP request.
    pub request: Request,
    /// The octets of the DNS message; empty if there is none.
    pub octets: Vec<u8>,
    /// The name, in lower case and without the final dot.
    pub name: String,
    /// The type.
    pub record_type: u16,
    /// The CD flag.
    pub is_unchecked: bool,
    /// The DO flag.
    pub is_dnssec_ok: bool,
    /// The answer is wanted in JSON.
    pub is_json: bool,
    /// When it came, since the start of the server or of the lookup.
    pub arrived: Duration,
    /// How much later its answer was sent at the earliest.
    pub delay: Duration,
    /// Whether its answer was sent at once, and as it should be.
    pub is_prompt: bool,
}

impl Question {
    /// Parses a request; the fields are empty if it is not a query.
    pub fn read(request: &Request) -> Self {
        let mut question = match request.query.starts_with("name=") {
            true => Self::from_parameters(&request.query),
            false => {
                let encoded = request.query.strip_prefix("dns=").unwrap_or_default();
                Self::from_octets(&from_base64url(encoded).unwrap_or_default())
            }
        };
        question.request = request.clone();
        question
    }

    /// The question of the library.
    pub fn of(query: &Query) -> Self {
        Self::from_octets(&query.to_octets())
    }

    fn from_octets(octets: &[u8]) -> Self {
        let mut question = Self::empty();
        question.octets = octets.to_vec();
        if let Ok(message) = Message::from_octets(octets)
            && let Ok(asked) = message.sole_question()
        {
            question.name = asked.qname().to_string().trim_end_matches('.').to_ascii_lowercase();
            question.record_type = asked.qtype().to_int();
            question.is_unchecked = message.header().cd();
            question.is_dnssec_ok = message.opt().is_some_and(|opt| opt.dnssec_ok());
        }
        question
    }

    /// The question in the parameters of a JSON endpoint.
    fn from_parameters(query: &str) -> Self {
        let mut question = Self { is_json: true, ..Self::empty() };
        for (field, value) in query.split('&').filter_map(|parameter| parameter.split_once('=')) {
            match field {
                "name" => question.name = value.trim_end_matches('.').to_owned(),
                "type" => question.record_type = value.parse().unwrap_or(0),
                "cd" => question.is_unchecked = value == "1",
                "do" => question.is_dnssec_ok = value == "1",
                _ => question.record_type = 0,
            }
        }
        question
    }

    fn empty() -> Self {
        Self {
            request: Request::default(),
            octets: Vec::new(),
            name: String::new(),
            record_type: 0,
            is_unchecked: false,
            is_dnssec_ok: false,
            is_json: false,
            arrived: Duration::ZERO,
            delay: Duration::ZERO,
            is_prompt: true,
        }
    }

    /// Returns whether it is one of the climb: CAA, validated.
    pub fn is_plain(&self) -> bool {
        self.record_type == dnssec::CAA && !self.is_unchecked
    }

    /// Returns what is wrong with the query by RFC 8484 and our privacy rules.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut expect = |is_right: bool, what: &str| {
            if !is_right {
                faults.push(format!("{} {}: {what}", self.name, self.request.path));
            }
        };
        expect(self.request.method == "GET", "the method is not GET");
        expect(dnssec::ASKED.contains(&self.record_type), "nobody needs the type");
        let media_type = if self.is_json { "application/dns-json" } else { "application/dns-message" };
        expect(self.request.header("accept") == Some(media_type), "the Accept header is wrong");
        expect(self.is_dnssec_ok, "signatures are not wanted");
        if self.is_json {
            return faults;
        }
        expect(!self.request.query.contains('='.to_string().repeat(2).as_str()), "base64 has padding");
        let Ok(message) = Message::from_octets(&self.octets) else {
            expect(false, "there is no DNS message");
            return faults;
        };
        let header = message.header();
        expect(header.id() == 0, "the ID is not 0");
        expect(
            !header.qr() && header.rd() && header.ad(),
            "the flags are not those of a query with RD and AD",
        );
        expect(message.header_counts().ancount() == 0, "there is an answer");
        expect(self.octets.len().is_multiple_of(128), "the length is no multiple of 128");
        match message.opt() {
            Some(opt) => {
                let codes: Vec<_> =
                    opt.opt().iter::<UnknownOptData<_>>().flatten().map(|option| option.code()).collect();
                expect(codes == [OptionCode::PADDING], "OPT holds something else than padding");
            }
            None => expect(false, "there is no OPT"),
        }
        faults
    }

    /// The names of header fields other than those that every client sends.
    pub fn extra_headers(&self) -> Vec<&str> {
        let names = self.request.headers.iter().map(|(name, _)| name.as_str());
        names.filter(|name| !["host", "accept", "connection"].contains(name)).collect()
    }
}

/// Base64 with the alphabet for addresses.
fn from_base64url(text: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    let (mut group, mut bits) = (0u32, 0);
    for character in text.bytes() {
        let sextet = ALPHABET.iter().position(|&known| known == character)?;
        group = group << 6 | u32::try_from(sextet).ok()?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            octets.push((group >> bits & 0xff) as u8);
        }
    }
    Some(octets)
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
