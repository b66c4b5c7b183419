//! Entity types: the trait behind `#[derive(GraphEntity)]`.

use crate::alternate_key::AlternateKey;
use crate::collection::Collection;
use crate::entity_address::EntityAddress;
use crate::key::{IntoKey, KeyField};
use crate::operation::{
    CanCreate, CanDelete, CanGet, CanList, CanReplace, CanUpdate, Create, Delete, Delta, FixedPath, Get, List, OperationKind,
    Replace, Update,
};
use crate::patch::Patch;
use crate::path::ResourcePath;
use crate::query::DerivedFrom;
use crate::request::Request;
use crate::structured::{DeclaredType, StructuredType};
use crate::value::PropertyValue;
use crate::version::Version;

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

    /// The version of the service that has the entity, as `version = "beta"` declares it; otherwise that of the client.
    const VERSION: Option<Version> = None;

    /// The name of the key on the wire: `id`, but for a few types.
    const KEY_NAME: &'static str = "id";

    /// The field that holds the key.
    fn key_field(&self) -> &Self::KeyField;

    /// The key, once the entity has one.
    fn key(&self) -> Option<&Key<Self>> {
        self.key_field().key()
    }

    /// The collection at another path than the declared one, or at that with values for its placeholders.
    ///
    /// For a path with placeholders the derive makes a struct of their values, called after the entity: `MessagePath` for `Message`.
    fn at(path: impl Into<ResourcePath>) -> Collection<Self> {
        Collection::at(path)
    }

    /// The address of the entity that has this alternate key, in the collection at the declared path.
    #[must_use]
    fn entity_by<B, S>(key: AlternateKey<B>) -> EntityAddress<Self>
    where
        Self: FixedPath + DerivedFrom<B, S>,
    {
        Self::collection().entity_by(key)
    }

    /// The collection at the declared path.
    #[must_use]
    fn collection() -> Collection<Self>
    where
        Self: FixedPath,
    {
        Collection::declared()
    }

    /// The address of the entity with the given key.
    #[must_use]
    fn entity(key: impl IntoKey<Key<Self>>) -> EntityAddress<Self>
    where
        Self: FixedPath,
    {
        Self::collection().entity(key)
    }

    /// The entity that a path leads to without a key at its end, such as `/me`.
    fn entity_at(path: impl Into<ResourcePath>) -> EntityAddress<Self> {
        EntityAddress::at(path.into().or_version(Self::VERSION))
    }

    /// The request that creates this entity: a POST to the collection, of every property that is set and not read-only.
    ///
    /// The answer is the entity as the service made it. One without an entity is an error, unless the request is told to
    /// [`allow_empty`](Request::allow_empty).
    fn create(&self) -> Request<Create<Self>>
    where
        Self: FixedPath + CanCreate,
    {
        Self::collection().into_create(self)
    }

    /// The request for the entity with the given key.
    fn get(key: impl IntoKey<Key<Self>>) -> Request<Get<Self>>
    where
        Self: FixedPath + CanGet,
    {
        Request::of(Self::collection().by_key(OperationKind::Get, key, Self::PERMISSIONS, None))
    }

    /// The request for the first page of the collection; [`Client::pages`](crate::Client::pages) goes on to the last.
    fn list() -> Request<List<Self>>
    where
        Self: FixedPath + CanList,
    {
        Self::collection().list()
    }

    /// The request for the first page of all entities, by which later changes can be followed.
    fn delta() -> Request<Delta<Self>>
    where
        Self: FixedPath + CanList,
    {
        Self::collection().delta()
    }

    /// The request that changes the entity with the given key: a PATCH of what `patch` names. Everything else stays as it is.
    ///
    /// The answer is the changed entity, if the service sends it.
    fn update(key: impl IntoKey<Key<Self>>, patch: &Patch<Self>) -> Request<Update<Self>>
    where
        Self: FixedPath + CanUpdate + DeclaredType,
    {
        Request::of(Self::collection().by_key(OperationKind::Update, key, Self::PERMISSIONS, Some(patch.to_body())))
    }

    /// The request that puts `entity` in the place of the one with the given key, or creates it.
    fn replace(key: impl IntoKey<Key<Self>>, entity: &Self) -> Request<Replace<Self>>
    where
        Self: FixedPath + CanReplace,
    {
        Self::collection().replace(key, entity)
    }

    /// The request that deletes the entity with the given key.
    fn delete(key: impl IntoKey<Key<Self>>) -> Request<Delete<Self>>
    where
        Self: FixedPath + CanDelete,
    {
        Request::of(Self::collection().by_key(OperationKind::Delete, key, Self::PERMISSIONS, None))
    }
}
