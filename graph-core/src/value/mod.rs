//! The value of a property: what a field's type must be able to do to be one.
//!
//! A decoder offers a property each [`Token`] that arrives for it, and the property's [`Slot`] accepts it or says why not.
//! An encoder asks for a [`View`]. Both are small enums of what the JSON format knows, so that neither decoder nor encoder
//! has to be generic over the type of a property.

#[doc(hidden)]
pub mod advice;
mod collection;
mod composed;
mod declared;
mod floating_point;
mod into_value;
mod item;
pub mod kind;
mod primitive;
mod property_type;
mod refusal;
mod token;
mod view;

pub use collection::Collection;
pub(crate) use collection::NextItem;
pub(crate) use floating_point::floating_point_name;
pub use into_value::IntoValue;
pub use item::Item;
pub use kind::Kind;
pub use property_type::{PropertyType, TypeKind};
pub use refusal::Refusal;
pub use token::{Number, Token};
pub use view::{Literal, View};

use crate::polymorphic::Polymorphic;
use crate::structured::StructuredType;

/// A place that a decoder writes a property's value to.
#[diagnostic::on_unimplemented(
    message = "a decoder cannot write to `{Self}`",
    label = "not a place for a value",
    note = "a type that derives `GraphEntity`, `GraphComplex`, `GraphEnum` or `GraphPolymorphic` is one; others are carried by `graph_core::types::Foreign`"
)]
pub trait Slot {
    /// Takes the next token of the property's value, and says what is to come.
    ///
    /// # Errors
    /// A [`Refusal`] that says what would have been right, when the token is of the wrong type or malformed.
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal>;

    /// Whether the value must not be shown: the [`CONFIDENTIAL`](PropertyValue::CONFIDENTIAL) of its type.
    fn is_confidential(&self) -> bool {
        false
    }
}

/// What a [`Slot`] expects after it has accepted a token.
#[allow(missing_debug_implementations, reason = "it lends out values that need not be Debug")]
pub enum Accepted<'a> {
    /// Nothing: the value is complete.
    Whole,
    /// The items of the array that has begun.
    Items(&'a mut dyn Collection),
    /// The properties of the object that has begun.
    Properties(&'a mut dyn StructuredType),
    /// The properties of the object that has begun, once its `@odata.type` has told which type it is of.
    Polymorphic(&'a mut dyn Polymorphic),
    /// The text of the array or object that has begun.
    Raw(&'a mut dyn RawSlot),
}

/// A place that takes an array or object as its JSON text.
#[diagnostic::on_unimplemented(
    message = "a decoder cannot write JSON to `{Self}`",
    label = "not a place for JSON",
    note = "JSON of any kind is held by a `graph_core::types::Json`"
)]
pub trait RawSlot {
    /// Takes the text, which is JSON.
    ///
    /// # Errors
    /// A [`Refusal`] that says what would have been right.
    fn accept_raw(&mut self, text: &str) -> Result<(), Refusal>;
}

/// A type that a declared property can have.
///
/// Implemented for the primitive types of Rust and of [`types`](crate::types), for what the derives of this crate are on, and for `Option`, `Vec` and
/// `Box` of these. An alias of such a type works as well, since nothing depends on how a type is spelt.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a property",
    label = "not a property type",
    note = "use `String`, `bool`, `i32`, `i64`, `f64` or another number, a type of `graph_core::types` such as `DateTimeOffset`, \
            a type that derives `GraphEnum`, `GraphComplex` or `GraphEntity`, or an `Option`, `Vec` or `Box` of these",
    note = "a value of another crate's type is carried as `Option<Foreign<T>>` or `Vec<Foreign<T>>`, with `graph_core::types::Foreign`",
    note = "a field that is not a property is marked `#[graph_entity(skip)]`"
)]
pub trait PropertyValue: Sized {
    /// How values of the type are described, made, decoded and encoded: as all of their kind, or in a way of the type's own.
    type Kind: Kind<Self>;

    /// What the property is set to and compared with: that of `T` for an `Option<T>` and a `Box<T>`, otherwise the type itself.
    type Value: PropertyValue;

    /// The type, and what it means when the property is absent from an object. As everything below, it is that of the
    /// [`Kind`](Self::Kind), and there is nothing to set.
    const TYPE: PropertyType = Self::Kind::TYPE;

    /// [`TYPE`](Self::TYPE) as the table of a structured type holds it.
    const STATIC_TYPE: &'static PropertyType = &Self::TYPE;

    /// Whether the value must not be shown, in the text of an error for example.
    const CONFIDENTIAL: bool = Self::Kind::CONFIDENTIAL;

    /// The value before anything has been decoded into it.
    #[must_use]
    fn blank() -> Self {
        Self::Kind::blank()
    }

    /// The value as the place that a decoder writes it to.
    fn slot(&mut self) -> &mut dyn Slot {
        self
    }

    /// The value as an encoder sees it.
    fn view(&self) -> View<'_> {
        Self::Kind::view(self)
    }
}

/// What it means when a property is absent from an object that the service sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// An error: the type has no value for it.
    Required,
    /// `None`, which is left out again when the value is encoded.
    Optional,
    /// An empty collection. It is encoded as `[]`, but a request body leaves it out, so that nothing is sent which was not
    /// set; `Some` of an empty `Vec` is sent.
    EmptyWhenAbsent,
}
