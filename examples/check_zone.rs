//! Judges the text of a zone: may this CA certify that address, if these records were published?
//!
//!     cargo run --no-default-features --example check_zone -- example.zone alice@example.com ca.example

use std::error::Error;

use issuemail::ca::CaProfile;
use issuemail::{Mailbox, evaluate, zone};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, address, issuer] = arguments.as_slice() else {
        return Err("usage: check_zone FILE ADDRESS ISSUER-DOMAIN-NAME".into());
    };
    let text = std::fs::read(file)?;
    let zone = zone::read(&text, &zone::Options::default())
        .map_err(|errors| format!("{file}: {} errors, the first in line {}", errors.len(), errors[0].line))?;
    let mailbox: Mailbox = address.parse().map_err(|error| format!("{address}: {error:?}"))?;
    let ca = CaProfile::for_issuer(issuer)?;

    let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
    println!("{}: {}", report.judgement.verdict().code(), report.judgement.reason());
    for finding in &report.findings {
        println!("{} ({})", finding.rule.code, finding.rule.citation);
    }
    for record in report.suggestion().into_iter().flat_map(|suggestion| suggestion.added()) {
        println!("publish: {}", issuemail::caa::presentation::line(record));
    }
    Ok(())
}
