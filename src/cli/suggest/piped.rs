//! The text of one form, and nothing else, on standard output: for a program that reads it.

use std::collections::HashSet;
use std::io;
use std::io::Write;

use crate::cli::env::Env;
use crate::cli::error::diagnostic;
use crate::cli::output::heads::visible;
use crate::cli::suggest::Item;
use crate::cli::suggest::Output;
use crate::cli::suggest::sentences;
use crate::findings::Severity;
use crate::formats::FormatText;
use crate::text::Catalog;
use crate::text::forms;

/// The texts, each once; what there is to say besides goes to standard error.
pub(super) struct Piped<'a, E> {
    env: &'a E,
    /// Several domains may need the same change; it has to be made once.
    written: HashSet<String>,
}

impl<'a, E: Env> Piped<'a, E> {
    pub(super) fn new(env: &'a E) -> Self {
        Self { env, written: HashSet::new() }
    }

    fn say(&self, line: &str) {
        diagnostic(self.env, &visible(line));
    }

    /// What is to be known of the form, or why it cannot hold the change.
    fn explain(&self, form: &FormatText, catalog: &Catalog) {
        match form.text {
            Ok(_) => {
                self.say(&forms::scope(form.format.scope(), catalog));
                form.notes.iter().for_each(|note| self.say(&forms::note(*note, catalog)));
            }
            Err(reason) => {
                let why = forms::unwritable(reason, catalog);
                self.say(&format!("{}: {}: {why}", Severity::Error.code(), form.format.id()));
            }
        }
    }
}

impl<E: Env> Output for Piped<'_, E> {
    fn advice(&mut self, item: &Item<'_>, catalog: &Catalog, out: &mut dyn Write) -> io::Result<()> {
        let (word, _) = sentences::head(item.advised.advice);
        self.say(&format!("{}: {word}", item.input));
        sentences::answer(&item.advised, catalog).iter().for_each(|line| self.say(line));
        let Some(form) = item.advised.format else { return Ok(()) };
        self.explain(form, catalog);
        match &form.text {
            Ok(text) if self.written.insert(text.clone()) => out.write_all(text.as_bytes()),
            _ => Ok(()),
        }
    }

    fn error(&mut self, input: &str, message: &str, _: &mut dyn Write) -> io::Result<()> {
        self.say(&format!("{input}: {}: {message}", Severity::Error.code()));
        Ok(())
    }
}
