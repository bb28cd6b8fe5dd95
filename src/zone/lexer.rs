//! Splits text in presentation format into entries, and entries into tokens.

use crate::dns::text;
use crate::zone::error::{ZoneError, ZoneErrorKind};

/// A place in a text. Counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Position {
    /// The start of a text.
    pub(super) const START: Self = Self { line: 1, column: 1 };

    /// An error at this place.
    pub(super) fn error(self, kind: ZoneErrorKind) -> ZoneError {
        ZoneError { line: self.line, column: self.column, kind }
    }
}

/// Where the text comes from, which determines its special characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// A master file ([RFC 1035, Section 5.1]): line ends, comments and parentheses count.
    ///
    /// [RFC 1035, Section 5.1]: https://www.rfc-editor.org/rfc/rfc1035#section-5.1
    MasterFile,
    /// The data of one record, as in the JSON of resolvers. A line end is white space, and `;`, `(` and `)` are
    /// ordinary octets.
    RecordData,
}

/// One word or quoted string, not yet unescaped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) raw: &'a [u8],
    pub(super) is_quoted: bool,
    /// Whether no white space separates it from the previous token: possible where a quote begins or ends.
    pub(crate) is_attached: bool,
    pub(super) at: Position,
}

impl<'a> Token<'a> {
    /// A token from a single word.
    pub(crate) fn word(raw: &'a [u8]) -> Self {
        Self { raw, is_quoted: false, is_attached: false, at: Position::START }
    }

    /// The token as text for messages and for words that are ASCII anyway.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(self.raw).into_owned()
    }

    /// The place after it.
    pub(super) fn end(&self) -> Position {
        let len = self.text().chars().count() + if self.is_quoted { 2 } else { 0 };
        Position { column: self.at.column + len, ..self.at }
    }

    /// Returns whether this is the `\#` of the generic form.
    pub(super) fn is_generic(&self) -> bool {
        self.raw == b"\\#" && !self.is_quoted
    }

    /// The octets of the token, unescaped.
    pub(super) fn octets(&self) -> Result<Vec<u8>, ZoneError> {
        self.pieces().map(|piece| piece.map(|(octet, _)| octet)).collect()
    }

    /// The labels of a domain name. The last is empty when the name ends with a dot.
    pub(super) fn labels(&self) -> Result<Vec<Vec<u8>>, ZoneError> {
        let mut labels = Vec::new();
        let mut label = Vec::new();
        for piece in self.pieces() {
            match piece? {
                (b'.', false) => labels.push(std::mem::take(&mut label)),
                (octet, _) => label.push(octet),
            }
        }
        labels.push(label);
        Ok(labels)
    }

    /// The octets, each with whether it was escaped.
    fn pieces(&self) -> impl Iterator<Item = Result<(u8, bool), ZoneError>> + '_ {
        text::unescape(self.raw).map(|piece| piece.ok_or_else(|| self.at.error(ZoneErrorKind::Escape)))
    }
}

/// One entry: the tokens up to the end of the line, or of the lines that parentheses join.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// Whether the entry begins with white space: its owner is that of the previous entry.
    pub(super) is_indented: bool,
    pub(crate) tokens: Vec<Token<'a>>,
    /// The end of its last token, for "… is missing".
    pub(crate) end: Position,
    /// The comment that ends it, without the semicolon.
    pub(super) comment: Option<&'a [u8]>,
}

impl Entry<'_> {
    /// How the entry begins, for people.
    pub(super) fn start(&self) -> String {
        let words: Vec<String> = self.tokens.iter().take(MAX_WORDS).map(Token::text).collect();
        words.join(" ").chars().take(MAX_SHOWN).collect()
    }
}

/// An entry that ends in an error, with what comes before that.
#[derive(Debug)]
pub(super) struct Broken<'a> {
    pub(super) error: ZoneError,
    pub(super) entry: Entry<'a>,
}

/// Splits a master file, in order.
///
/// A parenthesis that is never closed would take all that follows. It ends with its line, and so does every later one.
pub(super) fn entries(text: &[u8]) -> Vec<Result<Entry<'_>, Broken<'_>>> {
    let mut lexer =
        Lexer { rest: text, position: Position::START, dialect: Dialect::MasterFile, spans_lines: true };
    let mut entries = Vec::new();
    while !lexer.rest.is_empty() {
        let (rest, position) = (lexer.rest, lexer.position);
        match lexer.entry() {
            Ok(entry) if entry.tokens.is_empty() => {}
            Ok(entry) => entries.push(Ok(entry)),
            Err(broken) => {
                if broken.error.kind == ZoneErrorKind::ParenthesisOpen && lexer.spans_lines {
                    (lexer.rest, lexer.position, lexer.spans_lines) = (rest, position, false);
                    continue;
                }
                entries.push(Err(broken));
                lexer.skip_line();
            }
        }
    }
    entries
}

/// Splits the data of one record.
pub(crate) fn record_data(text: &[u8]) -> Result<Entry<'_>, ZoneError> {
    let mut lexer =
        Lexer { rest: text, position: Position::START, dialect: Dialect::RecordData, spans_lines: true };
    lexer.entry().map_err(|broken| broken.error)
}

struct Lexer<'a> {
    rest: &'a [u8],
    position: Position,
    dialect: Dialect,
    /// Whether parentheses may span lines.
    spans_lines: bool,
}

impl<'a> Lexer<'a> {
    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    /// Consumes some octets. A UTF-8 continuation octet does not begin a new column.
    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(len.min(self.rest.len()));
        for octet in taken {
            match octet {
                b'\n' => self.position = Position { line: self.position.line + 1, column: 1 },
                octet if octet & 0xc0 != 0x80 => self.position.column += 1,
                _ => {}
            }
        }
        self.rest = rest;
        taken
    }

    /// Consumes up to the first unescaped octet that ends a token.
    fn take_until(&mut self, is_end: impl Fn(u8) -> bool) -> &'a [u8] {
        let mut is_escaped = false;
        let len = self.rest.iter().position(|&octet| {
            // In a master file, nothing escapes the end of the line.
            let counts = !is_escaped || (octet == b'\n' && self.dialect == Dialect::MasterFile);
            is_escaped = !is_escaped && octet == b'\\';
            counts && is_end(octet)
        });
        self.take(len.unwrap_or(self.rest.len()))
    }

    fn skip_line(&mut self) {
        let len = self.rest.iter().position(|&octet| octet == b'\n');
        self.take(len.map_or(self.rest.len(), |len| len + 1));
    }

    fn entry(&mut self) -> Result<Entry<'a>, Broken<'a>> {
        let is_indented = matches!(self.peek(), Some(b' ' | b'\t'));
        let mut entry = Entry { is_indented, tokens: Vec::new(), end: self.position, comment: None };
        match self.fill(&mut entry) {
            Ok(()) => Ok(entry),
            Err(error) => Err(Broken { error, entry }),
        }
    }

    fn fill(&mut self, entry: &mut Entry<'a>) -> Result<(), ZoneError> {
        let is_lines = self.dialect == Dialect::MasterFile;
        let mut open: Vec<Position> = Vec::new();
        let mut is_attached = false;
        while let Some(octet) = self.peek() {
            match octet {
                b'\n' if is_lines && (open.is_empty() || !self.spans_lines) => {
                    // The line end is left for what skips a broken line.
                    if open.is_empty() {
                        self.take(1);
                    }
                    break;
                }
                b'\n' if is_lines => _ = self.take(1),
                _ if self.is_blank(octet) => _ = self.take(1),
                b';' if is_lines => {
                    let len = self.rest.iter().position(|&octet| octet == b'\n');
                    let comment = self.take(len.unwrap_or(self.rest.len()));
                    entry.comment = comment.get(1..);
                }
                b'(' if is_lines => {
                    open.push(self.position);
                    self.take(1);
                }
                b')' if is_lines => {
                    if open.pop().is_none() {
                        return Err(self.position.error(ZoneErrorKind::ParenthesisClosed));
                    }
                    self.take(1);
                }
                _ => {
                    let token = if octet == b'"' { self.quoted()? } else { self.word() };
                    entry.tokens.push(Token { is_attached, ..token });
                    entry.end = self.position;
                    is_attached = true;
                    continue;
                }
            }
            is_attached = false;
        }
        match open.first() {
            Some(at) => Err(at.error(ZoneErrorKind::ParenthesisOpen)),
            None => Ok(()),
        }
    }

    /// A quoted string; in a master file it may not span lines.
    fn quoted(&mut self) -> Result<Token<'a>, ZoneError> {
        let at = self.position;
        self.take(1);
        let is_lines = self.dialect == Dialect::MasterFile;
        let raw = self.take_until(|octet| octet == b'"' || (octet == b'\n' && is_lines));
        if self.peek() != Some(b'"') {
            return Err(at.error(ZoneErrorKind::QuoteOpen));
        }
        self.take(1);
        Ok(Token { is_quoted: true, at, ..Token::word(raw) })
    }

    fn word(&mut self) -> Token<'a> {
        let (at, dialect) = (self.position, self.dialect);
        let raw = self.take_until(|octet| match octet {
            b'"' => true,
            b'\n' | b';' | b'(' | b')' if dialect == Dialect::MasterFile => true,
            _ => is_blank(octet, dialect),
        });
        Token { at, ..Token::word(raw) }
    }

    fn is_blank(&self, octet: u8) -> bool {
        is_blank(octet, self.dialect)
    }
}

/// Returns whether an octet only separates tokens.
fn is_blank(octet: u8, dialect: Dialect) -> bool {
    match dialect {
        Dialect::MasterFile => matches!(octet, b' ' | b'\t' | b'\r'),
        Dialect::RecordData => octet.is_ascii_whitespace(),
    }
}

/// Tokens that show what an entry is.
const MAX_WORDS: usize = 5;

/// Characters.
const MAX_SHOWN: usize = 60;
