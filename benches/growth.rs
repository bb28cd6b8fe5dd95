//! How time grows with the size of what comes from outside: at n, 10 n and 100 n, for each kind of input.
//!
//! Work is n log n at most, so ten times as much takes little more than ten times as long. A ratio far above that is a
//! fault; the tests count, and this shows it.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program that prints figures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use issuemail::ca::{CaProfile, directory};
use issuemail::caa::{CaaRecord, RrsetChange};
use issuemail::dns::Fqdn;
use issuemail::formats::Format;
use issuemail::json;
use issuemail::report::{evaluate, to_json};
use issuemail::suggest::{Goal, suggest};
use issuemail::text::{Catalog, explain, findings, plain_report};
use issuemail::zone::{self, Options};
use issuemail::{hosts, input};

/// A kind of input: its name, the smallest size, and what is done with one of a size.
type Kind = (&'static str, usize, fn(usize) -> Box<dyn Fn()>);

const KINDS: &[Kind] = &[
    ("records that name one CA each", 100, |n| {
        checked(lines(n, |i| format!("example.com. CAA 0 issuemail \"ca{i}.example\"")))
    }),
    ("records that name the same CA, with parameters", 100, |n| {
        checked(lines(n, |i| format!("example.com. CAA 0 issuemail \"ca.example; n={i}\"")))
    }),
    ("equal records", 100, |n| {
        checked(lines(n, |_| "example.com. CAA 0 issuemail \"ca.example\"".to_owned()))
    }),
    ("records to repair", 100, |n| {
        checked(lines(n, |i| {
            format!("example.com. CAA {} issuemail \"'globalsign.com'{}\"", i % 256, " ".repeat(i / 256))
        }))
    }),
    ("records with critical tags", 100, |n| {
        checked(lines(n, |i| format!("example.com. CAA 128 tag{i} \"x\"")))
    }),
    ("records with tags that are slips", 100, |n| {
        checked(lines(n, |i| format!("example.com. CAA 0 issuemial \"ca{i}.example\"")))
    }),
    ("damaged records", 100, |n| {
        checked(lines(n, |i| format!("example.com. TYPE257 \\# 4 00ff{:04x}", i % 65536)))
    }),
    ("parameters of one value", 50, |n| {
        let parameters: String = (0..n).map(|i| format!(";n{i}=")).collect();
        checked(format!("example.com. CAA 0 issuemail \"globalsign.com{parameters}\""))
    }),
    ("names of a zone", 1000, |n| checked(lines(n, |i| format!("n{i}.example.com. A 192.0.2.1")) + APEX)),
    ("aliases of a zone, each of the next", 1000, |n| {
        checked(
            lines(n, |i| format!("n{i}.example.com. CNAME n{}.example.com.", i + 1))
                + "mail.example.com. CNAME n0.example.com.\n"
                + APEX,
        )
    }),
    ("errors of a zone", 1000, |n| {
        let text = lines(n, |_| "@ CAA 0 issuemail".to_owned());
        Box::new(move || _ = black_box(zone::read(text.as_bytes(), &Options::default())))
    }),
    ("addresses in a field", 1000, |n| {
        let text = lines(n, |i| format!("a{i}@example.com"));
        Box::new(move || _ = black_box(input::read(&text)))
    }),
    ("words in a line of a field", 1000, |n| {
        let text: String = (0..n).map(|i| format!("word{i} ")).collect();
        Box::new(move || _ = black_box(input::read(&text)))
    }),
    ("one word in a field", 10_000, |n| {
        let text = "é".repeat(n) + ".example";
        Box::new(move || _ = black_box(input::read(&text)))
    }),
    ("lines of refusals in a field", 1000, |n| {
        let text = lines(n, |i| format!("n{i}.example.com: example.com: issuemail=other.example"));
        Box::new(move || _ = black_box(input::read(&text)))
    }),
    ("values of a JSON document", 1000, |n| {
        let text = format!("[{}0]", "{\"a\":\"b\"},".repeat(n));
        Box::new(move || _ = black_box(json::read(&text)))
    }),
    ("depth of a JSON document", 1000, |n| {
        let text = "[".repeat(n) + &"]".repeat(n);
        Box::new(move || _ = black_box(json::read(&text)))
    }),
    ("name servers", 100, |n| {
        let servers: Vec<Fqdn> =
            (0..n).map(|i| Fqdn::from_ascii(&format!("ns{i}.awsdns-{i}.com")).unwrap()).collect();
        Box::new(move || _ = black_box(hosts::recognize(&servers)))
    }),
    ("records of a change, in every form", 100, |n| {
        let owner = Fqdn::from_ascii("example.com").unwrap();
        let set = |from: usize| -> Vec<CaaRecord> {
            let rdata = (from..from + n).map(|i| format!("\0\u{9}issuemailca{i}.example").into_bytes());
            rdata.map(|rdata| CaaRecord { owner: owner.clone(), ttl: 300, rdata }).collect()
        };
        let change = RrsetChange::between(Some(owner.clone()), owner.clone(), &set(0), &set(n / 2));
        Box::new(move || {
            for format in Format::ALL {
                _ = black_box((format.write(&change), format.notes(&change)));
            }
        })
    }),
];

const APEX: &str = "example.com. SOA ns h 1 2 3 4 5\n";

fn lines(n: usize, line: impl Fn(usize) -> String) -> String {
    (0..n).map(|i| line(i) + "\n").collect()
}

/// Reads a zone, checks a domain, and says everything about it.
fn checked(text: String) -> Box<dyn Fn()> {
    Box::new(move || {
        let zone = zone::read(text.as_bytes(), &Options::default()).unwrap();
        let mailbox = "mail.example.com".parse().unwrap();
        let ca: CaProfile = directory::find("globalsign").unwrap();
        let catalog = Catalog::for_tag("en");
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
        let only = Goal { wish: issuemail::suggest::Wish::Only(Vec::new()), ..Goal::allow() };
        black_box((
            suggest(&report.judgement, &only),
            to_json(&report, &findings::messages(&catalog), "", None),
            explain::explain(&report, &catalog),
            plain_report::to_text(&report, &catalog, ""),
        ));
    })
}

/// The time of one run: the best of several.
fn time(run: &dyn Fn()) -> Duration {
    let once = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    let first = once();
    let more = if first < Duration::from_millis(50) { 4 } else { 0 };
    (0..more).map(|_| once()).fold(first, Duration::min)
}

fn main() {
    println!("growth: time at n, 10 n, 100 n, and how often the time before");
    // Part of a name chooses.
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    for (name, n, kind) in KINDS.iter().filter(|(name, ..)| name.contains(&wanted)) {
        let times = [1, 10, 100].map(|factor| time(&*kind(n * factor)));
        let ratio = |from: usize, to: usize| times[to].as_secs_f64() / times[from].as_secs_f64().max(1e-9);
        println!(
            "{name:50} n = {n:6}  {:9.3} ms {:9.3} ms ×{:5.1} {:9.3} ms ×{:5.1}",
            times[0].as_secs_f64() * 1e3,
            times[1].as_secs_f64() * 1e3,
            ratio(0, 1),
            times[2].as_secs_f64() * 1e3,
            ratio(1, 2),
        );
    }
}
