//! CAA records that are in a text of a zone and that nobody asks for.

use crate::caa::{CaaRecord, PropertyTag};
use crate::dns::{Fqdn, name};
use crate::observe::{Observation, Stray, StrayKind};
use crate::zone::store::Zone;

impl Zone {
    /// The CAA records of the text that the climb from a domain does not meet ([RFC 8659, Section 3]), where they were
    /// plainly meant for it: those for mail, those at a name that nobody has on purpose, those in a TXT record.
    ///
    /// [RFC 8659, Section 3]: https://www.rfc-editor.org/rfc/rfc8659#section-3
    pub(super) fn strays(&self, domain: &Fqdn, levels: &[Observation]) -> Vec<Stray> {
        let is_met = |name: &Fqdn| {
            levels.iter().any(|level| level.name == *name || level.aliases.last() == Some(name))
        };
        let servers = domain.candidates().flat_map(|name| self.mail_servers(&name).to_vec());
        let servers = name::sorted_unique(servers.collect());
        let mut strays = Vec::new();
        for owner in self.owners_of_caa() {
            let records = self.caa(owner);
            let has_issuemail = records.iter().any(is_about_mail);
            let kind = stray_kind(owner, domain, &servers);
            let is_mistake = matches!(kind, StrayKind::Doubled | StrayKind::Named);
            // A wildcard may have answered.
            let is_wildcard = owner.labels().next() == Some(b"*");
            if !records.is_empty() && !is_met(owner) && !is_wildcard && (has_issuemail || is_mistake) {
                strays.push(Stray { owner: owner.clone(), kind, has_issuemail });
            }
            if self.has_caa_as_text(owner) && (is_met(owner) || is_mistake) {
                strays.push(Stray { owner: owner.clone(), kind: StrayKind::Text, has_issuemail: true });
            }
        }
        strays
    }
}

fn stray_kind(owner: &Fqdn, domain: &Fqdn, mail_servers: &[Fqdn]) -> StrayKind {
    let is_named = owner
        .labels()
        .next()
        .is_some_and(|label| NAMES.iter().any(|name| label.eq_ignore_ascii_case(name.as_bytes())));
    // The name of a zone has two labels at least.
    let mut zones = domain.candidates().filter(|zone| zone.label_count() > 1);
    let is_below_twice = |zone: Fqdn| {
        let twice = Fqdn::from_labels(zone.labels().chain(zone.labels()));
        twice.is_ok_and(|twice| owner.is_at_or_below(&twice))
    };
    if zones.any(is_below_twice) {
        StrayKind::Doubled
    } else if is_named {
        StrayKind::Named
    } else if mail_servers.binary_search(owner).is_ok() {
        StrayKind::MailServer
    } else if shares_domain(owner, domain) {
        StrayKind::Beside
    } else {
        StrayKind::Elsewhere
    }
}

/// Returns whether the names have two labels in common, which the name of most zones has.
fn shares_domain(one: &Fqdn, other: &Fqdn) -> bool {
    one.candidates().filter(|name| name.label_count() > 1).any(|name| other.is_at_or_below(&name))
}

fn is_about_mail(record: &CaaRecord) -> bool {
    record.property().is_ok_and(|property| property.tag == PropertyTag::ISSUEMAIL)
}

/// First labels that name the type or the tag, instead of a domain.
const NAMES: [&str; 5] = ["_caa", "caa", "_issuemail", "issuemail", "_issue"];
