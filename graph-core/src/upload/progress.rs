//! How far an upload is.

use std::fmt;

/// How far an upload is, as far as the service has said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// How many bytes the service has.
    pub received: u64,
    /// How many bytes the content has.
    pub total: u64,
}

impl fmt::Display for UploadProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} bytes", self.received, self.total)
    }
}
