//! The table of formats.

use crate::caa::RrsetChange;
use crate::formats::entry_rules::EntryRules;
use crate::formats::note::{Note, Scope};
use crate::formats::unwritable::Unwritable;
use crate::formats::{
    azure, cloudflare, dnscontrol, dnsmasq, gcloud, nsupdate, octodns, route53, terraform, tinydns, windows,
    zone_file,
};

/// Makes the enum and its table: the variant, its id, what applying a text does, the writer, and the notes that may apply.
macro_rules! formats {
    ($($(#[$attribute:meta])* $variant:ident($id:literal, $scope:ident, $write:path, [$($note:ident),*]),)*) => {
        /// A format that a change can be written in.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Format {
            $($(#[$attribute])* $variant,)*
        }

        impl Format {
            /// Every format, in the order shown to the user.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$variant,)*];

            fn row(self) -> Row {
                match self {
                    $(Self::$variant => Row {
                        id: $id,
                        scope: Scope::$scope,
                        notes: &[$(Note::$note,)*],
                    },)*
                }
            }

            /// Apart from the row: what needs only an id does not bring all writers along.
            fn writer(self) -> Writer {
                match self {
                    $(Self::$variant => $write,)*
                }
            }
        }
    };
}

formats! {
    /// Lines of a zone file, as BIND, NSD and Knot read it.
    #[default]
    ZoneFile("zone-file", Records, zone_file::write, [CommentedOut]),
    /// Lines of a zone file for servers that do not know CAA.
    Rfc3597("rfc3597", Records, zone_file::write_generic, [CommentedOut]),
    /// PowerShell for the DNS server of Windows Server.
    WindowsDns("windows-dns", Changes, windows::write, [PlaceholderName, PlaceholderZone, WindowsVersion]),
    /// Lines of the data file of tinydns.
    Tinydns("tinydns", Records, tinydns::write, [CommentedOut]),
    /// Lines of the configuration of dnsmasq.
    Dnsmasq("dnsmasq", Records, dnsmasq::write, [CommentedOut, TtlNotKept]),
    /// A script for nsupdate: dynamic update.
    Nsupdate("nsupdate", Changes, nsupdate::write, []),
    /// A change batch of Amazon Route 53, in JSON.
    Route53Batch("route53-batch", WholeSet, route53::write_batch, [CriticalForced, OldTtl]),
    /// The same as a command of the AWS CLI.
    Route53Cli("route53-cli", WholeSet, route53::write_command, [CriticalForced, OldTtl, PlaceholderZoneId]),
    /// A command of the Google Cloud CLI.
    Gcloud("gcloud", WholeSet, gcloud::write, [PlaceholderManagedZone]),
    /// Commands of the Azure CLI.
    AzureCli("azure-cli", Changes, azure::write, [Azurerm, PlaceholderName, PlaceholderResourceGroup, PlaceholderZone]),
    /// The API of Cloudflare, called with curl.
    CloudflareApi("cloudflare-api", Changes, cloudflare::write, [ApiToken, PlaceholderRecordId, PlaceholderZoneId, TtlRange]),
    /// Terraform, for Amazon Route 53.
    TerraformRoute53("terraform-route53", WholeSet, terraform::write_route53, [CommentedOut, CriticalForced, Import, PlaceholderZoneId]),
    /// Terraform, for Google Cloud DNS.
    TerraformGoogle("terraform-google", WholeSet, terraform::write_google, [CommentedOut, Import, PlaceholderManagedZone]),
    /// Terraform, for Cloudflare.
    TerraformCloudflare("terraform-cloudflare", Records, terraform::write_cloudflare, [CommentedOut, PlaceholderZoneId, TtlRange]),
    /// A zone of OctoDNS, in YAML.
    OctoDns("octodns", WholeSet, octodns::write, [CommentedOut, Merge, PlaceholderName]),
    /// A statement of DNSControl, in JavaScript.
    DnsControl("dnscontrol", Records, dnscontrol::write, [CommentedOut, DnscontrolVersion]),
}

/// A row of the table.
struct Row {
    id: &'static str,
    scope: Scope,
    notes: &'static [Note],
}

/// Writes a change.
type Writer = fn(&RrsetChange, &mut String) -> Result<(), Unwritable>;

impl Format {
    /// The id: stable, for settings and texts.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The format with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// What applying the text does to the set.
    pub fn scope(self) -> Scope {
        self.row().scope
    }

    /// What becomes of a record at the host whose tool this is; nothing for a format of no host.
    pub fn rules(self) -> EntryRules {
        match self {
            // "Only issue/issuewild/iodef is allowed for non critical flags" (CAARRDATAInvalidTag).
            Self::Route53Batch | Self::Route53Cli | Self::TerraformRoute53 => {
                EntryRules { forces_critical: true, ..EntryRules::default() }
            }
            Self::CloudflareApi | Self::TerraformCloudflare => {
                EntryRules { automatic_ttl: Some(300), ..EntryRules::default() }
            }
            _ => EntryRules::default(),
        }
    }

    /// Writes the change. Every line ends with a line feed.
    ///
    /// If the scope is [`Scope::Records`], or a whole set is deleted from a file, the records to delete are comments
    /// in that file ([`Note::CommentedOut`]).
    ///
    /// # Errors
    ///
    /// [`Unwritable`] when this format cannot express the change; another may.
    pub fn write(self, change: &RrsetChange) -> Result<String, Unwritable> {
        if change.zone.as_ref().is_some_and(|zone| !change.owner.is_at_or_below(zone)) {
            return Err(Unwritable::OutsideZone);
        }
        let is_changed = change.added().next().is_some() || change.removed().next().is_some();
        if !is_changed && (self.scope() != Scope::WholeSet || change.after().next().is_none()) {
            return Err(Unwritable::NothingToDo);
        }
        let mut out = String::new();
        self.writer()(change, &mut out)?;
        Ok(out)
    }

    /// What to know before applying this change in this format, and which placeholders to fill in.
    pub fn notes(self, change: &RrsetChange) -> Vec<Note> {
        let Row { scope, notes, .. } = self.row();
        let applies = |note: &Note| notes.contains(note) && note.applies(scope, self.rules(), change);
        Note::ALL.into_iter().filter(applies).collect()
    }
}

/// A change, written in a format.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormatText {
    /// The format.
    pub format: Format,
    /// The text with line endings, or why the format cannot express the change.
    pub text: Result<String, Unwritable>,
    /// What to know before applying it.
    pub notes: Vec<Note>,
}

impl FormatText {
    /// Writes a change in a format, as the host whose tool it is publishes it (decision D-49).
    pub fn new(format: Format, change: &RrsetChange) -> Self {
        let change = format.rules().published(change.clone());
        Self { format, text: format.write(&change), notes: format.notes(&change) }
    }
}
