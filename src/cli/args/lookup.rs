//! The arguments that `check` and `suggest` share: what to look up, for which CA, and how.

use std::ffi::OsString;
use std::path::PathBuf;

// A doc comment would become the help of the commands that take these.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct LookupArgs {
    /// Addresses or domains; "-" reads one a line from standard input
    #[arg(value_name = "ADDRESS-OR-DOMAIN", required = true)]
    pub(in crate::cli) inputs: Vec<OsString>,

    /// A built-in CA, or an issuer domain name; given several times, together they are one CA [default: globalsign]
    #[arg(long, value_name = "ID|ISSUER-DOMAIN-NAME")]
    pub(in crate::cli) ca: Vec<String>,

    /// Read the CA from a profile instead
    #[arg(long, value_name = "FILE", conflicts_with = "ca")]
    pub(in crate::cli) ca_file: Option<PathBuf>,

    /// Answer from this master file instead of from DNS
    #[arg(long, value_name = "FILE", conflicts_with_all = ["resolver", "resolver_ca"])]
    pub(in crate::cli) zone: Option<PathBuf>,

    /// Ask this DNS over HTTPS resolver (https, or http on this machine); given several times, in this order
    /// [default: public ones]
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) resolver: Vec<String>,

    /// Trust these certificates, too, for the connection to the resolver
    #[arg(long, value_name = "PEM")]
    pub(in crate::cli) resolver_ca: Option<PathBuf>,

    /// Wait this long for one answer [default: 6]
    #[arg(long, value_name = "SECONDS")]
    pub(in crate::cli) timeout: Option<f64>,

    /// Look up this many domains at a time
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=64))]
    pub(in crate::cli) concurrency: u8,

    /// The language of the texts: en, ar, de, es, fr, ja, ko, pt-BR, zh-Hans [default: that of the environment]
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) lang: Option<String>,
}
