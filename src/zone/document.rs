//! JSON and YAML as a tree. YAML 1.2 contains JSON, so one library reads both.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use crate::order;
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::lexer::Position;

/// A value and its place.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    pub(super) at: Position,
    pub(super) node: Node,
}

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// The text of a scalar.
    pub(super) fn as_text(&self) -> Option<&str> {
        if let Node::Text(text) = &self.node { Some(text) } else { None }
    }
}

/// Returns whether a text is JSON or YAML: certainly, perhaps, or (`None`) not.
pub(super) fn looks_like(text: &str) -> Option<bool> {
    let mut lines = text.lines().map(str::trim_end);
    let first = lines.find(|line| !line.trim().is_empty() && !line.starts_with('#'))?.trim_start();
    if first.starts_with(['{', '[']) {
        // A name may begin with a bracket too, and Knot DNS puts the name of the zone in brackets before each line.
        let inner = first.trim_start_matches(['{', '[', ' ', '\t']);
        return (inner.is_empty() || inner.starts_with('"') || matches!(inner, "}" | "]")).then_some(true);
    }
    let is_list = first == "-" || first.starts_with("- ") || first.starts_with("? ");
    if is_list || first.starts_with("---") || first.starts_with("%YAML") {
        return Some(false);
    }
    let (key, rest) = first.split_once(':')?;
    let is_key = !key.contains([' ', '\t', ';', '(']) && (rest.is_empty() || rest.starts_with(' '));
    is_key.then_some(false)
}

/// Reads the documents of a text.
pub(super) fn read(text: &str) -> Result<Vec<Tree>, ZoneError> {
    if text.len() > MAX_LEN {
        return Err(Position::START.error(ZoneErrorKind::TooLarge));
    }
    // YAML also ends lines with CR, which is no line end elsewhere; and an error at the end may be on a line beyond.
    let mut builder = Builder { lines: text.split('\n').count(), ..Builder::default() };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => builder.event(event, builder.place(span.start))?,
            Err(error) => return Err(builder.place(*error.marker()).error(ZoneErrorKind::Syntax)),
        }
    }
    Ok(builder.documents)
}

/// A list or an object that is not complete.
struct Open {
    at: Position,
    anchor: usize,
    is_map: bool,
    items: Vec<Tree>,
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    documents: Vec<Tree>,
    /// How many lines the text has.
    lines: usize,
    /// What anchors name, with their sizes.
    anchors: Vec<(usize, Tree, usize)>,
    size: usize,
}

impl Builder {
    fn place(&self, marker: Marker) -> Position {
        Position { line: marker.line().clamp(1, self.lines.max(1)), column: marker.col() + 1 }
    }

    fn event(&mut self, event: Event<'_>, at: Position) -> Result<(), ZoneError> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let is_null = style == ScalarStyle::Plain && matches!(&*text, "~" | "null");
                let text = if is_null { String::new() } else { text.into_owned() };
                self.add(Tree { at, node: Node::Text(text) }, anchor, 1)
            }
            Event::SequenceStart(anchor, ..) => self.begin(at, anchor, false),
            Event::MappingStart(anchor, ..) => self.begin(at, anchor, true),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let (at, anchor) = (open.at, open.anchor);
                let tree =
                    Tree { at, node: if open.is_map { map(open.items)? } else { Node::List(open.items) } };
                self.add(tree, anchor, 1)
            }
            Event::Alias(anchor) => {
                let known = self.anchors.iter().rev().find(|(id, ..)| *id == anchor);
                let Some((_, tree, size)) = known.cloned() else {
                    return Err(at.error(ZoneErrorKind::Syntax));
                };
                self.add(Tree { at, ..tree }, 0, size)
            }
            _ => Ok(()),
        }
    }

    fn begin(&mut self, at: Position, anchor: usize, is_map: bool) -> Result<(), ZoneError> {
        if self.open.len() >= MAX_DEPTH {
            return Err(at.error(ZoneErrorKind::TooLarge));
        }
        self.open.push(Open { at, anchor, is_map, items: Vec::new() });
        Ok(())
    }

    fn add(&mut self, tree: Tree, anchor: usize, size: usize) -> Result<(), ZoneError> {
        // Aliases multiply; a copy counts as what it is.
        self.size += size;
        if self.size > MAX_SIZE {
            return Err(tree.at.error(ZoneErrorKind::TooLarge));
        }
        if anchor > 0 {
            if self.anchors.len() >= MAX_ANCHORS {
                return Err(tree.at.error(ZoneErrorKind::TooLarge));
            }
            self.anchors.push((anchor, tree.clone(), size_of(&tree)));
        }
        match self.open.last_mut() {
            Some(open) => open.items.push(tree),
            None => self.documents.push(tree),
        }
        Ok(())
    }
}

/// How many values a tree has.
fn size_of(tree: &Tree) -> usize {
    1 + match &tree.node {
        Node::Text(_) => 0,
        Node::List(items) => items.iter().map(size_of).sum(),
        Node::Map(fields) => fields.iter().map(|(_, value)| 1 + size_of(value)).sum(),
    }
}

/// The fields of an object, from keys and values in turn. A key that is there twice is an error: programs differ in which
/// value they take ([RFC 8259, Section 4](https://www.rfc-editor.org/rfc/rfc8259#section-4)).
fn map(items: Vec<Tree>) -> Result<Node, ZoneError> {
    let mut fields: Vec<(String, Tree)> = Vec::with_capacity(items.len() / 2);
    let mut places = Vec::with_capacity(items.len() / 2);
    let mut items = items.into_iter();
    while let (Some(key), Some(value)) = (items.next(), items.next()) {
        places.push(key.at);
        match key.node {
            Node::Text(key) => fields.push((key, value)),
            _ => return Err(key.at.error(ZoneErrorKind::Syntax)),
        }
    }
    let keys: Vec<&[u8]> = fields.iter().map(|(key, _)| key.as_bytes()).collect();
    let mut firsts = order::first_of(&keys).into_iter().zip(places).enumerate();
    match firsts.find(|(at, (first, _))| at != first) {
        Some((_, (_, place))) => Err(place.error(ZoneErrorKind::Syntax)),
        None => Ok(Node::Map(fields)),
    }
}

/// Octets.
const MAX_LEN: usize = 4 << 20;

/// Lists and objects in each other.
const MAX_DEPTH: usize = 64;

/// Values of all documents, with those that aliases repeat.
const MAX_SIZE: usize = 1_000_000;

/// Anchors; files of zones have none or a few.
const MAX_ANCHORS: usize = 1_000;
