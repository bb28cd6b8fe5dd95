//! A zone as its owner has it: lines that can be changed as a suggestion says.

use issuemail::ca::CaProfile;
use issuemail::caa::{CaaRecord, presentation};
use issuemail::report::evaluate;
use issuemail::suggest::Suggestion;
use issuemail::{Fqdn, Report, zone};

/// CAA records, and lines of other types.
#[derive(Clone, Debug)]
pub(crate) struct OwnersZone {
    pub(crate) records: Vec<CaaRecord>,
    pub(crate) others: Vec<String>,
}

impl OwnersZone {
    /// Reads lines `owner flags tag "value"` for CAA; what has another form is taken as it is.
    pub(crate) fn read(text: &str) -> Self {
        let mut zone = Self { records: Vec::new(), others: Vec::new() };
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (owner, rest) = line.split_once(' ').unwrap();
            if rest.starts_with(|first: char| first.is_ascii_digit()) {
                let rdata =
                    zone::rdata::read(rest.as_bytes()).unwrap_or_else(|error| panic!("{line}: {error:?}"));
                zone.records.push(CaaRecord { owner: Fqdn::from_ascii(owner).unwrap(), ttl: 300, rdata });
            } else {
                zone.others.push(format!("{}. 300 IN {rest}", owner.trim_end_matches('.')));
            }
        }
        zone
    }

    /// The whole zone as text; a zone of every name, if nothing is left.
    pub(crate) fn text(&self) -> String {
        if self.records.is_empty() && self.others.is_empty() {
            return ". SOA . . 1 2 3 4 5\n".to_owned();
        }
        let records = self.records.iter().map(presentation::line);
        records.chain(self.others.iter().cloned()).map(|line| line + "\n").collect()
    }

    /// The report of the evaluator.
    pub(crate) fn report(&self, domain: &str, ca: &CaProfile) -> Report {
        let zone = zone::read(self.text().as_bytes(), &zone::Options::default())
            .unwrap_or_else(|errors| panic!("{errors:?} in {}", self.text()));
        let mailbox = domain.parse().unwrap();
        evaluate(&mailbox, zone.observe(&Fqdn::from_ascii(domain).unwrap()), ca)
    }

    /// The zone after a change; what is to be removed or kept must be there, what is to be added must not.
    pub(crate) fn after(&self, suggestion: &Suggestion) -> Self {
        let mut zone = self.clone();
        let place = |records: &[CaaRecord], wanted: &CaaRecord| {
            records.iter().position(|record| record.owner == wanted.owner && record.rdata == wanted.rdata)
        };
        for record in suggestion.removed() {
            let at =
                place(&zone.records, record).unwrap_or_else(|| panic!("{record:?} is not there to remove"));
            zone.records.remove(at);
        }
        for record in suggestion.added() {
            assert_eq!(place(&zone.records, record), None, "{record:?} is there already");
            assert_eq!(record.owner, suggestion.change.owner);
            zone.records.push(record.clone());
        }
        let here = |record: &&CaaRecord| record.owner == suggestion.change.owner;
        assert_eq!(
            zone.records.iter().filter(here).count(),
            suggestion.change.after().count(),
            "the set is as it was said"
        );
        zone
    }
}
