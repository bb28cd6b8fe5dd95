//! The page around the framed view.

pub mod page;
pub mod protocol;
