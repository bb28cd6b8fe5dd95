//! DNS hosts: which host serves a zone, and what to type into its form.
//!
//! Records are entered at a DNS host, each with its own form. [`recognize`] finds the host from the name servers,
//! [`fill`] gives the fields of its form for one record, and [`caveats`] what to know beforehand. The data
//! is in `hosts.json`; `docs/dns-hosts.md` documents the sources. Nothing here is guaranteed: hosts change their
//! forms, and `issuemail` ([RFC 9495]) is unknown to many.
//!
//! | to … | use |
//! |---|---|
//! | list the hosts | [`all`], [`find`] |
//! | find the host of a zone | [`recognize`] |
//! | get the fields of a form, filled in | [`fill`], [`fill_change`] |
//! | get the caveats for a record | [`caveats`], [`caveats_of_change`] |
//! | know what will be published | [`Host::rules`] |
//! | get the format of the host's own tool | [`preferred_format`] |
//!
//! ```
//! use issuemail::Fqdn;
//! use issuemail::hosts;
//!
//! let name_servers = ["ns-7.awsdns-00.com", "ns-1024.awsdns-00.org"].map(|name| Fqdn::from_ascii(name).unwrap());
//! let recognition = hosts::recognize(&name_servers);
//! assert_eq!(recognition.hosts[0].name, "Amazon Route 53");
//!
//! let owner = Fqdn::from_ascii("example.com").unwrap();
//! let rdata = b"\0\x09issuemailca.example".to_vec();
//! let record = issuemail::caa::CaaRecord { owner: owner.clone(), ttl: 300, rdata };
//! let fields = hosts::fill(Some(recognition.hosts[0]), &record, Some(&owner)).unwrap();
//! assert!(fields[0].is_empty_on_purpose);
//! assert_eq!(fields[2].label, hosts::Label::Own("Value"));
//! assert_eq!(fields[2].value, r#"128 issuemail "ca.example""#, "Route 53 accepts the tag only as critical");
//! ```
//!
//! [RFC 9495]: https://www.rfc-editor.org/rfc/rfc9495

mod directory;
mod host;
mod input_form;
mod pattern;
mod recognition;

pub use directory::{all, find};
pub use host::{
    Caveat, Evidence, Host, Issuemail, caveats, caveats_of_change, fill, fill_change, is_proven,
    preferred_format,
};
pub use input_form::{FilledField, GeneralLabel, Label};
pub use recognition::{Recognition, recognize};
