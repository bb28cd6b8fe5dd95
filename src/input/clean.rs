//! The first step: what markup and transport have made of a text is undone, and what is invisible goes. Line ends stay.

use crate::dns::visible::is_direction_mark;

/// Escapes of HTML, URLs and JSON that hide an address, and what they stand for.
const ESCAPES: [(&str, char); 24] = [
    ("&nbsp;", ' '),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&apos;", '\''),
    ("&commat;", '@'),
    ("&period;", '.'),
    ("&#64;", '@'),
    ("&#x40;", '@'),
    ("&#46;", '.'),
    ("&#x2e;", '.'),
    ("&#160;", ' '),
    ("%40", '@'),
    ("%20", ' '),
    ("%2c", ','),
    ("%3b", ';'),
    ("%3c", '<'),
    ("%3e", '>'),
    ("\\n", ' '),
    ("\\r", ' '),
    ("\\t", ' '),
    ("\\u0040", '@'),
    ("\\u003c", '<'),
    ("\\u003e", '>'),
];

/// The text without markup's escapes and without what is invisible; full-width forms become narrow. One pass.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let escape = match character {
            '&' | '%' | '\\' => ESCAPES.iter().find(|(escape, _)| starts_with(rest, escape)),
            _ => None,
        };
        let (len, meant) = match escape {
            Some((escape, meant)) => (escape.len(), Some(*meant)),
            None => (character.len_utf8(), narrow(character)),
        };
        cleaned.extend(meant);
        rest = rest.get(len..).unwrap_or_default();
    }
    cleaned
}

fn starts_with(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// The narrow form of a character; `None` for one that is invisible and changes nothing. The joiners change words.
fn narrow(character: char) -> Option<char> {
    match character {
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{fe0e}' | '\u{fe0f}' | '\u{feff}' => None,
        mark if is_direction_mark(mark) => None,
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        '\u{fe6b}' => Some('@'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0),
        character => Some(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_full_width_forms_are_undone() {
        assert_eq!(clean("<b>a&nbsp;b&#64;c%40d\\u0040e\\n\u{200b}f\u{202e}</b>"), "<b>a b@c@d@e f</b>");
        assert_eq!(clean("ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ，\u{3000}﹫"), "jane@example.com, @");
        assert_eq!(clean("100% & \\x &unknown; نامه\u{200c}ای"), "100% & \\x &unknown; نامه\u{200c}ای");
    }
}
