//! The inputs to check.

use std::ffi::OsString;
use std::io::{self, BufRead};

use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::mailbox::{Mailbox, MailboxError};

/// One input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Input {
    /// As typed. Octets that are not UTF-8 are replaced, and the input is then not usable.
    pub(super) text: String,
    /// What it means.
    pub(super) mailbox: Result<Mailbox, MailboxError>,
}

impl Input {
    fn new(text: String) -> Self {
        Self { mailbox: text.parse(), text }
    }
}

/// Collects the inputs in order; `-` means the lines of standard input.
pub(super) fn gather<E: Env>(env: &E, args: &[OsString]) -> Result<Vec<Input>, Error> {
    let mut inputs = Vec::new();
    for arg in args {
        if arg == "-" {
            read_lines(env.stdin(), &mut inputs).map_err(|error| Error::line(format_args!("-: {error}")))?;
        } else {
            inputs.push(Input::new(arg.to_string_lossy().into_owned()));
        }
    }
    Ok(inputs)
}

/// Takes one input per line. Empty lines and those that begin with `#` are skipped.
fn read_lines(mut lines: Box<dyn BufRead + '_>, inputs: &mut Vec<Input>) -> io::Result<()> {
    let mut octets = Vec::new();
    lines.read_until(b'\n', &mut octets)?;
    // Windows writes UTF-16 where a program does not ask for UTF-8.
    if let Some(unit) = utf_16(&octets) {
        lines.read_to_end(&mut octets)?;
        // An odd octet at the end is half a character.
        let units: Vec<u16> = octets.chunks(2).skip(1).map(unit).collect();
        String::from_utf16_lossy(&units).lines().for_each(|line| take_line(line, inputs));
        return Ok(());
    }
    if let Some(rest) = octets.strip_prefix(BYTE_ORDER_MARK) {
        octets = rest.to_vec();
    }
    while !octets.is_empty() {
        take_line(&String::from_utf8_lossy(&octets), inputs);
        octets.clear();
        lines.read_until(b'\n', &mut octets)?;
    }
    Ok(())
}

fn take_line(line: &str, inputs: &mut Vec<Input>) {
    let line = line.trim();
    if !line.is_empty() && !line.starts_with('#') {
        inputs.push(Input::new(line.to_owned()));
    }
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
