//! Reads a text: chooses how, and collects its records, errors and notes.

use std::borrow::Cow;

use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::observe::TextNote;
use crate::order;
use crate::zone::document;
use crate::zone::error::{RrsetError, ZoneError, ZoneErrorKind};
use crate::zone::lexer::{self, Position};
use crate::zone::records::{Options, Reader, Trouble};
use crate::zone::shapes::{self, Shapes};
use crate::zone::store::Zone;
use crate::zone::transcript::Transcript;
use crate::zone::{found, table, tinydns};

/// Parses a zone, in any of the formats that are read ([`zone`](crate::zone)).
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
/// The [`ZoneError`]s of the text, in order; the same error on many lines once, and of many different ones the number of
/// the rest. A text is in error, too, where it has no record that counts, or says itself that it is not complete.
pub fn read(text: &[u8], options: &Options) -> Result<Zone, Vec<ZoneError>> {
    let text = decoded(text);
    if text.len() > MAX_LEN {
        return Err(vec![Position::START.error(ZoneErrorKind::TooLarge)]);
    }
    let reading = match structure(&text) {
        Ok(Some(shapes)) => read_shapes(shapes, options),
        Ok(None) => read_lines(&text, options),
        Err(error) => return Err(vec![error]),
    };
    reading.end(&text)
}

/// The text without its byte order mark, as UTF-8 if the mark is that of UTF-16, which PowerShell writes.
fn decoded(text: &[u8]) -> Cow<'_, [u8]> {
    let units = |octets: &[u8], from: fn([u8; 2]) -> u16| {
        let units = octets.chunks_exact(2).filter_map(|pair| Some(from(pair.try_into().ok()?)));
        String::from_utf16_lossy(&units.collect::<Vec<_>>()).into_bytes().into()
    };
    match text {
        [0xef, 0xbb, 0xbf, text @ ..] => text.into(),
        [0xff, 0xfe, text @ ..] => units(text, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => units(text, u16::from_be_bytes),
        text => text.into(),
    }
}

/// The records of a text that has a structure: JSON, YAML, a table, the data of tinydns. `None` for lines of a zone.
fn structure(text: &[u8]) -> Result<Option<Shapes>, ZoneError> {
    let Ok(text) = std::str::from_utf8(text) else { return Ok(None) };
    if text.trim_start().starts_with('<') && text.contains("</") {
        return Err(Position::START.error(ZoneErrorKind::NotRead));
    }
    if let Some(shapes) = tinydns::read(text) {
        return Ok(Some(shapes));
    }
    if let Some(is_certain) = document::looks_like(text) {
        match document::read(text).map(|trees| shapes::read(&trees)) {
            Ok(shapes) if shapes.is_recognized => return Ok(Some(shapes)),
            Ok(_) if is_certain => return Err(Position::START.error(ZoneErrorKind::NotRead)),
            Err(error) if is_certain || error.kind == ZoneErrorKind::TooLarge => return Err(error),
            _ => {}
        }
    }
    let shapes = shapes::read(&table::read(text));
    Ok(Some(shapes).filter(|shapes| shapes.is_recognized))
}

fn read_shapes(shapes: Shapes, options: &Options) -> Reading {
    let mut reading = Reading { reader: Reader::new(options), ..Reading::default() };
    let context = found::Context::new(&shapes, options);
    for error in shapes.errors {
        reading.fail(error);
    }
    for (at, start) in shapes.passed {
        reading.pass(at.error(ZoneErrorKind::NotRead), start);
    }
    for found in &shapes.records {
        let owner = context.owner(found, &mut reading.reader);
        let result = owner.and_then(|owner| reading.reader.found(owner, found));
        result.unwrap_or_else(|error| reading.fail(error));
    }
    reading
}

/// Reads the lines of a zone, or of what a tool printed.
fn read_lines(text: &[u8], options: &Options) -> Reading {
    let mut reading = Reading { reader: Reader::new(options), ..Reading::default() };
    let mut lines = text.split(|&octet| octet == b'\n').filter(|line| !line.trim_ascii().is_empty());
    reading.reader.is_indented_as_a_whole = lines.all(|line| matches!(line, [b' ' | b'\t', ..]));
    let mut transcript = Transcript::read(text);
    if let Some(failure) = transcript.failure.take() {
        reading.fail(failure);
    }
    for entry in lexer::entries(text) {
        let entry_of = |entry: &lexer::Entry<'_>| entry.tokens.first().map(|token| token.at.line);
        let line = entry.as_ref().map_or_else(|broken| entry_of(&broken.entry), entry_of);
        if line.is_some_and(|line| !transcript.counts(line)) {
            continue;
        }
        let (result, entry) = match entry {
            Ok(entry) => (reading.reader.entry(&entry), entry),
            Err(broken) => (Err(reading.reader.broken(&broken)), broken.entry),
        };
        match result {
            Ok(()) => {}
            Err(Trouble::Error(error)) => reading.fail(error),
            Err(Trouble::Passed(error)) => reading.pass(error, entry.start()),
        }
    }
    if let (Some(position), false) = (transcript.transfer, reading.reader.ends_as_it_begins()) {
        reading.fail(position.error(ZoneErrorKind::TransferCut));
    }
    reading
}

/// A text being read.
#[derive(Default)]
struct Reading {
    reader: Reader,
    errors: Vec<ZoneError>,
    /// The first error that is not told by itself, and how many there are.
    more: Option<(ZoneError, usize)>,
    /// What is wrong with the first line that was passed over.
    passed: Option<ZoneError>,
    passed_count: usize,
}

impl Reading {
    /// Keeps an error, unless the same was told for an earlier line.
    fn fail(&mut self, error: ZoneError) {
        let mut kinds = self.errors.iter().map(|other| &other.kind);
        if error.kind.is_of_the_whole() && kinds.clone().any(ZoneErrorKind::is_of_the_whole) {
            return;
        }
        let is_told = kinds.any(|kind| *kind == error.kind);
        match self.errors.len() {
            0..MAX_ERRORS if !is_told => self.errors.push(error),
            _ => self.more.get_or_insert((error, 0)).1 += 1,
        }
    }

    /// Keeps that a line was passed over.
    fn pass(&mut self, error: ZoneError, start: String) {
        if self.passed_count < MAX_PASSED {
            self.reader.zone.notes.push(TextNote::Passed { line: error.line, start });
        }
        self.passed_count += 1;
        self.passed.get_or_insert(error);
    }

    /// The zone, or what is wrong.
    fn end(mut self, text: &[u8]) -> Result<Zone, Vec<ZoneError>> {
        for error in self.reader.settle() {
            self.fail(error);
        }
        let mut zone = std::mem::take(&mut self.reader.zone);
        if self.passed_count > MAX_PASSED {
            zone.notes.push(TextNote::PassedMore(self.passed_count - MAX_PASSED));
        }
        // What a tool says around its answer is not worth a word.
        if self.reader.is_talk {
            zone.notes.retain(|note| !matches!(note, TextNote::Passed { .. } | TextNote::PassedMore(_)));
        }
        let is_empty = zone.owners().next().is_none();
        // What is no zone may have words that look like a record of CAA.
        let is_type = |error: &ZoneError| matches!(error.kind, ZoneErrorKind::Type(_));
        let lines = text.split(|&octet| octet == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
        if is_empty && lines > 1 && self.errors.iter().all(is_type) {
            self.passed = self.passed.or(self.errors.first().cloned());
            (self.errors, self.more) = (Vec::new(), None);
        }
        if self.errors.is_empty() && is_empty {
            self.errors.push(match self.passed {
                Some(error) if lines == 1 => error,
                Some(error) if !self.reader.is_talk => ZoneError { kind: ZoneErrorKind::NotRead, ..error },
                _ => Position::START.error(ZoneErrorKind::Missing("record")),
            });
        }
        if !self.errors.is_empty() {
            let place = |error: &ZoneError| (error.line, error.column);
            order::sort_by(&mut self.errors, |one, other| place(one).cmp(&place(other)));
            let more = self.more.map(|(at, count)| ZoneError { kind: ZoneErrorKind::More(count), ..at });
            self.errors.extend(more);
            return Err(self.errors);
        }
        // At Cloudflare, the TTL of 1 second means "automatic", which is 300 (decision D-45).
        let is_cloudflares = MARKS_OF_CLOUDFLARE.iter().any(|mark| contains(text, mark));
        if is_cloudflares && zone.replace_ttl(1, AUTOMATIC_TTL) {
            zone.notes.push(TextNote::TtlAutomatic(AUTOMATIC_TTL));
        }
        zone.finish();
        Ok(zone)
    }
}

/// Parses an edited RRset: CAA records at `owner`, as people paste them, and nothing else.
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
    let mut reading = read_lines(text.as_bytes(), &options);
    let conflict = reading.reader.settle();
    if let Some(first) = reading.errors.into_iter().chain(reading.passed).chain(conflict).next() {
        return Err(RrsetError::Text(first));
    }
    let mut zone = reading.reader.zone;
    zone.finish();
    // The lowest, so that the result is deterministic.
    if let Some(other) = zone.owners().filter(|name| *name != owner).min() {
        return Err(RrsetError::Other(other.clone()));
    }
    match zone.caa(owner) {
        [] if zone.owners().next().is_some() => Err(RrsetError::NotCaa),
        records => Ok(records.to_vec()),
    }
}

fn contains(text: &[u8], part: &str) -> bool {
    text.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

/// How many errors are told one by one; a text with more is something else than a zone.
const MAX_ERRORS: usize = 100;

/// How many lines that were passed over are told one by one.
const MAX_PASSED: usize = 20;

/// Octets. Zones of this size have a hundred thousand names.
const MAX_LEN: usize = 16 << 20;

/// What only the exports and the API of Cloudflare have.
const MARKS_OF_CLOUDFLARE: [&str; 3] = [".ns.cloudflare.com", "cf_tags=", "\"proxied\""];

/// Seconds.
const AUTOMATIC_TTL: u32 = 300;
