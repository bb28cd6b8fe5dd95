//! What a link can say: `?domain=…&ca=…&theme=…&run=1#address=…`, and of the framed view `accent=…`.
//!
//! The language (`lang=…`) is chosen by `static/boot.js`. Resolvers are not among it: a link must not be able to fake a
//! verdict. An address stands in the fragment, which is never sent to a server; so do the records of the second tab.

use crate::dns::text::{percent_decode, percent_encode};
use crate::web::embed::Accent;

/// What a link asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// The field's content.
    pub input: Option<String>,
    /// The id of a CA; it counts only when the deployment offers it.
    pub ca: Option<String>,
    /// `light`, `dark` or `auto`.
    pub theme: Option<String>,
    /// The accent of the framed view.
    pub accent: Option<Accent>,
    /// Whether to check at once.
    pub run: bool,
    /// Whether somebody has typed the content, before the app was there.
    pub is_typed: bool,
    /// The second tab.
    pub trial: Option<StartTrial>,
}

/// What a link says of the second tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartTrial {
    /// The domain.
    pub domain: String,
    /// The records.
    pub records: String,
    /// Whether the tab is open.
    pub is_open: bool,
}

impl Start {
    /// Reads the query (without `?`) and the fragment (without `#`). Of a parameter that comes twice, the first counts.
    pub fn read(query: &str, fragment: &str) -> Self {
        let domain = parameter(query, "domain");
        let address = parameter(fragment, "address");
        Self {
            input: address.or(domain).filter(|text| !text.trim().is_empty()),
            ca: parameter(query, "ca"),
            theme: parameter(query, "theme").and_then(theme),
            accent: parameter(query, "accent").and_then(|accent| Accent::parse(&accent)),
            run: parameter(query, "run").as_deref() == Some("1"),
            is_typed: false,
            trial: StartTrial::read(fragment),
        }
    }

    /// What was typed before the app was ready stays, and whoever pressed the button has meant it.
    pub fn take_over(&mut self, typed: Option<String>, was_submitted: bool) {
        if let Some(typed) = typed.filter(|text| !text.trim().is_empty()) {
            self.input = Some(typed);
            self.is_typed = true;
        }
        self.run |= was_submitted;
    }
}

impl StartTrial {
    fn read(fragment: &str) -> Option<Self> {
        let [domain, records] = ["try", "records"].map(|name| parameter(fragment, name));
        let is_open = parameter(fragment, "tab").as_deref() == Some("try");
        let is_there = is_open || domain.is_some() || records.is_some();
        is_there.then(|| Self {
            domain: domain.unwrap_or_default(),
            records: records.unwrap_or_default(),
            is_open,
        })
    }
}

/// The theme, if there is such a one.
pub fn theme(text: String) -> Option<String> {
    ["light", "dark", "auto"].contains(&text.as_str()).then_some(text)
}

/// The first value of a parameter.
fn parameter(text: &str, name: &str) -> Option<String> {
    text.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then(|| decode(value))
    })
}

/// Undoes percent-encoding; `+` is a space only in a query, and neither addresses nor domains have spaces there, so it
/// stays what it is in an address. Octets that are no UTF-8 are replaced, and refused later as input.
fn decode(text: &str) -> String {
    String::from_utf8_lossy(&percent_decode(text)).into_owned()
}

/// The text percent-encoded for a query.
pub fn encode(text: &str) -> String {
    percent_encode(text, b"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read() {
        let start = Start::read(
            "domain=b%C3%BCcher.example&ca=globalsign&run=1&domain=x&theme=dark&resolver=evil",
            "",
        );
        assert_eq!(start.input.as_deref(), Some("bücher.example"));
        assert_eq!(start.ca.as_deref(), Some("globalsign"));
        assert_eq!(start.theme.as_deref(), Some("dark"));
        assert!(start.run);
        assert_eq!(start.accent, None);
        let start = Start::read("domain=x.example&theme=url(x)&accent=%23fff", "address=a%2Bb@y.example");
        assert_eq!(start.input.as_deref(), Some("a+b@y.example"));
        assert_eq!(start.theme, None);
        assert_eq!(start.accent, Accent::parse("#fff"));
        assert!(!start.run);
        assert_eq!(Start::read("", ""), Start::default());
        assert_eq!(Start::read("domain=%zz%", "").input.as_deref(), Some("%zz%"));
    }

    #[test]
    fn a_link_can_hold_records() {
        let trial = |fragment| Start::read("", fragment).trial;
        assert_eq!(trial("servfail"), None);
        let start = Start::read("", "address=a@x.example&try=y.example&records=%40%20CAA%0A&tab=try");
        assert_eq!(start.input.as_deref(), Some("a@x.example"));
        let [domain, records] = ["y.example", "@ CAA\n"].map(str::to_owned);
        assert_eq!(start.trial, Some(StartTrial { domain, records, is_open: true }));
        assert!(trial("records=x").is_some_and(|trial| trial.records == "x" && !trial.is_open));
    }

    #[test]
    fn encoding_is_undone_by_decoding() {
        assert_eq!(decode(&encode("a+b &=ü#")), "a+b &=ü#");
    }
}
