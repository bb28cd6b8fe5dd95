//! Turns entries into records.

use crate::caa::CaaRecord;
use crate::dns::{Fqdn, RecordType};
use crate::observe::TextNote;
use crate::zone::entry::{
    Head, a_labels, explained, extra_kind, head, is_data, is_type_of_others, lacks_owner, may_matter,
    parameter, read_ttl, reads_like_caa, shortened, without_label,
};
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::generate;
use crate::zone::lexer::{self, Broken, Dialect, Entry, Token};
use crate::zone::rdata;
use crate::zone::store::{Kind, Zone};
use crate::zone::tools::{self, Sentence};

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

/// Why an entry is not a record.
pub(super) enum Trouble {
    /// It may matter to the climb: an error of the text.
    Error(ZoneError),
    /// It has nothing to do with CAA and is passed over (decision D-44).
    Passed(ZoneError),
}

/// The records so far, and what later entries depend on.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) zone: Zone,
    /// Whether every line is indented, as in what is copied from an article; then that means nothing.
    pub(super) is_indented_as_a_whole: bool,
    /// Whether the text is what a tool says in sentences.
    pub(super) is_talk: bool,
    /// Set by `$ORIGIN`.
    origin: Option<Fqdn>,
    default_origin: Option<Fqdn>,
    owner: Owner,
    default_ttl: Option<u32>,
    last_ttl: Option<u32>,
    /// The owner of the SOA that is the first record.
    first_soa: Option<Fqdn>,
    /// The same of the last record, if it is not the first.
    last_soa: Option<Fqdn>,
    has_records: bool,
    /// The records that stand beside a CNAME.
    conflicts: Vec<(Fqdn, ZoneError)>,
    /// How many names in other letters were noted.
    mapped: usize,
    /// How many entries came from `$GENERATE`.
    generated: usize,
}

/// The owner of an entry that names none.
#[derive(Default)]
enum Owner {
    /// Before the first owner: the origin, as in most name servers.
    #[default]
    Origin,
    /// That of the previous entry.
    Previous(Fqdn),
    /// That of a line that could not be read.
    Lost,
}

impl Reader {
    pub(super) fn new(options: &Options) -> Self {
        let (origin, default_origin) = (options.first_origin.clone(), options.origin.clone());
        Self { origin, default_origin, ..Self::default() }
    }

    /// Returns whether the text begins and ends with the SOA of a zone, as a zone transfer does
    /// ([RFC 5936, Section 2.2](https://www.rfc-editor.org/rfc/rfc5936#section-2.2)).
    pub(super) fn ends_as_it_begins(&self) -> bool {
        self.first_soa.is_some() && self.first_soa == self.last_soa
    }

    /// Takes the CNAMEs at the top of a zone away, and returns the other records beside a CNAME as errors.
    pub(super) fn settle(&mut self) -> Vec<ZoneError> {
        let mut errors = Vec::new();
        for (owner, error) in std::mem::take(&mut self.conflicts) {
            if !self.zone.drop_cname_at_apex(&owner) {
                errors.push(error);
            } else if self.zone.notes.last() != Some(&TextNote::CnameAtApex(owner.clone())) {
                self.zone.notes.push(TextNote::CnameAtApex(owner));
            }
        }
        errors
    }

    /// Reads an entry of a zone.
    pub(super) fn entry(&mut self, entry: &Entry<'_>) -> Result<(), Trouble> {
        let tokens = without_label(&entry.tokens);
        let Some((first, rest)) = tokens.split_first() else { return Ok(()) };
        let is_indented = self.is_indented(entry);
        if first.raw.starts_with(b"$") && !is_indented && !first.is_quoted {
            return self.directive(first, rest, entry);
        }
        let passed = || Trouble::Passed(first.at.error(ZoneErrorKind::CommentSign("#".to_owned())));
        if first.raw == b"#" && !first.is_quoted {
            return Err(passed());
        }
        if let Some(sentence) = tools::sentence(tokens) {
            self.is_talk = true;
            return self.sentence(sentence, first, entry).map_err(Trouble::Error);
        }
        self.plain(tokens, is_indented, entry).map_err(|error| {
            if first.raw.starts_with(b"#") && !first.is_quoted {
                passed()
            } else if error.kind.is_of_the_whole() || may_matter(tokens) {
                Trouble::Error(error)
            } else {
                Trouble::Passed(error)
            }
        })
    }

    /// What an entry that cannot be split into tokens is.
    pub(super) fn broken(&mut self, broken: &Broken<'_>) -> Trouble {
        let entry = &broken.entry;
        let tokens = without_label(&entry.tokens);
        if may_matter(tokens) {
            return Trouble::Error(broken.error.clone());
        }
        // It still makes its name exist.
        match self.plain(tokens, self.is_indented(entry), entry) {
            Err(error) if error.kind.is_of_the_whole() => Trouble::Error(error),
            _ => Trouble::Passed(broken.error.clone()),
        }
    }

    fn is_indented(&self, entry: &Entry<'_>) -> bool {
        entry.is_indented && !self.is_indented_as_a_whole
    }

    /// `[owner] [TTL] [class] type RDATA`, or what people paste of it.
    fn plain(&mut self, tokens: &[Token<'_>], is_indented: bool, entry: &Entry<'_>) -> Result<(), ZoneError> {
        let Some((first, rest)) = tokens.split_first() else { return Ok(()) };
        if is_data(tokens) {
            let owner = self.implied_owner(is_indented, first)?;
            return self.caa(owner, self.ttl(None), tokens, entry, Dialect::MasterFile, first);
        }
        if !is_indented && lacks_owner(tokens) {
            let owner = self.implied_owner(false, first)?;
            let head = head(tokens, entry)?;
            return self.record(&owner, &head, entry);
        }
        let head = head(if is_indented { tokens } else { rest }, entry);
        let names_owner = head.is_ok() || head.as_ref().is_err_and(is_type_of_others);
        let owner = match (is_indented, names_owner) {
            (true, _) => self.implied_owner(true, first),
            (false, true) => self.name(first),
            (false, false) => {
                self.owner = Owner::Lost;
                return head.map(|_| ());
            }
        };
        if !is_indented {
            self.owner = owner.as_ref().map_or(Owner::Lost, |owner| Owner::Previous(owner.clone()));
        }
        match head {
            Ok(head) => self.record(&owner?, &head, entry),
            Err(error) => {
                // A type that nobody else has makes its name exist, too.
                if let (Ok(owner), true) = (owner, names_owner) {
                    self.add(&owner, |zone| zone.add_other(&owner, Kind::Data), first);
                }
                Err(error)
            }
        }
    }

    /// The owner of an entry that names none.
    fn implied_owner(&self, is_indented: bool, first: &Token<'_>) -> Result<Fqdn, ZoneError> {
        let origin = self.origin.as_ref().or(self.default_origin.as_ref());
        match &self.owner {
            Owner::Previous(owner) if is_indented => Ok(owner.clone()),
            Owner::Lost if is_indented => Err(first.at.error(ZoneErrorKind::NoOwner)),
            _ => origin.cloned().ok_or_else(|| first.at.error(ZoneErrorKind::NoOwner)),
        }
    }

    fn directive(&mut self, first: &Token<'_>, rest: &[Token<'_>], entry: &Entry<'_>) -> Result<(), Trouble> {
        let word = first.text().to_ascii_uppercase();
        let passed = || Trouble::Passed(first.at.error(ZoneErrorKind::Directive(first.text())));
        match word.as_str() {
            "$ORIGIN" | "$TTL" => self.setting(&word, rest, entry).map_err(Trouble::Error),
            "$GENERATE" => self.generate(first, rest),
            "$INCLUDE" => {
                let below = self.origin.as_ref().or(self.default_origin.as_ref());
                let below = below.cloned().unwrap_or_else(Fqdn::root);
                if self.zone.included.last() != Some(&below) {
                    self.zone.notes.push(TextNote::Included { line: first.at.line });
                    self.zone.included.push(below);
                }
                Ok(())
            }
            _ => Err(passed()),
        }
    }

    fn setting(&mut self, word: &str, rest: &[Token<'_>], entry: &Entry<'_>) -> Result<(), ZoneError> {
        let argument = rest.first().ok_or_else(|| entry.end.error(ZoneErrorKind::Missing("value")))?;
        if word == "$ORIGIN" {
            let origin = self.name(argument)?;
            self.zone.add_origin(origin.clone());
            self.origin = Some(origin);
        } else {
            let ttl = read_ttl(&argument.text());
            self.default_ttl =
                Some(ttl.ok_or_else(|| argument.at.error(ZoneErrorKind::Ttl(argument.text())))?);
        }
        match rest.get(1) {
            Some(extra) => Err(extra.at.error(extra_kind(extra))),
            None => Ok(()),
        }
    }

    /// Reads the records that a `$GENERATE` of BIND stands for.
    fn generate(&mut self, first: &Token<'_>, rest: &[Token<'_>]) -> Result<(), Trouble> {
        let lines = generate::lines(rest, MAX_GENERATED.saturating_sub(self.generated));
        let error = |kind| Trouble::Error(first.at.error(kind));
        for line in lines.map_err(error)? {
            self.generated += 1;
            for entry in lexer::entries(&line) {
                let entry = entry.map_err(|broken| error(broken.error.kind))?;
                let result = self.plain(&entry.tokens, false, &entry);
                result.map_err(|wrong| match wrong.kind.is_of_the_whole() || may_matter(&entry.tokens) {
                    true => error(wrong.kind),
                    false => Trouble::Passed(first.at.error(wrong.kind)),
                })?;
            }
        }
        Ok(())
    }

    fn sentence(
        &mut self,
        sentence: Sentence<'_, '_>,
        first: &Token<'_>,
        entry: &Entry<'_>,
    ) -> Result<(), ZoneError> {
        match sentence {
            Sentence::Caa { owner, data } => {
                let owner = self.full_name(owner)?;
                self.caa(owner, FALLBACK_TTL, data, entry, Dialect::MasterFile, first)
            }
            Sentence::Alias { owner, target } => {
                let (owner, target) = (self.full_name(owner)?, self.full_name(target)?);
                self.add(&owner.clone(), |zone| zone.add_cname(&owner, target), first);
                Ok(())
            }
            Sentence::Failed => {
                let words = entry.tokens.iter().map(Token::text).collect::<Vec<_>>();
                Err(first.at.error(ZoneErrorKind::Failed(shortened(&words.join(" ")))))
            }
            Sentence::Hidden => Err(first.at.error(ZoneErrorKind::Hidden)),
            Sentence::Other => Ok(()),
        }
    }

    fn record(&mut self, owner: &Fqdn, head: &Head<'_, '_>, entry: &Entry<'_>) -> Result<(), ZoneError> {
        if head.ttl.is_some() {
            self.last_ttl = head.ttl;
        }
        let soa = (head.record_type == Some(RecordType::SOA)).then(|| owner.clone());
        match std::mem::replace(&mut self.has_records, true) {
            false => self.first_soa = soa,
            true => self.last_soa = soa,
        }
        let ttl = self.ttl(head.ttl);
        if head.record_type == Some(RecordType::CAA) {
            return self.caa(owner.clone(), ttl, head.data, entry, Dialect::MasterFile, head.type_token);
        }
        self.other(owner, head.record_type, head.data, head.type_token)
    }

    /// Adds a record other than CAA.
    pub(super) fn other(
        &mut self,
        owner: &Fqdn,
        record_type: Option<RecordType>,
        data: &[Token<'_>],
        at: &Token<'_>,
    ) -> Result<(), ZoneError> {
        match record_type {
            Some(RecordType::CNAME) => {
                let target = self.sole_name(data, at)?;
                self.add(owner, |zone| zone.add_cname(owner, target), at);
            }
            Some(RecordType::DNAME) => {
                let target = self.sole_name(data, at)?;
                self.add(owner, |zone| zone.add_dname(owner, target), at);
            }
            // Only the name servers of a zone are read from these. Their data may be malformed.
            Some(RecordType::NS) => {
                let server = self.sole_name(data, at).ok();
                self.add(owner, |zone| zone.add_ns(owner, server), at);
            }
            Some(RecordType::SOA) => self.add(owner, |zone| zone.add_soa(owner), at),
            Some(RecordType::A | RecordType::AAAA) => {
                self.add(owner, |zone| zone.add_other(owner, Kind::Address), at);
            }
            Some(RecordType::DS) => {
                self.add(owner, |zone| zone.add_other(owner, Kind::Delegation), at);
            }
            // These may coexist with a CNAME (RFC 4035, Section 2.5, and RFC 2535, Section 2.3.5).
            Some(
                RecordType::SIG | RecordType::KEY | RecordType::NXT | RecordType::RRSIG | RecordType::NSEC,
            ) => self.add(owner, |zone| zone.add_other(owner, Kind::Signature), at),
            record_type => {
                self.add(owner, |zone| zone.add_other(owner, Kind::Data), at);
                if record_type == Some(RecordType::MX)
                    && let Some(server) = data.last().and_then(|token| self.name(token).ok())
                {
                    self.zone.add_mail_server(owner, server);
                }
                if record_type == Some(TXT) && reads_like_caa(data) {
                    self.zone.add_caa_as_text(owner);
                }
            }
        }
        Ok(())
    }

    /// Adds a CAA record.
    pub(super) fn caa(
        &mut self,
        owner: Fqdn,
        ttl: u32,
        data: &[Token<'_>],
        entry: &Entry<'_>,
        dialect: Dialect,
        at: &Token<'_>,
    ) -> Result<(), ZoneError> {
        let rdata = rdata::read_tokens(RecordType::CAA, data, entry.end, dialect);
        let rdata = rdata.map_err(|error| explained(error, data, entry))?;
        if let (Some(comment), [.., value]) = (entry.comment, data)
            && !value.is_quoted
            && !value.is_generic()
            && let Some(lost) = parameter(comment)
        {
            self.zone.notes.push(TextNote::Comment { owner: owner.clone(), lost });
        }
        self.add(&owner.clone(), |zone| zone.add_caa(CaaRecord { owner, ttl, rdata }), at);
        Ok(())
    }

    /// Adds to the zone. What stands beside a CNAME is kept for the end, when the SOA is known.
    fn add(
        &mut self,
        owner: &Fqdn,
        add: impl FnOnce(&mut Zone) -> Result<(), ZoneErrorKind>,
        at: &Token<'_>,
    ) {
        if let Err(kind) = add(&mut self.zone) {
            self.conflicts.push((owner.clone(), at.at.error(kind)));
        }
    }

    /// The TTL of a record, which may have one of its own.
    fn ttl(&self, own: Option<u32>) -> u32 {
        own.or(self.default_ttl).or(self.last_ttl).unwrap_or(FALLBACK_TTL)
    }

    /// RDATA that is one domain name.
    fn sole_name(&mut self, data: &[Token<'_>], at: &Token<'_>) -> Result<Fqdn, ZoneError> {
        match data {
            [] => Err(at.end().error(ZoneErrorKind::Missing("target"))),
            [marker, rest @ ..] if marker.is_generic() => {
                let octets = rdata::read_generic(rest, marker.end(), Dialect::MasterFile)?;
                read_wire_name(&octets).map_err(|kind| marker.at.error(kind))
            }
            [name] => self.name(name),
            [_, extra, ..] => Err(extra.at.error(extra_kind(extra))),
        }
    }

    /// A name that a tool prints: always in full.
    pub(super) fn full_name(&mut self, token: &Token<'_>) -> Result<Fqdn, ZoneError> {
        let (origin, default) = (self.origin.take(), self.default_origin.take());
        let name = self.name(token);
        (self.origin, self.default_origin) = (origin, default);
        name
    }

    /// A domain name, completed with the origin if relative.
    pub(super) fn name(&mut self, token: &Token<'_>) -> Result<Fqdn, ZoneError> {
        let origin = self.origin.as_ref().or(self.default_origin.as_ref());
        if token.raw == b"@" && !token.is_quoted {
            return origin.cloned().ok_or_else(|| token.at.error(ZoneErrorKind::NoOrigin));
        }
        if token.raw == b"." {
            return Ok(Fqdn::root());
        }
        let mapped;
        let is_mapped = !token.raw.is_ascii();
        let token = if !is_mapped {
            *token
        } else {
            let a_labels = a_labels(token.raw);
            mapped = a_labels.ok_or_else(|| token.at.error(ZoneErrorKind::NameNotAscii(token.text())))?;
            Token { raw: mapped.as_bytes(), ..*token }
        };
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
        let name = Fqdn::from_labels(labels).map_err(|error| token.at.error(ZoneErrorKind::Name(error)))?;
        if is_mapped && self.mapped < MAX_MAPPED {
            self.mapped += 1;
            self.zone.notes.push(TextNote::Mapped(name.clone()));
        }
        Ok(name)
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
    // A name that ends early, or has trailing octets, has another length.
    match name.as_wire().len() {
        actual if actual == octets.len() => Ok(name),
        actual => Err(ZoneErrorKind::GenericLength { stated: octets.len(), actual, says: None }),
    }
}

/// How many names in other letters are noted; they are examples of what to write.
const MAX_MAPPED: usize = 20;

/// How many records `$GENERATE` may stand for in a text.
const MAX_GENERATED: usize = 100_000;

/// The type of text.
pub(super) const TXT: RecordType = RecordType(16);

/// The TTL of a record if the text has none: an hour, the default of most DNS hosts.
pub(super) const FALLBACK_TTL: u32 = 3600;
