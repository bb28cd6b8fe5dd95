//! The project-specific build steps.
//!
//! ```text
//! xtask finish             turns what Trunk has built into the page; a hook of Trunk (Trunk.toml)
//! xtask size [--check]     prints what dist/ weighs; --check fails above the budget
//! ```

mod article;
mod deploy;
mod finish;
mod html;
mod pages;
mod seal;
mod size;
mod split;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The result of a step; every error has its context.
type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args[..] {
        ["finish"] => finish::finish(),
        ["size"] => size::print(&root().join("dist"), false),
        ["size", "--check"] => size::print(&root().join("dist"), true),
        _ => Err("usage: xtask finish | xtask size [--check]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the project.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Reads a text.
fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Writes a file.
fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The names of the files of a folder, sorted.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().into_string().map_err(|name| format!("{name:?} is no UTF-8"))?);
        }
    }
    names.sort();
    Ok(names)
}

/// Runs a program that must succeed.
fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status =
        command.status().map_err(|error| format!("{program}: {error}; scripts/setup.sh page installs it"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} failed: {status}").into()) }
}
