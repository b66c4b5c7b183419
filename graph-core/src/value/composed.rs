//! `Option` and `Box` as the type of a property.

use super::{Accepted, Item, Kind, PropertyType, PropertyValue, Refusal, Token, View};

impl<T: Item> PropertyValue for Option<T> {
    type Kind = Self;

    type Value = T::Value;
}

impl<T: Item> Kind<Self> for Option<T> {
    const TYPE: PropertyType = T::TYPE.optional();

    const CONFIDENTIAL: bool = T::CONFIDENTIAL;

    fn blank() -> Self {
        None
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        if matches!(token, Token::Null) {
            *place = None;
            return Ok(Accepted::Whole);
        }
        T::accept_some(place, token)
    }

    fn view(value: &Self) -> View<'_> {
        // Not by `map_or`: this is inlined for each property of each type, and the compiler has less to do with a match.
        match value {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: PropertyValue> PropertyValue for Box<T> {
    type Kind = Self;

    type Value = T::Value;
}

impl<T: PropertyValue> Kind<Self> for Box<T> {
    const TYPE: PropertyType = T::TYPE;

    const CONFIDENTIAL: bool = T::CONFIDENTIAL;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        T::Kind::accept(place, token)
    }

    fn view(value: &Self) -> View<'_> {
        (**value).view()
    }
}
