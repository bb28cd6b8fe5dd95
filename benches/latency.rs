//! How long a verdict takes compared with one DNS query, when each answer comes 100 ms late.
//!
//! A resolver on loopback returns no CAA for any name, so the climb goes all the way up.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program that prints figures")]

use std::future::Future;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

use issuemail::Fqdn;
use issuemail::dns::Query;
use issuemail::lookup::doh::{DEFAULT_TIMEOUT, DohTransport};
use issuemail::lookup::http_reqwest::ReqwestClient;
use issuemail::lookup::{self, Resolver, Transport};

const DELAY: Duration = Duration::from_millis(100);
const DOMAIN: &str = "a.mail.sales.corp.example";
const ROUNDS: usize = 9;

fn main() {
    let resolver = Resolver::from_url(&start_resolver()).unwrap();
    let domain = Fqdn::from_ascii(DOMAIN).unwrap();
    let transport = || DohTransport::new(ReqwestClient::without_redirects().expect("TLS"), DEFAULT_TIMEOUT);

    let query = median(|| {
        let transport = transport();
        timed(async { transport.exchange(&resolver, &Query::caa(domain.clone())).await.body.unwrap() })
    });
    let verdict = median(|| {
        let transport = transport();
        timed(async { lookup::resolve(&transport, std::slice::from_ref(&resolver), &domain, |_| {}).await })
    });
    let program = median(|| {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_issuemail"));
        let output = command.args(["check", "--resolver", &resolver.url, DOMAIN]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        start.elapsed()
    });

    let ratio = |time: Duration| time.as_secs_f64() / query.as_secs_f64();
    println!(
        "wall time, {} labels, answers after {DELAY:?}: one query {query:.1?}, a verdict {verdict:.1?} (ratio {:.2}), \
         `issuemail check` with its start {program:.1?} (ratio {:.2}); medians of {ROUNDS}",
        domain.label_count(),
        ratio(verdict),
        ratio(program),
    );
}

fn median(mut sample: impl FnMut() -> Duration) -> Duration {
    let mut samples: Vec<_> = (0..ROUNDS).map(|_| sample()).collect();
    samples.sort();
    samples[ROUNDS / 2]
}

/// Runs a future on a new runtime, so no connection is open yet.
fn timed(future: impl Future) -> Duration {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let start = Instant::now();
    runtime.block_on(future);
    start.elapsed()
}

/// A resolver that is slow; one thread for each connection. Returns its address.
fn start_resolver() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/dns-query", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || serve(stream));
        }
    });
    url
}

fn serve(mut stream: TcpStream) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut request = Vec::new();
    loop {
        let mut octets = [0; 4096];
        while !request.ends_with(b"\r\n\r\n") {
            let len = stream.read(&mut octets).ok().filter(|&len| len > 0)?;
            request.extend_from_slice(&octets[..len]);
        }
        let text = String::from_utf8_lossy(&request).into_owned();
        request.clear();
        let body = no_data(&base64url(text.split_once("?dns=")?.1.split(' ').next()?));
        std::thread::sleep(DELAY);
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/dns-message\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(&[head.as_bytes(), &body].concat()).ok()?;
    }
}

/// The answer to a query: only its question.
fn no_data(query: &[u8]) -> Vec<u8> {
    let end = query[12..].iter().position(|&octet| octet == 0).unwrap() + 12 + 5;
    let mut reply = vec![0, 0, 0x81, 0x80, 0, 1, 0, 0, 0, 0, 0, 0];
    reply.extend_from_slice(&query[12..end]);
    reply
}

fn base64url(text: &str) -> Vec<u8> {
    let sextet = |octet: u8| match octet {
        b'A'..=b'Z' => octet - b'A',
        b'a'..=b'z' => octet - b'a' + 26,
        b'0'..=b'9' => octet - b'0' + 52,
        b'-' => 62,
        _ => 63,
    };
    let bits: Vec<u8> = text.bytes().map(sextet).collect();
    let groups = bits.chunks(4).flat_map(|chunk| {
        let group =
            chunk.iter().fold(0u32, |group, &bits| group << 6 | u32::from(bits)) << (6 * (4 - chunk.len()));
        group.to_be_bytes().into_iter().skip(1).take(chunk.len() - 1)
    });
    groups.collect()
}
