//! What people put into the one field: an address, a domain, several of them, or the refusal that the CA sent.
//!
//! ```
//! use issuemail::input::read;
//!
//! let intake = read("alice@example.com, bob@example.net");
//! assert_eq!(intake.items, ["alice@example.com", "bob@example.net"]);
//!
//! let intake = read("mail.example.org: example.org: issuemail=other.example");
//! assert!(intake.refusal.is_some());
//! assert_eq!(intake.items, ["mail.example.org"]);
//! ```

mod list;
mod refusal;

pub use refusal::RefusalKind;

/// What was put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// Addresses and domains as typed, in their order, each once. They need not be valid.
    pub items: Vec<String>,
    /// Set when the text is a refusal of a CA; without items, it names no domain.
    pub refusal: Option<RefusalKind>,
}

/// Reads the field.
pub fn read(text: &str) -> Intake {
    if let Some((kind, items)) = refusal::read(text) {
        return Intake { items, refusal: Some(kind) };
    }
    Intake { items: list::split(text), refusal: None }
}
