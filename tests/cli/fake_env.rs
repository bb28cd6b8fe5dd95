//! A fake environment.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::Path;

use indicatif::ProgressBar;
use issuemail::cli::{self, Env, Stream, TransportOptions};

use super::fake_dns::FakeTransport;

/// A run of the program, not yet started.
#[derive(Default)]
pub struct FakeEnv {
    args: Vec<OsString>,
    variables: HashMap<String, String>,
    files: HashMap<String, Vec<u8>>,
    stdin: Vec<u8>,
    terminals: Vec<Stream>,
    dns: FakeTransport,
    stdout_limit: Option<usize>,
    transport_error: Option<&'static str>,
    stdout: RefCell<Vec<u8>>,
    stderr: RefCell<Vec<u8>>,
    progress_bars: Cell<usize>,
    transport_options: RefCell<Option<TransportOptions>>,
}

/// The result of a run.
pub struct Outcome {
    pub code: u8,
    pub stdout: String,
    pub stderr: String,
    pub progress_bars: usize,
    pub transport_options: Option<TransportOptions>,
}

impl Outcome {
    /// The lines of standard output as JSON.
    pub fn json(&self) -> Vec<serde_json::Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }
}

impl FakeEnv {
    pub fn new<A: Into<OsString>>(args: impl IntoIterator<Item = A>) -> Self {
        let args = std::iter::once("issuemail".into()).chain(args.into_iter().map(Into::into));
        Self { args: args.collect(), ..Self::default() }
    }

    /// `issuemail check --zone ZONE …`.
    pub fn zone(zone: impl Into<Vec<u8>>, args: &[&str]) -> Self {
        Self::new(["check", "--zone", "my.zone"].iter().chain(args)).file("my.zone", zone)
    }

    pub fn file(mut self, path: &str, text: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), text.into());
        self
    }

    pub fn stdin(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.stdin = text.into();
        self
    }

    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn terminal(mut self, stream: Stream) -> Self {
        self.terminals.push(stream);
        self
    }

    pub fn dns(mut self, dns: FakeTransport) -> Self {
        self.dns = dns;
        self
    }

    /// Standard output breaks after this many octets.
    pub fn stdout_limit(mut self, limit: usize) -> Self {
        self.stdout_limit = Some(limit);
        self
    }

    pub fn transport_error(mut self, error: &'static str) -> Self {
        self.transport_error = Some(error);
        self
    }

    pub fn run(self) -> Outcome {
        let code = cli::run(&self).code();
        Outcome {
            code,
            stdout: String::from_utf8(self.stdout.into_inner()).unwrap(),
            stderr: String::from_utf8(self.stderr.into_inner()).unwrap(),
            progress_bars: self.progress_bars.get(),
            transport_options: self.transport_options.into_inner(),
        }
    }
}

impl Env for FakeEnv {
    type Transport = FakeTransport;

    fn args(&self) -> Vec<OsString> {
        self.args.clone()
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).cloned()
    }

    fn stdin(&self) -> Box<dyn BufRead + '_> {
        Box::new(self.stdin.as_slice())
    }

    fn stdout(&self) -> Box<dyn Write + '_> {
        Box::new(Output { octets: &self.stdout, limit: self.stdout_limit })
    }

    fn stderr(&self) -> Box<dyn Write + '_> {
        Box::new(Output { octets: &self.stderr, limit: None })
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        self.terminals.contains(&stream)
    }

    fn read_file(&self, path: &Path) -> io::Result<Vec<u8>> {
        let file = path.to_str().and_then(|path| self.files.get(path));
        file.cloned().ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no such file"))
    }

    fn unix_time(&self) -> u64 {
        1_795_460_400
    }

    fn progress_bar(&self, _: usize) -> ProgressBar {
        self.progress_bars.set(self.progress_bars.get() + 1);
        ProgressBar::hidden()
    }

    fn transport(&self, options: &TransportOptions) -> Result<FakeTransport, String> {
        *self.transport_options.borrow_mut() = Some(options.clone());
        match self.transport_error {
            Some(error) => Err(error.to_owned()),
            None => Ok(self.dns.clone()),
        }
    }
}

struct Output<'a> {
    octets: &'a RefCell<Vec<u8>>,
    limit: Option<usize>,
}

impl Write for Output<'_> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        let mut written = self.octets.borrow_mut();
        if self.limit.is_some_and(|limit| written.len() + octets.len() > limit) {
            return Err(io::Error::from(io::ErrorKind::BrokenPipe));
        }
        written.extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
