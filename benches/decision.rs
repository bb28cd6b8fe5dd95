//! How long a verdict takes: from the octets of a DNS message with six CAA records to the decision.
//!
//! Natively it prints the median of many samples and counts allocations. Compiled for the browser it exports
//! [`decide_times`], which `scripts/bench/wasm.mjs` times.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program that prints figures")]

use std::hint::black_box;

use issuemail::Fqdn;
use issuemail::ca::{CaProfile, directory};
use issuemail::caa::Property;
use issuemail::dns::{Query, Reply};
use issuemail::judge::{Decision, decide};
use issuemail::verdict::Reason;

/// What the decision needs, made once.
struct Bench {
    octets: Vec<u8>,
    query: Query,
    ca: CaProfile,
}

impl Bench {
    fn new() -> Self {
        let query = Query::caa(Fqdn::from_ascii("mail.example.com").unwrap());
        Self { octets: message(&query), query, ca: directory::find("globalsign").unwrap() }
    }

    /// The path of an answer through the program, as in `resolve::answer`.
    fn run(&self) -> Decision {
        let reply = Reply::parse(black_box(&self.octets), &self.query).unwrap();
        assert!(!reply.is_truncated() && reply.extended_errors().is_empty() && reply.rcode().0 == 0);
        let aliases = reply.aliases(&self.query.name).unwrap();
        let owner = aliases.last().unwrap_or(&self.query.name);
        decide(reply.caa_records(owner).map(|record| Property::parse(record.unwrap().rdata)), &self.ca)
    }
}

/// A typical resolver answer: the question, six CAA records with compressed owners, OPT.
fn message(query: &Query) -> Vec<u8> {
    let records: [(&str, &str); 6] = [
        ("issue", "letsencrypt.org"),
        ("issue", "digicert.com; cansignhttpexchanges=yes"),
        ("issuewild", ";"),
        ("issuemail", "sectigo.com"),
        ("issuemail", "globalsign.com"),
        ("iodef", "mailto:security@example.com"),
    ];
    let mut octets = vec![0, 0, 0x81, 0xa0, 0, 1, 0, 6, 0, 0, 0, 1];
    octets.extend_from_slice(query.name.as_wire());
    octets.extend_from_slice(&[1, 1, 0, 1]);
    for (tag, value) in records {
        let rdata = [&[0, tag.len() as u8], tag.as_bytes(), value.as_bytes()].concat();
        octets.extend_from_slice(&[0xc0, 12, 1, 1, 0, 1, 0, 0, 1, 44]);
        octets.extend_from_slice(&(rdata.len() as u16).to_be_bytes());
        octets.extend_from_slice(&rdata);
    }
    octets.extend_from_slice(&[0, 0, 41, 4, 0xd0, 0, 0, 0, 0, 0, 0]);
    octets
}

/// Decides this many times; returns how many results were correct.
#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "JavaScript calls it by this name")]
#[unsafe(no_mangle)]
pub extern "C" fn decide_times(times: u32) -> u32 {
    thread_local!(static BENCH: Bench = Bench::new());
    BENCH.with(|bench| {
        (0..times).filter(|_| black_box(bench.run()).reason == Reason::IssuerMatch).count() as u32
    })
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use std::time::Instant;

    let bench = Bench::new();
    assert_eq!(bench.run().reason, Reason::IssuerMatch);

    let before = counter::allocations();
    black_box(bench.run());
    let allocations = counter::allocations() - before;

    const SAMPLES: usize = 500;
    const BATCH: u32 = 2000;
    let mut samples: Vec<f64> = (0..SAMPLES)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..BATCH {
                black_box(bench.run());
            }
            start.elapsed().as_secs_f64() * 1e6 / f64::from(BATCH)
        })
        .collect();
    samples.sort_by(f64::total_cmp);
    println!(
        "decision, native: {:.3} µs (median of {SAMPLES} samples; fastest {:.3}, 90 % below {:.3}), {allocations} allocations; \
         {} octets, 6 CAA records",
        samples[SAMPLES / 2],
        samples[0],
        samples[SAMPLES * 9 / 10],
        bench.octets.len(),
    );
}

/// Counts the allocations.
#[cfg(not(target_arch = "wasm32"))]
#[allow(unsafe_code, reason = "the trait of allocators is unsafe")]
mod counter {
    use std::alloc::{GlobalAlloc, Layout, System};
    use std::sync::atomic::{AtomicUsize, Ordering};

    static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

    #[global_allocator]
    static COUNTER: Counter = Counter;

    struct Counter;

    // SAFETY: every call is forwarded to the system allocator.
    unsafe impl GlobalAlloc for Counter {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
            unsafe { System.alloc(layout) }
        }

        unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
            unsafe { System.dealloc(pointer, layout) }
        }
    }

    pub(crate) fn allocations() -> usize {
        ALLOCATIONS.load(Ordering::Relaxed)
    }
}
