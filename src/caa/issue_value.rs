//! The value of an `issuemail` property.
//!
//! ```text
//! issuemail-value = *WSP [issuer-domain-name *WSP] [";" *WSP [parameters *WSP]]
//! issuer-domain-name = label *("." label)
//! label = (ALPHA / DIGIT) *( *("-") (ALPHA / DIGIT))
//! parameters = (parameter *WSP ";" *WSP parameters) / parameter
//! parameter = tag *WSP "=" *WSP value
//! tag = (ALPHA / DIGIT) *( *("-") (ALPHA / DIGIT))
//! value = *(%x21-3A / %x3C-7E)
//! ```
//!
//! That is [RFC 9495, Section 3], the same as [RFC 8659, Section 4.2] for `issue`. WSP is SP or HTAB.
//!
//! [RFC 9495, Section 3]: https://www.rfc-editor.org/rfc/rfc9495#section-3
//! [RFC 8659, Section 4.2]: https://www.rfc-editor.org/rfc/rfc8659#section-4.2

use std::fmt;

/// A value that conforms to the grammar.
///
/// ```
/// use issuemail::caa::IssueValue;
///
/// let value = IssueValue::parse(b" ca.example; account=230123 ").unwrap();
/// assert_eq!(value.issuer().unwrap().as_str(), "ca.example");
/// let tags: Vec<_> = value.parameters().map(|parameter| parameter.tag).collect();
/// assert_eq!(tags, ["account"]);
/// assert_eq!(IssueValue::parse(b";").unwrap().issuer(), None);
/// assert!(IssueValue::parse(b"ca.example.").is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IssueValue<'a> {
    issuer: Option<IssuerDomainName<'a>>,
    /// The text after the first semicolon, trimmed and checked.
    parameters: &'a str,
    has_semicolon: bool,
}

impl<'a> IssueValue<'a> {
    /// Reads a Property Value.
    ///
    /// # Errors
    ///
    /// [`IssueValueError`] has what is wrong and where. Such a value counts as one with an empty issuer
    /// ([RFC 9495, Section 4]): it restricts, and authorizes nobody.
    ///
    /// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
    pub fn parse(value: &'a [u8]) -> Result<Self, IssueValueError> {
        let (issuer_part, parameter_part) = match value.iter().position(|&octet| octet == b';') {
            Some(at) => (value.get(..at).unwrap_or_default(), value.get(at + 1..)),
            None => (value, None),
        };
        let (issuer, at) = trim(issuer_part, 0);
        let issuer = if issuer.is_empty() { None } else { Some(IssuerDomainName(read_issuer(issuer, at)?)) };
        let parameters = match parameter_part {
            Some(part) => read_parameters(part, issuer_part.len() + 1)?,
            None => "",
        };
        Ok(Self { issuer, parameters, has_semicolon: parameter_part.is_some() })
    }

    /// The CA that is named; `None` means that the record authorizes nobody.
    pub fn issuer(&self) -> Option<IssuerDomainName<'a>> {
        self.issuer
    }

    /// The parameters, in order.
    pub fn parameters(&self) -> impl Iterator<Item = Parameter<'a>> + Clone + use<'a> {
        self.parameters.split(';').filter_map(|text| {
            let (tag, value) = text.split_once('=')?;
            Some(Parameter { tag: tag.trim_matches(WSP), value: value.trim_matches(WSP) })
        })
    }

    /// Returns whether the value has a parameter.
    pub fn has_parameters(&self) -> bool {
        !self.parameters.is_empty()
    }

    /// Returns whether a semicolon follows the issuer with nothing after it: legal, and rarely meant.
    pub fn has_trailing_semicolon(&self) -> bool {
        self.issuer.is_some() && self.has_semicolon && self.parameters.is_empty()
    }
}

/// Checks an issuer-domain-name that starts `at` octets into the value.
fn read_issuer(octets: &[u8], at: usize) -> Result<&str, IssueValueError> {
    let mut label_len = 0;
    let mut previous = b'.';
    for (offset, &octet) in octets.iter().enumerate() {
        let at = at + offset;
        match octet {
            b'.' if label_len == 0 => return Err(IssueValueError::IssuerLabelEmpty { at }),
            b'.' if previous == b'-' => return Err(IssueValueError::IssuerHyphen { at: at - 1 }),
            b'.' => label_len = 0,
            b'-' if label_len == 0 => return Err(IssueValueError::IssuerHyphen { at }),
            b'-' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => label_len += 1,
            b' ' | b'\t' => return Err(IssueValueError::IssuerWhiteSpace { at }),
            _ => return Err(IssueValueError::IssuerOctet { at, octet }),
        }
        previous = octet;
    }
    match previous {
        b'.' => Err(IssueValueError::IssuerTrailingDot { at: at + octets.len() - 1 }),
        b'-' => Err(IssueValueError::IssuerHyphen { at: at + octets.len() - 1 }),
        _ => std::str::from_utf8(octets).map_err(|_| IssueValueError::IssuerOctet { at, octet: 0 }),
    }
}

/// Checks the parameters that start `at` octets into the value, and returns them trimmed.
fn read_parameters(part: &[u8], at: usize) -> Result<&str, IssueValueError> {
    let (parameters, start) = trim(part, at);
    if parameters.is_empty() {
        return Ok("");
    }
    let mut at = start;
    for parameter in parameters.split(|&octet| octet == b';') {
        let (trimmed, start) = trim(parameter, at);
        if trimmed.is_empty() {
            return Err(IssueValueError::ParameterEmpty { at });
        }
        check_parameter(trimmed, start)?;
        at += parameter.len() + 1;
    }
    // Only ASCII passed the checks above.
    std::str::from_utf8(parameters).map_err(|_| IssueValueError::ParameterOctet { at: start, octet: 0 })
}

/// Checks one parameter: `tag *WSP "=" *WSP value`.
fn check_parameter(parameter: &[u8], at: usize) -> Result<(), IssueValueError> {
    let Some(equals) = parameter.iter().position(|&octet| octet == b'=') else {
        return Err(IssueValueError::ParameterWithoutValue { at });
    };
    let (tag, value) = parameter.split_at(equals);
    let (tag, tag_at) = trim(tag, at);
    if tag.is_empty() {
        return Err(IssueValueError::ParameterTagMissing { at });
    }
    for (offset, &octet) in tag.iter().enumerate() {
        let at_end = offset == 0 || offset + 1 == tag.len();
        let fits = octet.is_ascii_alphanumeric() || (octet == b'-' && !at_end);
        if !fits {
            return Err(IssueValueError::ParameterTagOctet { at: tag_at + offset, octet });
        }
    }
    let (value, value_at) = trim(value.get(1..).unwrap_or_default(), at + equals + 1);
    match value.iter().position(|octet| !matches!(octet, 0x21..=0x3a | 0x3c..=0x7e)) {
        Some(offset) => Err(IssueValueError::ParameterOctet {
            at: value_at + offset,
            octet: value.get(offset).copied().unwrap_or_default(),
        }),
        None => Ok(()),
    }
}

/// Trims WSP at both ends, and adjusts the offset.
fn trim(octets: &[u8], at: usize) -> (&[u8], usize) {
    let is_wsp = |octet: &u8| matches!(octet, b' ' | b'\t');
    let start = octets.iter().position(|octet| !is_wsp(octet)).unwrap_or(octets.len());
    let end = octets.iter().rposition(|octet| !is_wsp(octet)).map_or(start, |last| last + 1);
    (octets.get(start..end).unwrap_or_default(), at + start)
}

/// WSP of the grammar.
const WSP: [char; 2] = [' ', '\t'];

//----------- IssuerDomainName -------------------------------------------------------------------

/// The name of a CA: labels of letters, digits and hyphens. It is a token to compare, not a name to look up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IssuerDomainName<'a>(&'a str);

impl<'a> IssuerDomainName<'a> {
    /// The name as it is in the record.
    pub fn as_str(&self) -> &'a str {
        self.0
    }
}

impl fmt::Display for IssuerDomainName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

//----------- Parameter --------------------------------------------------------------------------

/// A parameter of a value, such as `account=230123`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter<'a> {
    /// The parameter-tag.
    pub tag: &'a str,
    /// The parameter-value, possibly empty.
    pub value: &'a str,
}

//----------- IssueValueError --------------------------------------------------------------------

/// Why a value does not conform. Offsets are in octets from the start of the value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IssueValueError {
    /// A label of the issuer begins or ends with a hyphen.
    IssuerHyphen {
        /// The offset of the hyphen.
        at: usize,
    },
    /// The issuer begins with a dot, or two dots follow each other.
    IssuerLabelEmpty {
        /// The offset of the dot.
        at: usize,
    },
    /// The issuer has an octet that labels do not allow.
    IssuerOctet {
        /// Its offset.
        at: usize,
        /// The octet.
        octet: u8,
    },
    /// The issuer ends with a dot.
    IssuerTrailingDot {
        /// The offset of the dot.
        at: usize,
    },
    /// White space inside the issuer: possibly two names.
    IssuerWhiteSpace {
        /// Its offset.
        at: usize,
    },
    /// Two semicolons with nothing between them, or a semicolon after the last parameter.
    ParameterEmpty {
        /// Where the parameter should be.
        at: usize,
    },
    /// A parameter value has white space, a control character or a non-ASCII octet.
    ParameterOctet {
        /// Its offset.
        at: usize,
        /// The octet.
        octet: u8,
    },
    /// Nothing before the equals sign.
    ParameterTagMissing {
        /// Where the tag should be.
        at: usize,
    },
    /// A parameter tag has something other than letters, digits and inner hyphens.
    ParameterTagOctet {
        /// Its offset.
        at: usize,
        /// The octet.
        octet: u8,
    },
    /// A parameter has no equals sign.
    ParameterWithoutValue {
        /// Where the parameter begins.
        at: usize,
    },
}

impl IssueValueError {
    /// The offset in the value, in octets.
    pub fn at(&self) -> usize {
        match *self {
            Self::IssuerHyphen { at }
            | Self::IssuerLabelEmpty { at }
            | Self::IssuerOctet { at, .. }
            | Self::IssuerTrailingDot { at }
            | Self::IssuerWhiteSpace { at }
            | Self::ParameterEmpty { at }
            | Self::ParameterOctet { at, .. }
            | Self::ParameterTagMissing { at }
            | Self::ParameterTagOctet { at, .. }
            | Self::ParameterWithoutValue { at } => at,
        }
    }
}

impl fmt::Display for IssueValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::IssuerHyphen { .. } => "a label of the issuer begins or ends with a hyphen",
            Self::IssuerLabelEmpty { .. } => "a label of the issuer is empty",
            Self::IssuerOctet { .. } => "the issuer holds an octet that no domain name has",
            Self::IssuerTrailingDot { .. } => "the issuer ends with a dot",
            Self::IssuerWhiteSpace { .. } => "white space inside the issuer",
            Self::ParameterEmpty { .. } => "a parameter is empty",
            Self::ParameterOctet { .. } => "a parameter value holds an octet that is not allowed",
            Self::ParameterTagMissing { .. } => "a parameter has no tag",
            Self::ParameterTagOctet { .. } => "a parameter tag holds an octet that is not allowed",
            Self::ParameterWithoutValue { .. } => "a parameter has no equals sign",
        };
        write!(f, "{what}, at offset {}", self.at())
    }
}

impl core::error::Error for IssueValueError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn issuer(value: &str) -> Result<Option<&str>, IssueValueError> {
        IssueValue::parse(value.as_bytes()).map(|value| value.issuer().map(|issuer| issuer.as_str()))
    }

    #[test]
    fn an_empty_issuer_conforms() {
        for value in ["", " ", "\t ", ";", " ; ", "; a=b", ";a=b;c=d"] {
            assert_eq!(issuer(value), Ok(None), "{value:?}");
        }
    }

    #[test]
    fn white_space_is_free_around_the_parts() {
        let value = IssueValue::parse(b"\t ca.example \t;  a = b ;c=; d==x=").unwrap();
        assert_eq!(value.issuer().unwrap().as_str(), "ca.example");
        let parameters: Vec<_> =
            value.parameters().map(|parameter| (parameter.tag, parameter.value)).collect();
        assert_eq!(parameters, [("a", "b"), ("c", ""), ("d", "=x=")]);
        assert!(!value.has_trailing_semicolon());
        assert!(IssueValue::parse(b"ca.example;").unwrap().has_trailing_semicolon());
    }

    #[test]
    fn each_slip_is_told_with_its_offset() {
        use IssueValueError as E;
        let table = [
            ("ca.example.", E::IssuerTrailingDot { at: 10 }),
            (".ca", E::IssuerLabelEmpty { at: 0 }),
            ("ca..example", E::IssuerLabelEmpty { at: 3 }),
            ("-ca", E::IssuerHyphen { at: 0 }),
            ("ca-.example", E::IssuerHyphen { at: 2 }),
            ("ca-", E::IssuerHyphen { at: 2 }),
            ("a.example b.example", E::IssuerWhiteSpace { at: 9 }),
            ("a.example, b.example", E::IssuerOctet { at: 9, octet: b',' }),
            ("https://ca", E::IssuerOctet { at: 5, octet: b':' }),
            ("ca\u{a0}", E::IssuerOctet { at: 2, octet: 0xc2 }),
            ("%%%%%", E::IssuerOctet { at: 0, octet: b'%' }),
            ("ca;;", E::ParameterEmpty { at: 3 }),
            ("ca; a=1;", E::ParameterEmpty { at: 8 }),
            ("ca; ;a=1", E::ParameterEmpty { at: 4 }),
            ("ca; account", E::ParameterWithoutValue { at: 4 }),
            ("ca; =1", E::ParameterTagMissing { at: 4 }),
            ("ca; a_b=1", E::ParameterTagOctet { at: 5, octet: b'_' }),
            ("ca; a-=1", E::ParameterTagOctet { at: 5, octet: b'-' }),
            ("ca; a=1 2", E::ParameterOctet { at: 7, octet: b' ' }),
            ("ca; a=\u{7f}", E::ParameterOctet { at: 6, octet: 0x7f }),
        ];
        for (value, error) in table {
            assert_eq!(issuer(value), Err(error), "{value:?}");
        }
    }
}
