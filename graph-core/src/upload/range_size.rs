//! How many bytes go in one request.

use std::fmt;

/// How many bytes go in one request of an upload: a multiple of 320 KiB, and less than 60 MiB, as the service demands for
/// [files](https://learn.microsoft.com/graph/api/driveitem-createuploadsession#upload-bytes-to-the-upload-session).
///
/// ```
/// use graph_core::upload::RangeSize;
///
/// let fast = RangeSize::new(10 * 1024 * 1024)?;
/// assert!(RangeSize::new(1_000_000).is_err());
/// # Ok::<(), graph_core::upload::InvalidRangeSize>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RangeSize(u64);

const UNIT: u64 = 320 * 1024;
const BOUND: u64 = 60 * 1024 * 1024;

impl RangeSize {
    /// 3,200 KiB: below the 4 MB of Outlook's attachments, and a multiple of the 200 KiB of print documents as well.
    pub const DEFAULT: Self = Self(10 * UNIT);

    /// So many bytes.
    ///
    /// # Errors
    /// [`InvalidRangeSize`] when they are none, no multiple of 320 KiB (327,680 bytes), or not less than 60 MiB.
    pub const fn new(bytes: u64) -> Result<Self, InvalidRangeSize> {
        if bytes == 0 || !bytes.is_multiple_of(UNIT) || bytes >= BOUND {
            Err(InvalidRangeSize { bytes })
        } else {
            Ok(Self(bytes))
        }
    }

    /// How many bytes they are.
    #[must_use]
    pub const fn bytes(self) -> u64 {
        self.0
    }
}

impl Default for RangeSize {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// So many bytes cannot go in one request of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidRangeSize {
    bytes: u64,
}

impl fmt::Display for InvalidRangeSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} bytes cannot be the size of a range: take a multiple of {UNIT} (320 KiB) below {BOUND} (60 MiB)",
            self.bytes
        )
    }
}

impl std::error::Error for InvalidRangeSize {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_a_multiple_of_320_kib_below_60_mib() {
        for bytes in [327_680, 655_360, 3_276_800, BOUND - UNIT] {
            assert_eq!(RangeSize::new(bytes).map(RangeSize::bytes), Ok(bytes));
        }
        for bytes in [0, 1, 327_679, 327_681, 1_000_000, BOUND, BOUND + UNIT, u64::MAX] {
            assert_eq!(RangeSize::new(bytes), Err(InvalidRangeSize { bytes }));
        }
        assert_eq!(RangeSize::new(RangeSize::DEFAULT.bytes()), Ok(RangeSize::DEFAULT));
    }
}
