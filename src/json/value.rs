//! What a text in JSON says.

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` and `false`.
    Bool(bool),
    /// A number as it is written: reading it as floating point would cost a visitor tables that nothing here needs.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Self>),
    /// Names with their values, in the order in which they are written. Where one comes twice, the last counts.
    Object(Vec<(String, Self)>),
}

impl Value {
    /// The value of a name; `None` when there is none, or this is no object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The value of a Boolean.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// The text of a text.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The items of a list.
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The names of an object with their values.
    pub fn as_object(&self) -> Option<&Vec<(String, Self)>> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }
}
