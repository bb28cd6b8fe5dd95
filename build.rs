//! Checks the data built into the program, and compiles the texts. On an error, the build
//! fails and names the position.

#[path = "build/data.rs"]
mod data;
#[cfg(feature = "text")]
#[path = "build/messages.rs"]
mod messages;

fn main() {
    data::check();
    #[cfg(feature = "text")]
    messages::generate();
}
