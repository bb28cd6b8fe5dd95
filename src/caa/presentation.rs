//! CAA records in presentation format. [`crate::zone`] parses it.

use crate::caa::property::Property;
use crate::caa::record::CaaRecord;
use crate::dns::text::{escaped, hex};

/// The RDATA in zone-file form: `0 issuemail "ca.example"`; if it is malformed or its tag is not alphanumeric, in the
/// generic form of [RFC 3597, Section 5].
///
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
pub fn rdata(octets: &[u8]) -> String {
    match Property::parse(octets) {
        Ok(property) if !property.tag.has_illegal_octet() => {
            format!("{} {} \"{}\"", property.flags, property.tag, escaped(property.value))
        }
        _ => format!("\\# {} {}", octets.len(), hex(octets)).trim_end().to_owned(),
    }
}

/// The beginning of a value, to be shown: as text where it is text, else in zone-file form.
pub(crate) fn shown_value(value: &[u8]) -> String {
    shortened(&std::str::from_utf8(value).map_or_else(|_| escaped(value), str::to_owned))
}

/// The beginning of a text that may be long.
pub(crate) fn shortened(text: &str) -> String {
    const SHOWN: usize = 120;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The whole record as one line of a zone file.
///
/// ```
/// use issuemail::caa::CaaRecord;
/// use issuemail::caa::presentation;
///
/// let record = CaaRecord {
///     owner: issuemail::dns::Fqdn::from_ascii("example.com").unwrap(),
///     ttl: 300,
///     rdata: b"\x00\x09issuemailca.example".to_vec(),
/// };
/// assert_eq!(presentation::line(&record), "example.com. 300 IN CAA 0 issuemail \"ca.example\"");
/// ```
pub fn line(record: &CaaRecord) -> String {
    let dot = if record.owner.is_root() { "" } else { "." };
    let data = rdata(&record.rdata);
    let type_name = if data.starts_with("\\#") { "TYPE257" } else { "CAA" };
    format!("{}{dot} {} IN {type_name} {data}", record.owner, record.ttl)
}
