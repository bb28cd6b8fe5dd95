//! Forms, filled in.

use issuemail::caa::{CaaRecord, RrsetChange};
use issuemail::hosts::{self, FilledField, Label, fill, find};

use crate::{issuemail, name, record_at};

/// A form on one line; general labels in angle brackets.
fn shown(fields: &[FilledField]) -> String {
    let shown = fields.iter().map(|field| {
        let label = match field.label {
            Label::General(label) => format!("<{}>", label.code()),
            Label::Own(label) => label.to_owned(),
        };
        assert_eq!(field.is_empty_on_purpose, field.value.is_empty());
        format!("{label}={}", field.value)
    });
    shown.collect::<Vec<_>>().join(" | ")
}

fn filled(id: &str, record: &CaaRecord) -> String {
    let host = find(id).unwrap();
    assert!(host.has_own_form(), "{id}");
    shown(&fill(Some(host), record, Some(&name("corp.example"))).unwrap())
}

/// The form of every host that has one, for the zone itself and for a name below.
const FORMS: [(&str, &str); 31] = [
    ("alibaba", r#"Host record=@ | Value=0 issuemail "ca.example""#),
    ("alwaysdata", r#"Hostname= | Value=0 issuemail "ca.example" | TTL=300"#),
    ("cloudblue", "Domain= | Flag=0 | Tag=issuemail | Value=ca.example | TTL=300"),
    ("cloudflare", "Type=CAA | Name=@ | Flags=0 | Tag=issuemail | CA domain name=ca.example | TTL=Auto"),
    ("cloudns", "Host= | Flag=0 | Type=issuemail | Value=ca.example | TTL=300"),
    ("constellix", "Name= | TTL=300 | Providers=Other | Tag=issuemail | Data=ca.example | Issuer Critical=0"),
    (
        "cpanel",
        "Name=corp.example | TTL=300 | Type=CAA | Issuer Critical Flag=0 | Tag=issuemail | Value=ca.example",
    ),
    ("desec", "Subname= | Flags=0 | Tag=issuemail | Value=ca.example | TTL=300"),
    (
        "digitalocean",
        "Record type=CAA | Hostname=@ | TTL=300 | Authority granted for=ca.example | Tag=issuemail | Flags=0",
    ),
    ("dnsimple", "Name= | Flags=0 | Tag=issuemail | Value=ca.example | TTL=300"),
    (
        "dnspod",
        r#"Host Record=@ | Record Type=CAA | Line Type=Default | Record Value=0 issuemail "ca.example" | TTL=300"#,
    ),
    ("elementor", "Type=CAA | Name=corp.example | TTL=300 | Flag=0 | Tag=issuemail | Value=ca.example"),
    ("godaddy", "Type=CAA | Name=@ | TTL=300 | Flag=128 | Tag=issuemail | Domain/Value=ca.example"),
    ("hestiacp", r#"Record=@ | Type=CAA | IP or Value=0 issuemail "ca.example" | TTL=300"#),
    ("hetzner", "Type=CAA | Name=@ | Criticality=0 | Tag=issuemail | Value=ca.example | TTL=300"),
    ("hostinger", "Name=@ | Flag=0 | Tag=issuemail | CA domain=ca.example | TTL=300"),
    ("huaweicloud", r#"Name= | Type=CAA | TTL (s)=300 | Value=0 issuemail "ca.example""#),
    ("internetx", r#"Name= | TTL=300 | Value=0 issuemail "ca.example""#),
    ("linode", "Name= | Tag=issuemail | Value=ca.example | TTL=300"),
    ("milesweb", "Name (Host)=@ | Flag=0 | Tag=issuemail | CA Domain=ca.example | TTL=300"),
    ("namecheap", "Type=CAA Record | Host=@ | Flag=0 | Tag=issuemail | CA/Value=ca.example | TTL=300"),
    ("netcup", r#"Host=@ | Type=CAA | Destination=0 issuemail "ca.example""#),
    (
        "ovh",
        "Subdomain=@ | TTL=300 | Flag=0 | Label=issuemail | Target (domain name of the certification authority)=ca.example",
    ),
    ("route53", r#"Record name= | Record type=CAA | Value=128 issuemail "ca.example" | TTL=300"#),
    ("scaleway", "<name>= | Tag=issuemail | Target Auth=ca.example | Flags=0"),
    ("transip", r#"Name=@ | TTL=300 | Type=CAA | Value=0 issuemail "ca.example""#),
    (
        "ultradns",
        "Host=corp.example | Flags=0 | Property Tag=issuemail | Property Value=ca.example | TTL=300",
    ),
    ("webbse", r#"Värdnamn= | Typ=CAA | Data=0 issuemail "ca.example""#),
    ("websupport", "Domain= | CA identifier=ca.example | Flags=0 | Tag=issuemail | TTL=300"),
    ("wedos", r#"název= | TTL=300 | typ=CAA | hodnota=0 issuemail "ca.example""#),
    (
        "wordpresscom",
        "Name (optional)= | Flags=0 | Tag=issuemail | Value=ca.example | TTL (time to live)=300",
    ),
];

#[test]
fn every_known_form_is_filled_in() {
    for (id, expected) in FORMS {
        assert_eq!(filled(id, &issuemail("ca.example")), expected, "{id}");
    }
    let with_form: Vec<_> = hosts::all().iter().filter(|host| host.has_own_form()).collect();
    assert_eq!(with_form.len(), FORMS.len(), "a form without a case");
}

#[test]
fn a_name_below_the_zone_is_relative_where_the_zone_has_a_sign() {
    let record = record_at("mail.eu.corp.example", 0, "issuemail", "ca.example");
    for (id, _) in FORMS {
        let is_full = ["cpanel", "elementor", "ultradns"].contains(&id);
        let expected = if is_full { "=mail.eu.corp.example |" } else { "=mail.eu |" };
        assert!(filled(id, &record).contains(expected), "{id}: {}", filled(id, &record));
    }
}

#[test]
fn flags_are_forced_only_where_the_tag_is_not_offered_without() {
    let cases = [
        (0, "issuemail", "Flag=128"),
        (1, "issuemail", "Flag=128"),
        (128, "issuemail", "Flag=128"),
        (0, "ISSUEMAIL", "Flag=128"),
        (0, "contactemail", "Flag=128"),
        (0, "issue", "Flag=0"),
        (0, "IssueWild", "Flag=0"),
        (0, "iodef", "Flag=0"),
        (128, "issue", "Flag=128"),
    ];
    for (flags, tag, expected) in cases {
        let record = record_at("corp.example", flags, tag, "ca.example");
        let filled = filled("godaddy", &record);
        assert!(filled.contains(expected), "{flags} {tag}: {filled}");
        let forced = |id: &str| find(id).unwrap().rules().forced_flags(&record.property().unwrap());
        for id in ["godaddy", "route53"] {
            assert_eq!(forced(id).is_some(), expected != format!("Flag={flags}"), "{id} {flags} {tag}");
        }
        assert_eq!(forced("desec"), None);
    }
}

#[test]
fn without_a_known_form_the_general_one_is_filled_in() {
    let record = record_at("corp.example", 0, "issuemail", "ca.example; account=1");
    let zone = name("corp.example");
    let expected =
        "<name>=@ | <type>=CAA | <flags>=0 | <tag>=issuemail | <value>=ca.example; account=1 | <ttl>=300";
    assert_eq!(shown(&fill(None, &record, Some(&zone)).unwrap()), expected);
    for host in hosts::all().iter().filter(|host| !host.has_own_form()) {
        assert_eq!(shown(&fill(Some(host), &record, Some(&zone)).unwrap()), expected, "{}", host.id);
    }
    let labels: Vec<_> = fill(None, &record, None).unwrap().iter().map(|field| field.label).collect();
    assert_eq!(labels, hosts::GeneralLabel::ALL.map(Label::General));
}

#[test]
fn the_general_form_has_names_in_full_unless_the_zone_is_known() {
    let cases = [
        ("corp.example", None, "corp.example"),
        ("corp.example", Some("corp.example"), "@"),
        ("mail.corp.example", Some("corp.example"), "mail"),
        ("a.b.corp.example", Some("corp.example"), "a.b"),
        ("mail.corp.example", Some("other.example"), "mail.corp.example"),
        ("corp.example", Some("mail.corp.example"), "corp.example"),
        ("xcorp.example", Some("corp.example"), "xcorp.example"),
        ("corp.example", Some("."), "corp.example"),
        (".", Some("."), "@"),
        (".", None, "."),
    ];
    for (owner, zone, expected) in cases {
        let record = record_at(owner, 0, "issuemail", "ca.example");
        let fields = fill(None, &record, zone.map(name).as_ref()).unwrap();
        assert_eq!(fields[0].value, expected, "{owner} in {zone:?}");
    }
}

#[test]
fn a_form_gets_the_name_in_full_when_the_zone_is_not_known() {
    for (id, _) in FORMS {
        let fields = fill(find(id), &issuemail("ca.example"), None).unwrap();
        assert!(fields.iter().any(|field| field.value == "corp.example"), "{id}");
    }
}

#[test]
fn an_empty_value_is_left_empty_on_purpose() {
    let fields = fill(find("desec"), &issuemail(""), Some(&name("corp.example"))).unwrap();
    let empty: Vec<_> =
        fields.iter().filter(|field| field.is_empty_on_purpose).map(|field| field.label).collect();
    assert_eq!(empty, [Label::Own("Subname"), Label::Own("Value")]);
}

#[test]
fn values_are_escaped_only_inside_quotes() {
    let record = issuemail(r#"ca.example; a="b\c"#);
    assert!(filled("cloudflare", &record).contains(r#"CA domain name=ca.example; a="b\c |"#));
    assert!(filled("route53", &record).contains(r#"Value=128 issuemail "ca.example; a=\"b\\c" |"#));
}

#[test]
fn what_cannot_be_typed_has_no_form() {
    let broken: [&[u8]; 8] = [
        b"",
        b"\0",
        b"\0\0ca.example",
        b"\0\x09issue",
        b"\0\x0aissue-mailca.example",
        b"\0\x09issuemailca.ex\xffmple",
        b"\0\x09issuemailca.example\n",
        b"\0\x09issuemail\tca.example",
    ];
    for rdata in broken {
        let record = CaaRecord { owner: name("corp.example"), ttl: 300, rdata: rdata.to_vec() };
        assert_eq!(fill(None, &record, None), None, "{rdata:?}");
        for host in hosts::all() {
            assert_eq!(fill(Some(host), &record, Some(&name("corp.example"))), None, "{rdata:?} {}", host.id);
        }
    }
}

/// Where all records of a name are one entry, the field has all of its lines.
#[test]
fn a_record_set_is_filled_in_as_a_whole() {
    let before = [record_at("corp.example", 0, "issue", "tls.example"), issuemail("x.example")];
    let after = [before[0].clone(), record_at("corp.example", 128, "issuemail", "ca.example")];
    let change = RrsetChange::between(None, name("corp.example"), &before, &after);
    let zone = name("corp.example");
    let values = |id: &str| -> Vec<String> {
        let forms = hosts::fill_change(find(id), &change, Some(&zone));
        forms.into_iter().map(|form| shown(&form.unwrap())).collect()
    };
    let lines = "0 issue \"tls.example\"\n128 issuemail \"ca.example\"";
    let route53 = format!("Record name= | Record type=CAA | Value={lines} | TTL=300");
    assert_eq!(values("route53"), [route53]);
    assert_eq!(values("transip"), ["Name=@ | TTL=300 | Type=CAA | Value=128 issuemail \"ca.example\""]);
    assert_eq!(values("desec"), ["Subname= | Flags=128 | Tag=issuemail | Value=ca.example | TTL=300"]);
    assert_eq!(hosts::fill_change(None, &change, None).len(), 1);
    // A line that no form accepts is not left out of the set.
    let odd = CaaRecord { rdata: vec![0], ..before[0].clone() };
    let change = RrsetChange::between(
        None,
        name("corp.example"),
        std::slice::from_ref(&odd),
        &[odd.clone(), after[1].clone()],
    );
    let forms = hosts::fill_change(find("route53"), &change, Some(&zone));
    assert_eq!(forms.iter().filter(|form| form.is_none()).count(), 1);
}

#[test]
fn a_ttl_that_the_form_calls_auto_is_shown_so() {
    for (ttl, expected) in [(1, "TTL=Auto"), (300, "TTL=Auto"), (3600, "TTL=3600")] {
        let record = CaaRecord { ttl, ..issuemail("ca.example") };
        assert!(filled("cloudflare", &record).ends_with(expected), "{ttl}");
        assert!(filled("desec", &record).ends_with(&format!("TTL={ttl}")), "{ttl}");
    }
}
