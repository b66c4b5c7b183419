//! Expansions: navigation properties whose entities come along.

use std::fmt;
use std::marker::PhantomData;

use super::filter::Filter;
use super::kinds::NavigationValue;
use super::options::QueryOptions;
use super::order::OrderBy;
use super::selection::{DerivedFrom, PropertyList};
use crate::structured::DeclaredType;
use crate::typed_property::TypedProperty;
use crate::value::PropertyValue;

/// A navigation property of the type `E` whose entities, of the type `N`, come along in the answer
/// ([OData URL Conventions 4.01, section 5.1.3](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionexpand)).
///
/// ```
/// use graph_core::GraphEntity;
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/groups", odata = "microsoft.graph.group")]
/// pub struct Group {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub owners: Option<Vec<User>>,
/// }
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
/// }
///
/// let owners = Group::OWNERS.expansion().select((User::ID, User::DISPLAY_NAME)).top(3);
/// let request = Group::get("1").expand(owners);
/// assert_eq!(request.to_http()?.uri(), "/groups/1?$expand=owners($select=id,displayName;$top=3)");
/// # Ok::<(), graph_core::Error>(())
/// ```
#[must_use = "an expansion does nothing until a request is given it"]
pub struct Expansion<E, N> {
    name: &'static str,
    options: QueryOptions,
    types: PhantomData<fn() -> (E, N)>,
}

impl<E: DeclaredType, T: PropertyValue, A> TypedProperty<E, T, A> {
    /// The navigation property as one whose entities come along, to be given options.
    // The type of the entities is a parameter, so that another property is refused by the bound, which has words of its own.
    pub fn expansion<N>(self) -> Expansion<E, N>
    where
        T::Value: NavigationValue<Target = N>,
    {
        Expansion { name: self.name(), options: QueryOptions::new(), types: PhantomData }
    }
}

impl<E: DeclaredType, T: PropertyValue, A> From<TypedProperty<E, T, A>> for Expansion<E, <T::Value as NavigationValue>::Target>
where
    T::Value: NavigationValue,
{
    fn from(property: TypedProperty<E, T, A>) -> Self {
        property.expansion()
    }
}

impl<E, N> Expansion<E, N> {
    /// Only these properties of the entities come along.
    #[allow(clippy::needless_pass_by_value, reason = "a list is written where it is needed, without a `&`")]
    pub fn select<S>(mut self, properties: impl PropertyList<N, S>) -> Self {
        properties.each(&mut |name| self.options.append("$select", name));
        self
    }

    /// Only the entities come along for which the condition holds, and those given before.
    pub fn filter<B, S>(mut self, filter: Filter<B>) -> Self
    where
        N: DerivedFrom<B, S>,
    {
        self.options.narrow(filter.into_written());
        self
    }

    /// In this order.
    pub fn order_by<B, S>(mut self, order: OrderBy<B>) -> Self
    where
        N: DerivedFrom<B, S>,
    {
        self.options.append("$orderby", &order.into_text());
        self
    }

    /// No more than this many entities come along.
    pub fn top(mut self, most: u32) -> Self {
        self.options.set_number("$top", most);
        self
    }

    /// A navigation property of the entities that come along, whose own entities come along as well.
    pub fn expand<B, M, S>(mut self, expansion: impl Into<Expansion<B, M>>) -> Self
    where
        N: DerivedFrom<B, S>,
    {
        self.options.append("$expand", &expansion.into().text());
        self
    }

    pub(super) fn text(&self) -> String {
        if self.options.is_empty() { self.name.to_owned() } else { format!("{}({})", self.name, self.options.nested()) }
    }
}

impl<E, N> fmt::Debug for Expansion<E, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expansion").field(&self.name).finish()
    }
}
