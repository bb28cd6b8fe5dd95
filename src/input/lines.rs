//! The lines of a text: what each holds, and what they are together: a list, a table, or something else.

use crate::input::refusal::{self, RefusalKind};
use crate::input::scan::{Candidate, Shape, scan};
use crate::input::tld::is_public;

/// A line with its candidates.
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) candidates: Vec<Candidate>,
    /// Whether there is nothing else in it.
    pub(super) is_entry: bool,
    pub(super) refusals: Vec<(usize, RefusalKind)>,
}

pub(super) fn read_lines(text: &str) -> Vec<Line<'_>> {
    let mut is_trace = false;
    let lines = text.lines().map(|text| {
        // What mail servers write into a mail names many hosts.
        is_trace = is_trace_field(text) || (is_trace && text.starts_with([' ', '\t']));
        let candidates = if is_trace { Vec::new() } else { scan(text) };
        let is_entry = is_entry(text, &candidates);
        Line { text, candidates, is_entry, refusals: refusal::refusals(text) }
    });
    lines.collect()
}

impl Line<'_> {
    /// Returns whether a candidate is a name in the path of a web address.
    pub(super) fn has_name_in_path(&self, at: usize) -> bool {
        let Some(Candidate { shape: Shape::Path, mailbox: Ok(mailbox), .. }) = self.candidates.get(at) else {
            return false;
        };
        mailbox.domain().to_string().rsplit('.').next().is_some_and(is_public)
    }
}

/// Returns whether a line is a field of a mail's head that tells its way.
fn is_trace_field(line: &str) -> bool {
    const FIELDS: [&str; 12] = [
        "received",
        "message-id",
        "in-reply-to",
        "references",
        "dkim-signature",
        "authentication-results",
        "arc-seal",
        "arc-message-signature",
        "arc-authentication-results",
        "received-spf",
        "list-unsubscribe",
        "return-path",
    ];
    let name = line.split(':').next().unwrap_or_default();
    name.len() < line.len()
        && (FIELDS.iter().any(|it| name.eq_ignore_ascii_case(it)) || name.starts_with("X-"))
}

/// Returns whether a line holds candidates and otherwise no word: marks of lists, a label, quotation marks.
fn is_entry(line: &str, candidates: &[Candidate]) -> bool {
    let Some(first) = candidates.first() else { return false };
    let has_word = |text: &str| text.chars().any(char::is_alphanumeric);
    let mut before = line.get(..first.start).unwrap_or_default();
    // "1. ", "a) ", "E-Mail: ", "https:".
    if let Some(label) = before
        .trim_end_matches(|it: char| !it.is_alphanumeric() && !":.)]".contains(it))
        .strip_suffix([':', '.', ')', ']'])
    {
        let is_short = label.split_whitespace().count() <= 2 && label.chars().count() <= 40;
        before = if is_short { "" } else { before };
    }
    let mut end = first.start;
    let mut is_bare = !has_word(before.trim_end_matches("https://").trim_end_matches("http://"));
    for candidate in candidates {
        // A web address ends at a space, whatever is in it.
        if candidate.start < end {
            continue;
        }
        let between = line.get(end..candidate.start).unwrap_or_default();
        is_bare &= end == first.start || !has_word(between);
        end = candidate.end;
        if candidate.shape == Shape::Host {
            end +=
                line.get(end..).and_then(|rest| rest.find(char::is_whitespace)).unwrap_or(line.len() - end);
        }
    }
    is_bare && !has_word(line.get(end..).unwrap_or_default())
}

/// Returns whether most of the lines are entries, so each line is meant to be one.
pub(super) fn is_list(lines: &[Line<'_>]) -> bool {
    let is_used = |line: &&Line<'_>| !is_passed_over(line.text);
    let entries = lines.iter().filter(is_used).filter(|line| line.is_entry).count();
    let has_head =
        lines.iter().find(is_used).is_some_and(|line| !line.is_entry && is_name_of_a_column(line.text));
    let used = lines.iter().filter(is_used).count() - usize::from(has_head);
    entries > 0 && entries * 3 >= used * 2 && lines.iter().all(|line| line.refusals.is_empty())
}

/// Returns whether nothing is meant to be read in a line: it is empty, or a comment.
pub(super) fn is_passed_over(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// Returns whether the lines are rows of a table: two or more, each with the same number of the same separator.
pub(super) fn is_table(lines: &[Line<'_>]) -> bool {
    let rows: Vec<_> = lines.iter().filter(|line| !is_passed_over(line.text)).collect();
    let is_cut_by = |separator: char| {
        let mut counts = rows.iter().map(|row| row.text.matches(separator).count());
        let first = counts.next().unwrap_or_default();
        first > 0 && counts.all(|count| count == first)
    };
    rows.len() > 2 && ['\t', ';', ','].into_iter().any(is_cut_by)
}

/// Returns whether a line is the head of a column.
pub(super) fn is_name_of_a_column(line: &str) -> bool {
    const NAMES: [&str; 16] = [
        "email",
        "e-mail",
        "mail",
        "address",
        "addresses",
        "domain",
        "domains",
        "adresse",
        "correo",
        "courriel",
        "メール",
        "メールアドレス",
        "邮箱",
        "域名",
        "이메일",
        "البريد",
    ];
    let line = line.trim().trim_matches(['"', ':']).to_lowercase();
    line.contains([',', ';', '\t']) || line.split_whitespace().any(|word| NAMES.contains(&word))
}

/// Returns whether a candidate is the second in `name: owner: tag=value`: where the CA found the record.
pub(super) fn is_owner_of_records(line: &str, end: usize, place: Option<&(usize, usize)>) -> bool {
    let Some((start, own_end)) = place else { return false };
    let between = line.get(end..*start).unwrap_or_default();
    let after = line.get(*own_end..).unwrap_or_default().trim_start_matches([':', ' ']);
    let has_tag = |tag: &&str| {
        let start = after.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
        start && after.get(tag.len()..).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    between.trim() == ":" && refusal::TAGS.iter().any(has_tag)
}
