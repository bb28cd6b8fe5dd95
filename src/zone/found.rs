//! Adds the records of a tree to a zone.

use crate::dns::text::{self, Encoding};
use crate::dns::{Fqdn, RecordType};
use crate::zone::entry::read_ttl;
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::fields::Data;
use crate::zone::lexer::{self, Dialect, Entry, Position, Token};
use crate::zone::records::{FALLBACK_TTL, Options, Reader};
use crate::zone::shapes::{Found, Shapes};

/// What the names of a tree are relative to.
pub(super) struct Context {
    zone: Option<Fqdn>,
    /// Whether some name is plainly relative: then all are that are not below the zone.
    is_relative: bool,
}

impl Context {
    pub(super) fn new(shapes: &Shapes, options: &Options) -> Self {
        let given = options.first_origin.clone().or_else(|| options.origin.clone());
        let named = shapes.zone.as_deref().and_then(|zone| Fqdn::from_ascii(zone).ok());
        let is_relative = |found: &Found| !found.name.trim_end_matches('.').contains('.');
        Self { zone: named.or(given), is_relative: shapes.records.iter().any(is_relative) }
    }

    /// The owner of a record.
    pub(super) fn owner(&self, found: &Found, reader: &mut Reader) -> Result<Fqdn, ZoneError> {
        let zone = || self.zone.clone().ok_or_else(|| found.at.error(ZoneErrorKind::NoOrigin));
        let name = found.name.trim();
        if name.is_empty() || name == "@" {
            return zone();
        }
        let full = reader.full_name(&token(name, found.at))?;
        let is_full = name.ends_with('.') || self.zone.as_ref().is_some_and(|zone| full.is_at_or_below(zone));
        if is_full || (name.contains('.') && !self.is_relative) {
            return Ok(full);
        }
        let labels = full.labels().map(<[u8]>::to_vec).collect::<Vec<_>>();
        let zone = zone()?;
        let labels = labels.iter().map(Vec::as_slice).chain(zone.labels());
        Fqdn::from_labels(labels).map_err(|error| found.at.error(ZoneErrorKind::Name(error)))
    }
}

fn token(text: &str, at: Position) -> Token<'_> {
    Token { at, ..Token::word(text.as_bytes()) }
}

impl Reader {
    /// Adds a record of a tree.
    pub(super) fn found(&mut self, owner: Fqdn, found: &Found) -> Result<(), ZoneError> {
        // In what hosts write, 0 is their default.
        let ttl = found.ttl.as_deref().and_then(read_time).filter(|&ttl| ttl > 0).unwrap_or(FALLBACK_TTL);
        let fail = |error: ZoneError| found.at.error(error.kind);
        let text = match &found.data {
            Data::Text(text) => text.clone(),
            Data::Property { flags, tag, value } => {
                let value = text::escaped(value.as_bytes());
                format!("{} {} \"{value}\"", flags.trim(), tag.trim())
            }
        };
        let is_caa = found.record_type == RecordType::CAA;
        let text = if is_caa {
            completed(&text).ok_or_else(|| found.at.error(ZoneErrorKind::Hidden))?
        } else {
            text
        };
        let at = token("", found.at);
        let entry: Entry<'_> = lexer::record_data(text.as_bytes()).map_err(fail)?;
        if is_caa {
            return self.caa(owner, ttl, &entry.tokens, &entry, Dialect::RecordData, &at).map_err(fail);
        }
        self.other(&owner, Some(found.record_type), &entry.tokens, &at).map_err(fail)
    }
}

/// The data of a CAA record in the form of zone files. An unquoted value of several words gets quotation marks: outside of
/// zone files, nothing else ends it. A single word shows the data only if it is hexadecimal.
fn completed(text: &str) -> Option<String> {
    let text = text.trim();
    let mut words = text.splitn(3, char::is_whitespace);
    match (words.next(), words.next(), words.next().map(str::trim)) {
        (Some(word), None, _) => {
            let rdata = Encoding::Base16.decode(word.as_bytes()).filter(|rdata| rdata.len() > 2)?;
            Some(format!("\\# {} {word}", rdata.len()))
        }
        (Some(flags), Some(tag), Some(value))
            if flags != "\\#" && !value.starts_with('"') && value.contains(char::is_whitespace) =>
        {
            Some(format!("{flags} {tag} \"{value}\""))
        }
        _ => Some(text.to_owned()),
    }
}

/// Reads a TTL in seconds, or as PowerShell writes a time: `01:00:00`.
fn read_time(text: &str) -> Option<u32> {
    let add = |total: u32, part: &str| total.checked_mul(60)?.checked_add(part.parse().ok()?);
    match text.contains(':') {
        true => text.split(':').try_fold(0, add),
        false => read_ttl(text),
    }
}
