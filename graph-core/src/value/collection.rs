//! Collections: `Vec` as the type of a property.

use super::{Accepted, Presence, PropertyValue, Refusal, Slot, Token, View};

/// A collection, seen without the type of its items.
pub trait Collection {
    /// Removes all items.
    fn clear(&mut self);

    /// Adds a blank item, and gives the place where a decoder writes it; `None` if the collection takes no more.
    fn grow(&mut self) -> Option<&mut dyn Slot>;

    /// How many items there are.
    fn len(&self) -> usize;

    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at `index`; absent past the end.
    fn view(&self, index: usize) -> View<'_>;
}

impl<T: PropertyValue> Collection for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn grow(&mut self) -> Option<&mut dyn Slot> {
        self.push(T::blank());
        self.last_mut().map(PropertyValue::slot)
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn view(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, PropertyValue::view)
    }
}

impl<T: PropertyValue> Slot for Vec<T> {
    /// `null` is taken for an empty collection. OData forbids it, but the service sends it.
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        // A collection that arrives twice replaces its first value.
        self.clear();
        match token {
            Token::Array => Ok(Accepted::Items(self)),
            Token::Null => Ok(Accepted::Whole),
            other => Err(Refusal::new("an array", &other)),
        }
    }
}

impl<T: PropertyValue> PropertyValue for Vec<T> {
    const PRESENCE: Presence = Presence::EmptyWhenAbsent;

    type Value = Self;

    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }

    fn view(&self) -> View<'_> {
        View::Collection(self)
    }
}
