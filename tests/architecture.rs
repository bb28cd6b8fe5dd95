//! Project rules other than the direction of imports: purity, links, and complete documentation.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use issuemail::findings;

/// Code that must give the same answer everywhere reads no clock, environment or file, and prints nothing.
#[test]
fn the_library_without_features_is_pure() {
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
    const MAY_BE_IMPURE: [&str; 4] = ["bin", "cli", "lookup", "web"];
    let mut wrong = BTreeSet::new();
    for path in files_below("src") {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let relative = path.strip_prefix(root().join("src")).unwrap();
        if MAY_BE_IMPURE.iter().any(|folder| relative.starts_with(folder)) {
            continue;
        }
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            wrong
                .extend(IMPURE.iter().filter(|word| line.contains(**word)).map(|word| (path.clone(), *word)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn links_to_rfcs_go_to_one_host() {
    let mut wrong = Vec::new();
    for path in files_below("src").into_iter().chain(files_below("docs")) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (at, _) in text.match_indices("http") {
            let rest = &text[at..];
            let end = rest.find(|c: char| c.is_whitespace() || "\"<>)`".contains(c)).unwrap_or(rest.len());
            let url = rest[..end].to_lowercase();
            let is_rfc = url.contains("/rfc") || url.contains("ietf.org/doc/html/rfc");
            if is_rfc && !url.starts_with("https://www.rfc-editor.org/") {
                wrong.push(format!("{}: {url}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_its_documentation() {
    let text = fs::read_to_string(root().join("docs/findings.md")).unwrap();
    let missing: Vec<_> = findings::all()
        .map(|rule| rule.code)
        .filter(|code| !text.contains(&format!("## `{code}`")))
        .collect();
    assert!(missing.is_empty(), "docs/findings.md does not explain {missing:?}");
}

/// The code cites decisions by their ids; each is on the page, and the page has none twice.
#[test]
fn every_decision_that_is_cited_is_written_down() {
    let page = fs::read_to_string(root().join("docs/decisions.md")).unwrap();
    let written: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("| ")?.get(..4)).collect();
    let ids: BTreeSet<&str> = written.iter().copied().filter(|id| id.starts_with("D-")).collect();
    assert_eq!(ids.len(), written.iter().filter(|id| id.starts_with("D-")).count(), "an id is there twice");
    for path in files_below("src").into_iter().chain(files_below("docs")) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (at, _) in text.match_indices("decision D-") {
            let id = text.get(at + "decision ".len()..at + "decision D-00".len()).unwrap();
            assert!(ids.contains(id), "{} cites {id}, which docs/decisions.md does not have", path.display());
        }
    }
}

/// Text of others goes to a terminal through `Screen` and `diagnostic`, which make it visible.
#[test]
fn the_command_line_writes_in_two_places() {
    const MAY_WRITE: [&str; 3] = ["env.rs", "error.rs", "output/terminal.rs"];
    let mut wrong = Vec::new();
    for path in files_below("src/cli") {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let may_write = MAY_WRITE.iter().any(|file| path.ends_with(Path::new("src/cli").join(file)));
        for line in code.lines().filter(|_| !may_write) {
            let is_screen = line.contains("Screen::new(env.stdout(), ");
            if ["write!(", "writeln!(", "print!(", "write_all(", "stderr()"]
                .iter()
                .any(|word| line.contains(word))
                || (line.contains("stdout()") && !is_screen)
            {
                wrong.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn files_below(folder: &str) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![root().join(folder)]);
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
