//! The CA to check, and suggestions for an unknown name.

use strsim::osa_distance;

use crate::ca::directory::{self, Entry};
use crate::ca::{CaProfile, brands};
use crate::cli::args::LookupArgs;
use crate::cli::env::Env;
use crate::cli::error::{Error, diagnostic};
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
    let mut profiles = args.ca.iter().map(|word| from_word(env, word, catalog));
    let Some(first) = profiles.next() else { return from_word(env, directory::DEFAULT_CA, catalog) };
    let mut profile = first?;
    for other in profiles {
        profile.join(&other?);
    }
    Ok(profile)
}

/// A built-in CA, by its id or one of its brands; if there is none, an issuer domain name. Without a dot, another word is
/// taken for a typo (decision D-48).
pub(super) fn from_word<E: Env>(env: &E, word: &str, catalog: &Catalog) -> Result<CaProfile, Error> {
    if let Some(profile) = directory::find(&word.to_ascii_lowercase()) {
        return Ok(profile);
    }
    if word.contains('.') {
        return CaProfile::for_issuer(word).map_err(|error| {
            let message = msg::CliCaName { ca: word.into(), problem: error.problem.into() };
            Error::Value(catalog.format(message))
        });
    }
    let called = called(word);
    match called.as_slice() {
        [entry] if !entry.profile.issuer_domain_names.is_empty() => {
            let name = entry.profile.name.as_str();
            diagnostic(env, &catalog.format(msg::CliCaBrand { ca: name.into(), word: word.into() }));
            Ok(entry.profile.clone())
        }
        [_] => Err(Error::Value(catalog.format(msg::CliCaWithoutNames { ca: word.into() }))),
        [] => {
            let ids = nearest(word, directory::all().iter().map(|entry| entry.profile.id.as_str()));
            let count = ids.len();
            let message = msg::CliCaUnknown { ca: word.into(), count, ids: ids.join(", ").into() };
            Err(Error::Value(catalog.format(message)))
        }
        several => {
            let ids: Vec<&str> = several.iter().map(|entry| entry.profile.id.as_str()).collect();
            let message = msg::CliCaAmbiguous { ids: ids.join(", ").into(), word: word.into() };
            Err(Error::Value(catalog.format(message)))
        }
    }
}

/// The CAs that a name means; without its last words where there is none, as in "Comodo CA Limited".
fn called(name: &str) -> Vec<&'static Entry> {
    let mut rest = name.trim();
    for _ in 0..MOST {
        let called = called_exactly(rest);
        if !called.is_empty() {
            return called;
        }
        match rest.rsplit_once(char::is_whitespace) {
            Some((before, _)) => rest = before.trim_end(),
            None => break,
        }
    }
    Vec::new()
}

/// The CAs that are called so, else those behind a brand of their customers (`brands.txt`).
fn called_exactly(name: &str) -> Vec<&'static Entry> {
    let all = || directory::all().iter();
    for called in [
        all().filter(|entry| entry.is_named(name)).collect::<Vec<_>>(),
        all().filter(|entry| entry.is_called(name)).collect(),
    ] {
        if !called.is_empty() {
            return called;
        }
    }
    let Some(brand) = brands::named(name) else { return Vec::new() };
    let owners = directory::owners(brand.issuer);
    owners.filter(|(entry, _)| !entry.is_retired).map(|(entry, _)| entry).collect()
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
