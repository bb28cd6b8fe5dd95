//! The inputs to check.

use std::ffi::OsString;
use std::io::{self, Read};

use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::input::{self, Input, Item};
use crate::mailbox::MailboxError;

/// What is to be checked.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    /// The inputs in order.
    pub(super) items: Vec<Item>,
    /// The texts that have more in them than inputs, or that ask for one.
    pub(super) notes: Vec<Input>,
}

/// Collects the inputs in order; `-` means standard input, read as the page reads its field.
pub(super) fn gather<E: Env>(env: &E, args: &[OsString]) -> Result<Inputs, Error> {
    let mut inputs = Inputs::default();
    for arg in args {
        if arg == "-" {
            let text = read_stdin(env.stdin()).map_err(|error| Error::line(format_args!("-: {error}")))?;
            // A file without anything in it is no error.
            if !text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
                inputs.take(input::read(&text), None);
            }
        } else {
            let arg = arg.to_string_lossy();
            inputs.take(input::read(&arg), Some(&arg));
        }
    }
    Ok(inputs)
}

impl Inputs {
    /// Takes a text that was read. An argument that gave one input, or only errors, stays as it was written.
    fn take(&mut self, mut input: Input, arg: Option<&str>) {
        if input.items.is_empty() && input.refusal.is_some() {
            let (text, mailbox) = (arg.unwrap_or("-").to_owned(), Err(MailboxError::Refusal));
            input.items.push(Item { text, mailbox, line: 1, told: input.refusal });
        }
        let items = std::mem::take(&mut input.items);
        let is_whole = items.len() == 1 || items.iter().all(|item| item.mailbox.is_err());
        if let (Some(arg), Some(item), true) = (arg, items.first(), is_whole) {
            self.items.push(Item { text: arg.to_owned(), ..item.clone() });
            input.is_found = false;
        } else {
            self.items.extend(items.iter().cloned());
        }
        input.items = items;
        self.notes.push(input);
    }
}

/// Reads a text to its end. Octets that are not UTF-8 are replaced, and their line is then not usable.
fn read_stdin(mut stdin: impl Read) -> io::Result<String> {
    let mut octets = Vec::new();
    stdin.read_to_end(&mut octets)?;
    // Windows writes UTF-16 where a program does not ask for UTF-8.
    if let Some(unit) = utf_16(&octets) {
        // An odd octet at the end is half a character.
        let units: Vec<u16> = octets.chunks(2).skip(1).map(unit).collect();
        return Ok(String::from_utf16_lossy(&units));
    }
    let text = octets.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&octets);
    Ok(String::from_utf8_lossy(text).into_owned())
}

/// What reads the units of a text that begins with the byte order mark of UTF-16.
fn utf_16(octets: &[u8]) -> Option<fn(&[u8]) -> u16> {
    const HALF: u16 = 0xd800;
    match octets {
        [0xff, 0xfe, ..] => Some(|unit| unit.try_into().map_or(HALF, u16::from_le_bytes)),
        [0xfe, 0xff, ..] => Some(|unit| unit.try_into().map_or(HALF, u16::from_be_bytes)),
        _ => None,
    }
}

/// The byte order mark that some editors put at the start of a file.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
