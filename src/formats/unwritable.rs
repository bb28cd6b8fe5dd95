//! Why a format cannot express a change.

use std::fmt;

/// Why a format cannot express a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unwritable {
    /// The consumer knows no flags but 0 and 128.
    Flags,
    /// A record is longer than the consumer reads.
    Length,
    /// Nothing is added and nothing goes.
    NothingToDo,
    /// A value has octets that the consumer does not take as they are.
    Octet,
    /// The consumer does not take the owner: odd octets, a wildcard where there are none.
    Owner,
    /// The owner is not in the zone.
    OutsideZone,
    /// The RDATA of a record is malformed, and the format has nothing but flags, tag and value.
    Rdata,
    /// The consumer does not take a Property Tag.
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
