//! Splits the WebAssembly of a release: what is needed at once, what only a function with the attribute `wasm_split` uses
//! (`src/web/deferred.rs`), and what several of these share. The linker's relocations name every function and every piece of
//! data that another one uses.

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

/// The modules besides the first one, as `static/later.js` names them.
pub(crate) const LATER: [&str; 3] = ["later.wasm", "draft.wasm", "shared.wasm"];

/// Replaces Trunk's output with `web.js`, `web_bg.wasm` and the modules that come later. wasm-bindgen removes the
/// relocations, so it runs after the splitter, and only on the first module: the others import everything from that.
pub(crate) fn split(folder: &Path) -> Result<()> {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| root().join("target").into());
    let program = Path::new(&target).join("wasm32-unknown-unknown/wasm-release/web.wasm");
    let work = Path::new(&target).join("split");
    let input = fs::read(&program).map_err(|error| format!("{}: {error}", program.display()))?;
    let first = work.join("web.wasm");
    let mut options = Options::new(&input);
    options.output_dir = &work;
    options.main_out_path = &first;
    // It would also write this script; ours knows the digests of the modules, and has a time limit.
    options.link_name = "./later.js";
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("{}: {error:#}", program.display()))?;
    run(Command::new("wasm-bindgen")
        .arg(&first)
        .args(["--target=web", "--no-typescript", "--keep-lld-exports", "--out-name=web", "--out-dir"])
        .arg(folder))?;
    for module in &split.split_modules {
        let name = module.file_name().unwrap_or_default().to_string_lossy();
        // What two of them share has a number in its name.
        let name = name.strip_prefix("split_").unwrap_or("shared.wasm");
        fs::copy(module, folder.join(name))?;
    }
    match split.split_modules.len() == LATER.len() && LATER.iter().all(|name| folder.join(name).exists()) {
        true => Ok(()),
        false => {
            Err(format!("there are other modules than {}: {:?}", LATER.join(", "), split.split_modules)
                .into())
        }
    }
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
