//! A report as plain text, for a support ticket. It contains the domain, and never the local part of the address.

use crate::caa::presentation;
use crate::dns::RecordType;
use crate::findings::Finding;
use crate::judge::consensus::Opinion;
use crate::observe::{Lookup, Observation, Outcome};
use crate::report::{Report, TOOL_VERSION, evidence};
use crate::suggest::Suggestion;
use crate::text::catalog::{Catalog, foreign};
use crate::text::explain::explain;
use crate::text::findings;
use crate::text::msg::{self, Id};
use crate::text::words::{self, word};

/// Writes a report as lines: the answer first, then its basis.
///
/// `checked_at` is a time as [`crate::time::timestamp()`] writes it.
pub fn to_text(report: &Report, catalog: &Catalog, checked_at: &str) -> String {
    let explanation = explain(report, catalog);
    let mut blocks = vec![head(report, catalog, checked_at)];
    blocks
        .push([explanation.verdict, explanation.why].into_iter().chain(ca_error(report, catalog)).collect());
    blocks.push(explanation.todo);
    if let Some(suggestion) = report.suggestion() {
        blocks.push(change_lines(suggestion, catalog));
    }
    blocks.push(explanation.when.into_iter().collect());
    blocks.push(path(report, catalog));
    let opinions = report.judgement.opinions().filter(|opinion| !opinion.resolver.is_empty());
    let opinions = opinions.map(|seen| opinion(seen, catalog)).collect();
    let findings = report.findings.iter().map(|found| finding(found, catalog)).collect();
    let lookups = report.judgement.observations.lookups.iter().map(|asked| lookup(asked, catalog)).collect();
    blocks.push(section(msg::REPORT_RESOLVERS, opinions, catalog));
    blocks.push(section(msg::REPORT_FINDINGS, findings, catalog));
    blocks.push(section(msg::REPORT_LOOKUPS, lookups, catalog));
    let blocks = blocks.iter().filter(|block| !block.is_empty()).map(|block| block.join("\n"));
    let mut text = blocks.collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

/// The records of a change in zone-file form: those to enter, and those to remove first, if any.
pub fn change_lines(suggestion: &Suggestion, catalog: &Catalog) -> Vec<String> {
    let removed: Vec<String> = suggestion.removed().map(presentation::line).collect();
    let added: Vec<String> = suggestion.added().map(presentation::line).collect();
    if removed.is_empty() {
        return added;
    }
    let mut lines = titled(catalog.text(msg::CHANGE_REMOVE), removed);
    lines.append(&mut titled(catalog.text(msg::CHANGE_ADD), added));
    lines
}

/// The error message that the CA itself gives for the refusal.
pub fn ca_error(report: &Report, catalog: &Catalog) -> Option<String> {
    let words = report.judgement.ca_error()?;
    let ca = (&report.judgement.ca.name).into();
    Some(catalog.format(msg::ReportCaError { ca, error: words.into() }))
}

fn head(report: &Report, catalog: &Catalog, checked_at: &str) -> Vec<String> {
    let names = report.judgement.ca.issuer_domain_names.join(", ");
    let ca = foreign(&format!("{} ({names})", report.judgement.ca.name));
    let verdict = format!("{} ({})", report.judgement.verdict().code(), report.judgement.reason());
    let checked = format!("{checked_at} (issuemail {TOOL_VERSION})");
    let fields = [
        (msg::REPORT_DOMAIN, report.judgement.domain.to_string()),
        (msg::REPORT_CA, ca),
        (msg::REPORT_VERDICT, verdict),
        (msg::REPORT_CHECKED, checked),
    ];
    let mut lines = vec![catalog.text(msg::REPORT_TITLE)];
    lines.extend(fields.iter().map(|(id, value)| format!("{}: {value}", catalog.text(*id))));
    lines
}

fn path(report: &Report, catalog: &Catalog) -> Vec<String> {
    let mut lines = Vec::new();
    for level in report.judgement.path() {
        lines.append(&mut level_lines(level, report, catalog));
    }
    lines.push(format!("DNSSEC: {}", catalog.text(words::dnssec(report.judgement.dnssec()))));
    lines.extend(chain(report, catalog));
    section(msg::REPORT_PATH, lines, catalog)
}

/// The chain of trust in one line, if it was queried.
pub fn chain(report: &Report, catalog: &Catalog) -> Option<String> {
    let links = report.judgement.diagnosis().chain.iter().map(|link| {
        let word = catalog.text(words::link(link.state));
        format!("{} ({word})", link.zone)
    });
    let links: Vec<String> = links.collect();
    (!links.is_empty()).then(|| format!("{}: {}", catalog.text(msg::REPORT_CHAIN), links.join(" > ")))
}

fn opinion(opinion: &Opinion, catalog: &Catalog) -> String {
    let word = catalog.text(word(opinion.decision.verdict));
    let mut line = format!("{}: {word} ({})", foreign(&opinion.resolver), opinion.decision.reason);
    if let Some(place) = opinion.found_at.as_ref().or(opinion.failed_at.as_ref()) {
        line.push_str(&format!(" @ {place}"));
    }
    for record in opinion.records() {
        line.push_str(&format!("\n    {}", presentation::line(record)));
    }
    line
}

fn level_lines(level: &Observation, report: &Report, catalog: &Catalog) -> Vec<String> {
    let mut line = format!("{}: {}", level.name, catalog.text(words::outcome(level.outcome.kind())));
    for alias in &level.aliases {
        line.push_str(&format!(" -> {alias}"));
    }
    let mut lines = vec![line];
    if let Outcome::Records(records) = &level.outcome {
        let is_relevant = report.judgement.found_at() == Some(&level.name);
        for (index, record) in records.iter().enumerate() {
            let decides = is_relevant && report.judgement.decision.record == Some(index);
            let mark =
                if decides { format!("  <- {}", catalog.text(msg::REPORT_DECIDES)) } else { String::new() };
            lines.push(format!("  {}{mark}", presentation::line(record)));
        }
    }
    lines
}

fn finding(finding: &Finding, catalog: &Catalog) -> String {
    let rule = finding.rule;
    let message = findings::message(finding, catalog);
    format!("{}: {message} [{}; {}]", rule.severity.code(), rule.code, rule.citation)
}

fn lookup(lookup: &Lookup, catalog: &Catalog) -> String {
    let mut facts = vec![catalog.text(words::outcome(lookup.outcome))];
    facts.extend(lookup.rcode.map(|rcode| rcode.to_string()));
    facts.extend(lookup.http_status.map(|status| format!("HTTP {status}")));
    facts.extend((lookup.authenticated_data == Some(true)).then(|| "AD".to_owned()));
    facts.extend(lookup.checking_disabled.then(|| "CD".to_owned()));
    facts.extend(lookup.extended_errors.iter().map(|error| foreign(&error.to_string())));
    facts.push(format!("{} ms", lookup.milliseconds));
    let resolver = foreign(&lookup.resolver);
    let mut line = format!("{} {} @ {resolver}: {}", lookup.name, lookup.record_type, facts.join(", "));
    // The deciding records are already listed above.
    if lookup.record_type != RecordType::CAA || lookup.checking_disabled {
        for record in evidence::lines(&lookup.records) {
            line.push_str(&format!("\n    {record}"));
        }
    }
    line
}

fn section(id: Id, lines: Vec<String>, catalog: &Catalog) -> Vec<String> {
    titled(format!("{}:", catalog.text(id)), lines)
}

/// A heading with indented lines; nothing when there are none.
fn titled(title: String, mut lines: Vec<String>) -> Vec<String> {
    if !lines.is_empty() {
        lines.iter_mut().for_each(|line| line.insert_str(0, "  "));
        lines.insert(0, title);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::mailbox::Mailbox;
    use crate::zone;

    #[test]
    fn a_ticket_has_everything_but_the_local_part() {
        let text =
            b"example.com. 300 CAA 0 issuemail \"other.example\"\nexample.com. 300 CAA 1 iodef \"mailto:x\"";
        let zone = zone::read(text, &zone::Options::default()).unwrap();
        let mailbox: Mailbox = "secret@mail.example.com".parse().unwrap();
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = crate::evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
        let text = to_text(&report, &Catalog::for_tag("en"), "2026-11-23T19:00:00Z");
        for part in [
            "Domain: mail.example.com\n",
            "Verdict: forbidden (issuer_mismatch)\n",
            "\n\nexample.com. 300 IN CAA 0 issuemail \"ca.example\"\n\n",
            "  mail.example.com: the name does not exist\n",
            "    example.com. 300 IN CAA 0 issuemail \"other.example\"  <- ",
            "2026-11-23T19:00:00Z",
        ] {
            assert!(text.contains(part), "{part:?} in {text}");
        }
        assert!(!text.contains("secret"), "{text}");
        assert!(!text.contains("report-"), "{text}");
    }
}
