//! Addresses of single entities, and the requests that can be made there.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::entity::GraphEntity;
use crate::invocation::{self, BoundTo};
use crate::json::request_body;
use crate::media_stream::MediaStream;
use crate::operation::{
    CanDelete, CanGet, CanReplace, CanUpdate, Delete, Get, Invoke, OperationKind, Permissions, ReadProperty, Replace, Update,
};
use crate::patch::Patch;
use crate::path::ResourcePath;
use crate::query::{CollectionValue, DerivedFrom, EntityValue, NavigationValue};
use crate::reference::{Reference, References};
use crate::request::Request;
use crate::structured::{DeclaredType, StructuredType};
use crate::typed_property::TypedProperty;
use crate::untyped_request::UntypedRequest;
use crate::value::PropertyValue;

/// The address of one entity of the type `E`: its key in a collection, or a path of its own.
///
/// ```
/// use graph_core::{GraphEntity, ResourcePath};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
/// }
///
/// let adele = User::entity("adele@contoso.com");
/// assert_eq!(adele.get().to_http()?.uri(), "/users/adele%40contoso.com");
///
/// // Whatever leads to one entity is its address as well.
/// let manager = User::entity_at(adele.path().segments("/manager"));
/// assert_eq!(manager.get().to_http()?.uri(), "/users/adele%40contoso.com/manager");
/// assert_eq!(User::entity_at("/me").get().to_http()?.uri(), "/me");
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct EntityAddress<E> {
    path: ResourcePath,
    /// The name of the key that ends the path, which the template of the path leaves out: `OperationInfo` tells it without a copy.
    key_name: Option<&'static str>,
    entity: PhantomData<fn() -> E>,
}

impl<E> EntityAddress<E> {
    /// The address that is a path, whatever leads there.
    pub(crate) fn at(path: impl Into<ResourcePath>) -> Self {
        Self { path: path.into(), key_name: None, entity: PhantomData }
    }

    /// The address that is a key, which already ends `path`, in a collection.
    pub(crate) const fn keyed(path: ResourcePath, key_name: &'static str) -> Self {
        Self { path, key_name: Some(key_name), entity: PhantomData }
    }

    /// The path of the entity, to go on from.
    #[must_use]
    pub fn path(&self) -> ResourcePath {
        let path = self.path.clone();
        if let Some(name) = self.key_name { path.name_key(name) } else { path }
    }

    /// The same entity as one of a derived type, by a type cast segment such as `/microsoft.graph.user`
    /// ([OData URL Conventions 4.01, section 4.11](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_AddressingDerivedTypes)).
    #[must_use]
    pub fn cast<D: GraphEntity>(&self) -> EntityAddress<D> {
        D::entity_at(self.path().cast(D::ODATA_TYPE))
    }

    /// The request for the entity.
    pub fn get(&self) -> Request<Get<E>>
    where
        E: CanGet,
    {
        self.request(OperationKind::Get, E::PERMISSIONS, None)
    }

    /// The request that changes the entity: see [`GraphEntity::update`](crate::GraphEntity::update).
    pub fn update(&self, patch: &Patch<E>) -> Request<Update<E>>
    where
        E: CanUpdate + DeclaredType,
    {
        self.request(OperationKind::Update, E::PERMISSIONS, Some(patch.to_body()))
    }

    /// The request that puts `entity` in the place of this one, or creates it: see [`Collection::replace`](crate::Collection::replace).
    pub fn replace(&self, entity: &E) -> Request<Replace<E>>
    where
        E: CanReplace + StructuredType,
    {
        self.request(OperationKind::Replace, E::PERMISSIONS, Some(request_body(entity)))
    }

    /// The request that deletes the entity.
    pub fn delete(&self) -> Request<Delete<E>>
    where
        E: CanDelete,
    {
        self.request(OperationKind::Delete, E::PERMISSIONS, None)
    }

    /// The request that invokes an action or function on the entity.
    pub fn invoke<C: BoundTo<E>>(&self, invocable: &C) -> Request<Invoke<C>> {
        invocation::invoke_at(invocable, self.path())
    }

    /// The request for one property by itself.
    pub fn property<B, S, T, A>(&self, property: TypedProperty<B, T, A>) -> Request<ReadProperty<T>>
    where
        E: DerivedFrom<B, S>,
        B: DeclaredType,
        T: PropertyValue,
    {
        let path = self.path().segment(property.name());
        Request::at(OperationKind::ReadProperty, path, None)
    }

    /// The relations to other entities by a navigation property that holds a collection.
    #[must_use]
    pub fn references<B, S, T, A>(&self, navigation: TypedProperty<B, T, A>) -> References<<T::Value as NavigationValue>::Target>
    where
        E: DerivedFrom<B, S>,
        B: DeclaredType,
        T: PropertyValue<Value: CollectionValue + NavigationValue>,
    {
        References::at(self.path().segment(navigation.name()))
    }

    /// The relation to another entity by a navigation property that holds one.
    #[must_use]
    pub fn reference<B, S, T, A>(&self, navigation: TypedProperty<B, T, A>) -> Reference
    where
        E: DerivedFrom<B, S>,
        B: DeclaredType,
        T: PropertyValue<Value: EntityValue>,
    {
        Reference::at(self.path().segment(navigation.name()))
    }

    /// The bytes that the entity is, where its type is one of media entities: those at `/$value`.
    #[must_use]
    pub fn media(&self) -> MediaStream<E> {
        MediaStream::at(self.path().segments("/$value"))
    }

    /// The bytes of a stream property, such as `content`.
    #[must_use]
    pub fn stream(&self, name: &'static str) -> MediaStream<E> {
        MediaStream::at(self.path().segment(name))
    }

    fn request<O>(&self, kind: OperationKind, permissions: &'static Permissions, body: Option<Bytes>) -> Request<O> {
        Request::of(UntypedRequest::of_entity(kind, self.path.clone(), self.key_name, permissions, body))
    }
}

impl<E> Clone for EntityAddress<E> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), key_name: self.key_name, entity: PhantomData }
    }
}

impl<E> From<EntityAddress<E>> for ResourcePath {
    fn from(address: EntityAddress<E>) -> Self {
        address.path()
    }
}

impl<E> fmt::Debug for EntityAddress<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EntityAddress").field(self.path().template()).finish()
    }
}
