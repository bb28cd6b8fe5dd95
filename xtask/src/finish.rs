//! The last step of a build, a Trunk hook: runs in the folder that Trunk is about to publish. Trunk has compiled the
//! program; the rest of the page comes from here, and is named after its content once that is final.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{Result, deploy, files, pages, read, root, run, seal, split, write};

/// The scripts besides the program. `widget.js` keeps its name and is one file: articles refer to it.
const SCRIPTS: [&str; 2] = ["boot.js", "embed-builder.js"];

/// Finishes the page in the folder that Trunk names.
pub(crate) fn finish() -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").ok_or("`finish` is run by Trunk")?;
    let folder = Path::new(&folder);
    let is_release = std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let static_files = root().join("static");

    fs::copy(static_files.join("favicon.svg"), folder.join("favicon.svg"))?;
    write(&folder.join("style.css"), style(&static_files.join("css"))?)?;
    for script in SCRIPTS {
        esbuild(&static_files.join(script), &folder.join(script), is_release, &[])?;
    }
    esbuild(
        &static_files.join("widget.js"),
        &folder.join("widget.js"),
        is_release,
        &["--bundle", "--format=esm"],
    )?;
    if is_release {
        esbuild(&folder.join("style.css"), &folder.join("style.css"), true, &["--allow-overwrite"])?;
        split::split(folder)?;
        shorten_names(&folder.join("web.js"), &folder.join("web_bg.wasm"))?;
        split::optimize(&folder.join("web_bg.wasm"))?;
        split::optimize(&folder.join("later.wasm"))?;
    }
    // One script instead of three saves requests before the app starts.
    for script in ["later.js", "start.js"] {
        fs::copy(static_files.join(script), folder.join(script))?;
    }
    let start = folder.join("start.js");
    esbuild(&start, &start, is_release, &["--bundle", "--format=esm", "--allow-overwrite"])?;
    for script in ["later.js", "web.js"] {
        fs::remove_file(folder.join(script))?;
    }
    let template = read(&folder.join("index.html"))?;
    pages::write_pages(folder, &template)?;
    seal::seal(folder)?;
    if is_release {
        deploy::compress(folder)?;
        deploy::write_headers(folder)?;
    }
    Ok(())
}

/// The style sheets in one file: each would be a request before the first paint. The first sets the layer order; the
/// order of the others does not matter.
fn style(folder: &Path) -> Result<String> {
    let mut css = String::new();
    for name in ["tokens.css", "base.css", "layout.css"] {
        css += &read(&folder.join(name))?;
    }
    for name in files(&folder.join("components"))? {
        css += &read(&folder.join("components").join(name))?;
    }
    Ok(css)
}

/// Removes comments, and in a release everything else that a browser does not need.
fn esbuild(from: &Path, to: &Path, is_release: bool, options: &[&str]) -> Result<()> {
    let mut command = Command::new("esbuild");
    command
        .arg(from)
        .arg(format!("--outfile={}", to.display()))
        .args(["--target=es2022", "--log-level=error"]);
    if is_release {
        command.arg("--minify");
    }
    run(command.args(options))
}

/// wasm-bindgen names the imports between WebAssembly and JavaScript with hashes, which do not compress. Numbers
/// do. They are padded to the same length, so nothing moves inside the module.
fn shorten_names(script: &Path, module: &Path) -> Result<()> {
    let text = read(script)?;
    let mut names: Vec<&str> = Vec::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
        if has_hash(word) && !names.contains(&word) {
            names.push(word);
        }
    }
    if names.is_empty() {
        return Err("wasm-bindgen uses no hashes any more".into());
    }
    // Octets as characters: each stays one octet.
    let mut octets: String = fs::read(module)?.into_iter().map(char::from).collect();
    let mut shortened = text.clone();
    for (index, name) in names.iter().enumerate() {
        let number = format!("{index:_>width$}", width = name.len());
        shortened = shortened.replace(name, &number);
        octets = octets.replace(name, &number);
    }
    write(script, shortened)?;
    write(module, octets.chars().map(|c| c as u8).collect::<Vec<_>>())
}

/// Returns whether a word is a name of wasm-bindgen, such as `__wbg_log_0123456789abcdef`.
fn has_hash(word: &str) -> bool {
    let name = word.trim_start_matches('_');
    let hash = name.rsplit_once('_').map(|(_, hash)| hash.strip_prefix('h').unwrap_or(hash));
    name.starts_with('w')
        && hash.is_some_and(|hash| {
            hash.len() == 16
                && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_hash_are_told_from_others() {
        for name in ["__wbg_log_0123456789abcdef", "wasm_bindgen__convert__closures__h0123456789abcdef"] {
            assert!(has_hash(name), "{name}");
        }
        for name in [
            "__wbindgen_start",
            "__wbg_log_0123456789abcdeg",
            "log_0123456789abcdef",
            "w0123456789abcdef",
            "",
        ] {
            assert!(!has_hash(name), "{name}");
        }
    }
}
