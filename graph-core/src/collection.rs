//! Collections: where entities of one type are, and the requests that can be made there.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::alternate_key::AlternateKey;
use crate::entity::{GraphEntity, Key};
use crate::entity_address::EntityAddress;
use crate::invocation::{self, BoundTo};
use crate::json::request_body;
use crate::key::IntoKey;
use crate::operation::{
    CanCreate, CanDelete, CanGet, CanList, CanReplace, CanUpdate, Count, Create, Delete, Delta, Get, Invoke, List, OperationKind,
    Permissions, Replace, Update,
};
use crate::patch::Patch;
use crate::path::ResourcePath;
use crate::query::DerivedFrom;
use crate::request::Request;
use crate::structured::DeclaredType;
use crate::untyped_request::UntypedRequest;

/// A collection of entities of the type `E`, at the path that was declared or at another.
///
/// ```
/// use graph_core::{GraphEntity, ResourcePath};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users/{user_id}/messages", odata = "microsoft.graph.message")]
/// pub struct Message {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub subject: Option<String>,
/// }
///
/// // Each placeholder is a field: one that is missing or misspelt does not compile.
/// let messages = Message::at(MessagePath { user_id: &"adele@contoso.com" });
/// assert_eq!(messages.get("1").to_http()?.uri(), "/users/adele%40contoso.com/messages/1");
///
/// // The same entity at another path.
/// assert_eq!(Message::at("/me/messages").list().to_http()?.uri(), "/me/messages");
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct Collection<E> {
    path: ResourcePath,
    entity: PhantomData<fn() -> E>,
}

impl<E: GraphEntity> Collection<E> {
    /// The collection at a path.
    pub fn at(path: impl Into<ResourcePath>) -> Self {
        Self { path: path.into().or_version(E::VERSION), entity: PhantomData }
    }

    /// The collection at the declared path.
    pub(crate) const fn declared() -> Self {
        Self { path: ResourcePath::declared(E::PATH, E::VERSION), entity: PhantomData }
    }

    /// The same collection, of which only the entities count that are of a derived type, by a type cast segment such as
    /// `/microsoft.graph.iosLobApp`
    /// ([OData URL Conventions 4.01, section 4.11](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_AddressingDerivedTypes)).
    #[must_use]
    pub fn cast<D: GraphEntity>(&self) -> Collection<D> {
        Collection::at(self.path.clone().cast(D::ODATA_TYPE))
    }

    /// The path of the collection, to go on from.
    #[must_use]
    pub fn path(&self) -> ResourcePath {
        self.path.clone()
    }

    /// The address of the entity with the given key.
    #[must_use]
    pub fn entity(&self, key: impl IntoKey<Key<E>>) -> EntityAddress<E> {
        EntityAddress::keyed(self.path.clone().with_key(&key.into_key()), E::KEY_NAME)
    }

    /// The address of the entity that has this alternate key.
    #[must_use]
    pub fn entity_by<B, S>(&self, key: AlternateKey<B>) -> EntityAddress<E>
    where
        E: DerivedFrom<B, S>,
    {
        EntityAddress::at(self.path.clone().alternate_key(key))
    }

    /// The request that creates `entity` in this collection: see [`GraphEntity::create`].
    pub fn create(&self, entity: &E) -> Request<Create<E>>
    where
        E: CanCreate,
    {
        self.clone().into_create(entity)
    }

    /// As [`create`](Self::create), without a copy of the path.
    pub(crate) fn into_create(self, entity: &E) -> Request<Create<E>>
    where
        E: CanCreate,
    {
        Request::of(UntypedRequest::creation(self.path, E::KEY_NAME, E::PERMISSIONS, entity))
    }

    /// The request for the entity with the given key.
    pub fn get(&self, key: impl IntoKey<Key<E>>) -> Request<Get<E>>
    where
        E: CanGet,
    {
        Request::of(self.clone().by_key(OperationKind::Get, key, E::PERMISSIONS, None))
    }

    /// The request for the first page of the collection.
    pub fn list(&self) -> Request<List<E>>
    where
        E: CanList,
    {
        Self::whole(OperationKind::List, self.path.clone())
    }

    /// The request for the number of entities.
    pub fn count(&self) -> Request<Count<E>>
    where
        E: CanList,
    {
        Self::whole(OperationKind::Count, self.path.clone().segments("/$count"))
    }

    /// The request for the first page of all entities, by which later changes can be followed: see [`GraphEntity::delta`].
    pub fn delta(&self) -> Request<Delta<E>>
    where
        E: CanList,
    {
        Self::whole(OperationKind::Delta, self.path.clone().segments("/delta"))
    }

    /// The request for the first page of what has changed since a delta query ended with this link.
    pub fn delta_since(&self, delta_link: impl Into<String>) -> Request<Delta<E>>
    where
        E: CanList,
    {
        self.delta().to_link(delta_link.into())
    }

    /// The request that changes the entity with the given key: see [`GraphEntity::update`].
    pub fn update(&self, key: impl IntoKey<Key<E>>, patch: &Patch<E>) -> Request<Update<E>>
    where
        E: CanUpdate + DeclaredType,
    {
        Request::of(self.clone().by_key(OperationKind::Update, key, E::PERMISSIONS, Some(patch.to_body())))
    }

    /// The request that puts `entity` in the place of the one with the given key, or creates it: a PUT of every property that is set
    /// and not read-only.
    pub fn replace(&self, key: impl IntoKey<Key<E>>, entity: &E) -> Request<Replace<E>>
    where
        E: CanReplace,
    {
        let body = Some(request_body(entity));
        Request::of(self.clone().by_key(OperationKind::Replace, key, E::PERMISSIONS, body))
    }

    /// The request that deletes the entity with the given key.
    pub fn delete(&self, key: impl IntoKey<Key<E>>) -> Request<Delete<E>>
    where
        E: CanDelete,
    {
        Request::of(self.clone().by_key(OperationKind::Delete, key, E::PERMISSIONS, None))
    }

    /// The request that invokes an action or function on the collection.
    pub fn invoke<C: BoundTo<Self>>(&self, invocable: &C) -> Request<Invoke<C>> {
        invocation::invoke_at(invocable, self.path())
    }

    /// The request for an operation on the entity with the given key. Of all operations it is the same, so that it is compiled once for
    /// an entity.
    pub(crate) fn by_key(
        self,
        kind: OperationKind,
        key: impl IntoKey<Key<E>>,
        permissions: &'static Permissions,
        body: Option<Bytes>,
    ) -> UntypedRequest {
        UntypedRequest::by_key(kind, self.path, (E::KEY_NAME, &key.into_key()), permissions, body)
    }

    fn whole<O>(kind: OperationKind, path: ResourcePath) -> Request<O>
    where
        E: CanList,
    {
        Request::of(UntypedRequest::of_collection(kind, path, E::KEY_NAME, E::PERMISSIONS, None))
    }
}

impl<E> Clone for Collection<E> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), entity: PhantomData }
    }
}

impl<E> fmt::Debug for Collection<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Collection").field(self.path.template()).finish()
    }
}
