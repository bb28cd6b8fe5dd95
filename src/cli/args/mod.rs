//! The arguments. The doc comments are the help texts.

mod check;
mod lists;
mod lookup;
mod suggest;

use clap::Parser;
use clap::Subcommand;

pub(super) use check::CheckArgs;
pub(super) use check::CheckFormat;
pub(super) use lists::CasArgs;
pub(super) use lists::ListArgs;
pub(super) use lists::ListFormat;
pub(super) use lookup::LookupArgs;
pub(super) use suggest::SuggestArgs;
pub(super) use suggest::SuggestFormat;
pub(super) use suggest::Want;

/// Says whether a CA may issue S/MIME certificates for a domain, from its CAA records (RFC 9495), and what to publish
#[derive(Debug, Parser)]
#[command(name = "issuemail", version, disable_help_subcommand = true, after_help = EXIT_CODES)]
pub(super) struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check addresses or domains
    Check(CheckArgs),
    /// Suggest what to publish
    Suggest(SuggestArgs),
    /// List the built-in CAs
    Cas(CasArgs),
    /// List the forms in which a change can be written
    Forms(ListArgs),
    /// List the DNS hosts that are known
    Hosts(ListArgs),
}

impl Command {
    /// The word for it.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Check(_) => "check",
            Self::Suggest(_) => "suggest",
            Self::Cas(_) => "cas",
            Self::Forms(_) => "forms",
            Self::Hosts(_) => "hosts",
        }
    }
}

const EXIT_CODES: &str = "\
Exit code, the first that applies:
  2  an input could not be read (the others are still reported), or wrong usage
  1  check: at least one is forbidden; suggest: for at least one nothing can be suggested
  3  at least one is undetermined
  0  check: all are permitted; suggest: each has a change or needs none";
