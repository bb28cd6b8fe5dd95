//! Finds what repeats, in n log n: records of a set, names of a list.

/// For each key, the index of the first that is equal: its own, if none before it is.
pub(crate) fn first_of<K: Ord>(keys: &[K]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_unstable_by_key(|&at| (keys.get(at), at));
    let mut firsts = vec![0; keys.len()];
    let mut first = 0;
    for at in order {
        if keys.get(at) != keys.get(first) || at < first {
            first = at;
        }
        if let Some(slot) = firsts.get_mut(at) {
            *slot = first;
        }
    }
    firsts
}

/// For each key of `set`, whether it is also one of `others`.
pub(crate) fn are_in(set: &[&[u8]], others: &[&[u8]]) -> Vec<bool> {
    let firsts = first_of(&[others, set].concat());
    firsts.iter().skip(others.len()).map(|&first| first < others.len()).collect()
}

/// Keeps the first of equal items.
pub(crate) fn unique<T>(items: &mut Vec<T>, key: impl Fn(&T) -> &[u8]) {
    let keys: Vec<&[u8]> = items.iter().map(key).collect();
    let firsts = first_of(&keys);
    let mut at = 0;
    items.retain(|_| {
        at += 1;
        firsts.get(at - 1) == Some(&(at - 1))
    });
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::cmp::Ordering;

    use super::*;

    #[test]
    fn the_first_of_equal_keys_is_found() {
        let keys: [&[u8]; 6] = [b"b", b"a", b"b", b"", b"a", b"b"];
        assert_eq!(first_of(&keys), [0, 1, 0, 3, 1, 0]);
        assert_eq!(first_of(&[b"b", b"a"]), [0, 1]);
        assert_eq!(first_of::<u8>(&[]), [0usize; 0]);
    }

    /// A key that counts how often it is compared.
    struct Counted<'a>(usize, &'a Cell<usize>);

    impl Ord for Counted<'_> {
        fn cmp(&self, other: &Self) -> Ordering {
            self.1.set(self.1.get() + 1);
            self.0.cmp(&other.0)
        }
    }

    impl PartialOrd for Counted<'_> {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }

    impl PartialEq for Counted<'_> {
        fn eq(&self, other: &Self) -> bool {
            self.cmp(other) == Ordering::Equal
        }
    }

    impl Eq for Counted<'_> {}

    #[test]
    fn comparisons_grow_as_n_log_n() {
        for len in [1000usize, 10_000, 100_000] {
            // Unsorted, and each key twice.
            let count = Cell::new(0);
            let keys: Vec<_> = (0..len).map(|at| Counted(at * 7919 % len / 2, &count)).collect();
            first_of(&keys);
            let most = 4 * len * (len.ilog2() as usize + 1);
            assert!(count.get() <= most, "{len}: {} of {most}", count.get());
        }
    }

    #[test]
    fn members_of_another_set_are_found() {
        assert_eq!(are_in(&[b"a", b"c", b"a"], &[b"b", b"a", b"a"]), [true, false, true]);
        assert_eq!(are_in(&[b"a"], &[]), [false]);
    }

    #[test]
    fn the_first_of_equal_items_is_kept_in_its_place() {
        let mut items = vec!["b", "a", "b", "c", "a"];
        unique(&mut items, |item| item.as_bytes());
        assert_eq!(items, ["b", "a", "c"]);
    }
}
