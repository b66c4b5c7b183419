//! Selections: lists of properties of one entity type, which have types of their own.

use super::expression::Expression;
use crate::structured::DeclaredType;
use crate::typed_property::TypedProperty;
use crate::value::PropertyValue;

/// That the type has all properties of the type `B`: it is `B`, or derived from it. The derives implement it.
#[diagnostic::on_unimplemented(
    message = "the properties of `{B}` are not those of `{Self}`",
    label = "a property of another type",
    note = "a type has the properties that it declares, and those of its `base` field's type"
)]
pub trait DerivedFrom<B> {}

impl<T> DerivedFrom<T> for T {}

/// One or more properties of the type `E`: a property, or a tuple or an array of properties.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of properties of `{E}`",
    label = "not properties of this type",
    note = "write one property, or several in parentheses: `(User::ID, User::DISPLAY_NAME)`"
)]
pub trait PropertyList<E> {
    /// Hands the path of each property to `write`.
    fn each(self, write: &mut dyn FnMut(&str));
}

impl<E: DerivedFrom<B>, B: DeclaredType, T: PropertyValue, A> PropertyList<E> for TypedProperty<B, T, A> {
    fn each(self, write: &mut dyn FnMut(&str)) {
        write(self.name());
    }
}

impl<E: DerivedFrom<B>, B, V> PropertyList<E> for Expression<B, V> {
    fn each(self, write: &mut dyn FnMut(&str)) {
        write(&self.written());
    }
}

impl<E, P: PropertyList<E>, const N: usize> PropertyList<E> for [P; N] {
    fn each(self, write: &mut dyn FnMut(&str)) {
        for property in self {
            property.each(write);
        }
    }
}

macro_rules! tuple {
    ($($property:ident)+) => {
        impl<E, $($property: PropertyList<E>),+> PropertyList<E> for ($($property,)+) {
            fn each(self, write: &mut dyn FnMut(&str)) {
                #[allow(non_snake_case, reason = "a variable for each type")]
                let ($($property,)+) = self;
                $($property.each(write);)+
            }
        }
    };
}

macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        tuple!($first $($rest)*);
        tuples!($($rest)*);
    };
}

tuples!(P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16);
