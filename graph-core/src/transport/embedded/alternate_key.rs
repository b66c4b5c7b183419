//! Alternate keys in addresses, such as `/users(userPrincipalName='…')`: each leads to the entity that has the value
//! ([OData Protocol 4.01, section 11.2.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingIndividualEntities)).
//!
//! There is no schema, so any property can be one. In parentheses behind the name of a collection it is taken for one; behind any other
//! name, it is the parameter of a function.

use bytes::Bytes;
use http::{Method, Request, Uri};
use serde_json::Value;

use super::address::{child_path, decode, split_call, steps};
use super::filter::Filter;
use super::preference::Preferences;
use super::problem::Problem;
use super::record::Record;
use super::store::Store;
use super::version::Version;

/// A property and the value by which an entity is found.
struct AlternateKey<'a> {
    collection: &'a str,
    property: &'a str,
    literal: &'a str,
}

impl<'a> AlternateKey<'a> {
    /// The alternate key that a segment has in parentheses.
    fn parse(segment: &'a str) -> Option<Self> {
        let (collection, inside) = split_call(segment)?;
        let (property, literal) = inside.split_once('=')?;
        let is_name = !property.is_empty() && property.chars().all(|character| character.is_alphanumeric() || character == '_');
        (is_name && is_literal(literal)).then_some(Self { collection, property, literal })
    }

    /// The key of the entity of the collection at `path` that has the value.
    fn find(&self, store: &Store, path: &str) -> Result<Option<String>, Problem> {
        let filter = Filter::parse(&format!("{} eq {}", self.property, self.literal))?;
        for found in store.members(path) {
            if filter.matches(found.record)? {
                return Ok(found.place.key);
            }
        }
        Ok(None)
    }

    fn missing(&self, collection: &str) -> Problem {
        let Self { property, literal, .. } = self;
        Problem::not_found(format!("There is no entity in '{collection}' whose '{property}' is {literal}."))
    }

    /// The value as it stands in a body.
    fn value(&self) -> Value {
        match self.literal.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
            Some(text) => text.replace("''", "'").into(),
            None => serde_json::from_str(self.literal).unwrap_or_else(|_| self.literal.into()),
        }
    }

    /// The body of an entity that is created under this key.
    fn add_to(&self, body: &Bytes) -> Result<Bytes, Problem> {
        Record::parse(body)?;
        let text = String::from_utf8_lossy(body);
        let members = text.trim_start().trim_start_matches('{');
        let comma = if members.trim_start().starts_with('}') { "" } else { "," };
        Ok(format!("{{{}:{}{comma}{members}", Value::from(self.property), self.value()).into())
    }
}

/// A text in quotes, or what has no character that ends a literal.
fn is_literal(text: &str) -> bool {
    match text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        Some(inside) => !inside.replace("''", "").contains('\''),
        None => !text.is_empty() && text.chars().all(|character| character.is_alphanumeric() || "-.:+".contains(character)),
    }
}

/// The request with keys in the place of alternate keys; none if its address has no such.
///
/// What an upsert creates gets the key that `new_key` gives, and has the alternate key among its properties.
pub(super) fn resolve(
    request: &Request<Bytes>,
    store: &mut Store,
    new_key: impl FnOnce() -> String,
) -> Result<Option<Request<Bytes>>, Problem> {
    let (_, path) = Version::split(request.uri().path());
    let version = request.uri().path().strip_suffix(path).unwrap_or_default();
    let segments = path.split('/').skip(1).map(decode).collect::<Result<Vec<_>, _>>()?;
    let Some((last, before)) =
        segments.split_last().filter(|_| segments.iter().any(|segment| AlternateKey::parse(segment).is_some()))
    else {
        return Ok(None);
    };
    // Where the entities are kept, and the address of the same without alternate keys.
    let (mut place, mut address) = (String::new(), version.to_owned());
    for segment in before {
        match AlternateKey::parse(segment) {
            None => {
                place = steps(segment).iter().fold(place, |path, step| child_path(&path, step));
                address = child_path(&address, segment);
            }
            Some(key) => {
                let collection = child_path(&place, key.collection);
                let found = key.find(store, &collection)?.ok_or_else(|| key.missing(&collection))?;
                place = child_path(&collection, &found);
                address = child_path(&child_path(&address, key.collection), &found);
            }
        }
    }
    let Some(key) = AlternateKey::parse(last) else {
        return readdressed(request, &child_path(&address, last), request.body().clone()).map(Some);
    };
    let collection = child_path(&place, key.collection);
    let (found, body) = match key.find(store, &collection)? {
        // A PUT takes the place of all properties, but the address still says this one.
        Some(found) if *request.method() == Method::PUT => (found, key.add_to(request.body())?),
        Some(found) => (found, request.body().clone()),
        None if creates(request) => {
            let body = key.add_to(request.body())?;
            store.open(&collection);
            (new_key(), body)
        }
        None if store.has_collection(&collection) => return Err(key.missing(&collection)),
        // The call of a function.
        None => return Ok(None),
    };
    readdressed(request, &child_path(&child_path(&address, key.collection), &found), body).map(Some)
}

/// Whether a change creates what is not there.
fn creates(request: &Request<Bytes>) -> bool {
    match *request.method() {
        Method::PUT => true,
        Method::PATCH => Preferences::of(request.headers()).create_if_missing,
        _ => false,
    }
}

fn readdressed(request: &Request<Bytes>, path: &str, body: Bytes) -> Result<Request<Bytes>, Problem> {
    let target = request.uri().query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = Some(target.parse().map_err(|_| Problem::no_resource())?);
    let mut readdressed = request.clone();
    *readdressed.uri_mut() = Uri::from_parts(parts).map_err(|_| Problem::no_resource())?;
    *readdressed.body_mut() = body;
    Ok(readdressed)
}

#[cfg(test)]
mod tests {
    use super::super::EmbeddedGraph;
    use super::*;

    fn send(graph: &EmbeddedGraph, method: Method, path: &str, body: &'static str) -> (u16, Value) {
        let request = Request::builder().method(method).uri(format!("https://graph.microsoft.com/v1.0{path}"));
        let request = request.header("prefer", "create-if-missing").body(Bytes::from_static(body.as_bytes())).unwrap();
        let response = graph.answer(&request);
        (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap_or_default())
    }

    #[test]
    fn an_alternate_key_leads_to_the_entity_and_to_what_is_below() {
        let graph = EmbeddedGraph::new();
        let (_, user) = send(&graph, Method::POST, "/users", r#"{"name":"O'Neil (1)/a","number":7}"#);
        let id = user["id"].as_str().unwrap();
        send(&graph, Method::POST, &format!("/users/{id}/messages"), r#"{"subject":"Hi"}"#);
        for path in ["/users(name='o''neil%20(1)%2Fa')", "/users(number=7)", "/users(number=7)?$select=id"] {
            let (status, answer) = send(&graph, Method::GET, path, "");
            assert_eq!((status, answer["id"].as_str()), (200, Some(id)), "{path}");
        }
        let (status, answer) = send(&graph, Method::GET, "/users(number=7)/messages", "");
        assert_eq!((status, &answer["value"][0]["subject"]), (200, &Value::from("Hi")));
        assert_eq!(send(&graph, Method::PATCH, "/users(number=7)", r#"{"name":"b"}"#).1["name"], "b");
        assert_eq!(send(&graph, Method::DELETE, "/users(name='b')", "").0, 204);
        for path in
            ["/users(number=7)", "/users(number=7)/messages", "/users(name=a b)", "/users(name='a' or true)", "/none(a=1)"]
        {
            let path = path.replace(' ', "%20");
            assert_eq!(send(&graph, Method::GET, &path, "").0, 404, "{path}");
        }
    }

    #[test]
    fn an_upsert_creates_once_and_under_the_alternate_key() {
        let graph = EmbeddedGraph::new();
        for (method, body, status) in
            [(Method::PATCH, "{}", 201), (Method::PATCH, r#"{"a":1}"#, 200), (Method::PUT, r#" { "a":2}"#, 200)]
        {
            let (found, answer) = send(&graph, method, "/applications(uniqueName='it''s')", body);
            assert_eq!(found, status, "{answer}");
        }
        let (_, answer) = send(&graph, Method::GET, "/applications", "");
        let all = answer["value"].as_array().unwrap();
        assert_eq!((all.len(), &all[0]["a"]), (1, &Value::from(2)));
        let (status, answer) = send(&graph, Method::PUT, "/applications(number=5)", r#"{"a":3}"#);
        assert_eq!((status, &answer["number"], &answer["a"]), (201, &Value::from(5), &Value::from(3)));
        assert_eq!(send(&graph, Method::PATCH, "/applications(number=6)", "[]").0, 400);
    }
}
