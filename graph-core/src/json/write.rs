//! From the views of a declared type to JSON text.

use std::borrow::Cow;

use bytes::Bytes;

use super::{Output, number, string};
use crate::additional::AdditionalProperties;
use crate::own_properties::OwnProperties;
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
                    || view.is_empty_collection() && property.presence() == Presence::EmptyWhenAbsent)
    }
}

/// Encodes `value` with all that it has as compact JSON, properties in the order of their declaration.
#[must_use]
pub fn to_vec(value: &impl PropertyValue) -> Vec<u8> {
    encode_view(value.view(), Purpose::Representation)
}

/// As [`to_vec`], as a text.
#[must_use]
pub fn to_string(value: &impl PropertyValue) -> String {
    text_of(value.view(), Purpose::Representation)
}

/// Encodes what a request with `value` as its body is to send.
pub(crate) fn request_body(value: &dyn StructuredType) -> Bytes {
    encode_view(View::Structured(value), Purpose::RequestBody).into()
}

/// Encodes what `purpose` asks of a value of any type, as a text.
pub(crate) fn text_of(view: View<'_>, purpose: Purpose) -> String {
    let bytes = encode_view(view, purpose);
    // It is UTF-8, as all that was written is.
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn encode_view(view: View<'_>, purpose: Purpose) -> Vec<u8> {
    let mut out = Output::new();
    write_view(&mut out, view, purpose);
    out.into_bytes()
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
    text_of(view, Purpose::Representation)
}

fn object(out: &mut Output, value: &dyn StructuredType, purpose: Purpose) {
    let schema = value.schema();
    let start = out.len();
    if schema.tag().is_some() {
        out.push_str(schema.start());
    }
    let additional = value.additional();
    let nulls = additional.filter(|_| purpose == Purpose::Representation);
    members_with_bases(out, OwnProperties::new(value, schema, nulls), purpose);
    if let Some(additional) = additional {
        write_additional(out, additional, schema, purpose);
    }
    // Each member was written with a comma before it. The brace takes the place of the first, unless the tag stands there.
    out.put(start, b'{');
    out.push(b'}');
}

/// Writes properties after those of the base types.
fn members_with_bases(out: &mut Output, properties: OwnProperties<'_>, purpose: Purpose) {
    if let Some(base) = properties.of_base() {
        members_with_bases(out, base, purpose);
    }
    members(out, properties, purpose);
}

/// Writes properties.
#[inline]
fn members(out: &mut Output, properties: OwnProperties<'_>, purpose: Purpose) {
    for (own, property) in properties.enumerate() {
        let view = properties.view(own);
        if !purpose.leaves_out(property, &view) {
            let is_string = matches!(view, View::String(_));
            out.push_bytes(if is_string { property.string_member() } else { property.member() });
            match view {
                View::String(value) => string::write_behind_quote(out, value),
                other => write_view(out, other, purpose),
            }
        }
    }
}

fn write_additional(out: &mut Output, additional: &AdditionalProperties, schema: &Schema, purpose: Purpose) {
    match (purpose, additional.text()) {
        (Purpose::Representation, Some("")) => {}
        (Purpose::Representation, Some(text)) => {
            out.push(b',');
            out.push_str(text);
        }
        (Purpose::Representation, None) => write_members(out, additional.beside(schema)),
        (Purpose::RequestBody, _) => write_members(out, additional.sendable(schema)),
    }
}

fn write_members<'a>(out: &mut Output, members: impl Iterator<Item = (Cow<'a, str>, &'a str)>) {
    for (name, text) in members {
        out.push(b',');
        string::write(out, &name);
        out.push(b':');
        out.push_str(text);
    }
}

/// Writes a value. Most are strings, which are written here; all others are written by [`write_other`].
#[inline]
fn write_view(out: &mut Output, view: View<'_>, purpose: Purpose) {
    match view {
        View::String(value) => string::write(out, value),
        View::Literal(value) => value.write_json(out),
        other => write_other(out, other, purpose),
    }
}

#[inline(never)]
fn write_other(out: &mut Output, view: View<'_>, purpose: Purpose) {
    match view {
        View::Absent | View::Null => out.push_str("null"),
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Integer(value) => number::write_integer(out, value),
        View::Single(value) => number::write_single(out, value),
        View::Double(value) => number::write_double(out, value),
        View::String(value) => string::write(out, value),
        View::Literal(value) => value.write_json(out),
        View::Number(text) | View::Raw(text) => out.push_str(text),
        View::Collection(collection) => items(out, collection, purpose),
        View::Structured(value) => object(out, value, purpose),
    }
}

fn items(out: &mut Output, collection: &dyn Collection, purpose: Purpose) {
    out.push(b'[');
    for index in 0..collection.len() {
        if index > 0 {
            out.push(b',');
        }
        write_view(out, collection.view(index), purpose);
    }
    out.push(b']');
}
