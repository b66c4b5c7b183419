//! Streams: bytes that belong to an entity, and are read and written apart from it.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::HeaderValue;
use http::header::ACCEPT;

use crate::operation::{OperationKind, ReadContent, RemoveContent, WriteContent};
use crate::path::ResourcePath;
use crate::request::Request;

const ANYTHING: HeaderValue = HeaderValue::from_static("*/*");

/// The address of the bytes that belong to an entity of the type `E`: those of a media entity, or a stream property
/// ([OData Protocol 4.01, section 11.4.8](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ManagingStreams)).
///
/// The answer is held in memory as a whole, and so is what is sent.
///
/// ```
/// use graph_core::GraphEntity;
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/me/drive/items", odata = "microsoft.graph.driveItem")]
/// pub struct DriveItem {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub name: Option<String>,
/// }
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/me/photos", odata = "microsoft.graph.profilePhoto")]
/// pub struct ProfilePhoto {
///     pub id: Option<String>,
///     pub width: Option<i32>,
/// }
///
/// // A stream property has a name, and a media entity is a stream itself.
/// let content = DriveItem::entity("1").stream("content");
/// assert_eq!(content.read().to_http()?.uri(), "/me/drive/items/1/content");
/// let request = content.write("text/plain", "Hello").to_http()?;
/// assert_eq!((request.method().as_str(), &request.headers()["content-type"]), ("PUT", &"text/plain".parse().unwrap()));
///
/// let photo = ProfilePhoto::entity("48x48").media();
/// assert_eq!(photo.read().to_http()?.uri(), "/me/photos/48x48/$value");
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct MediaStream<E> {
    path: ResourcePath,
    entity: PhantomData<fn() -> E>,
}

impl<E> MediaStream<E> {
    /// The bytes at a path.
    #[must_use]
    pub fn at(path: impl Into<ResourcePath>) -> Self {
        Self { path: path.into(), entity: PhantomData }
    }

    /// The request for the bytes. Their type is in the headers of the answer:
    /// [`Client::send_for_response`](crate::Client::send_for_response).
    pub fn read(&self) -> Request<ReadContent> {
        self.request(OperationKind::ReadContent).header(ACCEPT, ANYTHING)
    }

    /// The request that puts `content` in the place of what is there. `media_type` is its type, such as `image/jpeg`.
    pub fn write(&self, media_type: &str, content: impl Into<Bytes>) -> Request<WriteContent<E>> {
        self.request(OperationKind::WriteContent).with_content(media_type, content.into())
    }

    /// The request that removes the bytes.
    pub fn remove(&self) -> Request<RemoveContent> {
        self.request(OperationKind::RemoveContent)
    }

    fn request<O>(&self, kind: OperationKind) -> Request<O> {
        Request::at(kind, self.path.clone(), None)
    }
}

impl<E> Clone for MediaStream<E> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), entity: PhantomData }
    }
}

impl<E> fmt::Debug for MediaStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MediaStream").field(self.path.template()).finish()
    }
}
