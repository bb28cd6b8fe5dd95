//! Every form, read by the program that it is for: what the consumer understood is the set that was wanted.
//!
//! `consumers.py` feeds the texts to name servers, command line tools and libraries; it says at its head what runs and
//! what cannot. `scripts/test.sh forms` installs all of it, and sets `ISSUEMAIL_FORMS_PYTHON` and
//! `ISSUEMAIL_FORMS_NODE`. Nothing is skipped: what is missing fails.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what is wrong by panicking")]

mod table;

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use issuemail::caa::CaaRecord;
use issuemail::dns::text::hex;
use issuemail::formats::Format;
use serde_json::{Value, json};

#[test]
fn consumers_understand_what_was_meant() {
    let python = env::var_os("ISSUEMAIL_FORMS_PYTHON")
        .expect("ISSUEMAIL_FORMS_PYTHON is not set: run scripts/test.sh forms, which installs the consumers");
    let cases: Vec<Value> = table::cases()
        .iter()
        .map(|case| {
            let change = &case.change;
            let texts: serde_json::Map<_, _> = Format::ALL
                .into_iter()
                .filter_map(|form| Some((form.id().to_owned(), form.write(change).ok()?.into())))
                .collect();
            json!({
                "name": case.name,
                "zone": change.zone.as_ref().map(|zone| hex(zone.as_wire())),
                "owner": hex(change.owner.as_wire()),
                "ttl": change.ttl,
                "before": rdatas(change.before()),
                "after": rdatas(change.after()),
                "texts": texts,
            })
        })
        .collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("forms");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("cases.json");
    fs::write(&file, serde_json::to_vec_pretty(&cases).unwrap()).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/consumers.py");
    let status = Command::new(python).arg("-I").arg(script).arg(&file).status().expect("python runs");
    assert!(status.success(), "a consumer understood something else, or is missing: see above");
}

fn rdatas<'a>(records: impl Iterator<Item = &'a CaaRecord>) -> Vec<String> {
    records.map(|record| hex(&record.rdata)).collect()
}
