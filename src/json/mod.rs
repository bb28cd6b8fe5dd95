//! JSON ([RFC 8259]) as it is read: settings, profiles, and the answers of resolvers.
//!
//! A small reader instead of a crate's, because in the page that is what everyone waits for: it makes a [`Value`], and
//! nothing else. Reports are written by `serde_json`, see [`report`](crate::report).
//!
//! ```
//! use issuemail::json;
//!
//! let value = json::read(r#"{"Status": 0, "AD": true}"#).unwrap();
//! assert_eq!(value.get("AD").and_then(json::Value::as_bool), Some(true));
//! assert_eq!(json::read("{").unwrap_err().to_string(), "unexpected end at line 1, column 2");
//! ```
//!
//! [RFC 8259]: https://www.rfc-editor.org/rfc/rfc8259

pub mod fields;
mod reader;
mod value;

pub use reader::SyntaxError;
pub use reader::read;
pub use value::Value;
