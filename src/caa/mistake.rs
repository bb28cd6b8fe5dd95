//! The mistakes behind malformed values.

use crate::caa::issue_value::IssueValueError;

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
    /// Classifies the error of a value.
    pub fn new(error: &IssueValueError, value: &[u8]) -> Self {
        let kind = match error {
            // Word processors insert these.
            IssueValueError::IssuerOctet { at, .. }
                if is_curly_quote(value.get(*at..).unwrap_or_default()) =>
            {
                MistakeKind::IssuerCurly
            }
            IssueValueError::IssuerHyphen { .. } => MistakeKind::IssuerHyphen,
            IssueValueError::IssuerLabelEmpty { .. } => MistakeKind::IssuerLabelEmpty,
            IssueValueError::IssuerOctet { octet: b':' | b'/', .. } => MistakeKind::IssuerUrl,
            IssueValueError::IssuerOctet { octet: b'@', .. } => MistakeKind::IssuerAddress,
            IssueValueError::IssuerOctet { octet: b',', .. } | IssueValueError::IssuerWhiteSpace { .. } => {
                MistakeKind::IssuerList
            }
            IssueValueError::IssuerOctet { octet: b'"' | b'\'', .. } => MistakeKind::IssuerQuotes,
            IssueValueError::IssuerOctet { octet: 0x80.., .. } => MistakeKind::IssuerNotAscii,
            IssueValueError::IssuerOctet { .. } => MistakeKind::IssuerCharacter,
            IssueValueError::IssuerTrailingDot { .. } => MistakeKind::IssuerTrailingDot,
            IssueValueError::ParameterEmpty { .. } => MistakeKind::ParameterEmpty,
            IssueValueError::ParameterOctet { .. } => MistakeKind::ParameterCharacter,
            IssueValueError::ParameterTagMissing { .. } | IssueValueError::ParameterTagOctet { .. } => {
                MistakeKind::ParameterTag
            }
            IssueValueError::ParameterWithoutValue { .. } => MistakeKind::ParameterWithoutValue,
        };
        Self { kind, position: error.at() + 1 }
    }
}

/// Returns whether the octets begin with one of U+2018 to U+201F in UTF-8.
fn is_curly_quote(octets: &[u8]) -> bool {
    matches!(octets, [0xe2, 0x80, 0x98..=0x9f, ..])
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
    /// The issuer is a list of names.
    IssuerList,
    /// The issuer has a non-ASCII character.
    IssuerNotAscii,
    /// The issuer has quotation marks.
    IssuerQuotes,
    /// The issuer ends with a dot.
    IssuerTrailingDot,
    /// The issuer is a URL.
    IssuerUrl,
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
            Self::IssuerList => "issuer-list",
            Self::IssuerNotAscii => "issuer-not-ascii",
            Self::IssuerQuotes => "issuer-quotes",
            Self::IssuerTrailingDot => "issuer-trailing-dot",
            Self::IssuerUrl => "issuer-url",
            Self::ParameterCharacter => "parameter-character",
            Self::ParameterEmpty => "parameter-empty",
            Self::ParameterTag => "parameter-tag",
            Self::ParameterWithoutValue => "parameter-without-value",
        }
    }
}
