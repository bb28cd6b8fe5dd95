//! Any octets as the answers to the questions about the chain of trust: followed and searched without a panic.

#![no_main]

use issuemail::Fqdn;
use issuemail::dns::{Query, Rcode, RecordType, Reply};
use issuemail::dnssec::{LinkState, Reading, Readings, Status, find_fault, trace};
use issuemail::report::evidence;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let name = Fqdn::from_ascii("a.corp.example").unwrap();
    let mut readings = Readings::default();
    let mut rest = data;
    // Each answer: which question, the flags, the numbers of records, the length and the octets of the records.
    while let [which, flags @ ..] = rest
        && let [flags, rcode, answers, authorities, len, after @ ..] = flags
    {
        let (records, next) = after.split_at(after.len().min(usize::from(*len) * 2));
        let (place, record_type, is_unchecked) = question(*which);
        let asked = name.candidates().nth(place).unwrap_or(Fqdn::root());
        let query = Query::signed(asked.clone(), record_type);
        let query = if is_unchecked { query.with_checking_disabled() } else { query };
        // The question is ours, so that the fuzzer gets past the check that it is.
        let mut message = query.to_octets();
        message.truncate(12 + asked.as_wire().len() + 4);
        message[2..12].copy_from_slice(&[
            0x81,
            0x80 | flags & 0x30 | rcode & 7,
            0,
            1,
            0,
            answers & 7,
            0,
            authorities & 7,
            0,
            0,
        ]);
        message.extend(records);
        if let Some(reading) = read(&message, &query) {
            for record in reading.answer.iter().chain(&reading.authority) {
                let _ = evidence::line(record);
            }
            readings.add(asked, record_type, is_unchecked, reading);
        }
        rest = next;
    }
    let links = trace(&readings, &name);
    assert!(links.first().is_some_and(|link| link.zone.is_root() && link.state == LinkState::Signed));
    assert!(links.iter().rev().skip(1).all(|link| link.state == LinkState::Signed));
    if let Some(broken) = find_fault(&readings, &name, 1_800_000_000) {
        assert!(broken.owner.is_at_or_below(&broken.zone) && !broken.fault.code().is_empty());
    }
});

fn question(which: u8) -> (usize, RecordType, bool) {
    let types = [RecordType::CAA, RecordType::CNAME, RecordType::DNSKEY, RecordType::DS, RecordType::SOA];
    let record_type = types[usize::from(which >> 1) % types.len()];
    (usize::from(which >> 1) / types.len() % 3, record_type, which & 1 == 1)
}

fn read(octets: &[u8], query: &Query) -> Option<Reading> {
    let reply = Reply::parse(octets, query).ok()?;
    let status = match reply.rcode() {
        rcode @ (Rcode::NOERROR | Rcode::NXDOMAIN) => {
            Status::Answered { is_nxdomain: rcode == Rcode::NXDOMAIN }
        }
        Rcode::SERVFAIL => Status::ServFail,
        _ => Status::Failed,
    };
    let (answer, authority) = reply.records();
    Some(Reading { status, is_authentic: reply.is_authenticated_data(), answer, authority })
}
