//! Singletons: entities of which there is one, addressed by their path alone.

use crate::entity_address::EntityAddress;
use crate::operation::{CanGet, CanUpdate, FixedPath, Get, Update};
use crate::patch::Patch;
use crate::path::ResourcePath;
use crate::request::Request;
use crate::structured::{DeclaredType, StructuredType};
use crate::value::PropertyValue;
use crate::version::Version;

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

    /// The version of the service that has the entity, as `version = "beta"` declares it; otherwise that of the client.
    const VERSION: Option<Version> = None;

    /// The singleton at another path than the declared one, or at that with values for its placeholders.
    fn at(path: impl Into<ResourcePath>) -> EntityAddress<Self> {
        EntityAddress::at(path.into().or_version(Self::VERSION))
    }

    /// The address of the singleton, at the declared path.
    #[must_use]
    fn singleton() -> EntityAddress<Self>
    where
        Self: FixedPath,
    {
        Self::at(Self::PATH)
    }

    /// The request for the singleton.
    fn get() -> Request<Get<Self>>
    where
        Self: FixedPath + CanGet,
    {
        Self::singleton().get()
    }

    /// The request that changes the singleton: a PATCH of what `patch` names. Everything else stays as it is.
    fn update(patch: &Patch<Self>) -> Request<Update<Self>>
    where
        Self: FixedPath + CanUpdate + DeclaredType,
    {
        Self::singleton().update(patch)
    }
}
