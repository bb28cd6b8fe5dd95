//! The language of the texts.

use super::env::Env;
use crate::i18n::Catalog;

/// The variables that say it, in the order of
/// [POSIX](https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The texts in the language that was asked for, else in that of the environment, else in English.
pub(super) fn catalog<E: Env>(env: &E, asked: Option<&str>) -> Catalog {
    let of_environment =
        || VARIABLES.iter().find_map(|name| env.variable(name).filter(|value| !value.is_empty()));
    let tag = asked.map(str::to_owned).or_else(of_environment).unwrap_or_default();
    let catalog = Catalog::for_tag(&tag);
    // `de_CH.UTF-8` is `de-CH`: numbers follow the region.
    let region = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    match region.get(..catalog.language().primary().len()) {
        Some(primary) if primary.eq_ignore_ascii_case(catalog.language().primary()) => {
            catalog.with_region(region)
        }
        _ => catalog,
    }
}
