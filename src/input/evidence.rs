//! What speaks for a candidate and against it, from what stands beside it.

use crate::ca::directory;
use crate::input::refusal::TAGS;
use crate::input::scan::{Candidate, DOTS, Shape};
use crate::input::tld::{is_outside_dns, is_private, is_public};
use crate::mailbox::{Mailbox, MailboxError};

/// What is done with a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// It is looked up; or its error is shown.
    Taken,
    /// It is named, and the reader is asked.
    Unsure,
    /// It has another part in the text: a CA, a resolver, a sender.
    Aside,
    /// It is a word.
    Word,
}

/// What is known of the text around.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    /// The line.
    pub(super) line: &'a str,
    /// Whether the line holds nothing but candidates, and most lines do.
    pub(super) is_entry: bool,
    /// Whether the text is a refusal.
    pub(super) is_refusal: bool,
    /// Whether each line is an entry.
    pub(super) is_list: bool,
}

/// Decides by the first evidence that there is.
pub(super) fn decide(found: &mut Candidate, around: &Around<'_>, is_second: bool) -> Decision {
    let before = near(around.line.get(..found.start).unwrap_or_default());
    let after = around.line.get(found.end..).unwrap_or_default();
    let label = label_before(before);
    if found.shape == Shape::Address
        && ["message-id", "in-reply-to", "references", "content-id", "cid", "mid"].contains(&label.as_str())
    {
        return Decision::Word;
    }
    if found.shape == Shape::Address && OTHER_SCHEMES.contains(&label.as_str()) {
        found.mailbox = Err(MailboxError::NotMail { scheme: label });
        return Decision::Taken;
    }
    if found.text.starts_with('@') && around.is_entry {
        found.mailbox = Err(MailboxError::LocalPartMissing);
        return Decision::Taken;
    }
    if is_hidden(before, found.shape) {
        found.mailbox = Err(MailboxError::Hidden);
        return Decision::Taken;
    }
    if let Ok(mailbox) = &found.mailbox
        && let Some(error) = unusable(mailbox)
    {
        found.mailbox = Err(error);
    }
    let Ok(mailbox) = &found.mailbox else {
        return if found.shape == Shape::Address || around.is_entry {
            Decision::Taken
        } else {
            Decision::Word
        };
    };
    if names_another_part(found, mailbox, before, after, around) || is_second {
        return Decision::Aside;
    }
    let name = mailbox.domain().to_string();
    let ending = name.rsplit('.').next().unwrap_or_default();
    match found.shape {
        Shape::Address if is_public(ending) || around.is_entry || !has_digit(ending) => Decision::Taken,
        Shape::Address => Decision::Unsure,
        Shape::Host if around.is_entry && around.is_list => Decision::Taken,
        Shape::Host if is_public(ending) => Decision::Unsure,
        Shape::Path if is_public(ending) && !is_file(found, before, after) => Decision::Taken,
        Shape::Host | Shape::Path => Decision::Word,
        Shape::Domain if around.is_entry && (around.is_list || is_public(ending)) => Decision::Taken,
        Shape::Domain if is_private(ending) => Decision::Unsure,
        Shape::Domain if !is_public(ending) => Decision::Word,
        Shape::Domain if is_file(found, before, after) => Decision::Unsure,
        Shape::Domain => by_letters(&found.text, around.is_refusal),
    }
}

/// The end of a text: what stands directly before a candidate. A long line is not walked back for each of them.
fn near(before: &str) -> &str {
    let start = before.len().saturating_sub(100);
    (start..=before.len()).find_map(|start| before.get(start..)).unwrap_or_default()
}

/// Names that cannot be looked up, or would be asked for in vain (decision D-42).
pub(super) fn unusable(mailbox: &Mailbox) -> Option<MailboxError> {
    let name = mailbox.domain().to_string();
    let ending = name.rsplit('.').next().unwrap_or_default();
    if is_outside_dns(ending) {
        return Some(MailboxError::NotInDns { ending: ending.to_owned() });
    }
    if mailbox.domain().label_count() > 1 {
        return None;
    }
    Some(match is_public(ending) && ending != "test" && ending != "example" {
        true => MailboxError::TopLevel { label: ending.to_owned() },
        false => MailboxError::SingleLabel { label: ending.to_owned() },
    })
}

/// Kinds of addresses that are none of mail, as directories and calendars write them.
const OTHER_SCHEMES: [&str; 14] = [
    "sip",
    "sips",
    "xmpp",
    "im",
    "tel",
    "callto",
    "skype",
    "eum",
    "eumlegacy",
    "x500",
    "x400",
    "spo",
    "jabber",
    "matrix",
];

/// The word before a colon directly before.
pub(super) fn label_before(before: &str) -> String {
    let before = before.trim_end_matches(|it: char| it.is_whitespace() || "<\"'(".contains(it));
    let Some(before) = before.strip_suffix(':') else { return String::new() };
    let word = before.rsplit(|it: char| !(it.is_alphanumeric() || it == '-')).next().unwrap_or_default();
    word.to_lowercase()
}

/// `jane(at)example.com`: a word, a short one in brackets, and a name, without a space; or with spaces the word "at".
fn is_hidden(before: &str, shape: Shape) -> bool {
    const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')];
    if shape != Shape::Domain {
        return false;
    }
    let near = before.trim_end();
    BRACKETS.iter().any(|(open, close)| {
        let Some(inner) = near.strip_suffix(*close) else { return false };
        let start = inner.len().saturating_sub(32);
        let Some((local, word)) = inner.get(start..).unwrap_or(inner).rsplit_once(*open) else {
            return false;
        };
        let word = word.trim().to_lowercase();
        let is_at = AT_WORDS.contains(&word.as_str());
        let is_tight = near.len() == before.len() && local.ends_with(|it: char| it.is_alphanumeric());
        (is_tight && *open != '<' && word.chars().count() <= 6) || (is_at && !local.trim().is_empty())
    })
}

/// How people write the sign without writing it.
pub(super) const AT_WORDS: [&str; 9] =
    ["at", "@", "ät", "arroba", "arobase", "chez", "klammeraffe", "собака", "골뱅이"];

/// Names that a refusal or an error has for its own reasons: the value of a record, a CA, a resolver, a name server.
fn names_another_part(
    found: &Candidate,
    mailbox: &Mailbox,
    before: &str,
    after: &str,
    around: &Around<'_>,
) -> bool {
    if around.is_list {
        return false;
    }
    let words = before.trim_end_matches(|it: char| it.is_whitespace() || "=\"'“”„‘’`<([:\\".contains(it));
    let mut last = words
        .rsplit(|it: char| it.is_whitespace() || "=\"':;,([".contains(it))
        .filter(|word| !word.is_empty());
    let (last, before_last) = (last.next().unwrap_or_default(), last.next().unwrap_or_default());
    let is_tag = |word: &str| {
        TAGS.iter().any(|tag| word.eq_ignore_ascii_case(tag)) || word.eq_ignore_ascii_case("iodef")
    };
    if is_tag(last)
        || (is_tag(before_last) && (last.len() <= 3 && last.bytes().all(|it| it.is_ascii_digit())))
    {
        return true;
    }
    if is_of_a_ca(mailbox) {
        return true;
    }
    if !around.is_refusal || found.shape == Shape::Address {
        return false;
    }
    // The port of DNS, or what a resolver and a name server are called.
    let port = after.strip_prefix([':', '#']).is_some_and(|rest| {
        rest.starts_with("53") && !rest.get(2..3).is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()))
    });
    let last = last.to_lowercase();
    let first =
        found.text.split(DOTS).next().unwrap_or_default().trim_end_matches(|it: char| it.is_ascii_digit());
    let is_server = ["ns", "dns", "resolver"].iter().any(|known| first.eq_ignore_ascii_case(known));
    port || is_server
        || ["server", "servers", "nameserver", "nameservers", "resolver", "resolvers", "ns", "via", "@"]
            .contains(&last.as_str())
}

/// Returns whether a name is that of a CA, or below it.
fn is_of_a_ca(mailbox: &Mailbox) -> bool {
    let mut names = mailbox.domain().to_string();
    loop {
        if directory::owners(&names).next().is_some() {
            return true;
        }
        match names.split_once('.') {
            Some((_, parent)) if parent.contains('.') => names = parent.to_owned(),
            _ => return false,
        }
    }
}

/// Who writes: in a refusal that is not the customer.
pub(super) fn is_sender(found: &Candidate, line: &str) -> bool {
    const HEADS: [&str; 14] = [
        "from",
        "sender",
        "reply-to",
        "von",
        "de",
        "absender",
        "expéditeur",
        "remitente",
        "remetente",
        "差出人",
        "发件人",
        "보낸사람",
        "보낸 사람",
        "من",
    ];
    const LOCAL_PARTS: [&str; 12] = [
        "support",
        "noreply",
        "no-reply",
        "donotreply",
        "do-not-reply",
        "help",
        "helpdesk",
        "servicedesk",
        "mailer-daemon",
        "tickets",
        "validation",
        "vetting",
    ];
    let before = line.get(..found.start).unwrap_or_default();
    // The longest head has fewer characters.
    let start: String = before.chars().take(40).collect();
    let head = start.split_once(':').map(|(head, _)| head).unwrap_or_default();
    let head = head.trim_matches(|it: char| it.is_whitespace() || "> *".contains(it)).to_lowercase();
    let local = found.mailbox.as_ref().ok().and_then(Mailbox::local_part).unwrap_or_default().to_lowercase();
    HEADS.contains(&head.as_str()) || LOCAL_PARTS.contains(&local.as_str())
}

/// Returns whether a name with a public ending is rather a file: where it stands in a path, or before the number of a line.
fn is_file(found: &Candidate, before: &str, after: &str) -> bool {
    let ending = found.text.rsplit(DOTS).next().unwrap_or_default().to_ascii_lowercase();
    let is_two = found.text.split(DOTS).count() == 2;
    let has_number =
        after.strip_prefix(':').is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_digit()));
    let is_in_path = found.shape == Shape::Domain && before.ends_with(['/', '\\']) && !before.ends_with("//");
    let is_type = ["cab", "cat", "cc", "md", "mm", "mov", "pl", "ps", "py", "rs", "sh", "so", "zip"]
        .contains(&ending.as_str());
    is_two && (matches!(ending.as_str(), "zip" | "mov") || (is_type && (has_number || is_in_path)))
}

/// A sentence that goes on without a space has a capital letter behind its full stop; a name has none there, or only such.
fn by_letters(text: &str, is_refusal: bool) -> Decision {
    let labels = || text.split(DOTS);
    let capital = |label: &str| label.chars().next().is_some_and(char::is_uppercase);
    let is_loud = !text.chars().any(char::is_lowercase);
    let ends_in_capital = labels().next_back().is_some_and(capital);
    match () {
        () if !ends_in_capital || (is_loud && is_refusal) => Decision::Taken,
        () if labels().all(capital) => Decision::Unsure,
        () => Decision::Word,
    }
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|it| it.is_ascii_digit())
}
