//! Why the program stopped early.

use std::io::{self, Write};

use clap::error::ErrorKind;

use crate::cli::env::{Env, Stream};
use crate::cli::exit::Exit;
use crate::cli::output::terminal::shown;

/// Why the program stopped early.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Something named on the command line is wrong: whole lines, ready to be shown.
    Diagnostics(Vec<String>),
    /// Standard output is closed.
    Output(io::Error),
    /// The value of an option is wrong, and `clap` could not detect that.
    Value(String),
    /// Wrong usage; or the help or the version was requested.
    Usage(clap::Error),
}

impl Error {
    /// One line, with the prefix that all errors have.
    pub(super) fn line(message: impl std::fmt::Display) -> Self {
        Self::Diagnostics(vec![format!("error: {message}")])
    }

    /// Prints it, and returns its exit code.
    pub(super) fn report<E: Env>(&self, env: &E) -> Exit {
        match self {
            Self::Diagnostics(lines) => {
                lines.iter().for_each(|line| diagnostic(env, line));
                Exit::Unusable
            }
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::BrokenPipe,
            Self::Output(error) => {
                diagnostic(env, &format!("error: {error}"));
                Exit::Unusable
            }
            Self::Value(message) => {
                diagnostic(env, &format!("error: {message}"));
                Exit::Unusable
            }
            Self::Usage(error) => report_usage(env, error),
        }
    }
}

impl From<clap::Error> for Error {
    fn from(error: clap::Error) -> Self {
        Self::Usage(error)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Writes a line to standard error: what is invisible in it is visible. A failure to write is ignored.
pub(super) fn diagnostic<E: Env>(env: &E, line: &str) {
    let _ = writeln!(env.stderr(), "{}", shown(line));
}

/// Help and version go to standard output.
fn report_usage<E: Env>(env: &E, error: &clap::Error) -> Exit {
    let is_answer = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let (stream, mut out, exit) = if is_answer {
        (Stream::Stdout, env.stdout(), Exit::Permitted)
    } else {
        (Stream::Stderr, env.stderr(), Exit::Unusable)
    };
    let text = error.render();
    let written = if env.has_color(stream) { write!(out, "{}", text.ansi()) } else { write!(out, "{text}") };
    match written.and_then(|()| out.flush()) {
        Err(_) if is_answer => Exit::BrokenPipe,
        _ => exit,
    }
}
