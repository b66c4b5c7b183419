//! What is known of a request without its data.

use std::borrow::Cow;
use std::fmt;

use http::Method;

use super::Permissions;
use crate::path::ResourcePath;

/// Which operation a request is for, as far as it does not depend on its data.
///
/// A [`Client`](crate::Client) puts it among the extensions of each `http::Request` that it gives to its transport, for
/// transports that log, measure or decide by it. It never holds a key or any other data of the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationInfo {
    kind: OperationKind,
    template: Cow<'static, str>,
    key_name: Option<&'static str>,
    /// Whether a key follows the path.
    is_keyed: bool,
    permissions: &'static Permissions,
}

impl OperationInfo {
    /// An operation on what `path` leads to, whose entities have a key of this name if it is a collection.
    pub(crate) fn new(kind: OperationKind, path: &ResourcePath, key_name: Option<&'static str>) -> Self {
        Self { kind, template: path.template().clone(), key_name, is_keyed: false, permissions: Permissions::UNKNOWN }
    }

    /// An operation on one entity: that whose key, of this name, ends `path` but not its template, or what `path` leads to.
    pub(crate) fn of_entity(kind: OperationKind, path: &ResourcePath, key_name: Option<&'static str>) -> Self {
        Self { is_keyed: key_name.is_some(), ..Self::new(kind, path, key_name) }
    }

    /// The same operation, which needs one of these permissions.
    pub(crate) fn permitted_by(self, permissions: &'static Permissions) -> Self {
        Self { permissions, ..self }
    }

    /// What the operation needs to have been granted, as far as that was declared.
    #[must_use]
    pub const fn permissions(&self) -> &'static Permissions {
        self.permissions
    }

    /// What is done.
    #[must_use]
    pub const fn kind(&self) -> OperationKind {
        self.kind
    }

    /// The path that the operation is on, with the names of keys in braces in place of the keys. The key of the entity itself is not in
    /// it where [`is_keyed`](Self::is_keyed) holds: [`key_name`](Self::key_name) is the name of that.
    #[must_use]
    pub fn path_template(&self) -> &str {
        &self.template
    }

    /// The name of the key on the wire, such as `id`; none for a singleton.
    #[must_use]
    pub const fn key_name(&self) -> Option<&'static str> {
        self.key_name
    }

    /// Whether the operation is one on an entity, whose key follows the path of the collection.
    #[must_use]
    pub const fn is_keyed(&self) -> bool {
        self.is_keyed
    }
}

impl fmt::Display for OperationInfo {
    /// Writes the method and the template of the path, such as `GET /deviceManagement/ndesConnectors/{id}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.method(), self.template)?;
        if let Some(key) = self.key_name.filter(|_| self.is_keyed) { write!(f, "/{{{key}}}") } else { Ok(()) }
    }
}

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationKind {
    /// Add an entity to a collection.
    Create,
    /// Read an entity.
    Get,
    /// Read a page of a collection.
    List,
    /// Read how many entities a collection has.
    Count,
    /// Read a page of what has changed in a collection.
    Delta,
    /// Change an entity.
    Update,
    /// Put an entity in the place of another, or create it.
    Replace,
    /// Remove an entity.
    Delete,
    /// Invoke an action.
    Action,
    /// Invoke a function.
    Function,
    /// Read the value of one property.
    ReadProperty,
    /// Read the bytes of a stream.
    ReadContent,
    /// Put bytes in the place of those of a stream.
    WriteContent,
    /// Remove the bytes of a stream.
    RemoveContent,
    /// Relate an entity to another one.
    AddReference,
    /// Relate an entity to another one, in place of the one before.
    SetReference,
    /// End the relation of an entity to another one.
    RemoveReference,
    /// Send several requests as one.
    Batch,
    /// Read how far a long-running operation is, or what it made.
    Monitor,
    /// Create a session for the upload of a large content.
    CreateUploadSession,
    /// Send a range of a large content.
    UploadRange,
    /// Read which ranges of a large content are still to be sent.
    GetUploadSession,
    /// Give up the upload of a large content.
    CancelUploadSession,
}

impl OperationKind {
    /// The HTTP method of the operation.
    #[must_use]
    pub const fn method(self) -> Method {
        match self {
            Self::Create | Self::Action | Self::AddReference | Self::Batch | Self::CreateUploadSession => Method::POST,
            Self::Get
            | Self::List
            | Self::Count
            | Self::Delta
            | Self::Function
            | Self::ReadProperty
            | Self::ReadContent
            | Self::Monitor
            | Self::GetUploadSession => Method::GET,
            Self::Update => Method::PATCH,
            Self::Replace | Self::WriteContent | Self::SetReference | Self::UploadRange => Method::PUT,
            Self::Delete | Self::RemoveContent | Self::RemoveReference | Self::CancelUploadSession => Method::DELETE,
        }
    }
}
