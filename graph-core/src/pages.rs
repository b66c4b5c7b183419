//! Paging: one page after the other, to the last.

use std::fmt;

use futures_core::Stream;
use futures_lite::stream::{self, StreamExt};

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

    /// The pages as a stream, which ends at the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<O::Output, Error>> + Unpin {
        let pages = stream::unfold(Some(self), |pages| async {
            let mut pages = pages?;
            let page = pages.next().await?;
            let rest = page.is_ok().then_some(pages);
            Some((page, rest))
        });
        Box::pin(pages)
    }

    /// What the pages hold, as one stream, which ends at the first error. What was read before it has come by then.
    pub fn items(self) -> impl Stream<Item = Result<<O::Output as Paged>::Item, Error>> + Unpin {
        Box::pin(self.into_stream().flat_map(|page| {
            let items = match page {
                Ok(page) => page.into_items().into_iter().map(Ok).collect(),
                Err(error) => vec![Err(error)],
            };
            stream::iter(items)
        }))
    }
}

impl<O> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("first", &self.first).finish_non_exhaustive()
    }
}

/// Finds out whether links lead in a circle, by comparing each with one that is replaced ever more rarely. So it needs the memory
/// of one link, however many there are (Brent's algorithm).
#[derive(Default)]
struct Circle {
    kept: String,
    since: u64,
    limit: u64,
}

impl Circle {
    fn closes(&mut self, link: &str) -> bool {
        if self.kept == link {
            return true;
        }
        if self.since == self.limit {
            link.clone_into(&mut self.kept);
            self.since = 0;
            self.limit = 2 * self.limit + 1;
        }
        self.since += 1;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::Circle;

    #[test]
    fn a_circle_of_any_length_is_found_and_a_line_is_none() {
        for length in 1..50 {
            for lead in 0..20 {
                let mut circle = Circle::default();
                let links = (0..lead).map(|link| format!("lead{link}"));
                let links = links.chain((0..).map(|link| format!("circle{}", link % length)));
                let found = links.take(1000).position(|link| circle.closes(&link));
                assert!(found.is_some_and(|found| found < 4 * (lead + length) + 4), "{lead} {length} {found:?}");
            }
        }
        let mut circle = Circle::default();
        assert!(!(0..10_000).any(|link| circle.closes(&link.to_string())));
    }
}
