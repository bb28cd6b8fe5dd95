//! What resolvers found, put together by hand, and the report that the library makes of it.
//!
//! This is the one place that knows how observations and reports are built: tests say only what is at which name.

use issuemail::ca::CaProfile;
use issuemail::caa::CaaRecord;
use issuemail::dns::records::{RecordData, ResourceRecord};
use issuemail::dns::{ExtendedError, Rcode, RecordType};
use issuemail::dnssec::{BrokenLink, Fault, Link, LinkState};
use issuemail::judge::{Judgement, judge};
use issuemail::observe::{
    Diagnosis, Failure, Lookup, Observation, Observations, Outcome, ServerTrouble, Source, Surroundings,
    TransportError, View, ZoneServers,
};
use issuemail::{Fqdn, Mailbox, Report, report};

//----------- Observed ---------------------------------------------------------------------------

/// What was found for an address. At first: two resolvers see the same, no name has CAA records, and all is signed.
#[derive(Clone, Debug)]
pub struct Observed {
    mailbox: Mailbox,
    views: Vec<View>,
    diagnosis: Diagnosis,
    surroundings: Surroundings,
    /// Queries other than those of the climb.
    others: Vec<Lookup>,
}

impl Observed {
    /// Begins with an address or a domain.
    pub fn new(address: &str) -> Self {
        let mailbox: Mailbox = address.parse().unwrap();
        let level = |name| authenticated(name, Outcome::NoData);
        let levels: Vec<Observation> = mailbox.domain().candidates().map(level).collect();
        let view = |resolver: &str| View::new(resolver, levels.clone());
        Self {
            views: vec![view("First"), view("Second")],
            mailbox,
            diagnosis: Diagnosis::default(),
            surroundings: Surroundings::default(),
            others: Vec::new(),
        }
    }

    /// Both resolvers get this for a name.
    #[must_use]
    pub fn at(self, name: &str, outcome: &Outcome) -> Self {
        self.seen_by("First", name, outcome).seen_by("Second", name, outcome)
    }

    /// One resolver gets this for a name.
    #[must_use]
    pub fn seen_by(self, resolver: &str, name: &str, outcome: &Outcome) -> Self {
        let is_unsigned = matches!(outcome, Outcome::Failure(_));
        self.change(resolver, |level| {
            if level.name == fqdn(name) {
                level.outcome = outcome.clone();
                if is_unsigned {
                    level.authenticated_data = None;
                }
            }
        })
    }

    /// One resolver gets this whatever it asks.
    #[must_use]
    pub fn always(self, resolver: &str, outcome: &Outcome) -> Self {
        self.change(resolver, |level| {
            level.outcome = outcome.clone();
            level.authenticated_data = None;
        })
    }

    /// A name is an alias, and its records are those of the target.
    #[must_use]
    pub fn alias(mut self, name: &str, target: &str) -> Self {
        for level in self.views.iter_mut().flat_map(|view| &mut view.levels) {
            if level.name == fqdn(name) {
                level.aliases = vec![fqdn(target)];
                if let Outcome::Records(records) = &mut level.outcome {
                    records.iter_mut().for_each(|record| record.owner = fqdn(target));
                }
            }
        }
        self
    }

    /// No answer is signed, so no TTL is known for sure.
    #[must_use]
    pub fn unsigned(mut self) -> Self {
        for level in self.views.iter_mut().flat_map(|view| &mut view.levels) {
            level.authenticated_data = level.authenticated_data.map(|_| false);
            level.zone_ttl = None;
        }
        self
    }

    /// What was found out about the way to the records.
    #[must_use]
    pub fn diagnosed(mut self, diagnosis: Diagnosis) -> Self {
        self.diagnosis = diagnosis;
        self
    }

    /// Who serves a zone.
    #[must_use]
    pub fn served_by(mut self, apex: &str, name_servers: &[&str]) -> Self {
        let name_servers = name_servers.iter().map(|name| fqdn(name)).collect();
        self.surroundings.zones.retain(|zone| zone.apex != fqdn(apex));
        self.surroundings.zones.push(ZoneServers { apex: fqdn(apex), name_servers });
        self
    }

    /// The first resolver was asked for the DS records of a zone too, with signatures, and not to validate them.
    #[must_use]
    pub fn asked_for_ds(mut self, zone: &str) -> Self {
        let record = ResourceRecord {
            owner: fqdn(zone),
            ttl: 3600,
            record_type: RecordType::DS,
            data: RecordData::Other,
        };
        let level = authenticated(fqdn(zone), records(zone, &[]));
        let mut asked = self.views.first().map(|view| lookup(view, &level)).unwrap();
        asked.record_type = RecordType::DS;
        asked.checking_disabled = true;
        asked.records = vec![record];
        self.others.push(asked);
        self
    }

    fn change(mut self, resolver: &str, change: impl Fn(&mut Observation)) -> Self {
        for view in self.views.iter_mut().filter(|view| view.resolver == resolver) {
            view.levels.iter_mut().for_each(&change);
        }
        self
    }

    /// A resolver has another name.
    #[must_use]
    pub fn renamed(mut self, resolver: &str, name: &str) -> Self {
        for view in self.views.iter_mut().filter(|view| view.resolver == resolver) {
            view.resolver = name.to_owned();
        }
        self
    }

    /// The address.
    pub fn mailbox(&self) -> &Mailbox {
        &self.mailbox
    }

    /// The report with the verdict, and without what to publish.
    pub fn judged(&self, ca: &CaProfile) -> Judgement {
        judge(&self.mailbox, self.observations(), ca)
    }

    /// The whole report.
    pub fn evaluated(&self, ca: &CaProfile) -> Report {
        report::evaluate(&self.mailbox, self.observations(), ca)
    }

    fn observations(&self) -> Observations {
        let lookups = self.views.iter().flat_map(|view| view.levels.iter().map(|level| lookup(view, level)));
        let mut observations = Observations::new(self.views.clone(), Source::Resolvers);
        observations.lookups = lookups.chain(self.others.iter().cloned()).collect();
        observations.diagnosis = self.diagnosis.clone();
        observations.surroundings = self.surroundings.clone();
        observations
    }
}

/// The question that a level comes from.
fn lookup(view: &View, level: &Observation) -> Lookup {
    let (rcode, http_status, extended_errors) = match &level.outcome {
        Outcome::Failure(Failure::Rcode { rcode, extended_errors, .. }) => {
            (Some(*rcode), Some(200), extended_errors.clone())
        }
        Outcome::Failure(Failure::Filtered(error)) => (Some(Rcode::NXDOMAIN), Some(200), vec![error.clone()]),
        Outcome::Failure(Failure::Unreachable(TransportError::RateLimited)) => (None, Some(429), Vec::new()),
        Outcome::Failure(Failure::Unreachable(TransportError::Refused(_))) => (None, Some(503), Vec::new()),
        Outcome::Failure(_) => (None, None, Vec::new()),
        Outcome::NxDomain => (Some(Rcode::NXDOMAIN), Some(200), Vec::new()),
        Outcome::Records(_) | Outcome::NoData | Outcome::NotNeeded => {
            (Some(Rcode::NOERROR), Some(200), Vec::new())
        }
    };
    let mut lookup =
        Lookup::new(level.name.clone(), RecordType::CAA, view.resolver.as_str(), level.outcome.kind());
    lookup.rcode = rcode;
    lookup.http_status = http_status;
    lookup.authenticated_data = level.authenticated_data;
    lookup.extended_errors = extended_errors;
    lookup.milliseconds = 12;
    lookup
}

/// What a validating resolver says of a signed name.
fn authenticated(name: Fqdn, outcome: Outcome) -> Observation {
    let mut observation = Observation::new(name, outcome);
    observation.authenticated_data = Some(true);
    observation.zone_ttl = Some(300);
    observation
}

//----------- Pieces -----------------------------------------------------------------------------

/// A name.
pub fn fqdn(name: &str) -> Fqdn {
    Fqdn::from_ascii(name).unwrap()
}

/// The CAA records of a name, each as the RDATA that it has on the wire.
pub fn records(owner: &str, rdata: &[&[u8]]) -> Outcome {
    let record = |rdata: &&[u8]| CaaRecord { owner: fqdn(owner), ttl: 300, rdata: rdata.to_vec() };
    Outcome::Records(rdata.iter().map(record).collect())
}

/// `issuemail` records of a name.
pub fn issuemail(owner: &str, values: &[&str]) -> Outcome {
    let rdata: Vec<Vec<u8>> = values.iter().map(|value| format!("\0\x09issuemail{value}").into()).collect();
    records(owner, &rdata.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// An RCODE instead of an answer. `answers_unchecked` is whether there is an answer with CD=1.
pub fn rcode(rcode: Rcode, answers_unchecked: Option<bool>) -> Outcome {
    Outcome::Failure(Failure::Rcode { rcode, extended_errors: Vec::new(), answers_unchecked })
}

/// No answer in time from the servers of the domain.
pub fn timeout(is_signed: Option<bool>) -> Outcome {
    Outcome::Failure(Failure::Timeout { is_signed })
}

/// No resolver can be used.
pub fn unreachable(error: TransportError) -> Outcome {
    Outcome::Failure(Failure::Unreachable(error))
}

/// The chain of trust, down to a zone in some state.
pub fn chain(zone: &str, state: LinkState) -> Vec<Link> {
    let mut names: Vec<Fqdn> = fqdn(zone).candidates().collect();
    names.push(Fqdn::root());
    let links = names.into_iter().rev().map(|name| {
        let state = if name == fqdn(zone) { state } else { LinkState::Signed };
        Link { zone: name, state }
    });
    links.collect()
}

/// A chain of trust in which nothing is broken.
pub fn chained(zone: &str, state: LinkState) -> Diagnosis {
    let mut diagnosis = Diagnosis::default();
    diagnosis.chain = chain(zone, state);
    diagnosis
}

/// A broken link at the top of a zone.
pub fn broken(zone: &str, fault: Fault) -> Diagnosis {
    let zone = fqdn(zone);
    let chain = chain(&zone.to_string(), LinkState::Broken);
    let broken = Some(BrokenLink { owner: zone.clone(), zone, record_type: RecordType::DNSKEY, fault });
    let mut diagnosis = Diagnosis::default();
    (diagnosis.chain, diagnosis.broken) = (chain, broken);
    diagnosis
}

/// Servers of a zone that do not answer as they should.
pub fn trouble(zone: &str, name_servers: &[&str], is_silent: bool, is_caa_only: bool) -> Diagnosis {
    let trouble = ServerTrouble {
        zone: fqdn(zone),
        name: fqdn(zone),
        name_servers: name_servers.iter().map(|name| fqdn(name)).collect(),
        parent_name_servers: Vec::new(),
        is_silent,
        is_caa_only,
    };
    let mut diagnosis = Diagnosis::default();
    diagnosis.servers = Some(trouble);
    diagnosis
}

//----------- Everything that there is -----------------------------------------------------------

/// A report for every reason, every kind of failure, and the circumstances that change the text.
pub fn scenarios() -> Vec<Report> {
    let mut reports = Vec::new();
    for profile in [
        r#"{"id":"x","name":"X","issuer_domain_names":["ca.example"]}"#,
        r#"{"id":"x","name":"X","issuer_domain_names":["CA.example"],"issuer_match":"exact"}"#,
        r#"{"id":"x","name":"X","issuer_domain_names":["ca.example"],"caa_cache_seconds":3600,"rfc8657":{"method":"m"},"lookup_failure":{"servfail":"refuse","timeout":"refuse"}}"#,
    ] {
        let ca = CaProfile::from_json(profile).unwrap();
        for outcome in outcomes() {
            for domain in ["corp.example", "mail.corp.example"] {
                let observed = Observed::new(domain).at("corp.example", &outcome);
                reports.push(observed.evaluated(&ca));
                reports.push(observed.alias("corp.example", "target.test").evaluated(&ca));
            }
            for diagnosis in diagnoses() {
                let observed = Observed::new("corp.example").at("corp.example", &outcome);
                reports.push(observed.diagnosed(diagnosis).evaluated(&ca));
            }
        }
        let nobody = issuemail("corp.example", &[";"]);
        let disagreement = Observed::new("corp.example").seen_by("Second", "corp.example", &nobody);
        reports.push(disagreement.evaluated(&ca));
    }
    reports
}

/// Every way in which a link can be broken.
pub fn faults() -> Vec<Fault> {
    vec![
        Fault::AlgorithmMismatch { key_tag: 1, ds: 8, dnskey: 13 },
        Fault::Altered,
        Fault::DenialIncomplete,
        Fault::DenialMissing,
        Fault::DnskeyMissing,
        Fault::DsDigestMismatch { key_tag: 1 },
        Fault::NoKeyForDs { ds: vec![1, 2], dnskey: vec![3] },
        Fault::SignatureExpired { expiration: 1_700_000_000 },
        Fault::SignatureMissing,
        Fault::SignatureNotYetValid { inception: 1_900_000_000 },
        Fault::SigningKeyMissing { key_tag: 1 },
        Fault::Unanswered,
    ]
}

/// All supplementary facts.
pub fn diagnoses() -> Vec<Diagnosis> {
    let broken = faults().into_iter().map(|fault| broken("corp.example", fault));
    let servers = [(true, true), (true, false), (false, true), (false, false)];
    let servers = servers.map(|(is_silent, is_caa_only)| {
        let name_servers: &[&str] = if is_caa_only { &["ns.example"] } else { &[] };
        trouble("corp.example", name_servers, is_silent, is_caa_only)
    });
    broken.chain(servers).collect()
}

/// The text of a zone does not have a name, because of a delegation or not.
pub fn not_covered(name: &str, cut: Option<&str>) -> Outcome {
    Outcome::Failure(Failure::NotCovered { name: fqdn(name), cut: cut.map(fqdn) })
}

/// What can come back for a name.
pub fn outcomes() -> Vec<Outcome> {
    let sets: [&[&[u8]]; 13] = [
        &[b"\0\x05issue;"],
        &[b"\0\x09issuemailca.example"],
        &[b"\0\x09issuemailca.example; a=b"],
        &[b"\0\x09issuemailca.example; validationmethods=other"],
        &[b"\0\x09issuemailother.example"],
        &[b"\0\x09issuemailone.example", b"\0\x09issuemailtwo.example"],
        &[
            b"\0\x09issuemailone.example",
            b"\0\x09issuemailtwo.example",
            b"\0\x09issuemail3.example",
            b"\0\x09issuemail4.example",
            b"\0\x09issuemail5.example",
        ],
        &[b"\0\x09issuemail%"],
        &[b"\0\x09issuemail;"],
        &[b"\x80\x03tbsx", b"\0\x09issuemailca.example"],
        &[b"\0"],
        &[b"\0\0"],
        &[b"\0\x09is"],
    ];
    let mut outcomes = vec![Outcome::NoData, Outcome::NxDomain, Outcome::NotNeeded];
    outcomes.extend(sets.map(|set| records("corp.example", set)));
    outcomes.extend([
        Outcome::Failure(Failure::AliasLoop),
        disowned(3),
        disowned(6),
        filtered(),
        rcode(Rcode::SERVFAIL, None),
        rcode(Rcode::SERVFAIL, Some(false)),
        rcode(Rcode::SERVFAIL, Some(true)),
        rcode(Rcode::REFUSED, None),
        rcode(Rcode::NOTIMP, None),
        rcode(Rcode::FORMERR, None),
        rcode(Rcode(9), None),
        timeout(None),
        timeout(Some(false)),
        timeout(Some(true)),
        Outcome::Failure(Failure::Truncated),
        not_covered("corp.example", None),
        not_covered("web.example.net", None),
        not_covered("corp.example", Some("example")),
    ]);
    outcomes.extend(transport_errors().into_iter().map(unreachable));
    outcomes
}

/// An answer that a resolver takes back.
pub fn disowned(info_code: u16) -> Outcome {
    Outcome::Failure(Failure::Disowned(ExtendedError { info_code, extra_text: String::new() }))
}

/// An answer that a resolver makes up, and says so.
pub fn filtered() -> Outcome {
    Outcome::Failure(Failure::Filtered(ExtendedError { info_code: 15, extra_text: String::new() }))
}

/// Every way in which a resolver cannot be used.
pub fn transport_errors() -> Vec<TransportError> {
    vec![
        TransportError::Connection,
        TransportError::LoginPage,
        TransportError::BadResponse("no DNS message".to_owned()),
        TransportError::ResolvesNothing,
        TransportError::RateLimited,
        TransportError::Refused("HTTP status 503".to_owned()),
        TransportError::Timeout,
    ]
}
