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
    /// Whether the second resolver of the lab sees something else.
    pub fn has_second(&self) -> bool {
        self.fields.contains_key("second")
    }

    /// Compares a report with the case, and says where they differ.
    pub fn differences(&self, report: &Value) -> Vec<String> {
        let expected = |field: &str| match field {
            "input" => Value::from(self.input.as_str()),
            "verdict" => Value::from(self.verdict.as_str()),
            "reason" => Value::from(self.reason.as_str()),
            _ => self.fields.get(field).cloned().unwrap_or_default(),
        };
        let actual = |field: &str| match field {
            "chain" => chain(report),
            "link" => link(report),
            _ => report.get(field).cloned().unwrap_or_else(|| Value::from("absent")),
        };
        let differs = |field: &&str| actual(field) != expected(field);
        let fields = FIELDS.iter().copied().filter(differs);
        fields.map(|field| format!("{field} is {}, expected {}", actual(field), expected(field))).collect()
    }
}

/// The chain of a report, as the table writes it.
fn chain(report: &Value) -> Value {
    let links = report["chain"].as_array().into_iter().flatten();
    links.map(|link| Value::from(vec![link["zone"].clone(), link["state"].clone()])).collect()
}

/// Whose fault it is, as the table writes it.
fn link(report: &Value) -> Value {
    let found = &report["diagnosis"];
    let fields = ["kind", "zone", "owner", "type", "fault"];
    match found.is_null() {
        true => Value::Null,
        false => fields.iter().map(|&field| (field.to_owned(), found[field].clone())).collect(),
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
const FIELDS: [&str; 10] = [
    "input",
    "verdict",
    "reason",
    "conditional",
    "ca_error",
    "found_at",
    "failed_at",
    "dnssec",
    "chain",
    "link",
];
