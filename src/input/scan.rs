//! Tokens and candidates: everything in a line that may be an address or a domain, wherever it stands.

use crate::dns::idna::is_in_names;
use crate::input::tld::is_public;
use crate::mailbox::{Mailbox, MailboxError};

/// Something in a line that may be meant.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// What stands there, without what is around it.
    pub(super) text: String,
    /// What it means.
    pub(super) mailbox: Result<Mailbox, MailboxError>,
    /// Its place in the line, in octets.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// What it looks like.
    pub(super) shape: Shape,
}

/// What a candidate looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// It has an `@`.
    Address,
    /// Labels with dots.
    Domain,
    /// The host of a web address.
    Host,
    /// A name in the rest of a web address.
    Path,
}

/// Reads a line once, from the start to the end.
pub(super) fn scan(line: &str) -> Vec<Candidate> {
    let mut scanner = Scanner {
        line,
        characters: line.char_indices().collect(),
        at: 0,
        floor: 0,
        run_end: 0,
        has_open_quote: false,
        link: None,
        is_host_next: false,
        found: Vec::new(),
    };
    scanner.run();
    scanner.found
}

struct Scanner<'a> {
    line: &'a str,
    characters: Vec<(usize, char)>,
    /// The next character.
    at: usize,
    /// Nothing before is looked at again.
    floor: usize,
    /// Where the last run ends: a long one is not measured again for each name in it.
    run_end: usize,
    /// Whether a quotation mark was not closed: then none behind it is.
    has_open_quote: bool,
    /// Where the web address ends that began.
    link: Option<usize>,
    is_host_next: bool,
    found: Vec<Candidate>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while let Some(character) = self.get(self.at) {
            if self.link.is_some_and(|end| end <= self.at) {
                (self.link, self.is_host_next) = (None, false);
            }
            match character {
                '"' => self.quote(),
                ':' if self.get(self.at + 1) == Some('/') && self.get(self.at + 2) == Some('/') => {
                    self.begin_link()
                }
                '@' => self.address(),
                _ if is_in_run(character) => self.word(),
                _ => self.at += 1,
            }
        }
    }

    fn get(&self, at: usize) -> Option<char> {
        self.characters.get(at).map(|(_, character)| *character)
    }

    /// The offset of a character in octets.
    fn octet(&self, at: usize) -> usize {
        self.characters.get(at).map_or(self.line.len(), |(octet, _)| *octet)
    }

    fn slice(&self, start: usize, end: usize) -> &str {
        self.line.get(self.octet(start)..self.octet(end)).unwrap_or_default()
    }

    /// Where characters of a kind end, from a place on.
    fn end_of(&self, start: usize, is_kind: impl Fn(char) -> bool) -> usize {
        let mut end = start;
        while self.get(end).is_some_and(&is_kind) {
            end += 1;
        }
        end
    }

    /// A quoted string is a local part before an `@`, and a display name before an angle bracket: that is never looked up. Any
    /// other quotation mark is around something.
    fn quote(&mut self) {
        let open = self.at;
        self.at += 1;
        let mut end = open + 1;
        loop {
            match self.get(end) {
                _ if self.has_open_quote => return,
                None => {
                    self.has_open_quote = true;
                    return;
                }
                Some('"') => break,
                Some('\\') => end += 2,
                Some(_) => end += 1,
            }
        }
        let after = self.end_of(end + 1, char::is_whitespace);
        if self.get(end + 1) == Some('@') {
            self.at = end + 1;
            self.mail(open);
        } else if self.get(after) == Some('<') && self.slice(after, after + 64).contains('@') {
            self.at = after;
            self.floor = after;
        }
    }

    /// Where the run ends that begins here.
    fn run_from(&mut self, start: usize) -> usize {
        if start >= self.run_end {
            self.run_end = self.end_of(start, is_in_run);
        }
        self.run_end
    }

    fn begin_link(&mut self) {
        // One inside another ends with it.
        if self.link.is_none() {
            self.link =
                Some(self.end_of(self.at, |it| !it.is_whitespace() && !"\"'<>|`「」『』“”".contains(it)));
        }
        self.is_host_next = true;
        self.at += 3;
        self.floor = self.at;
    }

    /// An `@`, with what is before and behind it.
    fn address(&mut self) {
        let mut start = self.at;
        while start > self.floor
            && self.get(start - 1).is_some_and(|it| is_in_run(it) || "+&%$~^!#?'’".contains(it))
        {
            start -= 1;
        }
        while start < self.at && self.get(start).is_some_and(|it| it != '_' && !is_in_names(it)) {
            start += 1;
        }
        // Words of a script without spaces stand right before the address.
        let local = self.slice(start, self.at);
        let switch = local.char_indices().rev().find(|(_, it)| is_without_spaces(*it));
        if let Some((octet, character)) = switch.filter(|_| !local.ends_with(is_without_spaces)) {
            start += local.get(..octet + character.len_utf8()).map_or(0, |cut| cut.chars().count());
        }
        self.mail(start);
    }

    /// An address whose local part begins at `start`, with its `@` here.
    fn mail(&mut self, start: usize) {
        let at = self.at;
        let (has_local, next) = (start < at, self.get(at + 1));
        self.at += 1;
        self.floor = self.at;
        match next {
            Some('[') if has_local => {
                let end = self.end_of(at + 1, |it| it != ']' && !it.is_whitespace()) + 1;
                return self.push(start, end.min(self.characters.len()), Shape::Address);
            }
            None if has_local => return self.push(start, at + 1, Shape::Address),
            Some(space) if space.is_whitespace() => {
                // A space has got into the address, unless the sign stands by itself.
                let word = self.end_of(at + 1, char::is_whitespace);
                let end = self.end_of(word, is_in_run);
                if has_local && self.slice(word, end).trim_matches('.').contains('.') {
                    self.push(start, end, Shape::Address);
                } else if has_local && end == word {
                    self.push(start, at + 1, Shape::Address);
                }
                return;
            }
            _ => {}
        }
        let mut end = self.run_from(at + 1);
        // Unless the name is complete before it.
        while self.get(end).is_some_and(is_misplaced)
            && self.get(end + 1).is_some_and(is_in_names)
            && !is_complete(self.slice(at + 1, end))
        {
            end = self.end_of(end + 1, is_in_run);
        }
        let run = self.slice(at + 1, end);
        let len = ending(run).trim_end_matches(is_edge).chars().count();
        let mut domain_end = at + 1 + len;
        if has_local && self.get(domain_end) == Some('@') {
            // Two signs.
            domain_end = self.end_of(domain_end, |it| it == '@' || is_in_run(it));
        } else if has_local && !self.slice(at + 1, domain_end).trim_start_matches('.').contains('.') {
            domain_end = self.broken(domain_end);
        }
        if !has_local {
            // A domain behind a stray sign; the sign counts where nothing else is there.
            self.at = at + 1;
            if let Some(found) = self.domain(at + 1, at + 1 + len) {
                self.push(at, found, Shape::Domain);
                self.at = found.max(self.at);
            }
            return;
        }
        self.push(start, domain_end, Shape::Address);
    }

    /// Where an address ends whose domain has no dot: at what follows behind one character that does not fit.
    fn broken(&self, end: usize) -> usize {
        let (Some(odd), after) = (self.get(end), end + 1) else { return end };
        let word = if odd.is_whitespace() { self.end_of(after, char::is_whitespace) } else { after };
        let word_end = self.end_of(word, is_in_run);
        let word_text = self.slice(word, word_end);
        let is_address = self.get(word_end) == Some('@');
        let belongs = match odd {
            '<' | '>' | ';' | '"' | '|' | '/' | ')' => false,
            _ if is_address => false,
            _ if odd.is_whitespace() => word_text.trim_matches('.').contains('.'),
            _ => self.get(word).is_some_and(is_in_names),
        };
        if belongs { word_end } else { end }
    }

    /// A word, which may be the local part of an address, or a domain.
    fn word(&mut self) {
        let start = self.at;
        let mut end = self.run_from(start);
        if self.get(end) == Some('@') && self.link.is_none() {
            self.at = end;
            return;
        }
        while self.get(end).is_some_and(is_misplaced)
            && self.get(end + 1).is_some_and(is_in_names)
            && !is_complete(self.slice(start, end))
            && self.slice(end, self.characters.len().min(end + 64)).contains('.')
        {
            end = self.end_of(end + 1, is_in_run);
        }
        self.at = end;
        if let Some(found) = self.domain(start, end) {
            let from = self.first_of(start, end);
            let shape = match (self.link, self.is_host_next) {
                (None, _) if self.slice(from, found).starts_with("www.") => Shape::Host,
                (None, _) => Shape::Domain,
                (_, true) => Shape::Host,
                (_, false) => Shape::Path,
            };
            self.push(self.start_of(from, found), found, shape);
            // What was cut off may go on with another name.
            self.at = found.max(start + 1);
        }
        if self.link.is_some() {
            self.is_host_next = false;
        }
    }

    /// Where a run begins without what is at its edge. An underscore counts, as in `_dmarc`, unless there is one at the end.
    fn first_of(&self, start: usize, end: usize) -> usize {
        let is_emphasis = end.checked_sub(1).and_then(|last| self.get(last)) == Some('_');
        self.end_of(start, |it| is_edge(it) && (it != '_' || is_emphasis)).min(end)
    }

    /// Where the domain ends that begins in this run; `None` if there is none.
    fn domain(&self, start: usize, end: usize) -> Option<usize> {
        let from = self.first_of(start, end);
        let run = self.slice(from, end);
        let name = ending(run).trim_end_matches(is_edge);
        name.contains(DOTS).then(|| from + name.chars().count())
    }

    /// Where a domain begins: words of a script without spaces may stand right before it.
    fn start_of(&self, start: usize, end: usize) -> usize {
        let first = self.end_of(start, |it| !DOTS.contains(&it)).min(end);
        let is_alone = self.slice(0, start).trim().is_empty()
            && self.slice(end, self.characters.len()).trim().is_empty();
        let mut switch = first;
        while switch > start && !self.get(switch - 1).is_some_and(is_without_spaces) {
            switch -= 1;
        }
        if switch > start && switch < first && !is_alone { switch } else { start }
    }

    fn push(&mut self, start: usize, end: usize, shape: Shape) {
        let text = self.slice(start, end).to_owned();
        let mailbox = text.strip_prefix('@').filter(|_| shape == Shape::Domain).unwrap_or(&text).parse();
        let (start, octets) = (self.octet(start), self.octet(end));
        self.at = self.at.max(end);
        self.floor = self.floor.max(end);
        self.found.push(Candidate { text, mailbox, start, end: octets, shape });
    }
}

/// The dots between labels.
pub(super) const DOTS: [char; 3] = ['.', '\u{3002}', '\u{ff61}'];

/// What words, names and local parts are made of, in all scripts; and U+FFFD, where a character is lost.
fn is_in_run(character: char) -> bool {
    matches!(character, '-' | '_' | '\u{200c}' | '\u{200d}' | '\u{fffd}')
        || DOTS.contains(&character)
        || is_in_names(character)
}

/// What stands at the edge of a word and does not belong to it.
fn is_edge(character: char) -> bool {
    matches!(character, '-' | '_' | '\u{200c}' | '\u{200d}') || DOTS.contains(&character)
}

/// What stands in a name in the place of a hyphen or a letter: dashes, pictures. The name is then wrong as a whole.
fn is_misplaced(character: char) -> bool {
    matches!(character, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{2600}'..='\u{27bf}'
        | '\u{1f000}'..='\u{1faff}')
}

/// Scripts whose words stand beside others without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
pub(super) fn is_without_spaces(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Returns whether a text is a name with a public ending.
fn is_complete(name: &str) -> bool {
    name.rsplit_once(DOTS)
        .is_some_and(|(before, last)| !before.trim_matches(is_edge).is_empty() && is_public(last))
}

/// A run of characters without what follows the ending of a name: a sentence that goes on behind a full stop, a particle, a
/// word behind a hyphen. The whole run, if it has no public ending before.
fn ending(run: &str) -> &str {
    for (at, dot) in run.match_indices(DOTS).take(MAX_LABELS) {
        let before = run.get(..at).unwrap_or_default();
        // An ideographic full stop is a dot in a name, and the end of a sentence behind one.
        if dot != "." && is_complete(before) {
            return before;
        }
        // A particle or a word directly behind the ending: no top-level domain mixes scripts.
        let start = at + dot.len();
        let label = run.get(start..).and_then(|rest| rest.split(DOTS).next()).unwrap_or_default();
        let switch = label.char_indices().find(|(_, it)| *it >= '\u{370}' && *it != '\u{fffd}');
        if let Some((len, _)) = switch
            && !before.trim_matches(is_edge).is_empty()
            && is_public(label.get(..len).unwrap_or_default())
        {
            return run.get(..start + len).unwrap_or(run);
        }
    }
    let trimmed = run.trim_end_matches(is_edge);
    if is_complete(trimmed) {
        return trimmed;
    }
    let Some((before, last)) = trimmed.rsplit_once(DOTS) else { return trimmed };
    // A word behind a hyphen: no top-level domain has one, but for A-labels.
    if let Some((label, rest)) = last.split_once('-')
        && !rest.starts_with('-')
        && !before.is_empty()
        && is_public(label)
    {
        return trimmed.get(..trimmed.len() - rest.len() - 1).unwrap_or(trimmed);
    }
    // The next sentence, without a space before it.
    let is_sentence = last.chars().next().is_some_and(|it| it.is_uppercase() || is_without_spaces(it));
    if is_sentence && before.chars().any(char::is_lowercase) && is_complete(before) {
        return before;
    }
    trimmed
}

/// More labels has no name.
const MAX_LABELS: usize = 128;

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(line: &str) -> Vec<String> {
        scan(line).into_iter().map(|found| found.text).collect()
    }

    #[test]
    fn names_end_where_words_begin() {
        for (line, expected) in [
            ("example.com的", "example.com"),
            ("example.com입니다", "example.com"),
            ("请检查example.com的CAA记录", "example.com"),
            ("メールはjane@example.comです。", "jane@example.com"),
            ("example.com-Domain", "example.com"),
            ("example.com.Please contact", "example.com"),
            ("example。com", "example。com"),
            ("「example.com」", "example.com"),
            ("“jane@example.com”", "jane@example.com"),
            ("✉example.com™", "example.com"),
            ("_jane@example.com_", "_jane@example.com"),
            ("用户@例え.テスト", "用户@例え.テスト"),
        ] {
            assert_eq!(texts(line), [expected], "{line}");
        }
        assert_eq!(texts("example.com。example.org"), ["example.com", "example.org"]);
        assert_eq!(texts("\"<b@x>, c\" <alice@client.example>"), ["alice@client.example"]);
        assert_eq!(
            texts("\"a,b\"@example.com, \"c;d\"@example.org"),
            ["\"a,b\"@example.com", "\"c;d\"@example.org"]
        );
    }
}
