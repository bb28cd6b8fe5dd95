//! The data file of tinydns: a record or several a line, told by its first character
//! ([tinydns-data](https://cr.yp.to/djbdns/tinydns-data.html)).

use crate::dns::text::{decimal, hex};
use crate::dns::{Fqdn, RecordType};
use crate::zone::error::ZoneErrorKind;
use crate::zone::fields::Data;
use crate::zone::lexer::Position;
use crate::zone::records::TXT;
use crate::zone::shapes::{Found, Shapes};

/// The records; `None` where the text is something else.
pub(super) fn read(text: &str) -> Option<Shapes> {
    let lines = || text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    let is_line = |line: &str| {
        let first = line.chars().next().is_some_and(|first| KINDS.contains(first));
        // A name, and no blanks in it.
        let name = line.get(1..).and_then(|rest| Some(rest.split_once(':')?.0));
        let is_one_word = !line.contains([' ', '\t']) || line.starts_with('\'') && !line.contains(" IN ");
        first && is_one_word && name.is_some_and(|name| !name.contains([' ', '\t', '"', '(']))
    };
    let lines = || lines().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    if lines().next().is_none() || !lines().all(|(_, line)| is_line(line)) {
        return None;
    }
    let mut shapes = Shapes { is_recognized: true, ..Shapes::default() };
    for (line, text) in lines() {
        let at = Position { line, column: 1 };
        match records(at, text) {
            Some(records) => shapes.records.extend(records),
            None => shapes.errors.push(at.error(ZoneErrorKind::Missing("value"))),
        }
    }
    Some(shapes)
}

fn records(at: Position, line: &str) -> Option<Vec<Found>> {
    let kind = line.chars().next()?;
    let fields: Vec<&str> = line.get(1..)?.split(':').collect();
    let name = unescaped(fields.first()?)?;
    let owner = named(&name);
    let field = |index: usize| fields.get(index).copied().unwrap_or_default();
    let record = |record_type: RecordType, data: String, ttl: usize| Found {
        at,
        name: owner.clone(),
        ttl: Some(field(ttl)).filter(|ttl| !ttl.is_empty()).map(str::to_owned),
        record_type,
        data: Data::Text(data),
    };
    // A server that is no full name is completed.
    let server = |between: &str| match field(2) {
        server if server.contains('.') => format!("{}.", server.trim_end_matches('.')),
        server => format!("{server}.{between}.{owner}"),
    };
    Some(match kind {
        '.' | '&' => {
            let soa = (kind == '.').then(|| record(RecordType::SOA, String::new(), 3));
            soa.into_iter().chain([record(RecordType::NS, server("ns"), 3)]).collect()
        }
        '=' | '+' => vec![record(RecordType::A, field(1).to_owned(), 2)],
        '@' => vec![record(RecordType::MX, format!("{} {}", field(3), server("mx")), 4)],
        'C' => vec![record(RecordType::CNAME, named(&unescaped(field(1))?), 2)],
        'Z' => vec![record(RecordType::SOA, String::new(), 8)],
        '\'' => {
            let text = crate::dns::text::escaped(&unescaped(field(1))?);
            vec![record(TXT, format!("\"{text}\""), 2)]
        }
        '^' => vec![record(RecordType(12), String::new(), 2)],
        ':' => {
            let record_type = RecordType(decimal(field(1).as_bytes())?.try_into().ok()?);
            let rdata = unescaped(field(2))?;
            vec![record(record_type, format!("\\# {} {}", rdata.len(), hex(&rdata)), 3)]
        }
        _ => Vec::new(),
    })
}

/// A name in full. What does not fit into a name is an error later.
fn named(octets: &[u8]) -> String {
    let text = String::from_utf8_lossy(octets).into_owned();
    let name = Fqdn::from_labels(text.trim_end_matches('.').split('.').map(str::as_bytes));
    name.map_or(text, |name| if name.is_root() { ".".to_owned() } else { format!("{name}.") })
}

/// The octets of a field, with escapes in octal: `\072`.
fn unescaped(field: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    let mut rest = field.as_bytes();
    while let Some((&octet, after)) = rest.split_first() {
        let digits = after
            .get(..3)
            .filter(|digits| octet == b'\\' && digits.iter().all(|it| matches!(it, b'0'..=b'7')));
        match digits {
            Some(digits) => {
                let value = digits.iter().fold(0u32, |value, digit| value * 8 + u32::from(digit - b'0'));
                octets.push(u8::try_from(value).ok()?);
                rest = after.get(3..)?;
            }
            None => {
                octets.push(octet);
                rest = after;
            }
        }
    }
    Some(octets)
}

/// The first characters of lines.
const KINDS: &str = ".&=+@-'^CZ:%";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_not_taken_for_it() {
        for text in
            ["@ CAA 0 issue \"a:b\"", "example.com. AAAA 2001:db8::1", "CAA 0 issue \"a:b\"", "", "# a:b"]
        {
            assert!(read(text).is_none(), "{text}");
        }
        assert!(read(":example.com:257:\\000\\005issueca.example:300\n+example.com:192.0.2.1\n").is_some());
    }

    #[test]
    fn an_octet_has_no_more_than_eight_bits() {
        assert_eq!(unescaped("a\\072\\400"), None);
        assert_eq!(unescaped("a\\072\\9"), Some(b"a:\\9".to_vec()));
    }
}
