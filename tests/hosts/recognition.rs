//! Whose name servers these are.

use issuemail::Fqdn;
use issuemail::hosts::{self, Recognition};

use crate::name;

fn recognize(names: &str) -> Recognition {
    hosts::recognize(&names.split_whitespace().map(name).collect::<Vec<_>>())
}

fn ids(recognition: &Recognition) -> Vec<&str> {
    recognition.hosts.iter().map(|host| host.id.as_str()).collect()
}

/// Name servers as they are delegated to, each with the host that runs them.
const SETS: [(&str, &str); 83] = [
    ("amy.ns.cloudflare.com bob.ns.cloudflare.com", "cloudflare"),
    ("blue.foundationdns.com blue.foundationdns.net blue.foundationdns.org", "cloudflare"),
    ("ns-421.awsdns-52.com ns-963.awsdns-56.net ns-1283.awsdns-32.org ns-1707.awsdns-21.co.uk", "route53"),
    ("ns-2048.awsdns-64.com ns-0.awsdns-00.com", "route53"),
    ("ns1-01.azure-dns.com ns2-01.azure-dns.net ns3-01.azure-dns.org ns4-01.azure-dns.info", "azure"),
    ("ns1-205.azure-dns.com ns2-205.azure-dns.net ns3-205.azure-dns.org ns4-205.azure-dns.info", "azure"),
    ("ns57.domaincontrol.com ns58.domaincontrol.com", "godaddy"),
    ("pdns05.domaincontrol.com pdns06.domaincontrol.com", "godaddy"),
    ("dns1.registrar-servers.com dns2.registrar-servers.com", "namecheap"),
    ("freedns1.registrar-servers.com freedns2.registrar-servers.com", "namecheap"),
    ("ns1.dnsimple.com ns2.dnsimple-edge.net ns3.dnsimple.com ns4.dnsimple-edge.org", "dnsimple"),
    ("ns10.dnsmadeeasy.com ns11.dnsmadeeasy.com ns15.dnsmadeeasy.com", "dnsmadeeasy"),
    ("ns11.constellix.com ns21.constellix.com ns41.constellix.net", "constellix"),
    ("ns1.vercel-dns.com ns2.vercel-dns.com", "vercel"),
    ("pdns1.ultradns.net pdns3.ultradns.org pdns5.ultradns.info pdns6.ultradns.co.uk", "ultradns"),
    ("udns1.ultradns.net udns2.ultradns.net", "ultradns"),
    ("dns13.ovh.net ns13.ovh.net", "ovh"),
    ("dns200.anycast.me ns200.anycast.me", "ovh"),
    ("ns-135-a.gandi.net ns-64-b.gandi.net ns-202-c.gandi.net", "gandi"),
    ("a.dns.gandi.net b.dns.gandi.net c.dns.gandi.net", "gandi"),
    ("ns1045.ui-dns.biz ns1045.ui-dns.com ns1045.ui-dns.de ns1045.ui-dns.org", "ionos"),
    ("docks05.rzone.de shades05.rzone.de", "strato"),
    ("helium.ns.hetzner.de hydrogen.ns.hetzner.com oxygen.ns.hetzner.com", "hetzner"),
    ("ns1.first-ns.de robotns2.second-ns.de robotns3.second-ns.com", "hetzner"),
    ("ns1.digitalocean.com ns2.digitalocean.com ns3.digitalocean.com", "digitalocean"),
    ("ns1.linode.com ns2.linode.com ns3.linode.com ns4.linode.com ns5.linode.com", "linode"),
    ("a1-64.akam.net a11-65.akam.net a20-66.akam.net", "akamai"),
    ("use4.akam.net eur2.akam.net", "akamai"),
    ("ns1.vultr.com ns2.vultr.com", "vultr"),
    ("ns0.dom.scw.cloud ns1.dom.scw.cloud", "scaleway"),
    ("ns1.exoscale.ch ns1.exoscale.com ns1.exoscale.io ns1.exoscale.net", "exoscale"),
    ("ns1.desec.io ns2.desec.org", "desec"),
    ("ns1.he.net ns2.he.net ns3.he.net ns4.he.net ns5.he.net", "he"),
    ("curitiba.ns.porkbun.com fortaleza.ns.porkbun.com maceio.ns.porkbun.com", "porkbun"),
    ("ns1cvw.name.com ns2dky.name.com ns3gmv.name.com", "namecom"),
    ("ns1.hover.com ns2.hover.com", "hover"),
    ("ns01.squarespacedns.com ns02.squarespacedns.com", "squarespace"),
    ("ns8.wixdns.net ns9.wixdns.net", "wix"),
    ("coco.bunny.net kiki.bunny.net", "bunny"),
    ("pns31.cloudns.net pns32.cloudns.com pns33.cloudns.net", "cloudns"),
    ("ns101.cloudns.net ns102.cloudns.net", "cloudns"),
    ("dns1.easydns.com dns2.easydns.net dns3.easydns.org dns4.easydns.info", "easydns"),
    ("ns.inwx.de ns2.inwx.de ns3.inwx.eu", "inwx"),
    ("root-dns.netcup.net second-dns.netcup.net third-dns.netcup.net", "netcup"),
    ("ns0.transip.net ns1.transip.nl ns2.transip.eu", "transip"),
    ("ns01.one.com ns02.one.com", "onecom"),
    ("ns1.simply.com ns2.simply.com ns3.simply.com ns4.simply.com", "simply"),
    ("ns11.infomaniak.ch ns12.infomaniak.ch", "infomaniak"),
    ("nsany1.infomaniak.com nsany2.infomaniak.com", "infomaniak"),
    ("ns1.hyp.net ns2.hyp.net ns3.hyp.net", "domeneshop"),
    ("ns1.loopia.se ns2.loopia.se", "loopia"),
    ("a.ns14.net b.ns14.net c.ns14.net d.ns14.net", "internetx"),
    ("dns9.hichina.com dns10.hichina.com", "alibaba"),
    ("vip3.alidns.com vip4.alidns.com", "alibaba"),
    ("f1g1ns1.dnspod.net f1g1ns2.dnspod.net", "dnspod"),
    ("ns1.huaweicloud-dns.com ns1.huaweicloud-dns.cn ns1.huaweicloud-dns.net", "huaweicloud"),
    ("ns1.dns.ne.jp ns2.dns.ne.jp", "sakura"),
    ("01.dnsv.jp 02.dnsv.jp 03.dnsv.jp 04.dnsv.jp", "onamae"),
    ("dns01.muumuu-domain.com dns02.muumuu-domain.com", "muumuu"),
    ("ns1.xserver.jp ns2.xserver.jp ns3.xserver.jp", "xserver"),
    ("ns1.p20.dynect.net ns2.p20.dynect.net", "dyn"),
    ("ns1.p68.dns.oraclecloud.net ns2.p68.dns.oraclecloud.net", "dyn"),
    ("ns1.dns-parking.com ns2.dns-parking.com", "hostinger"),
    ("ns77.worldnic.com ns78.worldnic.com", "networksolutions"),
    ("ns1.hans.hosteurope.de ns2.hans.hosteurope.de", "hosteurope"),
    ("ns1.mythic-beasts.com ns2.mythic-beasts.com", "mythicbeasts"),
    ("ns1.hosting.reg.ru ns2.hosting.reg.ru", "regru"),
    ("ns1.dnsowl.com ns2.dnsowl.com ns3.dnsowl.com", "namesilo"),
    ("ns1.yandexcloud.net ns2.yandexcloud.net", "yandexcloud"),
    ("NS1.GCoreLabs.net. ns2.gcdn.services.", "gcore"),
    ("ns1.wordpress.com ns2.wordpress.com", "wordpresscom"),
    ("ns1.selectel.org ns2.selectel.org", "selectel"),
    ("ns1.websupport.sk ns2.websupport.cz ns3.websupport.eu", "websupport"),
    ("ns.hostpoint.ch ns2.hostpoint.ch ns3.hostpoint.ch", "hostpoint"),
    ("ns.wedos.com ns.wedos.net ns.wedos.eu ns.wedos.cz", "wedos"),
    ("ns.forpsi.net ns.forpsi.cz ns.forpsi.it", "forpsi"),
    ("ns1.nazwa.pl ns2.nazwa.pl ns3.nazwa.pl", "nazwa"),
    ("dns.home.pl dns2.home.pl dns3.home.pl", "homepl"),
    ("a.ns.joker.com b.ns.joker.com c.ns.joker.com", "joker"),
    ("dnsl1.gidinet.com dns2.gidinet.com", "gidinet"),
    ("ns1.siteground.net ns2.siteground.net", "siteground"),
    ("ns20.digicertdns.com ns23.digicertdns.net", "dnsmadeeasy"),
    ("ns1.tencentcloud-dns.com ns2.tencentcloud-dns.com", "dnspod"),
];

#[test]
fn name_servers_tell_the_host() {
    for (names, id) in SETS {
        let recognition = recognize(names);
        assert_eq!(ids(&recognition), [id], "{names}");
        assert!(!recognition.is_ambiguous, "{names}");
        assert_eq!(recognition.unknown, [], "{names}");
    }
}

#[test]
fn shared_name_servers_are_ambiguous() {
    let cases = [
        ("dns1.p01.nsone.net dns2.p01.nsone.net dns3.p01.nsone.net", vec!["ns1", "netlify"]),
        ("ns-cloud-b1.googledomains.com ns-cloud-b2.googledomains.com", vec!["googlecloud", "squarespace"]),
    ];
    for (names, expected) in cases {
        let recognition = recognize(names);
        assert_eq!(ids(&recognition), expected, "{names}");
        assert!(recognition.is_ambiguous, "{names}");
    }
}

#[test]
fn a_name_server_of_one_host_alone_explains_the_shared_ones() {
    let recognition = recognize("ns-cloud-b1.googledomains.com ns01.squarespacedns.com");
    assert_eq!(ids(&recognition), ["squarespace"]);
    assert!(!recognition.is_ambiguous);
}

#[test]
fn a_zone_at_several_hosts_is_not_ambiguous() {
    let names = "ns1.dnsimple.com ns-421.awsdns-52.com ns2.dnsimple-edge.net ns-963.awsdns-56.net";
    let recognition = recognize(names);
    assert_eq!(ids(&recognition), ["route53", "dnsimple"], "in the order of names");
    assert!(!recognition.is_ambiguous);
}

#[test]
fn a_shared_name_server_beside_one_of_another_host_stays_ambiguous() {
    let recognition = recognize("dns1.p01.nsone.net ns-421.awsdns-52.com");
    assert_eq!(ids(&recognition), ["route53", "ns1", "netlify"]);
    assert!(recognition.is_ambiguous);
}

#[test]
fn name_servers_of_nobody_known_are_listed() {
    let recognition = recognize("ns2.corp.example amy.ns.cloudflare.com ns1.corp.example");
    assert_eq!(ids(&recognition), ["cloudflare"]);
    assert_eq!(recognition.unknown, [name("ns2.corp.example"), name("ns1.corp.example")]);
    assert_eq!(recognize(""), Recognition::default());
}

#[test]
fn lookalikes_are_not_taken_for_the_host() {
    let names = [
        "ns1.ns.cloudflare.com.evil.example",
        "amy.ns.cloudflare.com.co",
        "amy.ns-cloudflare.com",
        "amy.ns.xcloudflare.com",
        "amy.xns.cloudflare.com",
        "ns.cloudflare.com",
        "cloudflare.com",
        "a.b.ns.cloudflare.com",
        "xawsdns-1.com",
        "ns-1.xawsdns-1.com",
        "ns-1.awsdns-1.com.example",
        "ns-1.awsdns-.com",
        "ns-.awsdns-1.com",
        "xns-1.awsdns-1.com",
        "ns-1.awsdns-1.uk",
        "ns-1.awsdns-1.co.uk.example",
        "ns1.azure-dns.co",
        "ns1.evil.azure-dns.com",
        "domaincontrol.com",
        "ns1.domaincontrol.com.example",
        "ns1.mydomaincontrol.com",
        "ns1.one.com.example",
        "ns1.someone.com",
        "ns1.he.net.example",
        "ns1.the.net",
        "ns1.desec.org",
        "ns2.desec.io",
        "ns10.desec.io",
        "lithium.ns.hetzner.com",
        "ns3.yandexcloud.net",
        "root-dns.netcup.com",
        "easydns.com",
        "dns1.easydns.co.uk",
        "dns1.notnsone.net",
        "dns1.p01.x.nsone.net",
        "dns1.nsone.net",
        "ns-135-d.gandi.net",
        "ns--a.gandi.net",
        "com",
        ".",
    ];
    for text in names {
        let recognition = recognize(text);
        assert_eq!(recognition.hosts, Vec::<&hosts::Host>::new(), "{text}");
        assert_eq!(recognition.unknown, [name(text)]);
    }
}

#[test]
fn names_that_are_no_host_names_are_nobodys() {
    let long = [b'a'; 63];
    let cases: [&[&[u8]]; 9] = [
        &[b"*", b"ns", b"cloudflare", b"com"],
        &[b"amy.ns", b"cloudflare", b"com"],
        &[b"amy.ns.cloudflare.com"],
        &[b"x.amy", b"ns", b"cloudflare", b"com"],
        &[b"\0", b"ns", b"cloudflare", b"com"],
        &[b"\xffamy", b"ns", b"cloudflare", b"com"],
        &[b"ns-*", b"awsdns-*", b"com"],
        &[b"a\\b", b"domaincontrol", b"com"],
        &[&long, &long, &long, b"com"],
    ];
    for labels in cases {
        let name = Fqdn::from_labels(labels.iter().copied()).unwrap();
        assert_eq!(hosts::recognize(std::slice::from_ref(&name)).unknown, [name]);
    }
}

#[test]
fn a_label_of_63_octets_is_a_label_like_others() {
    let longest = name(&format!("{}.ns.cloudflare.com", "a".repeat(63)));
    assert_eq!(ids(&hosts::recognize(&[longest])), ["cloudflare"]);
}
