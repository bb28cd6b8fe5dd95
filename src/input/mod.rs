//! What people type and paste: an address, a domain, a list, a mail, a refusal from the CA.
//!
//! ```
//! use issuemail::input;
//!
//! let input = input::read("alice@example.com, bob@example.net");
//! assert!(input.items.iter().map(|item| &item.text).eq(["alice@example.com", "bob@example.net"]));
//!
//! let input = input::read("mail.example.org: example.org: issuemail=other.example");
//! assert!(input.refusal.is_some());
//! assert!(input.items.iter().map(|item| &item.text).eq(["mail.example.org"]));
//! ```
//!
//! [`plain()`] reads what is plainly an address, a domain or a list of them. Everything else goes four steps: the text is
//! cleaned of markup, each line is searched for candidates, evidence for and against each is weighed, and a decision is
//! made for the whole text. `docs/reading.md` explains the rules (decision D-42).

mod clean;
mod evidence;
mod fault;
mod lines;
mod records;
mod refusal;
mod scan;
mod tld;

use crate::mailbox::{Mailbox, MailboxError};
use crate::order;
use evidence::{Around, Decision, decide, is_sender};
use fault::{fault, faults};
use lines::{Line, is_list, is_name_of_a_column, is_owner_of_records, is_passed_over, is_table, read_lines};
use scan::{Candidate, Shape};

pub use refusal::RefusalKind;

/// What was typed or pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// What is to be checked, and what is meant to be but cannot be read; in order, without duplicates.
    pub items: Vec<Item>,
    /// Set when the text is a refusal of a CA. Without items, it names no domain.
    pub refusal: Option<RefusalKind>,
    /// Whether the items were found among other text: then it should be said what was read.
    pub is_found: bool,
    /// What may be a domain and is not looked up, because nothing is sure.
    pub unsure: Vec<String>,
    /// Set when the text is made of records of DNS: the domain that they begin with, or an empty text.
    pub records: Option<String>,
}

/// An address or domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// As typed.
    pub text: String,
    /// As parsed.
    pub mailbox: Result<Mailbox, MailboxError>,
    /// The line that it is in, from 1.
    pub line: usize,
    /// What the refusal says about it.
    pub told: Option<RefusalKind>,
}

impl Item {
    fn failed(text: &str, error: MailboxError, line: usize) -> Self {
        // What could not be read is shown, and may be long.
        let text: String = text.trim().chars().take(MAX_SHOWN).collect();
        Self { text, mailbox: Err(error), line: line + 1, told: None }
    }
}

/// How much of a text is shown that cannot be read, in characters.
const MAX_SHOWN: usize = 300;

/// Reads the content of the field, of a file or of standard input.
pub fn read(text: &str) -> Input {
    plain(text).unwrap_or_else(|| read_text(text))
}

/// Reads an address, a domain, or a list of them with nothing else between than commas, semicolons and line ends: what
/// needs no evidence. `None` for all else, errors included.
pub fn plain(text: &str) -> Option<Input> {
    let mut items = Vec::new();
    for (line, content) in text.lines().enumerate() {
        for word in content.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()) {
            let is_simple = |octet: u8| octet.is_ascii_alphanumeric() || b"@.-+_".contains(&octet);
            if !word.bytes().all(is_simple) || word.starts_with(['-', '_', '.', '+']) {
                return None;
            }
            let mailbox: Mailbox = word.parse().ok()?;
            let domain = word.rsplit('@').next().unwrap_or_default().trim_end_matches('.');
            let (_, ending) = domain.rsplit_once('.')?;
            let is_usual = ending.bytes().all(|octet| octet.is_ascii_alphabetic())
                && !["alt", "invalid", "local", "localhost", "onion"]
                    .iter()
                    .any(|it| ending.eq_ignore_ascii_case(it));
            if !is_usual {
                return None;
            }
            items.push(Item { text: word.to_owned(), mailbox: Ok(mailbox), line: line + 1, told: None });
        }
    }
    order::unique(&mut items, |item| item.text.as_bytes());
    (!items.is_empty()).then(|| Input { items, ..Input::default() })
}

//----------- A text -----------------------------------------------------------------------------

/// A candidate that was taken.
struct Taken {
    candidate: Candidate,
    line: usize,
    is_sender: bool,
}

fn read_text(text: &str) -> Input {
    let cleaned = clean::clean(text);
    let mut lines = read_lines(&cleaned);
    let refusal = lines.iter().flat_map(|line| &line.refusals).map(|(_, kind)| *kind);
    let refusal = refusal.reduce(|one, other| if one == RefusalKind::Unspecified { other } else { one });
    if refusal.is_none() && records::are_records(&cleaned) {
        return of_records(&lines);
    }

    let is_list = is_list(&lines);
    let mut input = Input { refusal, is_found: !is_list, ..Input::default() };
    let (mut taken, mut asides) = (Vec::new(), Vec::new());
    for (index, line) in lines.iter_mut().enumerate() {
        if is_list && is_passed_over(line.text) {
            continue;
        }
        let around =
            Around { line: line.text, is_entry: line.is_entry, is_refusal: refusal.is_some(), is_list };
        let paths: Vec<usize> = (0..line.candidates.len()).filter(|at| line.has_name_in_path(*at)).collect();
        let ends: Vec<_> = line.candidates.iter().map(|found| (found.start, found.end)).collect();
        for (place, mut candidate) in line.candidates.drain(..).enumerate() {
            let previous = place.checked_sub(1).and_then(|place| ends.get(place));
            let is_second =
                previous.is_some_and(|(_, end)| is_owner_of_records(line.text, *end, ends.get(place)));
            // A web address that has a name in its path is a tool's.
            let is_tool = candidate.shape == Shape::Host && paths.binary_search(&(place + 1)).is_ok();
            match decide(&mut candidate, &around, is_second || is_tool) {
                Decision::Taken => {
                    let is_sender = refusal.is_some() && is_sender(&candidate, line.text);
                    taken.push(Taken { candidate, line: index, is_sender });
                }
                Decision::Unsure => input.unsure.push(candidate.text),
                Decision::Aside => asides.push(candidate.text),
                Decision::Word => {}
            }
        }
    }
    if let [Taken { candidate, .. }] = taken.as_mut_slice()
        && refusal.is_none()
        && is_second_of_two_words(candidate, &lines)
    {
        match candidate.text.starts_with('@') {
            true => candidate.mailbox = cleaned.trim().parse(),
            false => input.unsure.extend(taken.drain(..).map(|taken| taken.candidate.text)),
        }
    }
    if refusal.is_some() {
        // Who writes to a CA is its customer.
        let is_to_a_ca = asides.iter().any(|text: &String| text.contains('@'));
        keep_refused(&lines, &mut taken, is_to_a_ca, &mut input.unsure);
    }
    input.items = taken.into_iter().map(|taken| item(taken, &lines, refusal)).collect();
    if is_list || refusal.is_none() && is_table(&lines) {
        add_unread_lines(&lines, is_list, &mut input.items);
    }
    settle(&mut input, asides, &lines);
    input
}

/// Each line of a list that gave nothing is an error of its own; the head of a table is none.
fn add_unread_lines(lines: &[Line<'_>], is_list: bool, items: &mut Vec<Item>) {
    let mut has_item = vec![false; lines.len()];
    for item in items.iter() {
        if let Some(slot) = item.line.checked_sub(1).and_then(|line| has_item.get_mut(line)) {
            *slot = true;
        }
    }
    let head = lines.iter().position(|line| !is_passed_over(line.text));
    for (index, line) in lines.iter().enumerate() {
        let is_head = head == Some(index) && (!is_list || is_name_of_a_column(line.text));
        if has_item.get(index) == Some(&false) && !is_passed_over(line.text) && !is_head {
            items.push(Item::failed(line.text, fault(line.text), index));
        }
    }
    order::sort_by(items, |one, other| one.line.cmp(&other.line));
}

/// Returns whether the whole text is one small word before a domain, as in `exa mple.com`: a space may have got in.
fn is_second_of_two_words(found: &Candidate, lines: &[Line<'_>]) -> bool {
    let [line] = lines else { return false };
    let mut words = line.text.split_whitespace();
    let is_small = |word: &str| word.bytes().all(|octet| octet.is_ascii_lowercase() || octet == b'-');
    let first = words.next().unwrap_or_default();
    found.shape == Shape::Domain
        && is_small(first)
        && !is_name_of_a_column(first)
        && words.next() == Some(found.text.as_str())
        && words.next().is_none()
}

/// Of a refusal, the domains in its own lines are meant. If there is none, all that are named, without who writes.
fn keep_refused(lines: &[Line<'_>], taken: &mut Vec<Taken>, is_to_a_ca: bool, unsure: &mut Vec<String>) {
    let says = |line: usize| lines.get(line).is_some_and(|line| !line.refusals.is_empty());
    let is_good = |it: &Taken| it.candidate.mailbox.is_ok();
    if taken.iter().any(|it| is_good(it) && says(it.line)) {
        taken.retain(|it| {
            let is_kept = says(it.line);
            if !is_kept && !it.is_sender {
                unsure.push(it.candidate.text.clone());
            }
            is_kept
        });
    }
    if taken.iter().any(|it| is_good(it) && !it.is_sender) {
        taken.retain(|it| !it.is_sender);
    }
    // A refusal that says nothing of a sender's own domain asks for the customer's.
    taken.retain(|it| !it.is_sender || is_to_a_ca || says(it.line));
}

fn item(taken: Taken, lines: &[Line<'_>], refusal: Option<RefusalKind>) -> Item {
    let Taken { candidate, line, .. } = taken;
    let said = lines.get(line).map(|line| line.refusals.as_slice()).unwrap_or_default();
    // What follows the name is said about it.
    let told = said.iter().filter(|(at, _)| *at >= candidate.end).min_by_key(|(at, _)| *at);
    let told = told.or_else(|| said.iter().max_by_key(|(at, _)| *at)).map(|(_, kind)| *kind).or(refusal);
    let text = match candidate.mailbox {
        // What is before the @ is no local part: the domain alone was read.
        Ok(_) => candidate.text.trim_start_matches('@').to_owned(),
        Err(_) => candidate.text,
    };
    Item { text, mailbox: candidate.mailbox, line: line + 1, told }
}

/// Leaves out what is said twice, and asks where nothing is sure.
fn settle(input: &mut Input, mut asides: Vec<String>, lines: &[Line<'_>]) {
    let name = |item: &Item| item.mailbox.as_ref().ok().map(|mailbox| mailbox.domain().to_string());
    if input.refusal.is_some() {
        // One domain is one order.
        unique_by(&mut input.items, |item| name(item).unwrap_or_else(|| item.text.clone()));
    } else {
        order::unique(&mut input.items, |item| item.text.as_bytes());
        let addresses = input.items.iter().filter(|item| item.text.contains('@'));
        let mut domains: Vec<String> = addresses.filter_map(name).collect();
        order::sort_by(&mut domains, Ord::cmp);
        let is_again = |item: &Item| {
            !item.text.contains('@') && name(item).is_some_and(|name| domains.binary_search(&name).is_ok())
        };
        if input.is_found {
            input.items.retain(|item| !is_again(item));
            unique_bare(&mut input.items);
        }
    }
    let mut known: Vec<String> = input.items.iter().filter_map(name).collect();
    order::sort_by(&mut known, Ord::cmp);
    input.unsure.retain(|text| {
        let name = text.parse::<Mailbox>().map(|mailbox| mailbox.domain().to_string()).unwrap_or_default();
        known.binary_search(&name).is_err()
    });
    order::unique(&mut input.unsure, |text| text.as_bytes());
    input.is_found &= !input.items.is_empty();
    if !input.items.is_empty() || input.refusal.is_some() {
        return;
    }
    input.unsure.append(&mut asides);
    order::unique(&mut input.unsure, |text| text.as_bytes());
    let unsure = std::mem::take(&mut input.unsure);
    input.items = unsure
        .iter()
        .map(|text| Item::failed(text, MailboxError::Unsure { name: text.clone() }, 0))
        .collect();
    if input.items.is_empty() {
        input.items = faults(lines);
    }
    if input.items.is_empty() {
        input.items.push(Item::failed("", MailboxError::Empty, 0));
    }
}

/// Keeps the first of the items with equal keys.
fn unique_by(items: &mut Vec<Item>, key: impl Fn(&Item) -> String) {
    let mut keyed: Vec<(String, Item)> = items.drain(..).map(|item| (key(&item), item)).collect();
    order::unique(&mut keyed, |(key, _)| key.as_bytes());
    items.extend(keyed.into_iter().map(|(_, item)| item));
}

/// Keeps one of the bare domains that were written in several ways.
fn unique_bare(items: &mut Vec<Item>) {
    unique_by(items, |item| match &item.mailbox {
        Ok(mailbox) if mailbox.local_part().is_none() => mailbox.domain().to_string(),
        _ => item.text.clone(),
    });
}

fn of_records(lines: &[Line<'_>]) -> Input {
    let first = lines.iter().flat_map(|line| &line.candidates).find(|found| found.mailbox.is_ok());
    let owner =
        first.filter(|found| lines.iter().any(|line| line.text.trim_start().starts_with(&found.text)));
    let owner = owner.map(|found| found.text.trim_end_matches('.').to_owned()).unwrap_or_default();
    let text = lines.iter().map(|line| line.text).find(|line| !line.trim().is_empty()).unwrap_or_default();
    let items = vec![Item::failed(text, MailboxError::Records, 0)];
    Input { items, records: Some(owner), ..Input::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        read(text).items.into_iter().map(|item| item.text).collect()
    }

    #[test]
    fn what_is_plain_is_read_without_evidence() {
        let input = plain("a@x.example, b@y.example\nserver.lan;d.example.\n\nb@y.example").unwrap();
        assert!(input.items.iter().map(|item| &item.text).eq([
            "a@x.example",
            "b@y.example",
            "server.lan",
            "d.example."
        ]));
        assert_eq!(input.items[2].line, 2);
        for text in [
            "",
            "jane",
            "see order.pdf",
            "jane@printer.local",
            "Jane <a@x.example>",
            "a@bücher.example",
            "1.2.3.4",
        ] {
            assert_eq!(plain(text), None, "{text}");
        }
    }

    #[test]
    fn refusals_name_the_domains_that_they_are_about() {
        use RefusalKind as K;
        let table: [(&str, K, &[&str]); 9] = [
            ("sub.example.org: example.org: issue=different.issuer.com", K::OtherCa, &["sub.example.org"]),
            (
                "cname.example.org: target.example.org: issue=different.issuer.com; CNAME",
                K::OtherCa,
                &["cname.example.org"],
            ),
            (
                "critical.example.org: critical.example.org: invalidtag=globalsign.com; CRITICAL",
                K::Critical,
                &["critical.example.org"],
            ),
            ("issuer = other CA", K::OtherCa, &[]),
            (
                "CAA check for alice@example.com failed: issuer = other CA.",
                K::OtherCa,
                &["alice@example.com"],
            ),
            ("lookup example.com on 192.0.2.53:53: i/o timeout", K::Timeout, &["example.com"]),
            ("Domain: example.com\nError: servfail", K::Servfail, &["example.com"]),
            (
                "a.example.com: servfail; b.example.com: i/o timeout",
                K::Servfail,
                &["a.example.com", "b.example.com"],
            ),
            (
                "GlobalSign (globalsign.com) cannot issue for example.com: issuer = other CA",
                K::OtherCa,
                &["example.com"],
            ),
        ];
        for (text, kind, domains) in table {
            let input = read(text);
            assert_eq!(input.refusal, Some(kind), "{text}");
            assert!(
                input.items.iter().map(|item| item.text.as_str()).eq(domains.iter().copied()),
                "{text}: {input:?}"
            );
        }
        let told: Vec<_> = read("a.example.com: servfail; b.example.com: i/o timeout")
            .items
            .iter()
            .map(|item| item.told)
            .collect();
        assert_eq!(told, [Some(K::Servfail), Some(K::Timeout)]);
    }

    #[test]
    fn each_line_of_a_list_is_accounted_for() {
        let input =
            read("E-Mail\njane@example.com\nrick\n# comment\nbob@example.org, ann@server.lan\n• x.example");
        let lines: Vec<_> =
            input.items.iter().map(|item| (item.text.as_str(), item.line, item.mailbox.is_ok())).collect();
        let expected = [
            ("jane@example.com", 2, true),
            ("rick", 3, false),
            ("bob@example.org", 5, true),
            ("ann@server.lan", 5, true),
            ("x.example", 6, true),
        ];
        assert_eq!(lines, expected);
        assert_eq!(texts("Name\tMail\nJane\tjane@example.com\nRick\t\nAnn\tann@example.org").len(), 3);
    }
}
