//! One domain: all its names at once, from two resolvers, then whatever still has to be found out.

use std::pin::pin;

use futures_util::StreamExt;
use futures_util::future::Either;
use futures_util::future::select;
use futures_util::stream::FuturesUnordered;
use web_time::Instant;

use crate::dns::Fqdn;
use crate::lookup::answer;
use crate::lookup::answer::Answer;
use crate::lookup::ledger::Ledger;
use crate::lookup::ledger::Purpose;
use crate::lookup::plan::Run;
use crate::lookup::resolver::Resolver;
use crate::lookup::transport::Exchange;
use crate::lookup::transport::Transport;
use crate::observe::Observations;

/// A step on the way, for people who wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The name that is asked about.
    pub name: Fqdn,
    /// The word of the report for what came back; `None` while the question is out.
    pub outcome: Option<&'static str>,
}

/// How many resolvers are asked together. The others are in reserve.
pub const TOGETHER: usize = 2;

/// Asks for the CAA records of `domain` and its parents.
///
/// * All names are asked at once, from the first two resolvers; from the first also for DS, for NS, and for the
///   wildcards beside them. As soon as the lowest names have decided, the rest is given up after a short grace.
/// * A resolver that cannot be used, or that does not say what the zone says, leaves its place to the next one.
/// * A name without an answer in time is the domain's trouble when the same resolver goes on answering other questions,
///   and the resolver's otherwise.
/// * A failure, and a name that is suspiciously slow, is looked into at once: the same question with CD=1 (an answer
///   then means that the data is there and does not validate, [RFC 4035, Section 4.9.2]), keys, delegations, name
///   servers.
/// * When two resolvers see different things, the reserves are asked too.
///
/// No resolver is asked the same thing twice. It all ends after twice the time limit of a question, and with name
/// servers that keep silent after that limit. Dropping the future gives all questions up.
///
/// [RFC 4035, Section 4.9.2]: https://www.rfc-editor.org/rfc/rfc4035#section-4.9.2
pub async fn resolve(
    transport: &impl Transport,
    resolvers: &[Resolver],
    domain: &Fqdn,
    progress: impl Fn(Progress),
) -> Observations {
    let mut run = Run {
        resolvers,
        names: domain.candidates().collect(),
        seats: (0..resolvers.len().min(TOGETHER)).collect(),
        left: Vec::new(),
        reserve: TOGETHER.min(resolvers.len()),
        ledger: Ledger::default(),
        suspected: None,
        settled_at: None,
        time_limit: transport.time_limit(),
        now: transport.unix_time(),
    };
    let start = Instant::now();
    let mut flight = FuturesUnordered::new();
    loop {
        let step = run.step(start.elapsed());
        let first = run.seats.first().copied();
        for (place, asked) in step.questions {
            if Some(asked.resolver) == first && asked.purpose == Purpose::Climb {
                progress(Progress { name: asked.query.name.clone(), outcome: None });
            }
            let (resolver, query) = (resolvers.get(asked.resolver), asked.query);
            let patience = (asked.purpose == Purpose::Survey).then(|| transport.time_limit() / 3);
            flight.push(async move {
                let exchange = pin!(transport.exchange(resolver?, &query));
                // A browser keeps few connections to one host: none may be kept from what explains a failure.
                let exchange = match patience {
                    Some(patience) => match select(exchange, pin!(transport.sleep(patience))).await {
                        Either::Left((exchange, _)) => exchange,
                        Either::Right(_) => Exchange::timeout(patience),
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
                    Ok(octets) => answer::read(&octets, &query),
                    Err(error) => Answer::unreachable(error),
                };
                if purpose == Purpose::Climb {
                    progress(Progress { name: query.name, outcome: Some(answer.outcome.code()) });
                }
                run.ledger.enter(place, answer, exchange.http_status, exchange.milliseconds, start.elapsed());
            }
            Either::Left((Some(None), _)) | Either::Right(_) => {}
            Either::Left((None, _)) => break,
        }
    }
    run.finish(domain)
}
