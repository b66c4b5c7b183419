//! Lenient pages: an entity that cannot be decoded does not take the others with it.

use std::fmt;

use crate::json::{self, JsonError};
use crate::page::Page;
use crate::types::Json;
use crate::value::PropertyValue;

/// An entity of a page that is not what was declared.
pub struct RefusedItem {
    json: Json,
    error: JsonError,
}

impl RefusedItem {
    /// The entity, as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn error(&self) -> &JsonError {
        &self.error
    }
}

impl fmt::Display for RefusedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

/// Shows what is wrong, and not the entity: it may hold what must not be shown.
impl fmt::Debug for RefusedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefusedItem").field("error", &self.error).finish_non_exhaustive()
    }
}

impl std::error::Error for RefusedItem {}

pub(crate) fn decode<E: PropertyValue>(body: &[u8]) -> Result<Page<Result<E, RefusedItem>>, JsonError> {
    let Page { items, count, next_link, delta_link } = json::from_slice::<Page<Json>>(body)?;
    let items = items.into_iter().enumerate();
    let items = items.map(|(index, json)| match json::from_slice(json.as_str().as_bytes()) {
        Ok(entity) => Ok(entity),
        Err(error) => Err(RefusedItem { error: error.in_item("value", index), json }),
    });
    Ok(Page { items: items.collect(), count, next_link, delta_link })
}
