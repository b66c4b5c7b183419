//! The `@odata.type` of an object in any serde format.

use crate::schema::Schema;
use crate::value::{Accepted, Refusal, Slot, Token};

/// The place of a tag, which is not kept: it has to name the type or one that it is derived from. Whatever is no string says nothing
/// about the type, and is let pass.
pub(super) struct TagSlot(pub(super) &'static Schema);

impl Slot for TagSlot {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        match (token, self.0.type_name()) {
            (Token::String(tag), Some(name)) if !self.0.accepts_tag(tag) => Err(Refusal::of_type(name, &token)),
            _ => Ok(Accepted::Whole),
        }
    }
}
