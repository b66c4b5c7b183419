//! Requests that cannot be sent as they are, and answers that lead no further.

use std::fmt;

/// Why a request cannot be sent as it is, or cannot be gone on with after an answer.
///
/// Most are found before anything is sent. [`LinkCircle`](Self::LinkCircle), [`NoResult`](Self::NoResult) and
/// [`NoAnswer`](Self::NoAnswer) come after an answer with success, which lacks what is needed next: what was asked for before may
/// have been carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// The key is empty, so the path would be that of the collection.
    EmptyKey,
    /// The key is `.` or `..`, which would change the path.
    DotKey,
    /// The declared path is not the path of a URI.
    InvalidPath,
    /// What was given for a header cannot be one.
    InvalidHeader,
    /// A link of the service is not a URI.
    InvalidLink,
    /// A link to a page leads to another scheme, host or port than the client's. Nothing was sent there.
    ForeignLink,
    /// A link of a service over HTTPS leads to plain HTTP. Nothing was sent there.
    InsecureLink,
    /// The links from page to page lead in a circle.
    LinkCircle,
    /// A long-running operation is complete, and the service does not say where what it made is.
    NoResult,
    /// A blocking client was called inside of an async runtime. Nothing was sent.
    InsideRuntime,
    /// More requests of a batch depend on each other than the service takes at once.
    TooManyDependent,
    /// Requests of a batch that depend on each other go to several versions of the service.
    DependentVersions,
    /// A request of a batch is only made after another one, which cannot be sent.
    RefusedDependency,
    /// What a request of a batch holds is not the JSON that its `Content-Type` says.
    InvalidBody,
    /// A handle is of another batch.
    ForeignHandle,
    /// The service left a request of a batch out of its answer, or the answer has been taken.
    NoAnswer,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EmptyKey => "the key of the entity is empty; an entity has a key once the service has created it",
            Self::DotKey => "the key of the entity is `.` or `..`, which a path takes for a step and not for a key",
            Self::InvalidPath => "the path of the entity is not the path of a URI",
            Self::InvalidHeader => "what was given for a header holds a character that a header cannot",
            Self::InvalidLink => "the link that the service gave is not a URI",
            Self::ForeignLink => {
                "the link to the page leads to another scheme, host or port than the client's, and was not followed; \
                 the token belongs to the client's own service"
            }
            Self::InsecureLink => {
                "the service's link leads from `https` to plain `http`, where others can read what is sent, and was not followed"
            }
            Self::NoResult => {
                "the long-running operation is complete, but the service does not say where what it made is; \
                 its report may have the id"
            }
            Self::InsideRuntime => {
                "a blocking client was called inside of an async runtime, whose thread it would hold; \
                 await a `graph_core::Client` there"
            }
            Self::TooManyDependent => {
                "more than 20 requests of the batch depend on each other, and the service takes no more at once"
            }
            Self::DependentVersions => {
                "requests of the batch that depend on each other go to several versions of the service, and a batch goes to one"
            }
            Self::RefusedDependency => "the request is only made after another one of the batch, which cannot be sent",
            Self::InvalidBody => "the body is not the JSON that its `Content-Type` says, so it cannot be part of a batch",
            Self::ForeignHandle => "the handle is of another batch; each batch has the answers to its own requests only",
            Self::NoAnswer => "the answer to the batch has none to this request",
            Self::LinkCircle => "the service's links from page to page lead in a circle",
        })
    }
}

impl std::error::Error for RequestError {}
