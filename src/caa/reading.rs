//! What a malformed value was probably meant to say: the words that are left when its mistakes are taken off.

use crate::dns::visible::is_invisible;

/// A value, read as its writer may have meant it (decision D-52).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What is written like a domain name, in order, without what was around it.
    pub names: Vec<String>,
    /// The other words. White space is missing where a name was torn apart.
    pub words: Vec<String>,
    /// What is written like a parameter.
    pub parameters: Vec<String>,
    /// What a name was wrapped in.
    pub(super) wrapping: Option<Wrapping>,
}

/// What is around a name that should stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// The tag, or all of a record.
    Record,
    /// A URL.
    Url,
    /// An email address, with or without `mailto:`.
    Address,
    /// The asterisk of a wildcard.
    Wildcard,
}

impl Reading {
    /// Reads a value, well-formed or not. It gives words, and does not judge whether they are names of CAs.
    pub fn of(value: &[u8]) -> Self {
        let text: String = decode(value).chars().filter(|character| !is_invisible(*character)).collect();
        let mut reading = Self::default();
        let mut words: Vec<&str> = Vec::new();
        for (place, part) in text.split(';').enumerate() {
            let part = part.trim_matches(is_separator);
            match part.split_once('=') {
                Some((tag, _)) if place > 0 && !is_record_word(tag.trim()) => {
                    reading.parameters.push(part.to_owned());
                }
                _ => words.extend(split(part)),
            }
        }
        // Before the tag may be an owner name, a class and flags; after `CAA` may be flags.
        if let Some(tag) = words.iter().rposition(|word| is_record_word(word)) {
            words.drain(..=tag);
            let flags =
                words.iter().take_while(|word| word.bytes().all(|octet| octet.is_ascii_digit())).count();
            words.drain(..flags);
            reading.wrapping = Some(Wrapping::Record);
        }
        for word in joined(&words) {
            reading.word(&word);
        }
        reading
    }

    fn word(&mut self, word: &str) {
        let (word, wrapping) = unwrapped(word);
        if let Some(wrapping) = wrapping {
            self.wrapping.get_or_insert(wrapping);
        }
        let word = word.trim_matches(|character: char| !character.is_alphanumeric());
        if word.is_empty() {
            return;
        }
        let list = if word.contains(is_dot) { &mut self.names } else { &mut self.words };
        list.push(word.to_owned());
    }
}

/// The words of a part. What separates them is white space and whatever does not belong to names, URLs and addresses; an
/// apostrophe within a word belongs to it.
fn split(part: &str) -> impl Iterator<Item = &str> {
    let words = part.split(|character: char| is_separator(character) && character != '\'');
    let words = words.map(|word| word.trim_matches('\''));
    // `issuemail=ca.example`, `issuemail:ca.example`
    let words = words.flat_map(|word| match word.split_once(['=', ':']) {
        Some((tag, rest)) if is_record_word(tag) => [tag, rest],
        _ => [word, ""],
    });
    words.filter(|word| !word.is_empty())
}

/// Puts together what a space has torn apart: `ca. example`, `ca .example`, `ca . example`.
fn joined(words: &[&str]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        let is_open = |last: &str| last.ends_with(is_dot) && !last.trim_end_matches(is_dot).contains(is_dot);
        let belongs = |last: &str| is_open(last) || word.starts_with(is_dot);
        match joined.last_mut() {
            Some(last) if belongs(last) => last.push_str(word),
            _ => joined.push((*word).to_owned()),
        }
    }
    joined
}

/// A word without what does not belong to a domain name.
fn unwrapped(word: &str) -> (&str, Option<Wrapping>) {
    if let Some((scheme, rest)) = word.split_once("://") {
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        return (host, (!scheme.is_empty()).then_some(Wrapping::Url));
    }
    if let Some((_, domain)) = word.rsplit_once('@') {
        return (domain.split(['?', '>']).next().unwrap_or_default(), Some(Wrapping::Address));
    }
    if let Some(name) = word.strip_prefix("*.") {
        return (name, Some(Wrapping::Wildcard));
    }
    match word.split_once('/') {
        // Else it may be a list.
        Some((host, path)) if host.contains(is_dot) && !path.contains(is_dot) => (host, Some(Wrapping::Url)),
        _ => (word, None),
    }
}

/// What a record has besides its value: the type and the tags.
fn is_record_word(word: &str) -> bool {
    let word = word.trim_end_matches(['=', ':']);
    ["caa", "type257", "issue", "issuewild", "issuemail"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// The dots that IDNA takes for one.
fn is_dot(character: char) -> bool {
    matches!(character, '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
}

/// Neither part of a name nor of what is around one.
fn is_separator(character: char) -> bool {
    !character.is_alphanumeric() && !is_dot(character) && !"-_:/@*=?#%~".contains(character)
        || is_quotation_mark(character)
}

/// Returns whether people use it, or type it by mistake, as a quotation mark: the property `Quotation_Mark` of
/// Unicode, the brackets of East Asian scripts, and the primes, accents and modifier letters that look like one.
pub(super) fn is_quotation_mark(character: char) -> bool {
    matches!(character,
        '"' | '\'' | '`' | '\\' | '\u{a8}' | '\u{ab}' | '\u{b4}' | '\u{b8}' | '\u{bb}' | '\u{2b9}'..='\u{2bf}'
        | '\u{2c8}' | '\u{2ca}' | '\u{2cb}' | '\u{2dd}' | '\u{2ee}' | '\u{2f4}'..='\u{2f6}' | '\u{374}'
        | '\u{5f3}' | '\u{5f4}' | '\u{1fbd}'..='\u{1fbf}' | '\u{1fef}' | '\u{1ffd}' | '\u{1ffe}'
        | '\u{2018}'..='\u{201f}' | '\u{2032}'..='\u{2037}' | '\u{2039}' | '\u{203a}' | '\u{2057}'
        | '\u{275b}'..='\u{2760}' | '\u{276e}' | '\u{276f}' | '\u{2e42}' | '\u{3003}' | '\u{3008}'..='\u{3011}'
        | '\u{3014}'..='\u{301f}' | '\u{fe41}'..='\u{fe44}' | '\u{ff02}' | '\u{ff07}' | '\u{ff40}' | '\u{ff62}'
        | '\u{ff63}' | '\u{1f676}'..='\u{1f678}')
}

//----------- Characters -------------------------------------------------------------------------

/// The characters of a value: UTF-8, also when it was taken for Windows-1252 and encoded again; else Windows-1252.
pub(super) fn decode(value: &[u8]) -> String {
    match std::str::from_utf8(value) {
        Ok(text) => decoded_again(text).unwrap_or_else(|| text.to_owned()),
        Err(_) => value.iter().map(|octet| from_windows(*octet)).collect(),
    }
}

fn decoded_again(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let octets: Option<Vec<u8>> = text.chars().map(to_windows).collect();
    String::from_utf8(octets?).ok()
}

fn from_windows(octet: u8) -> char {
    let at = octet.checked_sub(0x80).and_then(|at| WINDOWS.chars().nth(usize::from(at)));
    at.unwrap_or(char::from(octet))
}

fn to_windows(character: char) -> Option<u8> {
    let at = WINDOWS.chars().position(|known| known == character);
    match at.and_then(|at| u8::try_from(at).ok()) {
        Some(at) => Some(0x80 + at),
        None => u8::try_from(u32::from(character)).ok(),
    }
}

/// 0x80 to 0x9F of Windows-1252; what it leaves open is a control character.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> (String, String) {
        let reading = Reading::of(value.as_bytes());
        (reading.names.join(" "), reading.words.join(" "))
    }

    #[test]
    fn what_is_around_a_name_is_taken_off() {
        for value in [
            "«ca.example»",
            "»ca.example«",
            "„ca.example“",
            "‚ca.example‘",
            "「ca.example」",
            "《ca.example》",
            "″ca.example″",
            "＂ca.example＂",
            "´ca.example´",
            "`ca.example`",
            "'ca.example'",
            "\\\"ca.example\\\"",
            "ca\u{200b}.example",
            "\u{feff}ca.example",
            "ca.example\u{a0}",
            "ca.example.",
            "*.ca.example",
            "<ca.example>",
            "(ca.example)",
            "https://ca.example/policy?x",
            "http://ca.example:443",
            "ca.example/",
            "mailto:pki@ca.example",
            "pki@ca.example",
            "0 issuemail ca.example",
            "0 issuemail \"ca.example\"",
            "issuemail=ca.example",
            "issuemail: ca.example",
            "CAA 0 ca.example",
            "corp.test. 300 IN CAA 0 issuemail ca.example",
            "ca. example",
            "ca .example",
            "ca . example",
            "â€œca.exampleâ€\u{9d}",
            "Â«ca.exampleÂ»",
        ] {
            assert_eq!(read(value), ("ca.example".to_owned(), String::new()), "{value}");
        }
        let windows = Reading::of(b"\x93ca.example\x94");
        assert_eq!(windows.names, ["ca.example"]);
    }

    #[test]
    fn words_are_no_names() {
        assert_eq!(read("Some CA nv-sa").1, "Some CA nv-sa");
        assert_eq!(read("CA de l'État").1, "CA de l'État");
        for value in ["", ";", "\\;", "\";\"", "';'", "-", "--", "...", "%%%", "\"\"", "\u{200b}"] {
            assert_eq!(read(value), Default::default(), "{value}");
        }
    }

    #[test]
    fn lists_have_any_separator() {
        for value in [
            "a.test b.test",
            "a.test,b.test",
            "a.test; b.test",
            "a.test | b.test",
            "a.test、b.test",
            "a.test، b.test",
            "a.test / b.test",
        ] {
            assert_eq!(read(value).0, "a.test b.test", "{value}");
        }
        let reading = Reading::of(b"a.test., b.test. ; account=1");
        assert_eq!(
            (reading.names.join(" "), reading.parameters),
            ("a.test b.test".to_owned(), vec!["account=1".to_owned()])
        );
    }
}
