//! What the lab's domains are expected to give, for the default CA: `tests/lab/expectations.json`.

use serde::Deserialize;
use serde_json::Value;

/// One input and the answer to it.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// What is typed.
    pub input: String,
    /// The verdict.
    pub verdict: String,
    /// The reason.
    pub reason: String,
    /// Everything else that the table says.
    #[serde(flatten)]
    fields: serde_json::Map<String, Value>,
}

impl Case {
    /// Compares a report with the case, and says where they differ.
    pub fn differences(&self, report: &Value) -> Vec<String> {
        let expected = |field: &str| match field {
            "input" => Value::from(self.input.as_str()),
            "verdict" => Value::from(self.verdict.as_str()),
            "reason" => Value::from(self.reason.as_str()),
            _ => self.fields.get(field).cloned().unwrap_or_default(),
        };
        let differs = |field: &&str| report.get(field) != Some(&expected(field));
        let fields = FIELDS.iter().copied().filter(differs);
        fields
            .map(|field| {
                let actual = report.get(field).map_or("absent".to_owned(), Value::to_string);
                format!("{field} is {actual}, expected {}", expected(field))
            })
            .collect()
    }
}

/// All cases.
pub fn all() -> Vec<Case> {
    #[derive(Deserialize)]
    struct Table {
        cases: Vec<Case>,
    }
    let table: Table = serde_json::from_str(include_str!("../lab/expectations.json")).unwrap();
    assert!(!table.cases.is_empty());
    table.cases
}

/// The fields of a report that the table fixes.
const FIELDS: [&str; 8] =
    ["input", "verdict", "reason", "conditional", "ca_error", "found_at", "failed_at", "dnssec"];
