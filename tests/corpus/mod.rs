//! One corpus, run natively and in the browser.
//!
//! `vectors.json` and `rdata_vectors.json` are public test vectors; `exceptions.json` lists those whose outcome we
//! differ from on purpose. A surprise in either direction fails: a case that should pass and does not, and an
//! exception that is none any more.

use std::collections::BTreeMap;

use issuemail::caa::Property;
use issuemail::dns::ExtendedError;
use issuemail::dns::Fqdn;
use issuemail::dns::message::Rcode;
use issuemail::evaluate;
use issuemail::evaluate::observation::Failure;
use issuemail::evaluate::observation::Observations;
use issuemail::evaluate::observation::Outcome;
use issuemail::evaluate::observation::Source;
use issuemail::evaluate::observation::TransportError;
use issuemail::issuer::CaProfile;
use issuemail::mailbox::Mailbox;
use issuemail::zone;
use serde_json::Value;
use serde_json::json;

const VECTORS: &str = include_str!("vectors.json");
const RDATA_VECTORS: &str = include_str!("rdata_vectors.json");
const EXCEPTIONS: &str = include_str!("exceptions.json");

/// Runs every evaluator vector; returns how many ran and what was surprising.
pub fn run_vectors() -> (usize, Vec<String>) {
    let exceptions = exceptions();
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
    let mut surprises = Vec::new();
    let mut count = 0;
    for vector in &vectors {
        let id = text(vector, "id");
        for query in queries(vector) {
            count += 1;
            let actual = run_vector(vector, &query);
            let expected = expectation(vector);
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
            (u64::from(property.flags), tag, issuemail::caa::presentation::hex(property.value))
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

/// What a vector says, in one line.
fn expectation(vector: &Value) -> String {
    if vector["expected"] == "input_error" {
        return "input_error".to_owned();
    }
    let place = vector["found_at"].as_str().unwrap_or("-");
    format!("{} {} {} {}", text(vector, "expected"), text(vector, "reason"), vector["conditional"], place)
}

/// What we say, in the same form.
fn run_vector(vector: &Value, query: &str) -> String {
    let Ok(mailbox) = query.parse::<Mailbox>() else { return "input_error".to_owned() };
    let report = evaluate(&mailbox, &observations(vector, mailbox.domain()), &profile(vector));
    let place = report.found_at.or(report.failed_at).map_or("-".to_owned(), |name| name.to_string());
    format!("{} {} {} {}", report.verdict, report.reason, report.is_conditional, place)
}

/// The zone and the prescribed responses of a vector, as observations.
fn observations(vector: &Value, domain: &Fqdn) -> Observations {
    let zone = zone::read(zone_text(vector).as_bytes(), &zone::Options::default()).unwrap();
    let mut observations = zone.observe(domain);
    observations.source = Source::Resolvers;
    for response in vector["responses"].as_array().unwrap_or(&Vec::new()) {
        let name = Fqdn::from_ascii(text(response, "name")).unwrap();
        if let Some(level) = observations.levels.iter_mut().find(|level| level.name == name) {
            level.outcome = outcome(response, &name);
        }
    }
    observations
}

/// Records in the generic form, so that every octet arrives as it is.
fn zone_text(vector: &Value) -> String {
    let mut zone = String::new();
    for record in vector["zone"].as_array().unwrap() {
        let value = match record["value_hex"].as_str() {
            Some(hex) => unhex(hex),
            None => text(record, "value").as_bytes().to_vec(),
        };
        let tag = text(record, "tag").as_bytes();
        let rdata =
            [&[record["flags"].as_u64().unwrap() as u8, tag.len() as u8], tag, value.as_slice()].concat();
        let hex = issuemail::caa::presentation::hex(&rdata);
        zone.push_str(&format!("{}. TYPE257 \\# {} {hex}\n", text(record, "name"), rdata.len()));
    }
    for alias in vector["aliases"].as_array().unwrap_or(&Vec::new()) {
        zone.push_str(&format!(
            "{}. {} {}.\n",
            text(alias, "name"),
            text(alias, "type"),
            text(alias, "target")
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
                Outcome::Failure(Failure::Unreachable(TransportError::Status(status.parse().unwrap())))
            }
            None => panic!("unknown outcome {other}"),
        },
    }
}

/// The CA of a vector as a profile.
fn profile(vector: &Value) -> CaProfile {
    let mut profile = json!({ "id": "vector", "name": "Vector", "issuer_domain_names": vector["issuer"] });
    if !vector["ca_known_tags"].is_null() {
        profile["known_tags"] = vector["ca_known_tags"].clone();
    }
    if !vector["ca_rfc8657"].is_null() {
        profile["rfc8657"] = vector["ca_rfc8657"].clone();
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

/// Exceptions by id: what we say instead.
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
