//! The CA to check, and suggestions for an unknown name.

use strsim::osa_distance;

use crate::ca::{CaProfile, directory};
use crate::cli::args::LookupArgs;
use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::cli::source::read;
use crate::text::{Catalog, msg};

/// Finds the CA: from a file, from several names that form one CA, or the default.
pub(super) fn find<E: Env>(env: &E, args: &LookupArgs, catalog: &Catalog) -> Result<CaProfile, Error> {
    if let Some(path) = &args.ca_file {
        let text = read(env, path)?;
        let text = String::from_utf8_lossy(&text);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        return CaProfile::from_json(text)
            .map_err(|error| Error::line(format_args!("{}: {error}", path.display())));
    }
    let mut profiles = args.ca.iter().map(|word| from_word(word, catalog));
    let Some(first) = profiles.next() else { return from_word(directory::DEFAULT_CA, catalog) };
    let mut profile = first?;
    for other in profiles {
        profile.join(&other?);
    }
    Ok(profile)
}

/// A built-in CA; if there is none, an issuer domain name. Without a dot, it is taken for a typo.
pub(super) fn from_word(word: &str, catalog: &Catalog) -> Result<CaProfile, Error> {
    if let Some(profile) = directory::find(&word.to_ascii_lowercase()) {
        return Ok(profile);
    }
    if word.contains('.') {
        return CaProfile::for_issuer(word).map_err(|error| {
            let message = msg::CliCaName { ca: word.into(), problem: error.problem.into() };
            Error::Value(catalog.format(message))
        });
    }
    Err(Error::Value(unknown(word, catalog)))
}

fn unknown(word: &str, catalog: &Catalog) -> String {
    let entries = directory::all();
    if entries.iter().any(|entry| entry.profile.id.eq_ignore_ascii_case(word)) {
        return catalog.format(msg::CliCaWithoutNames { ca: word.into() });
    }
    let ids = nearest(word, entries.iter().map(|entry| entry.profile.id.as_str()));
    catalog.format(msg::CliCaUnknown { ca: word.into(), count: ids.len(), ids: ids.join(", ").into() })
}

/// The known words closest to `word`, at most three, the closest first; none if nothing is close.
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

/// For a longer list there is `issuemail cas`.
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
