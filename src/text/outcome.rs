//! Short words for what came back.

use crate::report::Dnssec;
use crate::text::catalog::Catalog;

/// What a name answered; `code` is a word of the report.
pub fn outcome(code: &str, catalog: &Catalog) -> String {
    catalog.text(&format!("outcome-{}", code.replace('_', "-")))
}

/// How far DNSSEC vouches.
pub fn dnssec(dnssec: Dnssec, catalog: &Catalog) -> String {
    catalog.text(&format!("dnssec-{}", dnssec.as_str().replace('_', "-")))
}
