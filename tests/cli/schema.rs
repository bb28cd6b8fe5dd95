//! Checks reports against `docs/report.schema.json`: the part of JSON Schema that the file uses.

use serde_json::Value;

/// Panics where a report does not fit.
pub fn check(report: &Value) {
    let schema: Value = serde_json::from_str(include_str!("../../docs/report.schema.json")).unwrap();
    let faults = faults(report, &schema, &schema, "$");
    assert!(faults.is_empty(), "{}\n{report}", faults.join("\n"));
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

#[test]
fn the_schema_knows_every_word_of_the_program() {
    let schema: Value = serde_json::from_str(include_str!("../../docs/report.schema.json")).unwrap();
    let words = |pointer: &str| -> Vec<String> {
        let list = schema.pointer(pointer).expect(pointer).as_array().unwrap();
        list.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    let reasons = issuemail::verdict::Reason::ALL.map(|reason| reason.as_str().to_owned());
    assert_eq!(words("/$defs/reason/enum"), reasons);
}
