//! What the framed view and the page around it say to each other: `{ "issuemail": { "v": 1, "type": … } }`.
//!
//! The page around speaks first, with `configure`; the framed view answers with `ready`, `resize` and `result`. This is
//! the part that needs no browser: what a message may say, and what the answers hold. `docs/embed.md` is the protocol.
//!
//! Nothing in a message names a resolver or starts a check: there is no field for it, and other fields are not read.

use std::rc::Rc;

use crate::json;
use crate::json::Value;
use crate::report;
use crate::text::Catalog;
use crate::text::Language;
use crate::text::findings;
use crate::web::appearance::Accent;
use crate::web::appearance::Theme;
use crate::web::batch::Answer;
use crate::web::batch::Step;
use crate::web::state::Check;
use crate::web::state::State;

/// The version of the protocol, as JSON has it. Fields may be added to it; what means something else gets another number.
const VERSION: &str = "1";

/// How long a message may be as JSON, in UTF-16 code units. A longer one is not read.
pub const MAX_MESSAGE_LEN: u32 = 4096;

//----------- Configure --------------------------------------------------------------------------

/// What the page around asks for. What it leaves out stays as it is.
#[derive(Debug, Default)]
#[cfg_attr(test, derive(PartialEq, Eq))]
pub struct Configure {
    /// The theme.
    pub theme: Option<Theme>,
    /// The accent; `Some(None)` goes back to the built-in one.
    pub accent: Option<Option<Accent>>,
    /// A language tag; an empty one is the browser's.
    pub lang: Option<String>,
    /// The id of a CA; it counts only when the deployment offers it.
    pub ca: Option<String>,
    /// What is filled in. It is not checked until the visitor says so.
    pub domain: Option<String>,
    /// Whether the page around is told the domain with the result.
    pub shares_domain: Option<bool>,
}

impl Configure {
    /// Reads a message, as JSON. `None` for whatever is not one of ours; a field of another type is as good as absent.
    pub fn read(text: &str) -> Option<Self> {
        let value = json::read(text).ok()?;
        let message = value.get("issuemail")?;
        let is_ours = message.get("v") == Some(&Value::Number(VERSION.to_owned()))
            && message.get("type")?.as_str()? == "configure";
        if !is_ours {
            return None;
        }
        let text = |name: &str| message.get(name)?.as_str().map(str::to_owned);
        Some(Self {
            theme: text("theme").and_then(|theme| Theme::parse(&theme)),
            accent: text("accent").map(|accent| Accent::parse(&accent)),
            lang: text("lang"),
            ca: text("ca"),
            domain: text("domain"),
            shares_domain: message.get("share_domain").and_then(Value::as_bool),
        })
    }
}

//----------- Answers ----------------------------------------------------------------------------

/// The answers that the page around has not been told yet, once a check is over, or has a watched change. They are told
/// with what to publish.
pub fn news(before: &State, now: &State) -> Vec<Rc<Answer>> {
    let answers = |state: &State| -> Vec<Rc<Answer>> {
        let Check::Done(batch) = &state.check else { return Vec::new() };
        let answer = |step: &Step| match step {
            Step::Done(answer) if answer.report().is_some() => Some(Rc::clone(answer)),
            _ => None,
        };
        batch.items.iter().filter_map(|item| answer(&item.step)).collect()
    };
    let known = answers(before);
    let mut news = answers(now);
    news.retain(|answer| !known.iter().any(|known| Rc::ptr_eq(known, answer)));
    news
}

/// The report as the page around gets it: all but what was typed, or nothing that tells the domain.
pub fn to_json(answer: &Answer, catalog: &Catalog, shares_domain: bool) -> Option<String> {
    let report = answer.report()?;
    Some(match shares_domain {
        true => report::to_json(report, &findings::messages(catalog), &answer.checked_at, None),
        false => report::to_nameless_json(report, &answer.checked_at),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::mailbox::Mailbox;
    use crate::report::evaluate;
    use crate::web::state::Action;
    use crate::zone;

    fn answer(domain: &str, zone: &str) -> Answer {
        let mailbox: Mailbox = domain.parse().unwrap();
        let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
        Answer::reported(report, "1970-01-01T00:00:00Z".to_owned())
    }

    #[test]
    fn a_message_is_read() {
        let text = r##"{"issuemail":{"v":1,"type":"configure","theme":"dark","accent":"#0aF","lang":"de",
            "ca":"globalsign","domain":"x.example","share_domain":true,"resolvers":["https://evil.example/"],"run":1}}"##;
        let expected = Configure {
            theme: Some(Theme::Dark),
            accent: Some(Accent::parse("0af")),
            lang: Some("de".to_owned()),
            ca: Some("globalsign".to_owned()),
            domain: Some("x.example".to_owned()),
            shares_domain: Some(true),
        };
        assert_eq!(Configure::read(text), Some(expected));
        let text = r#"{"issuemail":{"v":1,"type":"configure"}}"#;
        assert_eq!(Configure::read(text), Some(Configure::default()));
    }

    #[test]
    fn what_is_no_message_of_ours_is_ignored() {
        for text in [
            "",
            "null",
            "1",
            "\"configure\"",
            "[]",
            "{}",
            r#"{"issuemail":null}"#,
            r#"{"issuemail":"configure"}"#,
            r#"{"issuemail":{"type":"configure"}}"#,
            r#"{"issuemail":{"v":2,"type":"configure"}}"#,
            r#"{"issuemail":{"v":"1","type":"configure"}}"#,
            r#"{"issuemail":{"v":1}}"#,
            r#"{"issuemail":{"v":1,"type":"run"}}"#,
            r#"{"issuemail":{"v":1,"type":["configure"]}}"#,
            r#"{"__proto__":{"issuemail":{"v":1,"type":"configure"}}}"#,
            r#"{"issuemail":{"__proto__":{"v":1,"type":"configure"}}}"#,
            r#"{"v":1,"type":"configure"}"#,
        ] {
            assert_eq!(Configure::read(text), None, "{text}");
        }
    }

    #[test]
    fn fields_of_another_type_count_as_absent() {
        let text = r#"{"issuemail":{"v":1,"type":"configure","theme":1,"accent":["red"],"lang":{},"ca":null,
            "domain":["x.example"],"share_domain":"true"}}"#;
        assert_eq!(Configure::read(text), Some(Configure::default()));
        let text = r#"{"issuemail":{"v":1,"type":"configure","theme":"url(x)","accent":"red;x:y"}}"#;
        let read = Configure::read(text).unwrap();
        assert_eq!((read.theme, read.accent), (None, Some(None)));
    }

    #[test]
    fn without_leave_nothing_tells_the_domain() {
        let zone = [
            "corp.secret.example. 300 CAA 0 issuemail \"other.example; account=secret\"",
            "corp.secret.example. 300 CAA 0 iodef \"mailto:pki@secret.example\"",
            "corp.secret.example. 300 CAA 128 secret \"x\"",
        ]
        .join("\n");
        let answer = answer("alice@mail.corp.secret.example", &zone);
        let catalog = Catalog::for_tag("en");
        let all = to_json(&answer, &catalog, true).unwrap();
        assert!(all.contains(r#""domain":"mail.corp.secret.example""#) && !all.contains("alice"), "{all}");
        let nameless = to_json(&answer, &catalog, false).unwrap();
        assert!(!nameless.contains("secret") && !nameless.contains("alice"), "{nameless}");
        let value = json::read(&nameless).unwrap();
        let names: Vec<&str> = value.as_object().unwrap().iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "schema",
                "tool_version",
                "checked_at",
                "ca",
                "verdict",
                "reason",
                "conditional",
                "ca_error",
                "dnssec",
                "findings"
            ]
        );
        assert!(!value.get("findings").unwrap().as_array().unwrap().is_empty());
        // What is told is what the report says.
        let all = json::read(&all).unwrap();
        for name in names.into_iter().filter(|name| *name != "findings") {
            assert_eq!(value.get(name), all.get(name), "{name}");
        }
    }

    #[test]
    fn each_answer_is_news_once() {
        let ca = Rc::new(CaProfile::for_issuer("ca.example").unwrap());
        let idle = Rc::new(State::new("a@x.example y.example".to_owned(), ca));
        let running = Rc::clone(&idle).reduce(Action::Start);
        let answered = |state: &Rc<State>, domain: &str| {
            let answer = answer(domain, "");
            let fqdn = answer.judgement().domain.clone();
            Rc::clone(state).reduce(Action::Answered(state.generation, fqdn, vec![Rc::new(answer)]))
        };
        let half = answered(&running, "x.example");
        let done = answered(&half, "y.example");
        assert!(news(&idle, &running).is_empty() && news(&running, &half).is_empty());
        assert_eq!(news(&half, &done).len(), 2);
        let edited = Rc::clone(&done).reduce(Action::Edit("z".to_owned()));
        assert!(news(&done, &edited).is_empty());
    }
}
