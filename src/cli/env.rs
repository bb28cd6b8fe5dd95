//! The world as the command line sees it.

use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use indicatif::{ProgressBar, ProgressDrawTarget};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client};

use crate::lookup::Transport;
use crate::lookup::doh::DohTransport;
use crate::lookup::http_reqwest::ReqwestClient;

/// Everything that the command line needs from its environment.
pub trait Env {
    /// What carries queries to resolvers.
    type Transport: Transport;

    /// The arguments, the program name first.
    fn args(&self) -> Vec<OsString>;

    /// An environment variable, if it is set and is valid text.
    fn variable(&self, name: &str) -> Option<String>;

    /// Standard input.
    fn stdin(&self) -> Box<dyn BufRead + '_>;

    /// Standard output.
    fn stdout(&self) -> Box<dyn Write + '_>;

    /// Standard error.
    fn stderr(&self) -> Box<dyn Write + '_>;

    /// Returns whether a stream is a terminal.
    fn is_terminal(&self, stream: Stream) -> bool;

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The error of the system.
    fn read_file(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Seconds since the start of 1970.
    fn unix_time(&self) -> u64;

    /// Shows how many of `total` are done. Called only when standard error is a terminal.
    fn progress_bar(&self, total: usize) -> ProgressBar;

    /// Creates the transport to the resolvers.
    ///
    /// # Errors
    ///
    /// Why the options cannot be used, as one clause.
    fn transport(&self, options: &TransportOptions) -> Result<Self::Transport, String>;

    /// Returns whether to color a stream: a terminal, unless it is `dumb` or NO_COLOR is set.
    fn has_color(&self, stream: Stream) -> bool {
        let is_set = |name| self.variable(name).is_some_and(|value| !value.is_empty());
        self.is_terminal(stream) && !is_set("NO_COLOR") && self.variable("TERM").as_deref() != Some("dumb")
    }
}

/// Where output goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Reports.
    Stdout,
    /// Progress and diagnostics.
    Stderr,
}

/// The options of the command line for the connection to the resolvers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportOptions {
    /// The time limit of one query.
    pub timeout: Duration,
    /// More trust anchors for TLS, as a bundle in PEM.
    pub trust_anchors: Option<Vec<u8>>,
    /// Whether to ignore the proxies of the environment.
    pub is_direct: bool,
}

/// The real world.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealEnv;

impl Env for RealEnv {
    type Transport = DohTransport<ReqwestClient>;

    fn args(&self) -> Vec<OsString> {
        std::env::args_os().collect()
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn stdin(&self) -> Box<dyn BufRead + '_> {
        Box::new(io::stdin().lock())
    }

    fn stdout(&self) -> Box<dyn Write + '_> {
        Box::new(io::stdout().lock())
    }

    fn stderr(&self) -> Box<dyn Write + '_> {
        Box::new(io::stderr())
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        match stream {
            Stream::Stdout => io::stdout().is_terminal(),
            Stream::Stderr => io::stderr().is_terminal(),
        }
    }

    fn read_file(&self, path: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn unix_time(&self) -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }

    fn progress_bar(&self, total: usize) -> ProgressBar {
        ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr())
    }

    fn transport(&self, options: &TransportOptions) -> Result<Self::Transport, String> {
        Ok(DohTransport::new(ReqwestClient::new(client(options)?), options.timeout))
    }
}

/// Makes a client that follows no redirects: they would send the queries to an unnamed server.
fn client(options: &TransportOptions) -> Result<Client, String> {
    let mut builder = Client::builder()
        .redirect(Policy::none())
        .user_agent(concat!("issuemail/", env!("CARGO_PKG_VERSION")));
    if let Some(pem) = &options.trust_anchors {
        builder = builder.tls_certs_merge(trust_anchors(pem)?);
    }
    if options.is_direct {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| causes(&error))
}

fn trust_anchors(pem: &[u8]) -> Result<Vec<Certificate>, String> {
    match Certificate::from_pem_bundle(pem) {
        Ok(certificates) if certificates.is_empty() => Err("no certificate in PEM form".to_owned()),
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(causes(&error)),
    }
}

/// An error with its causes, on one line.
fn causes(error: &dyn std::error::Error) -> String {
    let chain = std::iter::successors(Some(error), |error| (*error).source());
    chain.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn trust_anchors_must_be_certificates() {
        let build = |trust_anchors: Option<&[u8]>| {
            let trust_anchors = trust_anchors.map(<[u8]>::to_vec);
            client(&TransportOptions { timeout: Duration::from_secs(1), trust_anchors, is_direct: true })
        };
        assert!(build(None).is_ok());
        assert_eq!(build(Some(b"no PEM at all")).unwrap_err(), "no certificate in PEM form");
        let garbage = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert!(build(Some(garbage)).is_err());
    }
}
