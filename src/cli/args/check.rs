//! The arguments of `issuemail check`.

use clap::ValueEnum;

use crate::cli::args::lookup::LookupArgs;

/// Check addresses or domains
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub(in crate::cli) struct CheckArgs {
    #[command(flatten)]
    pub(in crate::cli) lookup: LookupArgs,

    /// How to write the reports
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = CheckFormat::Text)]
    pub(in crate::cli) format: CheckFormat,
}

/// How reports are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CheckFormat {
    /// Sentences
    Text,
    /// One report a line
    Json,
    /// One row for each input, with a header
    Csv,
}

const EXIT_CODES: &str = "\
Exit code, the first that applies:
  2  an input could not be read (the others are still reported), or wrong usage
  1  at least one is forbidden
  3  at least one is undetermined
  0  all are permitted";
