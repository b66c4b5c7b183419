//! Microsoft's own examples, decoded and encoded again: nothing lost, nothing changed. What the pages say of requests is compared in
//! `corpus/requests.rs`.
//!
//! `corpus/declarations.rs` and the examples and requests beside it are written by `corpus/generate.py` from the reference pages. An
//! example that is refused is listed below with the reason, so that none is passed over in silence.

#[path = "corpus/declarations.rs"]
#[allow(
    dead_code,
    clippy::large_enum_variant,
    clippy::doc_markdown,
    clippy::struct_field_names,
    reason = "written by a program; looked at through JSON only"
)]
mod declarations;
#[path = "corpus/requests.rs"]
mod requests;

use graph_core::value::PropertyValue;
use graph_core::{StructuredType, json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What is done with each entity that is declared.
struct Entity {
    name: &'static str,
    round_trip: RoundTrip,
    request: requests::Build,
}

impl Entity {
    const fn of<E: requests::Requested + Serialize + DeserializeOwned>(name: &'static str) -> Self {
        Self { name, round_trip: round_trip::<E>, request: requests::build::<E> }
    }

    fn named(name: &str) -> &'static Self {
        declarations::ENTITIES.iter().find(|entity| entity.name == name).expect("it is declared")
    }
}

/// Decodes an example and encodes it again, by way of JSON text and by way of serde.
type RoundTrip = fn(&str) -> Result<Encoded, json::JsonError>;

struct Encoded {
    json: Value,
    serde: Result<Value, String>,
}

fn round_trip<T: StructuredType + PropertyValue + Serialize + DeserializeOwned>(text: &str) -> Result<Encoded, json::JsonError> {
    let value = json::from_slice::<T>(text.as_bytes())?;
    let encoded = serde_json::from_str(&json::to_string(&value)).expect("what is encoded is JSON");
    let through_serde = serde_json::from_str::<T>(text).and_then(|value| serde_json::to_value(value));
    Ok(Encoded { json: encoded, serde: through_serde.map_err(|error| error.to_string()) })
}

/// The examples that are refused, since the pages themselves are wrong: the page, the part of it, and the reason.
const REFUSED: &[(&str, &str, &str)] = &[
    (
        "bundle-get.md",
        "response",
        "`createdDateTime`: expected a DateTimeOffset (such as 2016-12-31T23:58:36.6670033-08:00), found \"datetime\"",
    ),
    ("user-post-messages.md", "response", "`unsubscribeData`: expected a string, found an array"),
];

struct Example {
    entity: String,
    collection: String,
    page: String,
    part: String,
    body: Value,
}

fn examples() -> Vec<Example> {
    let lines = include_str!("corpus/examples.jsonl").lines();
    lines
        .map(|line| {
            let mut record = serde_json::from_str::<Value>(line).unwrap();
            let text = |name: &str| record[name].as_str().unwrap().to_owned();
            let (entity, collection, page, part) = (text("entity"), text("collection"), text("page"), text("part"));
            Example { entity, collection, page, part, body: record["body"].take() }
        })
        .collect()
}

/// The example as it has to come back. The tag of an entity is always written, and with a `#`; all else is as it was.
fn expected(example: &Example) -> Value {
    let mut body = example.body.clone();
    let tag = body["@odata.type"].as_str().map(str::to_owned);
    let declared = format!("#microsoft.graph.{}", example.entity);
    let same = tag.is_none_or(|tag| tag.trim_start_matches('#').eq_ignore_ascii_case(declared.trim_start_matches('#')));
    assert!(same, "the examples of {} name another type", example.page);
    body["@odata.type"] = Value::from(declared);
    body
}

/// Whether two values are the same. Numbers are compared by value, since a Double that is printed as 1 comes back as 1.0.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len() && left.iter().all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

#[test]
fn every_example_comes_back_as_it_was() {
    let (mut decoded, mut refused, mut total) = (0, Vec::new(), 0);
    for example in examples() {
        total += 1;
        let text = example.body.to_string();
        match (Entity::named(&example.entity).round_trip)(&text) {
            Err(error) => refused.push((example.page, example.part, error.to_string())),
            Ok(encoded) => {
                decoded += 1;
                let expected = expected(&example);
                assert!(same(&encoded.json, &expected), "{} {}\n{}\n{expected}", example.page, example.part, encoded.json);
                let through_serde = encoded.serde.expect("what JSON decodes, serde decodes");
                assert!(same(&through_serde, &expected), "{} {}\n{through_serde}\n{expected}", example.page, example.part);
            }
        }
    }
    println!("{} types declared; examples: {decoded} decoded, {} refused, {total} in all", declarations::DECLARED, refused.len());
    for (page, part, reason) in &refused {
        println!("refused: {page} ({part}): {reason}");
    }
    let refused = refused.iter().map(|(page, part, reason)| (page.as_str(), part.as_str(), reason.as_str())).collect::<Vec<_>>();
    assert_eq!(refused, REFUSED);
    const { assert!(declarations::DECLARED >= 120) };
}

#[test]
fn the_collection_tells_its_types_apart() {
    let mut found = 0;
    for example in examples().into_iter().filter(|example| example.body["@odata.type"].is_string()) {
        let collection = declarations::COLLECTIONS.iter().find(|(path, _)| *path == example.collection);
        let Some((_, round_trip)) = collection else { continue };
        let Ok(encoded) = round_trip(&example.body.to_string()) else { continue };
        found += 1;
        assert!(same(&encoded.json, &expected(&example)), "{} {}", example.page, example.part);
        assert!(encoded.serde.is_ok_and(|value| same(&value, &encoded.json)), "{} {}", example.page, example.part);
    }
    println!("{found} examples read by way of their collection");
    assert!(found > 40, "{found}");
}
