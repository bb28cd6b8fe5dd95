//! The last step of a build, a Trunk hook: runs in the folder that Trunk is about to publish. Trunk has compiled the
//! program; the rest of the page comes from here, and is named after its content once that is final.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{Result, deploy, files, pages, read, root, run, seal, split, write};

/// The scripts besides the program. `widget.js` keeps its name and is one file: articles refer to it.
const SCRIPTS: [&str; 2] = ["boot.js", "embed-builder.js"];

/// The scripts that become part of `start.js`, besides the bindings of the program.
const PARTS_OF_START: [&str; 2] = ["keep.js", "later.js"];

/// How the bindings change the tree of the page, and what they do instead: `static/keep.js`.
const CHANGES: [(&str, &str); 3] = [
    (".insertBefore(", ".app_insertBefore("),
    (".removeChild(", ".app_removeChild("),
    (".nodeValue = ", ".app_nodeValue = "),
];

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
        for module in split::LATER {
            split::optimize(&folder.join(module))?;
        }
    }
    lead_through_keeper(&folder.join("web.js"))?;
    // One script instead of four saves requests before the app starts.
    for script in PARTS_OF_START.into_iter().chain(["start.js"]) {
        fs::copy(static_files.join(script), folder.join(script))?;
    }
    let start = folder.join("start.js");
    esbuild(&start, &start, is_release, &["--bundle", "--format=esm", "--allow-overwrite"])?;
    for script in PARTS_OF_START.into_iter().chain(["web.js"]) {
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

/// Has the app's changes of the tree come through `static/keep.js`. Others call the browser's own functions; so it is
/// certain which changes are the app's.
fn lead_through_keeper(script: &Path) -> Result<()> {
    let mut text = read(script)?;
    for (change, ours) in CHANGES {
        if text.matches(change).count() != 1 {
            return Err(format!("{}: {change:?} is not there once", script.display()).into());
        }
        text = text.replace(change, ours);
    }
    write(script, text)
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
    fn a_change_of_the_tree_is_led_through_the_keeper_or_stops_the_build() {
        let script = std::env::temp_dir().join(format!("issuemail-keeper-{}.js", std::process::id()));
        let changes = CHANGES.map(|(change, _)| format!("node{change}x;\n")).concat();
        write(&script, &changes).unwrap();
        lead_through_keeper(&script).unwrap();
        let led = read(&script).unwrap();
        for (change, ours) in CHANGES {
            assert!(led.contains(ours) && !led.contains(change), "{change}: {led}");
        }
        for wrong in ["", &changes.repeat(2)] {
            write(&script, wrong).unwrap();
            assert!(lead_through_keeper(&script).is_err());
        }
        fs::remove_file(script).unwrap();
    }

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
