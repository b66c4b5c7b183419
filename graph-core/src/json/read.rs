//! From JSON text into the slots of a declared type.

use super::cursor::{Cursor, MAX_DEPTH, Members, SyntaxError};
use super::error::{JsonError, Reason, Step};
use crate::positions::Positions;
use crate::schema::Schema;
use crate::seen::Seen;
use crate::structured::{StructuredType, slot_at};
use crate::value::{Accepted, Collection, NextItem, PropertyValue, Slot, Token};

type Outcome = Result<(), JsonError>;

/// Decodes a text that holds one value: an entity, or any other type that a property can have.
///
/// # Errors
/// [`JsonError`] when the text is not JSON, its `@odata.type` names another type, or a property does not take its value.
pub fn from_slice<T: PropertyValue>(text: &[u8]) -> Result<T, JsonError> {
    let mut target = T::blank();
    whole(text, target.slot())?;
    Ok(target)
}

fn whole(text: &[u8], slot: &mut dyn Slot) -> Outcome {
    let text = std::str::from_utf8(text).map_err(|_| Reason::Encoding)?;
    let mut cursor = Cursor::new(text);
    value(&mut cursor, slot, MAX_DEPTH)?;
    Ok(cursor.end()?)
}

/// The name of the member that says which type an object is of.
const TYPE: &str = "@odata.type";

/// Reads the token that comes next. The bracket of an array or object is not stepped over.
fn token<'a>(cursor: &mut Cursor<'a>) -> Result<Token<'a>, SyntaxError> {
    match cursor.peek() {
        Some(b'"') => cursor.string().map(Token::String),
        Some(b'-' | b'0'..=b'9') => cursor.number().map(Token::Number),
        Some(b'{') => Ok(Token::Object),
        Some(b'[') => Ok(Token::Array),
        Some(b'n') => cursor.word("null").map(|()| Token::Null),
        Some(b't') => cursor.word("true").map(|()| Token::Bool(true)),
        Some(b'f') => cursor.word("false").map(|()| Token::Bool(false)),
        Some(_) => Err(cursor.error("expected a JSON value")),
        None => Err(cursor.end_of_text()),
    }
}

fn object(cursor: &mut Cursor<'_>, target: &mut dyn StructuredType, depth: u8) -> Outcome {
    let schema = target.schema();
    let mut seen = Seen::new(schema);
    let mut members = Members::open(cursor, b'}', depth)?;
    let mut positions = Positions::new(schema);
    while members.advance(cursor)? {
        if cursor.peek() == Some(b'"') {
            // What nearly always comes next is compared as it stands, and not read.
            if positions.expected().is_some_and(|name| cursor.take_key(name)) {
                property(cursor, target, positions.arrived(), &mut seen, members.depth)?;
                continue;
            }
            if schema.type_name().is_some() && cursor.take_key(TYPE) {
                check_tag(cursor, schema, members.depth)?;
                continue;
            }
        }
        let key = cursor.key()?;
        if let Some(index) = positions.find(&key) {
            property(cursor, target, index, &mut seen, members.depth)?;
        } else if key == TYPE && schema.type_name().is_some() {
            check_tag(cursor, schema, members.depth)?;
        } else if let Some(additional) = target.additional_mut() {
            additional.push(&key, cursor.raw(members.depth)?);
        } else {
            cursor.skip(members.depth)?;
        }
    }
    match seen.first_missing(schema) {
        None => Ok(()),
        Some(index) => Err(inside_property(Reason::Missing.into(), schema, index)),
    }
}

/// Reads the value of the property at `index`, whose name has been read.
fn property(cursor: &mut Cursor<'_>, target: &mut dyn StructuredType, index: usize, seen: &mut Seen, depth: u8) -> Outcome {
    seen.insert(index);
    let null = cursor.peek() == Some(b'n');
    if let Some(slot) = slot_at(target, index) {
        value(cursor, slot, depth).map_err(|error| inside_property(error, target.schema(), index))?;
    }
    if null && let Some(additional) = target.additional_mut() {
        additional.push_null(index);
    }
    Ok(())
}

fn value(cursor: &mut Cursor<'_>, slot: &mut dyn Slot, depth: u8) -> Outcome {
    let outcome = accepted(cursor, slot, depth);
    outcome.map_err(|error| if slot.is_confidential() { error.redacted() } else { error })
}

fn accepted(cursor: &mut Cursor<'_>, slot: &mut dyn Slot, depth: u8) -> Outcome {
    let token = token(cursor)?;
    let opened = matches!(token, Token::Array | Token::Object);
    match slot.accept(token).map_err(Reason::Refused)? {
        // Taken without a look inside.
        Accepted::Whole if opened => Ok(cursor.skip(depth)?),
        Accepted::Whole => Ok(()),
        Accepted::Items(collection) => items(cursor, collection, depth),
        Accepted::Properties(target) => object(cursor, target, depth),
        Accepted::Polymorphic(target) => {
            let tag = cursor.peek_tag(depth)?;
            object(cursor, target.select(tag.as_deref()), depth)
        }
        Accepted::Raw(target) => Ok(target.accept_raw(cursor.raw(depth)?).map_err(Reason::Refused)?),
    }
}

fn items(cursor: &mut Cursor<'_>, collection: &mut dyn Collection, depth: u8) -> Outcome {
    let mut members = Members::open(cursor, b']', depth)?;
    while members.advance(cursor)? {
        let index = collection.len();
        value(cursor, &mut NextItem(collection), members.depth).map_err(|error| error.inside(Step::Item(index)))?;
    }
    Ok(())
}

fn check_tag(cursor: &mut Cursor<'_>, schema: &Schema, depth: u8) -> Outcome {
    if cursor.peek() != Some(b'"') {
        return Ok(cursor.skip(depth)?);
    }
    let tag = cursor.string()?;
    match schema.type_name() {
        Some(expected) if !schema.accepts_tag(&tag) => Err(Reason::WrongType { expected, found: tag.into_owned() }.into()),
        _ => Ok(()),
    }
}

fn inside_property(error: JsonError, schema: &Schema, index: usize) -> JsonError {
    match schema.property(index) {
        Some(property) => error.inside(Step::Property(property.name())),
        None => error,
    }
}
