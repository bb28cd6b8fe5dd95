//! The arguments of `issuemail suggest`.

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;

use crate::cli::args::lookup::LookupArgs;
use crate::formats::Format;
use crate::suggest::TargetPreference;

/// Suggest what to publish
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub(in crate::cli) struct SuggestArgs {
    #[command(flatten)]
    pub(in crate::cli) lookup: LookupArgs,

    /// What you want
    #[arg(long, value_name = "WISH", value_enum, default_value_t = Want::Allow)]
    pub(in crate::cli) want: Want,

    /// With "--want only": another CA that may issue; can be given several times
    #[arg(long, value_name = "ID|ISSUER-DOMAIN-NAME")]
    pub(in crate::cli) also: Vec<String>,

    /// Where to make the change, when the records are those of a name above
    #[arg(long, value_name = "PLACE", value_enum, default_value_t = At::Best)]
    pub(in crate::cli) at: At,

    /// With "--want allow": a record that allows nobody may be replaced. Somebody published it on purpose
    #[arg(long)]
    pub(in crate::cli) overrule: bool,

    /// Write only the text of this form, to be piped; everything else goes to standard error (with "--format json": put
    /// it into the object)
    #[arg(long, value_name = "ID", value_parser = form_parser(), hide_possible_values = true)]
    pub(in crate::cli) form: Option<Format>,

    /// Fill in the form of this DNS host (see issuemail hosts); "auto" tells it from the name servers
    #[arg(long, value_name = "ID|auto", default_value = "auto")]
    pub(in crate::cli) host: String,

    /// How to write the suggestions
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = SuggestFormat::Text)]
    pub(in crate::cli) format: SuggestFormat,
}

/// What the owner of the domain wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Want {
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
pub(in crate::cli) enum At {
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
pub(in crate::cli) enum SuggestFormat {
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

const EXIT_CODES: &str = "\
Exit code, the first that applies:
  2  an input could not be read (the others are still answered), the form cannot hold a change, or wrong usage
  1  at least one is blocked: nothing can be suggested
  3  at least one is undetermined: a lookup failed, or resolvers differ
  0  each has a change, or needs none

The forms, also for --form: issuemail forms. For example:
  issuemail suggest --form nsupdate example.com | nsupdate -k update.key";
