//! CAA records and the `issuemail` property.
//!
//! A CAA record has one Property: a flags octet, a Property Tag and a Property Value ([RFC 8659, Section 4.1]).
//! [RFC 9495] registers the tag `issuemail`, whose value names a CA that may issue for the email addresses of the
//! domain. The value is octets; nothing here decodes it before it is parsed, and nothing is dropped: a
//! malformed record is kept with the reason.
//!
//! | to … | use |
//! |---|---|
//! | parse RDATA into flags, tag and value | [`property::Property::parse`] |
//! | read an `issuemail` value | [`issue_value::IssueValue::parse`] |
//! | keep a record with owner and TTL | [`record::CaaRecord`] |
//! | write a record in zone-file form | [`presentation`] |
//!
//! Where the standards are silent or implementations differ, comments cite a decision of `docs/decisions.md`,
//! such as D-09.
//!
//! [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
//! [RFC 9495]: https://www.rfc-editor.org/rfc/rfc9495

mod change;
pub mod issue_value;
mod mistake;
pub mod presentation;
pub mod property;
pub mod reading;
pub mod record;

pub use change::{Action, Change, RrsetChange};
pub use issue_value::IssueValue;
pub use mistake::{Mistake, MistakeKind};
pub use property::{Property, PropertyTag};
pub use record::CaaRecord;
