//! Collections: `Vec` as the type of a property.

use super::{Accepted, Item, Kind, PropertyType, PropertyValue, Refusal, Slot, Token, View};

/// A collection, seen without the type of its items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the place of a collection",
    label = "not the place of a collection",
    note = "a `Vec` is one"
)]
pub trait Collection {
    /// Removes all items.
    fn clear(&mut self);

    /// Makes room for `items` more, but for no more than fit into `bytes`.
    fn reserve(&mut self, items: usize, bytes: usize);

    /// Adds an item that begins with `token`, and says what is to come.
    ///
    /// # Errors
    /// A [`Refusal`] that says what would have been right.
    fn accept_next(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal>;

    /// Whether the items must not be shown.
    fn is_confidential(&self) -> bool;

    /// How many items there are.
    fn len(&self) -> usize;

    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at `index`; absent past the end.
    fn view(&self, index: usize) -> View<'_>;
}

/// The place of an item that is added to a collection once its first token is there.
pub(crate) struct NextItem<'a>(pub(crate) &'a mut dyn Collection);

impl Slot for NextItem<'_> {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        self.0.accept_next(token)
    }

    fn is_confidential(&self) -> bool {
        self.0.is_confidential()
    }
}

impl<T: Item> Collection for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn reserve(&mut self, items: usize, bytes: usize) {
        self.reserve_exact(items.min(bytes / size_of::<T>().max(1)));
    }

    fn accept_next(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        T::accept_next(self, token)
    }

    fn is_confidential(&self) -> bool {
        T::CONFIDENTIAL
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn view(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Item::view)
    }
}

impl<T: Item> PropertyValue for Vec<T> {
    type Kind = Self;

    type Value = Self;
}

impl<T: Item> Kind<Self> for Vec<T> {
    const TYPE: PropertyType = PropertyType::collection(&T::TYPE);

    fn blank() -> Self {
        Self::new()
    }

    /// `null` is taken for an empty collection. OData forbids it, but the service sends it.
    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        // A collection that arrives twice replaces its first value.
        place.clear();
        match token {
            Token::Array => Ok(Accepted::Items(place)),
            Token::Null => Ok(Accepted::Whole),
            other => Err(Refusal::new("an array", &other)),
        }
    }

    fn view(value: &Self) -> View<'_> {
        View::Collection(value)
    }
}
