//! The label of a name that people know its owner by.

/// The label that somebody registered: `globalsign` of `smime.globalsign.com`, `cybertrust` of `www.cybertrust.ne.jp`.
/// Without the public suffix list, the words that most countries put before their own label are taken to be such. A
/// name of one label is its own.
pub(crate) fn registered(name: &str) -> &str {
    let mut labels = name.rsplit('.');
    let top = labels.next().unwrap_or_default();
    let Some(second) = labels.next() else { return top };
    match labels.next() {
        Some(third)
            if top.len() == 2 && SECOND_LEVEL.iter().any(|known| second.eq_ignore_ascii_case(known)) =>
        {
            third
        }
        _ => second,
    }
}

/// What stands between a registered label and the label of a country.
const SECOND_LEVEL: [&str; 10] = ["ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_label_is_found() {
        for (name, label) in [
            ("globalsign.com", "globalsign"),
            ("smime.globalsign.com", "globalsign"),
            ("comsign.co.il", "comsign"),
            ("www.cybertrust.NE.jp", "cybertrust"),
            ("co.uk", "co"),
            ("net.example", "net"),
            ("a.net.example", "net"),
            ("localhost", "localhost"),
            ("", ""),
        ] {
            assert_eq!(registered(name), label, "{name}");
        }
    }
}
