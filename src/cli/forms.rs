//! `issuemail forms`.

use std::io::Write;

use serde::Serialize;

use crate::cli::args::ListArgs;
use crate::cli::args::ListFormat;
use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::cli::exit::Exit;
use crate::cli::language;
use crate::cli::table;
use crate::formats::Format;
use crate::text::forms;

/// Lists the forms in which a change can be written.
pub(super) fn run<E: Env>(env: &E, args: &ListArgs) -> Result<Exit, Error> {
    let catalog = language::catalog(env, args.lang.as_deref());
    let entries = Format::ALL.map(|form| FormEntry {
        id: form.id(),
        name: forms::name(form, &catalog),
        scope: form.scope().code(),
    });
    let mut out = env.stdout();
    match args.format {
        ListFormat::Json => writeln!(out, "{}", serde_json::to_string(&entries).map_err(Error::line)?)?,
        ListFormat::Text => {
            let header = ["cli-list-id", "cli-forms-scope", "cli-list-name"].map(|id| catalog.text(id));
            let mut rows = vec![header.to_vec()];
            rows.extend(
                entries
                    .into_iter()
                    .map(|entry| vec![entry.id.to_owned(), entry.scope.to_owned(), entry.name]),
            );
            table::write("", &rows, &mut out)?;
        }
    }
    out.flush()?;
    Ok(Exit::Permitted)
}

/// One form of the list.
#[derive(Serialize)]
struct FormEntry {
    id: &'static str,
    name: String,
    scope: &'static str,
}
