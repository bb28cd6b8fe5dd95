//! Domains as people type them: U-labels, capital letters, a final dot.
//!
//! The tables of Unicode come from the crate `idna`, and in the page from the browser, which has them already
//! (decision D-11: UTS 46, non-transitional). Both do one step, `to_ascii`; what is checked before and after it is the
//! same code. That both ways lead to the same answers is proven by `tests/corpus/idna.json`.

#[cfg(target_arch = "wasm32")]
mod browser;
mod error;
mod labels;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod punycode;
mod typed;

pub use error::DomainError;
pub use labels::to_u_labels;
pub use typed::TypedDomain;
pub use typed::read_domain;
