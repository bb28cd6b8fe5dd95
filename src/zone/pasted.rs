//! Records as people paste them: indented, or without a name.

/// Makes pasted lines readable as a zone, without changing how many lines there are.
///
/// * Text that is indented as a whole (copied out of an article) loses the indent.
/// * A line that begins with `CAA`, or with the flags of a record, gets `@` as its name.
///
/// ```
/// use issuemail::zone::pasted::complete;
///
/// assert_eq!(complete("  0 issuemail \"ca.example\""), "@ CAA 0 issuemail \"ca.example\"");
/// assert_eq!(complete("example.com. CAA 0 issue \";\""), "example.com. CAA 0 issue \";\"");
/// ```
pub fn complete(text: &str) -> String {
    let is_indented =
        text.lines().filter(|line| !line.trim().is_empty()).all(|line| line.starts_with([' ', '\t']));
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            let line = if is_indented { line.trim_start() } else { line };
            let words: Vec<&str> = line.split_whitespace().take(3).collect();
            match words.as_slice() {
                ["CAA" | "caa", flags, ..] if is_flags(flags) => format!("@ {line}"),
                [flags, tag, ..] if is_flags(flags) && is_tag(tag) => format!("@ CAA {line}"),
                _ => line.to_owned(),
            }
        })
        .collect();
    lines.join("\n")
}

/// Says whether a word can be the flags of a record.
fn is_flags(word: &str) -> bool {
    word.parse::<u8>().is_ok()
}

/// Says whether a word is one of the tags that people paste.
fn is_tag(word: &str) -> bool {
    ["issue", "issuewild", "issuemail", "iodef", "issuevmc"].iter().any(|tag| word.eq_ignore_ascii_case(tag))
}
