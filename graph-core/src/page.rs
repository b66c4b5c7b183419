//! Pages: the envelope in which the service answers with a collection.

use crate::schema::{PropertyRow, UNTYPED};
use crate::structured::{DeclaredType, NoBase, StructuredType};
use crate::value::kind::Structured;
use crate::value::{PropertyValue, Slot, View};

/// One page of a collection
/// ([OData JSON Format 4.01, section 12](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_CollectionofEntities)).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<E> {
    /// The entities of this page, in the order of the service. A page may be empty and still have a next one.
    pub items: Vec<E>,
    /// How many entities the collection has in all, if the service says so.
    pub count: Option<i64>,
    /// Where the next page is, if this is not the last.
    pub next_link: Option<String>,
    /// On the last page of a delta query: where later changes can be asked for.
    pub(crate) delta_link: Option<String>,
}

impl<E: PropertyValue> DeclaredType for Page<E> {
    type Base = NoBase;

    const START: &'static str = UNTYPED;

    const ROWS: &'static [PropertyRow] = &[
        (r#","@odata.count":""#, <Option<i64> as PropertyValue>::STATIC_TYPE, 0),
        (r#","@odata.nextLink":""#, <Option<String> as PropertyValue>::STATIC_TYPE, 0),
        (r#","@odata.deltaLink":""#, <Option<String> as PropertyValue>::STATIC_TYPE, 0),
        (r#","value":""#, &<Vec<E> as PropertyValue>::TYPE.required(), 0),
    ];
}

impl<E: PropertyValue> StructuredType for Page<E> {
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.next_link),
            2 => Some(&mut self.delta_link),
            3 => Some(&mut self.items),
            _ => None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => self.count.view(),
            1 => self.next_link.view(),
            2 => self.delta_link.view(),
            3 => PropertyValue::view(&self.items),
            _ => View::Absent,
        }
    }

    fn blank() -> Self {
        Self { items: Vec::new(), count: None, next_link: None, delta_link: None }
    }
}

impl<E: PropertyValue> PropertyValue for Page<E> {
    type Kind = Structured;

    type Value = Self;
}
