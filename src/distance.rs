//! How far two words are from each other.

/// How many slips lie between two words: characters put in, left out or replaced, and neighbors that changed places
/// (Damerau's distance, each place touched once). Case counts.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    let mut row_before = Vec::new();
    let mut from_before = None;
    for (at, from) in left.chars().enumerate() {
        let mut next = vec![at + 1];
        let mut to_before = None;
        for (column, &to) in right.iter().enumerate() {
            let cell = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let replaced = cell(&row, column) + usize::from(from != to);
            let mut best = replaced.min(cell(&row, column + 1) + 1).min(cell(&next, column) + 1);
            if column > 0 && from_before == Some(to) && to_before == Some(from) {
                best = best.min(cell(&row_before, column - 1) + 1);
            }
            next.push(best);
            to_before = Some(to);
        }
        row_before = std::mem::replace(&mut row, next);
        from_before = Some(from);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (left, right, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("flaw", "lawn", 2),
            ("a", "a", 0),
            ("xy", "yx", 1),
            ("globalsing", "globalsign", 1),
            ("abcd", "badc", 2),
            ("ca", "abc", 3),
            ("ü", "u", 1),
        ] {
            assert_eq!(distance(left, right), expected, "{left} {right}");
            assert_eq!(distance(right, left), expected, "{right} {left}");
        }
    }
}
