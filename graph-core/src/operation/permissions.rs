//! Permissions: what the service wants a client to have been granted.

use std::fmt;

/// The permissions of which an operation needs one, as they were declared by the key `permissions`
/// ([Microsoft Graph permissions reference](https://learn.microsoft.com/graph/permissions-reference)).
///
/// ```
/// use graph_core::GraphEntity;
/// use graph_core::operation::CanDelete;
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(
///     path = "/deviceManagement/ndesConnectors",
///     odata = "microsoft.graph.ndesConnector",
///     permissions(
///         read(delegated = ["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"]),
///         write(delegated = ["DeviceManagementConfiguration.ReadWrite.All"], application = []),
///     )
/// )]
/// pub struct NdesConnector {
///     pub id: Option<String>,
/// }
///
/// let permissions = NdesConnector::delete("1").operation().permissions();
/// assert_eq!(permissions, <NdesConnector as CanDelete>::PERMISSIONS);
/// assert_eq!(permissions.delegated(), Some(["DeviceManagementConfiguration.ReadWrite.All"].as_slice()));
/// assert_eq!(
///     permissions.to_string(),
///     "the delegated permission DeviceManagementConfiguration.ReadWrite.All; no application permission will do"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permissions {
    delegated: Option<&'static [&'static str]>,
    application: Option<&'static [&'static str]>,
}

impl Permissions {
    /// The permissions of an operation of which nothing was declared.
    pub const UNKNOWN: &'static Self = &Self { delegated: None, application: None };

    /// Permissions of each kind: none where nothing is known, an empty list where the service supports none.
    #[must_use]
    pub const fn new(delegated: Option<&'static [&'static str]>, application: Option<&'static [&'static str]>) -> Self {
        Self { delegated, application }
    }

    /// The permissions of which one is needed to act for a user who has signed in; empty if that is not supported, none if nothing was
    /// declared.
    #[must_use]
    pub const fn delegated(&self) -> Option<&'static [&'static str]> {
        self.delegated
    }

    /// The permissions of which one is needed to act without a user; empty if that is not supported, none if nothing was declared.
    #[must_use]
    pub const fn application(&self) -> Option<&'static [&'static str]> {
        self.application
    }

    /// Whether nothing was declared.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        self.delegated.is_none() && self.application.is_none()
    }
}

impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (kind, permissions) in [("delegated", self.delegated), ("application", self.application)] {
            match permissions {
                None => continue,
                Some([]) => write!(f, "{separator}no {kind} permission will do")?,
                Some([one]) => write!(f, "{separator}the {kind} permission {one}")?,
                Some([first, others @ ..]) => {
                    write!(f, "{separator}one of the {kind} permissions {first}")?;
                    others.iter().try_for_each(|other| write!(f, ", {other}"))?;
                }
            }
            separator = "; ";
        }
        if separator.is_empty() { f.write_str("permissions that were not declared") } else { Ok(()) }
    }
}
