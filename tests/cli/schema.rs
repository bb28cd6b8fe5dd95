//! Checks documents against the schemas in `docs`: the part of JSON Schema that the files use.

use issuemail::formats::{Format, Note, Unwritable};
use issuemail::suggest::Obstacle;
use serde_json::Value;

/// Panics where a report does not fit.
pub fn check(report: &Value) {
    check_with(report, &report_schema());
}

/// Panics where an advice does not fit.
pub fn check_advice(advice: &Value) {
    check_with(advice, &advice_schema());
}

fn check_with(document: &Value, schema: &Value) {
    let faults = faults(document, schema, schema, "$");
    assert!(faults.is_empty(), "{}\n{document}", faults.join("\n"));
}

fn report_schema() -> Value {
    serde_json::from_str(include_str!("../../docs/report.schema.json")).unwrap()
}

fn advice_schema() -> Value {
    serde_json::from_str(include_str!("../../docs/suggestion.schema.json")).unwrap()
}

/// What is wrong with a value. Objects may have no fields but those that the schema describes: that is stricter than
/// the file, so that no field stays undescribed.
fn faults(value: &Value, schema: &Value, root: &Value, place: &str) -> Vec<String> {
    let Some(schema) = schema.as_object() else { panic!("{place}: the schema is no object") };
    let mut found = Vec::new();
    for (keyword, rule) in schema {
        match keyword.as_str() {
            "$ref" => {
                let target = root.pointer(rule.as_str().unwrap().strip_prefix('#').unwrap()).unwrap();
                found.extend(faults(value, target, root, place));
            }
            "oneOf" => {
                let branches: Vec<_> = rule
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|branch| faults(value, branch, root, place))
                    .collect();
                if branches.iter().filter(|faults| faults.is_empty()).count() != 1 {
                    found.push(format!("{place}: not exactly one of {branches:?}"));
                }
            }
            "type" => {
                let types: Vec<_> = rule.as_array().map_or(vec![rule], |list| list.iter().collect());
                if !types.iter().any(|name| has_type(value, name.as_str().unwrap())) {
                    found.push(format!("{place}: {value} is not {rule}"));
                }
            }
            "const" if value != rule => found.push(format!("{place}: {value} is not {rule}")),
            "enum" if !rule.as_array().unwrap().contains(value) => {
                found.push(format!("{place}: {value} is none of {rule}"));
            }
            "required" if value.is_object() => {
                let missing = rule
                    .as_array()
                    .unwrap()
                    .iter()
                    .filter(|name| value.get(name.as_str().unwrap()).is_none());
                found.extend(missing.map(|name| format!("{place}: {name} is missing")));
            }
            "properties" => {
                for (name, field) in value.as_object().into_iter().flatten() {
                    match rule.get(name) {
                        Some(schema) => found.extend(faults(field, schema, root, &format!("{place}.{name}"))),
                        None => found.push(format!("{place}.{name} is not described")),
                    }
                }
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(faults(item, rule, root, &format!("{place}[{index}]")));
                }
            }
            "const" | "enum" | "required" | "$schema" | "$id" | "$defs" | "title" | "description"
            | "pattern" | "minimum" | "maximum" | "format" | "minItems" => {}
            other => panic!("{place}: the schema has the unknown keyword {other}"),
        }
    }
    found
}

fn has_type(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("unknown type {other}"),
    }
}

fn words(schema: &Value, pointer: &str) -> Vec<String> {
    let list = schema.pointer(pointer).expect(pointer).as_array().unwrap();
    list.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_schemas_know_every_word_of_the_program() {
    let reasons = issuemail::verdict::Reason::ALL.map(|reason| reason.code().to_owned());
    assert_eq!(words(&report_schema(), "/$defs/reason/enum"), reasons);
    let advice = advice_schema();
    let form = "/$defs/form/properties";
    assert_eq!(words(&advice, &format!("{form}/id/enum")), Format::ALL.map(Format::id));
    assert_eq!(words(&advice, &format!("{form}/notes/items/enum")), Note::ALL.map(Note::code));
    assert_eq!(
        words(&advice, &format!("{form}/unwritable/oneOf/1/enum")),
        Unwritable::ALL.map(Unwritable::code)
    );
    let status = words(&advice, "/$defs/advice/properties/status/enum");
    assert_eq!(status[..2], ["change", "not_needed"]);
    assert_eq!(status[2..], Obstacle::ALL.map(Obstacle::code));
}

#[test]
fn a_suggestion_is_the_same_in_both_schemas() {
    let (report, advice) = (report_schema(), advice_schema());
    for name in ["suggestion", "verdict", "reason"] {
        assert_eq!(report["$defs"][name], advice["$defs"][name], "{name}");
    }
    let ca = "/properties/ca";
    assert_eq!(
        report["$defs"]["report"].pointer(ca).unwrap(),
        advice["$defs"]["advice"].pointer(ca).unwrap()
    );
}
