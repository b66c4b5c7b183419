//! Pages and what they hold, as iterators.

use std::fmt;
use std::iter::FusedIterator;
use std::vec;

use super::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::paged::Paged;

/// The pages of a collection, as an iterator that ends after the last one, or at the first error: see
/// [`blocking::Client::pages`](Client::pages).
pub struct Pages<O> {
    client: Client,
    inner: crate::Pages<O>,
    has_failed: bool,
}

impl<O: Operation<Output: Paged>> Pages<O> {
    pub(super) const fn new(client: Client, pages: crate::Pages<O>) -> Self {
        Self { client, inner: pages, has_failed: false }
    }

    /// As [`Pages::position`](crate::Pages::position): the link to the page that comes next, which after an error is the one that
    /// failed.
    #[must_use]
    pub fn position(&self) -> Option<&str> {
        self.inner.position()
    }

    /// What the pages hold, as one iterator, which ends after the first error. What was read before it has come by then.
    #[must_use]
    pub fn items(self) -> Items<O> {
        Items { pages: self, page: Vec::new().into_iter() }
    }
}

impl<O: Operation<Output: Paged>> Iterator for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let page = self.client.run(async { self.inner.next().await.transpose() }).transpose();
        self.has_failed = matches!(page, Some(Err(_)));
        page
    }
}

impl<O: Operation<Output: Paged>> FusedIterator for Pages<O> {}

impl<O> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Pages").field(&self.inner).finish()
    }
}

/// What the pages of a collection hold, as an iterator: see [`Pages::items`].
pub struct Items<O: Operation<Output: Paged>> {
    pages: Pages<O>,
    page: vec::IntoIter<<O::Output as Paged>::Item>,
}

impl<O: Operation<Output: Paged>> Iterator for Items<O> {
    type Item = Result<<O::Output as Paged>::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = page.into_items().into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Operation<Output: Paged>> FusedIterator for Items<O> {}

impl<O: Operation<Output: Paged>> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("blocking::Items").field("pages", &self.pages).field("left_of_page", &self.page.len()).finish()
    }
}
