//! Why the service refuses a request, with the status and the code that Microsoft Graph gives to it.

use http::header::ALLOW;
use http::{HeaderName, Method, StatusCode};

/// Why the service refuses a request.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) message: String,
    /// A header that tells a client what to do.
    pub(super) header: Option<(HeaderName, String)>,
}

impl Problem {
    const fn new(status: StatusCode, code: &'static str, message: String) -> Self {
        Self { status, code, message, header: None }
    }

    pub(super) const fn bad_request(message: String) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    /// A query that could be understood and not be answered.
    pub(super) const fn unsupported_query(message: String) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Request_UnsupportedQuery", message)
    }

    pub(super) const fn not_found(message: String) -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", message)
    }

    pub(super) fn no_resource() -> Self {
        Self::not_found("The address names no resource.".to_owned())
    }

    pub(super) fn no_entity(collection: &str, key: &str) -> Self {
        Self::not_found(format!("There is no entity with the key '{key}' in '{collection}'."))
    }

    pub(super) fn method_not_allowed(method: &Method, allowed: &str) -> Self {
        let message = format!("The method {method} does not go with this resource, but only {allowed}.");
        let problem = Self::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", message);
        Self { header: Some((ALLOW, allowed.to_owned())), ..problem }
    }

    pub(super) const fn conflict(message: String) -> Self {
        Self::new(StatusCode::CONFLICT, "Request_MultipleObjectsWithSameKeyValue", message)
    }

    pub(super) const fn precondition_failed(message: String) -> Self {
        Self::new(StatusCode::PRECONDITION_FAILED, "PreconditionFailed", message)
    }

    pub(super) const fn unauthorized(message: String) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", message)
    }

    pub(super) const fn range_not_satisfiable(message: String) -> Self {
        Self::new(StatusCode::RANGE_NOT_SATISFIABLE, "invalidRange", message)
    }

    /// A token of a delta query that no longer says what the client knows. `again` is where to start over.
    pub(super) fn resync_required(again: String) -> Self {
        let message = "The sync state is not known or has expired: start over without a token.".to_owned();
        let problem = Self::new(StatusCode::GONE, "syncStateNotFound", message);
        Self { header: Some((http::header::LOCATION, again)), ..problem }
    }

    /// A part of a batch that was not tried.
    pub(super) fn failed_dependency(id: &str) -> Self {
        let message = format!("The request '{id}', which this one depends on, has failed.");
        Self::new(StatusCode::FAILED_DEPENDENCY, "FailedDependency", message)
    }
}
