//! The report: the judgement with findings and advice, and its JSON, `issuemail.report/1`. An advice, what to publish for
//! what the owner wants, is `issuemail.suggestion/1`.
//!
//! `docs/report.md` and `docs/suggestion.md` describe the JSON, `docs/*.schema.json` are the schemas. Fields are added,
//! never renamed. There is no clock here, and no text for people: the caller passes both.
//!
//! ```
//! # #[cfg(feature = "serde")] {
//! use issuemail::ca::CaProfile;
//! use issuemail::{evaluate, report, time, zone};
//!
//! let zone = zone::read(b"example.com. CAA 0 issuemail \"ca.example\"", &zone::Options::default()).unwrap();
//! let mailbox: issuemail::Mailbox = "alice@example.com".parse().unwrap();
//! let ca = CaProfile::for_issuer("ca.example").unwrap();
//! let result = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
//!
//! let message = |finding: &issuemail::findings::Finding| finding.rule.code.to_owned();
//! let json = report::to_json(&result, &message, &time::timestamp(0), Some("alice@example.com"));
//! assert!(json.starts_with(r#"{"schema":"issuemail.report/1""#));
//! assert!(json.contains(r#""checked_at":"1970-01-01T00:00:00Z","input":"alice@example.com""#));
//! # }
//! ```

#[cfg(feature = "serde")]
mod document;
#[cfg(feature = "serde")]
mod entry;
pub mod evidence;
#[cfg(feature = "serde")]
mod suggestion_document;

use std::sync::Arc;

use crate::ca::CaProfile;
use crate::findings::{self, Finding};
use crate::judge::{Judgement, judge};
use crate::mailbox::Mailbox;
use crate::observe::Observations;
use crate::suggest::{self, Advice, Goal, Suggestion};

#[cfg(feature = "serde")]
pub use document::{
    BAD_INPUT, Document, ErrorDocument, NamelessDocument, error_to_json, nameless_error_to_json, to_json,
    to_nameless_json, to_verdict_json,
};
#[cfg(feature = "serde")]
pub use suggestion_document::{AdviceDocument, Advised, advice_error_to_json, advice_to_json};

/// Everything known about one domain and one CA.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The verdict and its basis.
    pub judgement: Judgement,
    /// What else is worth knowing, the most severe first.
    pub findings: Vec<Finding>,
    /// What to publish to be permitted, where that is safe and enough.
    pub advice: Advice,
}

impl Report {
    /// Completes a judgement.
    pub fn new(judgement: Judgement) -> Self {
        let advice = suggest::suggest(&judgement, &Goal::allow());
        let findings = findings::run(&judgement);
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

/// A report, and when the check was made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckedReport {
    /// The report.
    pub report: Report,
    /// When, as [`crate::time::timestamp()`] writes it.
    pub checked_at: String,
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
