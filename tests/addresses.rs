//! Where requests go: placeholders, other paths, type casts, singletons, and the operations that a type offers.

mod common;

use common::NdesConnector;
use graph_core::error::RequestError;
use graph_core::types::Guid;
use graph_core::{Error, GraphEntity, GraphPolymorphic, GraphSingleton, Patch, ResourcePath, UnknownType};

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/users/{user_id}/mailFolders/{folder_id}/messages", odata = "microsoft.graph.message")]
struct Message {
    #[graph_entity(read_only)]
    id: Option<String>,
    subject: Option<String>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(
    path = "/a/{one}/b/{two}/c/{three}/d/{four}/again/{one}/e",
    odata = "microsoft.graph.deep",
    operations(get, replace)
)]
struct Deep {
    #[graph_entity(key)]
    number: i32,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/users/{user_id}/mailboxSettings", odata = "microsoft.graph.mailboxSettings", singleton)]
struct MailboxSettings {
    time_zone: Option<String>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.iosLobApp")]
struct IosLobApp {
    #[graph_entity(read_only)]
    id: Option<String>,
}

#[derive(Debug, GraphPolymorphic)]
#[graph_polymorphic(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.mobileApp", operations(get, list))]
enum MobileApp {
    Ios(IosLobApp),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn line<O>(request: &graph_core::Request<O>) -> String {
    let http = request.to_http().unwrap();
    format!("{} {}", http.method(), http.uri())
}

#[test]
fn each_placeholder_is_a_field_and_each_value_one_segment() {
    let inbox = Message::at(MessagePath { folder_id: &"in/box", user_id: &"adele@contoso.com".to_owned() });
    let message = Message { subject: Some("Hi".to_owned()), ..Message::default() };
    let path = "/users/adele%40contoso.com/mailFolders/in%2Fbox/messages";
    assert_eq!(line(&inbox.list()), format!("GET {path}"));
    assert_eq!(line(&inbox.create(&message)), format!("POST {path}"));
    assert_eq!(line(&inbox.get("1")), format!("GET {path}/1"));
    assert_eq!(line(&inbox.update("1", &Patch::of(&message))), format!("PATCH {path}/1"));
    assert_eq!(line(&inbox.delete("1")), format!("DELETE {path}/1"));
    assert_eq!(line(&inbox.count()), format!("GET {path}/$count"));
    assert_eq!(line(&inbox.delta()), format!("GET {path}/delta"));
    // What is logged has names in place of keys.
    assert_eq!(inbox.get("1").operation().to_string(), "GET /users/{user_id}/mailFolders/{folder_id}/messages/{id}");
    assert!(!format!("{:?} {inbox:?}", inbox.get("secret")).contains("secret"));
}

#[test]
fn a_placeholder_may_come_twice_and_its_value_be_of_any_key_type() {
    let two: Guid = "e71fa706-a706-e71f-06a7-1fe706a71fe7".parse().unwrap();
    let deep = Deep::at(DeepPath { one: &1, two: &two, three: &"3", four: &4_i64 });
    let path = "/a/1/b/e71fa706-a706-e71f-06a7-1fe706a71fe7/c/3/d/4/again/1/e";
    assert_eq!(line(&deep.get(5)), format!("GET {path}/5"));
    assert_eq!(line(&deep.replace(5, &Deep { number: 5 })), format!("PUT {path}/5"));
}

#[test]
fn an_empty_value_is_refused_like_an_empty_key() {
    let inbox = Message::at(MessagePath { folder_id: &"", user_id: &"1" });
    assert!(matches!(inbox.list().to_http(), Err(Error::Request(RequestError::EmptyKey))));
}

#[test]
fn the_same_entity_is_reached_by_other_paths() {
    assert_eq!(line(&Message::at("/me/messages").get("1")), "GET /me/messages/1");
    let path = NdesConnector::collection().entity("7").path().segments("/messages");
    assert_eq!(line(&Message::at(path.clone()).list()), "GET /deviceManagement/ndesConnectors/7/messages");
    assert_eq!(path.key("id", "x").segments("/more"), {
        ResourcePath::new("/deviceManagement/ndesConnectors")
            .key("id", "7")
            .segments("/messages")
            .key("id", "x")
            .segments("/more")
    });
    let cast = MobileApp::collection().cast::<IosLobApp>();
    assert_eq!(line(&cast.list()), "GET /deviceAppManagement/mobileApps/microsoft.graph.iosLobApp");
}

#[test]
fn a_singleton_has_no_key() {
    let settings = MailboxSettings::at(MailboxSettingsPath { user_id: &"1" });
    assert_eq!(line(&settings.get()), "GET /users/1/mailboxSettings");
    let patch = Patch::new().set(MailboxSettings::TIME_ZONE, "UTC");
    assert_eq!(line(&settings.update(&patch)), "PATCH /users/1/mailboxSettings");
    assert_eq!(settings.get().operation().to_string(), "GET /users/{user_id}/mailboxSettings");
    assert_eq!(MailboxSettings::ODATA_TYPE, "microsoft.graph.mailboxSettings");
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/servicePrincipals", odata = "microsoft.graph.servicePrincipal", operations(get, update, delete, replace))]
struct ServicePrincipal {
    #[graph_entity(read_only)]
    id: Option<String>,
    app_id: Option<Guid>,
    display_name: Option<String>,
    version: i32,
}

#[test]
fn an_alternate_key_is_quoted_as_text_and_encoded_as_one_segment() {
    let named = |name: &str| ServicePrincipal::entity_by(ServicePrincipal::DISPLAY_NAME.key(name));
    let changes = Patch::new().set(ServicePrincipal::VERSION, 2);
    let path = "/servicePrincipals(displayName='O''Brien%2F%3F%20%C3%A9''')";
    let principal = named("O'Brien/? é'");
    assert_eq!(line(&principal.get()), format!("GET {path}"));
    assert_eq!(line(&principal.update(&changes)), format!("PATCH {path}"));
    assert_eq!(line(&principal.replace(&ServicePrincipal::default())), format!("PUT {path}"));
    assert_eq!(line(&principal.delete()), format!("DELETE {path}"));
    assert_eq!(line(&Message::at(principal.path().segments("/messages")).get("1")), format!("GET {path}/messages/1"));
    assert!(matches!(named("").get().to_http(), Err(Error::Request(RequestError::EmptyKey))));
}

#[test]
fn an_alternate_key_that_is_no_text_has_no_quotes() {
    let guid: Guid = "e71fa706-a706-e71f-06a7-1fe706a71fe7".parse().unwrap();
    let principals = ServicePrincipal::at("/here");
    assert_eq!(line(&principals.entity_by(ServicePrincipal::APP_ID.key(guid)).get()), format!("GET /here(appId={guid})"));
    assert_eq!(line(&principals.entity_by(ServicePrincipal::VERSION.key(7)).get()), "GET /here(version=7)");
}

#[test]
fn an_alternate_key_stays_out_of_logs() {
    let key = ServicePrincipal::DISPLAY_NAME.key("secret");
    assert_eq!(format!("{key:?}"), r#"AlternateKey("displayName")"#);
    let principal = ServicePrincipal::entity_by(key);
    assert_eq!(principal.get().operation().to_string(), "GET /servicePrincipals(displayName={displayName})");
    assert!(!format!("{principal:?} {:?}", principal.get()).contains("secret"));
}
