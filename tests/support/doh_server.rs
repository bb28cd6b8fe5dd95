//! A DNS over HTTPS resolver that plays a script.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::Mutex;

use issuemail::resolve::Resolver;

use super::http::Response;
use super::http::Server;
use super::question::Question;
use super::reply::Reply;

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
        let server = Server::start({
            let state = Arc::clone(&state);
            move |request| {
                let question = Question::read(request);
                let mut state = state.lock().unwrap();
                let response = state.script.response(&question);
                state.questions.push(question);
                response
            }
        });
        Self { server, state }
    }

    /// The address for a configuration.
    pub fn url(&self) -> String {
        format!("{}/dns-query", self.server.url())
    }

    /// What `resolve` takes.
    pub fn resolver(&self, name: &str) -> Resolver {
        Resolver::new(name, self.url()).unwrap()
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

//----------- Script -----------------------------------------------------------------------------

/// What a resolver answers. Names that it does not mention exist and have no CAA.
#[derive(Clone, Debug, Default)]
pub struct Script {
    replies: HashMap<(String, bool), Reply>,
    otherwise: Option<Reply>,
}

impl Script {
    /// Nothing anywhere.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers so for a name, with CD and without.
    #[must_use]
    pub fn on(self, name: &str, reply: Reply) -> Self {
        self.checked(name, reply.clone()).unchecked(name, reply)
    }

    /// Answers so for a name without CD.
    #[must_use]
    pub fn checked(mut self, name: &str, reply: Reply) -> Self {
        self.replies.insert((name.to_owned(), false), reply);
        self
    }

    /// Answers so for a name with CD.
    #[must_use]
    pub fn unchecked(mut self, name: &str, reply: Reply) -> Self {
        self.replies.insert((name.to_owned(), true), reply);
        self
    }

    /// Answers so for all other names.
    #[must_use]
    pub fn otherwise(mut self, reply: Reply) -> Self {
        self.otherwise = Some(reply);
        self
    }

    fn response(&self, question: &Question) -> Response {
        let key = (question.name.clone(), question.is_unchecked);
        let reply = self.replies.get(&key).or(self.otherwise.as_ref());
        reply.unwrap_or(&Reply::no_data()).to_response(question)
    }
}

//----------- Checks -----------------------------------------------------------------------------

/// Checks that every question is as it should be, that none came twice, and that they were about `domain` and its
/// parents only.
///
/// # Panics
///
/// When it is not so.
#[track_caller]
pub fn assert_polite(questions: &[Question], domain: &str) {
    let mut faults: Vec<String> = questions.iter().flat_map(Question::faults).collect();
    for (index, question) in questions.iter().enumerate() {
        let key = (&question.name, question.is_unchecked);
        if questions[..index].iter().any(|earlier| (&earlier.name, earlier.is_unchecked) == key) {
            faults.push(format!("{key:?} was asked twice"));
        }
        let is_parent = domain == question.name || domain.ends_with(&format!(".{}", question.name));
        if !is_parent || question.name.is_empty() {
            faults.push(format!("{key:?} is none of its names"));
        }
    }
    assert!(faults.is_empty(), "{domain}:\n{}", faults.join("\n"));
}
