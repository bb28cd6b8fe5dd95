//! Any text as an address: an accepted one has a domain that can be looked up.

#![no_main]

use issuemail::Mailbox;
use issuemail::dns::{Query, idna};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(mailbox) = text.parse::<Mailbox>() else { return };
    let domain = mailbox.domain();
    assert!(!domain.is_root() && domain.to_string().is_ascii());
    assert_eq!(domain.candidates().count(), domain.label_count());
    // What is shown is the same domain, and so is what is asked.
    assert_eq!(domain.to_string().parse::<Mailbox>().unwrap().domain(), domain);
    assert_eq!(idna::to_u_labels(domain).parse::<Mailbox>().unwrap().domain(), domain);
    assert_eq!(Query::caa(domain.clone()).to_octets().len() % 128, 0);
});
