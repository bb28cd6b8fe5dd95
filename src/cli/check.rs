//! `issuemail check`.

use std::io;

use crate::cli::args::CheckArgs;
use crate::cli::catalog;
use crate::cli::env::{Env, Stream};
use crate::cli::error::Error;
use crate::cli::exit::Exit;
use crate::cli::output::terminal::Screen;
use crate::cli::output::{self, Formatter};
use crate::cli::session::Session;
use crate::report::CheckedReport;
use crate::text::Catalog;

/// Checks every input.
pub(super) fn run<E: Env>(env: &E, args: &CheckArgs) -> Result<Exit, Error> {
    let session = Session::open(env, &args.lookup, catalog(env, args.lookup.lang.as_deref()))?;
    let mut formatter = output::formatter(args.format, args.csv_raw, env.is_terminal(Stream::Stdout));
    let mut printer = Printer {
        out: Screen::new(env.stdout(), env.has_color(Stream::Stdout)),
        formatter: formatter.as_mut(),
        catalog: &session.catalog,
        exit: Exit::Permitted,
    };
    printer.start()?;
    session.each(env, |input, answer| printer.print(input, answer))?;
    Ok(printer.exit)
}

/// Writes reports, and remembers the worst exit code.
struct Printer<'a> {
    out: Screen<'a>,
    formatter: &'a mut dyn Formatter,
    catalog: &'a Catalog,
    exit: Exit,
}

impl Printer<'_> {
    fn start(&mut self) -> io::Result<()> {
        self.formatter.start(&mut self.out)?;
        self.out.flush()
    }

    /// Writes a report, and flushes it at once.
    fn print(&mut self, input: &str, answer: Result<CheckedReport, String>) -> io::Result<()> {
        match answer {
            Ok(checked) => {
                self.exit = self.exit.max(checked.report.judgement.verdict().into());
                self.formatter.report(input, &checked, self.catalog, &mut self.out)?;
            }
            Err(message) => {
                self.exit = self.exit.max(Exit::Unusable);
                self.formatter.error(input, &message, &mut self.out)?;
            }
        }
        self.out.flush()
    }
}
