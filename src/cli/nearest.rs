//! What somebody may have meant.

/// The known words that are nearest to `word`, at most three, the nearest first; none when nothing is near.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let word = word.to_ascii_lowercase();
    let mut near: Vec<(usize, &str)> = known
        .filter_map(|candidate| {
            let distance = distance(&word, candidate);
            let is_near = distance * 3 <= word.chars().count().max(3);
            let is_part = word.len() >= 3 && candidate.contains(&word);
            (is_near || is_part).then_some((distance, candidate))
        })
        .collect();
    near.sort();
    near.into_iter().take(MOST).map(|(_, candidate)| candidate).collect()
}

/// How many characters have to be put in, left out or replaced (Levenshtein's distance).
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (at, from) in left.chars().enumerate() {
        let mut diagonal = at;
        let mut before = at + 1;
        for (cell, to) in row.iter_mut().zip(std::iter::once(None).chain(right.chars().map(Some))) {
            let Some(to) = to else {
                *cell = before;
                continue;
            };
            let above = *cell;
            before = (above + 1).min(before + 1).min(diagonal + usize::from(from != to));
            *cell = before;
            diagonal = above;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// More would be a list to read, and `issuemail cas` is that.
const MOST: usize = 3;

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
        ] {
            assert_eq!(distance(left, right), expected, "{left} {right}");
        }
    }

    #[test]
    fn only_what_is_near() {
        let known = ["globalsign", "digicert", "digidentity", "sectigo"];
        assert_eq!(nearest("GlobalSing", known.into_iter()), ["globalsign"]);
        assert_eq!(nearest("digi", known.into_iter()), ["digicert", "digidentity"]);
        assert_eq!(nearest("nonsense", known.into_iter()), Vec::<&str>::new());
    }
}
