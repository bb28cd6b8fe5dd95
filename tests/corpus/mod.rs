//! One corpus, run natively and in the browser.
//!
//! | file | contents |
//! |---|---|
//! | `vectors.json`, `rdata_vectors.json` | public test vectors |
//! | `more.json` | further cases in the form of `vectors.json`: facts of other projects' test suites, and every branch of the standards |
//! | `zones.json` | texts of zones, with the answer or the position of the error |
//! | `dns-hosts.json` | what sources say about DNS hosts; read by `tests/hosts` |
//! | `idna.json` | domains as typed, with their mapped form: expectations of the crate `idna` (see `tests/differential.rs`) and of RFC 5892, which the browser must meet |
//! | `inputs.json` | texts as people paste them, with the domains that are looked up; read by `tests/inputs.rs` |
//! | `exceptions.json` | the cases whose outcome we differ from on purpose |
//!
//! Expectations are labeled by hand from the clause that a case names. A surprise in either direction fails: a case
//! that should pass and does not, and an exception that no longer is one.

use std::collections::BTreeMap;

use issuemail::ca::CaProfile;
use issuemail::caa::Property;
use issuemail::dns::idna::{self, DomainError};
use issuemail::dns::text::hex;
use issuemail::dns::{ExtendedError, Fqdn, Rcode};
use issuemail::mailbox::Mailbox;
use issuemail::observe::{Failure, Observations, Outcome, Source, TransportError};
use issuemail::report::evaluate;
use issuemail::{Report, zone};
use serde_json::{Value, json};

const VECTORS: &str = include_str!("vectors.json");
const MORE: &str = include_str!("more.json");
const ZONES: &str = include_str!("zones.json");
const RDATA_VECTORS: &str = include_str!("rdata_vectors.json");
const IDNA: &str = include_str!("idna.json");
const EXCEPTIONS: &str = include_str!("exceptions.json");

/// Runs every public vector; returns how many ran and what was surprising.
pub fn run_vectors() -> (usize, Vec<String>) {
    run_cases(VECTORS, run_vector)
}

/// Runs the further cases.
pub fn run_more() -> (usize, Vec<String>) {
    run_cases(MORE, run_vector)
}

/// Runs the texts of zones.
pub fn run_zones() -> (usize, Vec<String>) {
    run_cases(ZONES, run_zone)
}

/// Reads every domain as a person types it. A character that is new in Unicode may be unknown to a browser: it then
/// refuses the label.
pub fn run_idna() -> (usize, Vec<String>) {
    let cases: Vec<Value> = serde_json::from_str(IDNA).unwrap();
    let surprises = cases.iter().filter_map(|case| {
        let (input, expected) = (text(case, "input"), text(case, "expected"));
        let actual = describe_domain(input);
        let is_unknown = cfg!(target_arch = "wasm32")
            && case["is_new"] == true
            && matches!(idna::read_domain(input), Err(DomainError::Idna { .. }));
        (actual != expected && !is_unknown)
            .then(|| format!("{}: expected {expected}, got {actual}", input.escape_debug()))
    });
    (cases.len(), surprises.collect())
}

/// How a domain is read, in one line: how it is looked up, how it is shown, and whether it was mapped.
fn describe_domain(input: &str) -> String {
    match idna::read_domain(input) {
        Ok(typed) => {
            let mapped = if typed.mapped { " (mapped)" } else { "" };
            format!("{} {}{mapped}", typed.fqdn, idna::to_u_labels(&typed.fqdn))
        }
        Err(error) => format!("error: {error}"),
    }
}

/// The ids of all cases; each must occur once.
pub fn ids() -> Vec<String> {
    [VECTORS, MORE, ZONES]
        .into_iter()
        .flat_map(|list| serde_json::from_str::<Vec<Value>>(list).unwrap())
        .map(|case| text(&case, "id").to_owned())
        .collect()
}

fn run_cases(cases: &str, run: impl Fn(&Value, &str) -> String) -> (usize, Vec<String>) {
    let exceptions = exceptions();
    let cases: Vec<Value> = serde_json::from_str(cases).unwrap();
    let mut surprises = Vec::new();
    let mut count = 0;
    for case in &cases {
        let id = text(case, "id");
        for query in queries(case) {
            count += 1;
            let actual = run(case, &query);
            let expected = expectation(case);
            match (actual == expected, exceptions.get(id)) {
                (true, None) => {}
                (true, Some(_)) => {
                    surprises.push(format!("{id} {query}: passes, but is listed as an exception"))
                }
                (false, Some(exception)) if *exception == actual => {}
                (false, _) => surprises.push(format!("{id} {query}: expected {expected}, got {actual}")),
            }
        }
    }
    (count, surprises)
}

/// Runs every RDATA vector.
pub fn run_rdata_vectors() -> (usize, Vec<String>) {
    let vectors: Vec<Value> = serde_json::from_str(RDATA_VECTORS).unwrap();
    let mut surprises = Vec::new();
    for vector in &vectors {
        let input = text(vector, "input");
        let rdata = match text(vector, "form") {
            "wire" => Some(unhex(input)),
            _ => zone::rdata::read(input.as_bytes()).ok(),
        };
        let actual = rdata.as_deref().and_then(|rdata| Property::parse(rdata).ok()).map(|property| {
            let tag = String::from_utf8_lossy(property.tag.as_octets()).into_owned();
            (u64::from(property.flags), tag, hex(property.value))
        });
        let expected = vector["ok"].as_bool().unwrap().then(|| {
            (
                vector["flags"].as_u64().unwrap(),
                text(vector, "tag").to_owned(),
                text(vector, "value_hex").to_owned(),
            )
        });
        if actual != expected {
            surprises.push(format!("{}: expected {expected:?}, got {actual:?}", text(vector, "id")));
        }
    }
    (vectors.len(), surprises)
}

/// The expectation of a case, in one line. Optional fields are compared where the case has them.
fn expectation(case: &Value) -> String {
    let mut line = match text(case, "expected") {
        "input_error" => return "input_error".to_owned(),
        "zone_error" => {
            return format!("zone_error at {}:{}", case["error_at"][0], case["error_at"][1]);
        }
        expected => {
            let place = case["found_at"].as_str().or(case["failed_at"].as_str()).unwrap_or("-");
            format!("{expected} {} {} {place}", text(case, "reason"), case["conditional"])
        }
    };
    for key in OPTIONAL {
        if let Some(value) = case.get(key) {
            line.push_str(&format!(" {key}={value}"));
        }
    }
    line
}

/// Our result for a vector, in the same form.
fn run_vector(vector: &Value, query: &str) -> String {
    let Ok(mailbox) = query.parse::<Mailbox>() else { return "input_error".to_owned() };
    describe(vector, &evaluate(&mailbox, observations(vector, mailbox.domain()), &profile(vector)))
}

/// Our result for the text of a zone, in the same form.
fn run_zone(case: &Value, query: &str) -> String {
    let octets = match case["zone_hex"].as_str() {
        Some(hex) => unhex(hex),
        None => text(case, "zone").as_bytes().to_vec(),
    };
    let zone = match zone::read(&octets, &zone::Options::default()) {
        Ok(zone) => zone,
        Err(errors) => return format!("zone_error at {}:{}", errors[0].line, errors[0].column),
    };
    let Ok(mailbox) = query.parse::<Mailbox>() else { return "input_error".to_owned() };
    let profile = CaProfile::from_json(&case["profile"].to_string()).unwrap();
    describe(case, &evaluate(&mailbox, zone.observe(mailbox.domain()), &profile))
}

fn describe(case: &Value, report: &Report) -> String {
    let (found, failed) = (report.judgement.found_at(), report.judgement.failed_at());
    // A case that names neither key differently takes either place.
    let place = match case.get("failed_at") {
        Some(_) => failed,
        None => found.or(failed),
    };
    let place = place.map_or("-".to_owned(), ToString::to_string);
    let mut line = format!(
        "{} {} {} {place}",
        report.judgement.verdict().code(),
        report.judgement.reason(),
        report.judgement.verdict() == issuemail::verdict::Verdict::Conditional
    );
    let rrset = report.judgement.relevant_rrset();
    for key in OPTIONAL.into_iter().filter(|key| case.get(key).is_some()) {
        let value = match key {
            "ca_error" => json!(report.judgement.ca_error()),
            "ttl" => json!(rrset.iter().map(|record| record.ttl).collect::<Vec<_>>()),
            _ => json!(rrset.iter().map(|record| hex(&record.rdata)).collect::<Vec<_>>()),
        };
        line.push_str(&format!(" {key}={value}"));
    }
    line
}

/// The optional settings of a case.
const OPTIONAL: [&str; 3] = ["ca_error", "ttl", "rdata_hex"];

/// The zone and the prescribed responses of a vector, as observations.
fn observations(vector: &Value, domain: &Fqdn) -> Observations {
    let zone = zone::read(zone_text(vector).as_bytes(), &zone::Options::default()).unwrap();
    let mut observations = zone.observe(domain);
    observations.source = Source::Resolvers;
    for response in vector["responses"].as_array().unwrap_or(&Vec::new()) {
        let name = Fqdn::from_ascii(text(response, "name")).unwrap();
        if let Some(level) = observations.views[0].levels.iter_mut().find(|level| level.name == name) {
            level.outcome = outcome(response, &name);
        }
    }
    observations
}

/// Records in the generic form, so that every octet arrives as it is, in a zone of everything.
fn zone_text(vector: &Value) -> String {
    let mut zone = ". SOA . . 1 2 3 4 5\n".to_owned();
    for record in vector["zone"].as_array().unwrap() {
        let value = match record["value_hex"].as_str() {
            Some(hex) => unhex(hex),
            None => text(record, "value").as_bytes().to_vec(),
        };
        let tag = text(record, "tag").as_bytes();
        let rdata =
            [&[record["flags"].as_u64().unwrap() as u8, tag.len() as u8], tag, value.as_slice()].concat();
        zone.push_str(&format!("{} TYPE257 \\# {} {}\n", absolute(record, "name"), rdata.len(), hex(&rdata)));
    }
    for alias in vector["aliases"].as_array().unwrap_or(&Vec::new()) {
        zone.push_str(&format!(
            "{} {} {}\n",
            absolute(alias, "name"),
            text(alias, "type"),
            absolute(alias, "target")
        ));
    }
    zone
}

fn outcome(response: &Value, name: &Fqdn) -> Outcome {
    let ede = response["ede"].as_array().map(Vec::as_slice).unwrap_or_default();
    let extended_errors: Vec<_> = ede
        .iter()
        .map(|code| ExtendedError { info_code: code.as_u64().unwrap() as u16, extra_text: String::new() })
        .collect();
    let answers_unchecked = response["cd_outcome"].as_str().map(|_| true);
    let rcode = |rcode| {
        Outcome::Failure(Failure::Rcode {
            rcode,
            extended_errors: extended_errors.clone(),
            answers_unchecked,
        })
    };
    match text(response, "outcome") {
        "NODATA" => Outcome::NoData,
        "NXDOMAIN" => Outcome::NxDomain,
        "SERVFAIL" => rcode(Rcode::SERVFAIL),
        "REFUSED" => rcode(Rcode::REFUSED),
        "TIMEOUT" => Outcome::Failure(Failure::Timeout { is_signed: None }),
        "TRUNCATED" => Outcome::Failure(Failure::Truncated),
        "FILTERED" => Outcome::Failure(Failure::Filtered(extended_errors[0].clone())),
        "MALFORMED_RDATA" => Outcome::Records(vec![issuemail::caa::CaaRecord {
            owner: name.clone(),
            ttl: 300,
            rdata: vec![0, 0, 0x41],
        }]),
        other => match other.strip_prefix("HTTP_") {
            Some(status) => {
                Outcome::Failure(Failure::Unreachable(TransportError::Refused(status.to_owned())))
            }
            None => panic!("unknown outcome {other}"),
        },
    }
}

/// A name of a vector with its final dot.
fn absolute(value: &Value, key: &str) -> String {
    format!("{}.", text(value, key).trim_end_matches('.'))
}

/// The CA of a vector as a profile; `profile` holds further fields.
fn profile(vector: &Value) -> CaProfile {
    let mut profile = json!({ "id": "vector", "name": "Vector", "issuer_domain_names": vector["issuer"] });
    if !vector["ca_known_tags"].is_null() {
        profile["known_tags"] = vector["ca_known_tags"].clone();
    }
    if !vector["ca_rfc8657"].is_null() {
        profile["rfc8657"] = vector["ca_rfc8657"].clone();
    }
    for (key, value) in vector["profile"].as_object().into_iter().flatten() {
        profile[key] = value.clone();
    }
    CaProfile::from_json(&profile.to_string()).unwrap()
}

/// The address of a vector, or several that must all give the same.
fn queries(vector: &Value) -> Vec<String> {
    match &vector["query"] {
        Value::String(query) => vec![query.clone()],
        list => list.as_array().unwrap().iter().map(|query| query.as_str().unwrap().to_owned()).collect(),
    }
}

/// Exceptions by id: our result.
fn exceptions() -> BTreeMap<String, String> {
    let list: Vec<Value> = serde_json::from_str(EXCEPTIONS).unwrap();
    list.iter()
        .map(|exception| {
            assert!(!text(exception, "reason").is_empty());
            (text(exception, "id").to_owned(), text(exception, "actual").to_owned())
        })
        .collect()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} of {value}"))
}

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}
