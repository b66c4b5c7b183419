//! `Option` and `Box` as the type of a property.

use super::{Accepted, Presence, PropertyValue, Refusal, Slot, Token, View};

impl<T: PropertyValue> Slot for Option<T> {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        if token == Token::Null {
            *self = None;
            return Ok(Accepted::Whole);
        }
        self.insert(T::blank()).slot().accept(token)
    }

    fn is_confidential(&self) -> bool {
        T::CONFIDENTIAL
    }
}

impl<T: PropertyValue> PropertyValue for Option<T> {
    const PRESENCE: Presence = Presence::Optional;

    const CONFIDENTIAL: bool = T::CONFIDENTIAL;

    type Value = T::Value;

    fn blank() -> Self {
        None
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, PropertyValue::view)
    }
}

impl<T: PropertyValue> Slot for Box<T> {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        (**self).slot().accept(token)
    }

    fn is_confidential(&self) -> bool {
        T::CONFIDENTIAL
    }
}

impl<T: PropertyValue> PropertyValue for Box<T> {
    const PRESENCE: Presence = T::PRESENCE;

    const CONFIDENTIAL: bool = T::CONFIDENTIAL;

    type Value = T::Value;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }
}
