//! The commands that list what is built in: `issuemail cas`, `issuemail forms`, `issuemail hosts`.

use serde::Serialize;

use crate::ca::NamesBasis;
use crate::ca::directory::{self, Entry};
use crate::cli::args::{CasArgs, ListArgs, ListFormat};
use crate::cli::catalog;
use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::cli::exit::Exit;
use crate::cli::output::terminal::Screen;
use crate::formats::Format;
use crate::hosts::{self, Evidence};
use crate::text::hosts as texts;
use crate::text::msg::{self, Id};

/// Lists the built-in CAs. The table leaves out retired ones unless all are requested.
pub(super) fn cas<E: Env>(env: &E, args: &CasArgs) -> Result<Exit, Error> {
    let entries = directory::all();
    let json: Vec<_> = entries
        .iter()
        .map(|entry| CaEntry {
            id: &entry.profile.id,
            name: &entry.profile.name,
            issuer_domain_names: &entry.profile.issuer_domain_names,
            names_basis: basis(entry),
            smime: entry.profile.smime.code(),
            retired: entry.is_retired,
            former_names: &entry.former_names,
            aka: &entry.aka,
            successor: entry.successor.as_deref(),
        })
        .collect();
    let header =
        [msg::CLI_LIST_ID, msg::CLI_CAS_SMIME, msg::CLI_CAS_BASIS, msg::CLI_LIST_NAME, msg::CLI_CAS_NAMES];
    let shown = entries.iter().filter(|entry| args.all || !entry.is_retired);
    let rows = shown.map(|entry| {
        let profile = &entry.profile;
        let names = match profile.issuer_domain_names.as_slice() {
            [] => "-".to_owned(),
            names => names.join(", "),
        };
        let (smime, basis) = (profile.smime.code(), basis(entry).unwrap_or("-"));
        [profile.id.clone(), smime.to_owned(), basis.to_owned(), profile.name.clone(), names]
    });
    write(env, &args.list, &json, header, rows)
}

/// What the names of a CA rest on; `None` where none is known.
fn basis(entry: &Entry) -> Option<&'static str> {
    let profile = &entry.profile;
    profile.names_basis.filter(|_| !profile.issuer_domain_names.is_empty()).map(NamesBasis::code)
}

/// Lists the forms in which a change can be written.
pub(super) fn forms<E: Env>(env: &E, args: &ListArgs) -> Result<Exit, Error> {
    let catalog = catalog(env, args.lang.as_deref());
    let entries = Format::ALL.map(|form| FormEntry {
        id: form.id(),
        name: catalog.text(texts::form(form)),
        scope: form.scope().code(),
    });
    let header = [msg::CLI_LIST_ID, msg::CLI_FORMS_SCOPE, msg::CLI_LIST_NAME];
    let rows = entries.iter().map(|entry| [entry.id.to_owned(), entry.scope.to_owned(), entry.name.clone()]);
    write(env, args, &entries, header, rows)
}

/// Lists the known DNS hosts.
pub(super) fn hosts<E: Env>(env: &E, args: &ListArgs) -> Result<Exit, Error> {
    let entries: Vec<_> = hosts::all()
        .iter()
        .map(|host| HostEntry {
            id: &host.id,
            name: &host.name,
            issuemail: host.issuemail.code(),
            known_by: host.known_by.map(Evidence::code),
            contradicted_by: host.contradicted_by.map(Evidence::code),
            caveats: host.remarks().iter().map(|caveat| caveat.code()).collect(),
            own_form: host.has_own_form(),
        })
        .collect();
    let header = [
        msg::CLI_LIST_ID,
        msg::CLI_HOSTS_ISSUEMAIL,
        msg::CLI_HOSTS_KNOWN_BY,
        msg::CLI_HOSTS_FORM,
        msg::CLI_LIST_NAME,
    ];
    let rows = entries.iter().map(|entry| {
        let form = if entry.own_form { "yes" } else { "no" };
        [entry.id, entry.issuemail, entry.known_by.unwrap_or("-"), form, entry.name].map(str::to_owned)
    });
    write(env, args, &entries, header, rows)
}

/// Writes a list as a table with a header, or as one array of JSON.
fn write<E: Env, const N: usize>(
    env: &E,
    args: &ListArgs,
    entries: &[impl Serialize],
    header: [Id; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<Exit, Error> {
    let mut out = Screen::new(env.stdout(), false);
    match args.format {
        ListFormat::Json => {
            out.data(format_args!("{}\n", serde_json::to_string(entries).map_err(Error::line)?))?
        }
        ListFormat::Text => {
            let catalog = catalog(env, args.lang.as_deref());
            let header = header.map(|id| catalog.text(id));
            let rows: Vec<_> = std::iter::once(header).chain(rows).map(Vec::from).collect();
            out.table("", &rows)?;
        }
    }
    out.flush()?;
    Ok(Exit::Permitted)
}

/// One CA of the list.
#[derive(Serialize)]
struct CaEntry<'a> {
    id: &'a str,
    name: &'a str,
    issuer_domain_names: &'a [String],
    names_basis: Option<&'static str>,
    smime: &'static str,
    retired: bool,
    former_names: &'a [String],
    aka: &'a [String],
    successor: Option<&'a str>,
}

/// One form of the list.
#[derive(Serialize)]
struct FormEntry {
    id: &'static str,
    name: String,
    scope: &'static str,
}

/// One host of the list.
#[derive(Serialize)]
struct HostEntry<'a> {
    id: &'a str,
    name: &'a str,
    issuemail: &'static str,
    known_by: Option<&'static str>,
    contradicted_by: Option<&'static str>,
    caveats: Vec<&'static str>,
    own_form: bool,
}
