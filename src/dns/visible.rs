//! Text of others, such as inputs, values, and what resolvers say: what is invisible in it becomes visible, as `\u{202e}`.
//!
//! Direction marks reorder what is around them, control characters rewrite a terminal, and what has no width makes two
//! names look alike (decision D-35).

use crate::dns::text::escaped;

/// Makes what is invisible visible; line ends stay.
///
/// ```
/// use issuemail::dns::visible::visible;
///
/// assert_eq!(visible("a\u{202e}b\u{1b}[2J\n"), "a\\u{202e}b\\u{1b}[2J\n");
/// ```
pub fn visible(text: &str) -> String {
    replace(text, |character| character != '\n' && is_invisible(character), escape)
}

/// The same on one line: a line end would begin a line that looks like ours.
pub fn visible_line(text: &str) -> String {
    replace(text, is_invisible, escape)
}

/// Adds a text between a mark that isolates it and its end
/// ([UAX #9](https://www.unicode.org/reports/tr9/), Section 2.4).
pub fn push_isolated(mark: char, text: &str, out: &mut String) {
    out.push(mark);
    out.push_str(text);
    out.push('\u{2069}');
}

/// Takes the direction marks off: for fields, where an escape would become part of what is typed.
pub fn without_direction_marks(text: &str) -> String {
    replace(text, is_direction_mark, |_, _| {})
}

/// Writes the direction marks of a zone text as escapes of master files, which stand for the same octets
/// ([RFC 1035, Section 5.1](https://www.rfc-editor.org/rfc/rfc1035#section-5.1)).
pub fn with_escaped_marks(zone_text: &str) -> String {
    replace(zone_text, is_direction_mark, |character, text| {
        text.push_str(&escaped(character.encode_utf8(&mut [0; 4]).as_bytes()));
    })
}

/// Returns whether an input shows the domain that is looked up for it as it is: it is that name, or an address with it. All
/// else can look like another name (decision D-34): letters of other scripts, capital letters, a display name.
pub fn shows_domain(input: &str, domain: &str) -> bool {
    input.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('@'))
}

/// Returns whether the text has a letter that is written from right to left.
pub fn has_rtl(text: &str) -> bool {
    text.chars().any(|character| {
        matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// The marks of [UAX #9](https://www.unicode.org/reports/tr9/), Section 2.
pub fn is_direction_mark(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Returns whether a character cannot be seen, or only changes others.
pub fn is_invisible(character: char) -> bool {
    // The last two of each plane are no characters.
    !(' '..='~').contains(&character)
        && (u32::from(character) & 0xfffe == 0xfffe
            || INVISIBLE.iter().any(|(first, last)| (*first..=*last).contains(&character)))
}

fn escape(character: char, text: &mut String) {
    match character {
        '\n' => text.push_str("\\n"),
        character => text.push_str(&format!("\\u{{{:x}}}", u32::from(character))),
    }
}

/// One loop for all: the page has little room.
fn replace(text: &str, is_replaced: fn(char) -> bool, write: fn(char, &mut String)) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match is_replaced(character) {
            true => write(character, &mut shown),
            false => shown.push(character),
        }
    }
    shown
}

/// Control characters, `Cf`, `Co`, `Zl`, `Zp` and `Default_Ignorable_Code_Point` of Unicode, the planes without
/// characters, and a few that are drawn as nothing. Other spaces than U+0020 are seen as what they are.
const INVISIBLE: [(char, char); 32] = [
    ('\0', '\u{1f}'),
    ('\u{7f}', '\u{9f}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{70f}', '\u{70f}'),
    ('\u{890}', '\u{891}'),
    ('\u{8e2}', '\u{8e2}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    // Braille without a dot.
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{e000}', '\u{f8ff}'),
    ('\u{fdd0}', '\u{fdef}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    // To U+FFFC, which stands for an object.
    ('\u{fff0}', '\u{fffc}'),
    ('\u{110bd}', '\u{110bd}'),
    ('\u{110cd}', '\u{110cd}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{16fe4}', '\u{16fe4}'),
    ('\u{1bca0}', '\u{1bca3}'),
    // A note without its head.
    ('\u{1d159}', '\u{1d159}'),
    ('\u{1d173}', '\u{1d17a}'),
    // Planes without characters, tags, variation selectors, private use.
    ('\u{40000}', '\u{10ffff}'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_becomes_visible() {
        assert_eq!(visible("a\u{1b}[2Jb\u{202e}c\nd\u{2028}"), "a\\u{1b}[2Jb\\u{202e}c\nd\\u{2028}");
        assert_eq!(visible_line("a\nb\r\tc\0"), "a\\nb\\u{d}\\u{9}c\\u{0}");
    }

    #[test]
    fn nothing_invisible_remains() {
        let marks = "\u{7f}\u{85}\u{9b}\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{180b}\u{180e}\u{200b}\
                     \u{200c}\u{200d}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2060}\u{2064}\u{2066}\u{2069}\
                     \u{206f}\u{3164}\u{e000}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}\u{fffe}\u{1fffe}\u{e0001}\u{e0041}\
                     \u{e0100}\u{f0000}\u{10ffff}";
        for mark in marks.chars() {
            let text = format!("a{mark}b");
            assert_eq!(visible(&text), format!("a{}b", mark.escape_unicode()), "{}", mark.escape_unicode());
        }
        for character in ('\0'..='\u{2ffff}').filter(|it| it.is_control() || is_direction_mark(*it)) {
            assert!(is_invisible(character), "{}", character.escape_unicode());
        }
    }

    #[test]
    fn letters_of_all_scripts_stay() {
        let text = "aé漢字かな한국어ไทยहिन्दी مرحبا שלום 👍 “«»” \u{a0}\u{202f}\u{3000}\u{fffd}";
        assert_eq!(visible(text), text);
    }

    #[test]
    fn letters_from_right_to_left_are_known() {
        assert!(has_rtl("a שלום") && has_rtl("مرحبا") && !has_rtl("bücher.example 漢字"));
        assert_eq!(with_escaped_marks("\"a\u{202e}b\" ü"), "\"a\\226\\128\\174b\" ü");
        assert_eq!(without_direction_marks("\u{202a}a\u{202e}b\u{2069}"), "ab");
    }
}
