//! Entity types: the trait behind `#[derive(GraphEntity)]`.

use crate::key::KeyField;
use crate::operation::{Create, Delete, Get, List, Update};
use crate::patch::Patch;
use crate::request::Request;
use crate::structured::{DeclaredType, StructuredType};
use crate::value::PropertyValue;

/// The type of the key of the entity type `E`.
pub type Key<E> = <<E as GraphEntity>::KeyField as KeyField>::Key;

/// A Microsoft Graph entity type: a structured type with a key, which lives in a collection of the service.
///
/// Derive it. The derive gives the facts, which are the associated constants and [`key`](Self::key); the requests are made here,
/// once for all entities. A request is a value: nothing is sent before a [`Client`](crate::Client) or a
/// [`Transport`](crate::transport::Transport) is given it.
///
/// ```
/// use graph_core::GraphEntity;
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
/// pub struct NdesConnector {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
/// }
///
/// let connector = NdesConnector { display_name: Some("Display Name value".to_owned()), ..Default::default() };
/// let request = connector.create().to_http()?;
/// assert_eq!(request.method(), "POST");
/// assert_eq!(request.uri(), "/deviceManagement/ndesConnectors");
/// assert_eq!(
///     request.body().as_ref(),
///     br##"{"@odata.type":"#microsoft.graph.ndesConnector","displayName":"Display Name value"}"##,
/// );
///
/// let request = NdesConnector::get("a/b").to_http()?;
/// assert_eq!(request.uri(), "/deviceManagement/ndesConnectors/a%2Fb");
/// # Ok::<(), graph_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Microsoft Graph entity",
    label = "not a Graph entity",
    note = "add `#[derive(GraphEntity)]` and `#[graph_entity(path = \"...\", odata = \"...\")]` to `{Self}`"
)]
pub trait GraphEntity: StructuredType + PropertyValue {
    /// The type of the field that holds the key.
    type KeyField: KeyField;

    /// The path of the collection, relative to the root of the service, such as `/deviceManagement/ndesConnectors`.
    const PATH: &'static str;

    /// The qualified name of the type, such as `microsoft.graph.ndesConnector`.
    const ODATA_TYPE: &'static str;

    /// The name of the key on the wire, such as `id`.
    const KEY_NAME: &'static str;

    /// The field that holds the key.
    fn key_field(&self) -> &Self::KeyField;

    /// The key, once the entity has one.
    fn key(&self) -> Option<&Key<Self>> {
        self.key_field().key()
    }

    /// The request that creates this entity: a POST to the collection, of every property that is set and not read-only.
    ///
    /// The answer is the entity as the service made it. Any status but 201 is an error.
    fn create(&self) -> Request<Create<Self>> {
        Request::<Create<Self>>::new(self)
    }

    /// The request for the entity with the given key.
    fn get(key: impl Into<Key<Self>>) -> Request<Get<Self>> {
        Request::<Get<Self>>::new(&key.into())
    }

    /// The request for the first page of the collection.
    fn list() -> Request<List<Self>> {
        Request::<List<Self>>::new()
    }

    /// The request that changes the entity with the given key: a PATCH of what `patch` names. Everything else stays as it is.
    ///
    /// The answer is the changed entity, if the service sends it.
    fn update(key: impl Into<Key<Self>>, patch: &Patch<Self>) -> Request<Update<Self>>
    where
        Self: DeclaredType,
    {
        Request::<Update<Self>>::new(&key.into(), patch)
    }

    /// The request that deletes the entity with the given key.
    fn delete(key: impl Into<Key<Self>>) -> Request<Delete<Self>> {
        Request::<Delete<Self>>::new(&key.into())
    }
}
