//! The private DNS of `scripts/lab.mjs`, and how other programs are run without letting them outlive a test.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::path::Path;
use std::process::Child;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use serde::Deserialize;

//----------- Lab --------------------------------------------------------------------------------

/// The running lab. It stops when this is dropped, or when the test dies.
pub struct Lab {
    /// Where its servers are.
    pub addresses: Addresses,
    child: Running,
}

/// What the lab prints when it is ready.
#[derive(Clone, Debug, Deserialize)]
pub struct Addresses {
    /// The resolver.
    pub doh: String,
    /// The second resolver.
    pub doh2: String,
}

impl Lab {
    /// Starts the lab and waits until its servers answer.
    pub fn start() -> Self {
        let mut command = Command::new("node");
        command.args(["scripts/lab.mjs", "up"]).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
        let mut child = Running::start(command.stdin(Stdio::piped()).stdout(Stdio::piped()));
        let line = child.first_line(|_| true, START_LIMIT).expect("the lab does not start");
        let addresses = serde_json::from_str(&line).expect("the lab prints where it is");
        Self { addresses, child }
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        // The end of its standard input tells the lab to stop.
        drop(self.child.0.stdin.take());
        self.child.wait(STOP_LIMIT);
    }
}

/// The lab makes signatures first.
const START_LIMIT: Duration = Duration::from_secs(120);

const STOP_LIMIT: Duration = Duration::from_secs(10);

//----------- Running ----------------------------------------------------------------------------

/// A program that is ended when this is dropped.
pub struct Running(pub Child);

impl Running {
    /// Starts it.
    pub fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}")))
    }

    /// The first line of standard output that is wanted. The rest is read and thrown away, so that the program
    /// never waits for a reader.
    pub fn first_line(&mut self, wanted: fn(&str) -> bool, limit: Duration) -> Option<String> {
        let output = BufReader::new(self.0.stdout.take()?);
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            for line in output.lines().map_while(Result::ok).filter(|line| wanted(line)) {
                // Nobody waits for the second line.
                let _ = sender.send(line);
            }
        });
        receiver.recv_timeout(limit).ok()
    }

    /// Waits for its end, and says whether it came in time.
    pub fn wait(&mut self, limit: Duration) -> bool {
        let deadline = Instant::now() + limit;
        while Instant::now() < deadline {
            if self.0.try_wait().is_ok_and(|status| status.is_some()) {
                return true;
            }
            thread::sleep(POLL);
        }
        false
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.try_wait().is_ok_and(|status| status.is_none()) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

/// Runs a program to its end.
///
/// # Panics
///
/// When it takes longer than `limit`.
pub fn run(command: &mut Command, limit: Duration) -> Output {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = Running::start(command);
    let stdout = drain(child.0.stdout.take());
    let stderr = drain(child.0.stderr.take());
    assert!(child.wait(limit), "{command:?} takes longer than {limit:?}");
    let status = child.0.wait().unwrap();
    Output { status, stdout: stdout.join().unwrap(), stderr: stderr.join().unwrap() }
}

fn drain(stream: Option<impl Read + Send + 'static>) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut octets = Vec::new();
        if let Some(mut stream) = stream {
            let _ = stream.read_to_end(&mut octets);
        }
        octets
    })
}

const POLL: Duration = Duration::from_millis(20);
