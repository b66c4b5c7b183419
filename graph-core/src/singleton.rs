//! Singletons: entities that are addressed by their path alone.

use std::fmt;
use std::marker::PhantomData;

use crate::json::{Purpose, encode};
use crate::operation::{
    CanDelete, CanGet, CanReplace, CanUpdate, Delete, FixedPath, Get, OperationInfo, OperationKind, Replace, Update,
};
use crate::patch::Patch;
use crate::path::ResourcePath;
use crate::request::Request;
use crate::structured::{DeclaredType, StructuredType};
use crate::value::PropertyValue;

/// A Microsoft Graph entity type of which there is one entity, without a key, at the path
/// ([OData Protocol 4.01, section 11.2.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingIndividualEntities)).
///
/// Derived by `#[derive(GraphEntity)]` with the key `singleton`.
///
/// ```
/// use graph_core::{GraphEntity, GraphSingleton, Patch};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/admin/sharepoint/settings", odata = "microsoft.graph.sharepointSettings", singleton)]
/// pub struct SharepointSettings {
///     pub is_commenting_on_site_pages_enabled: Option<bool>,
/// }
///
/// assert_eq!(SharepointSettings::get().to_http()?.uri(), "/admin/sharepoint/settings");
/// let patch = Patch::new().set(SharepointSettings::IS_COMMENTING_ON_SITE_PAGES_ENABLED, false);
/// assert_eq!(SharepointSettings::update(&patch).to_http()?.method(), "PATCH");
/// # Ok::<(), graph_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Microsoft Graph singleton",
    label = "not a singleton",
    note = "an entity without a key has `singleton` in its `#[graph_entity(...)]`; one with a key has the methods of `GraphEntity`"
)]
pub trait GraphSingleton: StructuredType + PropertyValue {
    /// The path, relative to the root of the service, such as `/admin/sharepoint/settings`.
    const PATH: &'static str;

    /// The qualified name of the type, such as `microsoft.graph.sharepointSettings`.
    const ODATA_TYPE: &'static str;

    /// The singleton at another path than the declared one, or at that with values for its placeholders.
    fn at(path: impl Into<ResourcePath>) -> Singleton<Self> {
        Singleton { path: path.into(), key_name: None, entity: PhantomData }
    }

    /// The request for the singleton.
    fn get() -> Request<Get<Self>>
    where
        Self: FixedPath + CanGet,
    {
        Self::at(Self::PATH).get()
    }

    /// The request that changes the singleton: a PATCH of what `patch` names. Everything else stays as it is.
    fn update(patch: &Patch<Self>) -> Request<Update<Self>>
    where
        Self: FixedPath + CanUpdate + DeclaredType,
    {
        Self::at(Self::PATH).update(patch)
    }
}

/// The one entity of the type `E` that a path leads to: a singleton, the entity of a navigation property such as
/// `/users/{id}/manager`, or the one with an [alternate key](crate::AlternateKey).
///
/// ```
/// use graph_core::{GraphEntity, ResourcePath};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub user_principal_name: Option<String>,
/// }
///
/// assert_eq!(User::singleton_at("/me").get().to_http()?.uri(), "/me");
///
/// let adele = User::by(User::USER_PRINCIPAL_NAME.key("adele@contoso.com"));
/// assert_eq!(adele.get().to_http()?.uri(), "/users(userPrincipalName='adele%40contoso.com')");
/// let manager = User::singleton_at(adele.path().clone().segments("/manager"));
/// assert_eq!(manager.get().to_http()?.uri(), "/users(userPrincipalName='adele%40contoso.com')/manager");
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct Singleton<E> {
    path: ResourcePath,
    /// The name of the key on the wire, for an entity that has one.
    key_name: Option<&'static str>,
    entity: PhantomData<fn() -> E>,
}

impl<E> Singleton<E> {
    /// An entity with a key, which the path does not end with.
    pub(crate) const fn keyed(path: ResourcePath, key_name: &'static str) -> Self {
        Self { path, key_name: Some(key_name), entity: PhantomData }
    }

    /// The path of the entity, to go on from.
    #[must_use]
    pub const fn path(&self) -> &ResourcePath {
        &self.path
    }

    fn request<O>(&self, kind: OperationKind, body: Option<Vec<u8>>) -> Request<O> {
        Request::new(OperationInfo::new(kind, &self.path, self.key_name), &self.path, body)
    }
}

impl<E: StructuredType + PropertyValue> Singleton<E> {
    /// The request for the entity.
    pub fn get(&self) -> Request<Get<E>>
    where
        E: CanGet,
    {
        self.request(OperationKind::Get, None)
    }

    /// The request that changes the entity: see [`GraphSingleton::update`].
    pub fn update(&self, patch: &Patch<E>) -> Request<Update<E>>
    where
        E: CanUpdate + DeclaredType,
    {
        self.request(OperationKind::Update, Some(patch.to_body()))
    }

    /// The request that puts `entity` in the place of the one that is there, or creates it.
    pub fn replace(&self, entity: &E) -> Request<Replace<E>>
    where
        E: CanReplace,
    {
        self.request(OperationKind::Replace, Some(encode(entity, Purpose::RequestBody)))
    }

    /// The request that deletes the entity.
    pub fn delete(&self) -> Request<Delete<E>>
    where
        E: CanDelete,
    {
        self.request(OperationKind::Delete, None)
    }
}

impl<E> Clone for Singleton<E> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), ..*self }
    }
}

impl<E> fmt::Debug for Singleton<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Singleton").field(self.path.template()).finish()
    }
}
