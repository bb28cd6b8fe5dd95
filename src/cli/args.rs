//! The arguments. The doc comments are the help texts.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};

use crate::formats::Format;
use crate::suggest::TargetPreference;

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

//----------- What check and suggest share -------------------------------------------------------

// A doc comment would become the help of the commands that take these.
#[derive(Debug, clap::Args)]
pub(super) struct LookupArgs {
    /// Addresses or domains; "-" reads any text with them from standard input
    #[arg(value_name = "ADDRESS-OR-DOMAIN", required = true)]
    pub(super) inputs: Vec<OsString>,

    /// A built-in CA, one of its brands, or an issuer domain name; given several times, together they are one CA
    /// [default: globalsign]
    #[arg(long, value_name = "ID|BRAND|ISSUER-DOMAIN-NAME")]
    pub(super) ca: Vec<String>,

    /// Read the CA from a profile instead
    #[arg(long, value_name = "FILE", conflicts_with = "ca")]
    pub(super) ca_file: Option<PathBuf>,

    /// Answer from this master file instead of from DNS
    #[arg(long, value_name = "FILE", conflicts_with_all = ["resolver", "resolver_ca"])]
    pub(super) zone: Option<PathBuf>,

    /// The origin of a master file that has none: what $ORIGIN would say in its first line
    #[arg(long, value_name = "NAME", requires = "zone")]
    pub(super) origin: Option<String>,

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

    /// The language of the texts: en, ar, de, es, fr, ja, ko, pt-BR, zh-Hans [default: that of the environment]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}

//----------- check ------------------------------------------------------------------------------

/// Check addresses or domains
#[derive(Debug, clap::Args)]
#[command(after_help = CHECK_EXIT_CODES)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    pub(super) lookup: LookupArgs,

    /// How to write the reports
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = CheckFormat::Text)]
    pub(super) format: CheckFormat,

    /// With "--format csv": leave fields as they are; a spreadsheet program may take one for a formula
    #[arg(long)]
    pub(super) csv_raw: bool,
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

const CHECK_EXIT_CODES: &str = "\
Exit code, the first that applies:
  2  an input could not be read (the others are still reported), or wrong usage
  1  at least one is forbidden
  3  at least one is undetermined
  0  all are permitted";

//----------- suggest ----------------------------------------------------------------------------

/// Suggest what to publish
#[derive(Debug, clap::Args)]
#[command(after_help = SUGGEST_EXIT_CODES)]
pub(super) struct SuggestArgs {
    #[command(flatten)]
    pub(super) lookup: LookupArgs,

    /// What you want
    #[arg(long, value_name = "WISH", value_enum, default_value_t = Want::Allow)]
    pub(super) want: Want,

    /// With "--want only": another CA that may issue; can be given several times
    #[arg(long, value_name = "ID|BRAND|ISSUER-DOMAIN-NAME")]
    pub(super) also: Vec<String>,

    /// Where to make the change, when the records are those of a name above
    #[arg(long, value_name = "PLACE", value_enum, default_value_t = At::Best)]
    pub(super) at: At,

    /// With "--want allow": a record that allows nobody may be replaced. Somebody published it on purpose
    #[arg(long)]
    pub(super) overrule: bool,

    /// Write only the text of this form, to be piped; everything else goes to standard error (with "--format json": put
    /// it into the object)
    #[arg(long, value_name = "ID", value_parser = form_parser(), hide_possible_values = true)]
    pub(super) form: Option<Format>,

    /// Fill in the form of this DNS host (see issuemail hosts); "auto" tells it from the name servers
    #[arg(long, value_name = "ID|auto", default_value = "auto")]
    pub(super) host: String,

    /// How to write the suggestions
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = SuggestFormat::Text)]
    pub(super) format: SuggestFormat,
}

/// What the owner of the domain wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Want {
    /// The CA may issue, and whoever may issue today still may
    Allow,
    /// The same as allow
    Keep,
    /// The CA and those of --also may issue S/MIME certificates, and no other CA
    Only,
    /// No CA may issue S/MIME certificates
    Nobody,
}

/// Where the change is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum At {
    /// Where the least changes that was not asked for
    Best,
    /// Where the records are: it holds for every name that inherits them
    Set,
    /// At the domain, with a copy of the records
    Domain,
}

impl From<At> for TargetPreference {
    fn from(at: At) -> Self {
        match at {
            At::Best => Self::Best,
            At::Set => Self::Set,
            At::Domain => Self::Domain,
        }
    }
}

/// How suggestions are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SuggestFormat {
    /// Sentences
    Text,
    /// One object a line
    Json,
}

/// Takes the ids of the forms; an error names them all.
fn form_parser() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::id))
        .try_map(|id| Format::from_id(&id).ok_or("there is no such form"))
}

const SUGGEST_EXIT_CODES: &str = "\
Exit code, the first that applies:
  2  an input could not be read (the others are still answered), the form cannot hold a change, or wrong usage
  1  at least one is blocked: nothing can be suggested
  3  at least one is undetermined: a lookup failed, or resolvers differ
  0  each has a change, or needs none

The forms, also for --form: issuemail forms. For example:
  issuemail suggest --form nsupdate example.com | nsupdate -k update.key";

//----------- Lists ------------------------------------------------------------------------------

/// List the built-in CAs
#[derive(Debug, clap::Args)]
pub(super) struct CasArgs {
    /// List those, too, that are out of business or distrusted
    #[arg(long)]
    pub(super) all: bool,

    #[command(flatten)]
    pub(super) list: ListArgs,
}

// A doc comment would become the help of the commands that take these.
#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    /// How to write the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ListFormat::Text)]
    pub(super) format: ListFormat,

    /// The language of the texts [default: that of the environment]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// A table
    Text,
    /// One array, with all
    Json,
}
