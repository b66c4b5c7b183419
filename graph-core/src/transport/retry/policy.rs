//! How often and how long requests are repeated, and which.

use std::time::Duration;

use http::Method;

use crate::request::Request;

/// How often and how long a request is repeated.
///
/// [`Retry`](super::Retry) has one for all requests. One among the extensions of an `http::Request`, where
/// [`Request::retry`](crate::Request::retry) puts it, takes its place for that request.
///
/// ```
/// use graph_core::transport::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::new().max_retries(10).max_elapsed(Duration::from_secs(600));
/// let mut request = http::Request::get("https://graph.microsoft.com/v1.0/me").body(())?;
/// request.extensions_mut().insert(patient);
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    max_elapsed: Duration,
    base_delay: Duration,
    max_delay: Duration,
    any_method: bool,
}

impl RetryPolicy {
    /// Four retries within two minutes, the first of them after at most a second, none more than thirty seconds after the one before.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_retries: 4,
            max_elapsed: Duration::from_secs(120),
            base_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(30),
            any_method: false,
        }
    }

    /// No retries.
    #[must_use]
    pub const fn never() -> Self {
        Self::new().max_retries(0)
    }

    /// How often a request is repeated at most, not counting its first attempt.
    #[must_use]
    pub const fn max_retries(self, max_retries: u32) -> Self {
        Self { max_retries, ..self }
    }

    /// How long after the first attempt began the last one may begin. A `Retry-After` that goes beyond it ends the attempts at
    /// once: the answer is given back, and with it the time to wait.
    #[must_use]
    pub const fn max_elapsed(self, max_elapsed: Duration) -> Self {
        Self { max_elapsed, ..self }
    }

    /// The longest wait ahead of the first retry, which doubles with each further one, when the service does not say how long to
    /// wait. How much of it is waited is left to chance.
    #[must_use]
    pub const fn base_delay(self, base_delay: Duration) -> Self {
        Self { base_delay, ..self }
    }

    /// What the doubled wait does not grow beyond. It is no bound for a `Retry-After`.
    #[must_use]
    pub const fn max_delay(self, max_delay: Duration) -> Self {
        Self { max_delay, ..self }
    }

    /// Repeats a request whatever its method, even if an earlier attempt may have been carried out: for a POST that only reads, or
    /// that does the same when it is carried out twice. Not for a create.
    #[must_use]
    pub const fn any_method(self) -> Self {
        Self { any_method: true, ..self }
    }

    /// Whether a request of this method may be carried out twice.
    ///
    /// The methods are those that HTTP calls idempotent
    /// ([RFC 9110, section 9.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2)), and PATCH, which HTTP does not: OData
    /// defines what a PATCH of an entity does, which is to give the properties of its body the values that stand there
    /// ([OData 4.01 Protocol, section 11.4.3](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpdateanEntity)).
    /// Doing so twice leaves what doing so once does, as with a PUT.
    pub(super) fn may_be_carried_out_twice(&self, method: &Method) -> bool {
        self.any_method || method.is_idempotent() || *method == Method::PATCH
    }

    /// Whether there may be another retry after so many, that long after the first attempt began.
    pub(super) fn allows(&self, retries: u32, elapsed: Duration) -> bool {
        retries < self.max_retries && elapsed <= self.max_elapsed
    }

    /// The longest wait after so many retries.
    pub(super) fn longest_delay(&self, retries: u32) -> Duration {
        let doubled = 1_u32.checked_shl(retries).and_then(|factor| self.base_delay.checked_mul(factor));
        doubled.unwrap_or(self.max_delay).min(self.max_delay)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl<O> Request<O> {
    /// Repeats this request by `policy` in place of the client's.
    ///
    /// It is [`Retry`](crate::transport::Retry) that reads it. A client [without default
    /// layers](crate::ClientBuilder::without_default_layers) has none unless it is given one, and the policy has no effect there.
    ///
    /// ```
    /// # use graph_core::transport::RetryPolicy;
    /// # use graph_core::GraphEntity;
    /// # #[derive(Debug, Default, GraphEntity)]
    /// # #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
    /// # struct User {
    /// #     id: Option<String>,
    /// # }
    /// let patient = User::list().retry(RetryPolicy::new().max_retries(10));
    /// let once = User::get("1").retry(RetryPolicy::never());
    /// ```
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.extension(policy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_delay_doubles_up_to_its_bound() {
        let policy = RetryPolicy::new();
        let delays = [0, 1, 2, 3, 4, 5, 31, 32, u32::MAX].map(|retries| policy.longest_delay(retries).as_secs());
        assert_eq!(delays, [1, 2, 4, 8, 16, 30, 30, 30, 30]);
        assert_eq!(policy.base_delay(Duration::MAX).longest_delay(1), Duration::from_secs(30));
    }

    #[test]
    fn only_a_post_and_what_is_unknown_must_not_be_carried_out_twice() {
        let twice = |method: &str| RetryPolicy::new().may_be_carried_out_twice(&method.parse().unwrap());
        assert!(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"].into_iter().all(twice));
        assert!(!["POST", "CONNECT", "MERGE"].into_iter().any(twice));
        assert!(RetryPolicy::new().any_method().may_be_carried_out_twice(&Method::POST));
    }
}
