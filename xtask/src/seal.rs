//! Names files after their content, as the final step, so browsers may cache them forever.
//!
//! Sources name each other plainly: `./start.js`, and `sha384-of-start.js` for its digest. Those files are sealed
//! before it, so a name covers the whole tree below it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use sha2::{Digest, Sha384};

use crate::{Result, files, write};

/// Seals the files of a folder. HTML and `widget.js` keep their names, because others link to them.
pub(crate) fn seal(folder: &Path) -> Result<()> {
    let mut pending = BTreeMap::new();
    for name in files(folder)? {
        pending.insert(name.clone(), fs::read(folder.join(name))?);
    }
    while !pending.is_empty() {
        let is_ready = |name: &&String| {
            let content = pending.get(*name);
            !pending.keys().any(|other| {
                other != *name && !is_page(other) && content.is_some_and(|content| names(content, other))
            })
        };
        let Some(name) = pending.keys().find(is_ready).cloned() else {
            let left: Vec<_> = pending.into_keys().collect();
            return Err(format!("these files name each other: {}", left.join(", ")).into());
        };
        let Some(content) = pending.remove(&name) else { continue };
        let sealed = sealed(&name, &content);
        fs::remove_file(folder.join(&name))?;
        write(&folder.join(&sealed), &content)?;
        let digest = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(&content));
        for content in pending.values_mut() {
            if let Ok(text) = std::str::from_utf8(content) {
                let text = text.replace(&format!("sha384-of-{name}"), &format!("sha384-{digest}"));
                *content = replace(&text, &name, &sealed).into_bytes();
            }
        }
    }
    Ok(())
}

/// The name of a file with this content.
fn sealed(name: &str, content: &[u8]) -> String {
    let hash: String = Sha384::digest(content).iter().take(8).map(|octet| format!("{octet:02x}")).collect();
    match name.rsplit_once('.') {
        Some((stem, end)) if !is_page(name) && name != "widget.js" => format!("{stem}-{hash}.{end}"),
        _ => name.to_owned(),
    }
}

/// Pages link to each other in a circle, and are not renamed.
fn is_page(name: &str) -> bool {
    name.ends_with(".html")
}

/// Returns whether a text names a file.
fn names(content: &[u8], name: &str) -> bool {
    std::str::from_utf8(content).is_ok_and(|text| places(text, name).next().is_some())
}

/// Where a text names a file, and not one with a longer name.
fn places<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> + 't {
    let continues = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
    text.match_indices(name).map(|(at, _)| at).filter(move |&at| {
        let (before, rest) = text.split_at(at);
        let before = before.strip_suffix("sha384-of-").unwrap_or(before);
        !before.ends_with(continues)
            && !rest.get(name.len()..).is_some_and(|behind| behind.starts_with(continues))
    })
}

fn replace(text: &str, name: &str, other: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut done = 0;
    for at in places(text, name) {
        replaced += text.get(done..at).unwrap_or_default();
        replaced += other;
        done = at + name.len();
    }
    replaced + text.get(done..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files, sealed: their names and contents.
    fn seal_all(files: &[(&str, &str)]) -> Result<BTreeMap<String, String>> {
        let folder =
            std::env::temp_dir().join(format!("issuemail-seal-{}-{}", std::process::id(), files.len()));
        fs::create_dir_all(&folder)?;
        for (name, content) in files {
            write(&folder.join(name), content)?;
        }
        let result = seal(&folder);
        let sealed = super::files(&folder)?
            .into_iter()
            .map(|name| Ok((name.clone(), fs::read_to_string(folder.join(name))?)))
            .collect();
        fs::remove_dir_all(folder)?;
        result.and(sealed)
    }

    #[test]
    fn a_name_changes_with_what_it_leads_to() {
        let all = |text| {
            seal_all(&[
                ("index.html", "<script src=./a.js integrity=sha384-of-a.js></script><a href=de.html>"),
                ("de.html", "<a href=./index.html>"),
                ("a.js", "import './b.js'; import './ab.js'"),
                ("b.js", text),
                ("ab.js", ""),
                ("widget.js", ""),
            ])
            .unwrap()
        };
        let (one, other) = (all("1"), all("2"));
        let script = |files: &BTreeMap<String, String>, start: &str| {
            files.keys().find(|name| name.starts_with(start)).unwrap().clone()
        };
        for files in [&one, &other] {
            assert_eq!(files.len(), 6);
            assert!(files.contains_key("widget.js") && files["de.html"] == "<a href=./index.html>");
            let [a, b, ab] = ["a-", "b-", "ab-"].map(|start| script(files, start));
            assert_eq!(files[&a], format!("import './{b}'; import './{ab}'"));
            let digest = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(&files[&a]));
            assert_eq!(
                files["index.html"],
                format!("<script src=./{a} integrity=sha384-{digest}></script><a href=de.html>")
            );
        }
        assert_ne!(script(&one, "a-"), script(&other, "a-"));
        assert_eq!(script(&one, "ab-"), script(&other, "ab-"));
    }

    #[test]
    fn a_circle_is_an_error() {
        let error = seal_all(&[("a.js", "import './b.js'"), ("b.js", "import './a.js'")]).unwrap_err();
        assert_eq!(error.to_string(), "these files name each other: a.js, b.js");
    }
}
