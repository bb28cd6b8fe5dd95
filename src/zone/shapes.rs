//! The records of a tree: recognized by the shape of what hosts, resolvers and tools print, not by its exact form.
//!
//! A record is an object with a type and data, in the spellings that its fields have anywhere; its name is a field, or the
//! key that it stands under. A message is an object with an answer, of which only that counts (decision D-32).

use crate::dns::RecordType;
use crate::zone::document::{Node, Tree};
use crate::zone::entry::shortened;
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::fields::{Data, Fields, NAME, TTL, TYPE, ZONE};
use crate::zone::lexer::Position;

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
        if let Some(zone) = fields.text(&ZONE).filter(|zone| zone.contains('.')) {
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
        // An empty name is that of the zone.
        let field = || NAME.iter().find_map(|name| fields.get(&[name])?.as_text());
        let name = fields.text(&["fqdn"]).or_else(field).unwrap_or(around.key);
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
