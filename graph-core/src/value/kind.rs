//! What a type does as the type of a property, and what all declared types of one kind do in the same way.
//!
//! A declared type only says of which kind it is: each function that a derive emits costs the compiler, however little is in it, and those
//! that are the same for all types of a kind are here once. Those that are generic are inlined, or they would be compiled apart from the type
//! that they are for, since they belong to the kind.

use super::{Accepted, PropertyType, PropertyValue, Refusal, Slot, Token, View};
use crate::enumeration::GraphEnum;
use crate::polymorphic::{Polymorphic as PolymorphicPlace, Variant};
use crate::structured::{DeclaredType, StructuredType};

/// What values of the type `T` do as values of a property. A type that is like no other is its own kind.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say what values of the type `{T}` do",
    label = "not the kind of `{T}`",
    note = "derive `GraphComplex`, `GraphEnum` or `GraphPolymorphic` for `{T}`, carry it in a `graph_core::types::Foreign`, or implement `Kind<{T}>`"
)]
pub trait Kind<T> {
    /// The type, and what it means when the property is absent from an object.
    const TYPE: PropertyType;

    /// Whether the value must not be shown: see [`PropertyValue::CONFIDENTIAL`].
    const CONFIDENTIAL: bool = false;

    /// The value before anything has been decoded into it.
    fn blank() -> T;

    /// Takes the next token of the value, and says what is to come.
    ///
    /// # Errors
    /// A [`Refusal`] that says what would have been right, when the token is of the wrong type or malformed.
    fn accept<'a>(place: &'a mut T, token: Token<'_>) -> Result<Accepted<'a>, Refusal>;

    /// The same for an `Option`, which holds a value from then on.
    ///
    /// # Errors
    /// As those of [`accept`](Self::accept).
    #[inline]
    fn accept_some<'a>(place: &'a mut Option<T>, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        Self::accept(place.insert(Self::blank()), token)
    }

    /// The value as an encoder sees it.
    fn view(value: &T) -> View<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: PropertyValue> Slot for T {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        T::Kind::accept(self, token)
    }

    fn is_confidential(&self) -> bool {
        T::Kind::CONFIDENTIAL
    }
}

/// Entity types and complex types.
#[derive(Debug)]
pub enum Structured {}

impl<T: DeclaredType> Kind<T> for Structured {
    const TYPE: PropertyType = PropertyType::structured::<T>();

    #[inline]
    fn blank() -> T {
        StructuredType::blank()
    }

    #[inline]
    fn accept<'a>(place: &'a mut T, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        accept_properties(place, token)
    }

    #[inline]
    fn view(value: &T) -> View<'_> {
        View::Structured(value)
    }
}

/// The choice between several structured types.
#[derive(Debug)]
pub enum Polymorphic {}

impl<T: Variant> Kind<T> for Polymorphic {
    const TYPE: PropertyType = PropertyType::polymorphic::<T>();

    #[inline]
    fn blank() -> T {
        T::other()
    }

    #[inline]
    fn accept<'a>(place: &'a mut T, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        accept_one_of_several(place, token)
    }

    #[inline]
    fn view(value: &T) -> View<'_> {
        View::Structured(value.variant())
    }
}

/// Enum types.
#[derive(Debug)]
pub enum Enumeration {}

impl<T: GraphEnum> Kind<T> for Enumeration {
    const TYPE: PropertyType = PropertyType::enumeration::<T>();

    #[inline]
    fn blank() -> T {
        T::from_member("")
    }

    #[inline]
    fn accept<'a>(place: &'a mut T, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        match token {
            Token::String(member) => *place = T::from_member(member),
            other => return Err(not_a_member(&other)),
        }
        Ok(Accepted::Whole)
    }

    /// Without a value that would only be replaced. What was there goes first, or the new value would be made elsewhere and copied.
    #[inline]
    fn accept_some<'a>(place: &'a mut Option<T>, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        *place = None;
        match token {
            Token::String(member) => *place = Some(T::from_member(member)),
            other => return Err(not_a_member(&other)),
        }
        Ok(Accepted::Whole)
    }

    #[inline]
    fn view(value: &T) -> View<'_> {
        View::String(value.as_member())
    }
}

// What follows is compiled once for all types.

fn not_a_member(token: &Token<'_>) -> Refusal {
    Refusal::new("the name of an enum member as a string", token)
}

fn accept_properties<'a>(place: &'a mut dyn StructuredType, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
    match token {
        Token::Object => Ok(Accepted::Properties(place)),
        other => Err(Refusal::new("an object", &other)),
    }
}

fn accept_one_of_several<'a>(place: &'a mut dyn PolymorphicPlace, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
    match token {
        Token::Object => Ok(Accepted::Polymorphic(place)),
        other => Err(Refusal::new("an object", &other)),
    }
}
