//! How far two words are from each other.

/// How many slips lie between two words: octets put in, left out or replaced, and neighbors that changed places
/// (Damerau's distance, each place touched once). Case counts.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let width = right.len() + 1;
    // Row by row: how many slips lie between the beginnings of both words.
    let mut cells: Vec<usize> = Vec::with_capacity(width * (left.len() + 1));
    for row in 0..=left.len() {
        for column in 0..=right.len() {
            let back = |steps: usize| cells.len().checked_sub(steps).and_then(|at| cells.get(at)).copied();
            let slips = if row == 0 || column == 0 {
                row + column
            } else {
                let octets =
                    |back: usize| (left.get(row.wrapping_sub(back)), right.get(column.wrapping_sub(back)));
                let ((from, to), (from_before, to_before)) = (octets(1), octets(2));
                let gap = back(1).min(back(width)).map(|slips| slips + 1);
                let replaced = back(width + 1).map(|slips| slips + usize::from(from != to));
                let least = gap.min(replaced);
                let is_swapped = row > 1 && column > 1 && from == to_before && from_before == to;
                let swapped = if is_swapped { back(2 * width + 2).map(|slips| slips + 1) } else { None };
                swapped.map_or(least, |slips| least.min(Some(slips))).unwrap_or_default()
            };
            cells.push(slips);
        }
    }
    cells.last().copied().unwrap_or_default()
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
            ("ü", "u", 2),
        ] {
            assert_eq!(distance(left, right), expected, "{left} {right}");
            assert_eq!(distance(right, left), expected, "{right} {left}");
        }
    }
}
