//! Why a format cannot express a change.

use std::fmt;

/// Why a format cannot express a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unwritable {
    /// The consumer accepts only the flags 0 and 128.
    Flags,
    /// A record is too long for the consumer.
    Length,
    /// The change adds and removes nothing.
    NothingToDo,
    /// A value has octets that the consumer does not accept unescaped.
    Octet,
    /// The consumer does not accept the owner: odd octets, or a wildcard that it does not support.
    Owner,
    /// The owner is not in the zone.
    OutsideZone,
    /// The RDATA of a record is malformed, and the format has only flags, tag and value.
    Rdata,
    /// The consumer does not accept a Property Tag.
    Tag,
}

impl Unwritable {
    /// Every reason.
    pub const ALL: [Self; 8] = [
        Self::Flags,
        Self::Length,
        Self::NothingToDo,
        Self::Octet,
        Self::Owner,
        Self::OutsideZone,
        Self::Rdata,
        Self::Tag,
    ];

    /// The code: stable, for texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Flags => "flags",
            Self::Length => "length",
            Self::NothingToDo => "nothing-to-do",
            Self::Octet => "octet",
            Self::Owner => "owner",
            Self::OutsideZone => "outside-zone",
            Self::Rdata => "rdata",
            Self::Tag => "tag",
        }
    }
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl core::error::Error for Unwritable {}
