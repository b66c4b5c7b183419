//! Versions and clouds: which address a request goes to, by itself, its entity and its client.

mod common;

use std::sync::{Arc, Mutex};

use common::{NdesConnector, ready};
use graph_core::bytes::Bytes;
use graph_core::error::RequestError;
use graph_core::http::{Request, Response};
use graph_core::transport::{AccessToken, EmbeddedGraph, TokenError, Transport, TransportError, provider_fn};
use graph_core::{
    Batch, Client, ClientBuilder, Cloud, Error, GraphAction, GraphEntity, GraphFunction, GraphPolymorphic, GraphSingleton,
    References, ResourcePath, UnknownType, Version,
};
use serde_json::{Value, json};

#[derive(Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/users/{user_id}/profiles", odata = "microsoft.graph.profile", version = "beta")]
struct Profile {
    id: Option<String>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", version = "v1.0")]
struct User {
    id: Option<String>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/things", odata = "microsoft.graph.thing")]
struct Unversioned {
    id: Option<String>,
}

#[derive(Debug, GraphAction)]
#[graph_action(bound_to(User, Unversioned), version = "beta")]
struct Restart;

#[derive(Debug, GraphFunction)]
#[graph_function(bound_to_collection(Unversioned), path = "/things", version = "beta")]
struct Newest;

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/settings", odata = "microsoft.graph.settings", version = "beta", singleton)]
struct Settings {}

#[derive(Debug, GraphPolymorphic)]
#[graph_polymorphic(path = "/objects", odata = "microsoft.graph.object", version = "beta")]
enum Object {
    User(User),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

/// Keeps the addresses that it was sent to. A batch is answered part by part, anything else with an empty object.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<Vec<String>>>);

impl Transport for Service {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.0.lock().unwrap().push(request.uri().to_string());
        let body = serde_json::from_slice::<Value>(request.body()).unwrap_or_default();
        let responses = body["requests"].as_array().into_iter().flatten();
        let responses = responses.map(|part| json!({ "id": part["id"], "status": 200, "body": { "id": part["url"] } }));
        Ok(Response::new(Bytes::from(json!({ "responses": responses.collect::<Vec<_>>(), "value": [] }).to_string())))
    }
}

impl Service {
    fn client(&self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        change(Client::builder(self.clone())).build()
    }

    fn sent(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    fn last(&self) -> String {
        self.sent().pop().unwrap()
    }
}

/// What it is invoked on goes before it, and the request before both.
#[test]
fn an_action_or_function_goes_to_the_version_that_has_it() {
    let version = |request: Request<Bytes>| request.extensions().get::<Version>().copied();
    assert_eq!(version(Unversioned::entity("1").invoke(&Restart).to_http().unwrap()), Some(Version::Beta));
    assert_eq!(version(Unversioned::collection().invoke(&Newest).to_http().unwrap()), Some(Version::Beta));
    assert_eq!(version(Newest.invoke().to_http().unwrap()), Some(Version::Beta));
    assert_eq!(version(User::entity("1").invoke(&Restart).to_http().unwrap()), Some(Version::V1_0));
    let request = Unversioned::entity("1").invoke(&Restart).version(Version::V1_0);
    assert_eq!(version(request.to_http().unwrap()), Some(Version::V1_0));
}

#[test]
fn a_reference_is_to_the_version_that_has_its_target() {
    let profile = Profile::at(ProfilePath { user_id: &"1" }).entity("2");
    let reference = |version: Option<Version>| {
        let path = ResourcePath::new("/groups/1/owners");
        let request = References::<User>::at(version.into_iter().fold(path, ResourcePath::version)).add(&profile);
        String::from_utf8(request.to_http().unwrap().into_body().to_vec()).unwrap()
    };
    let expected = r#"{"@odata.id":"https://graph.microsoft.com/beta/users/1/profiles/2"}"#;
    assert_eq!(reference(None), expected);
    assert_eq!(reference(Some(Version::V1_0)), expected);

    let add = References::<Unversioned>::at(ResourcePath::new("/groups/1/owners").version(Version::Beta));
    let request = add.add(&Unversioned::entity("1")).to_http().unwrap();
    assert_eq!(request.body(), r#"{"@odata.id":"https://graph.microsoft.com/beta/things/1"}"#);
}

#[test]
fn the_version_is_that_of_the_request_or_of_its_entity_or_of_the_client() {
    let service = Service::default();
    for (client, default) in [
        (service.client(|client| client), "v1.0"),
        (service.client(|client| client.version(Version::Beta)), "beta"),
        (service.client(|client| client.version(Version::V1_0).base_url("https://graph.microsoft.com/beta").unwrap()), "v1.0"),
    ] {
        let root = "https://graph.microsoft.com";
        ready(client.send(NdesConnector::get("1"))).unwrap();
        assert_eq!(service.last(), format!("{root}/{default}/deviceManagement/ndesConnectors/1"));
        ready(client.send(NdesConnector::get("1").version(Version::Beta))).unwrap();
        assert_eq!(service.last(), format!("{root}/beta/deviceManagement/ndesConnectors/1"));
        ready(client.send(User::list())).unwrap();
        assert_eq!(service.last(), format!("{root}/v1.0/users"));
        ready(client.send(Profile::at(ProfilePath { user_id: &"7" }).list().version(Version::V1_0))).unwrap();
        assert_eq!(service.last(), format!("{root}/v1.0/users/7/profiles"));
        for path in [ProfilePath { user_id: &"7" }.into(), ResourcePath::new("/users").key("id", "7").segments("/profiles")] {
            ready(client.send(Profile::at(path).get("1"))).unwrap();
            assert_eq!(service.last(), format!("{root}/beta/users/7/profiles/1"));
        }
        ready(client.send(Settings::get())).unwrap();
        assert_eq!(service.last(), format!("{root}/beta/settings"));
        ready(client.send(Object::list())).unwrap();
        assert_eq!(service.last(), format!("{root}/beta/objects"));
        let path = ResourcePath::new("/me/profiles").version(Version::V1_0);
        ready(client.send(Profile::at(path).list())).unwrap();
        assert_eq!(service.last(), format!("{root}/v1.0/me/profiles"));
    }
}

#[test]
fn a_root_without_a_version_has_one_only_where_it_is_said() {
    let service = Service::default();
    let client = service.client(|client| client.base_url("http://127.0.0.1:8080/graph").unwrap());
    ready(client.send(NdesConnector::list())).unwrap();
    ready(client.send(User::list())).unwrap();
    let root = "http://127.0.0.1:8080/graph";
    assert_eq!(service.sent(), [format!("{root}/deviceManagement/ndesConnectors"), format!("{root}/v1.0/users")]);
}

#[test]
fn a_link_keeps_its_version() {
    let service = Service::default();
    let client = service.client(|client| client.version(Version::Beta));
    for link in ["https://graph.microsoft.com/v1.0/users?$skiptoken=2", "https://graph.microsoft.com/beta/users?$skiptoken=2"] {
        ready(client.send(User::list().version(Version::Beta).continued_at(link))).unwrap();
        assert_eq!(service.last(), link);
    }
    ready(client.send(User::list().continued_at("users?$skiptoken=2"))).unwrap();
    assert_eq!(
        service.last(),
        "https://graph.microsoft.com/v1.0/users?$skiptoken=2",
        "a relative one is of the request's version"
    );
}

#[test]
fn requests_for_different_versions_are_not_equal() {
    assert_eq!(User::get("1"), User::get("1").version(Version::V1_0));
    assert_ne!(User::get("1"), User::get("1").version(Version::Beta));
}

#[test]
fn a_batch_is_split_by_version() {
    let service = Service::default();
    let client = service.client(|client| client);
    let mut batch = Batch::new();
    let user = batch.add(User::get("1"));
    let profile = batch.add(Profile::at("/me/profiles").get("2"));
    // The client's version is v1.0 as well, so that these are of one batch.
    let connector = batch.add_after(NdesConnector::get("3"), &user);
    let mixed = batch.add_after(Profile::at("/me/profiles").get("4"), &profile);
    let mut responses = ready(client.send_batch(batch));
    assert_eq!(service.sent(), ["https://graph.microsoft.com/v1.0/$batch", "https://graph.microsoft.com/beta/$batch"]);
    assert_eq!(responses.take(user).unwrap().id.as_deref(), Some("/users/1"));
    assert_eq!(responses.take(profile).unwrap().id.as_deref(), Some("/me/profiles/2"));
    assert_eq!(responses.take(connector).unwrap().id.as_deref(), Some("/deviceManagement/ndesConnectors/3"));
    assert_eq!(responses.take(mixed).unwrap().id.as_deref(), Some("/me/profiles/4"));

    let mut batch = Batch::new();
    let user = batch.add(User::get("1"));
    let profile = batch.add_after(Profile::at("/me/profiles").get("2"), &user);
    let mut responses = ready(client.send_batch(batch));
    for error in [responses.take(user).map(drop).unwrap_err(), responses.take(profile).map(drop).unwrap_err()] {
        assert!(matches!(error, Error::Request(RequestError::DependentVersions)), "{error}");
    }
    assert!(service.sent().is_empty());
}

#[test]
fn the_embedded_graph_has_both_versions() {
    let client = Client::builder(EmbeddedGraph::new()).build();
    let created = ready(client.send(Profile::default().create_at("7"))).unwrap();
    let profiles = Profile::at(ProfilePath { user_id: &"7" });
    assert_eq!(ready(client.collect(profiles.list())).unwrap(), [created]);
    assert!(ready(client.collect(profiles.list().version(Version::V1_0))).unwrap().is_empty());
}

impl Profile {
    fn create_at(&self, user: &str) -> graph_core::Request<graph_core::operation::Create<Self>> {
        Self::at(ProfilePath { user_id: &user }).create(self)
    }
}

#[test]
fn a_cloud_is_an_address_and_the_scope_of_its_tokens() {
    let proxy = "https://proxy.example.org";
    for (cloud, base_url, address, scope) in [
        (None, None, "https://graph.microsoft.com/v1.0/users", "https://graph.microsoft.com/.default"),
        (Some(Cloud::Global), None, "https://graph.microsoft.com/v1.0/users", "https://graph.microsoft.com/.default"),
        (Some(Cloud::UsGovL4), None, "https://graph.microsoft.us/v1.0/users", "https://graph.microsoft.us/.default"),
        (Some(Cloud::UsGovL5), None, "https://dod-graph.microsoft.us/v1.0/users", "https://dod-graph.microsoft.us/.default"),
        (
            Some(Cloud::China),
            None,
            "https://microsoftgraph.chinacloudapi.cn/v1.0/users",
            "https://microsoftgraph.chinacloudapi.cn/.default",
        ),
        (None, Some(proxy), "https://proxy.example.org/v1.0/users", "https://proxy.example.org/.default"),
        (
            Some(Cloud::China),
            Some(proxy),
            "https://proxy.example.org/v1.0/users",
            "https://microsoftgraph.chinacloudapi.cn/.default",
        ),
    ] {
        let tokens = provider_fn(move |request| async move {
            assert_eq!(request.scopes(), [scope]);
            AccessToken::new("token").map_err(TokenError::new)
        });
        let service = Service::default();
        let client = service.client(|client| {
            let client = client.token_provider(tokens);
            let client = if let Some(cloud) = cloud { client.cloud(cloud) } else { client };
            if let Some(url) = base_url { client.base_url(url).unwrap() } else { client }
        });
        ready(client.send(User::list())).unwrap();
        assert_eq!(service.last(), address);
    }
}
