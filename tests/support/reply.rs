//! What a resolver answers, and how it travels.

use std::time::Duration;

pub use super::answer::Answer;
use super::doh_json::{self, Dialect};
use super::http::{Delivery, Response};
use super::question::Question;

/// An answer and how it travels.
#[derive(Clone, Debug)]
pub struct Reply {
    body: Body,
    status: u16,
    media_type: Option<&'static str>,
    headers: Vec<(&'static str, String)>,
    allows_origin: bool,
    delay: Duration,
    delivery: Delivery,
}

#[derive(Clone, Debug)]
enum Body {
    Answer(Answer),
    Octets(Vec<u8>),
}

//--- What it says

impl Reply {
    /// A DNS message.
    pub fn answer(answer: Answer) -> Self {
        Self::new(Body::Answer(answer))
    }

    /// These octets, valid or not.
    pub fn octets(octets: impl Into<Vec<u8>>) -> Self {
        Self::new(Body::Octets(octets.into()))
    }

    /// An `issuemail` record with this value.
    pub fn issuemail(value: &str) -> Self {
        Self::answer(Answer::default().caa(0, "issuemail", value))
    }

    /// The name exists and has no CAA.
    pub fn no_data() -> Self {
        Self::answer(Answer::default())
    }

    /// The name does not exist.
    pub fn nx_domain() -> Self {
        Self::answer(Answer::default().rcode(3))
    }

    /// An RCODE and nothing else.
    pub fn rcode(rcode: u16) -> Self {
        Self::answer(Answer::default().rcode(rcode))
    }

    /// SERVFAIL.
    pub fn serv_fail() -> Self {
        Self::rcode(2)
    }

    /// Nothing, ever.
    pub fn silence() -> Self {
        Self::no_data().delivered(Delivery::Never)
    }

    /// An HTTP error.
    pub fn error(status: u16) -> Self {
        Self { status, media_type: Some("text/plain"), ..Self::octets("No.") }
    }

    /// The page that a hotel's network shows before payment.
    pub fn captive_portal() -> Self {
        Self {
            media_type: Some("text/html; charset=utf-8"),
            ..Self::octets("<!doctype html><title>Welcome</title>")
        }
    }

    /// A redirection to another address.
    pub fn redirect(url: &str) -> Self {
        Self { headers: vec![("location", url.to_owned())], ..Self::error(302) }
    }

    fn new(body: Body) -> Self {
        Self {
            body,
            status: 200,
            media_type: None,
            headers: Vec::new(),
            allows_origin: true,
            delay: Duration::ZERO,
            delivery: Delivery::Whole,
        }
    }
}

//--- How it travels

impl Reply {
    /// Comes later.
    #[must_use]
    pub fn after(self, milliseconds: u64) -> Self {
        Self { delay: Duration::from_millis(milliseconds), ..self }
    }

    /// Comes in another way.
    #[must_use]
    pub fn delivered(self, delivery: Delivery) -> Self {
        Self { delivery, ..self }
    }

    /// Says that it is something else.
    #[must_use]
    pub fn media_type(self, media_type: &'static str) -> Self {
        Self { media_type: Some(media_type), ..self }
    }

    /// Leaves out the header that lets pages of other origins read it.
    #[must_use]
    pub fn without_cors(self) -> Self {
        Self { allows_origin: false, ..self }
    }

    /// The same with its records rotated.
    #[must_use]
    pub fn rotated(self, by: usize) -> Self {
        match self.body {
            Body::Answer(answer) => Self { body: Body::Answer(answer.rotated(by)), ..self },
            Body::Octets(_) => self,
        }
    }

    /// The targets of its aliases.
    pub fn aliases(&self) -> &[String] {
        match &self.body {
            Body::Answer(answer) => answer.aliases(),
            Body::Octets(_) => &[],
        }
    }

    /// The HTTP response to a question, to one in JSON in that dialect.
    pub fn to_response(&self, question: &Question, dialect: Dialect) -> Response {
        let media_type = self.media_type.unwrap_or(match question.is_json {
            true => dialect.media_type(),
            false => "application/dns-message",
        });
        let mut headers = vec![("content-type", media_type.to_owned())];
        if self.allows_origin {
            headers.push(("access-control-allow-origin", "*".to_owned()));
        }
        headers.extend(self.headers.iter().cloned());
        let body = match &self.body {
            Body::Answer(answer) if question.is_json => {
                doh_json::to_json(&answer.to_octets(question), dialect).into_bytes()
            }
            Body::Answer(answer) => answer.to_octets(question),
            Body::Octets(octets) => octets.clone(),
        };
        Response { status: self.status, headers, body, delay: self.delay, delivery: self.delivery }
    }
}
