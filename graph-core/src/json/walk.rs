//! The walk over the members of an array or object.

use super::cursor::{Cursor, SyntaxError};
use crate::schema::{Property, Schema};

/// Where a walk is between the brackets: whether a comma comes next, and the room left for nesting inside.
pub(super) struct Walk {
    close: u8,
    first: bool,
    pub(super) depth: u8,
}

/// What is known to come next, for a value.
#[derive(Clone, Copy)]
pub(super) enum Ahead {
    /// A string, whose opening quote comes next.
    String,
    Any,
}

impl Walk {
    /// Steps over the opening bracket, which comes next.
    pub(super) fn open(cursor: &mut Cursor<'_>, close: u8, depth: u8) -> Result<Self, SyntaxError> {
        let depth = inside(cursor, depth)?;
        cursor.step();
        Ok(Self { close, first: true, depth })
    }

    /// Steps over the opening brace of an object of this type, and over its `@odata.type` if it comes first as it is written.
    pub(super) fn open_object(cursor: &mut Cursor<'_>, schema: &Schema, depth: u8) -> Result<Self, SyntaxError> {
        let depth = inside(cursor, depth)?;
        if cursor.take_bytes(schema.start().as_bytes()) {
            return Ok(Self { close: b'}', first: schema.tag().is_none(), depth });
        }
        cursor.step();
        Ok(Self { close: b'}', first: true, depth })
    }

    /// Steps over the comma and over the name and the colon of `property`, if they come next as they stand. Says what comes behind them.
    #[inline]
    pub(super) fn take(&mut self, cursor: &mut Cursor<'_>, property: Property) -> Option<Ahead> {
        let member = if self.first { property.first_string_member() } else { property.string_member() };
        let ahead = if cursor.take_bytes(member) {
            // The quote is read as part of the string.
            cursor.step_back();
            Some(Ahead::String)
        } else if member.split_last().is_some_and(|(_quote, member)| cursor.take_bytes(member)) {
            Some(Ahead::Any)
        } else {
            None
        };
        self.first &= ahead.is_none();
        ahead
    }

    /// Steps to the next member; or over the closing bracket, when there are no more.
    #[inline]
    pub(super) fn advance(&mut self, cursor: &mut Cursor<'_>) -> Result<bool, SyntaxError> {
        if std::mem::take(&mut self.first) {
            return Ok(!cursor.take(self.close));
        }
        match cursor.peek() {
            Some(b',') => cursor.step(),
            Some(byte) if byte == self.close => {
                cursor.step();
                return Ok(false);
            }
            Some(_) => return Err(cursor.error("expected a comma or a closing bracket")),
            None => return Err(cursor.end_of_text()),
        }
        Ok(true)
    }
}

/// The room left for nesting inside of the array or object that comes next.
fn inside(cursor: &Cursor<'_>, depth: u8) -> Result<u8, SyntaxError> {
    depth.checked_sub(1).ok_or_else(|| cursor.error("arrays and objects are nested too deep"))
}
