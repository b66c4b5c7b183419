//! The session of an upload, and the request that creates one.

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::GraphComplex;
use crate::json::{self, JsonError, request_body};
use crate::operation::{Operation, OperationKind};
use crate::path::ResourcePath;
use crate::request::Request;
use crate::structured::DeclaredType;
use crate::types::{DateTimeOffset, Sensitive};

/// A session in which a large content is uploaded
/// ([uploadSession](https://learn.microsoft.com/graph/api/resources/uploadsession)).
///
/// It can be kept, as JSON or by serde, to go on with the upload at another time. Its URL is a permission by itself: whoever has
/// it can write the content. So it is not shown, and is kept as a password is.
#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.uploadSession")]
pub struct UploadSession {
    /// Where the ranges are sent.
    pub upload_url: Option<Sensitive<String>>,
    /// When the session ends, whether the upload is complete or not.
    pub expiration_date_time: Option<DateTimeOffset>,
    /// Which ranges the service still expects. Empty in a new session, if the service does not say.
    pub next_expected_ranges: Vec<String>,
}

impl UploadSession {
    /// The request that creates a session for the content of what is at `path`, such as a `driveItem`: a POST to its
    /// `createUploadSession`.
    ///
    /// ```
    /// use graph_core::ResourcePath;
    /// use graph_core::upload::UploadSession;
    ///
    /// let path = ResourcePath::new("/me/drive/items").key("id", "01M");
    /// let request = UploadSession::create_for(path).to_http()?;
    /// assert_eq!(request.uri(), "/me/drive/items/01M/createUploadSession");
    /// # Ok::<(), graph_core::Error>(())
    /// ```
    pub fn create_for(path: impl Into<ResourcePath>) -> Request<CreateUploadSession> {
        create(path.into(), None)
    }

    /// As [`create_for`](Self::create_for), with the parameters that the service takes there, such as the `item` of a `driveItem`
    /// or the `AttachmentItem` of a message.
    ///
    /// ```
    /// use graph_core::upload::UploadSession;
    /// use graph_core::GraphComplex;
    ///
    /// #[derive(Debug, Default, GraphComplex)]
    /// struct Parameters {
    ///     #[graph_complex(rename = "AttachmentItem")]
    ///     attachment_item: Option<AttachmentItem>,
    /// }
    ///
    /// #[derive(Debug, Default, GraphComplex)]
    /// struct AttachmentItem {
    ///     attachment_type: Option<String>,
    ///     name: Option<String>,
    ///     size: Option<i64>,
    /// }
    ///
    /// let (attachment_type, name) = (Some("file".to_owned()), Some("flower".to_owned()));
    /// let item = AttachmentItem { attachment_type, name, size: Some(3_483_322) };
    /// let parameters = Parameters { attachment_item: Some(item) };
    /// let request = UploadSession::create_with("/me/messages/AAMk/attachments", &parameters).to_http()?;
    /// assert_eq!(request.body(), r#"{"AttachmentItem":{"attachmentType":"file","name":"flower","size":3483322}}"#);
    /// # Ok::<(), graph_core::Error>(())
    /// ```
    pub fn create_with(path: impl Into<ResourcePath>, parameters: &impl DeclaredType) -> Request<CreateUploadSession> {
        create(path.into(), Some(request_body(parameters)))
    }
}

fn create(path: ResourcePath, body: Option<Bytes>) -> Request<CreateUploadSession> {
    let body = body.unwrap_or(Bytes::from_static(b"{}"));
    Request::at(OperationKind::CreateUploadSession, path.segments("/createUploadSession"), Some(body))
}

/// The operation that creates a session for an upload
/// ([createUploadSession](https://learn.microsoft.com/graph/api/driveitem-createuploadsession#create-an-upload-session)).
#[derive(Debug)]
pub enum CreateUploadSession {}

impl Operation for CreateUploadSession {
    type Output = UploadSession;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK, StatusCode::CREATED];

    fn decode(response: &Response<Bytes>) -> Result<UploadSession, JsonError> {
        json::from_slice(response.body())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_url_is_kept_and_not_shown() {
        let session =
            UploadSession { upload_url: Some(Sensitive("https://up.example/hunter2".to_owned())), ..Default::default() };
        assert!(!format!("{session:?}").contains("hunter2"));
        let kept = json::to_string(&session);
        assert_eq!(json::from_slice::<UploadSession>(kept.as_bytes()).unwrap(), session);
        let error = json::from_slice::<UploadSession>(br#"{"uploadUrl":["hunter2"]}"#).unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}
