//! What is known of a declared property before any value exists.

use std::fmt;

use crate::prefix::same_if_short;
use crate::value::{Presence, PropertyType};

/// A row of the table of a structured type.
///
/// First, the start of the member that the property is in JSON, behind another member and with a string for its value: a comma, the name
/// in quotes, a colon, and a quote. In this form it is read by one comparison and written by one copy. The name has no character that JSON
/// escapes; the derives see to that.
///
/// Then the [`STATIC_TYPE`](crate::value::PropertyValue::STATIC_TYPE) of its values; and last the sum of what sets it apart: [`READ_ONLY`] or
/// [`WRITE_ONLY`], and [`KEY`].
///
/// A tuple of references and a number, and no struct with a constructor: there is one for each property of each type, and the compiler
/// has nothing to look up, to call, or to prove.
pub type PropertyRow = (&'static str, &'static PropertyType, u8);

/// Only the service sets the property.
pub const READ_ONLY: u8 = 1;

/// Only the client sets the property, and the service never sends it back.
pub const WRITE_ONLY: u8 = 2;

/// The property is the key.
pub const KEY: u8 = 4;

/// The length of the comma before a member.
const COMMA: usize = 1;

/// The length of the comma and the quote before the name of a member.
const BEFORE_NAME: usize = COMMA + 1;

/// The length of the quote and the colon behind it, and of the quote before a string.
const BEHIND_NAME: usize = 2 + QUOTE;

/// The length of the quote before a string.
const QUOTE: usize = 1;

/// A declared property: its name on the wire, its type, and how it may be used.
#[derive(Clone, Copy)]
pub struct Property(&'static PropertyRow);

impl Property {
    pub(crate) const fn of(row: &'static PropertyRow) -> Self {
        Self(row)
    }

    /// Whether the property is the key.
    #[must_use]
    pub const fn is_key(self) -> bool {
        self.0.2 & KEY != 0
    }

    /// Whether an object that the service sends must have the property.
    pub(crate) const fn is_required(self) -> bool {
        matches!(self.presence(), Presence::Required) && self.0.2 & WRITE_ONLY == 0
    }

    /// The name on the wire, such as `displayName`.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static str {
        let (rest, _) = self.0.0.split_at(self.0.0.len() - BEHIND_NAME);
        rest.split_at(BEFORE_NAME).1
    }

    /// Whether this is its name.
    #[inline]
    pub(crate) fn is_named(self, name: &str) -> bool {
        self.is_named_if_short(name).unwrap_or_else(|| self.name() == name)
    }

    /// The same, if no call is needed to compare the names.
    #[inline]
    pub(crate) fn is_named_if_short(self, name: &str) -> Option<bool> {
        let member = self.string_member();
        let end = member.len().checked_sub(BEHIND_NAME)?;
        let own = member.get(BEFORE_NAME..end)?;
        if own.len() == name.len() { same_if_short(own, name.as_bytes()) } else { Some(false) }
    }

    /// The start of the member that it is in JSON if its value is a string: with the comma before it, and with the quote of the string.
    #[inline]
    pub(crate) fn string_member(self) -> &'static [u8] {
        self.0.0.as_bytes()
    }

    /// The same of a value of another type, without the quote.
    #[inline]
    pub(crate) fn member(self) -> &'static [u8] {
        self.string_member().split_last().map_or(&[], |(_quote, member)| member)
    }

    /// As [`string_member`](Self::string_member), of the first member, which has no comma before it.
    #[inline]
    pub(crate) fn first_string_member(self) -> &'static [u8] {
        self.string_member().get(COMMA..).unwrap_or_default()
    }

    /// The type of its values.
    #[must_use]
    pub const fn property_type(self) -> PropertyType {
        *self.0.1
    }

    /// What it means when the property is absent.
    #[must_use]
    pub const fn presence(self) -> Presence {
        self.0.1.presence()
    }

    /// Who may set the property.
    #[must_use]
    pub const fn access(self) -> Access {
        if self.0.2 & READ_ONLY != 0 {
            Access::ReadOnly
        } else if self.0.2 & WRITE_ONLY != 0 {
            Access::WriteOnly
        } else {
            Access::ReadWrite
        }
    }
}

impl fmt::Debug for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Property")
            .field("name", &self.name())
            .field("type", &self.property_type())
            .field("access", &self.access())
            .field("key", &self.is_key())
            .finish()
    }
}

/// Who may set a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// The client and the service.
    ReadWrite,
    /// The service alone: the property is never part of a request body.
    ReadOnly,
    /// The client alone: the property is never expected in an answer.
    WriteOnly,
}
