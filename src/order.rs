//! Order and repeats in n log n: records of a set, names of a list.
//!
//! Everything is sorted by one small function: the standard library's sort is compiled for each type that is sorted, and once
//! it is as large as the reader of JSON.

use std::cmp::Ordering;
use std::mem;

/// The indices of a list of this length in the order of `compare`; those of equal items keep their order. A merge sort.
#[inline(never)]
fn sorted(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut merged = Vec::with_capacity(len);
    let mut width = 1;
    while width < len {
        for run in order.chunks(width * 2) {
            let (mut left, mut right) = run.split_at(width.min(run.len()));
            loop {
                let next = match (left, right) {
                    ([one, rest @ ..], [other, ..]) if compare(*one, *other).is_le() => {
                        left = rest;
                        one
                    }
                    (_, [other, rest @ ..]) => {
                        right = rest;
                        other
                    }
                    ([one, rest @ ..], []) => {
                        left = rest;
                        one
                    }
                    ([], []) => break,
                };
                merged.push(*next);
            }
        }
        mem::swap(&mut order, &mut merged);
        merged.clear();
        width *= 2;
    }
    order
}

/// Sorts a list; equal items keep their order.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = sorted(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// For each key, the index of the first that is equal: its own, if none before it is.
pub(crate) fn first_of(keys: &[&[u8]]) -> Vec<usize> {
    let order = sorted(keys.len(), &|one, other| keys.get(one).cmp(&keys.get(other)));
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

    use super::*;

    #[test]
    fn the_first_of_equal_keys_is_found() {
        let keys: [&[u8]; 6] = [b"b", b"a", b"b", b"", b"a", b"b"];
        assert_eq!(first_of(&keys), [0, 1, 0, 3, 1, 0]);
        assert_eq!(first_of(&[b"b", b"a"]), [0, 1]);
        assert_eq!(first_of(&[]), [0usize; 0]);
    }

    #[test]
    fn comparisons_grow_as_n_log_n() {
        for len in [1000usize, 10_000, 100_000] {
            // Unsorted, and each key twice.
            let count = Cell::new(0);
            let keys: Vec<_> = (0..len).map(|at| at * 7919 % len / 2).collect();
            sorted(len, &|one, other| {
                count.set(count.get() + 1);
                keys[one].cmp(&keys[other])
            });
            let most = 4 * len * (len.ilog2() as usize + 1);
            assert!(count.get() <= most, "{len}: {} of {most}", count.get());
        }
    }

    #[test]
    fn any_length_is_sorted() {
        for len in 0..40 {
            let mut items: Vec<usize> = (0..len).map(|at| at * 7 % 13).collect();
            let mut expected = items.clone();
            expected.sort_unstable();
            sort_by(&mut items, Ord::cmp);
            assert_eq!(items, expected);
        }
    }

    #[test]
    fn equal_items_keep_their_order() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_by(&mut items, |one, other| one.0.cmp(&other.0));
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
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
