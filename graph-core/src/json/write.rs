//! From the views of a declared type to JSON text.

use std::borrow::Cow;

use super::{number, string};
use crate::additional::AdditionalProperties;
use crate::schema::{Access, Property, Schema};
use crate::structured::StructuredType;
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
    fn leaves_out(self, property: Property, view: &View<'_>) -> bool {
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
    let mut out = String::with_capacity(ROOM);
    write_view(&mut out, view, purpose);
    out
}

/// Encodes what `purpose` asks of `value`.
pub(crate) fn encode(value: &dyn StructuredType, purpose: Purpose) -> Vec<u8> {
    encode_view(View::Structured(value), purpose).into_bytes()
}

/// The text of a scalar. An array or object has no text of its own yet, and is written as `null`.
pub(crate) fn write_token(token: &Token<'_>) -> String {
    let view = match *token {
        Token::Null | Token::Array | Token::Object => View::Null,
        Token::Bool(value) => View::Bool(value),
        Token::Number(Number::Integer(value)) => View::Integer(value),
        Token::Number(Number::Double(value)) => View::Double(value),
        Token::Number(Number::Literal(text)) => View::Number(text),
        Token::String(text) => View::String(text),
    };
    encode_view(view, Purpose::Representation)
}

fn object(out: &mut String, value: &dyn StructuredType, purpose: Purpose) {
    let schema = value.schema();
    out.push('{');
    if let Some(tag) = schema.tag() {
        out.push_str("\"@odata.type\":\"");
        out.push_str(tag);
        out.push('"');
    }
    let additional = value.additional();
    let nulls = additional.filter(|additional| purpose == Purpose::Representation && additional.has_nulls());
    properties(out, value, schema, nulls, purpose);
    if let Some(additional) = additional {
        write_additional(out, additional, schema, purpose);
    }
    out.push('}');
}

/// Writes the properties of the base types, and behind them those of the type itself.
fn properties(
    out: &mut String,
    value: &dyn StructuredType,
    schema: &Schema,
    nulls: Option<&AdditionalProperties>,
    purpose: Purpose,
) {
    if let (Some(schema), Some(base)) = (schema.base(), value.base()) {
        properties(out, base, schema, nulls, purpose);
    }
    for (own, property) in schema.own().enumerate() {
        let mut view = value.view(own);
        if nulls.is_some_and(|nulls| nulls.was_null(schema.inherited() + own)) {
            view = view.or_null();
        }
        if !purpose.leaves_out(property, &view) {
            out.push_str(property.member(is_first(out)));
            write_view(out, view, purpose);
        }
    }
}

fn is_first(out: &str) -> bool {
    out.as_bytes().last() == Some(&b'{')
}

/// Writes a comma, unless this is the first member.
fn separate(out: &mut String) {
    if !is_first(out) {
        out.push(',');
    }
}

fn write_additional(out: &mut String, additional: &AdditionalProperties, schema: &Schema, purpose: Purpose) {
    match (purpose, additional.text()) {
        (Purpose::Representation, Some("")) => {}
        (Purpose::Representation, Some(text)) => {
            separate(out);
            out.push_str(text);
        }
        (Purpose::Representation, None) => write_members(out, additional.beside(schema)),
        (Purpose::RequestBody, _) => write_members(out, additional.sendable(schema)),
    }
}

fn write_members<'a>(out: &mut String, members: impl Iterator<Item = (Cow<'a, str>, &'a str)>) {
    for (name, text) in members {
        separate(out);
        string::write(out, &name);
        out.push(':');
        out.push_str(text);
    }
}

/// Writes a value. Most are strings, which are written here; all others are written by [`write_other`].
#[inline]
fn write_view(out: &mut String, view: View<'_>, purpose: Purpose) {
    match view {
        View::String(value) => string::write(out, value),
        View::Literal(value) => string::write_literal(out, value),
        other => write_other(out, other, purpose),
    }
}

#[inline(never)]
fn write_other(out: &mut String, view: View<'_>, purpose: Purpose) {
    match view {
        View::Absent | View::Null => out.push_str("null"),
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Integer(value) => number::write_integer(out, value),
        View::Single(value) => number::write_single(out, value),
        View::Double(value) => number::write_double(out, value),
        View::String(value) => string::write(out, value),
        View::Literal(value) => string::write_literal(out, value),
        View::Number(text) | View::Raw(text) => out.push_str(text),
        View::Collection(collection) => items(out, collection, purpose),
        View::Structured(value) => object(out, value, purpose),
    }
}

fn items(out: &mut String, collection: &dyn Collection, purpose: Purpose) {
    out.push('[');
    for index in 0..collection.len() {
        if index > 0 {
            out.push(',');
        }
        write_view(out, collection.view(index), purpose);
    }
    out.push(']');
}
