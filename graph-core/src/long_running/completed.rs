//! Operations that have ended with success, and what they made.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::{Extensions, Response, StatusCode};

use super::operation::{information, read_at};
use super::report::OperationReport;
use crate::client::Client;
use crate::error::{DecodeError, Error, RequestError, ServiceError};
use crate::operation::Operation;

/// A long-running operation that has ended with success.
pub struct Completed<O> {
    client: Client,
    extensions: Extensions,
    report: OperationReport,
    made: Made,
    operation: PhantomData<fn() -> O>,
}

/// Where what an operation made is.
pub(super) enum Made {
    /// At a link that the service gave.
    At(String),
    /// In the answer that said that the operation has ended.
    Here(Response<Bytes>),
    /// The service does not say.
    Somewhere,
}

impl<O> Completed<O> {
    pub(super) const fn new(client: Client, extensions: Extensions, report: OperationReport, made: Made) -> Self {
        Self { client, extensions, report, made, operation: PhantomData }
    }

    /// The last that the service said of the operation, such as the key of what it made.
    #[must_use]
    pub const fn report(&self) -> &OperationReport {
        &self.report
    }
}

impl<O: Operation> Completed<O> {
    /// What the operation made: read where the service says that it is, or decoded from the last answer if it was there.
    ///
    /// It is asked for with the client's token if it is of the client's own origin, and without one elsewhere.
    ///
    /// # Errors
    /// As [`Client::send`]; it can then be asked for again. [`RequestError::NoResult`] when the service does not say where it is.
    pub async fn result(&self) -> Result<O::Output, Error> {
        let operation = information("/{result}");
        let response = match &self.made {
            Made::At(link) => read_at(&self.client, link, &self.extensions, &operation).await?,
            Made::Here(response) => response.clone(),
            Made::Somewhere => {
                let mut nothing = Response::new(Bytes::new());
                *nothing.status_mut() = StatusCode::NO_CONTENT;
                return O::decode(&nothing).map_err(|_| RequestError::NoResult.into());
            }
        };
        // What is read is there with another status than that by which it is created. Beyond those, the operation knows its own.
        if !response.status().is_success() && !O::accepts(&response) {
            return Err(ServiceError::new(operation, &[StatusCode::OK], response).into());
        }
        O::decode(&response).map_err(|error| DecodeError::new(operation, error, response).into())
    }
}

impl<O> fmt::Debug for Completed<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Completed").field("report", &self.report).finish_non_exhaustive()
    }
}
