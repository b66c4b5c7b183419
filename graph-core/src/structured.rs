//! The one interface between a declared struct and the code that decodes and encodes it.

use crate::schema::Schema;
use crate::value::{Accepted, Refusal, Slot, Token, View};

/// An OData structured type: an entity type or a complex type
/// ([OData JSON Format 4.01, section 6](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html)).
///
/// The derives implement it as one static table and two matches over the fields. Nothing in it is generic, so decoders and
/// encoders are compiled once for all types: this is what keeps the cost of a declared entity low.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a Microsoft Graph type",
    label = "not a Graph type",
    note = "add `#[derive(GraphEntity)]` and `#[graph_entity(path = \"...\", odata = \"...\")]` to `{Self}`"
)]
pub trait StructuredType {
    /// The static description of the type.
    fn schema(&self) -> &'static Schema;

    /// The place where the property at `index` of the schema is written, or `None` past the end.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// The property at `index` of the schema as it is read; absent past the end.
    fn view(&self, index: usize) -> View<'_>;

    /// A value in which no property has been set yet, for a decoder to fill.
    fn blank() -> Self
    where
        Self: Sized;
}

/// What every structured type does with a token, as the value of a property.
///
/// # Errors
/// A [`Refusal`] of everything but an object.
pub fn accept_object<'a>(value: &'a mut dyn StructuredType, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
    match token {
        Token::Object => Ok(Accepted::Properties(value)),
        other => Err(Refusal::new("an object", &other)),
    }
}
