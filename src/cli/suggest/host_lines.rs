//! Who serves the zone, and the fields of that host's form.

use std::io;
use std::io::Write;

use crate::cli::output::heads::visible;
use crate::cli::suggest::Item;
use crate::cli::table;
use crate::hosts;
use crate::hosts::FilledField;
use crate::hosts::Host;
use crate::suggest::Suggestion;
use crate::text::Arg;
use crate::text::Catalog;
use crate::text::catalog::plain;
use crate::text::host;

/// Writes who it is, the form with a row for each new record, what to mind, and the host's own page; an empty line follows. Nothing when
/// there is nothing to enter.
pub(super) fn write(
    item: &Item<'_>,
    suggestion: &Suggestion,
    catalog: &Catalog,
    out: &mut dyn Write,
) -> io::Result<()> {
    if suggestion.added().next().is_none() {
        return Ok(());
    }
    let recognition = item.advised.hosts;
    let host = recognition.host();
    let zone = item.advised.report.judgement.surroundings().zone_of(&suggestion.change.owner);
    let mut lines = host::facts(zone, recognition, host, item.is_host_chosen, catalog);
    if recognition.hosts.len() > 1 {
        let ids: Vec<&str> = recognition.hosts.iter().map(|host| host.id.as_str()).collect();
        lines.push(catalog.format("cli-suggest-choose", &[("ids", Arg::from(ids.join("|")))]));
    }

    // Nobody shall fill in what is refused.
    let is_refused = host.is_some_and(Host::refuses_issuemail);
    let fill = |record| hosts::fill(host, record, zone.map(|zone| &zone.apex));
    let forms: Vec<Vec<FilledField>> = match is_refused {
        true => Vec::new(),
        false => suggestion.added().filter_map(fill).collect(),
    };
    if !is_refused && forms.len() < suggestion.added().count() {
        lines.push(catalog.text("host-no-form"));
    }
    // A form that one reaches by the type has no field for it.
    if forms.first().is_some_and(|fields| fields.iter().all(|field| field.value != "CAA")) {
        lines.push(catalog.text("host-type-caa"));
    }
    for line in lines {
        writeln!(out, "{}", visible(&plain(&line)))?;
    }
    table::write("  ", &rows(&forms, catalog), out)?;

    let caveats = host.map(|host| hosts::caveats_of_all(host, suggestion.added())).unwrap_or_default();
    for caveat in caveats {
        let text = catalog.text(&format!("host-caveat-{}", caveat.code()));
        writeln!(out, "! {}", visible(&text))?;
    }
    if let Some((host, help)) = host.and_then(|host| Some((host, host.help.as_deref()?))) {
        let title = catalog.format("host-help", &[("host", Arg::from(host.name.as_str()))]);
        writeln!(out, "{title}: {help}")?;
    }
    writeln!(out)
}

/// The fields as columns: the labels first, then a row for each record.
fn rows(forms: &[Vec<FilledField>], catalog: &Catalog) -> Vec<Vec<String>> {
    let label = |field: &FilledField| host::label(field, catalog);
    let value = |field: &FilledField| match field.is_empty_on_purpose {
        true => format!("({})", catalog.text("host-leave-empty")),
        false => visible(&field.value),
    };
    let header = forms.first().map(|fields| fields.iter().map(label).collect());
    header.into_iter().chain(forms.iter().map(|fields| fields.iter().map(value).collect())).collect()
}
