//! Properties as values that know their type: what patches are made of.

use std::fmt;
use std::marker::PhantomData;

use crate::structured::DeclaredType;

/// A declared property of the type `E`, whose field has the type `T`. The derives make one for each property, as a constant of the
/// struct: `NdesConnector::DISPLAY_NAME` for the field `display_name`.
///
/// `A` says who may set it: [`ReadWrite`], [`ReadOnly`] or [`WriteOnly`].
pub struct TypedProperty<E, T, A = ReadWrite> {
    /// The position among the properties that the type itself declares.
    own: usize,
    types: PhantomData<Named<E, T, A>>,
}

/// The types that a property names, and holds no value of.
type Named<E, T, A> = fn() -> (E, T, A);

/// The property at `own` among those that the type itself declares.
///
/// The derives call it once for each property. It bounds no type and belongs to none, since the compiler would look at both anew at
/// each call.
#[must_use]
pub const fn typed_property<E, T, A>(own: usize) -> TypedProperty<E, T, A> {
    TypedProperty { own, types: PhantomData }
}

impl<E: DeclaredType, T, A> TypedProperty<E, T, A> {
    /// The name on the wire, such as `displayName`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        E::SCHEMA.own_name(self.own)
    }

    /// The position in the schema.
    pub(crate) const fn index(self) -> usize {
        E::SCHEMA.inherited() + self.own
    }
}

impl<E, T, A> Clone for TypedProperty<E, T, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, T, A> Copy for TypedProperty<E, T, A> {}

impl<E: DeclaredType, T, A> fmt::Debug for TypedProperty<E, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The client and the service set the property.
#[derive(Debug)]
pub enum ReadWrite {}

/// Only the service sets the property.
#[derive(Debug)]
pub enum ReadOnly {}

/// Only the client sets the property.
#[derive(Debug)]
pub enum WriteOnly {}

/// That the client may set a property.
#[diagnostic::on_unimplemented(
    message = "a read-only property cannot be changed",
    label = "only the service sets this property",
    note = "the field is declared `read_only`"
)]
pub trait Writable {}

impl Writable for ReadWrite {}
impl Writable for WriteOnly {}

/// That a property can be null.
#[diagnostic::on_unimplemented(
    message = "a property of the type `{Self}` cannot be null",
    label = "not an `Option`",
    note = "declare the field as an `Option` if the service takes null for it"
)]
pub trait Nullable {}

impl<T> Nullable for Option<T> {}
