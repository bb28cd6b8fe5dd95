//! The changes that are tried with every consumer, and which forms must refuse which.

use issuemail::Fqdn;
use issuemail::caa::{Action, CaaRecord, Change, Property, PropertyTag, RrsetChange};
use issuemail::formats::{Format, Unwritable};

/// A change, and the forms that must refuse it. All others must write it.
pub struct Case {
    pub name: &'static str,
    pub change: RrsetChange,
    pub refused: Vec<(Format, Unwritable)>,
}

/// Hosts and their tools: they take flags, tag and value one by one or as text.
pub const HOSTS: [Format; 10] = [
    Format::Route53Batch,
    Format::Route53Cli,
    Format::Gcloud,
    Format::AzureCli,
    Format::CloudflareApi,
    Format::TerraformRoute53,
    Format::TerraformGoogle,
    Format::TerraformCloudflare,
    Format::OctoDns,
    Format::DnsControl,
];
/// Those of them that repeat the records that stay.
const WHOLE_SETS: [Format; 6] = [
    Format::Route53Batch,
    Format::Route53Cli,
    Format::Gcloud,
    Format::TerraformRoute53,
    Format::TerraformGoogle,
    Format::OctoDns,
];

/// Servers that know CAA and look at its RDATA.
const SERVERS: [Format; 3] = [Format::ZoneFile, Format::Rfc3597, Format::Nsupdate];

type Record = (u8, &'static [u8], &'static [u8]);

const GLOBALSIGN: Record = (0, b"issuemail", b"globalsign.com");
const OTHER: Record = (0, b"issuemail", b"ca.example");
const NOBODY: Record = (0, b"issuemail", b";");
const WEB: Record = (0, b"issue", b"letsencrypt.org");
/// What a shell, PowerShell, JSON, HCL, YAML and JavaScript could take for syntax.
const HOSTILE: Record =
    (0, b"issuemail", b"x'; $(touch /tmp/x) `id` ${a.b} %{if x} $${y} #{z} <!-- & | !1 --> \t");
const HOSTILE_PLAIN: Record =
    (0, b"iodef", b"'; $(id) `id` ${a.b} %{if x} $${y} #{z}: - <!-- & | !1 --> %20 {} [] * ? ~ \'\'");

/// The table.
pub fn cases() -> Vec<Case> {
    let mut cases = vec![
        case("a first record at the apex", "example.com", &[], &[GLOBALSIGN]),
        case("one beside another", "example.com", &[WEB], &[WEB, GLOBALSIGN]),
        case("a subdomain", "mail.corp.example.com", &[], &[GLOBALSIGN, OTHER]),
        case("a replacement", "example.com", &[NOBODY, WEB], &[WEB, GLOBALSIGN]),
        case("one of two goes", "mail.example.com", &[OTHER, GLOBALSIGN], &[GLOBALSIGN]),
        case("all go", "mail.example.com", &[OTHER, WEB], &[]),
        case("nobody", "example.com", &[], &[NOBODY]),
        case(
            "parameters",
            "example.com",
            &[WEB],
            &[WEB, (0, b"issuemail", b"ca.example; account=230123; policy=a:b,c=d")],
        ),
        case("the critical flag", "example.com", &[], &[(0x80, b"issuemail", b"ca.example")]),
        case("an empty value", "example.com", &[], &[(0, b"issuemail", b"")]),
        case("a long value", "example.com", &[], &[(0, b"issuemail", LONG)]),
        case("a value that looks like an option", "example.com", &[], &[(0, b"iodef", b"--help")]),
        case(
            "commas and colons",
            "example.com",
            &[],
            &[WEB, (0, b"iodef", b"mailto:a,b@c.example?x=1:,:::")],
        ),
        case("signs of every language", "mail.example.com", &[HOSTILE_PLAIN], &[HOSTILE_PLAIN, GLOBALSIGN]),
        case("signs of every language go", "mail.example.com", &[HOSTILE_PLAIN, WEB], &[WEB]),
        case(
            "capitals",
            "example.com",
            &[(0, b"ISSUE", b"CA.Example")],
            &[(0, b"ISSUE", b"CA.Example"), OTHER],
        ),
    ];
    cases.push(
        case("a wildcard", "*.example.com", &[], &[GLOBALSIGN])
            .refusing(&[Format::Dnsmasq], Unwritable::Owner),
    );
    cases.push(
        case("a file of the Azure CLI", "example.com", &[], &[(0, b"iodef", b"@/etc/hostname")])
            .refusing(&[Format::AzureCli], Unwritable::Octet),
    );
    cases.push(
        case("a very long value", "example.com", &[], &[(0, b"issuemail", VERY_LONG)])
            .refusing(&[Format::Dnsmasq], Unwritable::Length),
    );
    let unknown = (0, b"tbs".as_slice(), b"whatever".as_slice());
    cases.push(case("an unknown tag stays", "example.com", &[unknown], &[unknown, GLOBALSIGN]));
    cases.push(
        case("an unknown tag is new", "example.com", &[], &[unknown])
            .refusing(&[Format::DnsControl], Unwritable::Tag),
    );
    cases.push(
        case("reserved flags", "example.com", &[], &[(1, b"issuemail", b"ca.example")])
            .refusing(&[Format::DnsControl], Unwritable::Flags),
    );
    let odd = (0, b"issuemail".as_slice(), b"\"ca\\example\" \0\x01\r\n\t\x7f\x80\xff;\xc3\xa9".as_slice());
    cases.push(case("escapes", "example.com", &[WEB], &[WEB, odd]).refusing(&HOSTS, Unwritable::Octet));
    cases.push(case("escapes go", "example.com", &[WEB, odd], &[WEB]).refusing(
        &[Format::AzureCli, Format::CloudflareApi, Format::TerraformCloudflare, Format::DnsControl],
        Unwritable::Octet,
    ));
    cases.push(
        case("escapes stay", "example.com", &[odd], &[odd, OTHER]).refusing(&WHOLE_SETS, Unwritable::Octet),
    );
    cases.push(case("a tab", "example.com", &[], &[HOSTILE]).refusing(&HOSTS, Unwritable::Octet));
    let hyphen = (0, b"issue-mail".as_slice(), b"ca.example".as_slice());
    cases.push(
        case("an illegal tag stays", "example.com", &[hyphen], &[hyphen, OTHER])
            .refusing(&WHOLE_SETS, Unwritable::Tag)
            .refusing(&[Format::Nsupdate], Unwritable::Tag),
    );
    let mut new_malformed = case("malformed RDATA is new", "example.com", &[], &[])
        .refusing(&HOSTS, Unwritable::Rdata)
        .refusing(&SERVERS, Unwritable::Rdata);
    let record = malformed_record(&new_malformed.change.owner);
    new_malformed.change.changes.push(Change { action: Action::Add, record });
    cases.push(new_malformed);
    cases.push(
        case("an illegal tag is new", "example.com", &[], &[hyphen])
            .refusing(&HOSTS, Unwritable::Tag)
            .refusing(&SERVERS, Unwritable::Tag),
    );
    cases.push(case("an illegal tag goes", "example.com", &[hyphen, WEB], &[WEB]).refusing(
        &[
            Format::Nsupdate,
            Format::AzureCli,
            Format::CloudflareApi,
            Format::TerraformCloudflare,
            Format::DnsControl,
        ],
        Unwritable::Tag,
    ));
    let mut malformed = case("malformed RDATA stays", "example.com", &[], &[OTHER])
        .refusing(&WHOLE_SETS, Unwritable::Rdata)
        .refusing(&[Format::Nsupdate], Unwritable::Rdata);
    let record = malformed_record(&malformed.change.owner);
    malformed.change.changes.push(Change { action: Action::Keep, record });
    cases.push(malformed);
    let mut unzoned = case("an unknown zone", "mail.example.com", &[WEB], &[WEB, GLOBALSIGN]);
    unzoned.change.zone = None;
    cases.push(unzoned);
    let mut strange = case("a strange owner", "example.com", &[WEB], &[WEB, GLOBALSIGN])
        .refusing(&HOSTS, Unwritable::Owner)
        .refusing(&[Format::WindowsDns, Format::Tinydns, Format::Dnsmasq], Unwritable::Owner);
    strange.change.owner = strange.change.owner.child(b"a.b c;\"$(id)\\@\xff").expect("a label");
    cases.push(strange);
    cases
}

/// Conforms, and does not fit in one character-string of 255 octets.
const LONG: &[u8] = concat!(
    "ca.example; a=b",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
)
.as_bytes();

/// More than fits in a line of dnsmasq.
const VERY_LONG: &[u8] = concat!(
    "ca.example; a=b",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
)
.as_bytes();

fn case(name: &'static str, owner: &str, before: &[Record], after: &[Record]) -> Case {
    let owner = Fqdn::from_ascii(owner).expect("a name");
    let records = |records: &[Record]| {
        let record = |&(flags, tag, value): &Record| CaaRecord {
            owner: owner.clone(),
            ttl: 300,
            rdata: Property { flags, tag: PropertyTag(tag), value }.to_rdata().expect("a tag"),
        };
        records.iter().map(record).collect::<Vec<_>>()
    };
    let zone = Fqdn::from_ascii("example.com").ok();
    let (before, after) = (records(before), records(after));
    let mut change = RrsetChange::between(zone, owner, &before, &after);
    change.ttl = 300;
    Case { name, change, refused: Vec::new() }
}

/// The tag is said to be longer than all that follows.
fn malformed_record(owner: &Fqdn) -> CaaRecord {
    CaaRecord { owner: owner.clone(), ttl: 300, rdata: b"\0\x20issue".to_vec() }
}

impl Case {
    fn refusing(mut self, forms: &[Format], reason: Unwritable) -> Self {
        self.refused.extend(forms.iter().map(|&form| (form, reason)));
        self
    }
}
