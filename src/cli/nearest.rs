//! What somebody may have meant.

use strsim::osa_distance;

/// The known words that are nearest to `word`, at most three, the nearest first; none when nothing is near.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let word = word.to_ascii_lowercase();
    let mut near: Vec<(usize, &str)> = known
        .filter_map(|candidate| {
            let distance = osa_distance(&word, candidate);
            let is_near = distance * 3 <= word.chars().count().max(3);
            let is_part = word.len() >= 3 && candidate.contains(&word);
            (is_near || is_part).then_some((distance, candidate))
        })
        .collect();
    near.sort();
    near.into_iter().take(MOST).map(|(_, candidate)| candidate).collect()
}

/// More would be a list to read, and `issuemail cas` is that.
const MOST: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near() {
        let known = ["globalsign", "digicert", "digidentity", "sectigo"];
        assert_eq!(nearest("GlobalSing", known.into_iter()), ["globalsign"]);
        assert_eq!(nearest("digi", known.into_iter()), ["digicert", "digidentity"]);
        assert_eq!(nearest("nonsense", known.into_iter()), Vec::<&str>::new());
    }
}
