//! A resolver that plays a script.

use std::cell::Cell;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

use issuemail::dns::Query;
use issuemail::dns::RecordType;
use issuemail::lookup::Exchange;
use issuemail::lookup::Resolver;
use issuemail::lookup::Transport;
use issuemail::observe::TransportError;

/// What is answered for each name; an empty answer for every other.
#[derive(Clone, Default)]
pub struct FakeTransport {
    replies: HashMap<String, Reply>,
    /// What single resolvers answer, by resolver and name.
    special: HashMap<(String, String), Reply>,
    state: Rc<State>,
}

/// What can be looked at after a run.
#[derive(Default)]
pub struct State {
    /// The names that were asked for CAA, in order; `!` follows those that were asked with CD=1.
    pub asked: RefCell<Vec<String>>,
    /// The resolvers that were asked.
    pub resolvers: RefCell<Vec<String>>,
    /// How many questions are open, by name.
    open: RefCell<HashMap<String, usize>>,
    /// The most names under test that were open at one time.
    pub most_open: Cell<usize>,
}

/// One answer.
#[derive(Clone, Default)]
pub struct Reply {
    records: Vec<Vec<u8>>,
    rcode: u8,
    unchecked_rcode: u8,
    is_authentic: bool,
    delay: Duration,
    extended_error: Option<(u16, &'static str)>,
    failure: Option<TransportError>,
}

impl Reply {
    /// An `issuemail` record.
    pub fn issuemail(value: &str) -> Self {
        Self::rdata([b"\x00\x09issuemail", value.as_bytes()].concat())
    }

    pub fn rdata(rdata: impl Into<Vec<u8>>) -> Self {
        Self { records: vec![rdata.into()], is_authentic: true, ..Self::default() }
    }

    pub fn nxdomain() -> Self {
        Self { rcode: 3, ..Self::default() }
    }

    /// SERVFAIL, and this RCODE with CD=1.
    pub fn servfail(unchecked_rcode: u8) -> Self {
        Self { rcode: 2, unchecked_rcode, extended_error: Some((7, "expired")), ..Self::default() }
    }

    pub fn rcode(rcode: u8) -> Self {
        Self { rcode, unchecked_rcode: rcode, ..Self::default() }
    }

    pub fn failure(failure: TransportError) -> Self {
        Self { failure: Some(failure), ..Self::default() }
    }

    pub fn after(mut self, milliseconds: u64) -> Self {
        self.delay = Duration::from_millis(milliseconds);
        self
    }

    fn message(&self, query: &Query) -> Vec<u8> {
        let octets = query.to_octets();
        let question_len = query.name.as_wire().len() + 4;
        let rcode = if query.checking_disabled { self.unchecked_rcode } else { self.rcode };
        let has_records = rcode == 0 && query.record_type == RecordType::Caa;
        let records: &[Vec<u8>] = if has_records { &self.records } else { &[] };
        let flags = if self.is_authentic && !query.checking_disabled { 0xa0 } else { 0x80 };
        let mut message = vec![0, 0, 0x81, flags | rcode, 0, 1, 0, records.len() as u8, 0, 0, 0, 1];
        message.extend_from_slice(&octets[12..12 + question_len]);
        for rdata in records {
            message.extend_from_slice(&[0xc0, 12, 1, 1, 0, 1, 0, 0, 1, 44]);
            message.extend_from_slice(&(rdata.len() as u16).to_be_bytes());
            message.extend_from_slice(rdata);
        }
        let option = self.extended_error.filter(|_| rcode != 0).map_or(Vec::new(), |(code, text)| {
            let len = text.len() as u16 + 2;
            [&[0, 15][..], &len.to_be_bytes(), &code.to_be_bytes(), text.as_bytes()].concat()
        });
        message.extend_from_slice(&[0, 0, 41, 4, 208, 0, 0, 0, 0]);
        message.extend_from_slice(&(option.len() as u16).to_be_bytes());
        message.extend_from_slice(&option);
        message
    }
}

impl FakeTransport {
    pub fn new<'a>(replies: impl IntoIterator<Item = (&'a str, Reply)>) -> Self {
        let replies = replies.into_iter().map(|(name, reply)| (name.to_owned(), reply));
        Self { replies: replies.collect(), ..Self::default() }
    }

    /// What one of the resolvers answers.
    pub fn of<'a>(mut self, resolver: &str, replies: impl IntoIterator<Item = (&'a str, Reply)>) -> Self {
        for (name, reply) in replies {
            self.special.insert((resolver.to_owned(), name.to_owned()), reply);
        }
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

impl Transport for FakeTransport {
    async fn exchange(&self, resolver: &Resolver, query: &Query) -> Exchange {
        let name = query.name.to_string();
        let mark = if query.checking_disabled { "!" } else { "" };
        if query.record_type == RecordType::Caa {
            self.state.asked.borrow_mut().push(format!("{name}{mark}"));
        }
        self.state.resolvers.borrow_mut().push(resolver.name.clone());
        let special = self.special.get(&(resolver.name.clone(), name.clone()));
        let reply = special.or(self.replies.get(&name)).cloned();
        let reply = reply.unwrap_or_else(|| Reply { is_authentic: true, ..Reply::default() });
        if !reply.delay.is_zero() {
            self.open(&name, 1);
            tokio::time::sleep(reply.delay).await;
            self.open(&name, -1);
        }
        let http_status = reply.failure.is_none().then_some(200);
        let body = match &reply.failure {
            Some(failure) => Err(failure.clone()),
            None => Ok(reply.message(query)),
        };
        Exchange { body, http_status, milliseconds: 21 }
    }

    fn time_limit(&self) -> Duration {
        Duration::from_secs(6)
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    fn unix_time(&self) -> u64 {
        1_800_000_000
    }
}
