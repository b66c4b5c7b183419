//! Paging: one page after the other, to the last.

mod circle;
mod stream;

use std::fmt;

use circle::Circle;
use futures_core::Stream;
use stream::{InTurn, Items};

use crate::client::Client;
use crate::error::{Error, RequestError};
use crate::operation::Operation;
use crate::paged::Paged;
use crate::request::Request;

/// The pages of a collection, read one by one: see [`Client::pages`].
///
/// A page that fails is not lost: [`next`](Self::next) asks for it again, and [`position`](Self::position) tells where it is.
pub struct Pages<O> {
    client: Client,
    first: Request<O>,
    next: Next,
    circle: Circle,
}

enum Next {
    First,
    Link(String),
    End,
}

impl<O: Operation<Output: Paged>> Pages<O> {
    pub(crate) fn new(client: Client, first: Request<O>) -> Self {
        Self { client, first, next: Next::First, circle: Circle::default() }
    }

    /// The next page; none after the last. An empty page is one like any other.
    ///
    /// Every page is asked for with the headers of the first request, by the link that the service gave, as it is.
    ///
    /// # Errors
    /// As [`Client::send`]; the page can then be asked for again. [`RequestError::ForeignLink`] when a link leads to another host,
    /// [`RequestError::LinkCircle`] when the links lead in a circle.
    pub async fn next(&mut self) -> Option<Result<O::Output, Error>> {
        let request = match &self.next {
            Next::First => self.first.clone(),
            Next::Link(link) => self.first.to_link(link.clone()),
            Next::End => return None,
        };
        let page = match self.client.send(request).await {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        self.next = match page.next_link() {
            None => Next::End,
            Some(link) if self.circle.closes(link) => {
                self.next = Next::End;
                return Some(Err(RequestError::LinkCircle.into()));
            }
            Some(link) => Next::Link(link.to_owned()),
        };
        Some(Ok(page))
    }

    /// The link to the page that comes next, to go on from there at another time with [`Request::continued_at`]; none before the first page
    /// and after the last.
    #[must_use]
    pub fn position(&self) -> Option<&str> {
        match &self.next {
            Next::Link(link) => Some(link),
            Next::First | Next::End => None,
        }
    }

    async fn next_and_rest(mut self) -> (Option<Result<O::Output, Error>>, Self) {
        (self.next().await, self)
    }

    /// The pages as a stream, which ends at the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<O::Output, Error>> + Unpin {
        InTurn::new(self, Self::next_and_rest)
    }

    /// What the pages hold, as one stream, which ends at the first error. What was read before it has come by then.
    pub fn items(self) -> impl Stream<Item = Result<<O::Output as Paged>::Item, Error>> + Unpin {
        Items::new(self.into_stream())
    }
}

impl<O> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("first", &self.first).finish_non_exhaustive()
    }
}
