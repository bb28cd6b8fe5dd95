//! DNS over HTTPS resolvers in memory, in virtual time: they play the same scripts as those on loopback.

use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

use futures_util::future::{Either, poll_fn, select};
use issuemail::lookup::Resolver;
use issuemail::lookup::http::{HttpClient, HttpResponse, too_long};
use issuemail::lookup::resolver::Format;
use issuemail::observe::TransportError;

use super::clock::Clock;
use super::http::{Delivery, Request, Response};
use super::question::Question;
use super::script::Script;

//----------- FakeServer -------------------------------------------------------------------------

/// A resolver in memory. It remembers everything it is asked.
#[derive(Clone)]
pub struct FakeServer(Rc<State>);

struct State {
    script: Script,
    questions: RefCell<Vec<Question>>,
    is_gone: Cell<bool>,
    /// The tasks that wait for its responses.
    waiting: RefCell<Vec<Waker>>,
}

impl FakeServer {
    /// A resolver that plays a script.
    pub fn start(script: Script) -> Self {
        let (is_gone, waiting) = (Cell::new(false), RefCell::default());
        Self(Rc::new(State { script, questions: RefCell::default(), is_gone, waiting }))
    }

    /// A resolver that is not there.
    pub fn gone() -> Self {
        let server = Self::start(Script::new());
        server.0.is_gone.set(true);
        server
    }

    /// It, as a resolver with this name.
    pub fn resolver(&self, name: &str) -> FakeResolver {
        FakeResolver { name: name.to_owned(), format: Format::Wire, server: self.clone() }
    }

    /// The same, asked in JSON.
    pub fn json_resolver(&self, name: &str) -> FakeResolver {
        FakeResolver { format: Format::Json, ..self.resolver(name) }
    }

    /// Everything that was asked so far.
    pub fn questions(&self) -> Vec<Question> {
        self.0.questions.borrow().clone()
    }

    fn ask(&self, request: &Request, now: Duration) -> Response {
        let mut questions = self.0.questions.borrow_mut();
        let mut question = Question::read(request);
        let response = self.0.script.response(&question, &questions);
        (question.arrived, question.delay) = (now, response.delay);
        question.is_prompt = response.delivery == Delivery::Whole && response.delay.is_zero();
        questions.push(question);
        response
    }

    /// Closes all connections, and takes no more.
    fn die(&self) {
        self.0.is_gone.set(true);
        self.0.waiting.take().into_iter().for_each(Waker::wake);
    }

    async fn gone_by(&self) {
        poll_fn(|context| {
            self.0.waiting.borrow_mut().push(context.waker().clone());
            if self.0.is_gone.get() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

/// A resolver in the list of those that are asked.
#[derive(Clone)]
pub struct FakeResolver {
    name: String,
    format: Format,
    server: FakeServer,
}

//----------- FakeHttp ---------------------------------------------------------------------------

/// Carries requests to the resolvers of a list.
pub struct FakeHttp {
    servers: Vec<FakeServer>,
    clock: Clock,
}

impl FakeHttp {
    /// The client, and the resolvers by the addresses at which it finds them.
    pub fn new(fakes: &[FakeResolver], clock: &Clock) -> (Self, Vec<Resolver>) {
        let resolver = |(index, fake): (usize, &FakeResolver)| {
            let url = format!("https://{index}.example/dns-query");
            Resolver::new(fake.name.clone(), url).unwrap().with_format(fake.format)
        };
        let servers = fakes.iter().map(|fake| fake.server.clone()).collect();
        (Self { servers, clock: clock.clone() }, fakes.iter().enumerate().map(resolver).collect())
    }
}

impl HttpClient for FakeHttp {
    type Response = FakeResponse;

    async fn get(
        &self,
        url: &str,
        accept: &'static str,
        timeout: Duration,
    ) -> Result<FakeResponse, TransportError> {
        let (host, rest) = url.strip_prefix("https://").unwrap().split_once('/').unwrap();
        let (path, query) = rest.split_once('?').unwrap();
        let index: usize = host.split('.').next().unwrap().parse().unwrap();
        let server = self.servers[index].clone();
        let request = Request {
            method: "GET".to_owned(),
            path: format!("/{path}"),
            query: query.to_owned(),
            headers: vec![("accept".to_owned(), accept.to_owned())],
        };
        if server.0.is_gone.get() {
            return Err(TransportError::Connection);
        }
        let response = server.ask(&request, self.clock.now());
        let deadline = self.clock.now() + timeout;
        let response = FakeResponse { response, server, deadline, clock: self.clock.clone() };
        response.wait(response.response.delay).await?;
        match response.response.delivery {
            // Nothing opens a gate here.
            Delivery::Never | Delivery::Held(_) => response.wait(Duration::MAX).await?,
            Delivery::Reset => return Err(TransportError::Connection),
            Delivery::Die => {
                response.server.die();
                return Err(TransportError::Connection);
            }
            Delivery::Cut | Delivery::Drip(_) | Delivery::Endless(_) | Delivery::Whole => {}
        }
        Ok(response)
    }

    async fn sleep(&self, duration: Duration) {
        self.clock.sleep(duration).await;
    }

    fn now(&self) -> Duration {
        self.clock.now()
    }

    /// Signatures of the scripts are made for today.
    fn unix_time(&self) -> u64 {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
    }
}

/// A response, sent as its [`Delivery`] says.
pub struct FakeResponse {
    response: Response,
    server: FakeServer,
    deadline: Duration,
    clock: Clock,
}

impl FakeResponse {
    /// Waits, while the server lives and the time is not up.
    async fn wait(&self, duration: Duration) -> Result<(), TransportError> {
        let end = self.clock.now().saturating_add(duration);
        let timer = self.clock.until(end.min(self.deadline));
        match select(timer, pin!(self.server.gone_by())).await {
            Either::Left(_) if end < self.deadline => Ok(()),
            Either::Left(_) => Err(TransportError::Timeout),
            Either::Right(_) => Err(TransportError::Connection),
        }
    }
}

impl HttpResponse for FakeResponse {
    fn status(&self) -> u16 {
        self.response.status
    }

    fn header(&self, name: &str) -> Option<String> {
        let mut headers = self.response.headers.iter();
        headers.find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    async fn body(self, limit: usize) -> Result<Vec<u8>, TransportError> {
        let len = self.response.body.len();
        let time = |pause: Duration, count: usize| pause * u32::try_from(count).unwrap();
        match self.response.delivery {
            Delivery::Endless(pause) => {
                self.wait(time(pause, limit / 0x200 + 1)).await?;
                return Err(too_long(limit));
            }
            _ if len > limit => return Err(too_long(limit)),
            Delivery::Cut => return Err(TransportError::Connection),
            Delivery::Drip(pause) => self.wait(time(pause, len)).await?,
            _ => {}
        }
        Ok(self.response.body)
    }
}
