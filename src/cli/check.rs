//! `issuemail check`.

use std::io;
use std::io::BufWriter;
use std::io::Write;

use indicatif::ProgressBar;

use super::args::CheckArgs;
use super::batch;
use super::batch::Checked;
use super::batch::Step;
use super::env::Env;
use super::env::Stream;
use super::error::Error;
use super::error::diagnostic;
use super::exit::Exit;
use super::inputs;
use super::inputs::Input;
use super::issuers;
use super::output;
use super::output::Formatter;
use super::source::Source;
use crate::evaluate;
use crate::i18n::Catalog;
use crate::i18n::input::mailbox_error;
use crate::issuer::CaProfile;
use crate::report::timestamp;

/// Checks every input.
pub(super) fn run<E: Env>(env: &E, args: &CheckArgs) -> Result<Exit, Error> {
    let catalog = Catalog::for_tag(&args.lang);
    let ca = issuers::find(env, args, &catalog)?;
    let source = Source::open(env, args, &catalog)?;
    let inputs = inputs::gather(env, &args.inputs)?;
    if inputs.is_empty() {
        diagnostic(env, &catalog.text("cli-nothing-to-check"));
    }

    let mut formatter = output::formatter(args.format, env.has_color(Stream::Stdout));
    let mut printer = Printer {
        out: BufWriter::new(env.stdout()),
        formatter: formatter.as_mut(),
        catalog: &catalog,
        ca: &ca,
        exit: Exit::Permitted,
    };
    let bar = match env.is_terminal(Stream::Stderr) && inputs.len() > 1 {
        true => env.progress_bar(inputs.len()),
        false => ProgressBar::hidden(),
    };
    printer.start()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::line)?;
    let done = runtime.block_on(batch::run(
        &source,
        &inputs,
        usize::from(args.concurrency),
        || env.unix_time(),
        |step| match step {
            Step::LookedUp { done, total } => {
                bar.set_length(total as u64);
                bar.set_position(done as u64);
                Ok(())
            }
            // The bar and the reports may share a screen.
            Step::Ready(input, checked) => bar.suspend(|| printer.print(input, checked)),
        },
    ));
    bar.finish_and_clear();
    done?;
    Ok(printer.exit)
}

/// Writes reports, and remembers the gravest.
struct Printer<'a, W: Write> {
    out: BufWriter<W>,
    formatter: &'a mut dyn Formatter,
    catalog: &'a Catalog,
    ca: &'a CaProfile,
    exit: Exit,
}

impl<W: Write> Printer<'_, W> {
    fn start(&mut self) -> io::Result<()> {
        self.formatter.start(&mut self.out)?;
        self.out.flush()
    }

    /// Each report is on its way as soon as it is ready.
    fn print(&mut self, input: &Input, checked: Option<&Checked>) -> io::Result<()> {
        match (&input.mailbox, checked) {
            (Ok(mailbox), Some(checked)) => {
                let report = evaluate(mailbox, &checked.observations, self.ca);
                self.exit = self.exit.max(report.verdict.into());
                let item =
                    output::Item { input: &input.text, report: &report, checked_at: &timestamp(checked.at) };
                self.formatter.report(&item, self.catalog, &mut self.out)?;
            }
            (Err(error), _) => {
                self.exit = self.exit.max(Exit::Unusable);
                let message = mailbox_error(error, self.catalog);
                self.formatter.error(&input.text, &message, &mut self.out)?;
            }
            // The batch hands over no usable input without its answer.
            (Ok(_), None) => {}
        }
        self.out.flush()
    }
}
