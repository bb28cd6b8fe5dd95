//! The difference of two texts, line by line.

/// The lines that go (`-`) and come (`+`), with a few around them.
pub fn diff(before: &str, after: &str) -> String {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    // The length of the longest common subsequence of what follows each pair of places.
    let mut common = vec![vec![0; after.len() + 1]; before.len() + 1];
    for (at, line) in before.iter().enumerate().rev() {
        for (other, new) in after.iter().enumerate().rev() {
            common[at][other] = match line == new {
                true => common[at + 1][other + 1] + 1,
                false => common[at + 1][other].max(common[at][other + 1]),
            };
        }
    }
    let (mut at, mut other, mut lines) = (0, 0, Vec::new());
    while at < before.len() || other < after.len() {
        if at < before.len() && other < after.len() && before[at] == after[other] {
            lines.push((' ', before[at]));
            (at, other) = (at + 1, other + 1);
        } else if other == after.len() || at < before.len() && common[at + 1][other] >= common[at][other + 1]
        {
            lines.push(('-', before[at]));
            at += 1;
        } else {
            lines.push(('+', after[other]));
            other += 1;
        }
    }
    let is_near = |place: usize| {
        let around = place.saturating_sub(AROUND)..(place + AROUND + 1).min(lines.len());
        lines[around].iter().any(|(sign, _)| *sign != ' ')
    };
    let mut shown = String::new();
    for (place, (sign, line)) in lines.iter().enumerate().filter(|(place, _)| is_near(*place)) {
        if !shown.is_empty() && !is_near(place - 1) {
            shown += "  ⋮\n";
        }
        shown += &format!("{sign} {line}\n");
    }
    shown
}

/// How many lines around a difference are shown.
const AROUND: usize = 3;

#[test]
fn a_difference_is_shown_with_what_is_around_it() {
    let before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj";
    let after = "a\nb\nc\nd\nE\nf\ng\nh\ni\nj\nk";
    assert_eq!(diff(before, after), "  b\n  c\n  d\n- e\n+ E\n  f\n  g\n  h\n  i\n  j\n+ k\n");
    assert_eq!(diff(before, before), "");
}
