//! What to know besides the text of a form.

use crate::caa::PropertyTag;
use crate::formats::change::RrsetChange;
use crate::formats::cloudflare;
use crate::formats::format::Form;
use crate::formats::format::Scope;

/// Something to heed, or to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// The shell variable `CLOUDFLARE_API_TOKEN` must hold a token.
    ApiToken,
    /// Terraform cannot set the tag `issuemail` at Azure.
    Azurerm,
    /// Lines that are comments are records to be deleted.
    CommentedOut,
    /// DNSControl takes `issuemail` since September 2025.
    DnscontrolVersion,
    /// A set that Terraform does not manage yet has to be imported first.
    Import,
    /// The records of other types at the name stay as they are in the file.
    Merge,
    /// The TTL of the set that goes must be the one that the host has.
    OldTtl,
    /// `MANAGED_ZONE` stands for Google Cloud's name of the zone.
    PlaceholderManagedZone,
    /// `NAME` stands for the name relative to the zone.
    PlaceholderName,
    /// `RECORD_ID` stands for the id that the call before shows.
    PlaceholderRecordId,
    /// `RESOURCE_GROUP` stands for Azure's resource group.
    PlaceholderResourceGroup,
    /// `ZONE` stands for the name of the zone.
    PlaceholderZone,
    /// `ZONE_ID` stands for the host's id of the zone.
    PlaceholderZoneId,
    /// The form has no place for a TTL.
    TtlNotKept,
    /// The host takes other TTLs only; the nearest is written.
    TtlRange,
    /// Windows Server 2016 or later.
    WindowsVersion,
}

impl Note {
    /// Every note.
    pub const ALL: [Self; 16] = [
        Self::ApiToken,
        Self::Azurerm,
        Self::CommentedOut,
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
}

/// The notes on a change in a form.
pub(super) fn notes(form: Form, change: &RrsetChange) -> Vec<Note> {
    let is_zone_unknown = change.zone.is_none();
    let is_ttl_moved = cloudflare::ttl(change.ttl) != change.ttl;
    let is_removing = change.removed().next().is_some();
    let is_in_file = form.scope() == Scope::Records && is_removing
        || change.is_deletion()
            && matches!(form, Form::TerraformRoute53 | Form::TerraformGoogle | Form::OctoDns);
    let names_issuemail = || {
        change
            .added()
            .chain(change.removed())
            .any(|record| record.property().is_ok_and(|property| property.tag == PropertyTag::ISSUEMAIL))
    };
    let is_written = |note: &Note| match note {
        Note::ApiToken => form == Form::CloudflareApi,
        Note::Azurerm => form == Form::AzureCli && names_issuemail(),
        Note::CommentedOut => is_in_file,
        Note::DnscontrolVersion => form == Form::DnsControl && names_issuemail(),
        Note::Import => {
            matches!(form, Form::TerraformRoute53 | Form::TerraformGoogle)
                && !change.before.is_empty()
                && !change.after.is_empty()
        }
        Note::Merge => form == Form::OctoDns,
        Note::OldTtl => matches!(form, Form::Route53Batch | Form::Route53Cli) && change.is_deletion(),
        Note::PlaceholderManagedZone => matches!(form, Form::Gcloud | Form::TerraformGoogle),
        Note::PlaceholderName => {
            is_zone_unknown && matches!(form, Form::WindowsDns | Form::AzureCli | Form::OctoDns)
        }
        Note::PlaceholderRecordId => form == Form::CloudflareApi && is_removing,
        Note::PlaceholderResourceGroup => form == Form::AzureCli,
        Note::PlaceholderZone => is_zone_unknown && matches!(form, Form::WindowsDns | Form::AzureCli),
        Note::PlaceholderZoneId => matches!(
            form,
            Form::Route53Cli | Form::CloudflareApi | Form::TerraformRoute53 | Form::TerraformCloudflare
        ),
        Note::TtlNotKept => form == Form::Dnsmasq,
        Note::TtlRange => matches!(form, Form::CloudflareApi | Form::TerraformCloudflare) && is_ttl_moved,
        Note::WindowsVersion => form == Form::WindowsDns,
    };
    Note::ALL.into_iter().filter(is_written).collect()
}
