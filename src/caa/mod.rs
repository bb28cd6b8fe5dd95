//! CAA records and the `issuemail` property.
//!
//! A CAA record has one Property: a flags octet, a Property Tag and a Property Value ([RFC 8659, Section 4.1]).
//! [RFC 9495] registers the tag `issuemail`, whose value names a CA that may certify the mail addresses of the
//! domain. The value is octets; nothing here decodes it before the grammar has judged it, and nothing is dropped: a
//! malformed record is kept with the reason.
//!
//! | to … | use |
//! |---|---|
//! | parse RDATA into flags, tag and value | [`property::Property::parse`] |
//! | read an `issuemail` value | [`issue_value::IssueValue::parse`] |
//! | keep a record with owner and TTL | [`record::CaaRecord`] |
//! | write a record as a zone file has it | [`presentation`] |
//!
//! # Recorded decisions
//!
//! Where the standards are silent or implementations differ. "Boulder" is Let's Encrypt's CA, "open-mpic" the
//! open-source multi-perspective checker.
//!
//! | id | question | our reading |
//! |---|---|---|
//! | D-01 | case of the issuer-domain-name (RFC 9495 is silent; Boulder compares exactly, open-mpic folds) | ASCII letters fold, with a warning; a CA profile may say `exact`, and then a difference in case does not match |
//! | D-02 | flags 1 (Boulder treats it as critical) | only bit 0, value 128, is critical (RFC 8659, Section 4.1); a finding warns |
//! | D-03 | which tags a CA knows | the profile's `known_tags`; without it issue, issuewild, issuemail, iodef, issuevmc, contactemail and contactphone |
//! | D-04 | hyphen in a parameter tag (Boulder rejects the record) | the grammar allows it |
//! | D-05 | white space other than SP and HTAB | not WSP, so the value is malformed |
//! | D-06 | issuer that matches as octets but is no domain name | malformed: the grammar is checked before the comparison |
//! | D-07 | RFC 8657 parameters on `issuemail` | not defined there: permission is conditional, unless the profile enforces them; a repeated `accounturi` or `validationmethods` is then unsatisfiable; other parameters stay conditional |
//! | D-08 | NXDOMAIN up to the top-level domain (Boulder: error) | empty, as RFC 8659, Section 3, reads; a finding says that the domain does not exist |
//! | D-09 | RDATA that cannot be cut, or a Property Tag of length 0 | the lookup has failed at that name: the record might restrict |
//! | D-10 | characters in a Property Tag that RFC 8659 forbids | an unknown tag, with a warning; critical forbids |
//! | D-11 | U-labels that need mapping | UTS 46, non-transitional; a finding shows the name that was asked |
//! | D-12 | failures of DNS | forbidden where the Baseline Requirements or the CA's own words say refuse, else undetermined |
//! | D-13 | which failures a profile's `servfail` rule covers | SERVFAIL, and alias loops, which resolvers answer with SERVFAIL; not REFUSED, NOTIMP, TC or records that cannot be cut, which are the public resolver's or tell nothing about the CA's |
//! | D-14 | an answer marked Forged, Blocked, Censored or Filtered (EDE 4, 15 to 17) | not the zone's answer, whatever its RCODE: a failure |
//! | D-15 | case of RFC 8657 parameter tags | exact, as Boulder; another case is an unknown parameter, so conditional |
//! | D-16 | what is the name servers' silence, when a resolver stands between | no answer within our time limit while the same resolver goes on answering: some question after a third of that limit, and it is asked one then that the root has the answer to; or SERVFAIL, with CD=1 too, that came after two seconds or more and four times as late as its slowest answer: resolvers give up after some seconds. Extended DNS Errors do not count: many resolvers send none, and code 22 says the same of servers that refuse |
//! | D-17 | what several resolvers say together (RFC 8659, Section 5.4, does not trust one cache; the Baseline Requirements ask from several places) | the verdicts must be the same, else it is undetermined; a resolver that gives no DNS answer, refuses, cuts the answer or marks it as its own (D-14) is put aside while there is another |
//! | D-18 | which link of the chain is at fault when several are | the first from the root; a signature that is there at the wrong time before one by an unknown key; when dates, tags, digests and denials all fit, the data that the resolver does not validate by itself was altered |
//! | D-19 | what "allow this CA" may change | nothing for anybody else: a CA that may issue today may do so afterwards, and no other may, so it is the same wish as "allow it and keep any other". One CA instead of another is "only these" |
//! | D-20 | a set whose only `issuemail` records conform and name nobody | somebody decided so: nothing is suggested around them; they are replaced when the owner says that he has changed his mind |
//! | D-21 | records equal to those of the wildcard beside the name | taken for its expansion (RFC 4592): DNS shows no difference without signatures, and a record at the name itself would hide the wildcard. Unless CAA of the wildcard below the name differs: then the name is there, and the records are its own |
//! | D-22 | a malformed record that was plainly meant for the CA and for others | mended as a whole, one record for each CA that it names: the others may issue then, and that is said. One that does not name the CA is left as it is |
//! | D-23 | a set that is inherited from another zone than the domain's | to allow a CA, the domain gets a copy: the other zone may be run by others, and nothing there has to change. Within one zone the set itself is changed. A top-level domain is always another's |
//! | D-25 | whose failure SERVFAIL is | the domain's; but the resolver's when it answers SERVFAIL for the top-level domain too, for the DS of that, which is the root's, and has nothing for any name of the path: no domain can bring that about, be it the resolver's line, its trust anchor or its clock. When a top-level domain fails while its DS is there, that is the domain's failure: CAs meet it too |
//! | D-26 | whether the zone of a silent name is signed, when a question for DS on the way has no answer | not known, as a zone may begin there; but signed, when the servers of the signed zone above keep silent themselves. Those of a top-level domain are taken to answer |
//!
//! [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
//! [RFC 9495]: https://www.rfc-editor.org/rfc/rfc9495

pub mod issue_value;
pub mod presentation;
pub mod property;
pub mod record;

pub use issue_value::IssueValue;
pub use property::{Property, PropertyTag};
pub use record::CaaRecord;
