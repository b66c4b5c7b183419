//! What the service says of an error, to any depth.

use std::iter;

use serde_json::Value;

use crate::json::untyped;

/// What the service says of an error: the object `error` of its answer, one of the `details` in it, or an `innerError`
/// ([OData JSON Format 4.01, section 21.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ErrorResponseBody),
/// [Microsoft Graph error responses](https://learn.microsoft.com/graph/errors)).
///
/// All of it may be absent, and what is of another type than it is to be counts as absent; the body of the answer has it still.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorDetail {
    code: Option<String>,
    message: Option<String>,
    target: Option<String>,
    request_id: Option<String>,
    details: Vec<Self>,
    inner_error: Option<Box<Self>>,
}

impl ErrorDetail {
    /// What the body of an answer says, as far as it is an error in JSON.
    pub(super) fn of_body(body: &[u8]) -> Self {
        // The depth of what is read here is bounded by serde_json.
        Self::of_answer(&untyped(body).unwrap_or_default())
    }

    /// What an answer says in its member `error`, if it has one.
    pub(crate) fn of_answer(answer: &Value) -> Self {
        answer.get("error").map(Self::of_object).unwrap_or_default()
    }

    /// Whether the body of an answer is an error of the service: an object that has another one, `error`.
    pub(crate) fn is_in(body: &[u8]) -> bool {
        untyped(body).is_some_and(|answer| answer.get("error").is_some_and(Value::is_object))
    }

    fn of_object(object: &Value) -> Self {
        let text = |name| object.get(name).and_then(Value::as_str).map(str::to_owned);
        let details = object.get("details").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        // OData spells it in small letters, and so do some of the services behind Microsoft Graph.
        let inner_error = object.get("innerError").or_else(|| object.get("innererror")).filter(|inner| inner.is_object());
        Self {
            code: text("code"),
            message: text("message"),
            target: text("target"),
            request_id: text("request-id"),
            details: details.iter().map(Self::of_object).collect(),
            inner_error: inner_error.map(|inner| Box::new(Self::of_object(inner))),
        }
    }

    /// The code, such as `Request_ResourceNotFound`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The message, for whoever develops the client. Its text is not for a program to depend on.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// What the error is about, such as the name of a property.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        self.target.as_deref()
    }

    /// Further errors, which led to this one.
    #[must_use]
    pub fn details(&self) -> &[Self] {
        &self.details
    }

    /// The same error, told more specifically.
    #[must_use]
    pub fn inner_error(&self) -> Option<&Self> {
        self.inner_error.as_deref()
    }

    /// Whether this error or one of its [inner errors](Self::inner_error) has this code.
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        self.chain().any(|detail| detail.code() == Some(code))
    }

    /// This and each [`inner_error`](Self::inner_error) below it.
    pub(super) fn chain(&self) -> impl Iterator<Item = &Self> {
        iter::successors(Some(self), |detail| detail.inner_error())
    }

    /// The id of the request, which stands in the inner error.
    pub(super) fn request_id(&self) -> Option<&str> {
        self.chain().find_map(|detail| detail.request_id.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(body: &str) -> Vec<String> {
        ErrorDetail::of_body(body.as_bytes()).chain().filter_map(ErrorDetail::code).map(str::to_owned).collect()
    }

    #[test]
    fn inner_errors_are_read_to_any_depth_in_both_spellings() {
        let body =
            r#"{"error":{"code":"a","innererror":{"code":"b","innerError":{"request-id":"7","innerError":{"code":"d"}}}}}"#;
        assert_eq!(codes(body), ["a", "b", "d"]);
        assert_eq!(ErrorDetail::of_body(body.as_bytes()).request_id(), Some("7"));
        let deep = format!(r#"{{"error":{}{{}}{}}}"#, r#"{"code":"x","innerError":"#.repeat(100), "}".repeat(100));
        assert_eq!(codes(&deep).len(), 100);
    }

    #[test]
    fn details_have_details() {
        let body = r#"{"error":{"details":[{"code":"a","target":"mail"},{"message":"m","details":[{"code":"b"}]},7]}}"#;
        let error = ErrorDetail::of_body(body.as_bytes());
        let [first, second, third] = error.details() else { panic!("{error:?}") };
        assert_eq!((first.code(), first.target(), first.message()), (Some("a"), Some("mail"), None));
        assert_eq!((second.message(), second.details()[0].code()), (Some("m"), Some("b")));
        assert_eq!(*third, ErrorDetail::default());
    }

    #[test]
    fn what_is_no_error_object_says_nothing() {
        let too_deep = format!(r#"{{"error":{}"#, r#"{"innerError":"#.repeat(10_000));
        let odd = r#"{"error":{"code":7,"message":{},"details":{},"innerError":"x"}}"#;
        for body in ["", "null", "[]", "<html>", r#"{"error":"invalid_grant"}"#, r#"{"error":null}"#, odd, &too_deep] {
            assert_eq!(ErrorDetail::of_body(body.as_bytes()), ErrorDetail::default(), "{body:.40}");
        }
    }
}
