//! Texts that a tool printed: the output of dig, kdig, drill or delv, told by its comments.
//!
//! An answer is not a zone: it shows what was asked for, in its answer section, and only if its comments do not say that
//! it failed (decision D-32).

use std::collections::VecDeque;

use crate::dns::RecordType;
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::lexer::Position;

/// What the comments of a text say about its records.
#[derive(Debug, Default)]
pub(super) struct Transcript {
    /// The first line that says that the answer failed or is not complete.
    pub(super) failure: Option<ZoneError>,
    /// Where a zone transfer begins whose end no comment confirms.
    pub(super) transfer: Option<Position>,
    /// From which lines on the records count, or no longer do.
    turns: VecDeque<(usize, bool)>,
    counts: bool,
}

/// What a comment is, as far as it matters.
enum Comment {
    /// The head of a message. What failed before it was tried again.
    Head {
        is_good: bool,
    },
    Flags {
        is_truncated: bool,
    },
    Question,
    Section {
        is_answer: bool,
    },
    /// The beginning of a zone transfer, or its end.
    Transfer {
        is_end: bool,
    },
    /// The tool says that it got no answer; it may go on trying.
    Trouble,
    Other,
}

impl Transcript {
    /// Reads the comments.
    pub(super) fn read(text: &[u8]) -> Self {
        let mut it = Self { counts: true, ..Self::default() };
        let mut asks_for_caa = true;
        let mut is_question = false;
        for (index, line) in text.split(|&octet| octet == b'\n').enumerate() {
            let Some(comment) = line.trim_ascii().strip_prefix(b";") else { continue };
            let comment = String::from_utf8_lossy(comment);
            let position = Position { line: index + 1, column: 1 };
            if std::mem::take(&mut is_question) {
                asks_for_caa = asked_type(&comment) == Some(RecordType::CAA);
                continue;
            }
            match classify(&comment.to_ascii_lowercase()) {
                Comment::Head { is_good } => {
                    (it.failure, asks_for_caa) = (None, true);
                    it.fail_unless(is_good, position, &comment);
                    it.turn(index + 1, true);
                }
                Comment::Flags { is_truncated } => it.fail_unless(!is_truncated, position, &comment),
                Comment::Question => is_question = true,
                Comment::Section { is_answer } => it.turn(index + 1, is_answer && asks_for_caa),
                Comment::Transfer { is_end } => it.transfer = (!is_end).then_some(position),
                Comment::Trouble => it.fail_unless(false, position, &comment),
                Comment::Other => {}
            }
        }
        it.counts = true;
        it
    }

    fn turn(&mut self, line: usize, counts: bool) {
        self.turns.push_back((line, counts));
    }

    fn fail_unless(&mut self, is_good: bool, position: Position, comment: &str) {
        if !is_good && self.failure.is_none() {
            let line: String = comment.trim_start_matches(';').trim().chars().take(MAX_SHOWN).collect();
            self.failure = Some(position.error(ZoneErrorKind::Failed(line)));
        }
    }

    /// Returns whether the records of a line count. Lines must be asked for in order.
    pub(super) fn counts(&mut self, line: usize) -> bool {
        while let Some((_, counts)) = self.turns.front().copied().filter(|(from, _)| *from <= line) {
            self.counts = counts;
            self.turns.pop_front();
        }
        self.counts
    }
}

fn classify(comment: &str) -> Comment {
    let has = |part: &str| comment.contains(part);
    // Only what begins with ";;" is a tool's word: people write ";".
    let is_tools = comment.starts_with(';');
    if has("->>header<<-") {
        let status = comment.split_once("status: ").or_else(|| comment.split_once("rcode: "));
        let is_good = status.is_some_and(|(_, rest)| word(rest) == "noerror");
        return Comment::Head { is_good };
    }
    if has("<<>>") || comment.starts_with("; axfr for") {
        let is_transfer = comment.split_ascii_whitespace().any(|word| word == "axfr");
        return if is_transfer { Comment::Transfer { is_end: false } } else { Comment::Other };
    }
    let extended_error = comment.trim_start().strip_prefix("ede: ").map(word);
    if comment.trim() == "transfer failed." || extended_error.is_some_and(|code| SET_ASIDE.contains(&code)) {
        return Comment::Trouble;
    }
    if !is_tools {
        return Comment::Other;
    }
    let text = comment.trim_start_matches([';', ' ']);
    if let Some(flags) = text.strip_prefix("flags:") {
        let flags = flags.split(';').next().unwrap_or_default();
        return Comment::Flags { is_truncated: flags.split_ascii_whitespace().any(|flag| flag == "tc") };
    }
    if let Some(section) = text.trim_end().strip_suffix("section:") {
        return match section.trim() {
            "question" => Comment::Question,
            section => Comment::Section { is_answer: section == "answer" },
        };
    }
    if text.starts_with("xfr size:") {
        return Comment::Transfer { is_end: true };
    }
    let is_trouble = TROUBLE.iter().any(|words| text.contains(words));
    if is_trouble && !text.contains("retrying") { Comment::Trouble } else { Comment::Other }
}

/// The type of a line of a question section: `;example.com. IN CAA`.
fn asked_type(question: &str) -> Option<RecordType> {
    RecordType::from_mnemonic(question.split_ascii_whitespace().last()?.as_bytes())
}

/// The letters that a text begins with.
fn word(text: &str) -> &str {
    text.split(|character: char| !character.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// What tools say when there is no answer, or only part of one.
const TROUBLE: [&str; 9] = [
    "failed",
    "timed out",
    "communications error",
    "no servers",
    "refused",
    "truncated",
    "malformed",
    "mismatch",
    "bad packet",
];

/// Extended DNS Errors (RFC 8914) of answers that are not the zone's, or stale, or bogus.
const SET_ASIDE: [&str; 7] = ["3", "4", "6", "15", "16", "17", "19"];

/// Characters.
const MAX_SHOWN: usize = 80;

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(text: &str) -> Option<usize> {
        Transcript::read(text.as_bytes()).failure.map(|error| error.line)
    }

    #[test]
    fn a_status_other_than_noerror_is_a_failure() {
        let heads = [
            (";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1", None),
            (";; ->>HEADER<<- opcode: QUERY; status: NOERROR; id: 1", None),
            (";; ->>HEADER<<- opcode: QUERY, rcode: NOERROR, id: 1", None),
            (";; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 1", Some(1)),
            (";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1", Some(1)),
            (";; ->>HEADER<<- opcode: QUERY, rcode: REFUSED, id: 1", Some(1)),
            (";; ->>HEADER<<- opcode: QUERY, status: RESERVED12, id: 1", Some(1)),
            (";; ->>HEADER<<- opcode: QUERY, id: 1", Some(1)),
            (";; flags: qr tc rd ra; QUERY: 1, ANSWER: 1", Some(1)),
            (";; flags: qr rd ra ad; QUERY: 1, ANSWER: 1", None),
            (";; connection timed out; no servers could be reached", Some(1)),
            (";; resolution failed: SERVFAIL", Some(1)),
            ("; Transfer failed.", Some(1)),
            ("; EDE: 3 (Stale Answer)", Some(1)),
            ("; EDE: 10 (RRSIGs Missing)", None),
            (";; Truncated, retrying in TCP mode.", None),
            (";; Warning: Message parser reports malformed message packet.", Some(1)),
            // A word of the person who keeps the file.
            ("; the old server timed out, this one works", None),
        ];
        for (text, expected) in heads {
            assert_eq!(failure(text), expected, "{text}");
        }
        let again = ";; communications error to 192.0.2.1#53: timed out\n";
        assert_eq!(failure(&format!("{again}{}", heads[0].0)), None);
        assert_eq!(failure(&format!("{}\n{again}", heads[0].0)), Some(2));
    }

    #[test]
    fn only_the_answer_to_a_question_for_caa_counts() {
        for (asked, counts) in [("CAA", true), ("TYPE257", true), ("MX", false), ("ANY", false)] {
            let text = format!(
                ";; QUESTION SECTION:\n;example.com. IN {asked}\n\n;; ANSWER SECTION:\nx\n;; AUTHORITY SECTION:\ny"
            );
            let mut transcript = Transcript::read(text.as_bytes());
            assert_eq!([5, 7].map(|line| transcript.counts(line)), [counts, false], "{asked}");
        }
        assert!(Transcript::read(b"x").counts(1));
    }

    #[test]
    fn a_transfer_ends_where_the_tool_says_so() {
        let head = "; <<>> DiG 9.18.28 <<>> @192.0.2.1 example.com AXFR\n";
        for (text, is_open) in [(head.to_owned(), true), (format!("{head};; XFR size: 3 records"), false)] {
            assert_eq!(Transcript::read(text.as_bytes()).transfer.is_some(), is_open, "{text}");
        }
        assert!(Transcript::read(b"; <<>> DiG 9 <<>> axfr.example.com CAA").transfer.is_none());
    }
}
