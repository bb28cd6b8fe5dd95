//! The language of the texts.

use crate::cli::env::Env;
use crate::text::Catalog;

/// The variables that say it, in the order of
/// [POSIX](https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The texts in the language that was asked for, else in that of the environment, else in English.
pub(super) fn catalog<E: Env>(env: &E, asked: Option<&str>) -> Catalog {
    let of_environment =
        || VARIABLES.iter().find_map(|name| env.variable(name).filter(|value| !value.is_empty()));
    let tag = asked.map(str::to_owned).or_else(of_environment).unwrap_or_default();
    Catalog::for_tag(&tag).with_region(&tag)
}
