//! The command line. `docs/cli.md` describes it.
//!
//! All its input and output goes through [`Env`], so tests run it as a whole, without
//! processes and without network.

mod args;
mod batch;
mod check;
pub mod env;
mod error;
mod exit;
mod inputs;
mod issuers;
mod lists;
mod output;
mod session;
mod source;
mod suggest;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

pub use env::{Env, RealEnv, Stream, TransportOptions};
pub use error::Error;
pub use exit::Exit;

use args::{Args, Command};
use output::terminal::shown;

use crate::text::Catalog;

/// Runs the program, and returns how it ended.
pub fn run<E: Env>(env: &E) -> Exit {
    let result = read_args(env).and_then(|args| {
        let done = match &args.command {
            Command::Check(args) => check::run(env, args),
            Command::Suggest(args) => suggest::run(env, args),
            Command::Cas(args) => lists::cas(env, args),
            Command::Forms(args) => lists::forms(env, args),
            Command::Hosts(args) => lists::hosts(env, args),
        };
        done.map_err(|error| match error {
            Error::Value(message) => usage_error(args.command.name(), &message),
            error => error,
        })
    });
    result.unwrap_or_else(|error| error.report(env))
}

fn read_args<E: Env>(env: &E) -> Result<Args, Error> {
    let args = env.args();
    let error = match parse(&args) {
        Ok(args) => return Ok(args),
        Err(error) => error,
    };
    // The message quotes arguments, in between its own colors. So it is made of arguments that can be shown.
    let shown: Vec<OsString> = args.iter().map(|arg| shown(&arg.to_string_lossy()).into()).collect();
    Err(match parse(&shown) {
        Err(error) => error.into(),
        Ok(_) => Error::Diagnostics(error.to_string().lines().map(str::to_owned).collect()),
    })
}

fn parse(args: &[OsString]) -> Result<Args, clap::Error> {
    Args::from_arg_matches(&Args::command().try_get_matches_from(args)?)
}

/// A usage error that `clap` cannot detect, with the text of `message`.
fn usage_error(subcommand: &str, message: &str) -> Error {
    let message = shown(message);
    let mut command = Args::command();
    command.build();
    let error = match command.find_subcommand_mut(subcommand) {
        Some(subcommand) => subcommand.error(ErrorKind::ValueValidation, message),
        None => command.error(ErrorKind::ValueValidation, message),
    };
    Error::Usage(error)
}

/// The variables that set it, in the order of
/// [POSIX](https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The texts in the requested language, else in that of the environment, else in English.
fn catalog<E: Env>(env: &E, asked: Option<&str>) -> Catalog {
    let of_environment =
        || VARIABLES.iter().find_map(|name| env.variable(name).filter(|value| !value.is_empty()));
    let tag = asked.map(str::to_owned).or_else(of_environment).unwrap_or_default();
    Catalog::for_tag(&tag).with_region(&tag)
}
