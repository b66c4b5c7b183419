//! Expressions: properties, items of collections, and functions of these, as operands of a filter.

use std::fmt;
use std::marker::PhantomData;

use super::filter::Filter;
use super::kinds::{CollectionValue, FlagsValue, TextValue};
use super::literal::FilterLiteral;
use super::order::OrderBy;
use super::text::{Text, Variable};
use crate::structured::DeclaredType;
use crate::typed_property::TypedProperty;
use crate::value::{IntoValue, PropertyValue};

/// A value of the type `V` that is found from an entity of the type `E`: a nested property, an item of a collection, or a function
/// of one. A [`TypedProperty`] has the same methods.
pub struct Expression<E, V> {
    text: Text,
    types: PhantomData<fn() -> (E, V)>,
}

impl<E, V> Expression<E, V> {
    fn new(text: Text) -> Self {
        Self { text, types: PhantomData }
    }

    /// The path or function as it stands in a query option.
    pub(super) fn written(&self) -> String {
        self.text.written()
    }

    /// The path or function with more text at its end.
    fn followed_by(mut self, more: &str) -> Text {
        self.text.push_str(more);
        self.text
    }

    fn function(self, name: &str, argument: &dyn FilterLiteral) -> Filter<E> {
        Filter::call(self.text.argument_of(name, argument))
    }

    fn lambda<I>(mut self, operator: &str, condition: impl FnOnce(Expression<E, I>) -> Filter<E>) -> Filter<E> {
        let variable = Variable::new();
        let condition = condition(Expression::new(Text::of_variable(variable)));
        self.text.push_lambda(operator, variable, condition.into_text());
        Filter::call(self.text)
    }
}

impl<E, V> Clone for Expression<E, V> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<E, V> fmt::Debug for Expression<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

/// The operators and functions, for everything that can be an operand.
macro_rules! operand {
    (impl<$($parameter:ident),*> $operand:ty, $value:ty, $into:ident, where $($bounds:tt)*) => {
        impl<$($parameter),*> $operand
        where
            $($bounds)*
        {
            /// That the value equals `value`.
            pub fn eq(self, value: impl IntoValue<$value>) -> Filter<E>
            where
                $value: FilterLiteral,
            {
                Filter::compared(&value.into_value(), "eq", self.$into().text)
            }

            /// That the value differs from `value`.
            pub fn ne(self, value: impl IntoValue<$value>) -> Filter<E>
            where
                $value: FilterLiteral,
            {
                Filter::compared(&value.into_value(), "ne", self.$into().text)
            }

            /// That the value is greater than `value`.
            pub fn gt(self, value: impl IntoValue<$value>) -> Filter<E>
            where
                $value: FilterLiteral,
            {
                Filter::compared(&value.into_value(), "gt", self.$into().text)
            }

            /// That the value is greater than `value` or equals it.
            pub fn ge(self, value: impl IntoValue<$value>) -> Filter<E>
            where
                $value: FilterLiteral,
            {
                Filter::compared(&value.into_value(), "ge", self.$into().text)
            }

            /// That the value is less than `value`.
            pub fn lt(self, value: impl IntoValue<$value>) -> Filter<E>
            where
                $value: FilterLiteral,
            {
                Filter::compared(&value.into_value(), "lt", self.$into().text)
            }

            /// That the value is less than `value` or equals it.
            pub fn le(self, value: impl IntoValue<$value>) -> Filter<E>
            where
                $value: FilterLiteral,
            {
                Filter::compared(&value.into_value(), "le", self.$into().text)
            }

            /// That the value is among `values`. Of no values, this never holds.
            pub fn is_in<I: IntoValue<$value>>(self, values: impl IntoIterator<Item = I>) -> Filter<E>
            where
                $value: FilterLiteral,
            {
                let mut text = String::new();
                for value in values {
                    text.push_str(if text.is_empty() { "" } else { "," });
                    value.into_value().write_literal(&mut text);
                }
                // An empty list is no syntax of a filter.
                if text.is_empty() {
                    return Filter::comparison("false".to_owned().into());
                }
                Filter::comparison(self.$into().followed_by(&format!(" in ({text})")))
            }

            /// That the set of flags has this flag, or all of these.
            pub fn has(self, value: impl IntoValue<$value>) -> Filter<E>
            where
                $value: FilterLiteral + FlagsValue,
            {
                Filter::compared(&value.into_value(), "has", self.$into().text)
            }

            /// That the value is null.
            pub fn is_null(self) -> Filter<E> {
                Filter::comparison(self.$into().followed_by(" eq null"))
            }

            /// That the value is not null.
            pub fn is_not_null(self) -> Filter<E> {
                Filter::comparison(self.$into().followed_by(" ne null"))
            }

            /// That the text starts with `prefix`.
            pub fn starts_with(self, prefix: impl Into<String>) -> Filter<E>
            where
                $value: TextValue,
            {
                self.$into().function("startswith", &prefix.into())
            }

            /// That the text ends with `suffix`.
            pub fn ends_with(self, suffix: impl Into<String>) -> Filter<E>
            where
                $value: TextValue,
            {
                self.$into().function("endswith", &suffix.into())
            }

            /// That the text contains `part`.
            pub fn contains(self, part: impl Into<String>) -> Filter<E>
            where
                $value: TextValue,
            {
                self.$into().function("contains", &part.into())
            }

            /// The number of characters of the text.
            pub fn length(self) -> Expression<E, i32>
            where
                $value: TextValue,
            {
                Expression::new(self.$into().text.between("length(", ")"))
            }

            /// That the condition holds for at least one item. Inside it, the item and the entity can both be started from.
            pub fn any(
                self,
                condition: impl FnOnce(Expression<E, <$value as CollectionValue>::Item>) -> Filter<E>,
            ) -> Filter<E>
            where
                $value: CollectionValue,
            {
                self.$into().lambda("any", condition)
            }

            /// That the condition holds for all items. Inside it, the item and the entity can both be started from.
            pub fn all(
                self,
                condition: impl FnOnce(Expression<E, <$value as CollectionValue>::Item>) -> Filter<E>,
            ) -> Filter<E>
            where
                $value: CollectionValue,
            {
                self.$into().lambda("all", condition)
            }

            /// That the collection has an item.
            pub fn is_not_empty(self) -> Filter<E>
            where
                $value: CollectionValue,
            {
                Filter::call(self.$into().followed_by("/any()"))
            }

            /// The number of items.
            pub fn count(self) -> Expression<E, i32>
            where
                $value: CollectionValue,
            {
                Expression::new(self.$into().followed_by("/$count"))
            }

            /// A property of the complex value, or of the entity that a navigation property leads to.
            pub fn then<P: PropertyValue, B>(self, property: TypedProperty<$value, P, B>) -> Expression<E, P::Value>
            where
                $value: DeclaredType,
            {
                Expression::new(self.$into().followed_by(&format!("/{}", property.name())))
            }

            /// The order by this value, the least first.
            pub fn ascending(self) -> OrderBy<E> {
                OrderBy::new(self.$into().written())
            }

            /// The order by this value, the greatest first.
            pub fn descending(self) -> OrderBy<E> {
                OrderBy::new(self.$into().written() + " desc")
            }
        }
    };
}

operand!(impl<E, V> Expression<E, V>, V, itself, where);
operand!(impl<E, T, A> TypedProperty<E, T, A>, T::Value, expression, where E: DeclaredType, T: PropertyValue);

impl<E, V> Expression<E, V> {
    fn itself(self) -> Self {
        self
    }
}

impl<E: DeclaredType, T: PropertyValue, A> TypedProperty<E, T, A> {
    /// The property as an operand.
    fn expression(self) -> Expression<E, T::Value> {
        Expression::new(Text::of_path(self.name()))
    }
}
