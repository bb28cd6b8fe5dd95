//! The arguments. The doc comments are the help texts.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;

/// Says whether a CA may issue S/MIME certificates for a domain, from its CAA records (RFC 9495)
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
    /// List the built-in CAs
    Cas(CasArgs),
}

/// Check addresses or domains
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct CheckArgs {
    /// Addresses or domains; "-" reads one a line from standard input
    #[arg(value_name = "ADDRESS-OR-DOMAIN", required = true)]
    pub(super) inputs: Vec<OsString>,

    /// A built-in CA, or an issuer domain name; given several times, together they are one CA [default: globalsign]
    #[arg(long, value_name = "ID|ISSUER-DOMAIN-NAME")]
    pub(super) ca: Vec<String>,

    /// Read the CA from a profile instead
    #[arg(long, value_name = "FILE", conflicts_with = "ca")]
    pub(super) ca_file: Option<PathBuf>,

    /// Answer from this master file instead of from DNS
    #[arg(long, value_name = "FILE", conflicts_with_all = ["resolver", "resolver_ca"])]
    pub(super) zone: Option<PathBuf>,

    /// Ask this DNS over HTTPS resolver (https, or http on this machine); given several times, in this order
    /// [default: public ones]
    #[arg(long, value_name = "URL")]
    pub(super) resolver: Vec<String>,

    /// Trust these certificates, too, for the connection to the resolver
    #[arg(long, value_name = "PEM")]
    pub(super) resolver_ca: Option<PathBuf>,

    /// Wait this long for one answer [default: 6]
    #[arg(long, value_name = "SECONDS")]
    pub(super) timeout: Option<f64>,

    /// Look up this many domains at a time
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=64))]
    pub(super) concurrency: u8,

    /// The language of the texts
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub(super) lang: String,

    /// How to write the reports
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = CheckFormat::Text)]
    pub(super) format: CheckFormat,
}

/// How reports are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// Sentences
    Text,
    /// One report a line
    Json,
    /// One row for each input, with a header
    Csv,
}

/// List the built-in CAs
#[derive(Debug, clap::Args)]
pub(super) struct CasArgs {
    /// List those, too, that are out of business or distrusted
    #[arg(long)]
    pub(super) all: bool,

    /// How to write the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = CasFormat::Text)]
    pub(super) format: CasFormat,
}

/// How the list of CAs is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CasFormat {
    /// A table
    Text,
    /// One array, with all CAs
    Json,
}

const EXIT_CODES: &str = "\
Exit code, the first that applies:
  2  an input could not be read (the others are still reported), or wrong usage
  1  at least one is forbidden
  3  at least one is undetermined
  0  all are permitted";
