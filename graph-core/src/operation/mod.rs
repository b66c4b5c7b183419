//! The operations of a collection: which statuses mean success, and what the answer holds.

mod create;
mod delete;
mod get;
mod list;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use get::Get;
pub use list::List;
pub use update::Update;

use bytes::Bytes;
use http::{Method, Response, StatusCode};

use crate::GraphEntity;
use crate::error::{DecodeError, Error, ServiceError};
use crate::json::JsonError;

/// What a request asks for, and how its answer is decoded.
///
/// The operations of an entity are types of this module; a [`Request`](crate::Request) is made for one of them.
pub trait Operation {
    /// What a successful answer holds.
    type Output;

    /// The statuses that mean success.
    const SUCCESS: &'static [StatusCode];

    /// Decodes an answer whose status means success.
    ///
    /// # Errors
    /// [`JsonError`] when the body is not what the operation answers.
    fn decode(response: &Response<Bytes>) -> Result<Self::Output, JsonError>;
}

/// Which operation a request is for, as far as it does not depend on its data.
///
/// A [`Client`](crate::Client) puts it among the extensions of each `http::Request` that it gives to its transport, for
/// transports that log, measure or decide by it. It never holds a key or any other data of the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    pub(crate) kind: OperationKind,
    pub(crate) path: &'static str,
    pub(crate) key_name: &'static str,
}

impl OperationInfo {
    pub(crate) const fn of<E: GraphEntity>(kind: OperationKind) -> Self {
        Self { kind, path: E::PATH, key_name: E::KEY_NAME }
    }

    /// What is done.
    #[must_use]
    pub const fn kind(&self) -> OperationKind {
        self.kind
    }

    /// The path of the collection, as declared.
    #[must_use]
    pub const fn collection_path(&self) -> &'static str {
        self.path
    }

    /// The name of the key on the wire, such as `id`.
    #[must_use]
    pub const fn key_name(&self) -> &'static str {
        self.key_name
    }
}

impl std::fmt::Display for OperationInfo {
    /// Writes the method and the template of the path, such as `GET /deviceManagement/ndesConnectors/{id}`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.kind.method(), self.path)?;
        if self.kind.is_keyed() { write!(f, "/{{{}}}", self.key_name) } else { Ok(()) }
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
    /// Change an entity.
    Update,
    /// Remove an entity.
    Delete,
}

impl OperationKind {
    /// Whether the operation is one on a single entity, whose key follows the path of the collection.
    #[must_use]
    pub const fn is_keyed(self) -> bool {
        match self {
            Self::Create | Self::List => false,
            Self::Get | Self::Update | Self::Delete => true,
        }
    }

    /// The HTTP method of the operation.
    #[must_use]
    pub const fn method(self) -> Method {
        match self {
            Self::Create => Method::POST,
            Self::Get | Self::List => Method::GET,
            Self::Update => Method::PATCH,
            Self::Delete => Method::DELETE,
        }
    }
}

/// Decodes any answer to the operation `O`: an error of the service when its status does not mean success.
pub(crate) fn decode<O: Operation>(info: OperationInfo, response: Response<Bytes>) -> Result<O::Output, Error> {
    if !O::SUCCESS.contains(&response.status()) {
        return Err(Error::Service(Box::new(ServiceError::new(info, O::SUCCESS, response))));
    }
    match O::decode(&response) {
        Ok(output) => Ok(output),
        Err(error) => Err(Error::Decode(Box::new(DecodeError::new(info, error, response)))),
    }
}
