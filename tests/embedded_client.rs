//! What a client can ask for, end to end: typed requests, answered by the embedded Graph.

mod common;

use common::ready;
use graph_core::query::{Filter, Preference};
use graph_core::transport::EmbeddedGraph;
use graph_core::types::{DateTimeOffset, Flags, Guid};
use graph_core::{Batch, Change, Client, Error, GraphComplex, GraphEntity, GraphEnum, Patch};

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(read_only)]
    id: Option<String>,
    display_name: Option<String>,
    age: Option<i32>,
    account_enabled: Option<bool>,
    created_date_time: Option<DateTimeOffset>,
    external_id: Option<Guid>,
    state: Option<State>,
    channels: Option<Flags<State>>,
    address: Option<Address>,
    proxy_addresses: Vec<String>,
    assigned_licenses: Vec<License>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Address {
    city: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct License {
    sku_id: Option<Guid>,
    disabled_plans: Vec<Guid>,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
enum State {
    Active,
    Inactive,
    Other(String),
}

const GUID: &str = "e71fa706-a706-e71f-06a7-1fe706a71fe7";

fn guid() -> Guid {
    GUID.parse().unwrap()
}

fn user(name: &str, age: i32) -> User {
    User { display_name: Some(name.to_owned()), age: Some(age), ..User::default() }
}

/// A client of a service with pages of two, and the users `names`, whose ages count from 0.
fn client(names: &[&str]) -> Client {
    let client = Client::builder(EmbeddedGraph::new().with_page_size(2)).build();
    for (name, age) in names.iter().zip(0..) {
        ready(client.send(user(name, age).create())).unwrap();
    }
    client
}

fn names(users: &[User]) -> String {
    users.iter().filter_map(|user| user.display_name.as_deref()).collect::<Vec<_>>().join(",")
}

#[test]
fn typed_filters_find_what_they_say() {
    let client = client(&["Nobody"]);
    let other = User {
        account_enabled: Some(true),
        created_date_time: Some("2016-12-31T23:58:36.6670033-08:00".parse().unwrap()),
        external_id: Some(guid()),
        state: Some(State::Active),
        channels: Some([State::Active, State::Inactive].into_iter().collect()),
        address: Some(Address { city: Some("Oslo".to_owned()) }),
        proxy_addresses: vec!["smtp:a".to_owned()],
        assigned_licenses: vec![License { sku_id: None, disabled_plans: vec![guid()] }],
        ..user("Pat O'Brien+Co & 50%", 41)
    };
    ready(client.send(other.create())).unwrap();
    let instant: DateTimeOffset = "2017-01-01T07:58:36.6670033Z".parse().unwrap();
    let filters: Vec<Filter<User>> = vec![
        User::DISPLAY_NAME.eq("pat o'brien+co & 50%"),
        User::DISPLAY_NAME.contains("O'B") & User::DISPLAY_NAME.starts_with("pat") & User::DISPLAY_NAME.ends_with("50%"),
        User::DISPLAY_NAME.length().gt(6),
        User::AGE.gt(40) & User::AGE.ge(41) & !User::AGE.lt(41) & User::AGE.le(41) & User::AGE.ne(0),
        User::AGE.is_in([40, 41]),
        User::ACCOUNT_ENABLED.eq(true),
        User::CREATED_DATE_TIME.eq(instant),
        User::EXTERNAL_ID.eq(guid()),
        User::EXTERNAL_ID.is_not_null() & !User::EXTERNAL_ID.is_null(),
        User::STATE.eq(State::Active) | User::STATE.eq(State::Inactive),
        User::STATE.is_in([State::Active]),
        User::CHANNELS.has(State::Inactive),
        User::ADDRESS.then(Address::CITY).eq("Oslo"),
        User::PROXY_ADDRESSES.any(|address| address.starts_with("smtp:")),
        User::PROXY_ADDRESSES.is_not_empty() & User::PROXY_ADDRESSES.all(|address| address.ne("b")),
        User::ASSIGNED_LICENSES.count().eq(1),
        User::ASSIGNED_LICENSES.any(|license| license.then(License::DISABLED_PLANS).any(|plan| plan.eq(guid()))),
    ];
    for filter in filters {
        let text = filter.as_str().to_owned();
        let page = ready(client.send(User::list().filter(filter))).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(names(&page.items), "Pat O'Brien+Co & 50%", "{text}");
    }
}

#[test]
fn pages_are_walked_to_their_end() {
    let client = client(&["a", "b", "c", "d", "e"]);
    let request = || User::list().filter(User::AGE.ge(1)).order_by(User::DISPLAY_NAME.descending());
    assert_eq!(names(&ready(client.collect(request())).unwrap()), "e,d,c,b");
    let first = ready(client.send(request().count().skip(1))).unwrap();
    assert_eq!((names(&first.items).as_str(), first.count), ("d,c", Some(4)));
    let count = ready(client.send(User::collection().count().filter(User::AGE.lt(2)))).unwrap();
    assert_eq!(count, 2);
    let searched = ready(client.send(User::list().search("\"displayName:b\"").advanced().select(User::AGE))).unwrap();
    assert_eq!(searched.items, [User { age: Some(1), ..User::default() }]);
}

#[test]
fn a_delta_goes_on_where_it_ended() {
    let client = client(&["a", "b", "c"]);
    let mut pages = client.pages(User::delta());
    let (mut seen, mut link) = (0, None);
    while let Some(page) = ready(pages.next()) {
        let page = page.unwrap();
        seen += page.changes.len();
        link = page.delta_link;
    }
    assert_eq!(seen, 3);
    let all = ready(client.collect(User::list())).unwrap();
    ready(client.send(User::delete(all[0].id.clone().unwrap()))).unwrap();
    let patch = Patch::new().set(User::AGE, 9);
    ready(client.send(User::update(all[1].id.clone().unwrap(), &patch))).unwrap();
    let page = ready(client.send(User::collection().delta_since(link.unwrap()))).unwrap();
    let removed = Change::Removed { id: all[0].id.clone().unwrap(), reason: Some("deleted".to_owned()) };
    assert_eq!(page.changes, [removed, Change::Upsert(User { age: Some(9), ..all[1].clone() })]);
}

#[test]
fn parts_of_a_batch_are_answered_as_they_would_be_alone() {
    let client = client(&[]);
    let mut batch = Batch::new();
    let created = (0..45).map(|age| batch.add(user("x", age).create())).collect::<Vec<_>>();
    let missing = batch.add(User::get("nobody"));
    let dependent = batch.add_after(User::list(), &missing);
    let mut responses = ready(client.send_batch(batch));
    for (age, handle) in created.into_iter().enumerate() {
        assert_eq!(responses.take(handle).unwrap().age, i32::try_from(age).ok());
    }
    assert!(responses.take(missing).unwrap_err().is_not_found());
    let Err(Error::Service(error)) = responses.take(dependent) else { panic!("what it depends on has failed") };
    assert_eq!(error.status(), 424);
    assert_eq!(ready(client.collect(User::list())).unwrap().len(), 45);
}

#[test]
fn a_change_can_be_for_one_state_only() {
    let client = client(&["a"]);
    let id = ready(client.send(User::list())).unwrap().items[0].id.clone().unwrap();
    let response = ready(client.send_for_response(User::get(&id))).unwrap();
    let etag = response.headers()["etag"].to_str().unwrap().to_owned();
    let update = || User::update(&id, &Patch::new().set(User::AGE, 5)).if_match(&etag);
    ready(client.send(update())).unwrap();
    let Err(Error::Service(error)) = ready(client.send(update())) else { panic!("the entity has changed") };
    assert_eq!(error.status(), 412);
    assert_eq!(ready(client.send(User::get(&id))).unwrap().age, Some(5));
}

#[test]
fn an_upsert_by_an_alternate_key_creates_once_and_then_changes() {
    let client = client(&[]);
    let adele = User::entity_by(User::DISPLAY_NAME.key("Adele O'Vance"));
    let upsert = |age| adele.update(&Patch::new().set(User::AGE, age)).prefer(&Preference::CreateIfMissing);
    assert!(ready(client.send(adele.get())).unwrap_err().is_not_found());
    let created = ready(client.send_for_response(upsert(1))).unwrap();
    assert_eq!(created.status(), 201);
    let created = created.into_body().unwrap();
    assert_eq!((created.display_name.as_deref(), created.age), (Some("Adele O'Vance"), Some(1)));

    let changed = ready(client.send_for_response(upsert(2))).unwrap();
    assert_eq!(changed.status(), 200);
    assert_eq!(ready(client.send(adele.get())).unwrap(), User { age: Some(2), ..created });
    let by_guid = User::entity_by(User::EXTERNAL_ID.key(guid()));
    assert!(ready(client.send(by_guid.get())).unwrap_err().is_not_found());
    ready(client.send(User::entity_by(User::AGE.key(2)).delete())).unwrap();
    assert!(ready(client.collect(User::list())).unwrap().is_empty());
}
