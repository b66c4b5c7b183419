//! Patches: which properties of an entity change, and to what.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::changes::Changes;
use crate::structured::DeclaredType;
use crate::typed_property::{Nullable, TypedProperty, Writable};
use crate::value::{IntoValue, PropertyValue};

/// The changes of an update. A property is kept as it is unless the patch names it; then it is set, or set to null.
///
/// A read-only property, a value of the wrong type, or null where the declaration has no `Option`, does not compile.
///
/// ```
/// use graph_core::{GraphEntity, Patch};
///
/// #[derive(Debug, Clone, Default, GraphEntity)]
/// #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
/// pub struct NdesConnector {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
///     pub machine_name: Option<String>,
/// }
///
/// let patch = Patch::new().set(NdesConnector::DISPLAY_NAME, "Osaka").set_null(NdesConnector::MACHINE_NAME);
/// let request = NdesConnector::update("1", &patch).to_http()?;
/// let body = r##"{"@odata.type":"#microsoft.graph.ndesConnector","displayName":"Osaka","machineName":null}"##;
/// assert_eq!(request.body(), body);
///
/// // Or from two states of the entity, of which only the difference is sent.
/// let before = NdesConnector { machine_name: Some("srv-1".to_owned()), ..Default::default() };
/// let after = NdesConnector { display_name: Some("Osaka".to_owned()), ..Default::default() };
/// assert_eq!(Patch::diff(&before, &after), patch);
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct Patch<E> {
    changes: Changes,
    entity: PhantomData<fn() -> E>,
}

impl<E: DeclaredType> Patch<E> {
    /// A patch that changes nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self::with(Changes::new())
    }

    const fn with(changes: Changes) -> Self {
        Self { changes, entity: PhantomData }
    }

    /// A patch that sets every property which is set in `entity`, and keeps all others. Keys and read-only properties take no part; a
    /// plain `Vec` that is empty is not set.
    ///
    /// It is for a value that was made to hold the changes. Of an entity that the service sent, it would send everything back.
    #[must_use]
    pub fn of(entity: &E) -> Self {
        Self::with(Changes::of(entity))
    }

    /// The smallest patch that makes `before` into `after`. What is set before and not after is set to null; of a complex value that
    /// stays, only the properties that change are sent. Keys and read-only properties take no part in it.
    #[must_use]
    pub fn diff(before: &E, after: &E) -> Self {
        Self::with(Changes::between(before, after))
    }

    /// Sets a property.
    #[must_use]
    pub fn set<T: PropertyValue, A: Writable>(
        mut self,
        property: TypedProperty<E, T, A>,
        value: impl IntoValue<T::Value>,
    ) -> Self {
        self.changes.set(property.index(), value.into_value().view());
        self
    }

    /// Sets a property to null.
    #[must_use]
    pub fn set_null<T: PropertyValue + Nullable, A: Writable>(mut self, property: TypedProperty<E, T, A>) -> Self {
        self.changes.set_null(property.index());
        self
    }

    /// Whether the patch changes nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The body of a request that makes the changes.
    pub(crate) fn to_body(&self) -> Bytes {
        self.changes.to_body(E::SCHEMA)
    }
}

impl<E: DeclaredType> Default for Patch<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> Clone for Patch<E> {
    fn clone(&self) -> Self {
        Self { changes: self.changes.clone(), entity: PhantomData }
    }
}

impl<E> PartialEq for Patch<E> {
    fn eq(&self, other: &Self) -> bool {
        self.changes == other.changes
    }
}

impl<E> Eq for Patch<E> {}

/// Shows the names of the properties that change. Their values are data of the user, and stay out of logs.
impl<E: DeclaredType> fmt::Debug for Patch<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.changes.names(E::SCHEMA)).finish()
    }
}
