//! The private DNS of `scripts/lab.mjs`: real servers, real signatures.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde::Deserialize;

use super::process::Running;

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
    /// A resolver that sends no Extended DNS Errors.
    pub plain: String,
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
        self.child.end();
    }
}

/// The lab makes signatures first.
const START_LIMIT: Duration = Duration::from_secs(120);
