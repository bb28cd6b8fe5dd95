//! Several addresses in one text.

use crate::mailbox::Mailbox;

/// Splits at line ends, commas and semicolons outside quotes and angle brackets; at white space too, when every word
/// is an address or a domain by itself. Each item comes once.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for piece in pieces(text) {
        let words: Vec<&str> = piece.split_whitespace().collect();
        let is_list = words.len() > 1 && words.iter().all(|word| is_whole(word));
        let found = if is_list { words } else { vec![piece.trim()] };
        for item in found {
            if !item.is_empty() && !items.iter().any(|known| known == item) {
                items.push(item.to_owned());
            }
        }
    }
    items
}

/// Says whether a word is an address or a domain by itself, with a dot in the domain.
fn is_whole(word: &str) -> bool {
    word.parse::<Mailbox>().is_ok_and(|mailbox| mailbox.domain().label_count() > 1)
}

/// The text between separators. A quote that is not closed ends with its line, so that one slip does not swallow the
/// rest.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        let mut quoted = false;
        let mut escaped = false;
        for (at, character) in line.char_indices() {
            match character {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                ',' | ';' if !quoted => {
                    pieces.push(line.get(start..at).unwrap_or_default());
                    start = at + 1;
                }
                _ => {}
            }
        }
        pieces.push(line.get(start..).unwrap_or_default());
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_found_outside_quotes() {
        assert_eq!(
            split("a@x.example, b@y.example\nc.example;d.example\n\n"),
            ["a@x.example", "b@y.example", "c.example", "d.example"]
        );
        assert_eq!(split("\"a,b\"@x.example"), ["\"a,b\"@x.example"]);
        assert_eq!(split("a.example b.example\tc.example"), ["a.example", "b.example", "c.example"]);
        assert_eq!(split("Alice Doe <a@x.example>, b@x.example"), ["Alice Doe <a@x.example>", "b@x.example"]);
        assert_eq!(split("a b@x.example"), ["a b@x.example"]);
        assert_eq!(split("alice@exa mple.example"), ["alice@exa mple.example"]);
        assert_eq!(split("x.example\nx.example"), ["x.example"]);
        assert_eq!(split(" \n,;"), Vec::<String>::new());
        assert_eq!(split("\"a@x.example\nb.example"), ["\"a@x.example", "b.example"]);
    }
}
