//! Markup as a tree. It is yew's or our own, so that every element is closed.

use std::collections::BTreeMap;

use html5gum::{Error, Token, Tokenizer};

/// An element, or a text.
#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    pub tag: String,
    attributes: BTreeMap<String, String>,
    pub children: Vec<Node>,
}

/// Elements without an end tag.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "meta"];

/// Parses markup; returns an element around all of it.
pub fn parse(markup: &str) -> Element {
    let mut open = vec![Element::default()];
    for token in Tokenizer::new(markup) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                let element =
                    Element { tag: text(&tag.name), attributes: attributes.collect(), children: Vec::new() };
                open.push(element);
                if tag.self_closing || VOID.contains(&text(&tag.name).as_str()) {
                    close(&mut open);
                }
            }
            Token::EndTag(tag) => {
                assert_eq!(open.last().map(|element| element.tag.clone()), Some(text(&tag.name)));
                close(&mut open);
            }
            Token::String(content) => push(&mut open, Node::Text(text(&content))),
            Token::Comment(_) | Token::Doctype(_) => {}
            // A field has what was typed.
            Token::Error(error) if matches!(error.value, Error::ControlCharacterInInputStream) => {}
            Token::Error(error) => panic!("{error:?} in {markup}"),
        }
    }
    assert_eq!(open.len(), 1, "an element is not closed");
    open.remove(0)
}

fn close(open: &mut Vec<Element>) {
    let element = open.pop().unwrap();
    push(open, Node::Element(element));
}

fn push(open: &mut [Element], node: Node) {
    open.last_mut().unwrap().children.push(node);
}

fn text(octets: &[u8]) -> String {
    String::from_utf8(octets.to_vec()).unwrap()
}

impl Element {
    /// The value of an attribute; `None` where it is absent or empty.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Returns whether an attribute is present, with any value.
    pub fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }

    /// The attributes, by their names.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The elements among the children.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// This element and all its descendants, in order.
    pub fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        all.extend(self.elements().flat_map(Self::all));
        all
    }

    /// The texts among the children.
    pub fn own_texts(&self) -> impl Iterator<Item = &str> {
        self.children.iter().filter_map(|child| match child {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        })
    }

    /// The element with an id.
    pub fn by_id(&self, id: &str) -> Option<&Self> {
        self.all().into_iter().find(|element| element.attribute("id") == Some(id))
    }

    /// Returns whether screen readers skip it.
    pub fn is_silent(&self) -> bool {
        self.attribute("aria-hidden") == Some("true")
    }

    /// Its text, white space folded. Two elements side by side are two words.
    pub fn text(&self) -> String {
        let mut words = String::new();
        self.add_text(&mut words);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn add_text(&self, words: &mut String) {
        let mut is_after_element = false;
        for child in &self.children {
            match child {
                Node::Text(text) => words.push_str(text),
                Node::Element(element) if !element.is_silent() => {
                    if is_after_element {
                        words.push(' ');
                    }
                    element.add_text(words);
                }
                Node::Element(_) => {}
            }
            is_after_element = matches!(child, Node::Element(_));
        }
    }
}
