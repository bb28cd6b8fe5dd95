//! `issuemail hosts`.

use std::io::Write;

use serde::Serialize;

use crate::cli::args::ListArgs;
use crate::cli::args::ListFormat;
use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::cli::exit::Exit;
use crate::cli::language;
use crate::cli::table;
use crate::hosts;
use crate::hosts::Host;

/// Lists the DNS hosts that are known.
pub(super) fn run<E: Env>(env: &E, args: &ListArgs) -> Result<Exit, Error> {
    let mut out = env.stdout();
    match args.format {
        ListFormat::Json => {
            let entries: Vec<_> = hosts::all().iter().map(HostEntry::new).collect();
            writeln!(out, "{}", serde_json::to_string(&entries).map_err(Error::line)?)?;
        }
        ListFormat::Text => {
            let catalog = language::catalog(env, args.lang.as_deref());
            let header = ["cli-list-id", "cli-hosts-issuemail", "cli-hosts-form", "cli-list-name"];
            let mut rows = vec![header.map(|id| catalog.text(id)).to_vec()];
            rows.extend(hosts::all().iter().map(|host| {
                let form = if host.has_own_form() { "yes" } else { "no" };
                vec![host.id.clone(), host.issuemail.code().to_owned(), form.to_owned(), host.name.clone()]
            }));
            table::write("", &rows, &mut out)?;
        }
    }
    out.flush()?;
    Ok(Exit::Permitted)
}

/// One host of the list.
#[derive(Serialize)]
struct HostEntry<'a> {
    id: &'a str,
    name: &'a str,
    issuemail: &'static str,
    own_form: bool,
}

impl<'a> HostEntry<'a> {
    fn new(host: &'a Host) -> Self {
        Self {
            id: &host.id,
            name: &host.name,
            issuemail: host.issuemail.code(),
            own_form: host.has_own_form(),
        }
    }
}
