//! Kinds of values that only some operators take: text, flags, collections, and what a navigation property leads to.

use crate::structured::StructuredType;
use crate::types::Flags;

/// A value that is text.
#[diagnostic::on_unimplemented(message = "`{Self}` is not text", label = "only a `String` property has functions of text")]
pub trait TextValue {}

impl TextValue for String {}

/// A value that is a set of flags.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of flags",
    label = "only a property that holds `Flags` has flags"
)]
pub trait FlagsValue {}

impl<M> FlagsValue for Flags<M> {}

/// A value that is a collection of others.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a collection", label = "only a property that holds a `Vec` has items")]
pub trait CollectionValue {
    /// The type of the items.
    type Item;
}

impl<T> CollectionValue for Vec<T> {
    type Item = T;
}

/// A value that can be expanded: an entity, or a collection of entities.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the value of a navigation property",
    label = "only an entity, or a collection of entities, can be expanded"
)]
pub trait NavigationValue {
    /// The type of the entity, or of the entities.
    type Target;
}

/// A value that is one entity, and no collection.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not one entity",
    label = "only a property that holds one entity has one reference",
    note = "a property that holds a `Vec` of entities has `references`"
)]
pub trait EntityValue {}

#[diagnostic::do_not_recommend]
impl<T: StructuredType> EntityValue for T {}

#[diagnostic::do_not_recommend]
impl<T: StructuredType> NavigationValue for T {
    type Target = T;
}

impl<T: NavigationValue> NavigationValue for Vec<T> {
    type Target = T::Target;
}
