//! Advice in sentences, with the records on separate lines; or only the text of one form, for a program that reads
//! it.

use std::collections::HashSet;
use std::io;

use anstyle::AnsiColor;

use crate::cli::env::Env;
use crate::cli::error::diagnostic;
use crate::cli::output::terminal::{Screen, with_domain};
use crate::cli::suggest::{Item, Output};
use crate::dns::visible::visible_line;
use crate::findings::Severity;
use crate::formats::FormatText;
use crate::hosts::{self, FilledField, Host};
use crate::report::Advised;
use crate::suggest::{Advice, Obstacle, Suggestion};
use crate::text::catalog::{Catalog, plain};
use crate::text::operator_message::host_request;
use crate::text::plain_report::change_lines;
use crate::text::words::word;
use crate::text::{change, hosts as texts, msg};

/// Plain text for a terminal.
pub(super) struct Sentences;

impl Output for Sentences {
    fn advice(&mut self, item: &Item<'_>, catalog: &Catalog, out: &mut Screen<'_>) -> io::Result<()> {
        let (word, color) = head(item.advised.advice);
        out.head(&with_domain(item.input, &item.advised.report.judgement.domain), word, color, "")?;
        out.lines(&answer(&item.advised, catalog))?;
        let Some(suggestion) = item.advised.advice.suggestion() else { return Ok(()) };
        out.line("")?;
        out.lines(&change_lines(suggestion, catalog))?;
        out.line("")?;
        write_host(item, suggestion, catalog, out)?;
        out.lines(&outcome(&item.advised, suggestion, catalog))
    }

    fn error(&mut self, input: &str, message: &str, out: &mut Screen<'_>) -> io::Result<()> {
        out.head(input, Severity::Error.code(), AnsiColor::Red, &format!(": {message}"))
    }
}

/// The label at the start of an answer.
fn head(advice: &Advice) -> (&'static str, AnsiColor) {
    match advice {
        Advice::Change(_) => ("change", AnsiColor::Cyan),
        Advice::NotNeeded => ("not needed", AnsiColor::Green),
        Advice::Blocked(Obstacle::LookupFailed | Obstacle::ResolversDiffer) => {
            ("undetermined", AnsiColor::Yellow)
        }
        Advice::Blocked(_) => ("blocked", AnsiColor::Red),
    }
}

/// What to do, or why there is nothing to do: sentences, without the records.
fn answer(advised: &Advised<'_>, catalog: &Catalog) -> Vec<String> {
    let report = advised.report;
    match advised.advice {
        Advice::NotNeeded => vec![catalog.text(msg::CHANGE_NOT_NEEDED)],
        Advice::Change(suggestion) => {
            let steps = change::steps(report, suggestion, advised.wish, catalog);
            steps.iter().map(|step| plain(step)).collect()
        }
        Advice::Blocked(obstacle) => {
            let hint =
                (*obstacle == Obstacle::NobodyAllowed).then(|| catalog.text(msg::CLI_SUGGEST_OVERRULE));
            let why = plain(&change::obstacle(*obstacle, report, catalog));
            std::iter::once(why).chain(hint).collect()
        }
    }
}

/// The effect of the change, for the CA and for others.
fn outcome(advised: &Advised<'_>, suggestion: &Suggestion, catalog: &Catalog) -> Vec<String> {
    let effect = &suggestion.effect;
    let others = change::effect(effect, catalog);
    let after = catalog.format(msg::CliSuggestAfter {
        after: catalog.text(word(effect.after.verdict)).into(),
        before: catalog.text(word(effect.before.verdict)).into(),
        ca: (&advised.report.judgement.ca.name).into(),
    });
    std::iter::once(after).chain(others.iter().map(|note| plain(note))).collect()
}

//----------- The form of the DNS host -----------------------------------------------------------

/// Writes the host, the form with a row per new record, the caveats, the host's own page, and an empty line. Writes
/// nothing if there is nothing to enter.
fn write_host(
    item: &Item<'_>,
    suggestion: &Suggestion,
    catalog: &Catalog,
    out: &mut Screen<'_>,
) -> io::Result<()> {
    if suggestion.added().next().is_none() {
        return Ok(());
    }
    let recognition = item.advised.hosts;
    let host = recognition.host();
    let zone = item.advised.report.judgement.surroundings().zone_of(&suggestion.change.owner);
    let mut lines = texts::facts(&suggestion.change, zone, recognition, host, item.is_host_chosen, catalog);
    if recognition.hosts.len() > 1 {
        let ids: Vec<&str> = recognition.hosts.iter().map(|host| host.id.as_str()).collect();
        lines.push(catalog.format(msg::CliSuggestChoose { ids: ids.join("|").into() }));
    }

    // Do not show values that the form refuses.
    let is_refused = host.is_some_and(Host::refuses_issuemail);
    let forms = match is_refused {
        true => Vec::new(),
        false => hosts::fill_change(host, &suggestion.change, zone.map(|zone| &zone.apex)),
    };
    if forms.iter().any(Option::is_none) {
        lines.push(catalog.text(msg::HOST_NO_FORM));
    }
    let forms: Vec<Vec<FilledField>> = forms.into_iter().flatten().collect();
    // A form for one record type has no type field.
    if forms.first().is_some_and(|fields| fields.iter().all(|field| field.value != "CAA")) {
        lines.push(catalog.text(msg::HOST_TYPE_CAA));
    }
    for line in lines {
        out.line(&plain(&line))?;
    }
    out.table("  ", &rows(&forms, catalog))?;

    let caveats = host
        .map(|host| hosts::caveats_of_change(host, &suggestion.change, item.is_host_chosen))
        .unwrap_or_default();
    for caveat in caveats {
        let text = catalog.text(texts::caveat(caveat));
        out.line(&format!("! {text}"))?;
    }
    if let Some((host, help)) = host.and_then(|host| Some((host, host.help.as_deref()?))) {
        let title = catalog.format(msg::HostHelp { host: (&host.name).into() });
        out.line(&format!("{title}: {help}"))?;
    }
    // Without name servers nobody is known to be asked, unless a host was given.
    let is_known = zone.is_some_and(|zone| !zone.name_servers.is_empty()) || item.is_host_chosen;
    if let Some(request) =
        host_request(&suggestion.change, host, item.is_host_chosen, catalog).filter(|_| is_known)
    {
        out.line("")?;
        out.line(&format!("{}:", catalog.text(msg::UI_MESSAGE)))?;
        for line in request.lines() {
            out.line(&format!("  {line}"))?;
        }
    }
    out.line("")
}

/// The fields as columns: the labels first, then one row per record.
fn rows(forms: &[Vec<FilledField>], catalog: &Catalog) -> Vec<Vec<String>> {
    let label = |field: &FilledField| texts::label(field, catalog);
    let header = forms.first().map(|fields| fields.iter().map(label).collect());
    header.into_iter().chain(forms.iter().flat_map(|fields| lines_of(fields, catalog))).collect()
}

/// The rows of one form: a set has a line for each record in one field.
fn lines_of(fields: &[FilledField], catalog: &Catalog) -> Vec<Vec<String>> {
    let cell = |field: &FilledField, at: usize| match (field.is_empty_on_purpose, at) {
        (true, 0) => format!("({})", catalog.text(msg::HOST_LEAVE_EMPTY)),
        _ => field.value.lines().nth(at).unwrap_or_default().to_owned(),
    };
    let rows = fields.iter().map(|field| field.value.lines().count()).max().unwrap_or_default().max(1);
    (0..rows).map(|at| fields.iter().map(|field| cell(field, at)).collect()).collect()
}

//----------- Piped ------------------------------------------------------------------------------

/// The texts, without duplicates; everything else goes to standard error.
pub(super) struct Piped<'a, E> {
    env: &'a E,
    /// Several domains may need the same change; print it once.
    written: HashSet<String>,
}

impl<'a, E: Env> Piped<'a, E> {
    pub(super) fn new(env: &'a E) -> Self {
        Self { env, written: HashSet::new() }
    }

    fn say(&self, line: &str) {
        diagnostic(self.env, line);
    }

    /// Notes on the form, or why it cannot express the change.
    fn explain(&self, form: &FormatText, catalog: &Catalog) {
        match form.text {
            Ok(_) => {
                self.say(&catalog.text(texts::scope(form.format.scope())));
                form.notes.iter().for_each(|note| self.say(&catalog.text(texts::note(*note))));
            }
            Err(reason) => {
                let why = catalog.text(texts::unwritable(reason));
                self.say(&format!("{}: {}: {why}", Severity::Error.code(), form.format.id()));
            }
        }
    }
}

impl<E: Env> Output for Piped<'_, E> {
    fn advice(&mut self, item: &Item<'_>, catalog: &Catalog, out: &mut Screen<'_>) -> io::Result<()> {
        let (word, _) = head(item.advised.advice);
        let input = with_domain(item.input, &item.advised.report.judgement.domain);
        self.say(&format!("{input}: {word}"));
        answer(&item.advised, catalog).iter().for_each(|line| self.say(line));
        let Some(form) = item.advised.format else { return Ok(()) };
        self.explain(form, catalog);
        match &form.text {
            Ok(text) if self.written.insert(text.clone()) => out.data(text),
            _ => Ok(()),
        }
    }

    fn error(&mut self, input: &str, message: &str, _: &mut Screen<'_>) -> io::Result<()> {
        self.say(&format!("{}: {}: {message}", visible_line(input), Severity::Error.code()));
        Ok(())
    }
}
