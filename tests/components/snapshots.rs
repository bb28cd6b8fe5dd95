//! What is told, compared with what was reviewed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::diff::diff;
use crate::{explanations, states, verdicts};

/// Each file of `snapshots/`, by its name, is what is told of one or several states.
pub type Snapshots = BTreeMap<&'static str, String>;

#[test]
fn every_state_is_told_as_reviewed() {
    let mut told = Snapshots::new();
    states::tell(&mut told);
    verdicts::tell(&mut told);
    explanations::tell(&mut told);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/components/snapshots");
    let is_renewed = std::env::var_os("ISSUEMAIL_RENEW").is_some();
    if is_renewed {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        told.iter().for_each(|(name, text)| fs::write(folder.join(format!("{name}.txt")), text).unwrap());
    }
    let mut wrong = Vec::new();
    for (name, text) in &told {
        let reviewed = fs::read_to_string(folder.join(format!("{name}.txt"))).unwrap_or_default();
        if reviewed != *text {
            wrong.push(format!("--- {name}.txt\n{}", diff(&reviewed, text)));
        }
    }
    for entry in fs::read_dir(&folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if !file.strip_suffix(".txt").is_some_and(|name| told.contains_key(name)) {
            wrong.push(format!("--- {file}\nNothing is told that belongs to it.\n"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} snapshots differ. ISSUEMAIL_RENEW=1 writes them anew; read the difference then.\n{}",
        wrong.len(),
        told.len(),
        wrong.join("\n")
    );
}
