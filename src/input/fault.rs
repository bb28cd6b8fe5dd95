//! What is wrong with a text in which nothing was found.

use crate::input::evidence::{AT_WORDS, label_before, unusable};
use crate::input::lines::{Line, is_passed_over};
use crate::input::{Item, MAX_SHOWN};
use crate::mailbox::{Mailbox, MailboxError};

/// What is wrong with a text in which nothing was found: each line, if they are short; else one error.
pub(super) fn faults(lines: &[Line<'_>]) -> Vec<Item> {
    let used = || lines.iter().enumerate().filter(|(_, line)| !is_passed_over(line.text));
    let are_short = used().all(|(_, line)| line.text.split_whitespace().take(4).count() <= 3);
    if are_short {
        return used().map(|(index, line)| Item::failed(line.text, fault(line.text), index)).collect();
    }
    used().take(1).map(|(index, line)| Item::failed(line.text, fault(line.text), index)).collect()
}

/// What is wrong with a line without a candidate.
pub(super) fn fault(line: &str) -> MailboxError {
    let line = line.trim();
    let lower: String = line.chars().take(MAX_SHOWN).collect::<String>().to_lowercase();
    let has_word = |word: &str| {
        [["[", "]"], ["(", ")"]].iter().any(|[open, close]| lower.contains(&[open, word, close].concat()))
    };
    if AT_WORDS.into_iter().any(has_word)
        || lower.contains("email protected")
        || lower.contains("e-mail protected")
    {
        return MailboxError::Hidden;
    }
    let words = line.split_whitespace().take(3).count();
    if (words > 1 || line.contains([',', ';', '|'])) && !line.contains(['@', '.']) {
        return MailboxError::Nothing;
    }
    match line.parse::<Mailbox>() {
        Ok(mailbox) => unusable(&mailbox).unwrap_or(MailboxError::Nothing),
        Err(_) if !label_before(line).is_empty() && !line.contains(['@', '.']) => MailboxError::Nothing,
        Err(_) if words > 2 => MailboxError::Nothing,
        Err(error) => error,
    }
}
