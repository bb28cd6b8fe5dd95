//! Checks the data that becomes part of the program, and turns texts into what it reads. Where one is wrong, the build
//! fails and names the place.

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
