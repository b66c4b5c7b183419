//! The transport that fails, to test what a program makes of failures.

mod fault;

pub use self::fault::Fault;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Request, Response};

use super::{Transport, TransportError};

/// Sends requests by another transport and has some of them go wrong, by a plan or by chance. The same plan, or the same seed and
/// the same order of requests, gives the same faults.
///
/// ```
/// use graph_core::transport::{EmbeddedGraph, Fault, FaultInjection, VirtualTimer};
///
/// let graph = FaultInjection::planned(EmbeddedGraph::new(), [None, Some(Fault::ConnectionReset)]);
/// let client = graph_core::Client::builder(graph).timer(VirtualTimer::new()).build();
/// // The answer to the second request that the client sends is lost, and the client asks again without a wait in real time.
/// ```
pub struct FaultInjection<T> {
    inner: T,
    state: Mutex<State>,
}

struct State {
    source: Source,
    injected: Vec<Fault>,
}

/// What decides which request goes wrong.
enum Source {
    Plan(Box<dyn Iterator<Item = Option<Fault>> + Send>),
    Chance { rate: f64, random: fastrand::Rng, among: Vec<Fault> },
}

impl Source {
    fn next(&mut self) -> Option<Fault> {
        match self {
            Self::Plan(plan) => plan.next().flatten(),
            Self::Chance { rate, random, among } => {
                if random.f64() < *rate {
                    random.choice(&*among).copied()
                } else {
                    None
                }
            }
        }
    }
}

impl<T> FaultInjection<T> {
    /// The plan has a fault, or nothing, for each request in the order in which they are sent. What is sent after its end goes well.
    pub fn planned<P>(inner: T, plan: P) -> Self
    where
        P: IntoIterator<Item = Option<Fault>>,
        P::IntoIter: Send + 'static,
    {
        Self::from(inner, Source::Plan(Box::new(plan.into_iter())))
    }

    /// Of the requests, a share of `rate` goes wrong, from 0 for none to 1 for all, by any of the faults there are. `seed` decides
    /// which, and how.
    #[must_use]
    pub fn random(inner: T, rate: f64, seed: u64) -> Self {
        Self::random_among(inner, rate, seed, Fault::ALL)
    }

    /// As [`random`](Self::random), by one of these faults.
    #[must_use]
    pub fn random_among(inner: T, rate: f64, seed: u64, faults: impl IntoIterator<Item = Fault>) -> Self {
        let among = faults.into_iter().collect();
        Self::from(inner, Source::Chance { rate, random: fastrand::Rng::with_seed(seed), among })
    }

    const fn from(inner: T, source: Source) -> Self {
        Self { inner, state: Mutex::new(State { source, injected: Vec::new() }) }
    }

    /// The faults so far, in their order.
    #[must_use]
    pub fn injected(&self) -> Vec<Fault> {
        self.state().injected.clone()
    }

    fn next(&self) -> Option<Fault> {
        let mut state = self.state();
        let fault = state.source.next();
        state.injected.extend(fault);
        fault
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Transport> Transport for FaultInjection<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        match self.next() {
            Some(fault) => fault.befall(&self.inner, request).await,
            None => self.inner.send(request).await,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for FaultInjection<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultInjection").field("inner", &self.inner).field("injected", &self.injected()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    const BODY: &[u8] = br#"{"id":"1"}"#;

    /// Counts what it carries out.
    #[derive(Default)]
    struct Counting(AtomicU32);

    impl Transport for Counting {
        async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Ok(Response::new(Bytes::from_static(BODY)))
        }
    }

    async fn befallen(fault: Fault) -> (Result<Response<Bytes>, TransportError>, u32) {
        let transport = FaultInjection::planned(Counting::default(), [Some(fault)]);
        let outcome = transport.send(Request::new(Bytes::new())).await;
        assert_eq!(transport.injected(), [fault]);
        (outcome, transport.inner.0.into_inner())
    }

    #[tokio::test]
    async fn each_fault_does_what_it_says() {
        for (fault, status, carried_out) in [
            (Fault::TooManyRequests { retry_after: std::time::Duration::from_secs(9) }, 429, 0),
            (Fault::ServiceUnavailable { retry_after: None }, 503, 0),
            (Fault::GatewayTimeout, 504, 1),
            (Fault::InternalServerError, 500, 0),
            (Fault::TruncatedBody, 200, 1),
            (Fault::GarbledBody, 200, 1),
        ] {
            let (outcome, times) = befallen(fault).await;
            let response = outcome.unwrap();
            assert_eq!((response.status().as_u16(), times), (status, carried_out), "{fault:?}");
            assert_eq!(
                response.headers().get("retry-after").map(|after| after.to_str().unwrap()),
                (status == 429).then_some("9")
            );
            let is_json = serde_json::from_slice::<serde_json::Value>(response.body()).is_ok();
            assert_eq!(is_json, status != 200, "{fault:?}");
        }
        for (fault, may_have_been_carried_out, carried_out) in
            [(Fault::ConnectionRefused, false, 0), (Fault::ConnectionReset, true, 1), (Fault::TimedOut, true, 0)]
        {
            let (outcome, times) = befallen(fault).await;
            let error = outcome.unwrap_err();
            assert_eq!((error.may_have_been_carried_out(), times), (may_have_been_carried_out, carried_out), "{fault:?}");
        }
    }

    #[tokio::test]
    async fn a_plan_is_followed_and_ends() {
        let transport = FaultInjection::planned(Counting::default(), [None, Some(Fault::ConnectionRefused)]);
        let mut outcomes = Vec::new();
        for _ in 0..4 {
            outcomes.push(transport.send(Request::new(Bytes::new())).await.is_ok());
        }
        assert_eq!(outcomes, [true, false, true, true]);
    }

    #[tokio::test]
    async fn chance_keeps_its_rate_and_is_decided_by_its_seed() {
        let faults = async |rate, seed| {
            let transport = FaultInjection::random(Counting::default(), rate, seed);
            for _ in 0..1000 {
                let _ = transport.send(Request::new(Bytes::new())).await;
            }
            transport.injected()
        };
        let found = faults(0.1, 1).await;
        assert!((70..130).contains(&found.len()), "{}", found.len());
        assert!(Fault::ALL.iter().all(|fault| found.contains(fault)), "each occurs");
        assert_eq!(found, faults(0.1, 1).await);
        assert_ne!(found, faults(0.1, 2).await);
        assert_eq!((faults(0.0, 1).await.len(), faults(1.0, 1).await.len(), faults(f64::NAN, 1).await.len()), (0, 1000, 0));
        let none = FaultInjection::random_among(Counting::default(), 1.0, 1, []);
        assert!(none.send(Request::new(Bytes::new())).await.is_ok(), "of no faults none is taken");
    }
}
