//! Messages that look like a denial of CAA, and are none; and those that are one after all.

use crate::helpers::*;
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;

//----------- Messages ---------------------------------------------------------------------------

/// A record: owner, type, class, RDATA.
type Record = (&'static str, u16, u16, Vec<u8>);

/// A message about CAA of [`DOMAIN`], octet by octet.
#[derive(Clone)]
struct Message {
    /// The second word of the header.
    flags: u16,
    /// Answer, authority, additional.
    sections: [Vec<Record>; 3],
    trailing: &'static [u8],
}

/// QR, RD and RA.
const RESPONSE: u16 = 0x8180;

const IN: u16 = 1;
const CH: u16 = 3;

const A: u16 = 1;
const NS: u16 = 2;
const CNAME: u16 = 5;
const SOA: u16 = 6;
const TXT: u16 = 16;
const DNAME: u16 = 39;
const OPT: u16 = 41;
const RRSIG: u16 = 46;
const NSEC: u16 = 47;
const CAA: u16 = 257;

/// The size that OPT announces, in the place of a class.
const SIZE: u16 = 1232;

impl Message {
    fn new() -> Self {
        let opt = vec![("", OPT, SIZE, Vec::new())];
        Self { flags: RESPONSE, sections: [Vec::new(), Vec::new(), opt], trailing: &[] }
    }

    fn flags(self, flags: u16) -> Self {
        Self { flags, ..self }
    }

    fn with(mut self, section: usize, owner: &'static str, record_type: u16, rdata: Vec<u8>) -> Self {
        self.sections[section].push((owner, record_type, if record_type == OPT { SIZE } else { IN }, rdata));
        self
    }

    fn answer(self, owner: &'static str, record_type: u16, rdata: Vec<u8>) -> Self {
        self.with(0, owner, record_type, rdata)
    }

    fn authority(self, owner: &'static str, record_type: u16, rdata: Vec<u8>) -> Self {
        self.with(1, owner, record_type, rdata)
    }

    fn soa(self, owner: &'static str) -> Self {
        self.authority(owner, SOA, [vec![0, 0], vec![0; 20]].concat())
    }

    /// Gives the last record of a section another class.
    fn class(mut self, section: usize, class: u16) -> Self {
        self.sections[section].last_mut().unwrap().2 = class;
        self
    }

    fn reply(&self) -> Reply {
        let mut octets = vec![0, 0];
        octets.extend(self.flags.to_be_bytes());
        octets.extend([0, 1]);
        for section in &self.sections {
            octets.extend(u16::try_from(section.len()).unwrap().to_be_bytes());
        }
        octets.extend(name(DOMAIN));
        octets.extend(CAA.to_be_bytes());
        octets.extend(IN.to_be_bytes());
        for (owner, record_type, class, rdata) in self.sections.iter().flatten() {
            octets.extend(name(owner));
            octets.extend(record_type.to_be_bytes());
            octets.extend(class.to_be_bytes());
            octets.extend(if *record_type == OPT { [0; 4] } else { 300_u32.to_be_bytes() });
            octets.extend(u16::try_from(rdata.len()).unwrap().to_be_bytes());
            octets.extend(rdata);
        }
        octets.extend(self.trailing);
        Reply::octets(octets)
    }
}

fn name(text: &str) -> Vec<u8> {
    let labels = text.split('.').filter(|label| !label.is_empty());
    let mut octets: Vec<u8> =
        labels.flat_map(|label| [&[u8::try_from(label.len()).unwrap()], label.as_bytes()].concat()).collect();
    octets.push(0);
    octets
}

fn forbids() -> Vec<u8> {
    b"\x00\x09issuemail;".to_vec()
}

/// NSEC with a bitmap of these types, all below 256 but CAA.
fn nsec(types: &[u16]) -> Vec<u8> {
    let mut rdata = name("zz.test");
    for window in [0, 1] {
        let mut bits = [0; 32];
        for &number in types.iter().filter(|&&number| number / 256 == window) {
            bits[usize::from(number % 256) / 8] |= 0x80 >> (number % 8);
        }
        if bits != [0; 32] {
            rdata.extend([u8::try_from(window).unwrap(), 32]);
            rdata.extend(bits);
        }
    }
    rdata
}

/// A signature over a type, by nobody.
fn rrsig(covered: u16) -> Vec<u8> {
    [&covered.to_be_bytes()[..], &[13, 3, 0, 0, 1, 44], &[0; 8], &[0, 1], &name("test"), &[0; 64]].concat()
}

fn opt_option(code: u16, data: &[u8]) -> Vec<u8> {
    [&code.to_be_bytes()[..], &u16::try_from(data.len()).unwrap().to_be_bytes(), data].concat()
}

/// What comes of a message as the answer of the only resolver.
fn verdict_of(message: &Message) -> String {
    let server = FakeServer::start(around().on(DOMAIN, message.reply()));
    verdicts(&observe(&[server.resolver("one")], DOMAIN, TIMEOUT))[0].clone()
}

//----------- Tests ------------------------------------------------------------------------------

/// Above the name a record permits, so whatever is taken for a denial permits.
#[test]
fn what_denies_nothing_never_permits() {
    let nodata = || Message::new().soa("example.test");
    let alias = || Message::new().answer(DOMAIN, CNAME, name("a.other.test"));
    let mut misplaced = Message::new();
    misplaced.sections[2].push((DOMAIN, CAA, IN, forbids()));
    let mut second_opt = nodata();
    second_opt.sections[2].push(("", OPT, SIZE, Vec::new()));
    let mut owned_opt = nodata();
    owned_opt.sections[2] = vec![("opt.test", OPT, SIZE, Vec::new())];
    let many = opt_option(15, &[0, 22]).repeat(101);
    let mut marked = nodata();
    marked.sections[2] = vec![("", OPT, SIZE, many)];
    let mut truncated_option = nodata();
    truncated_option.sections[2] = vec![("", OPT, SIZE, vec![0, 15, 0, 9, 0])];
    let rows = [
        ("a query", nodata().flags(0x0180)),
        ("STATUS", nodata().flags(RESPONSE | 0x1000)),
        ("NOTIFY", nodata().flags(RESPONSE | 0x2000)),
        ("UPDATE", nodata().flags(RESPONSE | 0x2800)),
        ("CD, which was not asked for", nodata().flags(RESPONSE | 0x10)),
        ("no recursion", nodata().flags(0x8100)),
        ("no recursion, authoritative", nodata().flags(0x8500)),
        ("NXDOMAIN without recursion", nodata().flags(0x8103)),
        ("a referral", Message::new().authority("example.test", NS, name("ns.test"))),
        ("a referral upwards", Message::new().authority("", NS, name("ns.test"))),
        ("an alias and nothing more", alias()),
        ("an alias and the SOA of its own zone", alias().soa("example.test")),
        ("an alias and a referral", alias().authority("other.test", NS, name("ns.test"))),
        ("CAA in the authority section", nodata().authority(DOMAIN, CAA, forbids())),
        ("CAA in the additional section", misplaced),
        ("CAA of class CH", nodata().answer(DOMAIN, CAA, forbids()).class(0, CH)),
        ("CAA of class ANY", nodata().answer(DOMAIN, CAA, forbids()).class(0, 255)),
        ("a SOA of class CH", Message::new().soa("example.test").class(1, CH)),
        ("an alias of class CH", alias().class(0, CH).soa("other.test")),
        ("octets behind the records", Message { trailing: b"\x00\x01", ..nodata() }),
        ("two OPT", second_opt),
        ("an OPT with a name", owned_opt),
        ("OPT in the answer section", nodata().answer("", OPT, Vec::new())),
        ("OPT in the authority section", nodata().authority("", OPT, Vec::new())),
        ("an option longer than OPT", truncated_option),
        ("a hundred and one Extended DNS Errors", marked),
        ("a record of another type", nodata().answer(DOMAIN, TXT, b"\x01x".to_vec())),
        ("a record of an unknown type", nodata().answer(DOMAIN, 65_400, b"x".to_vec())),
        ("CAA of another name", nodata().answer("other.test", CAA, forbids())),
        ("an alias of another name", nodata().answer("other.test", CNAME, name("a.test"))),
        ("two targets", alias().answer(DOMAIN, CNAME, name("b.other.test")).soa("other.test")),
        ("CAA beside an alias", alias().answer(DOMAIN, CAA, forbids()).soa("other.test")),
        (
            "an alias that contradicts a DNAME",
            alias().answer("example.test", DNAME, name("elsewhere.test")).soa("other.test"),
        ),
        (
            "CAA below a DNAME",
            Message::new()
                .answer("example.test", DNAME, name("elsewhere.test"))
                .answer(DOMAIN, CAA, forbids())
                .soa("elsewhere.test"),
        ),
        ("the signature of what is not there", nodata().answer(DOMAIN, RRSIG, rrsig(CAA))),
        ("a SOA that cannot be parsed", Message::new().authority("example.test", SOA, vec![0, 0, 1])),
        ("NSEC that lists CAA", nodata().authority(DOMAIN, NSEC, nsec(&[A, CAA]))),
        ("NSEC that lists an alias", nodata().authority(DOMAIN, NSEC, nsec(&[CNAME]))),
    ];
    expect_none(rows.iter().map(|(what, message)| {
        let verdict = verdict_of(message);
        verdict.starts_with("permitted").then(|| format!("{what}: {verdict}"))
    }));
}

/// The same, as one resolver's answer beside a healthy one that forbids: nothing of it turns a refusal into a permission,
/// and with a third resolver the verdict is found.
#[test]
fn what_denies_nothing_is_replaced_by_a_standby() {
    let referral = Message::new().authority("example.test", NS, name("ns.test"));
    for message in [referral, Message::new().soa("example.test").flags(0x8100)] {
        let faulty = FakeServer::start(around().on(DOMAIN, message.reply()));
        let resolvers = [faulty.resolver("faulty"), healthy().resolver("a"), healthy().resolver("b")];
        assert_eq!(
            verdicts(&observe(&resolvers[..2], DOMAIN, TIMEOUT))[0],
            "undetermined resolvers_disagree"
        );
        assert_eq!(verdicts(&observe(&resolvers, DOMAIN, TIMEOUT))[0], "forbidden empty_issuer");
    }
}

/// What is only untidy denies.
#[test]
fn a_denial_may_be_untidy() {
    let alias = || Message::new().answer(DOMAIN, CNAME, name("a.other.test"));
    let rows = [
        ("SOA of the zone", Message::new().soa("example.test"), false),
        ("SOA of the name", Message::new().soa(DOMAIN), false),
        ("SOA of the root", Message::new().soa(""), false),
        (
            "SOA and NS",
            Message::new().soa("example.test").authority("example.test", NS, name("ns.test")),
            false,
        ),
        ("nothing at all", Message::new(), true),
        ("SOA of another zone", Message::new().soa("parking.test"), true),
        ("NXDOMAIN without SOA", Message::new().flags(RESPONSE | 3), false),
        ("authoritative", Message::new().soa("example.test").flags(RESPONSE | 0x400), false),
        ("the reserved bit", Message::new().soa("example.test").flags(RESPONSE | 0x40), false),
        ("an alias of nothing", alias().soa("other.test"), false),
        (
            "the same alias twice",
            alias().answer(DOMAIN, CNAME, name("a.other.test")).soa("other.test"),
            false,
        ),
        ("an alias of a missing name", alias().flags(RESPONSE | 3).soa("test"), false),
        (
            "a signed denial",
            Message::new().soa("example.test").authority(DOMAIN, NSEC, nsec(&[A, RRSIG])),
            false,
        ),
        (
            "a DNAME and the alias that it makes",
            Message::new()
                .answer("example.test", DNAME, name("other.test"))
                .answer(DOMAIN, CNAME, name("mail.other.test"))
                .soa("other.test"),
            false,
        ),
    ];
    let rows = rows.into_iter().chain([(
        "a signed alias",
        alias().answer(DOMAIN, RRSIG, rrsig(CNAME)).soa("other.test"),
        false,
    )]);
    expect_none(rows.map(|(what, message, lacks_soa)| {
        let server = FakeServer::start(around().on(DOMAIN, message.reply()));
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT);
        let report = judge(&seen, DOMAIN, &standard());
        let has_finding = report.findings.iter().any(|finding| finding.rule.code == "dns.nodata_without_soa");
        let actual = (verdict(&report), has_finding);
        (actual != ("permitted issuer_match".to_owned(), lacks_soa)).then(|| format!("{what}: {actual:?}"))
    }));
}

/// What cannot hide a record is read: the answer forbids.
#[test]
fn records_may_be_untidy() {
    let forbidding = || Message::new().answer(DOMAIN, CAA, forbids());
    let rows = [
        ("as it should be", forbidding()),
        ("no recursion", forbidding().flags(0x8500)),
        (
            "a record of another name",
            forbidding().answer("other.test", CAA, b"\x00\x09issuemailca.test".to_vec()),
        ),
        ("a record of another type", forbidding().answer(DOMAIN, TXT, b"\x01x".to_vec())),
        ("the same record twice", forbidding().answer(DOMAIN, CAA, forbids())),
        ("NS in the authority section", forbidding().authority("example.test", NS, name("ns.test"))),
        (
            "an alias behind its target's record",
            Message::new().answer("a.test", CAA, forbids()).answer(DOMAIN, CNAME, name("a.test")),
        ),
    ];
    expect_none(rows.iter().map(|(what, message)| {
        let verdict = verdict_of(message);
        (verdict != "forbidden empty_issuer").then(|| format!("{what}: {verdict}"))
    }));
}
