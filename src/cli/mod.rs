//! The command line. `docs/cli.md` describes it.
//!
//! Everything that it reads from or writes to the world goes through [`Env`], so that tests run it whole, without
//! processes and without network.

mod args;
mod batch;
mod cas;
mod check;
mod client;
pub mod env;
mod error;
mod exit;
mod forms;
mod hosts;
mod inputs;
mod issuers;
mod language;
mod nearest;
mod output;
mod session;
mod source;
mod suggest;
mod table;

use clap::CommandFactory;
use clap::FromArgMatches;
use clap::error::ErrorKind;

pub use env::Env;
pub use env::RealEnv;
pub use env::Stream;
pub use env::TransportOptions;
pub use error::Error;
pub use exit::Exit;

use args::Args;
use args::Command;

/// Runs the program, and says how it ended.
pub fn run<E: Env>(env: &E) -> Exit {
    let result = read_args(env).and_then(|args| {
        let done = match &args.command {
            Command::Check(args) => check::run(env, args),
            Command::Suggest(args) => suggest::run(env, args),
            Command::Cas(args) => cas::run(env, args),
            Command::Forms(args) => forms::run(env, args),
            Command::Hosts(args) => hosts::run(env, args),
        };
        done.map_err(|error| match error {
            Error::Value(message) => usage_error(args.command.name(), message),
            error => error,
        })
    });
    result.unwrap_or_else(|error| error.report(env))
}

fn read_args<E: Env>(env: &E) -> Result<Args, Error> {
    let matches = Args::command().try_get_matches_from(env.args())?;
    Ok(Args::from_arg_matches(&matches)?)
}

/// An error of usage that `clap` cannot see by itself, in the words of `message`.
fn usage_error(subcommand: &str, message: impl std::fmt::Display) -> Error {
    let mut command = Args::command();
    command.build();
    let error = match command.find_subcommand_mut(subcommand) {
        Some(subcommand) => subcommand.error(ErrorKind::ValueValidation, message),
        None => command.error(ErrorKind::ValueValidation, message),
    };
    Error::Usage(error)
}
