//! What the framed view and the page around it say to each other: `{ "issuemail": { "v": 1, "type": … } }`.
//!
//! The page around speaks first, with `configure`; the framed view answers with `ready`, `resize` and `result`. This is
//! the part that needs no browser: what a message may say, and what the answers hold. `docs/embed.md` is the protocol.
//!
//! Nothing in a message names a resolver or starts a check: there is no field for it, and other fields are not read.

use std::rc::Rc;

use crate::json;
use crate::json::Value;
use crate::judge::Judgement;
use crate::report;
use crate::text::Catalog;
use crate::text::Language;
use crate::text::findings;
use crate::web::batch::Answer;
use crate::web::batch::Step;
use crate::web::query_string::encode;
use crate::web::query_string::theme;
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
    /// `light`, `dark` or `auto`.
    pub theme: Option<String>,
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
            theme: text("theme").and_then(theme),
            accent: text("accent").map(|accent| Accent::parse(&accent)),
            lang: text("lang"),
            ca: text("ca"),
            domain: text("domain"),
            shares_domain: message.get("share_domain").and_then(Value::as_bool),
        })
    }
}

//----------- Accent -----------------------------------------------------------------------------

/// A color for buttons, links and focus: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

impl Accent {
    /// Reads `#rgb` or `#rrggbb`; the `#` may be left out, as it has to be in a query.
    pub fn parse(text: &str) -> Option<Self> {
        let mut digits = [0; 6];
        let mut count = 0;
        for character in text.strip_prefix('#').unwrap_or(text).chars() {
            *digits.get_mut(count)? = character.to_digit(16)? as u8;
            count += 1;
        }
        let [a, b, c, d, e, f] = digits;
        match count {
            6 => Some(Self([a * 16 + b, c * 16 + d, e * 16 + f])),
            3 => Some(Self([a * 17, b * 17, c * 17])),
            _ => None,
        }
    }

    /// The color in CSS for either theme: made darker, or lighter, until text in it can be read on all our surfaces, and
    /// text of ours on it ([WCAG 2.2, 1.4.3]).
    ///
    /// [WCAG 2.2, 1.4.3]: https://www.w3.org/TR/WCAG22/#contrast-minimum
    pub fn to_css(self) -> String {
        let (light, dark) = (self.towards(0), self.towards(255));
        let (Self([r, g, b]), Self([red, green, blue])) = (light, dark);
        format!("light-dark(rgb({r},{g},{b}),rgb({red},{green},{blue}))")
    }

    /// Mixes in black (0) or white (255) until there is 4.5 to 1 against the darkest of the light surfaces, or the
    /// lightest of the dark ones.
    #[inline(never)]
    fn towards(self, end: u8) -> Self {
        let mut color = self;
        for step in 1..=16 {
            let luminance = color.luminance();
            if (end == 0 && luminance <= 0.15) || (end != 0 && luminance >= 0.27) {
                break;
            }
            let mix = |channel: u8| (u32::from(channel) * (16 - step) + u32::from(end) * step) / 16;
            color = Self(self.0.map(|channel| mix(channel) as u8));
        }
        color
    }

    /// The [relative luminance](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance), to the second digit: a polynomial
    /// instead of the power, which would cost every visitor a kilobyte.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            share * (share * (share * 0.305_306 + 0.682_171) + 0.012_523)
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
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

/// The link to the page, with everything about the same domain. The domain stands in the fragment: what a visitor typed
/// goes to no web server.
pub fn page_link(judgement: &Judgement, language: Language) -> String {
    format!("{}&run=1#address={}", page(judgement, language), encode(&judgement.domain.to_string()))
}

/// The link to a passage of the article, which only the page has.
pub fn passage_link(judgement: &Judgement, language: Language, passage: &str) -> String {
    format!("{}#{passage}", page(judgement, language))
}

/// The page in a language, for the CA of a report.
fn page(judgement: &Judgement, language: Language) -> String {
    let ca = encode(&judgement.ca.id);
    match language {
        Language::ENGLISH => format!("index.html?lang=en&ca={ca}"),
        Language { tag, .. } => format!("{tag}.html?ca={ca}"),
    }
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
            theme: Some("dark".to_owned()),
            accent: Some(Some(Accent([0, 0xaa, 0xff]))),
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
    fn an_accent_is_a_number_and_nothing_else() {
        for (text, expected) in [
            ("#0b5b6b", Some([0x0b, 0x5b, 0x6b])),
            ("FFF", Some([255; 3])),
            ("", None),
            ("#", None),
            ("red", None),
            ("+12345", None),
            ("#12345", None),
            ("#1234567", None),
            ("#ffffffffff", None),
            ("##fff", None),
            ("#fff;color:red", None),
            ("#ａｂｃ", None),
        ] {
            assert_eq!(Accent::parse(text), expected.map(Accent), "{text}");
        }
    }

    /// Contrasts by the definition, with the power that the program does without.
    #[test]
    fn every_accent_can_be_read_in_both_themes() {
        let luminance = |color: [u8; 3]| {
            let [red, green, blue] = color.map(|channel| {
                let share = f64::from(channel) / 255.0;
                if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let contrast = |one: [u8; 3], other: [u8; 3]| {
            let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
            one.max(other) / one.min(other)
        };
        // Each pair of `light-dark()` in the tokens that is a surface, or stands on the accent.
        let tokens = include_str!("../../static/css/tokens.css");
        let is_beside = |line: &&str| {
            ["-surface:", "--im-page:", "--im-sunken:", "--im-on-accent:"]
                .iter()
                .any(|name| line.contains(name))
        };
        let pairs: Vec<[[u8; 3]; 2]> = tokens
            .lines()
            .filter(is_beside)
            .map(|line| {
                let (_, colors) = line.split_once("light-dark(").unwrap();
                let (light, dark) = colors.trim_end_matches(");").split_once(", ").unwrap();
                [light, dark].map(|color| Accent::parse(color).unwrap().0)
            })
            .collect();
        assert_eq!(pairs.len(), 8);
        let steps = [0, 51, 102, 153, 204, 255];
        for red in steps {
            for green in steps {
                for blue in steps {
                    let css = Accent([red, green, blue]).to_css();
                    let numbers: Vec<u8> = css
                        .split(|character: char| !character.is_ascii_digit())
                        .filter_map(|number| number.parse().ok())
                        .collect();
                    let [light, dark] = [0, 3].map(|at| [numbers[at], numbers[at + 1], numbers[at + 2]]);
                    for [surface, dark_surface] in &pairs {
                        assert!(contrast(light, *surface) >= 4.5, "{css} on {surface:x?}");
                        assert!(contrast(dark, *dark_surface) >= 4.5, "{css} on {dark_surface:x?}");
                    }
                }
            }
        }
        // One that can be read stays what it is.
        assert!(Accent([0x0b, 0x5b, 0x6b]).to_css().starts_with("light-dark(rgb(11,91,107),"));
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
    fn the_link_holds_no_local_part_and_sends_no_domain() {
        let answer = answer("alice@mail.example.com", "");
        let link = |tag| page_link(answer.judgement(), Language::for_tag(tag).unwrap());
        assert_eq!(link("pt-BR"), "pt-BR.html?ca=ca.example&run=1#address=mail.example.com");
        assert_eq!(link("en"), "index.html?lang=en&ca=ca.example&run=1#address=mail.example.com");
        let link = passage_link(answer.judgement(), Language::for_tag("pt-BR").unwrap(), "servfail");
        assert_eq!(link, "pt-BR.html?ca=ca.example#servfail");
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
