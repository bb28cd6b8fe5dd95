//! Short words for what came back.

use crate::judge::Dnssec;
use crate::text::catalog::Catalog;

/// What a name answered; `code` is a word of the report.
pub fn outcome(code: &str, catalog: &Catalog) -> String {
    catalog.text(&format!("outcome-{}", code.replace('_', "-")))
}

/// How far DNSSEC vouches.
pub fn dnssec(dnssec: Dnssec, catalog: &Catalog) -> String {
    catalog.text(&format!("dnssec-{}", dnssec.code().replace('_', "-")))
}
