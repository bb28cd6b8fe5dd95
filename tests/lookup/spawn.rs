//! A custom resolver: no HTTP, and futures that move between threads.

use std::time::{Duration, Instant};

use issuemail::Fqdn;
use issuemail::dns::Query;
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::http_reqwest::ReqwestClient;
use issuemail::lookup::{Exchange, Resolver, SendTransport, Transport, resolve};
use issuemail::observe::Observations;
use tokio::task::JoinHandle;

use crate::helpers::*;
use crate::support::question::Question;

/// A validating resolver of this process. It knows the answers at once.
struct Local {
    started: Instant,
}

impl Local {
    fn answer(&self, query: &Query) -> Exchange {
        Exchange::new(Ok(permission().to_octets(&Question::of(query))), Duration::ZERO)
    }
}

impl SendTransport for Local {
    async fn exchange(&self, _: &Resolver, query: &Query) -> Exchange {
        self.answer(query)
    }

    fn time_limit(&self) -> Duration {
        TIMEOUT
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    fn unix_time(&self) -> u64 {
        1_800_000_000
    }
}

/// Generic code can promise that the lookup moves between threads.
fn spawn<T: SendTransport + Send + 'static>(transport: T) -> JoinHandle<Observations> {
    tokio::spawn(async move {
        let domain = Fqdn::from_ascii(DOMAIN).unwrap();
        resolve(&transport, &[Resolver::named("local")], &domain, |_| {}).await
    })
}

#[tokio::test]
async fn a_lookup_without_http_can_be_spawned() {
    let seen = spawn(Local { started: Instant::now() }).await.unwrap();
    assert_eq!(verdicts(&seen), ["permitted issuer_match"; 2]);
    assert!(seen.lookups.iter().all(|lookup| lookup.resolver == "local" && lookup.http_status.is_none()));
}

/// Compiled, not run: with a transport that is no `SendTransport`, the compiler sees what its futures are.
#[allow(dead_code, reason = "it is enough that it compiles")]
fn a_lookup_by_doh_is_send(transport: &DohTransport<ReqwestClient>, resolvers: &[Resolver], domain: &Fqdn) {
    fn assert_send(_: impl Send) {}
    assert_send(Transport::exchange(transport, &resolvers[0], &Query::caa(domain.clone())));
    assert_send(resolve(transport, resolvers, domain, |_| {}));
}
