//! The request in the arguments.

use crate::ca::CaProfile;
use crate::caa::CaaRecord;
use crate::cli::args::{SuggestArgs, Want};
use crate::cli::env::Env;
use crate::cli::error::Error;
use crate::cli::issuers::{self, nearest};
use crate::formats::{EntryRules, Format};
use crate::hosts::{self, Host, Recognition};
use crate::report::Report;
use crate::suggest::{Goal, Suggestion, Wish};
use crate::text::{Catalog, msg};

/// The request in the arguments.
pub(super) struct Wanted {
    /// The request, without the other CAs of [`Wish::Only`].
    request: Goal,
    /// The other CAs.
    also: Vec<CaProfile>,
    /// The given DNS host.
    host: Option<&'static Host>,
}

impl Wanted {
    /// Reads the arguments.
    ///
    /// # Errors
    ///
    /// An unknown CA or DNS host, and other CAs where only one makes sense.
    pub(super) fn read<E: Env>(env: &E, args: &SuggestArgs, catalog: &Catalog) -> Result<Self, Error> {
        let wish = match args.want {
            Want::Allow | Want::Keep => Wish::Allow,
            Want::Only => Wish::Only(Vec::new()),
            Want::Nobody => Wish::Nobody,
        };
        if !args.also.is_empty() && args.want != Want::Only {
            return Err(Error::Value(catalog.text(msg::CLI_SUGGEST_ALSO)));
        }
        let also = args.also.iter().map(|word| issuers::from_word(env, word, catalog));
        Ok(Self {
            request: Goal { wish, target: args.at.into(), replace_deny_all: args.overrule },
            also: also.collect::<Result<_, _>>()?,
            host: host(&args.host, catalog)?,
        })
    }

    /// The request for one report. A CA that the records already name keeps that name; otherwise its first name
    /// is used.
    pub(super) fn request(&self, report: &Report) -> Goal {
        let mut request = self.request.clone();
        if let Wish::Only(others) = &mut request.wish {
            for ca in &self.also {
                let names = &ca.issuer_domain_names;
                let is_there =
                    |name: &&String| report.judgement.relevant_rrset().iter().any(|it| is_for(it, name));
                let there: Vec<&String> = names.iter().filter(is_there).collect();
                match there.is_empty() {
                    true => others.extend(names.first().cloned()),
                    false => others.extend(there.into_iter().cloned()),
                }
            }
        }
        request
    }

    /// Who serves the zone of a suggestion: the given DNS host, or those inferred from its name servers.
    pub(super) fn hosts(&self, report: &Report, suggestion: Option<&Suggestion>) -> Recognition {
        if let Some(host) = self.host {
            return Recognition { hosts: vec![host], ..Recognition::default() };
        }
        let zone = suggestion
            .and_then(|suggestion| report.judgement.surroundings().zone_of(&suggestion.change.owner));
        zone.map(|zone| hosts::recognize(&zone.name_servers)).unwrap_or_default()
    }

    /// What becomes of a record: at the given DNS host, or at the one whose tool reads the form. Otherwise the name
    /// servers tell.
    pub(super) fn rules(&self, form: Option<Format>) -> Option<EntryRules> {
        let of_form = || form.map(Format::rules).filter(|rules| *rules != EntryRules::default());
        self.host.map(Host::rules).or_else(of_form)
    }

    /// Returns whether a DNS host was given.
    pub(super) fn is_host_chosen(&self) -> bool {
        self.host.is_some()
    }
}

/// Returns whether a record names a CA by this name.
fn is_for(record: &CaaRecord, name: &str) -> bool {
    let value = record.issuemail().and_then(Result::ok);
    value.and_then(|value| value.issuer()).is_some_and(|issuer| issuer.as_str() == name)
}

/// The DNS host with an id; none for `auto`.
fn host(id: &str, catalog: &Catalog) -> Result<Option<&'static Host>, Error> {
    let id = id.to_ascii_lowercase();
    if id == "auto" {
        return Ok(None);
    }
    if let Some(host) = hosts::find(&id) {
        return Ok(Some(host));
    }
    let near = nearest(&id, hosts::all().iter().map(|host| host.id.as_str()));
    let message = msg::CliSuggestHost { count: near.len(), host: id.into(), ids: near.join(", ").into() };
    Err(Error::Value(catalog.format(message)))
}
