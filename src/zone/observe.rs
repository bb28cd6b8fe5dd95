//! What a resolver would have found.

use super::store::Answer;
use super::store::Zone;
use crate::dns::Fqdn;
use crate::evaluate::observation::Failure;
use crate::evaluate::observation::Observation;
use crate::evaluate::observation::Observations;
use crate::evaluate::observation::Outcome;
use crate::evaluate::observation::Source;

impl Zone {
    /// Answers for every name that tree climbing visits.
    pub fn observe(&self, domain: &Fqdn) -> Observations {
        let mut outside = Vec::new();
        let levels = domain
            .candidates()
            .map(|name| {
                let (answer, aliases) = self.lookup(&name);
                let outcome = match answer {
                    Answer::Records(records) => Outcome::Records(records),
                    Answer::NoData => Outcome::NoData,
                    Answer::NxDomain => Outcome::NxDomain,
                    Answer::AliasLoop => Outcome::Failure(Failure::AliasLoop),
                    Answer::Outside => {
                        outside.push(name.clone());
                        Outcome::NoData
                    }
                };
                Observation { name, outcome, aliases, authenticated_data: None }
            })
            .collect();
        Observations::of_one(levels, Source::Zone { outside })
    }
}
