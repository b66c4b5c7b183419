//! An operation that is under way: where it is watched, one step, and the wait for its end.

use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::LOCATION;
use http::{Extensions, HeaderName, Response, StatusCode};

use super::completed::{Completed, Made};
use super::error::LongRunningError;
use super::polling::Polling;
use super::position::Position;
use super::report::OperationReport;
use super::status::OperationStatus;
use crate::client::{Client, LinkToken};
use crate::error::{Error, ServiceError};
use crate::headers::header_text;
use crate::operation::{OperationInfo, OperationKind};
use crate::path::ResourcePath;
use crate::request::Request;
use crate::request_target::relative_or_absolute;
use crate::transport::Timer;
use crate::transport::retry_after;
use crate::untyped_request::with_version;

/// The headers that say where an operation can be watched, the one that counts first.
///
/// `Operation-Location` is that of the
/// [Microsoft Graph guidelines](https://github.com/microsoft/api-guidelines/blob/vNext/graph/patterns/long-running-operations.md),
/// `Azure-AsyncOperation` that of
/// [Azure Resource Manager](https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations). Beside
/// either, `Location` is where what is made is to be.
const MONITORS: [HeaderName; 3] =
    [HeaderName::from_static("operation-location"), HeaderName::from_static("azure-asyncoperation"), LOCATION];

/// The statuses of answers about an operation.
const ANSWERS: &[StatusCode] =
    &[StatusCode::OK, StatusCode::CREATED, StatusCode::ACCEPTED, StatusCode::NO_CONTENT, StatusCode::SEE_OTHER];

/// A long-running operation, started by a request for the operation `O`.
///
/// It is watched at a link that the service gave, which is asked with the client's token if it is of the client's own origin, and
/// without one elsewhere: the link of a copy of files, for example, leads to another host and is a permission by itself. From a
/// service over HTTPS it has to lead to HTTPS.
///
/// Who drops it, or the future of a wait, stops watching. The service goes on with the operation.
pub struct LongRunning<O> {
    client: Client,
    position: Position,
    /// Those of the request, which each question has as well, and the version of relative links among them.
    extensions: Extensions,
    report: OperationReport,
    retry_after: Option<Duration>,
    polling: Polling,
    operation: PhantomData<fn() -> O>,
}

impl<O> LongRunning<O> {
    /// The operation that an answer says has been started; none if it does not say where the operation can be watched.
    pub(super) fn started(client: &Client, request: &Request<O>, answer: &Response<Bytes>) -> Option<Self> {
        let headers = answer.headers();
        let (name, monitor) = MONITORS.into_iter().find_map(|name| header_text(headers, &name).map(|link| (name, link)))?;
        // Who keeps the position need not keep the version.
        let absolute = |link: &str| {
            let absolute = relative_or_absolute(link).and_then(|link| client.base().follow(&link, request.own_version()));
            absolute.map_or_else(|_| link.to_owned(), |(absolute, _)| absolute.to_string())
        };
        let location = header_text(headers, &LOCATION).filter(|_| name != LOCATION).map(absolute);
        let position = Position::new(&absolute(monitor), location.as_deref());
        let extensions = request.all_extensions();
        let retry_after = retry_after(headers, SystemTime::now());
        let report = OperationReport::read(answer.body());
        Some(Self { extensions, report, retry_after, ..Self::resumed(client.clone(), position) })
    }

    pub(super) fn resumed(client: Client, position: Position) -> Self {
        let version = relative_or_absolute(position.monitor()).ok().and_then(|link| client.base().version_of(&link));
        let extensions = with_version(Extensions::new(), version);
        let (report, polling) = (OperationReport::default(), Polling::new());
        Self { client, position, extensions, report, retry_after: None, polling, operation: PhantomData }
    }

    /// How often and how long [`wait`](Self::wait) asks, in place of [`Polling::new`].
    #[must_use]
    pub fn polling(self, polling: Polling) -> Self {
        Self { polling, ..self }
    }

    /// Adds a value for the layers and the transport to each question, in place of an earlier one of its type: a
    /// [`RetryPolicy`](crate::transport::RetryPolicy) or a [`TimeLimit`](crate::transport::TimeLimit), for example.
    ///
    /// An operation that was started has the [extensions](Request::extension) of its request, and one that was resumed has none. The
    /// headers of the request are for it alone.
    #[must_use]
    pub fn extension<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.extensions.insert(value);
        self
    }

    /// The text by which to go on at another time with [`Client::resume`]: the link by which the operation is watched and, on a line
    /// of its own, the one to what it makes, if the service said so at the start. The links may be permissions by themselves, so it is
    /// kept as a password is.
    #[must_use]
    pub fn position(&self) -> &str {
        self.position.as_str()
    }

    /// The last that the service said of the operation.
    #[must_use]
    pub const fn report(&self) -> &OperationReport {
        &self.report
    }

    /// How long the service asks to wait before the operation is asked for again.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Asks once how far the operation is. While it is under way there is nothing but its [`report`](Self::report).
    ///
    /// An answer of 200 may be a report, or already what the operation made, which may have a property `status` as well. It is taken
    /// for a report if its `status` is one that the guidelines and the services have for operations, such as `running`, or if it has
    /// something else of a report: how much is done, where the result is, an error, or a type whose name is that of an operation. What
    /// is made, and has such a word as its `status`, cannot be told from a report.
    ///
    /// # Errors
    /// [`Error::LongRunning`] when the operation has ended without success. What else there is, as in [`Client::send`], is about
    /// the question: the operation can be asked for again.
    pub async fn poll(&mut self) -> Result<Option<Completed<O>>, Error> {
        self.poll_at(SystemTime::now()).await
    }

    /// Asks until the operation has ended, at the times that the service asks for, or else those of the [`Polling`].
    ///
    /// # Errors
    /// As [`poll`](Self::poll). [`LongRunningError::is_still_running`] holds when the operation has not ended in time; it can be
    /// waited for again.
    pub async fn wait(&mut self, timer: &(impl Timer + ?Sized)) -> Result<Completed<O>, Error> {
        let (started, mut interval) = (timer.now(), self.polling.first());
        loop {
            // A service that asks for no time at all says nothing about when there is more to say.
            let delay = self.retry_after.filter(|asked| !asked.is_zero()).unwrap_or(interval);
            let waited = timer.now().saturating_duration_since(started);
            if !self.polling.allows(waited.saturating_add(delay)) {
                return Err(LongRunningError::still_running(self.report.clone(), waited).into());
            }
            timer.sleep(delay).await;
            if let Some(completed) = self.poll_at(timer.system_time()).await? {
                return Ok(completed);
            }
            interval = self.polling.after(interval);
        }
    }

    async fn poll_at(&mut self, now: SystemTime) -> Result<Option<Completed<O>>, Error> {
        let operation = information("/{monitor}");
        let answer = read_at(&self.client, self.position.monitor(), &self.extensions, &operation).await?;
        if !ANSWERS.contains(&answer.status()) {
            return Err(ServiceError::new(operation, ANSWERS, answer).into());
        }
        self.retry_after = retry_after(answer.headers(), now);
        self.report = OperationReport::read(answer.body());
        let made = match (answer.status(), self.report.status()) {
            (StatusCode::SEE_OTHER, _) => made_at(header_text(answer.headers(), &LOCATION)),
            (_, Some(OperationStatus::Succeeded)) => made_at(self.report.resource_location().or(self.position.location())),
            (_, Some(OperationStatus::Failed | OperationStatus::Canceled)) => {
                return Err(LongRunningError::ended(self.report.clone()).into());
            }
            (StatusCode::ACCEPTED, _) | (_, Some(_)) => return Ok(None),
            // An answer with success that is no report is what the operation made.
            _ if answer.body().is_empty() => made_at(self.position.location()),
            _ => Made::Here(answer),
        };
        Ok(Some(Completed::new(self.client.clone(), self.extensions.clone(), self.report.clone(), made)))
    }
}

/// The link is left out: it may be a permission by itself.
impl<O> fmt::Debug for LongRunning<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongRunning").field("report", &self.report).field("polling", &self.polling).finish_non_exhaustive()
    }
}

fn made_at(link: Option<&str>) -> Made {
    link.map_or(Made::Somewhere, |link| Made::At(link.to_owned()))
}

/// What is known of a request to a link, whose address is not.
pub(super) fn information(template: &'static str) -> OperationInfo {
    OperationInfo::new(OperationKind::Monitor, &ResourcePath::new(template), None)
}

/// What is answered at a link of the service, to a question with these extensions.
pub(super) async fn read_at(
    client: &Client,
    link: &str,
    extensions: &Extensions,
    operation: &OperationInfo,
) -> Result<Response<Bytes>, Error> {
    let request = Client::request_to_link(link, operation, extensions)?;
    client.answer_at_link(request, operation, LinkToken::ToOwnOrigin).await
}
