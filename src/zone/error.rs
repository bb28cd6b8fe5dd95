//! What can be wrong with the text of a zone.

use std::fmt;

use crate::dns::Fqdn;
use crate::dns::name::NameError;

/// One error, with its place. Lines and columns count from 1; columns count characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneError {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// What is wrong there.
    pub kind: ZoneErrorKind,
}

impl fmt::Display for ZoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.kind)
    }
}

impl core::error::Error for ZoneError {}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ZoneErrorKind {
    /// `@` or a relative name without an origin.
    NoOrigin,
    /// A class other than IN.
    Class(String),
    /// A CNAME together with other records of the same name ([RFC 1034, Section 3.6.2]).
    ///
    /// [RFC 1034, Section 3.6.2]: https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2
    CnameAndOther(String),
    /// A comment that begins with another sign than the semicolon; this is it.
    CommentSign(String),
    /// An unsupported directive.
    Directive(String),
    /// A backslash followed by neither a character nor three digits up to 255.
    Escape,
    /// A tool that printed the text says that the answer failed, or is not complete; this is its line.
    Failed(String),
    /// A number that does not fit in its field: flags that are not from 0 to 255.
    Flags(String),
    /// The hexadecimal digits of the generic form are wrong, or a word has an odd number of them; or the digits of
    /// another field cannot be decoded.
    GenericHex(String),
    /// The length of the generic form does not match its data.
    GenericLength {
        /// The length in the text.
        stated: usize,
        /// The length of the data.
        actual: usize,
        /// What the data says, if it is CAA.
        says: Option<String>,
    },
    /// The tool that printed the text does not show what the record says.
    Hidden,
    /// A field is missing; this is its name.
    Missing(&'static str),
    /// This many further errors, which are not told one by one.
    More(usize),
    /// A name is invalid.
    Name(NameError),
    /// A name has non-ASCII characters, and is no domain in such letters.
    NameNotAscii(String),
    /// The text is in none of the formats that are read.
    NotRead,
    /// The first record has no owner.
    NoOwner,
    /// A closing parenthesis without an opening one.
    ParenthesisClosed,
    /// A parenthesis is not closed.
    ParenthesisOpen,
    /// A value is between other signs than the quotation mark of ASCII; this is the first.
    Quotation(char),
    /// A quoted string is not closed.
    QuoteOpen,
    /// The value is missing because an unquoted semicolon begins a comment.
    Semicolon,
    /// The text looks like JSON or YAML, and is neither.
    Syntax,
    /// More text follows a complete record; a value with white space needs quotes.
    Trailing(String),
    /// A TTL is not a number of seconds.
    Ttl(String),
    /// The property tag, or another length-prefixed field, is empty or longer than 255 octets.
    TagLength(usize),
    /// An unknown record type.
    Type(String),
    /// The text is longer, deeper or repeats more than is read.
    TooLarge,
    /// RDATA of more than 65535 octets.
    TooLong(usize),
    /// A zone transfer that does not begin and end with the SOA ([RFC 5936, Section 2.2]).
    ///
    /// [RFC 5936, Section 2.2]: https://www.rfc-editor.org/rfc/rfc5936#section-2.2
    TransferCut,
}

impl ZoneErrorKind {
    /// Returns whether it is one error of the text, however many lines show it: an origin would mend them all.
    pub(super) fn is_of_the_whole(&self) -> bool {
        matches!(self, Self::NoOrigin | Self::NoOwner)
    }
}

impl fmt::Display for ZoneErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOrigin => f.write_str("\"@\" needs an $ORIGIN before it"),
            Self::Class(text) => write!(f, "class {text} is not read, only IN"),
            Self::CnameAndOther(name) => write!(f, "{name} has a CNAME, so it can hold no other record"),
            Self::CommentSign(sign) => write!(f, "a comment begins with \";\", not with {sign:?}"),
            Self::Directive(text) => write!(f, "{text} is not read"),
            Self::Escape => f.write_str("a backslash needs a character or three digits up to 255 after it"),
            Self::Failed(line) => write!(f, "the text says {line:?}: the answer failed or is not complete"),
            Self::Flags(text) => write!(f, "flags must be a number from 0 to 255, not {text:?}"),
            Self::GenericHex(text) => write!(f, "{text:?} is not an even number of hexadecimal digits"),
            Self::GenericLength { stated, actual, .. } => {
                write!(f, "the length says {stated} octets, the data has {actual}")
            }
            Self::Hidden => f.write_str("the text does not show what the record says"),
            Self::Missing(field) => write!(f, "{field} is missing"),
            Self::More(count) => write!(f, "{count} more errors"),
            Self::Name(error) => error.fmt(f),
            Self::NameNotAscii(text) => write!(f, "{text:?} is not ASCII; write the A-label (xn--…)"),
            Self::NotRead => f.write_str("no line of the text is a record"),
            Self::NoOwner => f.write_str("the first record needs a name"),
            Self::ParenthesisClosed => f.write_str("\")\" without \"(\""),
            Self::ParenthesisOpen => f.write_str("\"(\" is not closed"),
            Self::Quotation(sign) => write!(f, "{sign:?} is not the quotation mark '\"'"),
            Self::QuoteOpen => f.write_str("the quoted text is not closed"),
            Self::Semicolon => f.write_str("an unquoted \";\" begins a comment, so the value is missing"),
            Self::Syntax => f.write_str("neither JSON nor YAML"),
            Self::Trailing(text) => write!(f, "{text:?} follows a complete record; put the value in quotes"),
            Self::Ttl(text) => write!(f, "{text:?} is not a TTL"),
            Self::TagLength(len) => write!(f, "a property tag has 1 to 255 octets, this one has {len}"),
            Self::Type(text) => write!(f, "{text:?} is not a record type"),
            Self::TooLarge => f.write_str("the text is too large"),
            Self::TooLong(len) => write!(f, "record data of {len} octets does not fit"),
            Self::TransferCut => f.write_str("the zone transfer does not begin and end with the SOA"),
        }
    }
}

//----------- RrsetError -------------------------------------------------------------------------

/// Why a text is not one CAA RRset.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RrsetError {
    /// It has other records, but no CAA records.
    NotCaa,
    /// It has records of another name.
    Other(Fqdn),
    /// It is malformed; this is the first error.
    Text(ZoneError),
}

impl fmt::Display for RrsetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotCaa => f.write_str("the text holds records other than CAA"),
            Self::Other(name) => write!(f, "the text holds records of {name}"),
            Self::Text(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for RrsetError {}
