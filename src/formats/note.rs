//! What to know about a text in a format: what applying it does, warnings, placeholders.

use crate::caa::RrsetChange;
use crate::formats::cloudflare;
use crate::formats::entry_rules::EntryRules;

/// A warning, or a placeholder to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Note {
    /// The shell variable `CLOUDFLARE_API_TOKEN` must hold a token.
    ApiToken,
    /// Terraform cannot set the tag `issuemail` at Azure.
    Azurerm,
    /// Commented lines are records to delete.
    CommentedOut,
    /// The host accepts the tag only as critical.
    CriticalForced,
    /// DNSControl has accepted `issuemail` since September 2025.
    DnscontrolVersion,
    /// A set that Terraform does not manage yet has to be imported first.
    Import,
    /// The records of other types at the name stay as they are in the file.
    Merge,
    /// The TTL of the deleted set must match the host's.
    OldTtl,
    /// `MANAGED_ZONE` is a placeholder for Google Cloud's name of the zone.
    PlaceholderManagedZone,
    /// `NAME` is a placeholder for the name relative to the zone.
    PlaceholderName,
    /// `RECORD_ID` is a placeholder for the id that the call before shows.
    PlaceholderRecordId,
    /// `RESOURCE_GROUP` is a placeholder for Azure's resource group.
    PlaceholderResourceGroup,
    /// `ZONE` is a placeholder for the name of the zone.
    PlaceholderZone,
    /// `ZONE_ID` is a placeholder for the host's id of the zone.
    PlaceholderZoneId,
    /// The format has no place for a TTL.
    TtlNotKept,
    /// The host does not accept this TTL; the nearest is written.
    TtlRange,
    /// Windows Server 2016 or later.
    WindowsVersion,
}

impl Note {
    /// Every note.
    pub const ALL: [Self; 17] = [
        Self::ApiToken,
        Self::Azurerm,
        Self::CommentedOut,
        Self::CriticalForced,
        Self::DnscontrolVersion,
        Self::Import,
        Self::Merge,
        Self::OldTtl,
        Self::PlaceholderManagedZone,
        Self::PlaceholderName,
        Self::PlaceholderRecordId,
        Self::PlaceholderResourceGroup,
        Self::PlaceholderZone,
        Self::PlaceholderZoneId,
        Self::TtlNotKept,
        Self::TtlRange,
        Self::WindowsVersion,
    ];

    /// The code: stable, for texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::ApiToken => "api-token",
            Self::Azurerm => "azurerm",
            Self::CommentedOut => "commented-out",
            Self::CriticalForced => "critical-forced",
            Self::DnscontrolVersion => "dnscontrol-version",
            Self::Import => "import",
            Self::Merge => "merge",
            Self::OldTtl => "old-ttl",
            Self::PlaceholderManagedZone => "placeholder-managed-zone",
            Self::PlaceholderName => "placeholder-name",
            Self::PlaceholderRecordId => "placeholder-record-id",
            Self::PlaceholderResourceGroup => "placeholder-resource-group",
            Self::PlaceholderZone => "placeholder-zone",
            Self::PlaceholderZoneId => "placeholder-zone-id",
            Self::TtlNotKept => "ttl-not-kept",
            Self::TtlRange => "ttl-range",
            Self::WindowsVersion => "windows-version",
        }
    }

    /// Returns whether the note applies to a change, in a format of this scope and with these rules that has
    /// the note.
    pub(super) fn applies(self, scope: Scope, rules: EntryRules, change: &RrsetChange) -> bool {
        let has_issuemail = || change.added().chain(change.removed()).any(|it| it.issuemail().is_some());
        match self {
            Self::Azurerm | Self::DnscontrolVersion => has_issuemail(),
            // Scope `Records` comments out single records, `WholeSet` only the whole set.
            Self::CommentedOut if scope == Scope::Records => change.removed().next().is_some(),
            Self::CriticalForced => {
                change.added().any(|record| record.property().is_ok_and(|property| rules.forces(&property)))
            }
            Self::CommentedOut | Self::OldTtl => change.is_deletion(),
            Self::Import => change.before().next().is_some() && change.after().next().is_some(),
            Self::PlaceholderName | Self::PlaceholderZone => change.zone.is_none(),
            Self::PlaceholderRecordId => change.removed().next().is_some(),
            Self::TtlRange => cloudflare::ttl(change.ttl) != change.ttl,
            Self::ApiToken
            | Self::Merge
            | Self::PlaceholderManagedZone
            | Self::PlaceholderResourceGroup
            | Self::PlaceholderZoneId
            | Self::TtlNotKept
            | Self::WindowsVersion => true,
        }
    }
}

//----------- Scope ------------------------------------------------------------------------------

/// What applying a text does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// It replaces the set: every record that is not in the text is deleted.
    WholeSet,
    /// It adds and removes single records; the others stay.
    Changes,
    /// It is lines for a file maintained by hand: records to add, and, as comments, records to delete.
    Records,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 3] = [Self::WholeSet, Self::Changes, Self::Records];

    /// The code: stable, for texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::WholeSet => "whole-set",
            Self::Changes => "changes",
            Self::Records => "records",
        }
    }
}
