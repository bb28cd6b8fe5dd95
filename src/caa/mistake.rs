//! The mistakes behind malformed values.

use crate::caa::issue_value::IssueValueError;
use crate::caa::reading::{Reading, Wrapping, decode, is_quotation_mark};
use crate::dns::visible::is_invisible;

/// A mistake in an `issuemail` value: finer than [`IssueValueError`] for the mistakes that people typically make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// What is wrong.
    pub kind: MistakeKind,
    /// The position; the first octet of the value is 1.
    pub position: usize,
}

impl Mistake {
    /// Names the mistake: what is around the name first, then what is in it.
    pub fn new(error: &IssueValueError, value: &[u8]) -> Self {
        let reading = Reading::of(value);
        let kind = match reading.wrapping {
            Some(Wrapping::Record) => MistakeKind::IssuerRecord,
            Some(Wrapping::Url) => MistakeKind::IssuerUrl,
            Some(Wrapping::Address) => MistakeKind::IssuerAddress,
            _ if reading.names.is_empty() => MistakeKind::IssuerWords,
            _ if reading.names.len() > 1 => MistakeKind::IssuerList,
            Some(Wrapping::Wildcard) => MistakeKind::IssuerWildcard,
            None => Self::in_name(error, value),
        };
        Self { kind, position: error.at() + 1 }
    }

    fn in_name(error: &IssueValueError, value: &[u8]) -> MistakeKind {
        match error {
            IssueValueError::IssuerHyphen { .. } => MistakeKind::IssuerHyphen,
            IssueValueError::IssuerLabelEmpty { .. } => MistakeKind::IssuerLabelEmpty,
            IssueValueError::IssuerOctet { at, .. } => {
                // Where a character is not ASCII, its octets come together.
                let rest = decode(value.get(*at..).unwrap_or_default());
                match rest.chars().next().unwrap_or_default() {
                    '"' | '\'' | '`' | '\\' => MistakeKind::IssuerQuotes,
                    character if is_invisible(character) => MistakeKind::IssuerInvisible,
                    character if is_quotation_mark(character) => MistakeKind::IssuerCurly,
                    character if character.is_whitespace() => MistakeKind::IssuerSpace,
                    '\0'..='~' => MistakeKind::IssuerCharacter,
                    _ => MistakeKind::IssuerNotAscii,
                }
            }
            IssueValueError::IssuerTrailingDot { .. } => MistakeKind::IssuerTrailingDot,
            IssueValueError::IssuerWhiteSpace { .. } => MistakeKind::IssuerSpace,
            IssueValueError::ParameterEmpty { .. } => MistakeKind::ParameterEmpty,
            IssueValueError::ParameterOctet { .. } => MistakeKind::ParameterCharacter,
            IssueValueError::ParameterTagMissing { .. } | IssueValueError::ParameterTagOctet { .. } => {
                MistakeKind::ParameterTag
            }
            IssueValueError::ParameterWithoutValue { .. } => MistakeKind::ParameterWithoutValue,
        }
    }
}

/// The kinds of mistakes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MistakeKind {
    /// The issuer is an email address.
    IssuerAddress,
    /// The issuer has a character that labels do not allow.
    IssuerCharacter,
    /// The issuer has typographic quotation marks.
    IssuerCurly,
    /// A label of the issuer begins or ends with a hyphen.
    IssuerHyphen,
    /// The issuer has an empty label.
    IssuerLabelEmpty,
    /// The issuer has an invisible character.
    IssuerInvisible,
    /// The issuer is a list of names.
    IssuerList,
    /// The issuer has a non-ASCII character.
    IssuerNotAscii,
    /// The issuer has quotation marks.
    IssuerQuotes,
    /// The value has the tag in it, or all of a record.
    IssuerRecord,
    /// The issuer has a space inside.
    IssuerSpace,
    /// The issuer ends with a dot.
    IssuerTrailingDot,
    /// The issuer is a URL.
    IssuerUrl,
    /// The issuer is a wildcard.
    IssuerWildcard,
    /// There is no domain name in the value: a word, a company's name, or signs only.
    IssuerWords,
    /// A parameter has a character that values do not allow.
    ParameterCharacter,
    /// There is nothing between two semicolons.
    ParameterEmpty,
    /// The tag of a parameter is missing or malformed.
    ParameterTag,
    /// A parameter has no equals sign.
    ParameterWithoutValue,
}

impl MistakeKind {
    /// The variant of its text.
    pub fn code(self) -> &'static str {
        match self {
            Self::IssuerAddress => "issuer-address",
            Self::IssuerCharacter => "issuer-character",
            Self::IssuerCurly => "issuer-curly",
            Self::IssuerHyphen => "issuer-hyphen",
            Self::IssuerLabelEmpty => "issuer-label-empty",
            Self::IssuerInvisible => "issuer-invisible",
            Self::IssuerList => "issuer-list",
            Self::IssuerNotAscii => "issuer-not-ascii",
            Self::IssuerQuotes => "issuer-quotes",
            Self::IssuerRecord => "issuer-record",
            Self::IssuerSpace => "issuer-space",
            Self::IssuerTrailingDot => "issuer-trailing-dot",
            Self::IssuerUrl => "issuer-url",
            Self::IssuerWildcard => "issuer-wildcard",
            Self::IssuerWords => "issuer-words",
            Self::ParameterCharacter => "parameter-character",
            Self::ParameterEmpty => "parameter-empty",
            Self::ParameterTag => "parameter-tag",
            Self::ParameterWithoutValue => "parameter-without-value",
        }
    }
}
