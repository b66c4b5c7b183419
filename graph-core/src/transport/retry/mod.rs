//! The layer that repeats requests, as far as that does no harm. What it goes by, errors tell too.

mod attempts;
mod failure;
#[cfg(feature = "client")]
mod layer;
#[cfg(feature = "client")]
mod policy;
#[cfg(feature = "client")]
mod repetition;
mod retry_after;
#[cfg(test)]
mod tests;
#[cfg(feature = "client")]
mod waits;

pub use self::attempts::Attempts;
pub(crate) use self::failure::Failure;
#[cfg(feature = "client")]
pub use self::layer::Retry;
#[cfg(feature = "client")]
pub use self::policy::RetryPolicy;
#[cfg(feature = "client")]
pub(crate) use self::repetition::Repetition;
pub(crate) use self::retry_after::retry_after;
