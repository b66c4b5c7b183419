//! From the views of a declared type to JSON text.

use std::borrow::Cow;
use std::fmt::Write;

use super::{number, string};
use crate::additional::AdditionalProperties;
use crate::schema::{Access, Property, Schema};
use crate::structured::{StructuredType, view_at};
use crate::value::{Collection, Number, Presence, PropertyValue, Token, View};

/// What a text is written for, which decides what is left out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To keep the value: everything that it has.
    Representation,
    /// To send it: what the client may set and has set.
    RequestBody,
}

impl Purpose {
    fn leaves_out(self, property: &Property, view: &View<'_>) -> bool {
        view.is_absent()
            || self == Self::RequestBody
                && (property.access() == Access::ReadOnly
                    || property.presence() == Presence::EmptyWhenAbsent && view.is_empty_collection())
    }
}

/// The room that most objects need.
const ROOM: usize = 512;

/// Encodes `value` with all that it has as compact JSON, properties in the order of their declaration.
#[must_use]
pub fn to_string(value: &impl PropertyValue) -> String {
    encode_view(value.view(), Purpose::Representation)
}

/// Encodes what `purpose` asks of a value of any type.
pub(crate) fn encode_view(view: View<'_>, purpose: Purpose) -> String {
    let mut out = Vec::with_capacity(ROOM);
    write_view(&mut out, view, purpose);
    // What is written is UTF-8: text, and the text of numbers.
    String::from_utf8(out).unwrap_or_default()
}

/// Encodes what `purpose` asks of `value`.
pub(crate) fn encode(value: &dyn StructuredType, purpose: Purpose) -> Vec<u8> {
    let mut out = Vec::with_capacity(ROOM);
    object(&mut out, value, purpose);
    out
}

/// The text of a scalar. An array or object has no text of its own yet, and is written as `null`.
pub(crate) fn write_token(token: &Token<'_>) -> String {
    let mut out = Vec::new();
    match token {
        Token::Null | Token::Array | Token::Object => out.extend_from_slice(b"null"),
        Token::Bool(value) => write_view(&mut out, View::Bool(*value), Purpose::Representation),
        Token::Number(Number::Integer(value)) => number::write_integer(&mut out, *value),
        Token::Number(Number::Double(value)) => number::write_double(&mut out, *value),
        Token::Number(Number::Literal(text)) => out.extend_from_slice(text.as_bytes()),
        Token::String(text) => string::write(&mut out, text),
    }
    // What is written is UTF-8: text, and the text of numbers.
    String::from_utf8(out).unwrap_or_default()
}

fn object(out: &mut Vec<u8>, value: &dyn StructuredType, purpose: Purpose) {
    let schema = value.schema();
    out.push(b'{');
    if let Some(name) = schema.type_name() {
        out.extend_from_slice(b"\"@odata.type\":\"#");
        out.extend_from_slice(name.as_bytes());
        out.push(b'"');
    }
    let additional = value.additional();
    for index in 0..schema.len() {
        let Some(property) = schema.property(index) else { continue };
        let mut view = view_at(value, index);
        if purpose == Purpose::Representation && additional.is_some_and(|additional| additional.was_null(index)) {
            view = view.or_null();
        }
        if purpose.leaves_out(property, &view) {
            continue;
        }
        separate(out);
        // The name of a declared property needs no escapes.
        out.push(b'"');
        out.extend_from_slice(property.name().as_bytes());
        out.extend_from_slice(b"\":");
        write_view(out, view, purpose);
    }
    if let Some(additional) = additional {
        write_additional(out, additional, schema, purpose);
    }
    out.push(b'}');
}

/// Writes a comma, unless this is the first member.
fn separate(out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
}

fn write_additional(out: &mut Vec<u8>, additional: &AdditionalProperties, schema: &Schema, purpose: Purpose) {
    match (purpose, additional.text()) {
        (Purpose::Representation, Some("")) => {}
        (Purpose::Representation, Some(text)) => {
            separate(out);
            out.extend_from_slice(text.as_bytes());
        }
        (Purpose::Representation, None) => write_members(out, additional.beside(schema)),
        (Purpose::RequestBody, _) => write_members(out, additional.sendable(schema)),
    }
}

fn write_members<'a>(out: &mut Vec<u8>, members: impl Iterator<Item = (Cow<'a, str>, &'a str)>) {
    for (name, text) in members {
        separate(out);
        string::write(out, &name);
        out.push(b':');
        out.extend_from_slice(text.as_bytes());
    }
}

fn write_view(out: &mut Vec<u8>, view: View<'_>, purpose: Purpose) {
    match view {
        View::Absent | View::Null => out.extend_from_slice(b"null"),
        View::Bool(value) => out.extend_from_slice(if value { b"true" } else { b"false" }),
        View::Integer(value) => number::write_integer(out, value),
        View::Single(value) => number::write_single(out, value),
        View::Double(value) => number::write_double(out, value),
        View::String(value) => string::write(out, value),
        View::Literal(value) => {
            out.push(b'"');
            // Writing to a vector cannot fail.
            let _ = write!(string::Escaping(out), "{value}");
            out.push(b'"');
        }
        View::Number(text) | View::Raw(text) => out.extend_from_slice(text.as_bytes()),
        View::Collection(collection) => items(out, collection, purpose),
        View::Structured(value) => object(out, value, purpose),
    }
}

fn items(out: &mut Vec<u8>, collection: &dyn Collection, purpose: Purpose) {
    out.push(b'[');
    for index in 0..collection.len() {
        if index > 0 {
            out.push(b',');
        }
        write_view(out, collection.view(index), purpose);
    }
    out.push(b']');
}
