//! From JSON text into the slots of a declared type.
//!
//! The loops over the members of an object and over the items of an array need all registers for themselves. What they do not do for
//! nearly every member is not inlined into them.

use super::cursor::{Cursor, MAX_DEPTH};
use super::error::{JsonError, Reason, Step};
use super::walk::{Ahead, Walk};
use crate::positions::Positions;
use crate::schema::Schema;
use crate::seen::Seen;
use crate::structured::{StructuredType, slot_at};
use crate::value::{Accepted, Collection, Kind, NextItem, PropertyValue, Slot, Token};

type Outcome = Result<(), JsonError>;

/// Decodes a text that holds one value: an entity, or any other type that a property can have.
///
/// # Errors
/// [`JsonError`] when the text is not JSON, its `@odata.type` names another type, or a property does not take its value.
#[inline(never)]
pub fn from_slice<T: PropertyValue>(text: &[u8]) -> Result<T, JsonError> {
    // There is one of these for each type, so it is made of little: no method that only calls another, and no `?`. It is never inlined, since
    // a caller that reads many types would become so big that it takes longer to compile than all else.
    let mut target = T::Kind::blank();
    match whole(text, &mut target) {
        Ok(()) => Ok(target),
        Err(error) => Err(error),
    }
}

fn whole(text: &[u8], slot: &mut dyn Slot) -> Outcome {
    let text = std::str::from_utf8(text).map_err(|_| Reason::Encoding)?;
    let mut cursor = Cursor::new(text);
    match other_value(&mut cursor, slot, MAX_DEPTH) {
        Ok(()) => Ok(cursor.end()?),
        Err(error) => Err(redacted(error, slot)),
    }
}

/// The name of the member that says which type an object is of.
const TYPE: &str = "@odata.type";

fn object(cursor: &mut Cursor<'_>, target: &mut dyn StructuredType, depth: u8) -> Outcome {
    let schema = target.schema();
    let mut seen = Seen::new(schema);
    let mut members = Walk::open_object(cursor, schema, depth)?;
    let mut positions = Positions::new(schema);
    loop {
        // What nearly always comes next is compared as it stands, and not read.
        let (index, ahead) = if let Some(expected) = positions.expected()
            && let Some(ahead) = members.take(cursor, expected)
        {
            (positions.arrived(), ahead)
        } else if members.advance(cursor)? {
            let Some(index) = name(cursor, target, schema, &mut positions, members.depth)? else { continue };
            (index, Ahead::Any)
        } else {
            break;
        };
        seen.insert(index);
        let Some(slot) = slot_at(target, schema, index) else { continue };
        // The place of most is a string's.
        if let Some(plain) = string(cursor, ahead) {
            match slot.accept(Token::String(plain)) {
                Ok(_) => continue,
                Err(refusal) => return Err(inside_property(redacted(refusal.into(), slot), schema, index)),
            }
        }
        let is_null = cursor.peek() == Some(b'n');
        if let Err(error) = other_value(cursor, slot, members.depth) {
            return Err(inside_property(redacted(error, slot), schema, index));
        }
        if is_null && let Some(additional) = target.additional_mut() {
            additional.push_null(index);
        }
    }
    match seen.first_missing(schema) {
        None => Ok(()),
        Some(index) => Err(inside_property(Reason::Missing.into(), schema, index)),
    }
}

/// Reads the name of a member: the position of the property that it names. Of any other member the value is read too.
#[inline(never)]
fn name(
    cursor: &mut Cursor<'_>,
    target: &mut dyn StructuredType,
    schema: &'static Schema,
    positions: &mut Positions,
    depth: u8,
) -> Result<Option<usize>, JsonError> {
    cursor.peek();
    let start = cursor.position();
    let key = cursor.key()?;
    if key == TYPE && schema.tag().is_some() {
        check_tag(cursor, schema, depth)?;
    } else if let Some(index) = positions.find(&key) {
        return Ok(Some(index));
    } else if let Some(additional) = target.additional_mut() {
        let value = cursor.raw(depth)?;
        let whole = cursor.text_since(start);
        let compact = whole.len() == key.len() + r#""":"#.len() + value.len();
        if compact { additional.push_member(whole) } else { additional.push(&key, value) }
    } else {
        cursor.skip(depth)?;
    }
    Ok(None)
}

/// Reads a string without escapes, if one comes next.
#[inline]
fn string<'a>(cursor: &mut Cursor<'a>, ahead: Ahead) -> Option<&'a str> {
    if matches!(ahead, Ahead::String) || cursor.peek() == Some(b'"') { cursor.plain_string() } else { None }
}

/// Reads a value of any kind.
#[inline(never)]
fn other_value(cursor: &mut Cursor<'_>, slot: &mut dyn Slot, depth: u8) -> Outcome {
    match cursor.peek() {
        Some(b'{') => nested(cursor, slot, Token::Object, depth),
        Some(b'[') => nested(cursor, slot, Token::Array, depth),
        _ => scalar(cursor, slot),
    }
}

#[cold]
#[inline(never)]
fn redacted(error: JsonError, slot: &dyn Slot) -> JsonError {
    if slot.is_confidential() { error.redacted() } else { error }
}

/// Reads a string, a number, `true`, `false` or `null`.
#[inline(never)]
fn scalar(cursor: &mut Cursor<'_>, slot: &mut dyn Slot) -> Outcome {
    let unescaped;
    let token = match cursor.peek() {
        Some(b'"') => {
            unescaped = cursor.any_string()?;
            Token::String(&unescaped)
        }
        Some(b'-' | b'0'..=b'9') => Token::Number(cursor.number()?),
        Some(b'n') => cursor.word("null").map(|()| Token::Null)?,
        Some(b't') => cursor.word("true").map(|()| Token::Bool(true))?,
        Some(b'f') => cursor.word("false").map(|()| Token::Bool(false))?,
        Some(_) => return Err(cursor.error("expected a JSON value").into()),
        None => return Err(cursor.end_of_text().into()),
    };
    slot.accept(token)?;
    Ok(())
}

/// Offers an array or an object to its place, and reads what that expects. Its bracket is not stepped over before it is known who
/// reads what is inside.
fn nested(cursor: &mut Cursor<'_>, slot: &mut dyn Slot, token: Token<'_>, depth: u8) -> Outcome {
    match slot.accept(token)? {
        // Taken without a look inside.
        Accepted::Whole => Ok(cursor.skip(depth)?),
        Accepted::Items(collection) => items(cursor, collection, depth),
        Accepted::Properties(target) => object(cursor, target, depth),
        Accepted::Polymorphic(target) => {
            let tag = cursor.peek_tag(depth)?;
            object(cursor, target.select(tag.as_deref()), depth)
        }
        Accepted::Raw(target) => Ok(target.accept_raw(cursor.raw(depth)?)?),
    }
}

fn items(cursor: &mut Cursor<'_>, collection: &mut dyn Collection, depth: u8) -> Outcome {
    let mut members = Walk::open(cursor, b']', depth)?;
    let start = cursor.position();
    let mut index = 0;
    while members.advance(cursor)? {
        if index == FIRST_ITEMS && members.depth >= IN_A_LIST {
            make_room(collection, cursor.position() - start, cursor.left());
        }
        let slot = &mut NextItem(collection);
        let outcome = match string(cursor, Ahead::Any) {
            Some(plain) => slot.accept(Token::String(plain)).map(drop).map_err(JsonError::from),
            None => other_value(cursor, slot, members.depth),
        };
        if let Err(error) = outcome {
            return Err(redacted(error, slot).inside(Step::Item(index)));
        }
        index += 1;
    }
    Ok(())
}

/// As many items of a list tell how long the others are. A `Vec` has room for these from its first item on.
const FIRST_ITEMS: usize = 4;

/// The room for nesting inside of an array that is the whole text, or a property of the whole text as those of a page are. Nearly all
/// that is left of the text is the rest of this array.
const IN_A_LIST: u8 = MAX_DEPTH - 2;

/// Makes room for the rest of a list, by the length of its first items, so that what has been read is not copied again and again.
/// The room is never more than the text itself takes, whatever the first items were like.
#[inline(never)]
fn make_room(collection: &mut dyn Collection, read: usize, left: usize) {
    collection.reserve(left / (read / FIRST_ITEMS).max(1), left);
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

#[cold]
#[inline(never)]
fn inside_property(error: JsonError, schema: &Schema, index: usize) -> JsonError {
    match schema.property(index) {
        Some(property) => error.inside(Step::Property(property.name())),
        None => error,
    }
}
