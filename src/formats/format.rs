//! The forms, and which of them suits what.

use crate::formats::azure;
use crate::formats::change::RrsetChange;
use crate::formats::cloudflare;
use crate::formats::dnscontrol;
use crate::formats::dnsmasq;
use crate::formats::gcloud;
use crate::formats::note;
use crate::formats::note::Note;
use crate::formats::nsupdate;
use crate::formats::octodns;
use crate::formats::route53;
use crate::formats::terraform;
use crate::formats::tinydns;
use crate::formats::unwritable::Unwritable;
use crate::formats::windows;
use crate::formats::zone_file;

/// A form in which a change can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Lines of a zone file, as BIND, NSD and Knot read it.
    ZoneFile,
    /// Lines of a zone file for servers that do not know CAA.
    Rfc3597,
    /// PowerShell for the DNS server of Windows Server.
    WindowsDns,
    /// Lines of the data file of tinydns.
    Tinydns,
    /// Lines of the configuration of dnsmasq.
    Dnsmasq,
    /// A script for nsupdate: dynamic update.
    Nsupdate,
    /// A change batch of Amazon Route 53, in JSON.
    Route53Batch,
    /// The same as a command of the AWS CLI.
    Route53Cli,
    /// A command of the Google Cloud CLI.
    Gcloud,
    /// Commands of the Azure CLI.
    AzureCli,
    /// The API of Cloudflare, called with curl.
    CloudflareApi,
    /// Terraform, for Amazon Route 53.
    TerraformRoute53,
    /// Terraform, for Google Cloud DNS.
    TerraformGoogle,
    /// Terraform, for Cloudflare.
    TerraformCloudflare,
    /// A zone of OctoDNS, in YAML.
    OctoDns,
    /// A statement of DNSControl, in JavaScript.
    DnsControl,
}

impl Form {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 16] = [
        Self::ZoneFile,
        Self::Rfc3597,
        Self::WindowsDns,
        Self::Tinydns,
        Self::Dnsmasq,
        Self::Nsupdate,
        Self::Route53Batch,
        Self::Route53Cli,
        Self::Gcloud,
        Self::AzureCli,
        Self::CloudflareApi,
        Self::TerraformRoute53,
        Self::TerraformGoogle,
        Self::TerraformCloudflare,
        Self::OctoDns,
        Self::DnsControl,
    ];

    /// The id: stable, for settings and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::ZoneFile => "zone-file",
            Self::Rfc3597 => "rfc3597",
            Self::WindowsDns => "windows-dns",
            Self::Tinydns => "tinydns",
            Self::Dnsmasq => "dnsmasq",
            Self::Nsupdate => "nsupdate",
            Self::Route53Batch => "route53-batch",
            Self::Route53Cli => "route53-cli",
            Self::Gcloud => "gcloud",
            Self::AzureCli => "azure-cli",
            Self::CloudflareApi => "cloudflare-api",
            Self::TerraformRoute53 => "terraform-route53",
            Self::TerraformGoogle => "terraform-google",
            Self::TerraformCloudflare => "terraform-cloudflare",
            Self::OctoDns => "octodns",
            Self::DnsControl => "dnscontrol",
        }
    }

    /// The form with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }

    /// What applying the text does to the set.
    pub fn scope(self) -> Scope {
        match self {
            Self::ZoneFile
            | Self::Rfc3597
            | Self::Tinydns
            | Self::Dnsmasq
            | Self::TerraformCloudflare
            | Self::DnsControl => Scope::Records,
            Self::WindowsDns | Self::Nsupdate | Self::AzureCli | Self::CloudflareApi => Scope::Changes,
            Self::Route53Batch
            | Self::Route53Cli
            | Self::Gcloud
            | Self::TerraformRoute53
            | Self::TerraformGoogle
            | Self::OctoDns => Scope::WholeSet,
        }
    }

    /// Writes the change. Every line ends with a line feed.
    ///
    /// Where the scope is [`Scope::Records`], and where a whole set goes from a file, records to be deleted stand as
    /// comments of that file ([`Note::CommentedOut`]).
    ///
    /// # Errors
    ///
    /// [`Unwritable`] says why this form cannot hold the change; another may.
    pub fn write(self, change: &RrsetChange) -> Result<String, Unwritable> {
        if change.zone.as_ref().is_some_and(|zone| !change.owner.is_at_or_below(zone)) {
            return Err(Unwritable::OutsideZone);
        }
        let is_changed = change.added().next().is_some() || change.removed().next().is_some();
        if !is_changed && (self.scope() != Scope::WholeSet || change.after.is_empty()) {
            return Err(Unwritable::NothingToDo);
        }
        let mut out = String::new();
        match self {
            Self::ZoneFile => zone_file::write(change, &mut out),
            Self::Rfc3597 => zone_file::write_generic(change, &mut out),
            Self::WindowsDns => windows::write(change, &mut out),
            Self::Tinydns => tinydns::write(change, &mut out),
            Self::Dnsmasq => dnsmasq::write(change, &mut out),
            Self::Nsupdate => nsupdate::write(change, &mut out),
            Self::Route53Batch => route53::write_batch(change, &mut out),
            Self::Route53Cli => route53::write_command(change, &mut out),
            Self::Gcloud => gcloud::write(change, &mut out),
            Self::AzureCli => azure::write(change, &mut out),
            Self::CloudflareApi => cloudflare::write(change, &mut out),
            Self::TerraformRoute53 => terraform::write_route53(change, &mut out),
            Self::TerraformGoogle => terraform::write_google(change, &mut out),
            Self::TerraformCloudflare => terraform::write_cloudflare(change, &mut out),
            Self::OctoDns => octodns::write(change, &mut out),
            Self::DnsControl => dnscontrol::write(change, &mut out),
        }?;
        Ok(out)
    }

    /// What to heed when this change is applied in this form, and which placeholders to fill in.
    pub fn notes(self, change: &RrsetChange) -> Vec<Note> {
        note::notes(self, change)
    }
}

/// What applying a text does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// It replaces the set: every record that is not in the text goes.
    WholeSet,
    /// It adds and removes single records; the others stay.
    Changes,
    /// It is lines for a file that somebody keeps by hand: to be added, and, as comments, to be deleted.
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
