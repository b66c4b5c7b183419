//! `$select`: which properties of an entity are given
//! ([OData URL Conventions 4.01, section 5.1.4](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionselect)).

use std::borrow::Cow;

use serde_json::value::{RawValue, to_raw_value};

use super::super::problem::Problem;
use super::super::record::Record;
use super::super::representation::Representation;
use super::path_of;

/// The most names of a path, so that none exhausts the stack.
const MAX_NAMES: usize = 32;

/// Paths of properties.
#[derive(Debug)]
pub(in super::super) struct Select {
    /// The text, as the context of an answer repeats it.
    text: String,
    paths: Vec<Vec<String>>,
}

impl Select {
    pub(super) fn parse(text: &str) -> Result<Self, Problem> {
        let path = |text: &str| {
            let mut names = path_of("$select", text)?;
            if names.len() > MAX_NAMES {
                return Err(Problem::bad_request(format!("A path in $select has more than {MAX_NAMES} names.")));
            }
            // The type that a property belongs to says nothing of which property it is.
            names.retain(|name| !name.contains('.'));
            Ok(names)
        };
        Ok(Self { text: text.to_owned(), paths: text.split(',').map(path).collect::<Result<_, _>>()? })
    }

    pub(in super::super) fn text(&self) -> &str {
        &self.text
    }

    /// The properties of `record` that are asked for, and its annotations. As in Microsoft Graph, the key is only among them when it
    /// is asked for, and a name that the record does not have is left out.
    pub(in super::super) fn apply<'a>(&self, record: &'a Record) -> Representation<'a> {
        let paths = self.paths.iter().map(Vec::as_slice).collect::<Vec<_>>();
        apply(record, &paths)
    }
}

fn apply<'a>(record: &'a Record, paths: &[&[String]]) -> Representation<'a> {
    record.properties().filter_map(|(name, value)| Some((Cow::Borrowed(name), part(name, value, paths)?))).collect()
}

/// What is asked for of a property, if anything is.
fn part<'a>(name: &str, value: &'a RawValue, paths: &[&[String]]) -> Option<Cow<'a, RawValue>> {
    // An annotation of a property comes with it, one of the entity always.
    let property = name.split('@').next().unwrap_or_default();
    let inner = paths.iter().filter_map(|path| path.split_first());
    let inner = inner.filter(|(first, _)| *first == property || *first == "*").map(|(_, rest)| rest).collect::<Vec<_>>();
    if property.is_empty() || inner.iter().any(|rest| rest.is_empty()) {
        return Some(Cow::Borrowed(value));
    }
    if inner.is_empty() {
        return None;
    }
    if let Some(object) = Record::of_json(value) {
        return to_raw_value(&apply(&object, &inner)).ok().map(Cow::Owned);
    }
    let Ok(items) = serde_json::from_str::<Vec<Record>>(value.get()) else { return Some(Cow::Borrowed(value)) };
    let items = items.iter().map(|item| apply(item, &inner)).collect::<Vec<_>>();
    to_raw_value(&items).ok().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selected(paths: &str) -> String {
        let entity =
            br##"{"@odata.type":"#ns.a","id":"1","b@odata.type":"#Int64","b":2,"c":{"d":3,"e":4},"f":[{"d":5,"e":6}],"g":null}"##;
        let record = Record::parse(entity).ok().unwrap();
        serde_json::to_string(&Select::parse(paths).ok().unwrap().apply(&record)).unwrap()
    }

    #[test]
    fn what_is_not_asked_for_is_left_out() {
        for (paths, expected) in [
            ("b", r##"{"@odata.type":"#ns.a","b@odata.type":"#Int64","b":2}"##),
            ("id, missing ,g", r##"{"@odata.type":"#ns.a","id":"1","g":null}"##),
            ("c/d,f/e,g/x", r##"{"@odata.type":"#ns.a","c":{"d":3},"f":[{"e":6}],"g":null}"##),
            ("c/d,c", r##"{"@odata.type":"#ns.a","c":{"d":3,"e":4}}"##),
            ("ns.a/b", r##"{"@odata.type":"#ns.a","b@odata.type":"#Int64","b":2}"##),
        ] {
            assert_eq!(selected(paths), expected, "{paths}");
        }
        assert_eq!(selected("*").matches(':').count(), 11);
    }

    #[test]
    fn a_path_without_a_name_is_refused() {
        for paths in ["", "a,", "a//b", "/a", "a b"] {
            assert!(Select::parse(paths).is_err(), "{paths}");
        }
        assert!(Select::parse(&"a/".repeat(100_000)).is_err());
    }
}
