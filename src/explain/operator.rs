//! What the DNS operator of a domain can fix, and how to see it.

use crate::dns::{Fqdn, Rcode, RecordType};
use crate::dnssec::BrokenLink;
use crate::explain::step::Remedy;
use crate::explain::why::{Silence, silence};
use crate::formats::quote;
use crate::judge::Judgement;
use crate::observe::{Failure, Outcome, ServerTrouble};
use crate::verdict::Reason;

/// What the DNS operator can fix.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Trouble<'a> {
    /// The name whose lookup fails; if resolvers disagree, for the one that it fails for.
    pub failed: &'a Fqdn,
    /// What to fix.
    pub fix: Fix<'a>,
    /// Whether the reason does not mention it: a resolver other than the deciding one ran into it.
    pub is_untold: bool,
}

/// What to fix.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fix<'a> {
    /// A link of the chain of trust.
    Link(&'a BrokenLink, Remedy),
    /// Name servers.
    Servers(&'a ServerTrouble, ServerFix),
}

/// What name servers have to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerFix {
    /// Answer CAA queries as they do others.
    AnswerForCaa,
    /// Answer.
    Answer,
    /// Serve the zone.
    Serve,
}

impl<'a> Trouble<'a> {
    /// The trouble behind a judgement; `None` if there is nothing that a DNS operator could fix. Trouble that only
    /// a resolver that does not count ran into is for its own operator.
    pub fn of(judgement: &'a Judgement) -> Option<Self> {
        let diagnosis = judgement.diagnosis();
        let broken = diagnosis.broken.as_ref().map(|broken| Fix::Link(broken, Remedy::of(broken)));
        let servers = diagnosis.servers.as_ref().map(|servers| Fix::Servers(servers, ServerFix::of(servers)));
        let reason = judgement.reason();
        let fix = match reason {
            // Differing data is for the domain owner to check first.
            Reason::DnssecBogus | Reason::ResolversDisagree => broken,
            Reason::NameserversUnresponsive => broken.or(servers),
            Reason::LookupFailure => match judgement.outcome() {
                // Do not ask for a change to something that is not known to be wrong.
                Some(Outcome::Failure(Failure::Rcode {
                    rcode: Rcode::SERVFAIL,
                    answers_unchecked: None,
                    ..
                })) => broken,
                Some(Outcome::Failure(failure)) if failure.is_explained_by_servers() => broken.or(servers),
                _ => broken,
            },
            Reason::NoCaa
            | Reason::NoIssuemail
            | Reason::IssuerMatch
            | Reason::IssuerMatchParams
            | Reason::UnknownCritical
            | Reason::ParamsUnsatisfied
            | Reason::IssuerMismatch
            | Reason::MalformedValue
            | Reason::EmptyIssuer
            | Reason::ResolverUnreachable
            | Reason::ZoneIncomplete => None,
        }?;
        let is_untold = match reason {
            Reason::NameserversUnresponsive => !matches!(silence(judgement), Silence::Keys(_)),
            reason => reason == Reason::LookupFailure,
        };
        let mut others = judgement.counted().filter_map(|opinion| opinion.failed_at.as_ref());
        let failed = judgement.failed_at().or_else(|| others.next()).unwrap_or(&judgement.domain);
        Some(Self { failed, fix, is_untold: is_untold && matches!(fix, Fix::Link(..)) })
    }

    /// Commands that show it: the resolvers' answers, then the records and signatures, or each name server.
    pub fn commands(&self) -> Vec<String> {
        match self.fix {
            Fix::Link(broken, _) => broken_commands(broken, self.failed),
            Fix::Servers(servers, _) => server_commands(servers),
        }
    }
}

impl ServerFix {
    fn of(servers: &ServerTrouble) -> Self {
        match (servers.is_caa_only, servers.is_silent) {
            (true, _) => Self::AnswerForCaa,
            (false, true) => Self::Answer,
            (false, false) => Self::Serve,
        }
    }
}

fn broken_commands(broken: &BrokenLink, failed: &Fqdn) -> Vec<String> {
    let kind = broken.record_type.to_string();
    let mut commands = vec![format!("dig CAA {}", shell(failed))];
    match broken.record_type {
        RecordType::DS | RecordType::DNSKEY => {
            commands.push(format!("dig +cd +dnssec DS {}", shell(&broken.owner)));
            commands.push(format!("dig +cd +dnssec +multiline DNSKEY {}", shell(&broken.owner)));
        }
        RecordType::NSEC | RecordType::NSEC3 | RecordType::CAA => {
            commands.push(format!("dig +cd +dnssec CAA {}", shell(failed)));
        }
        _ => commands.push(format!("dig +cd +dnssec {kind} {}", shell(&broken.owner))),
    }
    commands
}

/// Queries each server directly, or finds them first if they are not known.
fn server_commands(trouble: &ServerTrouble) -> Vec<String> {
    let name = shell(&trouble.name);
    let ask = |server: &Fqdn| format!("dig +norecurse CAA {name} @{}", shell(server));
    let mut commands: Vec<String> = trouble.name_servers.iter().take(MAX_SERVERS).map(ask).collect();
    if commands.is_empty() {
        let zone = shell(&trouble.zone);
        let above = trouble.parent_name_servers.first();
        commands.extend(above.map(|server| format!("dig +norecurse NS {zone} @{}", shell(server))));
        commands.push(format!("dig +trace CAA {name}"));
    }
    commands
}

/// A name as a shell word. Names come from DNS: anything that a shell could interpret is quoted.
fn shell(name: &Fqdn) -> String {
    let text = name.to_string();
    let is_plain =
        text.bytes().all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_'));
    if is_plain && !text.starts_with('-') {
        return text;
    }
    let mut word = String::new();
    quote::shell(&mut word, &text);
    word
}

/// A zone rarely has more.
const MAX_SERVERS: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_are_quoted() {
        let name = |labels: &[&[u8]]| shell(&Fqdn::from_labels(labels.iter().copied()).unwrap());
        assert_eq!(name(&[b"ns1", b"example"]), "ns1.example");
        assert_eq!(name(&[b"$(id)", b"example"]), "'\\$\\(id\\).example'");
        assert_eq!(name(&[b"a'b"]), "'a'\\''b'");
        assert_eq!(name(&[b"-x", b"test"]), "'-x.test'");
    }
}
