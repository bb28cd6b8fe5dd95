//! Splits the WebAssembly of a release in two: what is needed at once, and what only the function with
//! the attribute `wasm_split` uses (`src/web/deferred.rs`). The linker's relocations name every function and
//! every piece of data that another one uses.

use std::fs;
use std::path::Path;
use std::process::Command;

use wasm_split_cli_support::Options;

use crate::run;
use crate::{Result, root};

/// The features that compilers for the target may use by default; the module does not list them.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];
/// Zeros in the data and repeated expressions compress better than what wasm-opt would replace them with.
/// So do calls of functions that are called once, unless these are small (`-ocimfs`).
const OPTIMIZE: [&str; 9] = [
    "-Oz",
    "-ocimfs",
    "20",
    "--converge",
    "--low-memory-unused",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--strip-producers",
    "--strip-target-features",
];

/// Replaces Trunk's output with `web.js`, `web_bg.wasm` and `later.wasm`. wasm-bindgen removes the relocations,
/// so it runs after the splitter, and only on the first module: the second one imports everything from that.
pub(crate) fn split(folder: &Path) -> Result<()> {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| root().join("target").into());
    let program = Path::new(&target).join("wasm32-unknown-unknown/wasm-release/web.wasm");
    let work = Path::new(&target).join("split");
    let input = fs::read(&program).map_err(|error| format!("{}: {error}", program.display()))?;
    let first = work.join("web.wasm");
    let mut options = Options::new(&input);
    options.output_dir = &work;
    options.main_out_path = &first;
    // It would also write this script; ours knows the digest of the second module, and has a time limit.
    options.link_name = "./later.js";
    wasm_split_cli_support::transform(options)
        .map_err(|error| format!("{}: {error:#}", program.display()))?;
    run(Command::new("wasm-bindgen")
        .arg(&first)
        .args(["--target=web", "--no-typescript", "--keep-lld-exports", "--out-name=web", "--out-dir"])
        .arg(folder))?;
    fs::rename(work.join("split_later.wasm"), folder.join("later.wasm"))?;
    Ok(())
}

/// Makes a module smaller.
pub(crate) fn optimize(module: &Path) -> Result<()> {
    let features = FEATURES.map(|feature| format!("--enable-{feature}"));
    run(Command::new("wasm-opt")
        .arg(module)
        .arg("--mvp-features")
        .args(features)
        .args(OPTIMIZE)
        .arg("-o")
        .arg(module))
}
