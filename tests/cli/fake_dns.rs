//! Resolvers in memory that play scripts.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::pending;
use std::rc::Rc;
use std::time::Duration;

use issuemail::dns::Query;
use issuemail::lookup::{Exchange, Resolver, Transport};
use issuemail::observe::TransportError;
use tokio::task::yield_now;

use crate::support::doh_json::Dialect;
use crate::support::http::Delivery;
use crate::support::question::Question;
use crate::support::script::Script;

/// One script for all resolvers, except those with their own.
#[derive(Clone)]
pub struct FakeTransport {
    script: Script,
    special: HashMap<String, Script>,
    state: Rc<State>,
}

/// The state to inspect after a run.
#[derive(Default)]
pub struct State {
    /// The names that were asked for CAA without CD, in order.
    pub asked: RefCell<Vec<String>>,
    /// The resolvers that were asked.
    pub resolvers: RefCell<Vec<String>>,
    /// How many slow queries are open, by name.
    open: RefCell<HashMap<String, usize>>,
    /// The most names of slow queries that were open at one time.
    pub most_open: Cell<usize>,
}

impl FakeTransport {
    pub fn new(script: Script) -> Self {
        Self { script, special: HashMap::new(), state: Rc::default() }
    }

    /// What one of the resolvers plays.
    pub fn of(mut self, resolver: &str, script: Script) -> Self {
        self.special.insert(resolver.to_owned(), script);
        self
    }

    pub fn state(&self) -> Rc<State> {
        Rc::clone(&self.state)
    }

    fn open(&self, name: &str, change: isize) {
        let mut open = self.state.open.borrow_mut();
        let count = open.entry(name.to_owned()).or_default();
        *count = count.saturating_add_signed(change);
        open.retain(|_, count| *count > 0);
        self.state.most_open.set(self.state.most_open.get().max(open.len()));
    }
}

impl Default for FakeTransport {
    fn default() -> Self {
        Self::new(Script::new())
    }
}

impl Transport for FakeTransport {
    /// A delay is counted in turns of the runtime, one a millisecond: the order of responses depends on no clock.
    async fn exchange(&self, resolver: &Resolver, query: &Query) -> Exchange {
        let question = Question::of(query);
        if question.is_plain() {
            self.state.asked.borrow_mut().push(question.name.clone());
        }
        self.state.resolvers.borrow_mut().push(resolver.name.clone());
        let script = self.special.get(&resolver.name).unwrap_or(&self.script);
        let response = script.reply(&question, &[]).to_response(&question, Dialect::default());
        if !response.delay.is_zero() {
            self.open(&question.name, 1);
            for _ in 0..response.delay.as_millis() {
                yield_now().await;
            }
            self.open(&question.name, -1);
        }
        let body = match response.delivery {
            Delivery::Whole => Ok(response.body),
            _ => Err(TransportError::Connection),
        };
        let mut exchange = Exchange::new(body, Duration::from_millis(21));
        exchange.http_status = exchange.body.is_ok().then_some(response.status);
        exchange
    }

    fn time_limit(&self) -> Duration {
        Duration::from_secs(6)
    }

    /// No time passes: every response comes.
    async fn sleep(&self, _: Duration) {
        pending().await
    }

    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn unix_time(&self) -> u64 {
        1_800_000_000
    }
}
