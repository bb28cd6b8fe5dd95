//! A DNS over HTTPS resolver that plays a script.

use std::sync::{Arc, Mutex};
use std::time::Instant;

use issuemail::lookup::Resolver;
use issuemail::lookup::resolver::Format;

use super::dnssec;
use super::http::{Delivery, Server};
use super::question::Question;
pub use super::script::Script;

//----------- DohServer --------------------------------------------------------------------------

/// The resolver. It remembers everything it is asked.
pub struct DohServer {
    server: Server,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    script: Script,
    questions: Vec<Question>,
}

impl DohServer {
    /// Starts it on a free port of loopback.
    pub fn start(script: Script) -> Self {
        let state = Arc::new(Mutex::new(State { script, questions: Vec::new() }));
        let started = Instant::now();
        let server = Server::start({
            let state = Arc::clone(&state);
            move |request| {
                let mut question = Question::read(request);
                let mut state = state.lock().unwrap();
                let response = state.script.response(&question, &state.questions);
                (question.arrived, question.delay) = (started.elapsed(), response.delay);
                question.is_prompt = response.delivery == Delivery::Whole && response.delay.is_zero();
                state.questions.push(question);
                response
            }
        });
        Self { server, state }
    }

    /// A resolver that is not there.
    pub fn gone() -> Self {
        let mut server = Self::start(Script::new());
        server.stop();
        server
    }

    /// The address for a configuration.
    pub fn url(&self) -> String {
        format!("{}/dns-query", self.server.url())
    }

    /// What `resolve` takes.
    pub fn resolver(&self, name: &str) -> Resolver {
        Resolver::new(name, self.url()).unwrap()
    }

    /// The same, asked in JSON.
    pub fn json_resolver(&self, name: &str) -> Resolver {
        let url = format!("{}/resolve", self.server.url());
        Resolver::new(name, url).unwrap().with_format(Format::Json)
    }

    /// Everything that was asked so far.
    pub fn questions(&self) -> Vec<Question> {
        self.state.lock().unwrap().questions.clone()
    }

    /// Plays another script from now on and forgets what was asked.
    pub fn play(&self, script: Script) {
        *self.state.lock().unwrap() = State { script, questions: Vec::new() };
    }

    /// Goes away: connections are refused from now on.
    pub fn stop(&mut self) {
        self.server.stop();
    }
}

//----------- Checks -----------------------------------------------------------------------------

/// Checks that every question is as it should be, that none came again after an answer, or more than twice, and that they were about `domain`, its parents
/// and the wildcards below these only.
///
/// # Panics
///
/// When it is not so.
#[track_caller]
pub fn assert_polite(questions: &[Question], domain: &str) {
    assert_polite_about(questions, &[domain]);
}

/// The same for several domains, as when one is an alias of another.
///
/// # Panics
///
/// When it is not so.
#[track_caller]
pub fn assert_polite_about(questions: &[Question], domains: &[&str]) {
    let mut faults: Vec<String> = questions.iter().flat_map(Question::faults).collect();
    for (index, question) in questions.iter().enumerate() {
        let key = |question: &Question| {
            let Question { name, record_type, is_unchecked, .. } = question;
            (name.clone(), *record_type, *is_unchecked)
        };
        let mut earlier = questions[..index].iter().filter(|earlier| key(earlier) == key(question));
        if earlier.next().is_some_and(|earlier| earlier.is_prompt) || earlier.next().is_some() {
            faults.push(format!("{:?} was asked again", key(question)));
        }
        let beside = question.name.strip_prefix("*.").filter(|_| question.is_plain());
        let is_parent = domains.iter().any(|domain| match beside {
            Some(parent) => parent.contains('.') && dnssec::is_in(domain, parent),
            None => dnssec::is_in(domain, &question.name),
        });
        if !is_parent || question.name.is_empty() {
            faults.push(format!("{:?} is none of the names", key(question)));
        }
    }
    assert!(faults.is_empty(), "{domains:?}:\n{}", faults.join("\n"));
}
