//! Checks the data that becomes part of the program.

#[path = "build/data.rs"]
mod data;

fn main() {
    data::check();
}
