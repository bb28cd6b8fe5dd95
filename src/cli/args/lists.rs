//! The arguments of the commands that list what is built in.

use clap::ValueEnum;

/// List the built-in CAs
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct CasArgs {
    /// List those, too, that are out of business or distrusted
    #[arg(long)]
    pub(in crate::cli) all: bool,

    #[command(flatten)]
    pub(in crate::cli) list: ListArgs,
}

// A doc comment would become the help of the commands that take these.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ListArgs {
    /// How to write the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ListFormat::Text)]
    pub(in crate::cli) format: ListFormat,

    /// The language of the texts [default: that of the environment]
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) lang: Option<String>,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ListFormat {
    /// A table
    Text,
    /// One array, with all
    Json,
}
