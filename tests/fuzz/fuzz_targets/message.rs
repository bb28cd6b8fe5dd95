//! Any octets as the answer to a question: read to the end, without a panic, and only what belongs to the owner.

#![no_main]

use issuemail::Fqdn;
use issuemail::ca::CaProfile;
use issuemail::caa::Property;
use issuemail::dns::records::denial_ttl;
use issuemail::dns::{Query, Reply};
use issuemail::judge::decide;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    // The question is taken from the message, so that the fuzzer gets past the check that it is ours.
    let query = Query::caa(question(data).unwrap_or_else(|| Fqdn::from_ascii("corp.example").unwrap()));
    let Ok(reply) = Reply::parse(data, &query) else { return };
    let _ = (reply.rcode(), reply.is_authenticated_data(), reply.is_truncated());
    let _ = (reply.extended_errors(), reply.is_authoritative());
    let (_, authority) = reply.records();
    let _ = denial_ttl(&authority);
    let Ok(aliases) = reply.aliases(&query.name) else { return };
    let owner = aliases.last().unwrap_or(&query.name);
    let records: Vec<_> = reply.caa_records(owner).flatten().collect();
    // What has records denies nothing.
    assert!(records.is_empty() || reply.denial(&query.name, &aliases).is_err());
    let ca = CaProfile::for_issuer("ca.example").unwrap();
    decide(records.iter().map(|record| Property::parse(record.rdata)), &ca);
});

fn question(data: &[u8]) -> Option<Fqdn> {
    let mut labels = Vec::new();
    let mut rest = data.get(12..)?;
    while let [len @ 1..=63, after @ ..] = rest {
        let (label, after) = after.split_at_checked(usize::from(*len))?;
        labels.push(label);
        rest = after;
    }
    Fqdn::from_labels(labels).ok()
}
