//! `Option` and `Box` as the type of a property.

use super::{Accepted, Item, PropertyType, PropertyValue, Refusal, Slot, Token, View};

impl<T: Item> Slot for Option<T> {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        if matches!(token, Token::Null) {
            *self = None;
            return Ok(Accepted::Whole);
        }
        T::accept_some(self, token)
    }

    fn is_confidential(&self) -> bool {
        T::CONFIDENTIAL
    }
}

impl<T: Item> PropertyValue for Option<T> {
    const TYPE: PropertyType = T::TYPE.optional();

    const CONFIDENTIAL: bool = T::CONFIDENTIAL;

    type Value = T::Value;

    fn blank() -> Self {
        None
    }

    fn slot(&mut self) -> &mut dyn Slot {
        self
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Item::view)
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
    const TYPE: PropertyType = T::TYPE;

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
