//! Bytes with a type, such as those of a photo.

use bytes::Bytes;
use http::HeaderValue;

/// Bytes with a type.
#[derive(Debug, Clone)]
pub(in super::super) struct Content {
    pub(in super::super) media_type: HeaderValue,
    pub(in super::super) bytes: Bytes,
}
