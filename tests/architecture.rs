//! What keeps the project in shape: who may import whom, and where crates may be named.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use issuemail::findings;

//----------- Imports ----------------------------------------------------------------------------

/// What each module may import, besides itself. A module with submodules named takes only these.
const MAY_IMPORT: [(&str, &[&str]); 22] = [
    ("verdict", &[]),
    ("distance", &[]),
    ("dns", &[]),
    ("mailbox", &["dns"]),
    ("caa", &["dns"]),
    ("chain", &["dns"]),
    ("json", &[]),
    ("timestamp", &[]),
    ("visible", &[]),
    ("issuer", &["caa", "distance", "json", "verdict"]),
    ("evaluate", &["caa", "chain", "distance", "dns", "issuer", "mailbox", "verdict"]),
    ("hosts", &["caa", "dns", "json"]),
    ("forms", &["caa", "dns"]),
    ("zone", &["caa", "dns", "evaluate::observation"]),
    ("intake", &["mailbox"]),
    ("resolve", &["caa", "chain", "dns", "evaluate::observation", "json"]),
    ("settings", &["i18n::Language", "issuer", "json", "resolve"]),
    (
        "i18n",
        &[
            "caa",
            "chain",
            "dns",
            "evaluate",
            "hosts",
            "forms",
            "issuer",
            "mailbox",
            "timestamp",
            "verdict",
            "visible",
            "zone",
        ],
    ),
    (
        "report",
        &[
            "Fqdn",
            "caa",
            "chain",
            "dns",
            "evaluate",
            "hosts",
            "forms",
            "i18n",
            "issuer",
            "mailbox",
            "timestamp",
            "verdict",
            "visible",
            "zone",
        ],
    ),
    (
        "ui",
        &[
            "Fqdn", "caa", "chain", "dns", "evaluate", "forms", "hosts", "i18n", "intake", "issuer", "json",
            "mailbox", "report", "resolve", "settings", "verdict", "zone",
        ],
    ),
    (
        "cli",
        &[
            "Fqdn", "caa", "chain", "distance", "dns", "evaluate", "forms", "hosts", "i18n", "intake",
            "issuer", "mailbox", "report", "resolve", "settings", "verdict", "zone",
        ],
    ),
    ("bin", &[]),
];

#[test]
fn modules_import_downwards_only() {
    let table: BTreeMap<_, _> = MAY_IMPORT.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(module) = source.module() else { continue };
        let allowed = table.get(module.as_str()).unwrap_or_else(|| panic!("no rule for {module}"));
        for path in source.paths_after("crate::") {
            let is_own = first_segment(&path) == module;
            let fits = |allowed: &&str| path == **allowed || path.starts_with(&format!("{allowed}::"));
            if !is_own && !allowed.iter().any(fits) {
                wrong.push(format!("{} imports {path}", source.path.display()));
            }
        }
        // `super` must not lead out of the module, where the table does not see it.
        let depth = source.path.components().count() - 1;
        if depth <= 2 && source.code.contains("super::super::") && !source.code.contains("mod tests {") {
            wrong.push(format!("{} climbs out of its module", source.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The files, or folders, that may name a crate.
const FENCES: [(&str, &[&str]); 22] = [
    ("domain", &["dns/message.rs", "dns/query.rs"]),
    ("idna", &["dns/idna/native.rs"]),
    ("reqwest", &["resolve/http.rs", "cli"]),
    ("fluent_syntax", &["i18n/catalog.rs", "i18n/embedded.rs", "i18n/pattern.rs"]),
    ("icu_decimal", &["i18n/number/native.rs"]),
    ("icu_locale_core", &["i18n/number/native.rs"]),
    ("yew", &["ui"]),
    ("web_sys", &["dns/idna/browser.rs", "ui"]),
    ("js_sys", &["i18n/number/browser.rs", "ui"]),
    ("wasm_bindgen", &["ui"]),
    ("wasm_bindgen_futures", &["ui"]),
    ("clap", &["cli", "bin"]),
    ("tokio", &["cli", "bin", "resolve/http.rs"]),
    ("gloo_timers", &["ui/fetch.rs"]),
    ("sha1", &["chain/digest.rs"]),
    ("sha2", &["chain/digest.rs"]),
    ("indicatif", &["cli", "bin"]),
    ("anstyle", &["cli"]),
    ("unicode_width", &["cli/table.rs"]),
    ("web_time", &["resolve", "ui"]),
    ("serde", &["cli", "report"]),
    ("serde_json", &["cli", "report"]),
];

#[test]
fn crates_stay_in_their_fences() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (name, places) in FENCES {
            let is_inside = places.iter().any(|place| source.path.starts_with(place))
                || source.path == Path::new("main.rs");
            if !is_inside && source.names_crate(name) {
                wrong.push(format!("{} names {name}", source.path.display()));
            }
        }
    }
    for (name, _) in FENCES {
        if !sources().iter().any(|source| source.names_crate(name)) {
            wrong.push(format!("nothing names {name}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What has to give the same answer everywhere reads no clock, no environment and no file, and prints nothing.
#[test]
fn the_core_is_pure() {
    const PURE: [&str; 14] = [
        "caa",
        "distance.rs",
        "dns",
        "evaluate",
        "hosts",
        "forms",
        "i18n",
        "intake",
        "issuer",
        "json",
        "mailbox.rs",
        "verdict.rs",
        "visible.rs",
        "zone",
    ];
    const IMPURE: [&str; 9] = [
        "Instant",
        "SystemTime",
        "std::env",
        "std::fs",
        "std::net::Tcp",
        "std::process",
        "std::thread",
        "println!",
        "eprintln!",
    ];
    let mut wrong = Vec::new();
    for source in sources() {
        if !PURE.iter().any(|place| source.path.starts_with(place)) {
            continue;
        }
        wrong.extend(
            IMPURE
                .iter()
                .filter(|word| source.code.contains(**word))
                .map(|word| format!("{} has {word}", source.path.display())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn links_to_rfcs_go_to_one_host() {
    let mut wrong = Vec::new();
    for path in files_below("src").into_iter().chain(files_below("docs")) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (at, _) in text.match_indices("http") {
            let url: String = text[at..]
                .chars()
                .take_while(|character| !character.is_whitespace() && !"\"<>)`".contains(*character))
                .collect();
            let lower = url.to_lowercase();
            let is_rfc = lower.contains("/rfc") || lower.contains("ietf.org/doc/html/rfc");
            if is_rfc && !url.starts_with("https://www.rfc-editor.org/") {
                wrong.push(format!("{}: {url}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//----------- Findings ---------------------------------------------------------------------------

#[test]
fn every_rule_has_its_documentation() {
    let text = fs::read_to_string(root().join("docs/findings.md")).unwrap();
    let codes: BTreeSet<_> = findings::all().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), findings::all().count(), "codes are unique");
    let missing: Vec<_> = codes.iter().filter(|code| !text.contains(&format!("## `{code}`"))).collect();
    assert!(missing.is_empty(), "docs/findings.md does not explain {missing:?}");
}

//----------- Sources ----------------------------------------------------------------------------

/// A file of `src`, without its comments.
struct SourceFile {
    /// Below `src`.
    path: PathBuf,
    code: String,
}

impl SourceFile {
    /// The module of the crate that the file belongs to.
    fn module(&self) -> Option<String> {
        let first = self.path.components().next()?.as_os_str().to_string_lossy().into_owned();
        let name = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
        (!matches!(name.as_str(), "lib" | "main")).then_some(name)
    }

    /// The paths that follow a prefix, lists in braces spread out.
    fn paths_after(&self, prefix: &str) -> Vec<String> {
        let is_path = |character: char| character.is_alphanumeric() || character == '_' || character == ':';
        let mut paths = Vec::new();
        for (at, _) in self.code.match_indices(prefix) {
            let is_whole = !self.code[..at].ends_with(|character: char| {
                character.is_alphanumeric() || character == '_' || character == '$'
            });
            let rest = &self.code[at + prefix.len()..];
            if !is_whole {
                continue;
            }
            if let Some(list) = rest.strip_prefix('{') {
                let list = list.split('}').next().unwrap_or_default();
                paths.extend(
                    list.split(',').map(|path| path.trim().to_owned()).filter(|path| !path.is_empty()),
                );
            } else {
                paths.push(rest.chars().take_while(|&character| is_path(character)).collect());
            }
        }
        paths
    }

    /// Says whether a path begins with the name of a crate, and not with a module of ours that is called the same.
    fn names_crate(&self, name: &str) -> bool {
        let is_ours =
            self.code.contains(&format!("::{name};")) || self.code.contains(&format!("mod {name};"));
        self.code.match_indices(name).any(|(at, _)| {
            let before = self.code[..at].chars().next_back().unwrap_or(' ');
            let starts = !before.is_alphanumeric() && !matches!(before, '_' | ':' | '"' | '-' | '.' | '/');
            let after = &self.code[at + name.len()..];
            let is_use = self.code[..at].ends_with("use ");
            starts && (is_use && after.starts_with([':', ';']) || !is_ours && after.starts_with("::"))
        })
    }
}

fn sources() -> Vec<SourceFile> {
    let src = root().join("src");
    files_below("src")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
            SourceFile {
                path: path.strip_prefix(&src).unwrap().to_owned(),
                code: lines.collect::<Vec<_>>().join("\n"),
            }
        })
        .collect()
}

fn files_below(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn first_segment(path: &str) -> &str {
    path.split(':').next().unwrap_or_default()
}
