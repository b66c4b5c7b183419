//! Operations that have ended without success, or not in time.

use std::fmt;
use std::time::Duration;

use super::report::OperationReport;
use super::status::OperationStatus;
use crate::error::{ErrorDetail, MESSAGE, NAME, excerpt};

/// A long-running operation has ended without success, or has not ended in time.
///
/// Its text is one line of bounded length; the [`report`](Self::report) has the whole. It is no answer with a status of HTTP, so the
/// predicates of [`Error`](crate::Error) do not hold for it.
#[derive(Debug)]
pub struct LongRunningError {
    report: OperationReport,
    waited: Option<Duration>,
}

impl LongRunningError {
    pub(super) const fn ended(report: OperationReport) -> Self {
        Self { report, waited: None }
    }

    pub(super) const fn still_running(report: OperationReport, waited: Duration) -> Self {
        Self { report, waited: Some(waited) }
    }

    /// Whether the operation has not ended, but only the time to wait for it has. It can be waited for again.
    #[must_use]
    pub const fn is_still_running(&self) -> bool {
        self.waited.is_some()
    }

    /// How far the operation is, if the service says so.
    #[must_use]
    pub const fn status(&self) -> Option<&OperationStatus> {
        self.report.status()
    }

    /// The code that the service gives to the error.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.report.code()
    }

    /// What the service says of the error.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.report.message()
    }

    /// All that the service says of the error; empty when it says nothing.
    #[must_use]
    pub const fn detail(&self) -> &ErrorDetail {
        self.report.detail()
    }

    /// Whether the error, or one of its inner errors, has this code.
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        self.code() == Some(code) || self.detail().has_code(code)
    }

    /// The last that the service said of the operation.
    #[must_use]
    pub const fn report(&self) -> &OperationReport {
        &self.report
    }
}

impl fmt::Display for LongRunningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status().map(|status| excerpt(&status.to_string(), NAME));
        match (self.waited, status) {
            (Some(waited), None) => write!(f, "the long-running operation has not ended within {waited:?}")?,
            (Some(waited), Some(status)) => {
                write!(f, "the long-running operation has not ended within {waited:?}, and is `{status}`")?;
            }
            (None, Some(status)) => write!(f, "the long-running operation has ended as `{status}`")?,
            (None, None) => f.write_str("the long-running operation has ended without success")?,
        }
        for (text, shown) in [(self.code(), NAME), (self.message(), MESSAGE)] {
            text.map_or(Ok(()), |text| write!(f, ": {}", excerpt(text, shown)))?;
        }
        if self.is_still_running() { f.write_str("; wait again, or keep its position and resume it later") } else { Ok(()) }
    }
}

impl std::error::Error for LongRunningError {}
