//! Running other programs without letting them outlive a test.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

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
                // Nothing waits for a second line.
                let _ = sender.send(line);
            }
        });
        receiver.recv_timeout(limit).ok()
    }

    /// Tells it to end, by the end of its standard input, and gives it time.
    pub fn end(&mut self) {
        drop(self.0.stdin.take());
        self.wait(STOP_LIMIT);
    }

    /// Waits for its end, and returns whether it came in time.
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

const STOP_LIMIT: Duration = Duration::from_secs(10);

const POLL: Duration = Duration::from_millis(20);
