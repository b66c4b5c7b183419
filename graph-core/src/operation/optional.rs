//! Optional: any operation, for which it is no error that what it asks for does not exist.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, Queries, Reads};
use crate::error::ErrorDetail;
use crate::json::JsonError;

/// The operation `O`, of which a 404 is `None` and no error: an entity that does not exist, or one that is removed and was not there.
///
/// It is made by [`Request::optional`](crate::Request::optional), and works in a batch as well. A 404 is from the service if it has
/// no body, or an error in JSON ([OData JSON Format 4.01, section 21.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ErrorResponseBody)).
/// Any other is from something on the way to it, such as a proxy, says nothing of the entity, and stays an error.
///
/// ```
/// use graph_core::transport::EmbeddedGraph;
/// use graph_core::{Client, GraphEntity};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), graph_core::Error> {
/// let client = Client::builder(EmbeddedGraph::new()).build();
/// let user: Option<User> = client.send(User::get("nobody").optional()).await?;
/// assert!(user.is_none());
/// assert!(client.send(User::delete("nobody").optional()).await?.is_none());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Optional<O>(PhantomData<fn() -> O>);

impl<O: Operation> Operation for Optional<O> {
    type Output = Option<O::Output>;

    const SUCCESS: &'static [StatusCode] = O::SUCCESS;

    fn accepts(response: &Response<Bytes>) -> bool {
        O::accepts(response) || is_absent(response)
    }

    fn decode(response: &Response<Bytes>) -> Result<Self::Output, JsonError> {
        if is_absent(response) { Ok(None) } else { O::decode(response).map(Some) }
    }
}

impl<O: Reads> Reads for Optional<O> {
    type Entity = O::Entity;
}

impl<O: Queries> Queries for Optional<O> {}

/// Whether the service itself says that there is no such thing.
fn is_absent(response: &Response<Bytes>) -> bool {
    response.status() == StatusCode::NOT_FOUND && (response.body().is_empty() || ErrorDetail::is_in(response.body()))
}
