//! What `check` and `suggest` share: the inputs, looked up and judged for a CA.

use std::io;
use std::sync::Arc;

use indicatif::ProgressBar;

use crate::ca::CaProfile;
use crate::cli::args::LookupArgs;
use crate::cli::batch::{self, Step};
use crate::cli::env::{Env, Stream};
use crate::cli::error::{Error, diagnostic};
use crate::cli::inputs::{self, Inputs};
use crate::cli::issuers;
use crate::cli::source::Source;
use crate::input::Item;
use crate::lookup::Transport;
use crate::report::{CheckedReport, evaluate};
use crate::text::catalog::plain;
use crate::text::input::{mailbox_error, told_other, what_was_read};
use crate::text::{Catalog, msg};
use crate::time::timestamp;

/// Everything that the arguments name, ready to use.
pub(super) struct Session<T> {
    /// The language.
    pub(super) catalog: Catalog,
    ca: CaProfile,
    source: Source<T>,
    inputs: Vec<Item>,
    concurrency: usize,
}

impl<T: Transport> Session<T> {
    /// Reads the arguments and the files that they name.
    ///
    /// # Errors
    ///
    /// A wrong value, or a file that cannot be read.
    pub(super) fn open<E: Env<Transport = T>>(
        env: &E,
        args: &LookupArgs,
        catalog: Catalog,
    ) -> Result<Self, Error> {
        let ca = issuers::find(env, args, &catalog)?;
        let source = Source::open(env, args, &catalog)?;
        let Inputs { items: inputs, notes } = inputs::gather(env, &args.inputs)?;
        for note in &notes {
            what_was_read(note, &catalog).iter().for_each(|line| diagnostic(env, &plain(line)));
        }
        if inputs.is_empty() {
            diagnostic(env, &catalog.text(msg::CLI_NOTHING_TO_CHECK));
        }
        Ok(Self { catalog, ca, source, inputs, concurrency: usize::from(args.concurrency) })
    }

    /// Passes on each input, in order, with its answer; an unreadable input with its error message.
    ///
    /// # Errors
    ///
    /// The first error that `ready` returns.
    pub(super) fn each<E: Env<Transport = T>>(
        &self,
        env: &E,
        mut ready: impl FnMut(&str, Result<CheckedReport, String>) -> io::Result<()>,
    ) -> Result<(), Error> {
        let bar = match env.is_terminal(Stream::Stderr) && self.inputs.len() > 1 {
            true => env.progress_bar(self.inputs.len()),
            false => ProgressBar::hidden(),
        };
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::line)?;
        let step = |step: Step<'_>| -> io::Result<()> {
            match step {
                Step::LookedUp { done, total } => {
                    bar.set_length(total as u64);
                    bar.set_position(done as u64);
                    Ok(())
                }
                Step::Ready(input, checked) => {
                    let answer = match (&input.mailbox, checked) {
                        (Ok(mailbox), Some(checked)) => Ok(CheckedReport {
                            report: evaluate(mailbox, Arc::clone(&checked.observations), &self.ca),
                            checked_at: timestamp(checked.at),
                        }),
                        (Err(error), _) => Err(mailbox_error(error, &self.catalog)),
                        // The batch passes on no usable input without its answer.
                        (Ok(_), None) => return Ok(()),
                    };
                    let told = answer
                        .as_ref()
                        .ok()
                        .and_then(|answer| told_other(input.told, &answer.report.judgement, &self.catalog));
                    // The progress bar and the output may share a screen.
                    bar.suspend(|| -> io::Result<()> {
                        ready(&input.text, answer)?;
                        told.iter()
                            .for_each(|told| diagnostic(env, &format!("{}: {}", input.text, plain(told))));
                        Ok(())
                    })
                }
            }
        };
        let done = runtime.block_on(batch::run(
            &self.source,
            &self.inputs,
            self.concurrency,
            || env.unix_time(),
            step,
        ));
        bar.finish_and_clear();
        Ok(done?)
    }
}
