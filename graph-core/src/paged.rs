//! Answers that come in pages.

use crate::change::{Change, DeltaPage};
use crate::page::Page;

/// The answer to a request that comes in pages.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not come in pages",
    label = "not a page",
    note = "`pages` and `collect` take requests that answer pages, such as `User::list()`, `User::delta()` and a function that `returns = Page<...>`; others are sent by `send`"
)]
pub trait Paged {
    /// What the pages hold.
    type Item;

    /// Where the next page is, if this is not the last.
    fn next_link(&self) -> Option<&str>;

    /// What this page holds.
    fn into_items(self) -> Vec<Self::Item>;
}

impl<E> Paged for Page<E> {
    type Item = E;

    fn next_link(&self) -> Option<&str> {
        self.next_link.as_deref()
    }

    fn into_items(self) -> Vec<E> {
        self.items
    }
}

impl<E> Paged for DeltaPage<E> {
    type Item = Change<E>;

    fn next_link(&self) -> Option<&str> {
        self.next_link.as_deref()
    }

    fn into_items(self) -> Vec<Change<E>> {
        self.changes
    }
}
