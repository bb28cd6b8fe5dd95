//! The fields of objects, in the spellings of hosts, resolvers and tools.

use crate::dns::RecordType;
use crate::zone::document::{Node, Tree};
use crate::zone::entry::shortened;
use crate::zone::rdata;

/// The data of a record.
#[derive(Clone, Debug)]
pub(super) enum Data {
    /// In the form of zone files.
    Text(String),
    /// CAA in fields, octets as they are.
    Property { flags: String, tag: String, value: String },
}

/// The fields of an object, found by their names without regard to case and punctuation.
pub(super) struct Fields<'a>(pub(super) &'a [(String, Tree)]);

impl<'a> Fields<'a> {
    pub(super) fn get(&self, names: &[&str]) -> Option<&'a Tree> {
        let field = |name: &&str| self.0.iter().find(|(key, _)| is_named(key, name));
        names.iter().find_map(field).map(|(_, value)| value)
    }

    /// A text that is not empty.
    pub(super) fn text(&self, names: &[&str]) -> Option<&'a str> {
        let value = |name: &&str| self.get(&[name])?.as_text().filter(|text| !text.is_empty());
        names.iter().find_map(value)
    }

    /// A list or an object; dig counts records in fields of the same name.
    pub(super) fn nested(&self, names: &[&str]) -> Option<&'a Tree> {
        let value = |name: &&str| self.get(&[name]).filter(|value| value.as_text().is_none());
        names.iter().find_map(value)
    }

    /// The object in a field.
    pub(super) fn object(&self, names: &[&str]) -> Option<Self> {
        match &self.get(names)?.node {
            Node::Map(fields) => Some(Self(fields)),
            _ => None,
        }
    }

    /// The answer of a DNS message, if this is one.
    pub(super) fn message(&self) -> Option<Option<&'a Tree>> {
        let answer = self.nested(&["answer", "answersection", "answerrrs"]);
        let is_message = self.get(&["question", "questionsection", "qname", "questionrrs"]).is_some()
            && self.text(&["status", "rcode"]).is_some();
        (answer.is_some() || is_message).then_some(answer)
    }

    /// What a message says if it is no answer, or not complete.
    pub(super) fn failure(&self) -> Option<String> {
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
    pub(super) fn asks_for_caa(&self) -> bool {
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

    pub(super) fn record_type(&self) -> Option<RecordType> {
        // Azure: `Microsoft.Network/dnszones/CAA`. Windows: `UNKNOWN` in one field, 257 in another.
        let read = |name: &&str| read_type(self.text(&[name])?.rsplit('/').next()?);
        TYPE.iter().find_map(read)
    }

    /// Adds the data of a record.
    pub(super) fn data(&self, record_type: RecordType, data: &mut Vec<Data>) {
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
    pub(super) fn property(&self) -> Option<Data> {
        let tag = self.text(&["tag", "caatag", "catag", "propertytag"])?;
        let flags =
            self.text(&["flags", "flag", "caaflags", "caaflag", "caflag", "critical", "issuercritical"]);
        let value = self.get(&[
            "value",
            "caavalue",
            "cavalue",
            "propertyvalue",
            "data",
            "content",
            "target",
            "caadomain",
        ]);
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

/// Reads a type, as `CAA`, `257`, `CAA Record`, `caarecord`.
fn read_type(text: &str) -> Option<RecordType> {
    let word = text.split_whitespace().next()?;
    let read = |word: &str| rdata::read_type(word.as_bytes());
    read(word).or_else(|| read(word.to_ascii_lowercase().strip_suffix("record")?))
}

/// The fields that name the zone.
pub(super) const ZONE: [&str; 5] = ["zonename", "zone", "origin", "domainname", "apex"];

pub(super) const NAME: [&str; 13] = [
    "dnsname",
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

pub(super) const TYPE: [&str; 5] = ["rrsettype", "recordtype", "type", "fieldtype", "rrtype"];

pub(super) const TTL: [&str; 6] = ["rrsetttl", "recordttl", "ttl", "ttlsec", "timetolive", "originalttl"];

const DATA: [&str; 23] = [
    "targets",
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
