//! The transfer of a content: one range after the other, until the service has all of them.

use std::fmt;
use std::iter;
use std::marker::PhantomData;
use std::ops::Range;

use bytes::Bytes;
use http::header::{CONTENT_RANGE, CONTENT_TYPE};
use http::{Extensions, HeaderValue, Response, StatusCode};

use super::content::Content;
use super::progress::UploadProgress;
use super::range::{parse, total};
use super::range_size::RangeSize;
use super::session::UploadSession;
use super::state::SessionState;
use super::uploaded::Uploaded;
use crate::client::{Client, LinkToken};
use crate::error::{Error, ServiceError, UploadError};
use crate::operation::{OperationInfo, OperationKind};
use crate::path::ResourcePath;
use crate::value::PropertyValue;

/// How often in a row the service may have no more than before.
const MAX_STEPS_WITHOUT_PROGRESS: u32 = 3;

/// An upload of a content, which is read as an `E` once it is complete.
///
/// The ranges go to the URL of the session, without the client's token, which would be refused there. From a service over HTTPS
/// the URL has to be one of HTTPS. What fails can be tried again, by the same upload or by another one of the same session: the
/// service keeps what it has.
pub struct Upload<E, C> {
    client: Client,
    session: UploadSession,
    content: C,
    range_size: RangeSize,
    /// Those of each request.
    extensions: Extensions,
    /// What the service does not have yet, as far as it says.
    missing: Vec<Range<u64>>,
    /// The most that the service ever had.
    received: u64,
    steps_without_progress: u32,
    item: PhantomData<fn() -> E>,
}

impl<E, C: Content> Upload<E, C> {
    pub(super) fn new(client: Client, session: UploadSession, content: C) -> Self {
        let size = content.size();
        // A new session may say nothing. One that says what cannot be read is asked again when it refuses the beginning.
        let missing = missing(&session.next_expected_ranges, size).filter(|ranges| !ranges.is_empty());
        let missing = missing.unwrap_or_else(|| iter::once(0..size).collect());
        let received = size.saturating_sub(total(&missing));
        let (range_size, steps_without_progress) = (RangeSize::DEFAULT, 0);
        let extensions = Extensions::new();
        Self { client, session, content, range_size, extensions, missing, received, steps_without_progress, item: PhantomData }
    }

    /// How many bytes go in one request, in place of [`RangeSize::DEFAULT`].
    #[must_use]
    pub fn range_size(self, range_size: RangeSize) -> Self {
        Self { range_size, ..self }
    }

    /// Adds a value for the layers and the transport to each request, in place of an earlier one of its type: a
    /// [`TimeLimit`](crate::transport::TimeLimit) that goes with the size of the ranges, for example, or a
    /// [`RetryPolicy`](crate::transport::RetryPolicy).
    #[must_use]
    pub fn extension<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.extensions.insert(value);
        self
    }

    /// The session, with what the service last said of it, to go on with at another time.
    #[must_use]
    pub const fn session(&self) -> &UploadSession {
        &self.session
    }

    /// How far the upload is.
    #[must_use]
    pub fn progress(&self) -> UploadProgress {
        let total_size = self.content.size();
        UploadProgress { received: total_size.saturating_sub(total(&self.missing)), total: total_size }
    }

    /// Asks the service what it does not have yet, ahead of going on with a session that was kept.
    ///
    /// # Errors
    /// As [`send_range`](Self::send_range).
    pub async fn refresh(&mut self) -> Result<(), Error> {
        let operation = information(OperationKind::GetUploadSession);
        let answer = self.ask(&operation, None).await?;
        if answer.status() != StatusCode::OK {
            return Err(failed(operation, &[StatusCode::OK], answer));
        }
        self.note(&answer, None)
    }

    /// Gives the upload up, so that the service forgets what it has of it.
    ///
    /// # Errors
    /// As [`send_range`](Self::send_range).
    pub async fn cancel(&self) -> Result<(), Error> {
        const SUCCESS: &[StatusCode] = &[StatusCode::NO_CONTENT, StatusCode::OK];
        let operation = information(OperationKind::CancelUploadSession);
        let answer = self.ask(&operation, None).await?;
        if SUCCESS.contains(&answer.status()) { Ok(()) } else { Err(failed(operation, SUCCESS, answer)) }
    }

    async fn ask(&self, operation: &OperationInfo, range: Option<&Range<u64>>) -> Result<Response<Bytes>, Error> {
        let url = self.session.upload_url.as_ref().ok_or(UploadError::NoUploadUrl)?;
        let mut request = Client::request_to_link(&url.0, operation, &self.extensions)?;
        if let Some(range) = range {
            let content_range = format!("bytes {}-{}/{}", range.start, range.end.saturating_sub(1), self.content.size());
            // A header can have any digits: what cannot be would be an error and not an upload of something else.
            let content_range = HeaderValue::try_from(content_range).map_err(|_| UploadError::InvalidRanges)?;
            request.headers_mut().insert(CONTENT_RANGE, content_range);
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
            *request.body_mut() = self.read(range).await?;
        }
        self.client.answer_at_link(request, operation, LinkToken::Unwanted).await
    }

    async fn read(&self, range: &Range<u64>) -> Result<Bytes, UploadError> {
        let bytes = self.content.read(range.clone()).await.map_err(UploadError::Content)?;
        let (expected, found) = (range.end.saturating_sub(range.start), bytes.len());
        if u64::try_from(found) == Ok(expected) {
            Ok(bytes)
        } else {
            Err(UploadError::WrongLength { expected, found: u64::try_from(found).unwrap_or(u64::MAX) })
        }
    }

    /// The range that is sent next: the beginning of the first one that is missing.
    fn next_range(&self) -> Result<Range<u64>, UploadError> {
        if self.content.size() == 0 {
            return Err(UploadError::EmptyContent);
        }
        let first = self.missing.first().ok_or(UploadError::NotCompleted)?;
        Ok(first.start..first.end.min(first.start.saturating_add(self.range_size.bytes())))
    }

    /// Notes what the service says that it expects after `sent`.
    fn note(&mut self, answer: &Response<Bytes>, sent: Option<&Range<u64>>) -> Result<(), Error> {
        let state = SessionState::read(answer.body());
        if state.expiration_date_time.is_some() {
            self.session.expiration_date_time = state.expiration_date_time;
        }
        let size = self.content.size();
        let expected = match (state.next_expected_ranges, sent) {
            (Some(ranges), _) => ranges,
            // What is sent in order is followed by the rest.
            (None, Some(sent)) if sent.end < size => vec![format!("{}-", sent.end)],
            (None, Some(_)) => Vec::new(),
            (None, None) => return Err(UploadError::InvalidRanges.into()),
        };
        self.missing = missing(&expected, size).ok_or(UploadError::InvalidRanges)?;
        self.session.next_expected_ranges = expected;
        Ok(())
    }

    /// Counts a step, and ends the upload when none of the last ones got further.
    fn count_step(&mut self) -> Result<(), UploadError> {
        let received = self.progress().received;
        if received > self.received {
            (self.received, self.steps_without_progress) = (received, 0);
            return Ok(());
        }
        self.steps_without_progress += 1;
        if self.steps_without_progress < MAX_STEPS_WITHOUT_PROGRESS {
            return Ok(());
        }
        // Who tries again starts to count again.
        self.steps_without_progress = 0;
        Err(UploadError::NoProgress)
    }
}

impl<E: PropertyValue, C: Content> Upload<E, C> {
    /// Sends the next range. While the service expects more there is nothing but [`progress`](Self::progress).
    ///
    /// A range that the service has already, since its answer was lost for example, makes it be asked what it does not have.
    ///
    /// # Errors
    /// [`Error::Upload`] when the upload cannot go on, and what [`Client::send`] fails by. Unless the error says otherwise, the
    /// range can be sent again.
    pub async fn send_range(&mut self) -> Result<Option<Uploaded<E>>, Error> {
        const MORE_TO_COME: &[StatusCode] = &[StatusCode::ACCEPTED];
        const COMPLETE: &[StatusCode] = &[StatusCode::ACCEPTED, StatusCode::OK, StatusCode::CREATED];
        let operation = information(OperationKind::UploadRange);
        let range = self.next_range()?;
        let is_last = self.missing.iter().eq([&range]);
        let answer = self.ask(&operation, Some(&range)).await?;
        match answer.status() {
            StatusCode::ACCEPTED => self.note(&answer, Some(&range))?,
            // An attachment goes on with the status that a file ends with.
            StatusCode::OK if SessionState::is_of(answer.body()) => self.note(&answer, Some(&range))?,
            // Ahead of the last range it would be something between that answers, and the content would be cut short.
            StatusCode::OK | StatusCode::CREATED if is_last => return Uploaded::read(operation, answer).map(Some),
            StatusCode::RANGE_NOT_SATISFIABLE => self.refresh().await?,
            _ => return Err(failed(operation, if is_last { COMPLETE } else { MORE_TO_COME }, answer)),
        }
        self.count_step()?;
        Ok(None)
    }

    /// Sends all ranges that the service does not have yet.
    ///
    /// # Errors
    /// As [`send_range`](Self::send_range). It can be called again.
    pub async fn finish(&mut self) -> Result<Uploaded<E>, Error> {
        loop {
            if let Some(uploaded) = self.send_range().await? {
                return Ok(uploaded);
            }
        }
    }
}

impl<E, C> fmt::Debug for Upload<E, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("session", &self.session).field("range_size", &self.range_size).finish_non_exhaustive()
    }
}

/// The ranges that a session expects; none when one of them cannot be read.
fn missing(expected: &[String], size: u64) -> Option<Vec<Range<u64>>> {
    expected.iter().map(|text| parse(text, size)).collect()
}

/// What is known of a request to the URL of a session, which is not part of it.
fn information(kind: OperationKind) -> OperationInfo {
    OperationInfo::new(kind, &ResourcePath::new("/{upload_url}"), None)
}

fn failed(operation: OperationInfo, success: &'static [StatusCode], answer: Response<Bytes>) -> Error {
    let status = answer.status();
    let error = ServiceError::new(operation, success, answer);
    if status == StatusCode::NOT_FOUND { UploadError::SessionGone(Box::new(error)).into() } else { error.into() }
}

impl Client {
    /// An upload of `content` by a session that was created for it. What the service answers in the end is read as an `E`.
    /// Nothing is sent before it is asked for.
    pub fn upload<E, C: Content>(&self, session: UploadSession, content: C) -> Upload<E, C> {
        Upload::new(self.clone(), session, content)
    }
}
