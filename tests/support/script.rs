//! What a resolver on loopback plays.

use std::collections::HashMap;
use std::time::Duration;

use super::answer::Answer;
use super::dnssec;
use super::doh_json::Dialect;
use super::http::{Delivery, Response};
use super::question::Question;
use super::reply::Reply;
use super::zones::Zones;

/// What a resolver answers. Names that it does not mention exist and have no CAA; questions about the chain of trust are
/// answered as [`Zones`] does: `test` is signed, and nothing below is a separate zone.
#[derive(Clone, Debug, Default)]
pub struct Script {
    replies: HashMap<(String, u16, bool), Reply>,
    otherwise: Option<Reply>,
    zones: Zones,
    dialect: Dialect,
    is_without_chain: bool,
    milliseconds: u64,
    /// How late the answers to questions come, by their place; empty when that does not depend on it.
    delays: Vec<u64>,
    /// By how many places sets are rotated.
    rotation: usize,
    /// The replies to the first question of each name for CAA.
    first: HashMap<String, Reply>,
    /// How many questions are answered, and the reply to all others.
    end: Option<(usize, Reply)>,
}

//--- CAA

impl Script {
    /// Nothing anywhere.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the reply for a name, with CD and without.
    #[must_use]
    pub fn on(self, name: &str, reply: Reply) -> Self {
        self.checked(name, reply.clone()).unchecked(name, reply)
    }

    /// Sets the reply to the first question for a name without CD.
    #[must_use]
    pub fn at_first(mut self, name: &str, reply: Reply) -> Self {
        self.first.insert(name.to_owned(), reply);
        self
    }

    /// Sets the reply for a name without CD.
    #[must_use]
    pub fn checked(self, name: &str, reply: Reply) -> Self {
        self.of(name, dnssec::CAA, false, reply)
    }

    /// Sets the reply for a name with CD.
    #[must_use]
    pub fn unchecked(self, name: &str, reply: Reply) -> Self {
        self.of(name, dnssec::CAA, true, reply)
    }
}

//--- Everything else

impl Script {
    /// Sets the reply for a name, a type and CD.
    #[must_use]
    pub fn of(mut self, name: &str, record_type: u16, is_unchecked: bool, reply: Reply) -> Self {
        self.replies.insert((name.to_owned(), record_type, is_unchecked), reply);
        self
    }

    /// Sets the reply for a name and a type, with CD and without.
    #[must_use]
    pub fn of_type(self, name: &str, record_type: u16, reply: Reply) -> Self {
        self.of(name, record_type, false, reply.clone()).of(name, record_type, true, reply)
    }

    /// Sets the reply for a name, for any query.
    #[must_use]
    pub fn whole(self, name: &str, reply: &Reply) -> Self {
        dnssec::ASKED.iter().fold(self, |script, &code| script.of_type(name, code, reply.clone()))
    }

    /// Sets the reply for everything that is not mentioned.
    #[must_use]
    pub fn otherwise(mut self, reply: Reply) -> Self {
        self.otherwise = Some(reply);
        self
    }

    /// Answers so about the chain of trust; CAA comes from there too, where nothing else is said.
    #[must_use]
    pub fn zones(self, zones: Zones) -> Self {
        Self { zones, ..self }
    }

    /// Adds a zone with a DS.
    #[must_use]
    pub fn signed(self, apex: &str) -> Self {
        Self { zones: self.zones.signed(apex), ..self }
    }

    /// Adds a zone that is proven to have no DS.
    #[must_use]
    pub fn unsigned(self, apex: &str) -> Self {
        Self { zones: self.zones.unsigned(apex), ..self }
    }

    /// Knows nothing of DS records.
    #[must_use]
    pub fn without_chain(self) -> Self {
        Self { is_without_chain: true, ..self }
    }

    /// Speaks this dialect where JSON is asked for.
    #[must_use]
    pub fn dialect(self, dialect: Dialect) -> Self {
        Self { dialect, ..self }
    }

    /// Answers everything this much later.
    #[must_use]
    pub fn after(self, milliseconds: u64) -> Self {
        Self { milliseconds, ..self }
    }

    /// Answers each question as late as the list says for its place, and rotates sets.
    #[must_use]
    pub fn shuffled(self, delays: Vec<u64>, rotation: usize) -> Self {
        Self { delays, rotation, ..self }
    }

    /// Answers this many questions, and all others with a reply.
    #[must_use]
    pub fn ends_after(self, count: usize, reply: Reply) -> Self {
        Self { end: Some((count, reply)), ..self }
    }

    /// The response to a question that others came before.
    pub(super) fn response(&self, question: &Question, before: &[Question]) -> Response {
        let reply = self.reply(question, before).rotated(self.rotation);
        let mut response = reply.to_response(question, self.dialect);
        if response.delivery == Delivery::Whole && response.delay.is_zero() {
            let delay =
                self.delays.get(before.len() % self.delays.len().max(1)).unwrap_or(&self.milliseconds);
            response.delay = Duration::from_millis(*delay);
        }
        response
    }

    /// The reply to a question that others came before.
    pub fn reply(&self, question: &Question, before: &[Question]) -> Reply {
        let Question { name, record_type, is_unchecked, .. } = question;
        if let Some((count, reply)) = &self.end
            && before.len() >= *count
        {
            return reply.clone();
        }
        if let Some(reply) = self.first.get(name)
            && (*record_type, *is_unchecked) == (dnssec::CAA, false)
            && !before.iter().any(|earlier| earlier.name == *name && earlier.record_type == dnssec::CAA)
        {
            return reply.clone();
        }
        let key = (name.clone(), *record_type, *is_unchecked);
        if let Some(reply) = self.replies.get(&key).or(self.otherwise.as_ref()) {
            return reply.clone();
        }
        match *record_type {
            dnssec::DS if self.is_without_chain => Reply::serv_fail(),
            // What is an alias for CAA is one for others.
            dnssec::CNAME => match self.replies.get(&(name.clone(), dnssec::CAA, *is_unchecked)) {
                Some(reply) if !reply.aliases().is_empty() => Reply::answer(Answer::default().record(
                    name,
                    dnssec::CNAME,
                    dnssec::wire(&reply.aliases()[0]),
                )),
                _ => self.told(question),
            },
            _ => self.told(question),
        }
    }

    /// The answer of the zones.
    fn told(&self, question: &Question) -> Reply {
        let answer = self.zones.answer(&question.name, question.record_type, question.is_unchecked);
        Reply::answer(answer)
    }
}
