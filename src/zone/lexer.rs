//! Cuts the text of a zone into entries, and entries into tokens.

use crate::zone::error::ZoneError;
use crate::zone::error::ZoneErrorKind;

/// Where something stands. Counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Position {
    /// An error at this place.
    pub(super) fn error(self, kind: ZoneErrorKind) -> ZoneError {
        ZoneError { line: self.line, column: self.column, kind }
    }
}

/// One word or quoted string, its escapes still in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) raw: &'a [u8],
    pub(super) is_quoted: bool,
    pub(super) at: Position,
}

impl Token<'_> {
    /// The token as text for messages and for words that are ASCII anyway.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(self.raw).into_owned()
    }

    /// The octets that the token stands for: `\X` is X, `\DDD` the octet with that decimal value
    /// ([RFC 1035, Section 5.1](https://www.rfc-editor.org/rfc/rfc1035#section-5.1)).
    pub(super) fn octets(&self) -> Result<Vec<u8>, ZoneError> {
        self.pieces().map(|piece| piece.map(|(octet, _)| octet)).collect()
    }

    /// The octets, each with whether it was escaped.
    pub(super) fn pieces(&self) -> impl Iterator<Item = Result<(u8, bool), ZoneError>> + '_ {
        let mut rest = self.raw;
        std::iter::from_fn(move || {
            let (piece, len) = match rest {
                [] => return None,
                [b'\\', digits @ ..] if digits.first().is_some_and(u8::is_ascii_digit) => {
                    let value =
                        digits.get(..3).and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
                    (value.map(|octet: u8| (octet, true)), 4)
                }
                [b'\\', octet, ..] => (Some((*octet, true)), 2),
                [b'\\'] => (None, 1),
                [octet, ..] => (Some((*octet, false)), 1),
            };
            rest = rest.get(len..).unwrap_or_default();
            Some(piece.ok_or_else(|| self.at.error(ZoneErrorKind::Escape)))
        })
    }
}

/// One entry: the tokens up to the end of the line, or of the lines that parentheses join.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    /// Says whether the entry begins with white space: its owner is that of the one before.
    pub(super) is_indented: bool,
    pub(super) tokens: Vec<Token<'a>>,
    /// Where its last token ends, for "… is missing".
    pub(super) end: Position,
}

/// Cuts the whole text, in its order.
pub(super) fn entries(text: &[u8]) -> Vec<Result<Entry<'_>, ZoneError>> {
    let mut lexer = Lexer { text, at: 0, position: Position { line: 1, column: 1 } };
    let mut entries = Vec::new();
    while lexer.at < text.len() {
        match lexer.entry() {
            Ok(entry) if entry.tokens.is_empty() => {}
            Ok(entry) => entries.push(Ok(entry)),
            Err(error) => {
                entries.push(Err(error));
                lexer.skip_line();
            }
        }
    }
    entries
}

struct Lexer<'a> {
    text: &'a [u8],
    at: usize,
    position: Position,
}

impl<'a> Lexer<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// Moves over one octet. A continuation octet of UTF-8 does not begin a new column.
    fn bump(&mut self) {
        match self.peek() {
            Some(b'\n') => self.position = Position { line: self.position.line + 1, column: 1 },
            Some(octet) if octet & 0xc0 != 0x80 => self.position.column += 1,
            _ => {}
        }
        self.at += 1;
    }

    fn skip_line(&mut self) {
        while self.peek().is_some_and(|octet| octet != b'\n') {
            self.bump();
        }
        self.bump();
    }

    fn entry(&mut self) -> Result<Entry<'a>, ZoneError> {
        let is_indented = matches!(self.peek(), Some(b' ' | b'\t'));
        let mut tokens = Vec::new();
        let mut open: Vec<Position> = Vec::new();
        let mut end = self.position;
        loop {
            match self.peek() {
                None => {
                    return match open.first() {
                        Some(at) => Err(at.error(ZoneErrorKind::ParenthesisOpen)),
                        None => Ok(Entry { is_indented, tokens, end }),
                    };
                }
                Some(b'\n') => {
                    self.bump();
                    if open.is_empty() {
                        return Ok(Entry { is_indented, tokens, end });
                    }
                }
                Some(b' ' | b'\t' | b'\r') => self.bump(),
                Some(b';') => {
                    while self.peek().is_some_and(|octet| octet != b'\n') {
                        self.bump();
                    }
                }
                Some(b'(') => {
                    open.push(self.position);
                    self.bump();
                }
                Some(b')') => {
                    if open.pop().is_none() {
                        return Err(self.position.error(ZoneErrorKind::ParenthesisClosed));
                    }
                    self.bump();
                }
                Some(octet) => {
                    tokens.push(if octet == b'"' { self.quoted()? } else { self.word() });
                    end = self.position;
                }
            }
        }
    }

    /// A quoted string; it may not run over the end of the line.
    fn quoted(&mut self) -> Result<Token<'a>, ZoneError> {
        let at = self.position;
        self.bump();
        let start = self.at;
        loop {
            match self.peek() {
                None | Some(b'\n') => return Err(at.error(ZoneErrorKind::QuoteOpen)),
                Some(b'"') => {
                    let raw = self.text.get(start..self.at).unwrap_or_default();
                    self.bump();
                    return Ok(Token { raw, is_quoted: true, at });
                }
                Some(b'\\') if self.text.get(self.at + 1).is_some_and(|&octet| octet != b'\n') => {
                    self.bump();
                    self.bump();
                }
                Some(_) => self.bump(),
            }
        }
    }

    fn word(&mut self) -> Token<'a> {
        let at = self.position;
        let start = self.at;
        while let Some(octet) = self.peek() {
            match octet {
                b' ' | b'\t' | b'\r' | b'\n' | b';' | b'(' | b')' | b'"' => break,
                b'\\' if self.text.get(self.at + 1).is_some_and(|&octet| octet != b'\n') => {
                    self.bump();
                    self.bump();
                }
                _ => self.bump(),
            }
        }
        Token { raw: self.text.get(start..self.at).unwrap_or_default(), is_quoted: false, at }
    }
}
