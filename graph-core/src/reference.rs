//! References: that an entity is related to another one, without either of them being sent.

use std::fmt;
use std::marker::PhantomData;

use crate::entity::{GraphEntity, Key};
use crate::entity_address::EntityAddress;
use crate::key::IntoKey;
use crate::operation::{ChangeReference, OperationKind};
use crate::path::ResourcePath;
use crate::request::Request;

/// The relations of one entity by a navigation property, which leads to entities of the type `T`
/// ([OData Protocol 4.01, section 11.4.6](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ModifyingRelationshipsbetweenEntities)).
///
/// Made by [`EntityAddress::references`].
///
/// ```
/// use graph_core::GraphEntity;
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/groups", odata = "microsoft.graph.group")]
/// pub struct Group {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub members: Option<Vec<User>>,
/// }
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub manager: Option<Box<User>>,
/// }
///
/// let members = Group::entity("1").references(Group::MEMBERS);
/// let request = members.add(&User::entity("2")).to_http()?;
/// assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/groups/1/members/$ref"));
/// assert_eq!(request.body(), r#"{"@odata.id":"https://graph.microsoft.com/v1.0/users/2"}"#);
/// assert_eq!(members.remove("2").to_http()?.uri(), "/groups/1/members/2/$ref");
///
/// let manager = User::entity("2").reference(User::MANAGER);
/// assert_eq!(manager.set(&User::entity("3")).to_http()?.method(), "PUT");
/// assert_eq!(manager.clear().to_http()?.method(), "DELETE");
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct References<T> {
    path: ResourcePath,
    target: PhantomData<fn() -> T>,
}

impl<T> References<T> {
    /// The relations at the path of a navigation property that holds a collection, such as `/groups/{id}/members`.
    #[must_use]
    pub fn at(path: impl Into<ResourcePath>) -> Self {
        Self { path: path.into(), target: PhantomData }
    }

    /// The request that relates the entity to another one as well. That may be of another type than `T`, since the service takes each
    /// type that is derived from the one it names.
    pub fn add<D>(&self, other: &EntityAddress<D>) -> Request<ChangeReference> {
        change(OperationKind::AddReference, &self.path).with_reference(other.path())
    }

    /// The request that ends the relation to the entity with the given key. The entity itself stays.
    pub fn remove(&self, key: impl IntoKey<Key<T>>) -> Request<ChangeReference>
    where
        T: GraphEntity,
    {
        change(OperationKind::RemoveReference, &self.path.clone().key(T::KEY_NAME, key.into_key()))
    }
}

/// The relation of one entity by a navigation property that leads to one other entity. Made by [`EntityAddress::reference`]; see
/// [`References`].
#[derive(Clone)]
pub struct Reference {
    path: ResourcePath,
}

impl Reference {
    /// The relation at the path of a navigation property that holds one entity, such as `/users/{id}/manager`.
    #[must_use]
    pub fn at(path: impl Into<ResourcePath>) -> Self {
        Self { path: path.into() }
    }

    /// The request that relates the entity to another one, in place of the one before. Whatever type the service takes there will do.
    pub fn set<D>(&self, other: &EntityAddress<D>) -> Request<ChangeReference> {
        change(OperationKind::SetReference, &self.path).with_reference(other.path())
    }

    /// The request that ends the relation. The other entity itself stays.
    pub fn clear(&self) -> Request<ChangeReference> {
        change(OperationKind::RemoveReference, &self.path)
    }
}

fn change(kind: OperationKind, path: &ResourcePath) -> Request<ChangeReference> {
    Request::at(kind, path.clone().segments("/$ref"), None)
}

impl<T> Clone for References<T> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), target: PhantomData }
    }
}

impl<T> fmt::Debug for References<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("References").field(self.path.template()).finish()
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reference").field(self.path.template()).finish()
    }
}
