//! Filters: conditions on the properties of an entity type.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, Not};

use super::condition::{Binding, Condition};
use super::literal::FilterLiteral;
use super::text::Text;

/// A condition on the entities of the type `E`
/// ([OData URL Conventions 4.01, section 5.1.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_CommonExpressionSyntax)).
///
/// Made from typed properties, and combined by `&`, `|` and `!`, or by [`and`](Self::and), [`or`](Self::or) and `!`. Parentheses are set where
/// the precedence of the operators asks for them.
///
/// ```
/// use graph_core::GraphEntity;
/// use graph_core::query::Filter;
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub city: Option<String>,
///     pub account_enabled: Option<bool>,
/// }
///
/// let filter = (User::CITY.eq("Oslo") | User::CITY.eq("Rome")) & !User::ACCOUNT_ENABLED.eq(false);
/// assert_eq!(filter.as_str(), "(city eq 'Oslo' or city eq 'Rome') and not (accountEnabled eq false)");
///
/// // The way out, for what the declarations cannot say.
/// let filter = User::CITY.is_not_null() & Filter::raw("onPremisesSyncEnabled eq true");
/// assert_eq!(filter.as_str(), "city ne null and (onPremisesSyncEnabled eq true)");
/// ```
#[must_use = "a filter does nothing until a request is given it"]
pub struct Filter<E> {
    condition: Condition,
    entity: PhantomData<fn() -> E>,
}

impl<E> Filter<E> {
    /// The filter with this text, which is not checked and not encoded yet. In a combination it stands in parentheses.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(text.into().into(), Binding::Unknown)
    }

    pub(super) fn comparison(text: Text) -> Self {
        Self::new(text, Binding::Comparison)
    }

    /// That what `text` says compares with `value` as the operator says. The value comes first, so that it is there before the text,
    /// and the compiler need not drop the text if it cannot be made.
    pub(super) fn compared(value: &dyn FilterLiteral, operator: &str, text: Text) -> Self {
        Self::of(Condition::compared(text, operator, value))
    }

    pub(super) fn call(text: Text) -> Self {
        Self::new(text, Binding::Call)
    }

    const fn new(text: Text, binding: Binding) -> Self {
        Self::of(Condition::new(text, binding))
    }

    const fn of(condition: Condition) -> Self {
        Self { condition, entity: PhantomData }
    }

    /// That both conditions hold.
    pub fn and(self, other: Self) -> Self {
        Self::of(self.condition.and(other.condition))
    }

    /// That at least one of the conditions holds.
    pub fn or(self, other: Self) -> Self {
        Self::of(self.condition.or(other.condition))
    }

    /// That all conditions hold; none if there are none.
    #[must_use]
    pub fn all(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(Self::and)
    }

    /// That at least one of the conditions holds; none if there are none.
    #[must_use]
    pub fn any(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(Self::or)
    }

    /// The text of the filter, not encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.condition.as_str()
    }

    pub(super) fn into_written(self) -> String {
        self.condition.into_written()
    }

    pub(super) fn into_text(self) -> Text {
        self.condition.into_text()
    }
}

impl<E> BitAnd for Filter<E> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl<E> BitOr for Filter<E> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<E> Not for Filter<E> {
    type Output = Self;

    fn not(self) -> Self {
        Self::of(self.condition.not())
    }
}

impl<E> Clone for Filter<E> {
    fn clone(&self) -> Self {
        Self::of(self.condition.clone())
    }
}

impl<E> PartialEq for Filter<E> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<E> Eq for Filter<E> {}

/// Says nothing of the values: they are data of the user, and stay out of logs.
impl<E> fmt::Debug for Filter<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Filter").field("length", &self.as_str().len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comparison(text: &str) -> Filter<()> {
        Filter::comparison(text.to_owned().into())
    }

    #[test]
    fn parentheses_stand_where_the_precedence_asks_for_them() {
        let [a, b, c] = ["a eq 1", "b eq 2", "c eq 3"].map(comparison);
        let cases = [
            (a.clone() & b.clone() & c.clone(), "a eq 1 and b eq 2 and c eq 3"),
            (a.clone() & (b.clone() | c.clone()), "a eq 1 and (b eq 2 or c eq 3)"),
            ((a.clone() & b.clone()) | c.clone(), "a eq 1 and b eq 2 or c eq 3"),
            (!(a.clone() & b.clone()), "not (a eq 1 and b eq 2)"),
            (!!a.clone(), "not (not (a eq 1))"),
            (!Filter::call("contains(a,'1')".to_owned().into()), "not contains(a,'1')"),
            (!a.clone() & b.clone(), "not (a eq 1) and b eq 2"),
            (a.clone() | (b.clone() | c.clone()), "a eq 1 or b eq 2 or c eq 3"),
            (Filter::raw("x or y") | c.clone(), "(x or y) or c eq 3"),
            (Filter::raw("x or y") & c.clone(), "(x or y) and c eq 3"),
        ];
        for (filter, expected) in cases {
            assert_eq!(filter.as_str(), expected);
        }
        assert_eq!(Filter::any([a, b]).unwrap().as_str(), "a eq 1 or b eq 2");
        assert_eq!(Filter::<()>::all([]), None);
    }
}
