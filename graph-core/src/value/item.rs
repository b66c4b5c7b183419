//! What `Option` and `Vec` hold as the type of a property.

use super::{Accepted, Kind, PropertyType, PropertyValue, Refusal, Token, View};

/// A value that may be absent, or be one of several: what `Option` and `Vec` hold as the type of a property.
///
/// Every [`PropertyValue`] is one. [`Foreign`](crate::types::Foreign) is one and no `PropertyValue`: it has no value that could stand in
/// a field before one has arrived, and in an `Option` or a `Vec` none has to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a property",
    label = "not a property type",
    note = "an `Option` or `Vec` holds what can be the type of a property, or a `graph_core::types::Foreign`"
)]
pub trait Item: Sized {
    /// The type of the value.
    const TYPE: PropertyType;

    /// Whether the value must not be shown, in the text of an error for example.
    const CONFIDENTIAL: bool;

    /// What a property is set to that is an `Option` of the type.
    type Value: PropertyValue;

    /// Takes the first token of a value for an `Option`.
    ///
    /// # Errors
    /// A [`Refusal`] that says what would have been right.
    fn accept_some<'a>(place: &'a mut Option<Self>, token: Token<'_>) -> Result<Accepted<'a>, Refusal>;

    /// Takes the first token of a value that is added to a `Vec`.
    ///
    /// # Errors
    /// A [`Refusal`] that says what would have been right.
    fn accept_next<'a>(items: &'a mut Vec<Self>, token: Token<'_>) -> Result<Accepted<'a>, Refusal>;

    /// The value as an encoder sees it.
    fn view(&self) -> View<'_>;
}

impl<T: PropertyValue> Item for T {
    const TYPE: PropertyType = <T as PropertyValue>::TYPE;

    const CONFIDENTIAL: bool = <T as PropertyValue>::CONFIDENTIAL;

    type Value = <T as PropertyValue>::Value;

    #[inline]
    fn accept_some<'a>(place: &'a mut Option<T>, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        T::Kind::accept_some(place, token)
    }

    fn accept_next<'a>(items: &'a mut Vec<T>, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        items.push(T::Kind::blank());
        // There is a last item, since one has been added.
        items.last_mut().map_or(Ok(Accepted::Whole), |item| T::Kind::accept(item, token))
    }

    fn view(&self) -> View<'_> {
        PropertyValue::view(self)
    }
}
