//! What the service says of an operation each time that it is asked.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use super::status::OperationStatus;
use crate::error::{BodySize, ErrorDetail};
use crate::json::untyped;

/// What the service says of a long-running operation.
///
/// The services behind Microsoft Graph have types of their own for it, such as `longRunningOperation`, `teamsAsyncOperation` and
/// `asyncJobStatus`. What they have in common is read here, by the names that they have for it; a type of one can be declared,
/// and read from the [`body`](Self::body).
#[derive(Clone, Default, PartialEq)]
pub struct OperationReport {
    status: Option<OperationStatus>,
    percentage_complete: Option<f64>,
    resource_id: Option<String>,
    resource_location: Option<String>,
    code: Option<String>,
    message: Option<String>,
    detail: ErrorDetail,
    body: Bytes,
}

/// What a report has beside its status, and what an operation makes hardly has.
const MARKS: &[&str] = &[
    "percentageComplete",
    "percentComplete",
    "statusDetail",
    "statusDescription",
    "resourceId",
    "targetResourceId",
    "resourceLocation",
    "targetResourceLocation",
    "lastActionDateTime",
    "error",
    "errorCode",
];

impl OperationReport {
    /// Reads what there is. A property of an unexpected type is as good as none: what is wrong with a report must not hide what
    /// came of the operation.
    pub(super) fn read(body: &Bytes) -> Self {
        let report = untyped(body).unwrap_or_default();
        let text = |pointers: &[&str]| pointers.iter().find_map(|pointer| report.pointer(pointer)?.as_str());
        let owned = |pointers: &[&str]| text(pointers).map(str::to_owned);
        let percentage = ["/percentageComplete", "/percentComplete"].iter().find_map(|pointer| number(report.pointer(pointer)?));
        let status = text(&["/status"]).map(OperationStatus::of);
        let detail = ErrorDetail::of_answer(&report);
        Self {
            status: status.filter(|status| status.is_known() || is_marked(&report)),
            percentage_complete: percentage,
            resource_id: owned(&["/resourceId", "/targetResourceId"]),
            resource_location: owned(&["/resourceLocation", "/targetResourceLocation"]),
            code: detail.code().map(str::to_owned).or_else(|| owned(&["/errorCode"])),
            message: detail.message().map(str::to_owned).or_else(|| owned(&["/statusDetail", "/statusDescription"])),
            detail,
            body: body.clone(),
        }
    }

    /// How far the operation is, if the service says so.
    #[must_use]
    pub const fn status(&self) -> Option<&OperationStatus> {
        self.status.as_ref()
    }

    /// How much of the operation is done, from 0 to 100, if the service says so.
    #[must_use]
    pub const fn percentage_complete(&self) -> Option<f64> {
        self.percentage_complete
    }

    /// The key of what the operation made.
    #[must_use]
    pub fn resource_id(&self) -> Option<&str> {
        self.resource_id.as_deref()
    }

    /// Where what the operation made is.
    #[must_use]
    pub fn resource_location(&self) -> Option<&str> {
        self.resource_location.as_deref()
    }

    /// The code of the error that the operation has ended with.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// What the service says of the error, or of how far the operation is.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// All that the service says of the error that the operation has ended with; empty when it says nothing.
    #[must_use]
    pub const fn detail(&self) -> &ErrorDetail {
        &self.detail
    }

    /// The report as it came, empty when there was none.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }
}

/// Whether an object with a status is the report of an operation by more than that.
fn is_marked(report: &Value) -> bool {
    // Such as `#microsoft.graph.teamsAsyncOperation`, and `…/$metadata#teams('1')/operations/$entity`.
    let is_operation = |name: &str| {
        let name = report.get(name).and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
        name.contains("operation") || name.contains("asyncjobstatus")
    };
    MARKS.iter().any(|mark| report.get(mark).is_some()) || is_operation("@odata.type") || is_operation("@odata.context")
}

/// A number, or a text that is one: `onenoteOperation` has its percentage as a text.
fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

/// Shows what is no data of the user.
impl fmt::Debug for OperationReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationReport")
            .field("status", &self.status)
            .field("percentage_complete", &self.percentage_complete)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("body", &BodySize(&self.body))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(body: &'static str) -> OperationReport {
        OperationReport::read(&Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn the_names_of_each_service_are_known() {
        let copy = report(r#"{"percentageComplete":27.8,"resourceId":"01M","status":"inProgress"}"#);
        assert_eq!((copy.percentage_complete(), copy.resource_id()), (Some(27.8), Some("01M")));
        assert_eq!(copy.status(), Some(&OperationStatus::Running));
        let note = report(r#"{"status":"Completed","percentComplete":"100","resourceLocation":"/me/onenote/pages/1"}"#);
        assert_eq!((note.percentage_complete(), note.resource_location()), (Some(100.0), Some("/me/onenote/pages/1")));
        let team = report(
            r#"{"status":"failed","targetResourceId":"1","targetResourceLocation":"/teams('1')",
                "error":{"code":"No","message":"Never."}}"#,
        );
        assert_eq!((team.resource_id(), team.resource_location()), (Some("1"), Some("/teams('1')")));
        assert_eq!((team.code(), team.message()), (Some("No"), Some("Never.")));
    }

    #[test]
    fn a_status_of_something_else_is_none_of_an_operation() {
        for body in [
            r#"{"id":"1","status":"active"}"#,
            r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#teams/$entity","status":"active"}"#,
        ] {
            assert_eq!(report(body).status(), None, "{body}");
        }
        for body in [
            r#"{"status":"active","percentageComplete":null}"#,
            r#"{"status":"active","error":null}"#,
            r##"{"@odata.type":"#microsoft.graph.teamsAsyncOperation","status":"active"}"##,
            r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#teams('1')/operations/$entity","status":"active"}"#,
        ] {
            assert_eq!(report(body).status(), Some(&OperationStatus::Other("active".to_owned())), "{body}");
        }
        assert_eq!(report(r#"{"status":"running"}"#).status(), Some(&OperationStatus::Running));
    }

    #[test]
    fn what_is_no_report_says_nothing_and_is_kept() {
        for body in ["", "<html>", "[]", "7", r#"{"status":7,"percentageComplete":"half","error":"x","resourceId":{}}"#] {
            let report = report(body);
            assert_eq!(report, OperationReport { body: Bytes::from_static(body.as_bytes()), ..OperationReport::default() });
        }
        let shown = format!("{:?}", report(r#"{"resourceId":"hunter2","resourceLocation":"hunter2"}"#));
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
