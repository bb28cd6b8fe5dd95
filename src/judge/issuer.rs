//! Whether one `issuemail` value lets one CA issue.

use crate::ca::{CaProfile, IssuerMatch, Rfc8657};
use crate::caa::IssueValue;
use crate::caa::issue_value::Parameter;

/// What a value that conforms to the grammar means for a CA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssuerCheck {
    /// It names nobody.
    Nobody,
    /// It names another CA.
    OtherCa,
    /// It names the CA; its parameters, if any, are satisfied.
    Authorized,
    /// It names the CA, with parameters that the CA may or may not enforce.
    Conditional,
    /// It names the CA, and a parameter that the CA enforces is not satisfied.
    Unsatisfied,
}

/// Checks a value against a CA.
pub fn check(value: &IssueValue<'_>, ca: &CaProfile) -> IssuerCheck {
    let Some(issuer) = value.issuer() else { return IssuerCheck::Nobody };
    if !ca.issuer_domain_names.iter().any(|name| same_issuer(name, issuer.as_str(), ca.issuer_match)) {
        return IssuerCheck::OtherCa;
    }
    if !value.has_parameters() {
        return IssuerCheck::Authorized;
    }
    match &ca.rfc8657 {
        // > … the CA MAY … (RFC 9495, Section 5.3): with a parameter, issuing depends on the CA's practice.
        None => IssuerCheck::Conditional,
        Some(enforced) => check_parameters(value, enforced),
    }
}

/// Compares whole names, by the CA's rule (decision D-01).
fn same_issuer(known: &str, named: &str, rule: IssuerMatch) -> bool {
    match rule {
        IssuerMatch::Exact => known == named,
        IssuerMatch::AsciiCaseInsensitive => known.eq_ignore_ascii_case(named),
    }
}

/// Applies RFC 8657 for a CA that enforces it (decision D-07).
fn check_parameters(value: &IssueValue<'_>, enforced: &Rfc8657) -> IssuerCheck {
    let mut account_uris = 0;
    let mut methods = 0;
    let mut result = IssuerCheck::Authorized;
    for Parameter { tag, value } in value.parameters() {
        match tag {
            // > … if the "accounturi" parameter is specified more than once … MUST be treated as unsatisfiable
            // (RFC 8657, Section 3)
            "accounturi" => {
                account_uris += 1;
                if account_uris > 1 || !enforced.account_uris.iter().any(|uri| uri == value) {
                    return IssuerCheck::Unsatisfied;
                }
            }
            // RFC 8657, Section 4: a comma-separated list of labels; an empty list permits no method.
            "validationmethods" => {
                methods += 1;
                let is_list = value.split(',').all(is_method_label);
                if methods > 1 || !is_list || !value.split(',').any(|method| method == enforced.method) {
                    return IssuerCheck::Unsatisfied;
                }
            }
            _ => result = IssuerCheck::Conditional,
        }
    }
    result
}

/// `label = 1*(ALPHA / DIGIT / "-")` (RFC 8657, Section 4).
fn is_method_label(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-')
}
