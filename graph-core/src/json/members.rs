//! The members of an object that has been read before, one by one.

use std::borrow::Cow;

use super::cursor::{Cursor, MAX_DEPTH};
use super::write::{Purpose, text_of};
use crate::value::View;

/// The members of an object, from their JSON text without the braces around it: the name and the text of the value.
pub(crate) struct Members<'a> {
    cursor: Cursor<'a>,
}

impl<'a> Members<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { cursor: Cursor::new(text) }
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        self.cursor.peek()?;
        self.cursor.take(b',');
        // The text has been read as JSON before, so nothing here fails.
        let name = self.cursor.key().ok()?;
        let value = self.cursor.raw(MAX_DEPTH).ok()?;
        Some((name, value))
    }
}

/// Writes the name of a member and its colon.
pub(crate) fn write_name(out: &mut String, name: &str) {
    out.push_str(&text_of(View::String(name), Purpose::Representation));
    out.push(':');
}
