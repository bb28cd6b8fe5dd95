//! `issuemail cas`.

use std::io;
use std::io::Write;

use serde::Serialize;

use crate::ca::directory;
use crate::ca::directory::Entry;
use crate::cli::args::CasArgs;
use crate::cli::args::ListFormat;
use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::cli::exit::Exit;
use crate::cli::language;
use crate::cli::table;
use crate::text::Catalog;

/// Lists the built-in CAs.
pub(super) fn run<E: Env>(env: &E, args: &CasArgs) -> Result<Exit, Error> {
    let entries = directory::all();
    let mut out = env.stdout();
    match args.list.format {
        ListFormat::Json => write_json(entries, &mut out)?,
        ListFormat::Text => {
            let shown = entries.iter().filter(|entry| args.all || !entry.is_retired);
            write_table(shown, &language::catalog(env, args.list.lang.as_deref()), &mut out)?;
        }
    }
    out.flush()?;
    Ok(Exit::Permitted)
}

/// Columns, with a header.
fn write_table<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    catalog: &Catalog,
    out: &mut impl Write,
) -> io::Result<()> {
    let header = ["cli-list-id", "cli-cas-smime", "cli-list-name", "cli-cas-names"];
    let mut rows = vec![header.map(|id| catalog.text(id)).to_vec()];
    rows.extend(entries.map(|entry| {
        let profile = &entry.profile;
        let names = match profile.issuer_domain_names.as_slice() {
            [] => "-".to_owned(),
            names => names.join(", "),
        };
        vec![profile.id.clone(), profile.smime.code().to_owned(), profile.name.clone(), names]
    }));
    table::write("", &rows, out)
}

/// One array on one line.
fn write_json(entries: &[Entry], out: &mut impl Write) -> io::Result<()> {
    let entries: Vec<_> = entries
        .iter()
        .map(|entry| CaEntry {
            id: &entry.profile.id,
            name: &entry.profile.name,
            issuer_domain_names: &entry.profile.issuer_domain_names,
            smime: entry.profile.smime.code(),
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
