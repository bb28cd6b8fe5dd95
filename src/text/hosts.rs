//! DNS hosts and their forms, and the other forms of a change, as text.

use crate::caa::RrsetChange;
use crate::formats::{Format, Note, Scope, Unwritable};
use crate::hosts::{self, Caveat, Evidence, FilledField, GeneralLabel, Host, Issuemail, Label, Recognition};
use crate::observe::ZoneServers;
use crate::text::catalog::Catalog;
use crate::text::msg::{self, Arg, Id, IntoMessage, Message};

/// How the host of the form was determined, and how reliable the form is. Names are between backquotes.
///
/// `host` is the one whose form is shown; `is_chosen` is set if a person chose it. Records with the tag that are there already
/// prove that the zone's own host accepts it.
pub fn facts(
    change: &RrsetChange,
    zone: Option<&ZoneServers>,
    recognition: &Recognition,
    host: Option<&Host>,
    is_chosen: bool,
    catalog: &Catalog,
) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(zone) = zone.filter(|zone| !is_chosen && !zone.name_servers.is_empty()) {
        let hosts: Vec<&str> = recognition.hosts.iter().map(|host| host.name.as_str()).collect();
        let (count, hosts) = (hosts.len(), Arg::from(hosts.join(", ")));
        let zone_name = Arg::from(&zone.apex);
        facts.push(match count {
            0 => {
                let servers: Vec<String> = zone.name_servers.iter().map(ToString::to_string).collect();
                msg::HostUnknown { servers: servers.join(", ").into(), zone: zone_name }.into_message()
            }
            _ if recognition.is_ambiguous => msg::HostAmbiguous { hosts, zone: zone_name }.into_message(),
            _ if !recognition.unknown.is_empty() => msg::HostPartly { hosts, zone: zone_name }.into_message(),
            1 => msg::HostRecognized { hosts, zone: zone_name }.into_message(),
            _ => msg::HostSeveral { hosts, zone: zone_name }.into_message(),
        });
    }
    match host {
        Some(host) if host.refuses_issuemail() => {
            facts.push(msg::HostRefuses { host: (&host.name).into() }.into_message());
        }
        Some(host) if !host.has_own_form() => {
            facts.push(msg::HostGeneralForm { host: (&host.name).into() }.into_message());
        }
        None if !hosts::is_proven(change, is_chosen) => facts.push(msg::HOST_ASK.into_message()),
        None | Some(_) => {}
    }
    // What is known of a host is told beside the proof of the opposite; the proof is enough where nothing is known.
    let is_proven = hosts::is_proven(change, is_chosen);
    let is_told = |host: &&Host| !is_proven || matches!(host.issuemail, Issuemail::Yes | Issuemail::No);
    facts.extend(host.filter(is_told).into_iter().flat_map(support));
    if is_proven && host.is_none_or(|host| host.issuemail != Issuemail::Yes) {
        facts.push(msg::HostProven { owner: (&change.owner).into() }.into_message());
    }
    if let Some((host, menu)) = host.and_then(|host| Some((host, host.menu.as_ref()?))) {
        facts.push(msg::HostMenu { host: (&host.name).into(), path: menu.into() }.into_message());
    }
    facts.into_iter().map(|fact| catalog.rich(fact)).collect()
}

/// Whether the host accepts the tag, and how that is known; where two sources differ, both.
fn support(host: &Host) -> Vec<Message> {
    let how = |evidence: Option<Evidence>| Arg::from(evidence.unwrap_or(Evidence::Docs).code());
    let mut facts = match host.issuemail {
        Issuemail::Unknown => vec![msg::HostIssuemailUnknown { host: (&host.name).into() }.into_message()],
        Issuemail::Yes => {
            vec![msg::HostTakes { host: (&host.name).into(), how: how(host.known_by) }.into_message()]
        }
        Issuemail::No => vec![msg::HostRefusesHow { how: how(host.known_by) }.into_message()],
        // There is a caveat for it.
        Issuemail::Undocumented => Vec::new(),
    };
    if host.contradicted_by.is_some() {
        facts.push(msg::HostBut { how: how(host.contradicted_by) }.into_message());
    }
    facts
}

/// The note beside a field.
pub fn label(field: &FilledField, catalog: &Catalog) -> String {
    match field.label {
        Label::General(field) => catalog.text(match field {
            GeneralLabel::Name => msg::FIELD_NAME,
            GeneralLabel::Type => msg::FIELD_TYPE,
            GeneralLabel::Flags => msg::FIELD_FLAGS,
            GeneralLabel::Tag => msg::FIELD_TAG,
            GeneralLabel::Value => msg::FIELD_VALUE,
            GeneralLabel::Ttl => msg::FIELD_TTL,
        }),
        Label::Own(label) => label.to_owned(),
    }
}

/// What to check before entering a record.
pub fn caveat(caveat: Caveat) -> Id {
    match caveat {
        Caveat::Api => msg::HOST_CAVEAT_API,
        Caveat::BySupport => msg::HOST_CAVEAT_BY_SUPPORT,
        Caveat::CriticalForced => msg::HOST_CAVEAT_CRITICAL_FORCED,
        Caveat::CustomTab => msg::HOST_CAVEAT_CUSTOM_TAB,
        Caveat::FlagsFixed => msg::HOST_CAVEAT_FLAGS_FIXED,
        Caveat::HiddenRecords => msg::HOST_CAVEAT_HIDDEN_RECORDS,
        Caveat::NoCaa => msg::HOST_CAVEAT_NO_CAA,
        Caveat::NotPublished => msg::HOST_CAVEAT_NOT_PUBLISHED,
        Caveat::ParametersRefused => msg::HOST_CAVEAT_PARAMETERS_REFUSED,
        Caveat::QuoteValue => msg::HOST_CAVEAT_QUOTE_VALUE,
        Caveat::SemicolonRefused => msg::HOST_CAVEAT_SEMICOLON_REFUSED,
        Caveat::SpacesRefused => msg::HOST_CAVEAT_SPACES_REFUSED,
        Caveat::TextMode => msg::HOST_CAVEAT_TEXT_MODE,
        Caveat::Undocumented => msg::HOST_CAVEAT_UNDOCUMENTED,
        Caveat::ValueOver64 => msg::HOST_CAVEAT_VALUE_OVER_64,
        Caveat::WholeSet => msg::HOST_CAVEAT_WHOLE_SET,
    }
}

/// The name of a form.
pub fn form(form: Format) -> Id {
    match form {
        Format::ZoneFile => msg::FORM_ZONE_FILE,
        Format::Rfc3597 => msg::FORM_RFC3597,
        Format::WindowsDns => msg::FORM_WINDOWS_DNS,
        Format::Tinydns => msg::FORM_TINYDNS,
        Format::Dnsmasq => msg::FORM_DNSMASQ,
        Format::Nsupdate => msg::FORM_NSUPDATE,
        Format::Route53Batch => msg::FORM_ROUTE53_BATCH,
        Format::Route53Cli => msg::FORM_ROUTE53_CLI,
        Format::Gcloud => msg::FORM_GCLOUD,
        Format::AzureCli => msg::FORM_AZURE_CLI,
        Format::CloudflareApi => msg::FORM_CLOUDFLARE_API,
        Format::TerraformRoute53 => msg::FORM_TERRAFORM_ROUTE53,
        Format::TerraformGoogle => msg::FORM_TERRAFORM_GOOGLE,
        Format::TerraformCloudflare => msg::FORM_TERRAFORM_CLOUDFLARE,
        Format::OctoDns => msg::FORM_OCTODNS,
        Format::DnsControl => msg::FORM_DNSCONTROL,
    }
}

/// What applying a text does, in one sentence.
pub fn scope(scope: Scope) -> Id {
    match scope {
        Scope::WholeSet => msg::FORM_SCOPE_WHOLE_SET,
        Scope::Changes => msg::FORM_SCOPE_CHANGES,
        Scope::Records => msg::FORM_SCOPE_RECORDS,
    }
}

/// Caveats, in one or two sentences.
pub fn note(note: Note) -> Id {
    match note {
        Note::ApiToken => msg::FORM_NOTE_API_TOKEN,
        Note::Azurerm => msg::FORM_NOTE_AZURERM,
        Note::CommentedOut => msg::FORM_NOTE_COMMENTED_OUT,
        Note::CriticalForced => msg::FORM_NOTE_CRITICAL_FORCED,
        Note::DnscontrolVersion => msg::FORM_NOTE_DNSCONTROL_VERSION,
        Note::Import => msg::FORM_NOTE_IMPORT,
        Note::Merge => msg::FORM_NOTE_MERGE,
        Note::OldTtl => msg::FORM_NOTE_OLD_TTL,
        Note::PlaceholderManagedZone => msg::FORM_NOTE_PLACEHOLDER_MANAGED_ZONE,
        Note::PlaceholderName => msg::FORM_NOTE_PLACEHOLDER_NAME,
        Note::PlaceholderRecordId => msg::FORM_NOTE_PLACEHOLDER_RECORD_ID,
        Note::PlaceholderResourceGroup => msg::FORM_NOTE_PLACEHOLDER_RESOURCE_GROUP,
        Note::PlaceholderZone => msg::FORM_NOTE_PLACEHOLDER_ZONE,
        Note::PlaceholderZoneId => msg::FORM_NOTE_PLACEHOLDER_ZONE_ID,
        Note::TtlNotKept => msg::FORM_NOTE_TTL_NOT_KEPT,
        Note::TtlRange => msg::FORM_NOTE_TTL_RANGE,
        Note::WindowsVersion => msg::FORM_NOTE_WINDOWS_VERSION,
    }
}

/// Why a change cannot be written in a form, in one sentence.
pub fn unwritable(reason: Unwritable) -> Id {
    match reason {
        Unwritable::Flags => msg::FORM_UNWRITABLE_FLAGS,
        Unwritable::Length => msg::FORM_UNWRITABLE_LENGTH,
        Unwritable::NothingToDo => msg::FORM_UNWRITABLE_NOTHING_TO_DO,
        Unwritable::Octet => msg::FORM_UNWRITABLE_OCTET,
        Unwritable::Owner => msg::FORM_UNWRITABLE_OWNER,
        Unwritable::OutsideZone => msg::FORM_UNWRITABLE_OUTSIDE_ZONE,
        Unwritable::Rdata => msg::FORM_UNWRITABLE_RDATA,
        Unwritable::Tag => msg::FORM_UNWRITABLE_TAG,
    }
}
