//! What an encoder sees of a property.

use std::fmt::Display;

use super::Collection;
use crate::json;
use crate::structured::StructuredType;
use crate::types::LiteralText;

/// The value of a property, as an encoder sees it.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "it lends out values that need not be Debug")]
pub enum View<'a> {
    /// No value: the property is left out.
    Absent,
    /// `null`
    Null,
    /// A truth value.
    Bool(bool),
    /// An integer of any width.
    Integer(i64),
    /// A floating point number in single precision, kept apart so that it is printed with no more digits than it has.
    Single(f32),
    /// A floating point number in double precision.
    Double(f64),
    /// A string.
    String(&'a str),
    /// A value of a type whose literal the JSON format writes as a string, such as a time.
    Literal(&'a dyn Literal),
    /// A number, as its literal.
    Number(&'a str),
    /// A value of any kind, as its JSON text.
    Raw(&'a str),
    /// A collection.
    Collection(&'a dyn Collection),
    /// An entity or a value of a complex type.
    Structured(&'a dyn StructuredType),
}

/// A value of a primitive type whose literal the JSON format writes as a string. Its literal is what it displays.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no literal that JSON writes as a string",
    label = "not a value that is written by its literal",
    note = "the types of `graph_core::types` that OData writes as strings are some, such as `DateTimeOffset`"
)]
pub trait Literal: Display {
    /// Writes the literal as a JSON string.
    fn write_json(&self, out: &mut json::Output) {
        json::write_string(out, &self.to_string());
    }

    /// Puts the literal together.
    fn write_text(&self, text: &mut LiteralText) {
        text.set(self.to_string());
    }
}

impl View<'_> {
    /// The same value, or null in place of none.
    pub(crate) fn or_null(self) -> Self {
        if self.is_absent() || self.is_empty_collection() { Self::Null } else { self }
    }

    /// Whether the property is left out.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether this is a collection without items.
    pub(crate) fn is_empty_collection(&self) -> bool {
        matches!(self, Self::Collection(collection) if collection.is_empty())
    }
}
