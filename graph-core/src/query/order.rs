//! Orders: by which properties a collection is sorted.

use std::marker::PhantomData;

/// A value that a collection of entities of the type `E` is sorted by, and the direction
/// ([OData URL Conventions 4.01, section 5.1.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionorderby)).
#[derive(Debug)]
#[must_use = "an order does nothing until a request is given it"]
pub struct OrderBy<E> {
    text: String,
    entity: PhantomData<fn() -> E>,
}

impl<E> OrderBy<E> {
    pub(super) fn new(text: String) -> Self {
        Self { text, entity: PhantomData }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}
