//! The list of the built-in CAs.

use issuemail::ca::{NamesBasis, directory};
use serde_json::{Value, json};

use super::fake_env::FakeEnv;

#[test]
fn the_table_leaves_retired_ones_out() {
    let outcome = FakeEnv::new(["cas"]).run();
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    let line = |id: &str, text: &str| {
        text.lines().find(|line| line.starts_with(&format!("{id} "))).map(str::to_owned)
    };
    let words: Vec<_> =
        line("globalsign", &outcome.stdout).unwrap().split_whitespace().map(str::to_owned).collect();
    assert_eq!(words, ["globalsign", "yes", "issuemail", "GlobalSign", "globalsign.com"]);
    assert_eq!(line("darkmatter", &outcome.stdout), None);
    assert!(line("darkmatter", &FakeEnv::new(["cas", "--all"]).run().stdout).is_some());
    assert!(!outcome.stdout.contains("cli-"));
}

#[test]
fn json_has_all() {
    let outcome = FakeEnv::new(["cas", "--format", "json"]).run();
    let list: Vec<Value> = serde_json::from_str(&outcome.stdout).unwrap();
    let find = |id: &str| list.iter().find(|ca| ca["id"] == id).unwrap();
    let expected = json!({ "id": "globalsign", "name": "GlobalSign", "issuer_domain_names": ["globalsign.com"],
        "names_basis": "issuemail", "smime": "yes", "retired": false, "former_names": [], "aka": [],
        "successor": null });
    let mut globalsign = find("globalsign").clone();
    globalsign["aka"] = json!([]);
    globalsign["former_names"] = json!([]);
    assert_eq!(globalsign, expected);
    assert_eq!(find("darkmatter")["retired"], true);
    assert_eq!(
        (&find("entrust")["successor"], &find("entrust")["retired"]),
        (&json!("sectigo"), &json!(true))
    );
    let bases: Vec<_> =
        ["sectigo", "telia", "networking4all", "lawtrust"].map(|id| &find(id)["names_basis"]).into();
    assert_eq!(bases, [&json!("issuemail"), &json!("issue"), &json!("assumed"), &Value::Null]);
    assert!(list.iter().all(|ca| ["yes", "no", "unknown"].contains(&ca["smime"].as_str().unwrap())));
}

/// `docs/ca-directory.md` counts what the directory has, and has a source for every name that is stated for `issuemail`.
#[test]
fn the_documentation_has_the_directory_as_it_is() {
    let docs = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/ca-directory.md")).unwrap();
    let all = directory::all();
    assert!(docs.contains(&format!("It has {} CAs", all.len())), "{}", all.len());
    for smime in ["yes", "no", "unknown"] {
        let count = all.iter().filter(|entry| entry.profile.smime.code() == smime).count();
        let row = docs.lines().find(|line| line.starts_with(&format!("| `{smime}` | "))).unwrap();
        assert!(row.ends_with(&format!(" | {count} |")), "{smime}: {count}");
    }
    let named: Vec<_> = all.iter().filter(|entry| !entry.profile.issuer_domain_names.is_empty()).collect();
    for (basis, word) in [(NamesBasis::Issuemail, "issuemail"), (NamesBasis::Issue, "issue")] {
        let count = named.iter().filter(|entry| entry.profile.names_basis == Some(basis)).count();
        let row = docs.lines().find(|line| line.starts_with(&format!("| `{word}` | "))).unwrap();
        assert!(row.contains(&format!(" | {count}")), "{word}: {count}");
    }
    for entry in named {
        let has_row = docs.lines().any(|line| line.starts_with(&format!("| {} | ", entry.profile.name)));
        let is_stated = entry.profile.names_basis == Some(NamesBasis::Issuemail);
        assert_eq!(has_row, is_stated, "{}", entry.profile.id);
    }
}
