//! The command line: see [`issuemail::cli`].

use std::process::ExitCode;

use issuemail::cli;

fn main() -> ExitCode {
    cli::run(&cli::RealEnv).into()
}
