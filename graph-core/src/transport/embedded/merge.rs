//! PATCH: what an entity is after changes
//! ([OData Protocol 4.01, section 11.4.3](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpdateanEntity)).
//!
//! A property takes the value that is sent, null among them. Only an object of the same type goes into the one that is there,
//! property by property; an array takes the place of the old one.

use std::collections::HashMap;

use serde_json::value::{RawValue, to_raw_value};

use super::path::{TYPE_ANNOTATION, text_of};
use super::problem::Problem;
use super::record::Record;
use super::representation::Representation;

/// How deep objects may be nested, as deep as `serde_json` reads them.
const MAX_DEPTH: u8 = 127;

/// The entity `old` with `changes`, all but the one of its key.
pub(super) fn merge(old: &Record, changes: Record, key_name: &str) -> Result<Record, Problem> {
    let changes = changes.into_properties().into_iter().filter(|(name, _)| name != key_name).collect();
    merge_objects(old, changes, MAX_DEPTH)
}

fn merge_objects(old: &Record, changes: Record, depth: u8) -> Result<Record, Problem> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(Problem::bad_request(format!("The body is nested deeper than {MAX_DEPTH} objects.")));
    };
    let existing = old.properties().collect::<HashMap<_, _>>();
    let mut merged = Vec::new();
    for (name, new) in changes.into_properties() {
        let value = match existing.get(name.as_str()) {
            Some(old) => merge_values(old, new, depth)?,
            None => new,
        };
        merged.push((name, value));
    }
    let kept = old.properties().map(|(name, value)| (name.to_owned(), value.to_owned()));
    Ok(kept.chain(merged).collect())
}

fn merge_values(old: &RawValue, new: Box<RawValue>, depth: u8) -> Result<Box<RawValue>, Problem> {
    let (Some(before), Some(changes)) = (Record::of_json(old), Record::of_json(&new)) else { return Ok(new) };
    if is_other_type(&before, &changes) {
        return Ok(new);
    }
    let merged = merge_objects(&before, changes, depth)?;
    Ok(to_raw_value(&Representation::of(&merged)).unwrap_or(new))
}

/// Whether both objects name a type, and not the same: then no property of the one is one of the other.
fn is_other_type(before: &Record, changes: &Record) -> bool {
    let type_of =
        |record: &Record| record.get(TYPE_ANNOTATION).and_then(text_of).map(|name| name.trim_start_matches('#').to_lowercase());
    type_of(before).zip(type_of(changes)).is_some_and(|(before, after)| before != after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(old: &str, changes: &str) -> String {
        let [old, changes] = [old, changes].map(|text| Record::parse(text.as_bytes()).ok().unwrap());
        let Ok(record) = merge(&old, changes, "id") else { return "refused".to_owned() };
        serde_json::to_string(&Representation::of(&record)).unwrap()
    }

    #[test]
    fn objects_are_merged_and_all_else_takes_the_place_of_the_old() {
        for (old, changes, expected) in [
            (r#"{"a":1.50,"b":2}"#, r#"{"b":null,"c":3}"#, r#"{"a":1.50,"b":null,"c":3}"#),
            (r#"{"a":{"b":1,"c":{"d":2}}}"#, r#"{"a":{"c":{"e":3},"b":null}}"#, r#"{"a":{"b":null,"c":{"d":2,"e":3}}}"#),
            (r#"{"a":[{"b":1}]}"#, r#"{"a":[{"c":2}]}"#, r#"{"a":[{"c":2}]}"#),
            (r#"{"a":{"b":1}}"#, r#"{"a":null}"#, r#"{"a":null}"#),
            (r#"{"a":null}"#, r#"{"a":{"b":1}}"#, r#"{"a":{"b":1}}"#),
            (
                r##"{"a":{"@odata.type":"#ns.x","b":1}}"##,
                r#"{"a":{"@odata.type":"ns.X","c":2}}"#,
                r#"{"a":{"@odata.type":"ns.X","b":1,"c":2}}"#,
            ),
            (
                r##"{"a":{"@odata.type":"#ns.x","b":1}}"##,
                r##"{"a":{"@odata.type":"#ns.y","c":2}}"##,
                r##"{"a":{"@odata.type":"#ns.y","c":2}}"##,
            ),
            (r#"{"id":"1","a":{"id":"2"}}"#, r#"{"id":"3","a":{"id":"4"}}"#, r#"{"id":"1","a":{"id":"4"}}"#),
        ] {
            assert_eq!(merged(old, changes), expected, "{old} {changes}");
        }
    }

    #[test]
    fn no_body_exhausts_the_stack() {
        let deep = format!("{}1{}", r#"{"a":"#.repeat(10_000), "}".repeat(10_000));
        assert_eq!(merged(&deep, &deep), "refused");
    }
}
