//! A page of a collection: which entities match, in which order, and where the next page starts
//! ([Microsoft Graph, paging](https://learn.microsoft.com/graph/paging)).
//!
//! The token of the next page names the last entity of this one, by what it is ordered by and by the number of its creation, and not
//! by its position. So an entity that is added or removed between two pages makes no other one come twice or not at all.

use std::cmp::Ordering;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::problem::Problem;
use super::query::{Order, OrderValue, Query};
use super::record::Record;
use super::store::{Found, Place};

/// An entity of a collection.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub(super) record: &'a Record,
    sequence: u64,
    /// Where the entity is kept, and the number of its last change. One within another entity is not kept by itself.
    pub(super) kept: Option<(Place, u64)>,
}

impl<'a> Item<'a> {
    /// Entities that stand within another one.
    pub(super) fn within(records: &'a [Record]) -> Vec<Self> {
        records.iter().zip(0..).map(|(record, sequence)| Self { record, sequence, kept: None }).collect()
    }
}

impl<'a> From<Found<'a>> for Item<'a> {
    fn from(found: Found<'a>) -> Self {
        Self { record: found.record, sequence: found.sequence, kept: Some((found.place, found.revision)) }
    }
}

/// The entities of a page.
#[derive(Debug)]
pub(super) struct Listing<'a> {
    pub(super) items: Vec<Item<'a>>,
    /// How many entities match on all pages.
    pub(super) count: usize,
    /// The token of the next page, if there is one.
    pub(super) next: Option<String>,
}

impl<'a> Listing<'a> {
    /// The page that a query asks for, of no more than `page_size` entities.
    pub(super) fn of(items: Vec<Item<'a>>, query: &Query, page_size: usize) -> Result<Self, Problem> {
        let mut rows = Vec::new();
        for item in items {
            if is_match(item.record, query)? {
                rows.push(Row::new(item, &query.order));
            }
        }
        let count = rows.len();
        rows.sort_by(|left, right| left.compare(right, &query.order));
        match &query.skip_token {
            Some(token) => {
                let last = Row::from_token(token, &query.order)?;
                rows.retain(|row| row.compare(&last, &query.order).is_gt());
            }
            None => drop(rows.drain(..query.skip.min(count))),
        }
        let size = query.top.unwrap_or(page_size).min(page_size);
        let more = rows.len() > size;
        rows.truncate(size);
        // A page without entities has none to go on from, so `$top=0` is the last one.
        let next = rows.last().filter(|_| more).map(|last| last.token(&query.order));
        Ok(Self { items: rows.into_iter().filter_map(|row| row.item).collect(), count, next })
    }
}

/// Whether an entity is what `$filter` and `$search` ask for.
pub(super) fn is_match(record: &Record, query: &Query) -> Result<bool, Problem> {
    let is_found = query.search.as_ref().is_none_or(|search| search.matches(record));
    Ok(is_found && query.filter.as_ref().map_or(Ok(true), |filter| filter.matches(record))?)
}

/// An entity, or the place of one that a token names, with what it is ordered by.
struct Row<'a> {
    values: Vec<OrderValue>,
    sequence: u64,
    item: Option<Item<'a>>,
}

impl<'a> Row<'a> {
    fn new(item: Item<'a>, order: &Order) -> Self {
        let values = order.values(item.record).into_iter().map(OrderValue::of).collect();
        Self { values, sequence: item.sequence, item: Some(item) }
    }

    fn compare(&self, other: &Self, order: &Order) -> Ordering {
        order.compare(&self.values, &other.values).then(self.sequence.cmp(&other.sequence))
    }

    fn token(&self, order: &Order) -> String {
        let values = self.item.as_ref().map(|item| order.values(item.record)).unwrap_or_default();
        write_token(&(self.sequence, values))
    }

    fn from_token(token: &str, order: &Order) -> Result<Self, Problem> {
        let (sequence, values) = read_token::<(u64, Vec<Box<RawValue>>)>(token)
            .filter(|(_, values)| values.len() == order.values(&Record::default()).len())
            .ok_or_else(|| Problem::bad_request("The $skiptoken is not one that this query has given.".to_owned()))?;
        let values = values.iter().map(|value| OrderValue::of(Some(value))).collect();
        Ok(Self { values, sequence, item: None })
    }
}

/// A token that says nothing to a client.
pub(super) fn write_token(state: &impl Serialize) -> String {
    // The state of a token is made of numbers and texts, which can be written.
    BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(state).unwrap_or_default())
}

/// What a token says, if it is one of the service.
pub(super) fn read_token<T: DeserializeOwned>(token: &str) -> Option<T> {
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(token).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::super::query::Purpose;
    use super::*;

    fn records(numbers: &[u64]) -> Vec<(u64, Record)> {
        let record =
            |number: &u64| (*number, Record::parse(format!(r#"{{"n":{number},"odd":{}}}"#, number % 2).as_bytes()).ok().unwrap());
        numbers.iter().map(record).collect()
    }

    /// The numbers of the entities of a page, and the token of the next one.
    fn page(numbers: &[u64], query: &str, size: usize) -> (String, usize, Option<String>) {
        let records = records(numbers);
        let items = records.iter().map(|(sequence, record)| Item { record, sequence: *sequence, kept: None }).collect();
        let query = Query::parse(Some(query), Purpose::Collection).ok().unwrap();
        let listing = Listing::of(items, &query, size).ok().unwrap();
        let numbers = listing.items.iter().map(|item| item.record.get("n").unwrap().get()).collect::<Vec<_>>().join(",");
        (numbers, listing.count, listing.next)
    }

    #[test]
    fn pages_follow_each_other_whatever_comes_and_goes() {
        for (query, first, second) in [
            ("", "1,2,3", "5,6,7"),
            ("$orderby=n desc", "6,5,4", "3,2"),
            ("$orderby=odd,n", "2,4,6", "1,3,5"),
            ("$filter=n gt 1", "2,3,4", "5,6,7"),
        ] {
            let (numbers, _, next) = page(&[1, 2, 3, 4, 5, 6], query, 3);
            assert_eq!(numbers, first, "{query}");
            // The last entity of the first page is gone, so is one that was to come; one has been added.
            let left = match query {
                "" => &[1, 2, 5, 6, 7][..],
                "$orderby=n desc" => &[1, 2, 3, 5, 7][..],
                "$orderby=odd,n" => &[1, 2, 3, 4, 5, 8][..],
                _ => &[1, 2, 3, 5, 6, 7][..],
            };
            let expected = match query {
                "$orderby=n desc" => "3,2,1",
                "$orderby=odd,n" => "8,1,3",
                _ => second,
            };
            let (numbers, _, _) = page(left, &format!("{query}&$skiptoken={}", next.unwrap()), 3);
            assert_eq!(numbers, expected, "{query}");
        }
    }

    #[test]
    fn top_and_skip_and_count() {
        assert_eq!(page(&[1, 2, 3, 4], "$top=2&$skip=1", 9).0, "2,3");
        assert_eq!(page(&[1, 2, 3, 4], "$top=3", 2).0, "1,2", "no page is larger than the service lets it be");
        assert_eq!(page(&[1, 2, 3, 4], "$skip=9", 9), (String::new(), 4, None));
        assert_eq!(page(&[1, 2, 3, 4], "$top=0", 9), (String::new(), 4, None));
        assert_eq!(page(&[1, 2, 3, 4], "$filter=odd eq 1", 9), ("1,3".to_owned(), 2, None));
        assert_eq!(page(&[1, 2], "", 2).2, None, "a full page may be the last");
    }

    #[test]
    fn a_token_of_another_query_is_refused() {
        for token in ["x", "WzEsW11d", ""] {
            let query = Query::parse(Some(&format!("$orderby=n&$skiptoken={token}")), Purpose::Collection).ok().unwrap();
            assert!(Listing::of(Vec::new(), &query, 1).is_err(), "{token}");
        }
    }
}
