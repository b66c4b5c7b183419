//! Three states on update: kept, set, set to null.

mod common;

use common::{NdesConnector, NdesConnectorState, ready};
use graph_core::operation::CanUpdate;
use graph_core::transport::EmbeddedGraph;
use graph_core::types::{DateTimeOffset, Sensitive};
use graph_core::{Client, DeclaredType, GraphComplex, GraphEntity, Patch};

fn body<E: GraphEntity<KeyField = Option<String>> + CanUpdate + DeclaredType>(patch: &Patch<E>) -> String {
    let request = E::at(E::PATH).update("1", patch).to_http().unwrap();
    String::from_utf8(request.body().to_vec()).unwrap()
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/people", odata = "microsoft.graph.person")]
struct Person {
    #[graph_entity(base)]
    base: Entity,
    name: Option<String>,
    age: i32,
    #[graph_entity(write_only)]
    password: Option<Sensitive<String>>,
    tags: Vec<String>,
    address: Option<Box<Address>>,
    #[graph_entity(read_only)]
    created: Option<DateTimeOffset>,
    r#type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/entities", odata = "microsoft.graph.entity")]
struct Entity {
    #[graph_entity(read_only)]
    id: Option<String>,
    label: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Address {
    street: Option<String>,
}

#[test]
fn a_patch_names_what_changes_in_the_order_of_declaration() {
    let patch = Patch::new()
        .set_null(Person::TYPE)
        .set(Person::TAGS, vec!["a".to_owned()])
        .set(Person::AGE, 7)
        .set_null(Person::NAME)
        .set(Person::PASSWORD, Sensitive("p\"".to_owned()))
        .set(Person::ADDRESS, Address { street: Some("s".to_owned()) })
        .set(Person::AGE, 8);
    let expected = concat!(
        r##"{"@odata.type":"#microsoft.graph.person","name":null,"age":8,"password":"p\"","tags":["a"],"##,
        r#""address":{"street":"s"},"type":null}"#
    );
    assert_eq!(body(&patch), expected);
    assert_eq!(format!("{patch:?}"), r#"{"name", "age", "password", "tags", "address", "type"}"#);
    assert_eq!(Person::PASSWORD.name(), "password");
    assert_eq!(body(&Patch::<Person>::new()), r##"{"@odata.type":"#microsoft.graph.person"}"##);
    assert!(Patch::<Person>::new().is_empty());
}

#[test]
fn a_difference_is_the_smallest_patch() {
    let before = Person {
        base: Entity { id: Some("1".to_owned()), label: Some("a".to_owned()) },
        name: Some("n".to_owned()),
        age: 1,
        tags: vec!["x".to_owned()],
        created: Some("2020-01-01T00:00:00Z".parse().unwrap()),
        ..Person::default()
    };
    assert!(Patch::diff(&before, &before).is_empty());
    let after = Person {
        base: Entity { id: None, label: Some("b".to_owned()) },
        name: None,
        tags: Vec::new(),
        created: None,
        address: Some(Box::default()),
        ..before.clone()
    };
    let expected = r##"{"@odata.type":"#microsoft.graph.person","label":"b","name":null,"tags":[],"address":{}}"##;
    assert_eq!(body(&Patch::diff(&before, &after)), expected);
}

#[test]
fn of_a_complex_value_only_what_changes_is_sent() {
    #[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
    #[graph_entity(path = "/things", odata = "microsoft.graph.thing")]
    struct Thing {
        id: Option<String>,
        settings: Option<Settings>,
    }

    #[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
    #[graph_complex(odata = "microsoft.graph.settings")]
    struct Settings {
        list: Vec<String>,
        mode: Option<String>,
        inner: Option<Box<Settings>>,
        #[graph_complex(additional)]
        more: graph_core::AdditionalProperties,
    }

    let settings = |list: &[&str], mode: Option<&str>| Settings {
        list: list.iter().map(|&item| item.to_owned()).collect(),
        mode: mode.map(str::to_owned),
        ..Settings::default()
    };
    let thing = |settings: Settings| Thing { id: None, settings: Some(settings) };
    let tag = r##""@odata.type":"#microsoft.graph.settings""##;
    for (before, after, expected) in [
        (settings(&["a"], None), settings(&[], Some("k")), r#""list":[],"mode":"k""#.to_owned()),
        (settings(&["a"], Some("x")), settings(&["a"], None), r#""mode":null"#.to_owned()),
        (
            Settings { inner: Some(Box::new(settings(&["a"], Some("x")))), ..settings(&[], None) },
            Settings { inner: Some(Box::new(settings(&["b"], Some("x")))), ..settings(&[], None) },
            format!(r#""inner":{{{tag},"list":["b"]}}"#),
        ),
    ] {
        let patch = Patch::diff(&thing(before), &thing(after));
        let expected = format!(r##"{{"@odata.type":"#microsoft.graph.thing","settings":{{{tag},{expected}}}}}"##);
        assert_eq!(body(&patch), expected);
    }
    let mut more = settings(&[], None);
    more.more.insert("a", serde_json::json!(1));
    let mut less = settings(&[], None);
    less.more.insert("b", serde_json::json!(2));
    less.more.insert("mode", serde_json::json!("by the name of a field, so not written"));
    let expected = format!(r##"{{"@odata.type":"#microsoft.graph.thing","settings":{{{tag},"b":2,"a":null}}}}"##);
    assert_eq!(body(&Patch::diff(&thing(more), &thing(less))), expected);
    let created = Thing { id: Some("1".to_owned()), settings: None };
    assert!(Patch::diff(&created, &Thing::default()).is_empty(), "the key takes no part");
}

#[test]
fn a_fetched_entity_is_changed_by_what_differs() {
    let client = Client::builder(EmbeddedGraph::new()).build();
    let connector = NdesConnector {
        display_name: Some("Tokyo".to_owned()),
        state: Some(NdesConnectorState::Active),
        role_scope_tag_ids: vec!["0".to_owned()],
        ..NdesConnector::default()
    };
    let before = ready(client.send(connector.create())).unwrap();
    let after = NdesConnector { display_name: None, state: Some(NdesConnectorState::Inactive), ..before.clone() };
    let patch = Patch::diff(&before, &after);
    assert_eq!(body(&patch), r##"{"@odata.type":"#microsoft.graph.ndesConnector","state":"inactive","displayName":null}"##);
    let id = before.key().unwrap().clone();
    let updated = ready(client.send(NdesConnector::update(&id, &patch))).unwrap().unwrap();
    assert_eq!(updated, after);
    assert_eq!(ready(client.send(NdesConnector::get(&id))).unwrap(), after);
}
