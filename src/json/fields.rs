//! Reads JSON field by field, and names the invalid field.

use std::fmt;

use crate::json::{self, Value};

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field, such as `lookup_failure.servfail`; empty when the text is not JSON.
    pub field: String,
    /// What was expected, or the JSON reader's error.
    pub problem: String,
}

impl FieldError {
    /// An error in a field.
    pub fn new(field: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { field: field.into(), problem: problem.into() }
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field.as_str() {
            "" => f.write_str(&self.problem),
            field => write!(f, "field \"{field}\": {}", self.problem),
        }
    }
}

impl core::error::Error for FieldError {}

/// Parses JSON.
///
/// # Errors
///
/// The error of the JSON reader, with line and column.
pub fn parse(text: &str) -> Result<Value, FieldError> {
    // Some editors prepend a byte order mark; RFC 8259, Section 8.1, lets a reader ignore it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json::read(text).map_err(|error| match error.is_repeated {
        true => FieldError::new("", error.to_string()),
        false => FieldError::new("", format!("not JSON: {error}")),
    })
}

/// A JSON object being read.
#[derive(Clone, Debug)]
pub struct Fields<'a> {
    /// The object.
    value: &'a Value,
    prefix: String,
}

impl<'a> Fields<'a> {
    /// Wraps an object.
    ///
    /// # Errors
    ///
    /// When the value is not an object, or has a field that is not in `known`.
    pub fn new(value: &'a Value, prefix: &str, known: &[&str]) -> Result<Self, FieldError> {
        let Some(map) = value.as_object() else { return Err(FieldError::new(prefix, "must be an object")) };
        let fields = Self { value, prefix: prefix.to_owned() };
        match map
            .iter()
            .map(|(key, _)| key)
            .find(|key| !known.contains(&key.as_str()) && !key.starts_with('$'))
        {
            Some(unknown) => Err(fields.error(unknown, "is not a known field")),
            None => Ok(fields),
        }
    }

    /// The value of a field; `null` counts as absent.
    pub fn value(&self, key: &str) -> Option<&'a Value> {
        self.value.get(key).filter(|value| **value != Value::Null)
    }

    /// The fields with their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        self.value.as_object().into_iter().flatten().map(|(name, value)| (name, value))
    }

    /// The full name of a field.
    pub fn path(&self, key: &str) -> String {
        if self.prefix.is_empty() { key.to_owned() } else { format!("{}.{key}", self.prefix) }
    }

    /// An error in a field.
    pub fn error(&self, key: &str, problem: impl Into<String>) -> FieldError {
        FieldError::new(self.path(key), problem)
    }

    /// A required, nonempty string.
    ///
    /// # Errors
    ///
    /// When it is absent, empty or not a string.
    pub fn required_text(&self, key: &str) -> Result<String, FieldError> {
        self.text(key)?.ok_or_else(|| self.error(key, "is required"))
    }

    /// A string.
    ///
    /// # Errors
    ///
    /// When it is empty or not a string.
    pub fn text(&self, key: &str) -> Result<Option<String>, FieldError> {
        match self.value(key) {
            None => Ok(None),
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text.clone())),
            Some(_) => Err(self.error(key, "must be a text that is not empty")),
        }
    }

    /// A list of strings.
    ///
    /// # Errors
    ///
    /// When it is not a list, or an element is not a string.
    pub fn texts(&self, key: &str) -> Result<Option<Vec<String>>, FieldError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let Some(list) = value.as_array() else { return Err(self.error(key, "must be a list of texts")) };
        let texts = list.iter().enumerate().map(|(index, item)| match item {
            Value::String(text) if !text.trim().is_empty() => Ok(text.clone()),
            _ => Err(self.error(&format!("{key}[{index}]"), "must be a text that is not empty")),
        });
        texts.collect::<Result<_, _>>().map(Some)
    }

    /// A list of values.
    ///
    /// # Errors
    ///
    /// When it is not a list.
    pub fn list(&self, key: &str) -> Result<Option<&'a Vec<Value>>, FieldError> {
        match self.value(key) {
            None => Ok(None),
            Some(Value::Array(list)) => Ok(Some(list)),
            Some(_) => Err(self.error(key, "must be a list")),
        }
    }

    /// One of several words.
    ///
    /// # Errors
    ///
    /// When it is none of them.
    pub fn word<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Result<Option<T>, FieldError> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, meaning)) => Ok(Some(*meaning)),
            None => {
                let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                Err(self.error(key, format!("must be one of \"{}\"", words.join("\", \""))))
            }
        }
    }

    /// A nonnegative integer.
    ///
    /// # Errors
    ///
    /// When it is something else, or too large.
    pub fn number(&self, key: &str) -> Result<Option<u32>, FieldError> {
        match self.value(key) {
            None => Ok(None),
            Some(Value::Number(number)) => number.parse().map(Some).map_err(|_| self.not_a_number(key)),
            Some(_) => Err(self.not_a_number(key)),
        }
    }

    fn not_a_number(&self, key: &str) -> FieldError {
        self.error(key, "must be a whole number, 0 or more")
    }

    /// A web URL.
    ///
    /// # Errors
    ///
    /// When it begins with neither `https://` nor `http://`.
    pub fn web_address(&self, key: &str) -> Result<Option<String>, FieldError> {
        match self.text(key)? {
            Some(text) if !text.starts_with("https://") && !text.starts_with("http://") => {
                Err(self.error(key, "must begin with https://"))
            }
            text => Ok(text),
        }
    }
}
