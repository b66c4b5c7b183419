//! The count of attempts, as it travels with requests and answers.

use std::num::NonZeroU32;

/// How often a request was tried. [`Retry`](super::Retry) puts it among the extensions of each request that it sends, and of the
/// answer that it gives back, where [`Client::send_for_response`](crate::Client::send_for_response) and
/// [`ServiceError::extensions`](crate::error::ServiceError::extensions) have it from. An error has the number as
/// [`Error::attempts`](crate::Error::attempts).
///
/// It tells apart what the status alone does not: a DELETE that is answered 404 by its second attempt may have been carried out by
/// the first, whose answer was lost. The entity is gone either way, but only
/// [`earlier_may_have_been_carried_out`](Self::earlier_may_have_been_carried_out) says who may have removed it. The same holds for
/// a PATCH with `If-Match` that is answered 412 by its second attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts {
    count: NonZeroU32,
    earlier_may_have_been_carried_out: bool,
}

impl Attempts {
    /// The first attempt.
    pub(super) const FIRST: Self = Self { count: NonZeroU32::MIN, earlier_may_have_been_carried_out: false };

    /// The attempt after this one, which failed and may have been carried out or not.
    pub(crate) const fn next(self, may_have_been_carried_out: bool) -> Self {
        Self {
            count: self.count.saturating_add(1),
            earlier_may_have_been_carried_out: self.earlier_may_have_been_carried_out || may_have_been_carried_out,
        }
    }

    /// How many attempts there were, with the one that travels.
    #[must_use]
    pub const fn count(self) -> NonZeroU32 {
        self.count
    }

    /// How many of the attempts were repetitions.
    #[must_use]
    pub const fn retries(self) -> u32 {
        self.count.get() - 1
    }

    /// Whether an attempt ahead of this one may have been carried out, though its answer did not come.
    #[must_use]
    pub const fn earlier_may_have_been_carried_out(self) -> bool {
        self.earlier_may_have_been_carried_out
    }
}
