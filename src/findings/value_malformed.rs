//! A value does not conform to the grammar: it counts as one that names nobody.

use crate::caa::IssueValue;
use crate::caa::PropertyTag;
use crate::caa::issue_value::IssueValueError;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc9495.value_malformed", severity: Severity::Error, citation: "RFC 9495, Section 4" };

/// Finds such values, and says what is wrong with each.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.tag != PropertyTag::ISSUEMAIL {
            continue;
        }
        if let Err(error) = IssueValue::parse(property.value) {
            let finding = finding_on(&RULE, index, record).with("kind", kind(&error, property.value));
            findings.push(finding.with("position", (error.at() + 1).to_string()));
        }
    }
}

/// The variant of the text.
fn kind(error: &IssueValueError, value: &[u8]) -> &'static str {
    match error {
        // Word processors put these in.
        IssueValueError::IssuerOctet { at, .. } if is_curly_quote(value.get(*at..).unwrap_or_default()) => {
            "issuer-curly"
        }
        IssueValueError::IssuerHyphen { .. } => "issuer-hyphen",
        IssueValueError::IssuerLabelEmpty { .. } => "issuer-label-empty",
        IssueValueError::IssuerOctet { octet: b':' | b'/', .. } => "issuer-url",
        IssueValueError::IssuerOctet { octet: b'@', .. } => "issuer-address",
        IssueValueError::IssuerOctet { octet: b',', .. } => "issuer-list",
        IssueValueError::IssuerOctet { octet: b'"' | b'\'', .. } => "issuer-quotes",
        IssueValueError::IssuerOctet { octet: 0x80.., .. } => "issuer-not-ascii",
        IssueValueError::IssuerOctet { .. } => "issuer-character",
        IssueValueError::IssuerTrailingDot { .. } => "issuer-trailing-dot",
        IssueValueError::IssuerWhiteSpace { .. } => "issuer-list",
        IssueValueError::ParameterEmpty { .. } => "parameter-empty",
        IssueValueError::ParameterOctet { .. } => "parameter-character",
        IssueValueError::ParameterTagMissing { .. } | IssueValueError::ParameterTagOctet { .. } => {
            "parameter-tag"
        }
        IssueValueError::ParameterWithoutValue { .. } => "parameter-without-value",
    }
}

/// Says whether the octets begin with one of U+2018 to U+201F in UTF-8.
fn is_curly_quote(octets: &[u8]) -> bool {
    matches!(octets, [0xe2, 0x80, 0x98..=0x9f, ..])
}
