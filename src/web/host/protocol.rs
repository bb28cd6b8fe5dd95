//! The messages between the framed view and the page around it: `{ "issuemail": { "v": 1, "type": … } }`.
//!
//! The page around sends the first message ([`HostMessage`]), the framed view answers ([`FrameMessage`]). This needs
//! no browser; `docs/embed.md` describes the protocol.
//!
//! No message can name a resolver: there is no field for it, and unknown fields are ignored. Which pages may start a
//! check, and what each is told, is decision D-39.

use crate::json::{self, Value};
use crate::report;
use crate::text::{Catalog, findings, msg};
use crate::web::appearance::{Accent, Theme};
use crate::web::batch::Answer;

/// The name of the object in every message.
pub const NAME: &str = "issuemail";

/// The version of the protocol. Fields may be added to it; a change of meaning gets another number.
pub const VERSION: u32 = 1;

/// The maximum length of a message as JSON, in UTF-16 code units.
pub const MAX_MESSAGE_LEN: u32 = 4096;

//----------- HostMessage ------------------------------------------------------------------------

/// A message of the page around.
#[derive(Debug, PartialEq, Eq)]
pub enum HostMessage {
    /// The appearance and the content of the framed view.
    Configure(Configure),
}

/// The requests of the page around. A `None` changes nothing.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Configure {
    /// The theme.
    pub theme: Option<Theme>,
    /// The accent; `Some(None)` restores the built-in one.
    pub accent: Option<Option<Accent>>,
    /// A language tag; empty for the browser's.
    pub lang: Option<String>,
    /// The id of a CA; it counts only when the deployment offers it.
    pub ca: Option<String>,
    /// The input to fill in.
    pub domain: Option<String>,
    /// Whether to check that input at once; it counts only for listed pages.
    pub runs: bool,
    /// Whether the page around is told the domain with the result; it counts only for listed pages.
    pub shares_domain: Option<bool>,
}

impl HostMessage {
    /// Parses a message from JSON. `None` for anything that is not one of ours; a field of another type counts as absent.
    pub fn parse(text: &str) -> Option<Self> {
        let value = json::read(text).ok()?;
        let message = value.get(NAME)?;
        if message.get("v") != Some(&Value::Number(VERSION.to_string())) {
            return None;
        }
        match message.get("type")?.as_str()? {
            "configure" => Some(Self::Configure(Configure::parse(message))),
            _ => None,
        }
    }
}

impl Configure {
    fn parse(message: &Value) -> Self {
        let text = |name: &str| message.get(name)?.as_str().map(str::to_owned);
        Self {
            theme: text("theme").and_then(|theme| Theme::parse(&theme)),
            accent: text("accent").map(|accent| Accent::parse(&accent)),
            lang: text("lang"),
            ca: text("ca"),
            domain: text("domain"),
            runs: message.get("run").and_then(Value::as_bool) == Some(true),
            shares_domain: message.get("share_domain").and_then(Value::as_bool),
        }
    }
}

//----------- FrameMessage -----------------------------------------------------------------------

/// A message of the framed view.
#[derive(Clone, Copy, Debug)]
pub enum FrameMessage<'a> {
    /// The framed view has started.
    Ready {
        /// The title of the frame.
        title: &'a str,
    },
    /// The height of its content has changed.
    Resize {
        /// In CSS pixels.
        height: u32,
    },
    /// A check is over.
    Result {
        /// The report, as JSON: see [`report_json`].
        report: &'a str,
    },
}

/// The value of a message's field.
#[derive(Clone, Copy, Debug)]
pub enum FieldValue<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(u32),
    /// JSON.
    Json(&'a str),
}

impl<'a> FrameMessage<'a> {
    /// The type of the message.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Ready { .. } => "ready",
            Self::Resize { .. } => "resize",
            Self::Result { .. } => "result",
        }
    }

    /// The field of the message in addition to type and version.
    pub fn field(&self) -> (&'static str, FieldValue<'a>) {
        match *self {
            Self::Ready { title } => ("title", FieldValue::Text(title)),
            Self::Resize { height } => ("height", FieldValue::Number(height)),
            Self::Result { report } => ("report", FieldValue::Json(report)),
        }
    }
}

/// What the page around is told of a report (decision D-39).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// The verdict and its reason.
    #[default]
    Verdict,
    /// Everything that does not reveal the domain. The page is listed.
    Nameless,
    /// Everything but the input. The page is listed, and has asked for it.
    Everything,
}

/// The report for the page around. `None` while the answer has no report.
pub fn report_json(answer: &Answer, catalog: &Catalog, told: Told) -> Option<String> {
    let report = answer.report()?;
    Some(match told {
        Told::Verdict => report::to_verdict_json(report, &answer.checked_at),
        Told::Nameless => report::to_nameless_json(report, &answer.checked_at),
        Told::Everything => report::to_json(report, &findings::messages(catalog), &answer.checked_at, None),
    })
}

/// What the page around gets for an address that could not be read: neither what was typed nor what is wrong with it.
pub fn error_json(catalog: &Catalog) -> String {
    report::nameless_error_to_json(&catalog.text(msg::UI_BATCH_WORD_UNREADABLE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::mailbox::Mailbox;
    use crate::report::evaluate;
    use crate::zone;

    fn answer(domain: &str, zone: &str) -> Answer {
        let mailbox: Mailbox = domain.parse().unwrap();
        let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
        Answer::reported(report, "1970-01-01T00:00:00Z".to_owned())
    }

    #[test]
    fn a_message_is_parsed() {
        let text = r##"{"issuemail":{"v":1,"type":"configure","theme":"dark","accent":"#0aF","lang":"de",
            "ca":"globalsign","domain":"x.example","share_domain":true,"resolvers":["https://evil.example/"],"run":true}}"##;
        let expected = Configure {
            theme: Some(Theme::Dark),
            accent: Some(Accent::parse("0af")),
            lang: Some("de".to_owned()),
            ca: Some("globalsign".to_owned()),
            domain: Some("x.example".to_owned()),
            runs: true,
            shares_domain: Some(true),
        };
        assert_eq!(HostMessage::parse(text), Some(HostMessage::Configure(expected)));
        let text = r#"{"issuemail":{"v":1,"type":"configure"}}"#;
        assert_eq!(HostMessage::parse(text), Some(HostMessage::Configure(Configure::default())));
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
            assert_eq!(HostMessage::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_that_cannot_be_read_tells_nothing() {
        let json = error_json(&Catalog::for_tag("en"));
        let expected =
            r#"{"schema":"issuemail.report/1","error":{"code":"bad_input","message":"Could not be read"}}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn fields_of_another_type_count_as_absent() {
        let text = r#"{"issuemail":{"v":1,"type":"configure","theme":1,"accent":["red"],"lang":{},"ca":null,
            "domain":["x.example"],"share_domain":"true","run":1}}"#;
        assert_eq!(HostMessage::parse(text), Some(HostMessage::Configure(Configure::default())));
        let text = r#"{"issuemail":{"v":1,"type":"configure","theme":"url(x)","accent":"red;x:y"}}"#;
        let Some(HostMessage::Configure(read)) = HostMessage::parse(text) else { panic!("{text}") };
        assert_eq!((read.theme, read.accent), (None, Some(None)));
    }

    #[test]
    fn without_permission_nothing_tells_the_domain() {
        let zone = [
            "corp.secret.example. 300 CAA 0 issuemail \"other.example; account=secret\"",
            "corp.secret.example. 300 CAA 0 iodef \"mailto:pki@secret.example\"",
            "corp.secret.example. 300 CAA 128 secret \"x\"",
        ]
        .join("\n");
        let answer = answer("alice@mail.corp.secret.example", &zone);
        let catalog = Catalog::for_tag("en");
        let all = report_json(&answer, &catalog, Told::Everything).unwrap();
        assert!(all.contains(r#""domain":"mail.corp.secret.example""#) && !all.contains("alice"), "{all}");
        let nameless = report_json(&answer, &catalog, Told::Nameless).unwrap();
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
        // The message matches the report.
        let all = json::read(&all).unwrap();
        for name in names.into_iter().filter(|name| *name != "findings") {
            assert_eq!(value.get(name), all.get(name), "{name}");
        }
    }

    /// Two domains with the same verdict and reason look the same to a page that is not listed, whatever they have.
    #[test]
    fn the_verdict_alone_tells_nothing_else() {
        let catalog = Catalog::for_tag("en");
        let told = |domain: &str, zone: &str| {
            let answer = answer(domain, zone);
            assert!(!answer.report().unwrap().findings.is_empty(), "otherwise this tells nothing");
            report_json(&answer, &catalog, Told::Verdict).unwrap()
        };
        let one = told("mail.x.example", "mail.x.example. 300 CAA 1 issuemail \"other.example\"");
        let other = told(
            "alice@y.example",
            "y.example. 5 CAA 0 issuemail \"one.example\"\ny.example. CAA 0 x-y \"secret\"",
        );
        assert_eq!(one, other);
        assert!(one.ends_with(r#""findings":[]}"#) && !one.contains("dnssec"), "{one}");
    }
}
