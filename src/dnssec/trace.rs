//! How far the chain of trust goes.

use crate::dns::{Fqdn, RecordType};
use crate::dnssec::digest::is_supported;
use crate::dnssec::readings::{Reading, Readings, Status};
use crate::dnssec::{Link, LinkState, denial};

/// Follows the chain from the root to `name`, using the answers for DS. It ends with the first zone that is
/// not signed; names that are not zones are skipped.
pub fn trace(readings: &Readings, name: &Fqdn) -> Vec<Link> {
    let mut links = vec![Link { zone: Fqdn::root(), state: LinkState::Signed }];
    let mut names: Vec<Fqdn> = name.candidates().collect();
    names.reverse();
    for zone in names {
        // A question without an answer shows as little as one that was not asked.
        let parent = links.last().map_or_else(Fqdn::root, |link| link.zone.clone());
        let step = match readings.checked(&zone, RecordType::DS) {
            Some(reading) => link(readings, reading, &zone, &parent),
            None => Step::Lost,
        };
        let state = match step {
            Step::Within => continue,
            // The zone that should have answered is already the last link.
            Step::Lost if links.len() > 1 => break,
            Step::Lost => LinkState::Unknown,
            Step::Link(state) => state,
        };
        links.push(Link { zone, state });
        if state != LinkState::Signed {
            break;
        }
    }
    links
}

/// What the answer for one name means.
enum Step {
    /// It is not a zone of its own.
    Within,
    /// It is a zone.
    Link(LinkState),
    /// There is no answer.
    Lost,
}

fn link(readings: &Readings, reading: &Reading, name: &Fqdn, parent: &Fqdn) -> Step {
    let is_nxdomain = match reading.status {
        Status::Answered { is_nxdomain } => is_nxdomain,
        Status::Failed => return Step::Lost,
        Status::ServFail => {
            let Some(unchecked) = readings.unchecked(name, RecordType::DS) else {
                let caa = readings.checked(name, RecordType::CAA);
                // A name whose records validate is not below a broken link.
                return match caa.is_some_and(|caa| caa.status.is_answered()) {
                    true => Step::Lost,
                    false => Step::Link(LinkState::Broken),
                };
            };
            let is_delegation = unchecked.ds_records(name).next().is_some()
                || denial::read(unchecked, name, parent).shows_delegation();
            return match is_delegation {
                true => Step::Link(LinkState::Broken),
                // The link itself is not broken: there is no answer even with CD=1, or a denial of the link.
                false => Step::Lost,
            };
        }
    };
    let mut records = reading.ds_records(name).peekable();
    if records.peek().is_some() {
        return Step::Link(match (reading.is_authentic, records.any(is_supported)) {
            (false, _) => LinkState::Unknown,
            (true, true) => LinkState::Signed,
            (true, false) => LinkState::Unsupported,
        });
    }
    let denial = denial::read(reading, name, parent);
    if denial.shows_delegation() {
        return Step::Link(LinkState::NoDs);
    }
    if is_nxdomain || denial.types.is_some() || reading.has_alias(name) {
        return Step::Within;
    }
    match (reading.is_authentic, denial.is_opt_out) {
        (_, true) => Step::Link(LinkState::OptOut),
        (true, false) => Step::Within,
        // The resolver does not authenticate it, and nothing shows why.
        (false, false) => Step::Link(LinkState::Unknown),
    }
}
