//! The parameters of a link: `#domain=…&ca=…&run=1` or `#address=…` in the fragment, which is never sent to a server;
//! `?domain=…&ca=…&theme=…&run=1` in the query, and for the framed view `accent=…`.
//!
//! `static/boot.js` reads the language (`lang=…`). A link cannot name resolvers: it must not be able to fake a verdict. The
//! records of the what-if tab come in the fragment too.

use crate::dns::text::{percent_decode, percent_encode};
use crate::web::appearance::{Accent, Theme};

/// The parameters of a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// The field's content.
    pub input: Option<String>,
    /// The id of a CA; it counts only when the deployment offers it.
    pub ca: Option<String>,
    /// The theme.
    pub theme: Option<Theme>,
    /// The accent of the framed view.
    pub accent: Option<Accent>,
    /// Whether to start the check at once.
    pub run: Run,
    /// Whether the content was typed before the app had started.
    pub is_typed: bool,
    /// The content of the what-if tab.
    pub what_if: Option<StartWhatIf>,
}

/// The parameters for the what-if tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartWhatIf {
    /// The domain.
    pub domain: String,
    /// The records.
    pub records: String,
    /// Whether the tab is open.
    pub is_open: bool,
}

impl Start {
    /// Parses the query (without `?`) and the fragment (without `#`). The fragment goes before the query; if a parameter
    /// occurs twice in one of them, the first counts.
    pub fn read(query: &str, fragment: &str) -> Self {
        let either = |name| parameter(fragment, name).or_else(|| parameter(query, name));
        let is_set = |text| parameter(text, "run").as_deref() == Some("1");
        let address = parameter(fragment, "address").or_else(|| either("domain"));
        Self {
            input: address.filter(|text| !text.trim().is_empty()),
            ca: either("ca"),
            theme: parameter(query, "theme").and_then(|theme| Theme::parse(&theme)),
            accent: parameter(query, "accent").and_then(|accent| Accent::parse(&accent)),
            run: match (is_set(query), is_set(fragment)) {
                (true, _) => Run::ByQuery,
                (false, true) => Run::ByFragment,
                (false, false) => Run::No,
            },
            is_typed: false,
            what_if: StartWhatIf::read(fragment),
        }
    }

    /// Keeps what was typed before the app was ready, and runs the check if the button was pressed. What the link wanted
    /// to run was something else.
    pub fn take_over(&mut self, typed: Option<String>, was_submitted: bool) {
        if let Some(typed) = typed.filter(|text| !text.trim().is_empty()) {
            self.input = Some(typed);
            self.is_typed = true;
            self.run = Run::No;
        }
        if was_submitted {
            self.run = Run::ByVisitor;
        }
    }

    /// Returns whether the check starts at once. `around` has the origins of the windows around this one: `None` if it is
    /// in no frame, and an empty text if the browser does not tell. What a fragment says counts in no frame, because the
    /// page around can change it at any time (decision D-39).
    pub fn runs(&self, around: Option<&str>, is_listed: impl Fn(&str) -> bool) -> bool {
        let is_allowed = match (self.run, around) {
            (Run::No, _) => false,
            (Run::ByVisitor, _) | (_, None) => true,
            // An empty text is one origin, which nobody lists.
            (Run::ByQuery, Some(origins)) => origins.split(' ').all(is_listed),
            (Run::ByFragment, Some(_)) => false,
        };
        is_allowed && self.input.is_some()
    }
}

/// Who wants the check to start at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Run {
    /// Nobody.
    #[default]
    No,
    /// The query of the link.
    ByQuery,
    /// The fragment of the link.
    ByFragment,
    /// The visitor, who pressed the button before the app was ready.
    ByVisitor,
}

impl StartWhatIf {
    fn read(fragment: &str) -> Option<Self> {
        let [domain, records] = ["try", "records"].map(|name| parameter(fragment, name));
        let is_open = parameter(fragment, "tab").as_deref() == Some("try");
        let is_present = is_open || domain.is_some() || records.is_some();
        is_present.then(|| Self {
            domain: domain.unwrap_or_default(),
            records: records.unwrap_or_default(),
            is_open,
        })
    }
}

/// The first value of a parameter.
fn parameter(text: &str, name: &str) -> Option<String> {
    text.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then(|| decode(value))
    })
}

/// Decodes percent-encoding. `+` is not decoded: it is a space in a query only, and addresses and domains have no spaces
/// there. Octets that are not UTF-8 are replaced, and refused later as input.
fn decode(text: &str) -> String {
    String::from_utf8_lossy(&percent_decode(text)).into_owned()
}

/// Percent-encodes a text for a query.
pub fn encode(text: &str) -> String {
    percent_encode(text, b"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_parsed() {
        let start = Start::read(
            "domain=b%C3%BCcher.example&ca=globalsign&run=1&domain=x&theme=dark&resolver=evil",
            "",
        );
        assert_eq!(start.input.as_deref(), Some("bücher.example"));
        assert_eq!(start.ca.as_deref(), Some("globalsign"));
        assert_eq!(start.theme, Some(Theme::Dark));
        assert_eq!(start.run, Run::ByQuery);
        assert_eq!(start.accent, None);
        let start = Start::read("domain=x.example&theme=url(x)&accent=%23fff", "address=a%2Bb@y.example");
        assert_eq!(start.input.as_deref(), Some("a+b@y.example"));
        assert_eq!(start.theme, None);
        assert_eq!(start.accent, Accent::parse("#fff"));
        assert_eq!(start.run, Run::No);
        assert_eq!(Start::read("", ""), Start::default());
        assert_eq!(Start::read("domain=%zz%", "").input.as_deref(), Some("%zz%"));
    }

    #[test]
    fn the_fragment_goes_before_the_query() {
        let start =
            Start::read("domain=x.example&ca=one", "domain=y.example&ca=two&lang=de&run=1&ca=three&run=0");
        assert_eq!(start.input.as_deref(), Some("y.example"));
        assert_eq!((start.ca.as_deref(), start.run), (Some("two"), Run::ByFragment));
        let start = Start::read("domain=x.example", "domain=y.example&address=a@z.example&run=true");
        assert_eq!((start.input.as_deref(), start.run), (Some("a@z.example"), Run::No));
    }

    #[test]
    fn in_a_frame_only_listed_pages_can_start_a_check() {
        let is_listed = |origin: &str| origin == "https://a.example" || origin == "https://b.example";
        let runs = |start: &Start, around: Option<&str>| start.runs(around, is_listed);
        let query = Start::read("domain=x.example&run=1", "");
        let fragment = Start::read("", "domain=x.example&run=1");
        assert!(runs(&query, None) && runs(&fragment, None));
        for (origins, expected) in [
            ("https://a.example", true),
            ("https://a.example https://b.example", true),
            ("https://a.example https://evil.example", false),
            ("https://evil.example https://a.example", false),
            ("null", false),
            // The browser does not tell.
            ("", false),
        ] {
            assert_eq!(runs(&query, Some(origins)), expected, "{origins:?}");
            assert!(!runs(&fragment, Some(origins)), "{origins:?}");
        }
        // There is nothing to run, or something else was typed; but the visitor's own button counts everywhere.
        assert!(!runs(&Start::read("run=1", "run=1"), None));
        let mut typed = query.clone();
        typed.take_over(Some("typed.example".to_owned()), false);
        assert!(!runs(&typed, None));
        typed.take_over(Some("typed.example".to_owned()), true);
        assert!(runs(&typed, None) && runs(&typed, Some("https://evil.example")));
    }

    #[test]
    fn a_long_link_is_read_once_from_end_to_end() {
        let long = "%41&domain=".repeat(100_000);
        let start = Start::read(&long, &format!("x={long}&address=a@x.example"));
        assert_eq!(start.input.as_deref(), Some("a@x.example"));
    }

    #[test]
    fn a_link_can_hold_records() {
        let what_if = |fragment| Start::read("", fragment).what_if;
        assert_eq!(what_if("servfail"), None);
        let start = Start::read("", "address=a@x.example&try=y.example&records=%40%20CAA%0A&tab=try");
        assert_eq!(start.input.as_deref(), Some("a@x.example"));
        let [domain, records] = ["y.example", "@ CAA\n"].map(str::to_owned);
        assert_eq!(start.what_if, Some(StartWhatIf { domain, records, is_open: true }));
        assert!(what_if("records=x").is_some_and(|what_if| what_if.records == "x" && !what_if.is_open));
    }

    #[test]
    fn decoding_reverses_encoding() {
        assert_eq!(decode(&encode("a+b &=ü#")), "a+b &=ü#");
    }
}
