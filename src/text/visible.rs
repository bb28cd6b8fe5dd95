//! Text of others, shown so that it cannot pass for something else.

/// Makes control characters and marks of text direction visible: they could rewrite a terminal's or a ticket's lines.
/// Line ends stay.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let is_mark = matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        );
        if is_mark || (character.is_control() && character != '\n') {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_become_visible() {
        assert_eq!(visible("a\u{1b}[2Jb\u{202e}c\nd\u{2028}"), "a\\u{1b}[2Jb\\u{202e}c\nd\\u{2028}");
    }
}
