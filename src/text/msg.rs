//! The messages as types: one that is not in the English files, or lacks a variable, does not compile.
//!
//! `build/messages.rs` makes them from `locales/en`: `ui-title` is the constant `UI_TITLE`, and `ui-progress-title`,
//! which shows `$domain`, the struct `UiProgressTitle { domain }`. A message that nothing uses is dead code.

#![cfg_attr(
    not(all(feature = "cli", feature = "web")),
    allow(dead_code, reason = "the programs use most of them")
)]

use crate::dns::Fqdn;
use crate::dns::visible::visible_line;

/// A message without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id(pub(super) usize);

/// A message with its arguments, ready to be formatted in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub(super) id: Id,
    /// The variables in the order of their names.
    pub(super) args: Vec<Arg>,
}

/// Anything that can be formatted.
pub trait IntoMessage {
    /// The message with its arguments.
    fn into_message(self) -> Message;
}

impl IntoMessage for Message {
    fn into_message(self) -> Message {
        self
    }
}

impl IntoMessage for Id {
    fn into_message(self) -> Message {
        Message { id: self, args: Vec::new() }
    }
}

/// A variable of a message. Whatever becomes one by `From` is text of others: it is made visible, and the catalog isolates
/// it from the sentence (decision D-35). So no message can forget that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A number: it chooses plural forms.
    Number(usize),
    /// A part of the sentence, out of other messages: it stays as it is.
    Phrase(String),
    /// A text of others.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::from(text.clone())
    }
}

impl From<String> for Arg {
    /// A backquote in a text would end the quoted piece.
    fn from(text: String) -> Self {
        Self::Text(visible_line(&text).replace('`', "'"))
    }
}

impl From<&Fqdn> for Arg {
    fn from(name: &Fqdn) -> Self {
        Self::from(name.to_string())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// The part of the texts that a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is shown first.
    Check,
    /// What follows a verdict.
    Answer,
    /// What works on drafts of records.
    Draft,
    /// What only the command line says.
    Cli,
}

/// The description of a part.
pub(super) struct Head {
    /// The first line of its file: its name, and a fingerprint of its messages.
    pub(super) head: &'static str,
    /// The id of its first message.
    pub(super) first: usize,
    /// How many messages it has.
    pub(super) count: usize,
}

/// The texts of a finding.
pub(super) struct FindingTexts {
    /// The code of its rule, with hyphens.
    pub(super) code: &'static str,
    pub(super) title: Id,
    pub(super) text: Id,
    /// The variables of the text.
    pub(super) variables: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
