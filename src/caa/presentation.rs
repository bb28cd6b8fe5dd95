//! CAA in the text of zone files: writing. Reading is the subject of [`crate::zone`].

use std::fmt;

use crate::caa::property::Property;
use crate::caa::record::CaaRecord;

/// Writes octets as a zone file holds them inside quotes: `"` and `\` escaped, everything that is not printable
/// ASCII as `\DDD` ([RFC 1035, Section 5.1]).
///
/// [RFC 1035, Section 5.1]: https://www.rfc-editor.org/rfc/rfc1035#section-5.1
pub fn write_escaped(octets: &[u8], out: &mut impl fmt::Write) -> fmt::Result {
    for &octet in octets {
        match octet {
            b'"' | b'\\' => write!(out, "\\{}", char::from(octet))?,
            0x20..=0x7e => out.write_char(char::from(octet))?,
            _ => write!(out, "\\{octet:03}")?,
        }
    }
    Ok(())
}

/// The value as a zone file shows it, without the quotes around it.
pub fn escaped(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len());
    // Writing to a String cannot fail.
    let _ = write_escaped(octets, &mut text);
    text
}

/// Octets as lower-case hexadecimal digits.
pub fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

/// The RDATA in zone-file form: `0 issuemail "ca.example"`; where it cannot be cut or its tag is no word, in the
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
