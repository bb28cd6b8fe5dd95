//! Runs the checks of one domain: all its names at once, from two resolvers, then whatever else is needed.

use std::pin::pin;

use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream::FuturesUnordered;

use crate::dns::Fqdn;
use crate::lookup::answer::{self, DnsAnswer};
use crate::lookup::ledger::Purpose;
use crate::lookup::plan::Run;
use crate::lookup::resolver::Resolver;
use crate::lookup::transport::{Exchange, Transport};
use crate::observe::{Observations, OutcomeKind, TransportError};
use crate::order;

/// A step of a lookup, for progress displays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The name being looked up.
    pub name: Fqdn,
    /// The outcome; `None` while the query is in flight.
    pub outcome: Option<OutcomeKind>,
}

/// Looks up the CAA records of `domain` and its parents.
///
/// * All names are looked up at once, from the first two resolvers; the first one is also asked for DS, for NS, and for
///   the wildcards next to them. As soon as the lowest names have decided, the rest is abandoned after a short grace.
/// * A standby replaces a resolver that is unusable, or that does not return the zone's data.
/// * Silence about a name is the domain's failure if the same resolver keeps answering other queries, and the
///   resolver's otherwise.
/// * A failure, or a suspiciously slow name, is investigated at once: the same query with CD=1 (a response then
///   means that the data exists and does not validate, [RFC 4035, Section 4.9.2]), keys, delegations, name servers.
/// * When two resolvers see different data, the standbys are asked too.
///
/// No resolver is asked the same thing twice, unless the answer gets lost: a name without an answer after a third of the
/// time limit is asked for once more (decision D-30). The lookup ends within twice the time limit of a query, and within that
/// limit when name servers keep silent. Dropping the future abandons all queries. It is `Send` when the futures of the
/// transport are.
///
/// [RFC 4035, Section 4.9.2]: https://www.rfc-editor.org/rfc/rfc4035#section-4.9.2
pub async fn resolve(
    transport: &impl Transport,
    resolvers: &[Resolver],
    domain: &Fqdn,
    progress: impl Fn(Progress),
) -> Observations {
    // One that is listed twice is one witness.
    let mut distinct = resolvers.to_vec();
    order::unique(&mut distinct, |resolver| match resolver.url.as_bytes() {
        b"" => resolver.name.as_bytes(),
        url => url,
    });
    let resolvers = distinct.as_slice();
    let start = transport.now();
    let elapsed = || transport.now().saturating_sub(start);
    let mut run = Run::new(resolvers, domain, transport.time_limit(), transport.unix_time());
    let mut flight = FuturesUnordered::new();
    loop {
        let step = run.step(elapsed());
        let first = run.active.first().copied();
        for (place, asked) in step.questions {
            if Some(asked.resolver) == first && asked.purpose == Purpose::Climb {
                progress(Progress { name: asked.query.name.clone(), outcome: None });
            }
            let (resolver, query) = (resolvers.get(asked.resolver), asked.query);
            let patience = (asked.purpose == Purpose::Survey).then(|| transport.time_limit() / 3);
            flight.push(async move {
                let exchange = pin!(transport.exchange(resolver?, &query));
                // A browser opens few connections to a host: a survey must not keep one from an investigation.
                let exchange = match patience {
                    Some(patience) => match select(exchange, pin!(transport.sleep(patience))).await {
                        Either::Left((exchange, _)) => exchange,
                        Either::Right(_) => Exchange::new(Err(TransportError::Timeout), patience),
                    },
                    None => exchange.await,
                };
                Some((place, exchange))
            });
        }
        let Some(wait) = step.wait else { break };
        let timer = pin!(transport.sleep(wait));
        match select(flight.next(), timer).await {
            Either::Left((Some(Some((place, exchange))), _)) => {
                let Some((query, purpose)) = run.ledger.query(place) else { continue };
                let answer = match exchange.body {
                    Ok(octets) => answer::read(octets, &query),
                    Err(error) => DnsAnswer::unreachable(error),
                };
                if purpose == Purpose::Climb {
                    progress(Progress { name: query.name, outcome: Some(answer.outcome.kind()) });
                }
                run.ledger.record(place, answer, exchange.http_status, exchange.milliseconds, elapsed());
            }
            Either::Left((Some(None), _)) | Either::Right(_) => {}
            Either::Left((None, _)) => break,
        }
    }
    run.finish(domain)
}
