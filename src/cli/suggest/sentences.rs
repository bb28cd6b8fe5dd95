//! Sentences, with the records on lines of their own.

use std::io;
use std::io::Write;

use anstyle::AnsiColor;

use crate::cli::output::heads::Heads;
use crate::cli::output::heads::visible;
use crate::cli::suggest::Item;
use crate::cli::suggest::Output;
use crate::cli::suggest::host_lines;
use crate::findings::Severity;
use crate::report::Advised;
use crate::suggest::Advice;
use crate::suggest::Obstacle;
use crate::suggest::Suggestion;
use crate::text::Arg;
use crate::text::Catalog;
use crate::text::catalog::plain;
use crate::text::change;
use crate::text::plain_report::change_lines;

/// Plain text for a terminal.
pub(super) struct Sentences {
    heads: Heads,
}

impl Sentences {
    /// Writes with color, or without.
    pub(super) fn new(has_color: bool) -> Self {
        Self { heads: Heads::new(has_color) }
    }
}

impl Output for Sentences {
    fn advice(&mut self, item: &Item<'_>, catalog: &Catalog, out: &mut dyn Write) -> io::Result<()> {
        let (word, color) = head(item.advised.advice);
        self.heads.write(item.input, word, color, out)?;
        writeln!(out)?;
        for sentence in answer(&item.advised, catalog) {
            writeln!(out, "{}", visible(&sentence))?;
        }
        let Some(suggestion) = item.advised.advice.suggestion() else { return Ok(()) };
        writeln!(out, "\n{}\n", change_lines(suggestion, catalog).join("\n"))?;
        host_lines::write(item, suggestion, catalog, out)?;
        for sentence in outcome(&item.advised, suggestion, catalog) {
            writeln!(out, "{}", visible(&sentence))?;
        }
        Ok(())
    }

    fn error(&mut self, input: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
        self.heads.write(input, Severity::Error.code(), AnsiColor::Red, out)?;
        writeln!(out, ": {}", visible(message))
    }
}

/// The word that an answer begins with.
pub(super) fn head(advice: &Advice) -> (&'static str, AnsiColor) {
    match advice {
        Advice::Change(_) => ("change", AnsiColor::Cyan),
        Advice::NotNeeded => ("not needed", AnsiColor::Green),
        Advice::Blocked(Obstacle::LookupFailed | Obstacle::ResolversDiffer) => {
            ("undetermined", AnsiColor::Yellow)
        }
        Advice::Blocked(_) => ("blocked", AnsiColor::Red),
    }
}

/// What to do, or why nothing: sentences, without the records.
pub(super) fn answer(advised: &Advised<'_>, catalog: &Catalog) -> Vec<String> {
    let report = advised.report;
    match advised.advice {
        Advice::NotNeeded => vec![catalog.text("change-not-needed")],
        Advice::Change(suggestion) => {
            let steps = change::steps(report, suggestion, advised.wish, catalog);
            steps.iter().map(|step| plain(step)).collect()
        }
        Advice::Blocked(obstacle) => {
            let hint = (*obstacle == Obstacle::NobodyAllowed).then(|| catalog.text("cli-suggest-overrule"));
            let why = plain(&change::obstacle(*obstacle, report, catalog));
            std::iter::once(why).chain(hint).collect()
        }
    }
}

/// What comes of the change, for the CA and for others.
fn outcome(advised: &Advised<'_>, suggestion: &Suggestion, catalog: &Catalog) -> Vec<String> {
    let effect = &suggestion.effect;
    let args = [
        ("ca", Arg::from(advised.report.judgement.ca.name.as_str())),
        ("before", Arg::from(catalog.text(&format!("word-{}", effect.before.verdict.code())))),
        ("after", Arg::from(catalog.text(&format!("word-{}", effect.after.verdict.code())))),
    ];
    let others = change::effect(effect, catalog);
    let after = catalog.format("cli-suggest-after", &args);
    std::iter::once(after).chain(others.iter().map(|note| plain(note))).collect()
}
