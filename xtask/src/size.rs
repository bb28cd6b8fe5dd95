//! The compressed size of the page, checked against the budget.

use std::fs;
use std::path::Path;

use issuemail::text::Language;

use crate::{Result, files};

/// The budget of a first visit, in octets, in the largest language: enough to type an address and
/// read the verdict and its reason. The aim is 210 KB.
const FIRST: u64 = 214_000;
/// The budget of what loads next: when a visitor starts typing, while DNS is queried. The aim is 82 KB.
const LATER: u64 = 96_000;
/// The budget of what loads with the what-if tab, with a text that has to be read, or when a change is edited.
const DRAFT: u64 = 100_000;
/// The budget of `widget.js` in an article until a visitor scrolls near the element.
const WIDGET: u64 = 6_000;

/// The files of a first visit in addition to the page and the texts of its language.
const SHARED: [&str; 5] = ["boot", "favicon", "start", "style", "web_bg"];

/// Prints the sizes of a built page; with `check`, exceeding the budget is an error.
pub(crate) fn print(folder: &Path, check: bool) -> Result<()> {
    let mut sizes = Vec::new();
    println!("{:<40}{:>10}{:>10}", "file", "bytes", "brotli");
    for name in files(folder)?.into_iter().filter(|name| !name.starts_with('_') && !is_compressed(name)) {
        let size = |name: &str| fs::metadata(folder.join(name)).map(|file| file.len());
        let raw = size(&name)?;
        let small = size(&format!("{name}.br")).unwrap_or(raw);
        println!("{name:<40}{raw:>10}{small:>10}");
        sizes.push((name, small));
    }
    // The part of a name before its hash.
    let of = |stem: &str| {
        let mut found = sizes.iter().filter(|(name, _)| {
            let hashed = name.split('.').next().unwrap_or_default();
            hashed == stem || hashed.rsplit_once('-').is_some_and(|(known, _)| known == stem)
        });
        match (found.next(), found.next()) {
            (Some((_, size)), None) => Ok(*size),
            _ => Err(format!("there is not one {stem} in {}: run make dist", folder.display())),
        }
    };
    let mut most = [0; 3];
    println!("\n{:<40}{:>10}{:>10}{:>10}", "language", "first", "later", "draft");
    for tag in Language::ALL.map(|language| language.tag) {
        let page = if tag == "en" { "index" } else { tag };
        let mut first = of(page)? + of(&format!("check-{tag}"))?;
        for stem in SHARED {
            first += of(stem)?;
        }
        let later = of("shared")? + of("later")? + of(&format!("answer-{tag}"))?;
        let draft = of("draft")? + of(&format!("draft-{tag}"))?;
        println!("{tag:<40}{first:>10}{later:>10}{draft:>10}");
        most = [most[0].max(first), most[1].max(later), most[2].max(draft)];
    }
    println!();
    let mut excess = Vec::new();
    for (what, size, budget) in [
        ("first load", most[0], FIRST),
        ("later", most[1], LATER),
        ("draft", most[2], DRAFT),
        ("widget.js", of("widget")?, WIDGET),
    ] {
        println!("{what:<40}{size:>10} of {budget}");
        if size > budget {
            excess.push(format!("{what} is {} octets above its budget", size - budget));
        }
    }
    if check && !excess.is_empty() { Err(excess.join(", ").into()) } else { Ok(()) }
}

fn is_compressed(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}
