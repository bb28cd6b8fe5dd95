//! Parses the entries of a zone into records.

use crate::caa::CaaRecord;
use crate::dns::{Fqdn, RecordType};
use crate::order;
use crate::zone::error::{RrsetError, ZoneError, ZoneErrorKind};
use crate::zone::lexer::{self, Dialect, Entry, Position, Token};
use crate::zone::rdata;
use crate::zone::store::{Kind, Zone};
use crate::zone::transcript::Transcript;

/// How to parse what the text leaves open.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What `@` means before the first `$ORIGIN`; without it, `@` is an error there.
    ///
    /// Other relative names are then read as people mean them: with an inner dot as a full name without its final
    /// dot, without one as a label below the origin; and without an origin as a full name.
    pub origin: Option<Fqdn>,
    /// What `$ORIGIN` would set before the first line ([RFC 1035, Section 5.1]).
    ///
    /// [RFC 1035, Section 5.1]: https://www.rfc-editor.org/rfc/rfc1035#section-5.1
    pub first_origin: Option<Fqdn>,
}

/// Parses a zone.
///
/// ```
/// use issuemail::zone;
///
/// let text = b"$ORIGIN example.com.\n@ CAA 0 issuemail \"ca.example\"\n";
/// assert!(zone::read(text, &zone::Options::default()).is_ok());
/// let errors = zone::read(b"example.com. CAA 0 issuemail", &zone::Options::default()).unwrap_err();
/// assert_eq!(errors[0].to_string(), "line 1, column 29: value is missing");
/// ```
///
/// # Errors
///
/// The [`ZoneError`]s of the text, in order, and if there are more than a hundred, how many more; also where it has no record that counts, or says itself that it is not
/// complete. A missing origin is reported once.
pub fn read(text: &[u8], options: &Options) -> Result<Zone, Vec<ZoneError>> {
    let (zone, mut errors) = read_leniently(text, options);
    if errors.is_empty() && zone.owners().next().is_none() {
        errors.push(Position::START.error(ZoneErrorKind::Missing("record")));
    }
    if errors.is_empty() { Ok(zone) } else { Err(errors) }
}

/// The parsable part of a zone, and every error of its text.
fn read_leniently(text: &[u8], options: &Options) -> (Zone, Vec<ZoneError>) {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut errors = Vec::new();
    let mut reader = Reader {
        zone: Zone::default(),
        origin: options.first_origin.clone(),
        default_origin: options.origin.clone(),
        owner: None,
        default_ttl: None,
        last_ttl: None,
        first_soa: None,
        last_soa: None,
        has_records: false,
    };
    let mut transcript = Transcript::read(text);
    errors.extend(transcript.failure.take());
    let mut lacks_origin = false;
    // The first that is not told by itself, and how many there are.
    let mut more: Option<(ZoneError, usize)> = None;
    for entry in lexer::entries(text) {
        let counts = entry
            .as_ref()
            .map_or(true, |entry| entry.tokens.first().is_none_or(|token| transcript.counts(token.at.line)));
        if !counts {
            continue;
        }
        match entry.and_then(|entry| reader.entry(&entry)) {
            Ok(()) => {}
            // Without an origin every line is wrong for the same reason.
            Err(error) if lacks_origin && error.kind.lacks_origin() => {}
            Err(error) => {
                lacks_origin |= error.kind == ZoneErrorKind::NoOrigin;
                match errors.len() {
                    0..MAX_ERRORS => errors.push(error),
                    _ => more.get_or_insert((error, 0)).1 += 1,
                }
            }
        }
    }
    if let (Some(position), false) = (transcript.transfer, reader.ends_as_it_begins()) {
        errors.push(position.error(ZoneErrorKind::TransferCut));
    }
    order::sort_by(&mut errors, |one, other| (one.line, one.column).cmp(&(other.line, other.column)));
    errors.extend(more.map(|(at, count)| ZoneError { kind: ZoneErrorKind::More(count), ..at }));
    reader.zone.finish();
    (reader.zone, errors)
}

/// Parses an edited RRset: CAA records at `owner`, as people paste them ([`complete`]), and nothing else.
///
/// ```
/// use issuemail::zone;
///
/// let owner = issuemail::dns::Fqdn::from_ascii("example.com").unwrap();
/// let records = zone::read_rrset("0 issuemail \"ca.example\"", &owner).unwrap();
/// assert_eq!(records[0].owner, owner);
/// assert!(zone::read_rrset("www CAA 0 issue \";\"", &owner).is_err());
/// ```
///
/// # Errors
///
/// [`RrsetError`]: what is wrong with the text, or what else it has.
pub fn read_rrset(text: &str, owner: &Fqdn) -> Result<Vec<CaaRecord>, RrsetError> {
    let options = Options { origin: Some(owner.clone()), ..Options::default() };
    let (zone, errors) = read_leniently(complete(text).as_bytes(), &options);
    if let Some(first) = errors.into_iter().next() {
        return Err(RrsetError::Text(first));
    }
    // The lowest, so that the result is deterministic.
    if let Some(other) = zone.owners().filter(|name| *name != owner).min() {
        return Err(RrsetError::Other(other.clone()));
    }
    match zone.caa(owner) {
        [] if zone.owners().next().is_some() => Err(RrsetError::NotCaa),
        records => Ok(records.to_vec()),
    }
}

/// Completes pasted records that are indented or lack a name. The number of lines stays the same.
///
/// * Text that is indented as a whole (copied from an article) is unindented.
/// * A line that begins with `CAA`, or with the flags of a record, gets `@` as its name.
///
/// ```
/// use issuemail::zone::complete;
///
/// assert_eq!(complete("  0 issuemail \"ca.example\""), "@ CAA 0 issuemail \"ca.example\"");
/// assert_eq!(complete("example.com. CAA 0 issue \";\""), "example.com. CAA 0 issue \";\"");
/// ```
pub fn complete(text: &str) -> String {
    let is_indented =
        text.lines().filter(|line| !line.trim().is_empty()).all(|line| line.starts_with([' ', '\t']));
    let is_flags = |word: &str| word.parse::<u8>().is_ok();
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            let line = if is_indented { line.trim_start() } else { line };
            let words: Vec<&str> = line.split_whitespace().take(3).collect();
            match words.as_slice() {
                ["CAA" | "caa", flags, ..] if is_flags(flags) => format!("@ {line}"),
                [flags, tag, ..] if is_flags(flags) && is_tag(tag) => format!("@ CAA {line}"),
                _ => line.to_owned(),
            }
        })
        .collect();
    lines.join("\n")
}

/// Returns whether a word is one of the tags that people paste.
fn is_tag(word: &str) -> bool {
    ["issue", "issuewild", "issuemail", "iodef", "issuevmc"].iter().any(|tag| word.eq_ignore_ascii_case(tag))
}

struct Reader {
    zone: Zone,
    /// Set by `$ORIGIN`.
    origin: Option<Fqdn>,
    default_origin: Option<Fqdn>,
    /// The owner of the previous entry.
    owner: Option<Fqdn>,
    default_ttl: Option<u32>,
    last_ttl: Option<u32>,
    /// The owner of the SOA that is the first record.
    first_soa: Option<Fqdn>,
    /// The same of the last record, if it is not the first.
    last_soa: Option<Fqdn>,
    has_records: bool,
}

impl Reader {
    /// Returns whether the text begins and ends with the SOA of a zone, as a zone transfer does
    /// ([RFC 5936, Section 2.2](https://www.rfc-editor.org/rfc/rfc5936#section-2.2)).
    fn ends_as_it_begins(&self) -> bool {
        self.first_soa.is_some() && self.first_soa == self.last_soa
    }

    fn entry(&mut self, entry: &Entry<'_>) -> Result<(), ZoneError> {
        let Some((first, rest)) = entry.tokens.split_first() else { return Ok(()) };
        if first.raw.starts_with(b"$") && !entry.is_indented && !first.is_quoted {
            return self.directive(first, rest, entry);
        }
        let fields = if entry.is_indented {
            entry.tokens.as_slice()
        } else {
            self.owner = Some(self.name(first)?);
            rest
        };
        // Before the first owner, a blank one means the origin, as in most name servers.
        let owner = self.owner.as_ref().or(self.origin.as_ref()).or(self.default_origin.as_ref());
        let Some(owner) = owner.cloned() else { return Err(first.at.error(ZoneErrorKind::NoOwner)) };
        self.record(&owner, fields, entry)
    }

    fn directive(
        &mut self,
        first: &Token<'_>,
        rest: &[Token<'_>],
        entry: &Entry<'_>,
    ) -> Result<(), ZoneError> {
        let word = first.text().to_ascii_uppercase();
        let argument = || rest.first().ok_or_else(|| entry.end.error(ZoneErrorKind::Missing("value")));
        match word.as_str() {
            "$ORIGIN" => {
                let origin = self.name(argument()?)?;
                self.zone.add_origin(origin.clone());
                self.origin = Some(origin);
            }
            "$TTL" => {
                let token = argument()?;
                let ttl = read_ttl(&token.text());
                self.default_ttl = Some(ttl.ok_or_else(|| token.at.error(ZoneErrorKind::Ttl(token.text())))?);
            }
            _ => return Err(first.at.error(ZoneErrorKind::Directive(first.text()))),
        }
        match rest.get(1) {
            Some(extra) => Err(extra.at.error(ZoneErrorKind::Trailing(extra.text()))),
            None => Ok(()),
        }
    }

    /// `[TTL] [class] type RDATA`, TTL and class in either order.
    fn record(&mut self, owner: &Fqdn, mut fields: &[Token<'_>], entry: &Entry<'_>) -> Result<(), ZoneError> {
        let mut ttl = None;
        let mut class_seen = false;
        let (type_token, record_type) = loop {
            let Some((field, rest)) = fields.split_first() else {
                return Err(entry.end.error(ZoneErrorKind::Missing("type")));
            };
            fields = rest;
            let text = field.text();
            if ttl.is_none() && text.starts_with(|character: char| character.is_ascii_digit()) {
                ttl = Some(read_ttl(&text).ok_or_else(|| field.at.error(ZoneErrorKind::Ttl(text)))?);
            } else if !class_seen && is_class(&text) {
                if !text.eq_ignore_ascii_case("IN") && !text.eq_ignore_ascii_case("CLASS1") {
                    return Err(field.at.error(ZoneErrorKind::Class(text)));
                }
                class_seen = true;
            } else {
                match RecordType::from_mnemonic(text.as_bytes()) {
                    None if !is_invented(&text) => return Err(field.at.error(ZoneErrorKind::Type(text))),
                    record_type => break (field, record_type),
                }
            }
        };
        if ttl.is_some() {
            self.last_ttl = ttl;
        }
        let ttl = ttl.or(self.default_ttl).or(self.last_ttl).unwrap_or(FALLBACK_TTL);
        let added = match record_type {
            Some(RecordType::CAA) => {
                let rdata = rdata::read_tokens(RecordType::CAA, fields, entry.end, Dialect::MasterFile)?;
                self.zone.add_caa(CaaRecord { owner: owner.clone(), ttl, rdata })
            }
            Some(RecordType::CNAME) => self.zone.add_cname(owner, self.sole_name(fields, entry)?),
            Some(RecordType::DNAME) => self.zone.add_dname(owner, self.sole_name(fields, entry)?),
            // Only the name servers of a zone are read from these. Their data may be malformed.
            Some(RecordType::NS) => self.zone.add_ns(owner, self.sole_name(fields, entry).ok()),
            Some(RecordType::SOA) => self.zone.add_soa(owner),
            Some(RecordType::A | RecordType::AAAA) => self.zone.add_other(owner, Kind::Address),
            Some(RecordType::DS) => self.zone.add_other(owner, Kind::Delegation),
            // These may coexist with a CNAME (RFC 4035, Section 2.5, and RFC 2535, Section 2.3.5).
            Some(
                RecordType::SIG | RecordType::KEY | RecordType::NXT | RecordType::RRSIG | RecordType::NSEC,
            ) => self.zone.add_other(owner, Kind::Signature),
            _ => self.zone.add_other(owner, Kind::Data),
        };
        let soa = (record_type == Some(RecordType::SOA)).then(|| owner.clone());
        match std::mem::replace(&mut self.has_records, true) {
            false => self.first_soa = soa,
            true => self.last_soa = soa,
        }
        added.map_err(|kind| type_token.at.error(kind))
    }

    /// RDATA that is one domain name.
    fn sole_name(&self, fields: &[Token<'_>], entry: &Entry<'_>) -> Result<Fqdn, ZoneError> {
        match fields {
            [] => Err(entry.end.error(ZoneErrorKind::Missing("target"))),
            [marker, rest @ ..] if marker.is_generic() => {
                let octets = rdata::read_generic(rest, entry.end, Dialect::MasterFile)?;
                read_wire_name(&octets).map_err(|kind| marker.at.error(kind))
            }
            [name] => self.name(name),
            [_, extra, ..] => Err(extra.at.error(ZoneErrorKind::Trailing(extra.text()))),
        }
    }

    /// A domain name, completed with the origin if relative.
    fn name(&self, token: &Token<'_>) -> Result<Fqdn, ZoneError> {
        let origin = self.origin.as_ref().or(self.default_origin.as_ref());
        if token.raw == b"@" && !token.is_quoted {
            return origin.cloned().ok_or_else(|| token.at.error(ZoneErrorKind::NoOrigin));
        }
        if token.raw == b"." {
            return Ok(Fqdn::root());
        }
        if !token.raw.is_ascii() {
            return Err(token.at.error(ZoneErrorKind::NameNotAscii(token.text())));
        }
        let mut labels = token.labels()?;
        let is_absolute = labels.len() > 1 && labels.pop_if(|last| last.is_empty()).is_some();
        // See `Options::origin`.
        let suffix = match (&self.origin, &self.default_origin) {
            _ if is_absolute => None,
            (Some(origin), _) => Some(origin),
            (None, Some(origin)) if labels.len() == 1 => Some(origin),
            (None, _) => None,
        };
        let labels = labels.iter().map(Vec::as_slice).chain(suffix.into_iter().flat_map(Fqdn::labels));
        Fqdn::from_labels(labels).map_err(|error| token.at.error(ZoneErrorKind::Name(error)))
    }
}

/// Returns whether a word is a type without a number: inventions of DNS hosts, and DELEG, which has none yet.
fn is_invented(text: &str) -> bool {
    ["DELEG", "ALIAS", "ANAME"].iter().any(|name| text.eq_ignore_ascii_case(name))
}

/// Reads RDATA that is one domain name, not compressed.
fn read_wire_name(octets: &[u8]) -> Result<Fqdn, ZoneErrorKind> {
    let mut labels = Vec::new();
    let mut rest = octets;
    while let Some((&len, after)) = rest.split_first().filter(|(len, _)| **len > 0) {
        let (label, after) = after.split_at_checked(usize::from(len)).unwrap_or((after, &[]));
        labels.push(label);
        rest = after;
    }
    let name = Fqdn::from_labels(labels).map_err(ZoneErrorKind::Name)?;
    // A name that ends early, or has trailing octets, has another length.
    match name.as_wire().len() {
        actual if actual == octets.len() => Ok(name),
        actual => Err(ZoneErrorKind::GenericLength { stated: octets.len(), actual }),
    }
}

/// Returns whether a word is a class.
fn is_class(text: &str) -> bool {
    ["IN", "CH", "HS", "CS"].iter().any(|class| text.eq_ignore_ascii_case(class))
        || text.get(..5).is_some_and(|prefix| prefix.eq_ignore_ascii_case("CLASS"))
}

/// Reads seconds, or BIND's `1w2d3h4m5s`.
fn read_ttl(text: &str) -> Option<u32> {
    let mut total: u32 = 0;
    let mut number: Option<u32> = None;
    for character in text.chars() {
        if let Some(digit) = character.to_digit(10) {
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            continue;
        }
        let unit = match character.to_ascii_lowercase() {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return None,
        };
        total = total.checked_add(number.take()?.checked_mul(unit)?)?;
    }
    total.checked_add(number.unwrap_or(0))
}

/// How many errors are told one by one; a text with more is something else than a zone.
const MAX_ERRORS: usize = 100;

/// The TTL of a record if the text has none: an hour, the default of most DNS hosts.
const FALLBACK_TTL: u32 = 3600;
