//! JSON ([RFC 8259]) input: settings, profiles, and the answers of resolvers.
//!
//! A small parser instead of a crate: it keeps numbers as they are written, and keeps the page's download
//! small. `serde_json` writes the reports, see [`report`](crate::report).
//!
//! ```
//! use issuemail::json;
//!
//! let value = json::read(r#"{"Status": 0, "AD": true}"#).unwrap();
//! assert_eq!(value.get("AD").and_then(json::Value::as_bool), Some(true));
//! assert_eq!(json::read("{").unwrap_err().to_string(), "unexpected end at line 1, column 2");
//! ```
//!
//! [RFC 8259]: https://www.rfc-editor.org/rfc/rfc8259

pub mod fields;

use crate::order;
use std::fmt;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` and `false`.
    Bool(bool),
    /// A number as written: integers stay exact, and nothing here needs others.
    Number(String),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Self>),
    /// Names with their values, in order.
    Object(Vec<(String, Self)>),
}

impl Value {
    /// The value of a name; `None` when there is none, or this is not an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The value of a Boolean.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The items of a list.
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The names of an object with their values.
    pub fn as_object(&self) -> Option<&Vec<(String, Self)>> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }
}

//----------- Reading ----------------------------------------------------------------------------

/// Parses a text that is one value.
///
/// # Errors
///
/// [`SyntaxError`] has the place where the text stops being JSON. Lists and objects may nest 127 deep. A name that an
/// object repeats is an error: programs differ in which value they take ([RFC 8259, Section 4]).
///
/// [RFC 8259, Section 4]: https://www.rfc-editor.org/rfc/rfc8259#section-4
pub fn read(text: &str) -> Result<Value, SyntaxError> {
    let mut reader = Reader { text, at: 0, is_repeated: false };
    match reader.value(MAX_DEPTH) {
        Some(value) if reader.next().is_none() => Ok(value),
        _ => Err(reader.error()),
    }
}

/// Where a text stops being JSON. Line and column begin with 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The character at that place; none at the end of the text.
    pub found: Option<char>,
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
    /// Whether the name at that place is already in its object.
    pub is_repeated: bool,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.found {
            _ if self.is_repeated => f.write_str("repeated name")?,
            Some(character) => write!(f, "unexpected {character:?}")?,
            None => f.write_str("unexpected end")?,
        }
        write!(f, " at line {}, column {}", self.line, self.column)
    }
}

impl core::error::Error for SyntaxError {}

/// A text being parsed. Every method that returns `None` has stopped at the error.
struct Reader<'a> {
    text: &'a str,
    /// The position in octets.
    at: usize,
    /// Whether it is that of a repeated name.
    is_repeated: bool,
}

//--- Helpers

impl<'a> Reader<'a> {
    /// The error at the current position.
    fn error(&self) -> SyntaxError {
        // The position may be inside a character.
        let start = (1..=self.at).rev().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0);
        let (before, rest) = self.text.split_at(start);
        SyntaxError {
            found: rest.chars().next(),
            line: before.matches('\n').count() + 1,
            column: before.chars().rev().take_while(|&character| character != '\n').count() + 1,
            is_repeated: self.is_repeated,
        }
    }

    /// The text that is left.
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().split_at(self.at).1
    }

    /// The next octet.
    fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    /// The next octet after white space.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// Consumes a word if it comes next.
    fn take(&mut self, word: &str) -> Option<()> {
        self.rest().starts_with(word.as_bytes()).then(|| self.at += word.len())
    }

    /// Consumes white space, and an octet if it comes next.
    fn takes(&mut self, octet: u8) -> bool {
        let is_next = self.next() == Some(octet);
        self.at += usize::from(is_next);
        is_next
    }
}

//--- Values

impl Reader<'_> {
    /// Reads a value. `depth` is how many lists and objects may still be opened.
    fn value(&mut self, depth: usize) -> Option<Value> {
        match self.next()? {
            b'n' => self.take("null").map(|()| Value::Null),
            b't' => self.take("true").map(|()| Value::Bool(true)),
            b'f' => self.take("false").map(|()| Value::Bool(false)),
            b'"' => self.string().map(Value::String),
            b'[' => self.array(depth.checked_sub(1)?).map(Value::Array),
            b'{' => self.object(depth.checked_sub(1)?).map(Value::Object),
            _ => self.number(),
        }
    }

    fn array(&mut self, depth: usize) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        self.at += 1;
        if !self.takes(b']') {
            loop {
                items.push(self.value(depth)?);
                if self.takes(b']') {
                    break;
                }
                self.take(",")?;
            }
        }
        Some(items)
    }

    fn object(&mut self, depth: usize) -> Option<Vec<(String, Value)>> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        let mut places = Vec::new();
        self.at += 1;
        if !self.takes(b'}') {
            loop {
                if self.next() != Some(b'"') {
                    return None;
                }
                places.push(self.at);
                let name = self.string()?;
                if !self.takes(b':') {
                    return None;
                }
                fields.push((name, self.value(depth)?));
                if self.takes(b'}') {
                    break;
                }
                self.take(",")?;
            }
        }
        let names: Vec<_> = fields.iter().map(|(name, _)| name.as_bytes()).collect();
        let mut firsts = order::first_of(&names).into_iter().zip(places).enumerate();
        if let Some((_, (_, place))) = firsts.find(|(at, (first, _))| at != first) {
            (self.at, self.is_repeated) = (place, true);
            return None;
        }
        Some(fields)
    }

    /// Reads `number` of [RFC 8259, Section 6].
    ///
    /// [RFC 8259, Section 6]: https://www.rfc-editor.org/rfc/rfc8259#section-6
    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        let _ = self.take("-");
        if self.take("0").is_none() {
            self.digits()?;
        }
        if self.take(".").is_some() {
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        self.text.get(start..self.at).map(|number| Value::Number(number.to_owned()))
    }

    /// Consumes one or more digits.
    fn digits(&mut self) -> Option<()> {
        let len = self.rest().iter().take_while(|octet| octet.is_ascii_digit()).count();
        self.at += len;
        (len > 0).then_some(())
    }
}

//--- Strings

impl Reader<'_> {
    /// Reads `string` of [RFC 8259, Section 7], whose quotation mark comes next.
    ///
    /// [RFC 8259, Section 7]: https://www.rfc-editor.org/rfc/rfc8259#section-7
    fn string(&mut self) -> Option<String> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let is_plain = |octet: &u8| !matches!(octet, b'"' | b'\\' | 0..0x20);
            let len = self.rest().iter().take_while(|octet| is_plain(octet)).count();
            string.push_str(self.text.get(self.at..self.at + len)?);
            self.at += len;
            if self.take("\"").is_some() {
                return Some(string);
            }
            self.take("\\")?;
            string.push(self.escaped()?);
        }
    }

    /// Reads what follows a backslash.
    fn escaped(&mut self) -> Option<char> {
        let character = match self.peek()? {
            mark @ (b'"' | b'\\' | b'/') => char::from(mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                // A character beyond the Basic Multilingual Plane is written as a surrogate pair.
                if first & 0xfc00 != 0xd800 {
                    return char::from_u32(first);
                }
                self.take("\\")?;
                let second = self.unit()?.checked_sub(0xdc00).filter(|&low| low < 0x400)?;
                return char::from_u32(0x1_0000 + ((first & 0x3ff) << 10) + second);
            }
            _ => return None,
        };
        self.at += 1;
        Some(character)
    }

    /// Reads `u` and four hexadecimal digits: a code unit of UTF-16.
    fn unit(&mut self) -> Option<u32> {
        self.take("u")?;
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|octet| octet.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}

/// How deep lists and objects may nest: hostile text must not exhaust the stack.
const MAX_DEPTH: usize = 127;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_the_place_and_the_character() {
        for (text, error) in [
            ("", "unexpected end at line 1, column 1"),
            ("{", "unexpected end at line 1, column 2"),
            ("[1,]", "unexpected ']' at line 1, column 4"),
            ("{\"a\":1,\n  }", "unexpected '}' at line 2, column 3"),
            ("{\"a\" 1}", "unexpected '1' at line 1, column 6"),
            ("{a:1}", "unexpected 'a' at line 1, column 2"),
            ("[01]", "unexpected '1' at line 1, column 3"),
            ("{} {}", "unexpected '{' at line 1, column 4"),
            ("\"ü\n\"", "unexpected '\\n' at line 1, column 3"),
            ("[\u{201c}x\u{201d}]", "unexpected '\u{201c}' at line 1, column 2"),
            ("nul", "unexpected 'n' at line 1, column 1"),
        ] {
            assert_eq!(read(text).unwrap_err().to_string(), error, "{text}");
        }
    }

    #[test]
    fn a_name_may_be_in_an_object_once() {
        for (text, error) in [
            (r#"{"a":1,"b":2,"a":3}"#, "repeated name at line 1, column 14"),
            (r#"{"a":1,"\u0061":1}"#, "repeated name at line 1, column 8"),
            ("[{},{\"x\":{\"a\":[],\n\"a\":[]}}]", "repeated name at line 2, column 1"),
        ] {
            assert_eq!(read(text).unwrap_err().to_string(), error, "{text}");
        }
        assert!(read(r#"{"a":{"a":1},"A":[{"a":1},{"a":1}]}"#).is_ok());
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
        assert!(read(&nested(MAX_DEPTH)).is_ok());
        assert!(read(&nested(MAX_DEPTH + 1)).is_err());
        assert!(read(&"[{\"a\":".repeat(100_000)).is_err());
    }
}
