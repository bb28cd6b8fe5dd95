//! Taking the evidence away.

use std::path::Path;
use std::time::Instant;

use serde_json::Value;

use crate::stage::scenario;
use crate::world::{PATIENCE, POLL, Setup};
use crate::{action, check};

#[test]
fn the_report_can_be_saved() {
    scenario(async |world| {
        let folder = &world.driven.downloads;
        world.open(Setup::Lab, "").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;

        action::remember_texts(world, "im-save-json").await;
        action::click(world, "im-save-report").await;
        let text = saved(&folder.join("issuemail-other-ca.test.txt"), "\n").await;
        assert!(text.contains("Verdict: forbidden (issuer_mismatch)") && !text.contains("alice"), "{text}");
        action::click(world, "im-save-json").await;
        let json = saved(&folder.join("issuemail-other-ca.test.json"), "}").await;
        let report: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(report["verdict"], "forbidden");
        assert!(!json.contains("alice"), "{json}");
        check::has_said(world, "Saved").await;
        for name in ["issuemail-other-ca.test.txt", "issuemail-other-ca.test.json"] {
            std::fs::remove_file(folder.join(name)).unwrap();
        }
    });
}

/// What a file holds once the browser has written it to its end.
async fn saved(file: &Path, end: &str) -> String {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match std::fs::read_to_string(file) {
            Ok(text) if text.ends_with(end) => return text,
            _ if Instant::now() > deadline => panic!("{} is not saved", file.display()),
            _ => tokio::time::sleep(POLL).await,
        }
    }
}
