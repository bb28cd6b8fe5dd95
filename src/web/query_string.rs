//! The parameters of a link: `?domain=…&ca=…&theme=…&run=1#address=…`, and for the framed view `accent=…`.
//!
//! `static/boot.js` reads the language (`lang=…`). A link cannot name resolvers: it must not be able to fake a verdict. An
//! address comes in the fragment, which is never sent to a server; so do the records of the what-if tab.

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
    pub run: bool,
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
    /// Parses the query (without `?`) and the fragment (without `#`). If a parameter occurs twice, the first counts.
    pub fn read(query: &str, fragment: &str) -> Self {
        let domain = parameter(query, "domain");
        let address = parameter(fragment, "address");
        Self {
            input: address.or(domain).filter(|text| !text.trim().is_empty()),
            ca: parameter(query, "ca"),
            theme: parameter(query, "theme").and_then(|theme| Theme::parse(&theme)),
            accent: parameter(query, "accent").and_then(|accent| Accent::parse(&accent)),
            run: parameter(query, "run").as_deref() == Some("1"),
            is_typed: false,
            what_if: StartWhatIf::read(fragment),
        }
    }

    /// Keeps what was typed before the app was ready, and runs the check if the button was pressed.
    pub fn take_over(&mut self, typed: Option<String>, was_submitted: bool) {
        if let Some(typed) = typed.filter(|text| !text.trim().is_empty()) {
            self.input = Some(typed);
            self.is_typed = true;
        }
        self.run |= was_submitted;
    }
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
