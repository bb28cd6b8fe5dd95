//! `issuemail cas`.

use std::io;
use std::io::Write;

use serde::Serialize;

use super::args::CasArgs;
use super::args::CasFormat;
use super::env::Env;
use super::error::Error;
use super::exit::Exit;
use crate::i18n::Catalog;
use crate::issuer::directory;
use crate::issuer::directory::Entry;

/// Lists the built-in CAs.
pub(super) fn run<E: Env>(env: &E, args: &CasArgs) -> Result<Exit, Error> {
    let entries = directory::all();
    let mut out = env.stdout();
    match args.format {
        CasFormat::Json => write_json(entries, &mut out)?,
        CasFormat::Text => {
            let shown = entries.iter().filter(|entry| args.all || !entry.is_retired);
            write_table(shown, &Catalog::for_tag("en"), &mut out)?;
        }
    }
    out.flush()?;
    Ok(Exit::Permitted)
}

/// Columns as wide as their widest cell; the last is as long as it is.
fn write_table<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    catalog: &Catalog,
    out: &mut impl Write,
) -> io::Result<()> {
    let header = ["cli-cas-id", "cli-cas-smime", "cli-cas-name", "cli-cas-names"].map(|id| catalog.text(id));
    let mut rows = vec![header];
    rows.extend(entries.map(|entry| {
        let profile = &entry.profile;
        let names = match profile.issuer_domain_names.as_slice() {
            [] => "-".to_owned(),
            names => names.join(", "),
        };
        [profile.id.clone(), profile.smime.as_str().to_owned(), profile.name.clone(), names]
    }));
    let width = |column: fn(&[String; 4]) -> &str| {
        rows.iter().map(|row| column(row).chars().count()).max().unwrap_or(0)
    };
    let (id_width, smime_width, name_width) =
        (width(|row| &row[0]), width(|row| &row[1]), width(|row| &row[2]));
    for [id, smime, name, names] in &rows {
        writeln!(out, "{id:id_width$}  {smime:smime_width$}  {name:name_width$}  {names}")?;
    }
    Ok(())
}

/// One array on one line.
fn write_json(entries: &[Entry], out: &mut impl Write) -> io::Result<()> {
    let entries: Vec<_> = entries
        .iter()
        .map(|entry| CaEntry {
            id: &entry.profile.id,
            name: &entry.profile.name,
            issuer_domain_names: &entry.profile.issuer_domain_names,
            smime: entry.profile.smime.as_str(),
            retired: entry.is_retired,
            former_names: &entry.former_names,
            aka: &entry.aka,
        })
        .collect();
    writeln!(out, "{}", serde_json::to_string(&entries)?)
}

/// One CA of the list.
#[derive(Serialize)]
struct CaEntry<'a> {
    id: &'a str,
    name: &'a str,
    issuer_domain_names: &'a [String],
    smime: &'static str,
    retired: bool,
    former_names: &'a [String],
    aka: &'a [String],
}
