//! How far an operation is, in the words of the many services that have one.

use std::fmt;

/// How far a long-running operation is.
///
/// The services behind Microsoft Graph have words of their own for it, such as `inProgress` and `Completed`; each of these is one
/// of the states that the
/// [guidelines](https://github.com/microsoft/api-guidelines/blob/vNext/graph/patterns/long-running-operations.md) name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationStatus {
    /// It waits for its turn.
    NotStarted,
    /// It is under way.
    Running,
    /// It has ended with success, or with as much of it as the service could do.
    Succeeded,
    /// It has ended without success.
    Failed,
    /// It has been ended by somebody.
    Canceled,
    /// What the service calls otherwise. It counts as under way.
    Other(String),
}

impl OperationStatus {
    /// The status that a service has this word for, in letters of either case.
    pub(super) fn of(word: &str) -> Self {
        match word.to_ascii_lowercase().as_str() {
            "notstarted" => Self::NotStarted,
            "running" | "inprogress" | "updating" | "waiting" => Self::Running,
            "succeeded" | "completed" | "partiallysucceeded" => Self::Succeeded,
            "failed" | "submissionfailed" | "deletefailed" => Self::Failed,
            "canceled" | "cancelled" => Self::Canceled,
            _ => Self::Other(word.to_owned()),
        }
    }

    /// Whether the word is one that services have for operations.
    pub(super) const fn is_known(&self) -> bool {
        !matches!(self, Self::Other(_))
    }

    /// Whether the operation has ended, in whichever way.
    #[must_use]
    pub const fn is_terminal(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Canceled)
    }
}

impl fmt::Display for OperationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotStarted => "notStarted",
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Other(word) => word,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_of_the_services_is_one_state_and_an_unknown_one_is_kept() {
        for (words, status) in [
            (&["notStarted", "NotStarted"][..], OperationStatus::NotStarted),
            (&["running", "Running", "inProgress", "inprogress", "updating", "waiting"], OperationStatus::Running),
            (&["succeeded", "Completed", "completed", "partiallySucceeded"], OperationStatus::Succeeded),
            (&["failed", "Failed", "submissionFailed", "deleteFailed"], OperationStatus::Failed),
            (&["canceled", "Cancelled"], OperationStatus::Canceled),
        ] {
            for word in words {
                assert_eq!(OperationStatus::of(word), status, "{word}");
            }
            let running = [OperationStatus::NotStarted, OperationStatus::Running].contains(&status);
            assert_eq!(status.is_terminal(), !running, "{status}");
            assert_eq!(OperationStatus::of(&status.to_string()), status);
        }
        let unknown = OperationStatus::of("Simmering");
        assert_eq!(unknown.to_string(), "Simmering");
        assert!(!unknown.is_terminal());
    }
}
