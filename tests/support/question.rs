//! What a resolver was asked.

use domain::base::Message;
use domain::base::iana::OptionCode;
use domain::base::opt::UnknownOptData;

use super::http::Request;

/// A request for a DNS message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The HTTP request.
    pub request: Request,
    /// The octets of the DNS message; empty when there is none.
    pub octets: Vec<u8>,
    /// The name, in lower case and without the final dot.
    pub name: String,
    /// The type.
    pub record_type: u16,
    /// The CD flag.
    pub is_unchecked: bool,
}

impl Question {
    /// Reads a request; the fields of one that is no question at all are empty.
    pub fn read(request: &Request) -> Self {
        let encoded = request.query.strip_prefix("dns=").unwrap_or_default();
        let octets = from_base64url(encoded).unwrap_or_default();
        let mut question = Self {
            request: request.clone(),
            octets,
            name: String::new(),
            record_type: 0,
            is_unchecked: false,
        };
        if let Ok(message) = Message::from_octets(&question.octets)
            && let Ok(asked) = message.sole_question()
        {
            question.name = asked.qname().to_string().trim_end_matches('.').to_ascii_lowercase();
            question.record_type = asked.qtype().to_int();
            question.is_unchecked = message.header().cd();
        }
        question
    }

    /// Says what is wrong with the question, for someone who reads RFC 8484 and looks after privacy.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut expect = |is_right: bool, what: &str| {
            if !is_right {
                faults.push(format!("{} {}: {what}", self.name, self.request.path));
            }
        };
        expect(self.request.method == "GET", "the method is not GET");
        expect(self.record_type == CAA, "the type is not CAA");
        expect(
            self.request.header("accept") == Some("application/dns-message"),
            "the Accept header is wrong",
        );
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
                expect(!opt.dnssec_ok(), "DO is set, and nobody reads signatures");
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

/// The type CAA.
const CAA: u16 = 257;
