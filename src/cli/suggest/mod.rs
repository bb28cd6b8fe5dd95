//! `issuemail suggest`.

mod text;
mod wanted;

use std::io;

use crate::cli::args::{SuggestArgs, SuggestFormat};
use crate::cli::catalog;
use crate::cli::env::{Env, Stream};
use crate::cli::error::Error;
use crate::cli::exit::Exit;
use crate::cli::output::terminal::Screen;
use crate::cli::session::Session;
use crate::formats::{Format, FormatText};
use crate::report::{self, Advised, CheckedReport};
use crate::suggest::suggest_at;
use crate::text::Catalog;
use text::{Piped, Sentences};
use wanted::Wanted;

/// Suggests what to publish, for every input.
pub(super) fn run<E: Env>(env: &E, args: &SuggestArgs) -> Result<Exit, Error> {
    let catalog = catalog(env, args.lookup.lang.as_deref());
    let wanted = Wanted::read(env, args, &catalog)?;
    let session = Session::open(env, &args.lookup, catalog)?;
    let mut output: Box<dyn Output + '_> = match (args.format, args.form) {
        (SuggestFormat::Json, _) => Box::new(Json),
        (SuggestFormat::Text, None) => Box::new(Sentences),
        (SuggestFormat::Text, Some(_)) => Box::new(Piped::new(env)),
    };
    let mut printer = Printer {
        out: Screen::new(env.stdout(), env.has_color(Stream::Stdout)),
        output: output.as_mut(),
        wanted: &wanted,
        form: args.form,
        catalog: &session.catalog,
        exit: Exit::Permitted,
    };
    session.each(env, |input, answer| printer.print(input, answer))?;
    Ok(printer.exit)
}

/// One advice with its context.
#[derive(Clone, Copy)]
struct Item<'a> {
    /// What was typed.
    input: &'a str,
    /// When the answer was found, as RFC 3339.
    checked_at: &'a str,
    /// The advice.
    advised: Advised<'a>,
    /// Whether the DNS host was given, not inferred from the name servers.
    is_host_chosen: bool,
}

/// Writes advice in one format.
trait Output {
    /// Writes an advice.
    fn advice(&mut self, item: &Item<'_>, catalog: &Catalog, out: &mut Screen<'_>) -> io::Result<()>;

    /// Writes what is wrong with an input.
    fn error(&mut self, input: &str, message: &str, out: &mut Screen<'_>) -> io::Result<()>;
}

/// Writes advice, and remembers the worst exit code.
struct Printer<'a> {
    out: Screen<'a>,
    output: &'a mut dyn Output,
    wanted: &'a Wanted,
    form: Option<Format>,
    catalog: &'a Catalog,
    exit: Exit,
}

impl Printer<'_> {
    /// Writes an advice, and flushes it at once.
    fn print(&mut self, input: &str, answer: Result<CheckedReport, String>) -> io::Result<()> {
        match answer {
            Ok(CheckedReport { report, checked_at }) => {
                let request = self.wanted.request(&report);
                let advice = suggest_at(&report.judgement, &request, self.wanted.rules(self.form));
                let suggestion = advice.suggestion();
                let form = suggestion.zip(self.form);
                let form = form.map(|(suggestion, form)| FormatText::new(form, &suggestion.change));
                let hosts = self.wanted.hosts(&report, suggestion);
                self.exit = self.exit.max(Exit::from(&advice));
                if form.as_ref().is_some_and(|form| form.text.is_err()) {
                    self.exit = self.exit.max(Exit::Unusable);
                }
                let advised = Advised {
                    report: &report,
                    wish: &request.wish,
                    advice: &advice,
                    format: form.as_ref(),
                    hosts: &hosts,
                };
                let is_host_chosen = self.wanted.is_host_chosen();
                let item = Item { input, checked_at: &checked_at, advised, is_host_chosen };
                self.output.advice(&item, self.catalog, &mut self.out)?;
            }
            Err(message) => {
                self.exit = self.exit.max(Exit::Unusable);
                self.output.error(input, &message, &mut self.out)?;
            }
        }
        self.out.flush()
    }
}

/// One advice per line, in the form of `issuemail.suggestion/1`.
struct Json;

impl Output for Json {
    fn advice(&mut self, item: &Item<'_>, _: &Catalog, out: &mut Screen<'_>) -> io::Result<()> {
        out.data(format_args!("{}\n", report::advice_to_json(&item.advised, item.checked_at, item.input)))
    }

    fn error(&mut self, input: &str, message: &str, out: &mut Screen<'_>) -> io::Result<()> {
        out.data(format_args!("{}\n", report::advice_error_to_json(input, message)))
    }
}
