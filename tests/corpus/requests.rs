//! What Microsoft's pages say of requests: the method and the path of ours are those of every request line that a page prints.
//!
//! `requests.jsonl` has the lines. A placeholder of a line stands for a key, so each is given a value; the line with the values put in,
//! by the rules of RFC 3986, has to be what our request is over the wire. What is left out is listed with the reason.

use std::collections::BTreeMap;
use std::fmt::Write;

use graph_core::operation::{CanCreate, CanDelete, CanGet, CanList, CanUpdate, FixedPath, Operation};
use graph_core::value::PropertyValue;
use graph_core::{DeclaredType, GraphEntity, KeyField, Patch, Request, ResourcePath};
use serde_json::Value;

use super::Entity;

/// Makes the request of an entity type for an operation at an address.
pub(super) type Build = fn(&str, &[Step]) -> Built;

/// What an entity of the corpus offers.
pub(super) trait Requested:
    GraphEntity<KeyField: KeyField<Key = String>>
    + DeclaredType
    + PropertyValue
    + Default
    + FixedPath
    + CanCreate
    + CanGet
    + CanList
    + CanUpdate
    + CanDelete
{
}

impl<E> Requested for E where
    E: GraphEntity<KeyField: KeyField<Key = String>>
        + DeclaredType
        + PropertyValue
        + Default
        + FixedPath
        + CanCreate
        + CanGet
        + CanList
        + CanUpdate
        + CanDelete
{
}

/// A part of an address.
pub(super) enum Step {
    /// Segments that are the same for all, each after a slash.
    Fixed(&'static str),
    Key {
        name: &'static str,
        value: String,
    },
}

/// Where a request goes, as seen from the declaration.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Place {
    /// The path that was declared.
    Declared,
    /// A collection at another path.
    Collection,
    /// A path that leads to one entity without its key.
    Entity,
    /// The content of an entity.
    Content,
}

/// A request as it goes over the wire, and as it is logged.
pub(super) struct Built {
    line: String,
    template: String,
    place: Place,
}

impl Built {
    fn of<O: Operation>(request: &Request<O>, place: Place) -> Self {
        let http = request.to_http().expect("it can be sent");
        let line = format!("{} {}", http.method(), http.uri());
        Self { line, template: request.operation().to_string(), place }
    }
}

/// The request by the interface that a user has: the operation and the last step decide how it is reached, and the declaration gives
/// the path where it can.
pub(super) fn build<E: Requested>(operation: &str, steps: &[Step]) -> Built {
    match (operation, steps) {
        ("create" | "list", [Step::Fixed(path)]) if *path == E::PATH => match operation {
            "create" => Built::of(&E::default().create(), Place::Declared),
            _ => Built::of(&E::list(), Place::Declared),
        },
        ("create" | "list", _) => {
            let collection = E::at(path_of::<E>(steps));
            match operation {
                "create" => Built::of(&collection.create(&E::default()), Place::Collection),
                _ => Built::of(&collection.list(), Place::Collection),
            }
        }
        ("get", [entity @ .., Step::Fixed("/$value")]) => {
            Built::of(&E::entity_at(path_of::<E>(entity)).media().read(), Place::Content)
        }
        (_, [Step::Fixed(path), Step::Key { value, .. }]) if *path == E::PATH => match operation {
            "get" => Built::of(&E::get(value), Place::Declared),
            "update" => Built::of(&E::update(value, &Patch::new()), Place::Declared),
            _ => Built::of(&E::delete(value), Place::Declared),
        },
        (_, [before @ .., Step::Key { value, .. }]) => {
            let collection = E::at(path_of::<E>(before));
            match operation {
                "get" => Built::of(&collection.get(value), Place::Collection),
                "update" => Built::of(&collection.update(value, &Patch::new()), Place::Collection),
                _ => Built::of(&collection.delete(value), Place::Collection),
            }
        }
        _ => {
            let entity = E::entity_at(path_of::<E>(steps));
            match operation {
                "get" => Built::of(&entity.get(), Place::Entity),
                "update" => Built::of(&entity.update(&Patch::new()), Place::Entity),
                _ => Built::of(&entity.delete(), Place::Entity),
            }
        }
    }
}

/// The path from an entity of the declared collection on, if it begins there.
fn path_of<E: Requested>(steps: &[Step]) -> ResourcePath {
    let (start, rest) = match steps {
        [Step::Fixed(path), Step::Key { value, .. }, rest @ ..] if *path == E::PATH => {
            (E::collection().entity(value).path(), rest)
        }
        [Step::Fixed(path), rest @ ..] => (ResourcePath::new(path), rest),
        _ => panic!("a path begins with a segment"),
    };
    rest.iter().fold(start, |path, step| match step {
        Step::Fixed(segments) => path.segments(segments),
        Step::Key { name, value } => path.key(name, value),
    })
}

/// The pages that are left out, with the reason.
const LEFT_OUT: &[(&str, &str)] = &[
    ("channel-post-tabs.md", "creates a teamsTab; only its example names the type team"),
    ("singlevaluelegacyextendedproperty-get.md", "reads entities of nine types, of which only its example is a message"),
];

/// The value for the placeholder that is the `number`th of its line. It has what is not to be taken for a part of the path.
fn sample(placeholder: &str, number: usize) -> String {
    format!("{placeholder}/{number}?é")
}

fn steps(path: &'static str) -> Vec<Step> {
    let (mut steps, mut rest) = (Vec::new(), path);
    while let Some((before, after)) = rest.split_once("/{") {
        let (name, after) = after.split_once('}').expect("a placeholder ends");
        if !before.is_empty() {
            steps.push(Step::Fixed(before));
        }
        let number = steps.iter().filter(|step| matches!(step, Step::Key { .. })).count();
        steps.push(Step::Key { name, value: sample(name, number) });
        rest = after;
    }
    if !rest.is_empty() {
        steps.push(Step::Fixed(rest));
    }
    steps
}

/// The line with what `replacement` makes of each placeholder and its number.
fn filled(line: &str, replacement: impl Fn(&str, usize) -> String) -> String {
    let mut parts = line.split(['{', '}']).enumerate();
    parts.by_ref().map(|(index, part)| if index % 2 == 1 { replacement(part, index / 2) } else { part.to_owned() }).collect()
}

/// A value as one segment: all but the unreserved characters of RFC 3986, section 2.3, is percent-encoded.
fn encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            _ => write!(text, "%{byte:02X}").expect("a string takes all"),
        }
        text
    })
}

struct Page {
    name: String,
    entity: String,
    operation: String,
    lines: Vec<String>,
}

fn pages() -> Vec<Page> {
    let lines = include_str!("requests.jsonl").lines();
    lines
        .map(|line| {
            let record = serde_json::from_str::<Value>(line).unwrap();
            let text = |name: &str| record[name].as_str().unwrap().to_owned();
            let lines = record["http"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect();
            Page { name: text("page"), entity: text("entity"), operation: text("operation"), lines }
        })
        .collect()
}

#[test]
fn every_request_line_of_every_page_is_ours() {
    let (mut total_pages, mut matched_pages, mut declared_pages) = (0, 0, 0);
    let (mut total_lines, mut places, mut operations, mut omitted) = (0, BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for Page { name, entity, operation, lines } in pages() {
        total_pages += 1;
        total_lines += lines.len();
        assert!(!lines.is_empty(), "{name} prints no request");
        if let Some((_, reason)) = LEFT_OUT.iter().find(|(page, _)| name.ends_with(&format!("/{page}"))) {
            *omitted.entry((name, *reason)).or_default() += lines.len();
            continue;
        }
        matched_pages += 1;
        let mut is_declared = false;
        for line in lines {
            let (_, path) = line.split_once(' ').expect("a line is a method and a path");
            // The segments of a path are static, as they are in a program.
            let steps = steps(String::leak(path.to_owned()));
            let built = (Entity::named(&entity).request)(&operation, &steps);
            assert_eq!(built.line, filled(&line, |name, number| encoded(&sample(name, number))), "{name}");
            // What is logged has names in place of keys.
            let nameless = |line: &str| filled(line, |_, _| "{}".to_owned());
            assert_eq!(nameless(&built.template), nameless(&line), "{name}");
            *places.entry(built.place).or_insert(0) += 1;
            *operations.entry(operation.clone()).or_insert(0) += 1;
            is_declared |= built.place == Place::Declared;
        }
        declared_pages += usize::from(is_declared);
    }
    let matched_lines = places.values().sum::<usize>();
    println!(
        "{matched_pages} of {total_pages} pages, {matched_lines} of {total_lines} request lines are ours: {places:?}, {operations:?}"
    );
    println!("{declared_pages} pages have a line at the path that was declared");
    for ((page, reason), lines) in &omitted {
        println!("left out: {page}: {reason} ({lines} lines)");
    }
    assert_eq!((matched_pages, total_pages, declared_pages), (523, 527, 513));
    assert_eq!((matched_lines, omitted.values().sum::<usize>(), total_lines), (1146, 130, 1276));
    assert_eq!(operations.into_values().collect::<Vec<_>>(), [219, 235, 304, 153, 235]);
    assert_eq!(places.into_values().collect::<Vec<_>>(), [513, 377, 252, 4]);
}
