//! The records of a tree: recognized by the shape of what hosts, resolvers and tools print, not by its exact form.
//!
//! A record is an object with a type and data, in the spellings that its fields have anywhere; its name is a field, or the
//! key that it stands under. A message is an object with an answer, of which only that counts (decision D-32).

use crate::dns::text::{self, Encoding};
use crate::dns::{Fqdn, RecordType};
use crate::zone::document::{Node, Tree};
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::lexer::{self, Dialect, Entry, Position, Token};
use crate::zone::reader::Options;
use crate::zone::records::{FALLBACK_TTL, Reader, read_ttl, shortened};

/// What a tree has.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    pub(super) records: Vec<Found>,
    /// What cannot be read, and messages that say that they are no answer.
    pub(super) errors: Vec<ZoneError>,
    /// Records that do not count, such as those that a change takes away.
    pub(super) passed: Vec<(Position, String)>,
    /// The name of the zone, as written.
    pub(super) zone: Option<String>,
    /// Whether there is anything that is about DNS.
    pub(super) is_recognized: bool,
}

/// A record as written.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) at: Position,
    pub(super) name: String,
    pub(super) ttl: Option<String>,
    pub(super) record_type: RecordType,
    pub(super) data: Data,
}

/// The data of a record.
#[derive(Clone, Debug)]
pub(super) enum Data {
    /// In the form of zone files.
    Text(String),
    /// CAA in fields, octets as they are.
    Property { flags: String, tag: String, value: String },
}

/// What surrounds a tree.
#[derive(Clone, Copy, Default)]
struct Around<'a> {
    /// The key that it stands under.
    key: &'a str,
}

/// Finds the records.
pub(super) fn read(trees: &[Tree]) -> Shapes {
    let mut shapes = Shapes::default();
    for tree in trees {
        shapes.walk(tree, Around::default());
    }
    shapes
}

impl Shapes {
    fn walk(&mut self, tree: &Tree, around: Around<'_>) {
        match &tree.node {
            Node::Text(text) => self.line(tree.at, text),
            Node::List(items) => items.iter().for_each(|item| self.walk(item, around)),
            Node::Map(fields) => self.object(tree.at, &Fields(fields), around),
        }
    }

    fn object(&mut self, at: Position, fields: &Fields<'_>, around: Around<'_>) {
        if let Some(zone) = fields.text(&ZONE) {
            self.zone.get_or_insert(zone.to_owned());
        }
        if let Some(answer) = fields.message() {
            self.is_recognized = true;
            if let Some(failure) = fields.failure() {
                self.errors.push(at.error(ZoneErrorKind::Failed(failure)));
            } else if fields.asks_for_caa() {
                answer.into_iter().for_each(|answer| self.walk(answer, Around::default()));
            }
            return;
        }
        let is_removed = fields
            .text(&["action", "changetype"])
            .is_some_and(|it| ["delete", "remove", "d"].iter().any(|word| it.eq_ignore_ascii_case(word)));
        let is_off = fields.text(&["disabled"]) == Some("true") || fields.text(&["enabled"]) == Some("false");
        if is_removed || is_off {
            self.is_recognized = true;
            let (name, record_type) = (fields.text(&NAME).unwrap_or_default(), fields.text(&TYPE));
            self.passed.push((at, shortened(&format!("{name} {}", record_type.unwrap_or_default()))));
            return;
        }
        if let Some(record_type) = fields.record_type() {
            return self.record(at, fields, record_type, around);
        }
        // The name of what has records or sets of them is that of their zone.
        if let Some(name) = fields.text(&["name"]).filter(|name| name.contains('.')) {
            self.zone.get_or_insert(name.to_owned());
        }
        for (key, value) in fields.0 {
            match &value.node {
                Node::Text(_) => {}
                _ => self.walk(value, Around { key }),
            }
        }
    }

    fn record(&mut self, at: Position, fields: &Fields<'_>, record_type: RecordType, around: Around<'_>) {
        let name = fields.text(&["fqdn"]).or_else(|| fields.text(&NAME)).unwrap_or(around.key);
        let name = name.strip_prefix("\\052.").map_or(name.to_owned(), |rest| format!("*.{rest}"));
        let ttl = fields.text(&TTL).map(str::to_owned);
        let mut data = Vec::new();
        fields.data(record_type, &mut data);
        if data.is_empty() {
            // What is no record has a type, too: `"type": "zone"` does not come here, an empty set does.
            let nested = fields.0.iter().any(|(_, value)| !matches!(value.node, Node::Text(_)));
            if record_type == RecordType::CAA && !nested {
                self.is_recognized = true;
                self.errors.push(at.error(ZoneErrorKind::Hidden));
            }
            return;
        }
        self.is_recognized = true;
        let found = |data| Found { at, name: name.clone(), ttl: ttl.clone(), record_type, data };
        self.records.extend(data.into_iter().map(found));
    }

    /// A text that is a record in the form of zone files, as dig and delv put it into YAML.
    fn line(&mut self, at: Position, text: &str) {
        let mut rest = text.trim_start();
        let mut words = Vec::new();
        while words.len() < 4 && !rest.is_empty() {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            words.push(word);
            rest = after.trim_start();
            let [name, fields @ ..] = words.as_slice() else { continue };
            let Some(record_type) = fields.last().and_then(|word| RecordType::from_mnemonic(word.as_bytes()))
            else {
                continue;
            };
            self.is_recognized = true;
            let ttl = fields.iter().find(|word| word.starts_with(|it: char| it.is_ascii_digit()));
            self.records.push(Found {
                at,
                name: (*name).to_owned(),
                ttl: ttl.map(|ttl| (*ttl).to_owned()),
                record_type,
                data: Data::Text(rest.to_owned()),
            });
            return;
        }
    }
}

//----------- Fields -----------------------------------------------------------------------------

/// The fields of an object, found by their names without regard to case and punctuation.
struct Fields<'a>(&'a [(String, Tree)]);

impl<'a> Fields<'a> {
    fn get(&self, names: &[&str]) -> Option<&'a Tree> {
        let field = |name: &&str| self.0.iter().find(|(key, _)| is_named(key, name));
        names.iter().find_map(field).map(|(_, value)| value)
    }

    /// A text that is not empty.
    fn text(&self, names: &[&str]) -> Option<&'a str> {
        let value = |name: &&str| self.get(&[name])?.as_text().filter(|text| !text.is_empty());
        names.iter().find_map(value)
    }

    /// A list or an object; dig counts records in fields of the same name.
    fn nested(&self, names: &[&str]) -> Option<&'a Tree> {
        let value = |name: &&str| self.get(&[name]).filter(|value| value.as_text().is_none());
        names.iter().find_map(value)
    }

    /// The object in a field.
    fn object(&self, names: &[&str]) -> Option<Fields<'a>> {
        match &self.get(names)?.node {
            Node::Map(fields) => Some(Fields(fields)),
            _ => None,
        }
    }

    /// The answer of a DNS message, if this is one.
    fn message(&self) -> Option<Option<&'a Tree>> {
        let answer = self.nested(&["answer", "answersection", "answerrrs"]);
        let is_message = self.get(&["question", "questionsection", "qname", "questionrrs"]).is_some()
            && self.text(&["status", "rcode"]).is_some();
        (answer.is_some() || is_message).then_some(answer)
    }

    /// What a message says if it is no answer, or not complete.
    fn failure(&self) -> Option<String> {
        let status = self.text(&["status", "rcode"]);
        let is_good =
            |status: &str| ["0", "noerror", "success"].iter().any(|it| status.eq_ignore_ascii_case(it));
        if let Some(status) = status.filter(|status| !is_good(status)) {
            return Some(shortened(&format!("status: {status}")));
        }
        let is_truncated = self.text(&["tc"]).is_some_and(|it| it == "true" || it == "1")
            || self.text(&["flags"]).is_some_and(|flags| flags.split_ascii_whitespace().any(|it| it == "tc"));
        is_truncated.then(|| "tc".to_owned())
    }

    /// Returns whether the question of a message is one for CAA, or not shown.
    fn asks_for_caa(&self) -> bool {
        let own = self.text(&["qtype", "qtypename"]).map(str::to_owned);
        let of_question = |question: &Tree| match &question.node {
            Node::Map(fields) => Fields(fields).text(&["type", "qtype"]).map(str::to_owned),
            Node::Text(line) => line.split_ascii_whitespace().last().map(str::to_owned),
            Node::List(_) => None,
        };
        let question = self.nested(&["question", "questionsection", "questionrrs"]);
        let question = question.and_then(|question| match &question.node {
            Node::List(items) => items.first().and_then(of_question),
            Node::Map(_) => of_question(question),
            Node::Text(_) => None,
        });
        own.or(question).is_none_or(|word| read_type(&word) == Some(RecordType::CAA))
    }

    fn record_type(&self) -> Option<RecordType> {
        // Azure: `Microsoft.Network/dnszones/CAA`. Windows: `UNKNOWN` in one field, 257 in another.
        let read = |name: &&str| read_type(self.text(&[name])?.rsplit('/').next()?);
        TYPE.iter().find_map(read)
    }

    /// Adds the data of a record.
    fn data(&self, record_type: RecordType, data: &mut Vec<Data>) {
        if let Some(property) = self.property() {
            data.push(property);
            return;
        }
        if let Some(hex) = self.text(&["rdatahex"]) {
            let len = hex.len() / 2;
            data.push(Data::Text(format!("\\# {len} {hex}")));
            return;
        }
        let inner = self.object(&["properties", "rdata", "data", "recorddata"]);
        if let Some(inner) = inner {
            inner.data(record_type, data);
            if !data.is_empty() {
                return;
            }
        }
        if let Some(value) = self.get(&DATA) {
            items(value, record_type, data);
        }
    }

    /// A CAA record whose flags, tag and value are in fields of their own.
    fn property(&self) -> Option<Data> {
        let tag = self.text(&["tag", "caatag", "propertytag"])?;
        let flags = self.text(&["flags", "flag", "caaflags", "caaflag", "critical", "issuercritical"]);
        let value =
            self.get(&["value", "caavalue", "propertyvalue", "data", "content", "target", "caadomain"]);
        let flags = match flags.unwrap_or("0") {
            "true" => "128",
            "false" => "0",
            flags => flags,
        };
        let value = value.and_then(Tree::as_text)?;
        Some(Data::Property { flags: flags.to_owned(), tag: tag.to_owned(), value: value.to_owned() })
    }
}

/// Adds the data of a value: a text, an object, or a list of either.
fn items(value: &Tree, record_type: RecordType, data: &mut Vec<Data>) {
    match &value.node {
        Node::Text(text) if text.trim().is_empty() => {}
        Node::Text(text) => data.push(Data::Text(text.clone())),
        Node::Map(fields) => {
            let fields = Fields(fields);
            let is_off = fields.text(&["disabled"]) == Some("true");
            if !is_off {
                fields.data(record_type, data);
            }
        }
        Node::List(list) => match list.iter().map(Tree::as_text).collect::<Option<Vec<_>>>().as_deref() {
            // NS1 lists the fields of one record.
            Some([flags, tag, value]) if record_type == RecordType::CAA && is_flags(flags) => {
                let [flags, tag, value] = [flags, tag, value].map(|it| (*it).to_owned());
                data.push(Data::Property { flags, tag, value });
            }
            _ => list.iter().for_each(|item| items(item, record_type, data)),
        },
    }
}

fn is_flags(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit())
}

/// Compares a key with a name in lowercase letters and digits.
fn is_named(key: &str, name: &str) -> bool {
    let letters = key.bytes().filter(u8::is_ascii_alphanumeric).map(|octet| octet.to_ascii_lowercase());
    letters.eq(name.bytes())
}

fn read_type(word: &str) -> Option<RecordType> {
    crate::zone::rdata::read_type(word.trim().as_bytes())
}

//----------- Reading the records ----------------------------------------------------------------

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
        let ttl = found.ttl.as_deref().and_then(read_time).unwrap_or(FALLBACK_TTL);
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

/// The fields that name the zone.
const ZONE: [&str; 5] = ["zonename", "zone", "origin", "domainname", "apex"];

const NAME: [&str; 12] = [
    "rrsetname",
    "recordname",
    "name",
    "hostname",
    "host",
    "owner",
    "ownername",
    "subdomain",
    "label",
    "domain",
    "record",
    "rname",
];

const TYPE: [&str; 5] = ["rrsettype", "recordtype", "type", "fieldtype", "rrtype"];

const TTL: [&str; 4] = ["rrsetttl", "ttl", "timetolive", "originalttl"];

const DATA: [&str; 22] = [
    "rdatacaa",
    "caarecords",
    "caarecord",
    "resourcerecords",
    "rrsetvalues",
    "rrdatas",
    "rdatas",
    "rrdata",
    "shortanswers",
    "answers",
    "answer",
    "values",
    "value",
    "content",
    "rdata",
    "data",
    "records",
    "recorddata",
    "target",
    "address",
    "ipv4address",
    "strings",
];
