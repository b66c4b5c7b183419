//! Changes: what a delta query tells of a collection.

use serde_json::Value;

use crate::json::{self, JsonError};
use crate::page::Page;
use crate::types::Json;
use crate::value::PropertyValue;

/// What has changed of one entity.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Change<E> {
    /// The entity is new, or has changed. One that has changed may hold no more than its key and what has changed.
    Upsert(E),
    /// The entity is gone.
    Removed {
        /// The key of the entity.
        id: String,
        /// `deleted` if it can never come back, `changed` if it can, or if it is only no longer among the entities asked for.
        reason: Option<String>,
    },
}

/// One page of changes
/// ([OData JSON Format 4.01, section 15](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_DeltaPayload)).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeltaPage<E> {
    /// The changes, in the order of the service. An entity may be among them more than once; the last one counts.
    pub changes: Vec<Change<E>>,
    /// Where the next page is, if this is not the last.
    pub next_link: Option<String>,
    /// On the last page: where later changes can be asked for, with
    /// [`Collection::delta_since`](crate::Collection::delta_since).
    pub delta_link: Option<String>,
}

impl<E: PropertyValue> DeltaPage<E> {
    pub(crate) fn decode(body: &[u8]) -> Result<Self, JsonError> {
        let page = json::from_slice::<Page<Json>>(body)?;
        let changes = page.items.iter().enumerate();
        let changes = changes.map(|(index, item)| change(item).map_err(|error| error.in_item("value", index)));
        Ok(Self { changes: changes.collect::<Result<_, _>>()?, next_link: page.next_link, delta_link: page.delta_link })
    }
}

fn change<E: PropertyValue>(item: &Json) -> Result<Change<E>, JsonError> {
    match removed(item) {
        Some(removed) => Ok(removed),
        None => json::from_slice(item.as_str().as_bytes()).map(Change::Upsert),
    }
}

/// The item as an entity that is gone, if it says so.
fn removed<E>(item: &Json) -> Option<Change<E>> {
    const REMOVED: &str = "@removed";
    // Most items are not, and need not be read twice.
    if !item.as_str().contains(REMOVED) {
        return None;
    }
    let item = item.to_value();
    let removed = item.get(REMOVED)?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let id = item.get("id").map(|id| text(id).unwrap_or_else(|| id.to_string())).unwrap_or_default();
    Some(Change::Removed { id, reason: removed.get("reason").and_then(text) })
}
