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
    let mut is_first = true;
    while lines.read_until(b'\n', &mut octets)? > 0 {
        let line = octets.strip_prefix(BYTE_ORDER_MARK).filter(|_| is_first).unwrap_or(&octets);
        let line = String::from_utf8_lossy(line);
        let line = line.trim();
        if !line.is_empty() && !line.starts_with('#') {
            inputs.push(Input::new(line.to_owned()));
        }
        octets.clear();
        is_first = false;
    }
    Ok(())
}

/// The byte order mark that some editors put at the start of a file.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
