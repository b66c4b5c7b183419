//! Pages as streams: one page after the other, and what they hold. They are written out here, since a crate that has them for all purposes
//! takes half a second of every build.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use crate::error::Error;
use crate::paged::Paged;

/// What a state gives in turn, each time with the state for the next turn, up to the end or the first error.
pub(super) struct InTurn<S, F> {
    give: fn(S) -> F,
    /// The turn that is polled, in the one place on the heap that all turns have in common. None after the last one.
    turn: Option<Pin<Box<F>>>,
}

impl<S, F> InTurn<S, F> {
    pub(super) fn new(state: S, give: fn(S) -> F) -> Self {
        Self { give, turn: Some(Box::pin(give(state))) }
    }
}

impl<S, T, F: Future<Output = (Option<Result<T, Error>>, S)>> Stream for InTurn<S, F> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let give = self.give;
        let Some(turn) = &mut self.turn else { return Poll::Ready(None) };
        let (given, state) = ready!(turn.as_mut().poll(context));
        if matches!(given, Some(Ok(_))) {
            turn.set(give(state));
        } else {
            self.turn = None;
        }
        Poll::Ready(given)
    }
}

/// What the pages of a stream hold.
pub(super) struct Items<S, T> {
    pages: S,
    page: vec::IntoIter<T>,
}

impl<S, T> Items<S, T> {
    pub(super) fn new(pages: S) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }
}

/// Items are handed over, and none is ever polled where it is.
impl<S: Unpin, T> Unpin for Items<S, T> {}

impl<P: Paged, S: Stream<Item = Result<P, Error>> + Unpin> Stream for Items<S, P::Item> {
    type Item = Result<P::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
