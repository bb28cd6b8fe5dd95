//! The report as others read it: `issuemail.report/1` in JSON, and plain text for a support ticket. An advice, what to
//! publish for what the owner wants, is `issuemail.suggestion/1`.
//!
//! `docs/report.md` and `docs/suggestion.md` describe the JSON, `docs/*.schema.json` are the schemas. Fields are added, never renamed.
//! There is no clock in here: the caller says when the check was made.
//!
//! ```
//! use issuemail::text::Catalog;
//! use issuemail::ca::CaProfile;
//! use issuemail::{evaluate, report, zone};
//!
//! let zone = zone::read(b"example.com. CAA 0 issuemail \"ca.example\"", &zone::Options::default()).unwrap();
//! let mailbox: issuemail::Mailbox = "alice@example.com".parse().unwrap();
//! let ca = CaProfile::for_issuer("ca.example").unwrap();
//! let result = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
//!
//! let json = report::to_json(&result, &Catalog::for_tag("en"), &report::timestamp(0), Some("alice@example.com"));
//! assert!(json.starts_with(r#"{"schema":"issuemail.report/1""#));
//! assert!(json.contains(r#""checked_at":"1970-01-01T00:00:00Z","input":"alice@example.com""#));
//! ```

mod advice_document;
mod diagnosis;
mod document;
mod error_document;
pub(crate) mod evidence;
mod form_text;
mod nameless;
mod suggestion;

use std::sync::Arc;

use serde::Serialize;

pub use crate::dns::text::visible;
pub use crate::text::plain_report::ca_error;
pub use crate::text::plain_report::chain;
pub use crate::text::plain_report::change_lines;
pub use crate::text::plain_report::to_text;
pub use crate::time::timestamp;
pub use advice_document::AdviceDocument;
pub use advice_document::Advised;
pub use document::Document;
pub use error_document::BAD_INPUT;
pub use error_document::ErrorDocument;
pub use evidence::line as record_line;
pub use form_text::FormText;
pub use form_text::rrset_change;
pub use nameless::NamelessDocument;

use crate::ca::CaProfile;
use crate::findings;
use crate::findings::Finding;
use crate::judge::Judgement;
use crate::judge::judge;
use crate::mailbox::Mailbox;
use crate::observe::Observations;
use crate::suggest;
use crate::suggest::Advice;
use crate::suggest::Request;
use crate::suggest::Suggestion;
use crate::text::Catalog;

/// Everything that is known about one domain and one CA.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The verdict, and what it rests on.
    pub judgement: Judgement,
    /// What else is worth knowing, the gravest first.
    pub findings: Vec<Finding>,
    /// What to publish to be permitted, where that is safe and enough.
    pub advice: Advice,
}

impl Report {
    /// Completes a judgement.
    pub fn new(judgement: Judgement) -> Self {
        let findings = findings::run(&judgement);
        let advice = suggest::suggest(&judgement, &Request::allow());
        Self { judgement, findings, advice }
    }

    /// The first finding with this code.
    pub fn finding(&self, code: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule.code == code)
    }

    /// What to publish to be permitted, if anything.
    pub fn suggestion(&self) -> Option<&Suggestion> {
        self.advice.suggestion()
    }
}

/// Judges what was observed, and completes the judgement with findings and what to publish.
pub fn evaluate(mailbox: &Mailbox, observations: impl Into<Arc<Observations>>, ca: &CaProfile) -> Report {
    Report::new(judge(mailbox, observations, ca))
}

/// The name of the schema.
pub const SCHEMA: &str = "issuemail.report/1";

/// The name of the schema of an advice.
pub const ADVICE_SCHEMA: &str = "issuemail.suggestion/1";

/// The version of this program.
pub const TOOL_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Writes a report as JSON on one line, without a line end.
///
/// `checked_at` is a time as [`timestamp()`] writes it; `input` is what was typed, where that may be told.
pub fn to_json(report: &Report, catalog: &Catalog, checked_at: &str, input: Option<&str>) -> String {
    line(&Document::new(report, catalog, checked_at, input))
}

/// Writes the fields of a report that do not tell the domain, as JSON on one line.
pub fn to_nameless_json(report: &Report, checked_at: &str) -> String {
    line(&NamelessDocument::new(report, checked_at))
}

/// Writes what is said of an input that could not be read, as JSON on one line.
pub fn error_to_json(input: &str, message: &str) -> String {
    line(&ErrorDocument::new(input, message))
}

/// Writes an advice as JSON on one line, without a line end.
pub fn advice_to_json(advised: &Advised<'_>, checked_at: &str, input: &str) -> String {
    line(&AdviceDocument::new(advised, checked_at, input))
}

/// Writes what is said of an input that could not be read, in the place of an advice.
pub fn advice_error_to_json(input: &str, message: &str) -> String {
    line(&ErrorDocument::in_schema(ADVICE_SCHEMA, input, message))
}

/// The documents have texts, numbers and lists only, so writing them cannot fail.
fn line(document: &impl Serialize) -> String {
    serde_json::to_string(document).unwrap_or_default()
}
