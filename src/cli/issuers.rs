//! The CA that is asked about.

use crate::ca::CaProfile;
use crate::ca::directory;
use crate::cli::args::LookupArgs;
use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::cli::nearest::nearest;
use crate::cli::source::read;
use crate::text::Arg;
use crate::text::Catalog;

/// Finds the CA: from a file, or several names that together are one, or the default.
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

/// A built-in CA; where there is none, an issuer domain name. Without a dot it is a slip rather than such a name.
pub(super) fn from_word(word: &str, catalog: &Catalog) -> Result<CaProfile, Error> {
    if let Some(profile) = directory::find(&word.to_ascii_lowercase()) {
        return Ok(profile);
    }
    if word.contains('.') {
        return CaProfile::for_issuer(word).map_err(|error| {
            let args = [("ca", word.into()), ("problem", error.problem.into())];
            Error::Value(catalog.format("cli-ca-name", &args))
        });
    }
    Err(Error::Value(unknown(word, catalog)))
}

fn unknown(word: &str, catalog: &Catalog) -> String {
    let entries = directory::all();
    if entries.iter().any(|entry| entry.profile.id.eq_ignore_ascii_case(word)) {
        return catalog.format("cli-ca-without-names", &[("ca", word.into())]);
    }
    let ids = nearest(word, entries.iter().map(|entry| entry.profile.id.as_str()));
    let args = [("ca", word.into()), ("count", Arg::Number(ids.len())), ("ids", ids.join(", ").into())];
    catalog.format("cli-ca-unknown", &args)
}
