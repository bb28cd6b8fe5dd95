//! Reads the entries of a zone into records.

use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::zone::error::ZoneError;
use crate::zone::error::ZoneErrorKind;
use crate::zone::lexer;
use crate::zone::lexer::Entry;
use crate::zone::lexer::Token;
use crate::zone::rdata;
use crate::zone::rr_type;
use crate::zone::rr_type::RrType;
use crate::zone::store::Zone;

/// How to read what the text leaves open.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What `@` means before the first `$ORIGIN`; without it, `@` is an error there.
    ///
    /// Other relative names are then read as people write them: with a dot inside as a full name whose final dot was
    /// forgotten, without one as a label below the origin; and without an origin as a full name.
    pub origin: Option<Fqdn>,
}

/// Reads a zone.
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
/// Every [`ZoneError`] of the text, in its order.
pub fn read(text: &[u8], options: &Options) -> Result<Zone, Vec<ZoneError>> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut errors = Vec::new();
    let mut reader = Reader {
        zone: Zone::default(),
        origin: None,
        default_origin: options.origin.clone(),
        owner: None,
        default_ttl: None,
        last_ttl: None,
    };
    for entry in lexer::entries(text) {
        if let Err(error) = entry.and_then(|entry| reader.entry(&entry)) {
            errors.push(error);
        }
    }
    if errors.is_empty() { Ok(reader.zone) } else { Err(errors) }
}

struct Reader {
    zone: Zone,
    /// Set by `$ORIGIN`.
    origin: Option<Fqdn>,
    default_origin: Option<Fqdn>,
    /// The owner of the entry before.
    owner: Option<Fqdn>,
    default_ttl: Option<u32>,
    last_ttl: Option<u32>,
}

impl Reader {
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
        // Before the first name, a blank one stands for the origin, as most name servers read it.
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
        let (type_token, rr_type) = loop {
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
                match rr_type::read(&text) {
                    Some(rr_type) => break (field, rr_type),
                    None => return Err(field.at.error(ZoneErrorKind::Type(text))),
                }
            }
        };
        if ttl.is_some() {
            self.last_ttl = ttl;
        }
        let ttl = ttl.or(self.default_ttl).or(self.last_ttl).unwrap_or(FALLBACK_TTL);
        let added = match rr_type {
            RrType::Caa => {
                let rdata = rdata::read_tokens(fields, entry.end)?;
                self.zone.add_caa(CaaRecord { owner: owner.clone(), ttl, rdata })
            }
            RrType::Cname | RrType::Dname => {
                let target = self.sole_name(fields, entry)?;
                if rr_type == RrType::Cname {
                    self.zone.add_cname(owner, target)
                } else {
                    self.zone.add_dname(owner, target)
                }
            }
            // Only who serves a zone is read from these. As ever, they may hold anything.
            RrType::Ns => self.zone.add_ns(owner, self.sole_name(fields, entry).ok()),
            RrType::Soa => self.zone.add_soa(owner),
            RrType::Dnssec | RrType::Other => self.zone.add_other(owner, rr_type == RrType::Dnssec),
        };
        added.map_err(|kind| type_token.at.error(kind))
    }

    /// RDATA that is one domain name.
    fn sole_name(&self, fields: &[Token<'_>], entry: &Entry<'_>) -> Result<Fqdn, ZoneError> {
        match fields {
            [] => Err(entry.end.error(ZoneErrorKind::Missing("target"))),
            [marker, rest @ ..] if rdata::is_generic(marker) => {
                let octets = rdata::read_generic(rest, entry.end)?;
                read_wire_name(&octets).map_err(|kind| marker.at.error(kind))
            }
            [name] => self.name(name),
            [_, extra, ..] => Err(extra.at.error(ZoneErrorKind::Trailing(extra.text()))),
        }
    }

    /// A domain name, completed by the origin where it is relative.
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
        let mut labels: Vec<Vec<u8>> = vec![Vec::new()];
        for piece in token.pieces() {
            match piece? {
                (b'.', false) => labels.push(Vec::new()),
                (octet, _) => {
                    if let Some(label) = labels.last_mut() {
                        label.push(octet);
                    }
                }
            }
        }
        let is_absolute = labels.len() > 1 && labels.last().is_some_and(Vec::is_empty);
        if is_absolute {
            labels.pop();
        }
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
    // What is cut off, or follows the root label, makes another length.
    match name.as_wire().len() {
        actual if actual == octets.len() => Ok(name),
        actual => Err(ZoneErrorKind::GenericLength { stated: octets.len(), actual }),
    }
}

/// Says whether a word is a class.
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

/// The TTL of a record when the text says none: an hour, which is what most DNS hosts preset.
const FALLBACK_TTL: u32 = 3600;
