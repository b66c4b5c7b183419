//! Selections: lists of properties of one entity type, which have types of their own.

use std::marker::PhantomData;

use super::expression::Expression;
use crate::structured::DeclaredType;
use crate::typed_property::TypedProperty;
use crate::value::PropertyValue;

/// That the type has all properties of the type `B`: it is `B`, or derived from it.
///
/// `S` says how many steps up `B` is, and is always inferred: it is what tells the two implementations apart.
#[diagnostic::on_unimplemented(
    message = "the properties of `{B}` are not those of `{Self}`",
    label = "a property of another type",
    note = "a type has the properties that it declares, and those of its `base` field's type"
)]
pub trait DerivedFrom<B, S> {}

impl<T> DerivedFrom<T, Itself> for T {}

#[diagnostic::do_not_recommend]
impl<T: DeclaredType<Base: BaseOf<T, B, S>>, B, S> DerivedFrom<B, Above<S>> for T {}

/// That the type is a base of `T`, and `B` or derived from it. It names `T` for the sake of messages.
#[diagnostic::on_unimplemented(
    message = "the properties of `{B}` are not those of `{T}`",
    label = "a property of another type",
    note = "a type has the properties that it declares, and those of its `base` field's type"
)]
pub trait BaseOf<T, B, S> {}

impl<T, B: DeclaredType> BaseOf<T, B, Itself> for B {}

#[diagnostic::do_not_recommend]
impl<T, U: DeclaredType<Base: BaseOf<T, B, S>>, B, S> BaseOf<T, B, Above<S>> for U {}

/// No step up.
#[derive(Debug)]
pub enum Itself {}

/// A step up, and then as many as `S` says.
#[derive(Debug)]
pub struct Above<S>(PhantomData<fn() -> S>);

/// One or more properties of the type `E`: a property, or a tuple or an array of properties. `S` is inferred, as that of [`DerivedFrom`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of properties of `{E}`",
    label = "not properties of this type",
    note = "write one property, or several in parentheses: `(User::ID, User::DISPLAY_NAME)`"
)]
pub trait PropertyList<E, S> {
    /// Hands the path of each property to `write`.
    fn each(&self, write: &mut dyn FnMut(&str));
}

impl<E: DerivedFrom<B, S>, S, B: DeclaredType, T: PropertyValue, A> PropertyList<E, S> for TypedProperty<B, T, A> {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(self.name());
    }
}

impl<E: DerivedFrom<B, S>, S, B, V> PropertyList<E, S> for Expression<B, V> {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(&self.written());
    }
}

impl<E, S, P: PropertyList<E, S>, const N: usize> PropertyList<E, S> for [P; N] {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        for property in self {
            property.each(write);
        }
    }
}

macro_rules! tuple {
    ($($property:ident $steps:ident)+) => {
        impl<E, $($steps, $property: PropertyList<E, $steps>),+> PropertyList<E, ($($steps,)+)> for ($($property,)+) {
            fn each(&self, write: &mut dyn FnMut(&str)) {
                #[allow(non_snake_case, reason = "a variable for each type")]
                let ($($property,)+) = self;
                $($property.each(write);)+
            }
        }
    };
}

macro_rules! tuples {
    () => {};
    ($first:ident $steps:ident $($rest:ident)*) => {
        tuple!($first $steps $($rest)*);
        tuples!($($rest)*);
    };
}

tuples!(P1 S1 P2 S2 P3 S3 P4 S4 P5 S5 P6 S6 P7 S7 P8 S8 P9 S9 P10 S10 P11 S11 P12 S12 P13 S13 P14 S14 P15 S15 P16 S16);
