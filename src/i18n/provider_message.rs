//! A message to whoever runs the DNS of a domain: what is broken, where, how to see it, what to change.

use super::catalog::Catalog;
use crate::evaluate::Report;

/// The message as plain text, ready to be sent; `None` when there is nothing that a DNS host could repair.
pub fn provider_message(report: &Report, catalog: &Catalog) -> Option<String> {
    let _ = (report, catalog);
    None
}
