//! The operations: which statuses mean success, and what the answer holds.

#[cfg(feature = "client")]
mod batch;
mod capability;
mod content;
mod count;
mod create;
mod delete;
mod delta;
mod get;
mod info;
mod invoke;
mod lenient_list;
mod list;
mod optional;
mod permissions;
mod read_property;
mod reference;
mod replace;
mod update;

#[cfg(feature = "client")]
pub(crate) use batch::SendBatch;
pub use capability::{CanCreate, CanDelete, CanGet, CanList, CanReplace, CanUpdate, FixedPath, Queries, Reads, UsualOperations};
pub use content::{ReadContent, RemoveContent, WriteContent};
pub use count::Count;
pub use create::{Create, CreateAllowingEmpty};
pub use delete::Delete;
pub use delta::Delta;
pub use get::Get;
pub use info::{OperationInfo, OperationKind};
pub use invoke::Invoke;
pub use lenient_list::LenientList;
pub use list::List;
pub use optional::Optional;
pub use permissions::Permissions;
pub use read_property::ReadProperty;
pub use reference::ChangeReference;
pub use replace::Replace;
pub use update::Update;

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::error::{DecodeError, Error, ServiceError};
use crate::json::{self, JsonError};
use crate::value::PropertyValue;

/// What a request asks for, and how its answer is decoded.
///
/// The operations of an entity are types of this module; a [`Request`](crate::Request) is made for one of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "a request is made by a method such as `User::list()`, or for one of the types of `graph_core::operation`"
)]
pub trait Operation {
    /// What a successful answer holds.
    type Output;

    /// The statuses that mean success.
    const SUCCESS: &'static [StatusCode];

    /// Whether an answer is one to decode, and no error of the service: its status is one of [`SUCCESS`](Self::SUCCESS), unless the
    /// operation knows more.
    fn accepts(response: &Response<Bytes>) -> bool {
        Self::SUCCESS.contains(&response.status())
    }

    /// Decodes an answer that is [accepted](Self::accepts).
    ///
    /// # Errors
    /// [`JsonError`] when the body is not what the operation answers.
    fn decode(response: &Response<Bytes>) -> Result<Self::Output, JsonError>;
}

/// Decodes an answer that may have no body.
fn decode_optional<T: PropertyValue>(response: &Response<Bytes>) -> Result<Option<T>, JsonError> {
    if response.body().is_empty() { Ok(None) } else { json::from_slice(response.body()).map(Some) }
}

/// Decodes any answer to the operation `O`: an error of the service when the operation does not accept it.
pub(crate) fn decode<O: Operation>(info: &OperationInfo, response: Response<Bytes>) -> Result<O::Output, Error> {
    if !O::accepts(&response) {
        return Err(Error::Service(Box::new(ServiceError::new(info.clone(), O::SUCCESS, response))));
    }
    match O::decode(&response) {
        Ok(output) => Ok(output),
        Err(error) => Err(Error::Decode(Box::new(DecodeError::new(info.clone(), error, response)))),
    }
}
