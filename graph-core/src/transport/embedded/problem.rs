//! Why the service refuses a request, with the status and the code that Microsoft Graph gives to it.

use http::{Method, StatusCode};

/// Why the service refuses a request.
pub(super) struct Problem {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) message: String,
}

impl Problem {
    pub(super) const fn bad_request(message: String) -> Self {
        Self { status: StatusCode::BAD_REQUEST, code: "BadRequest", message }
    }

    pub(super) const fn not_found(message: String) -> Self {
        Self { status: StatusCode::NOT_FOUND, code: "ResourceNotFound", message }
    }

    pub(super) fn no_resource() -> Self {
        Self::not_found("The address names no resource.".to_owned())
    }

    pub(super) fn method_not_allowed(method: &Method) -> Self {
        let message = format!("The method {method} does not go with this resource.");
        Self { status: StatusCode::METHOD_NOT_ALLOWED, code: "MethodNotAllowed", message }
    }
}
