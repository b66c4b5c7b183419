//! `$orderby`: the order of the entities
//! ([OData URL Conventions 4.01, section 5.1.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionorderby)).

use std::cmp::Ordering;

use serde_json::value::RawValue;

use super::super::path::{PropertyPath, text_of};
use super::super::problem::Problem;
use super::super::record::Record;
use super::super::{number, text};
use super::path_of;
use crate::types::DateTimeOffset;

/// The properties that entities are ordered by, the first one first.
#[derive(Debug, Default)]
pub(in super::super) struct Order {
    terms: Vec<Term>,
}

#[derive(Debug)]
struct Term {
    path: PropertyPath,
    is_descending: bool,
}

impl Order {
    pub(super) fn parse(text: &str) -> Result<Self, Problem> {
        let term = |text: &str| {
            let (path, direction) = text.trim().split_once(' ').unwrap_or((text, "asc"));
            let is_descending = match direction.trim() {
                "asc" => false,
                "desc" => true,
                other => return Err(Problem::bad_request(format!("In $orderby, '{other}' is neither 'asc' nor 'desc'."))),
            };
            Ok(Term { path: PropertyPath::new(path_of("$orderby", path)?), is_descending })
        };
        Ok(Self { terms: text.split(',').map(term).collect::<Result<_, _>>()? })
    }

    /// What an entity is ordered by.
    pub(in super::super) fn values<'a>(&self, record: &'a Record) -> Vec<Option<&'a RawValue>> {
        self.terms.iter().map(|term| term.path.of_record(record)).collect()
    }

    /// The order of two entities by their values.
    pub(in super::super) fn compare(&self, left: &[OrderValue], right: &[OrderValue]) -> Ordering {
        let pairs = left.iter().zip(right).zip(&self.terms);
        pairs.fold(Ordering::Equal, |order, ((left, right), term)| {
            order.then_with(|| if term.is_descending { right.cmp(left) } else { left.cmp(right) })
        })
    }
}

/// A value of an entity in the form in which it is ordered: nulls first, then Booleans, numbers, times and other texts.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum OrderValue {
    Null,
    Boolean(bool),
    Number(NumberLiteral),
    Time(DateTimeOffset),
    /// A text without the case of its letters.
    Text(String),
    /// What has no order: an object or an array.
    Unordered,
}

impl OrderValue {
    pub(in super::super) fn of(value: Option<&RawValue>) -> Self {
        let Some(value) = value else { return Self::Null };
        match value.get().as_bytes().first() {
            Some(b'n') | None => Self::Null,
            Some(b't') => Self::Boolean(true),
            Some(b'f') => Self::Boolean(false),
            Some(b'[' | b'{') => Self::Unordered,
            Some(b'"') => {
                let text = text_of(value).unwrap_or_default();
                text.parse().map_or_else(|_| Self::Text(text::fold(&text)), Self::Time)
            }
            Some(_) => Self::Number(NumberLiteral(value.get().to_owned())),
        }
    }
}

/// A number as its text.
#[derive(Debug)]
pub(in super::super) struct NumberLiteral(String);

impl Ord for NumberLiteral {
    fn cmp(&self, other: &Self) -> Ordering {
        number::compare(&self.0, &other.0)
    }
}

impl PartialOrd for NumberLiteral {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for NumberLiteral {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for NumberLiteral {}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered(by: &str) -> String {
        let entities = [
            r#"{"id":"a","n":2,"t":"Zoo","p":{"q":2}}"#,
            r#"{"id":"b","n":null,"t":"apple","p":{"q":1}}"#,
            r#"{"id":"c","n":1.5,"t":"2020-01-01T00:00:00Z"}"#,
            r#"{"id":"d","n":10,"t":"2019-12-31T23:00:00-02:00"}"#,
        ];
        let order = Order::parse(by).ok().unwrap();
        let values = |record: &Record| order.values(record).into_iter().map(OrderValue::of).collect::<Vec<_>>();
        let mut records = entities.map(|entity| Record::parse(entity.as_bytes()).ok().unwrap());
        records.sort_by(|left, right| order.compare(&values(left), &values(right)));
        records.iter().filter_map(|record| text_of(record.get("id")?)).collect()
    }

    #[test]
    fn entities_are_ordered_with_nulls_first() {
        for (by, expected) in [
            ("n", "bcad"),
            ("n desc", "dacb"),
            ("t asc", "cdba"),
            ("p/q,id desc", "dcba"),
            (" p/q desc , id ", "abcd"),
            ("missing", "abcd"),
        ] {
            assert_eq!(ordered(by), expected, "{by}");
        }
    }

    #[test]
    fn what_is_no_order_is_refused() {
        for by in ["", "a,", "a down", "a asc desc", "a/"] {
            assert!(Order::parse(by).is_err(), "{by}");
        }
    }
}
