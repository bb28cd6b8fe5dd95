//! The question to a resolver.

use domain::base::iana::Class;
use domain::base::{MessageBuilder, Name, Rtype};

use crate::dns::name::Fqdn;
use crate::dns::rr::RecordType;

/// A question to a validating resolver, ready for DNS over HTTPS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The name (QNAME).
    pub name: Fqdn,
    /// The type (QTYPE).
    pub record_type: RecordType,
    /// The CD flag: "show me the data even if it does not validate". Only for a second, diagnostic question
    /// ([RFC 4035, Section 4.9.2]).
    ///
    /// [RFC 4035, Section 4.9.2]: https://www.rfc-editor.org/rfc/rfc4035#section-4.9.2
    pub checking_disabled: bool,
}

impl Query {
    /// Asks for the validated CAA records of a name with their signatures.
    pub fn caa(name: Fqdn) -> Self {
        Self::signed(name, RecordType::CAA)
    }

    /// Asks for validated records with their signatures.
    pub fn signed(name: Fqdn, record_type: RecordType) -> Self {
        Self { name, record_type, checking_disabled: false }
    }

    /// The same question with validation turned off.
    #[must_use]
    pub fn with_checking_disabled(mut self) -> Self {
        self.checking_disabled = true;
        self
    }

    /// The message in wire format, padded to a multiple of 128 octets so that its length reveals little
    /// ([RFC 8467, Section 4.1]).
    ///
    /// * ID 0, so that HTTP caches can work: [RFC 8484, Section 4.1].
    /// * AD is set, which asks for AD in the reply: [RFC 6840, Section 5.7].
    /// * OPT is present, because Extended DNS Errors require it: [RFC 8914, Section 2].
    /// * DO is set, which asks for signatures and denials too: [RFC 3225, Section 3]. They tell the TTL that records have in
    ///   their zone (decision D-53).
    ///
    /// [RFC 8467, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8467#section-4.1
    /// [RFC 8484, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8484#section-4.1
    /// [RFC 6840, Section 5.7]: https://www.rfc-editor.org/rfc/rfc6840#section-5.7
    /// [RFC 8914, Section 2]: https://www.rfc-editor.org/rfc/rfc8914#section-2
    /// [RFC 3225, Section 3]: https://www.rfc-editor.org/rfc/rfc3225#section-3
    pub fn to_octets(&self) -> Vec<u8> {
        let mut octets = self.compose(None);
        // The option's own header takes four octets.
        let padding = (octets.len() + 4).next_multiple_of(PADDING_BLOCK) - octets.len() - 4;
        if let Ok(padding) = u16::try_from(padding) {
            octets = self.compose(Some(padding));
        }
        octets
    }

    /// Builds the message; a `Vec` as target never runs out of room, so pushing cannot fail.
    fn compose(&self, padding: Option<u16>) -> Vec<u8> {
        let mut message = MessageBuilder::new_vec();
        let header = message.header_mut();
        header.set_id(0);
        header.set_rd(true);
        header.set_ad(true);
        header.set_cd(self.checking_disabled);
        let mut question = message.question();
        if let Ok(name) = Name::from_octets(self.name.as_wire()) {
            let _ = question.push((name, Rtype::from_int(self.record_type.0), Class::IN));
        }
        let mut additional = question.additional();
        let _ = additional.opt(|opt| {
            opt.set_udp_payload_size(UDP_PAYLOAD_SIZE);
            opt.set_dnssec_ok(true);
            match padding {
                Some(len) => opt.padding(len),
                None => Ok(()),
            }
        });
        additional.finish()
    }
}

/// Queries are padded to multiples of this many octets.
const PADDING_BLOCK: usize = 128;

/// The payload size in OPT; it has no meaning over HTTPS (RFC 8484, Section 6), and this is the usual value.
const UDP_PAYLOAD_SIZE: u16 = 1232;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_padded_and_says_what_it_must() {
        let query = Query::caa(Fqdn::from_ascii("mail.example.com").unwrap());
        let octets = query.to_octets();
        assert_eq!(octets.len(), 128);
        // ID 0; RD and AD; one question, one additional record.
        assert_eq!(octets[..12], [0, 0, 0x01, 0x20, 0, 1, 0, 0, 0, 0, 0, 1]);
        let question = b"\x04mail\x07example\x03com\x00\x01\x01\x00\x01";
        assert_eq!(&octets[12..12 + question.len()], question);
        // OPT: the root, its type, the payload size; no upper bits of an RCODE, version 0, DO.
        let opt = [0, 0, 41, 4, 208, 0, 0, 0x80, 0];
        assert_eq!(&octets[12 + question.len()..][..opt.len()], opt);
        assert_eq!(query.with_checking_disabled().to_octets()[3], 0x30);
    }

    #[test]
    fn the_longest_name_is_padded_to_the_next_block() {
        let label = "a".repeat(63);
        let name = format!("{label}.{label}.{label}.{}", "a".repeat(61));
        let octets = Query::caa(Fqdn::from_ascii(&name).unwrap()).to_octets();
        assert_eq!(octets.len() % 128, 0);
    }
}
