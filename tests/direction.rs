//! Imports go one way: between the folders of `src` by the table below, and between files without a circle.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what is wrong by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each folder or file at the top of `src` may import, and after the bar the crates that it may name: elsewhere
/// they are behind our own types. `CORE` is the library without features.
const MAY_IMPORT: &str = "
order:    |
dns:      order | domain icu_properties idna js_sys web_sys
json:     order |
time:     |
verdict:  |
mailbox:  dns |
caa:      dns order |
input:    ca dns mailbox order |
dnssec:   dns | sha1 sha2
observe:  caa dns dnssec |
zone:     caa dns observe order time | saphyr_parser
ca:       caa dns json verdict | strsim
judge:    ca caa dns dnssec mailbox observe verdict |
findings: ca caa dns judge observe order verdict | strsim
suggest:  ca caa dns formats hosts judge observe order verdict | strsim
formats:  caa dns |
hosts:    caa dns formats json |
report:   ca caa dns dnssec findings formats hosts judge mailbox observe order suggest time verdict | serde serde_json
explain:  caa dns dnssec formats input judge observe order suggest verdict |
lookup:   caa dns dnssec json observe order zone | futures_util reqwest tokio
text:     CORE | icu_decimal icu_locale_core js_sys
settings: ca json lookup text |
cli:      CORE lookup text | anstyle clap futures_util indicatif reqwest serde serde_json strsim tokio unicode_width
web:      CORE lookup order settings text | futures_util gloo_timers js_sys wasm_bindgen wasm_bindgen_futures wasm_split_helpers web_sys yew";

const CORE: &str = "ca caa dns dnssec explain findings formats hosts input json judge mailbox observe report suggest \
                    time verdict zone";

#[test]
fn folders_import_downwards_only() {
    let rows = MAY_IMPORT.lines().filter_map(|line| line.split_once(':'));
    let rows: BTreeMap<_, _> = rows.map(|(name, row)| (name, row.replace("CORE", CORE))).collect();
    let crates: BTreeSet<_> =
        rows.values().flat_map(|row| row.split_once('|').unwrap().1.split_whitespace()).collect();
    let mut wrong = BTreeSet::new();
    for (file, code) in sources() {
        let from = file.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if ["lib", "main", "bin"].contains(&from.as_str()) {
            continue;
        }
        let row = rows.get(from.as_str()).unwrap_or_else(|| panic!("src/{from} has no row in the table"));
        let allows = |name: &str| row.split_whitespace().any(|allowed| allowed == name);
        for path in imports(&code).iter().filter(|path| path[0] != from && !allows(&path[0])) {
            wrong.insert(format!("src/{} imports crate::{}", file.display(), path.join("::")));
        }
        for name in crates.iter().filter(|name| !allows(name) && code.contains(&format!("use {name}::"))) {
            wrong.insert(format!("src/{} names {name}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", Vec::from_iter(wrong).join("\n"));
}

#[test]
fn no_file_imports_itself_through_others() {
    let sources = sources();
    let edges =
        |file: &PathBuf| imports(&sources[file]).iter().map(|path| definition(path, &sources)).collect();
    let edges: BTreeMap<_, BTreeSet<_>> = sources.keys().map(|file| (file.clone(), edges(file))).collect();
    let mut circles = BTreeSet::new();
    for file in sources.keys() {
        let (mut seen, mut open) = (BTreeSet::new(), vec![file]);
        while let Some(next) = open.pop() {
            open.extend(edges[next].iter().filter(|to| *to != next && seen.insert(*to)));
        }
        if seen.contains(file) {
            circles.insert(format!("src/{} is in a circle; it imports {:?}", file.display(), edges[file]));
        }
    }
    assert!(circles.is_empty(), "{}", Vec::from_iter(circles).join("\n"));
}

/// The paths below `crate` that code names, with lists in braces spread out.
fn imports(code: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        let rest = &code[at + start.len()..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && !"_:".contains(c)).unwrap_or(rest.len());
        let list = rest[end..].strip_prefix('{').and_then(|list| list.split_once('}'));
        for item in
            list.map_or("", |(list, _)| list).split(',').map(|item| item.split(" as ").next().unwrap())
        {
            let path = format!("{}::{}", &rest[..end], item.trim());
            paths.push(path.split("::").filter(|it| !it.is_empty()).map(str::to_owned).collect());
        }
    }
    paths
}

/// The file that a path leads to, through re-exports.
fn definition(path: &[String], sources: &BTreeMap<PathBuf, String>) -> PathBuf {
    for len in (1..=path.len()).rev() {
        let folder = path[..len].iter().collect::<PathBuf>();
        if sources.contains_key(&folder.with_extension("rs")) {
            return folder.with_extension("rs");
        }
        let Some(code) = sources.get(&folder.join("mod.rs")) else { continue };
        let item = path.get(len);
        let is_word = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|it| Some(it) == item.map(String::as_str))
        };
        let export =
            code.split(';').find(|line| line.contains("pub") && line.contains(" use ") && is_word(line));
        let Some((_, export)) = export.and_then(|line| line.split_once(" use ")) else {
            return folder.join("mod.rs");
        };
        let modules = export.split("::").map(|it| it.trim().to_owned()).take_while(|it| !it.starts_with('{'));
        return match export.strip_prefix("crate::") {
            Some(_) => definition(&modules.skip(1).collect::<Vec<_>>(), sources),
            None => definition(&path[..len].iter().cloned().chain(modules).collect::<Vec<_>>(), sources),
        };
    }
    PathBuf::from("lib.rs")
}

/// The code below `src`, by file, without comments and unit tests.
fn sources() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut sources, mut folders) = (BTreeMap::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&entry).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests").next().unwrap().lines();
                let code: Vec<_> = code.filter(|line| !line.trim_start().starts_with("//")).collect();
                sources.insert(entry.strip_prefix(&root).unwrap().to_owned(), code.join("\n"));
            }
        }
    }
    sources
}
