//! Complex types, base types, and what is kept beyond the declaration; by both ways of reading and writing.

use graph_core::types::DateTimeOffset;
use graph_core::{AdditionalProperties, GraphComplex, GraphEntity, json};
use serde_json::json;

/// A complex type that contains itself.
#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Identity {
    id: Option<String>,
    display_name: Option<String>,
    parent: Option<Box<Identity>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

/// A complex type with a tag.
#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.mimeContent")]
struct MimeContent {
    #[graph_complex(rename = "type")]
    mime_type: Option<String>,
    #[graph_complex(read_only)]
    size: Option<i64>,
}

/// The abstract base of mobile apps, reached as an entity.
#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.mobileApp")]
struct MobileApp {
    #[graph_entity(read_only)]
    id: Option<String>,
    display_name: Option<String>,
    #[graph_entity(read_only)]
    created_date_time: Option<DateTimeOffset>,
    large_icon: Option<MimeContent>,
}

/// Derived from it, twice removed.
#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.mobileLobApp")]
struct MobileLobApp {
    #[graph_entity(base)]
    app: MobileApp,
    file_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.iosLobApp")]
struct IosLobApp {
    #[graph_entity(rename = "bundleId")]
    bundle: Option<String>,
    #[graph_entity(base)]
    app: MobileLobApp,
    owners: Vec<Identity>,
    #[graph_entity(rename = "@odata.etag", read_only)]
    etag: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

const APP: &str = concat!(
    r##"{"@odata.type":"#microsoft.graph.iosLobApp","id":"7","displayName":"App","createdDateTime":"2016-12-31T23:58:36Z","##,
    r##""largeIcon":{"@odata.type":"#microsoft.graph.mimeContent","type":"image/png","size":3},"fileName":"app.ipa","##,
    r#""bundleId":"com.contoso","owners":[{"id":"a","parent":{"displayName":"b","parent":{}}},{"x":1.50}],"@odata.etag":"W/1","#,
    r#""@odata.context":"c","unknown":{"b":[1.50,null],"a":{}},"owner@odata.bind":"d","11111111-2222":true}"#
);

#[test]
fn a_derived_type_is_flat_on_the_wire_and_nothing_is_lost() {
    let app: IosLobApp = json::from_slice(APP.as_bytes()).unwrap();
    assert_eq!(app.app.app.id.as_deref(), Some("7"));
    assert_eq!(app.app.file_name.as_deref(), Some("app.ipa"));
    assert_eq!(app.key().map(String::as_str), Some("7"));
    assert_eq!(IosLobApp::KEY_NAME, "id");
    let parent = app.owners[0].parent.as_ref().unwrap();
    assert_eq!(parent.display_name.as_deref(), Some("b"));
    assert_eq!(app.owners[1].additional.get("x").map(|x| x.to_string()), Some("1.50".to_owned()));
    let names = app.additional.names().collect::<Vec<_>>();
    assert_eq!(names, ["@odata.context", "unknown", "owner@odata.bind", "11111111-2222"]);
    assert_eq!(json::to_string(&app), APP);
}

#[test]
fn serde_gives_the_same_values() {
    let app: IosLobApp = json::from_slice(APP.as_bytes()).unwrap();
    let value = serde_json::from_str::<serde_json::Value>(APP).unwrap();
    assert_eq!(serde_json::to_value(&app).unwrap(), value);
    let through_serde: IosLobApp = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&through_serde).unwrap(), value);
}

#[test]
fn a_request_has_no_read_only_property_and_no_description_of_an_answer() {
    let app: IosLobApp = json::from_slice(APP.as_bytes()).unwrap();
    let request = app.create().to_http().unwrap();
    let body = serde_json::from_slice::<serde_json::Value>(request.body()).unwrap();
    assert_eq!(
        body,
        json!({
            "@odata.type": "#microsoft.graph.iosLobApp",
            "displayName": "App",
            "largeIcon": { "@odata.type": "#microsoft.graph.mimeContent", "type": "image/png" },
            "fileName": "app.ipa",
            "bundleId": "com.contoso",
            "owners": [{ "id": "a", "parent": { "displayName": "b", "parent": {} } }, { "x": 1.5 }],
            "unknown": { "b": [1.5, null], "a": {} },
            "owner@odata.bind": "d",
            "11111111-2222": true,
        })
    );
}

#[test]
fn the_tag_may_be_that_of_a_base_type_and_may_come_twice() {
    for tags in [
        r##""@odata.type":"#microsoft.graph.mobileApp""##,
        r##""@odata.type":"microsoft.graph.MobileLobApp","@odata.type":"#microsoft.graph.iosLobApp""##,
    ] {
        let text = format!(r#"{{{tags},"id":"1"}}"#);
        assert_eq!(json::from_slice::<IosLobApp>(text.as_bytes()).unwrap().key().map(String::as_str), Some("1"));
        assert!(serde_json::from_str::<IosLobApp>(&text).is_ok());
    }
    let derived = br##"{"@odata.type":"#microsoft.graph.iosLobApp"}"##;
    assert!(json::from_slice::<MobileApp>(derived).is_err(), "a base type is not the derived one");
}

#[test]
fn null_is_kept_where_additional_properties_are() {
    for text in [r#"{"id":null,"parent":null,"x":null}"#, r#"{"id":null,"displayName":"a"}"#, "{}"] {
        let identity: Identity = json::from_slice(text.as_bytes()).unwrap();
        assert_eq!(json::to_string(&identity), text);
        let through_serde: Identity = serde_json::from_str(text).unwrap();
        assert_eq!(through_serde, identity);
        assert_eq!(serde_json::to_string(&through_serde).unwrap(), text);
    }
    let mut identity: Identity = json::from_slice(br#"{"id":null}"#).unwrap();
    identity.id = Some("1".to_owned());
    assert_eq!(json::to_string(&identity), r#"{"id":"1"}"#);
}

#[test]
fn errors_name_the_way_to_the_property() {
    for (text, path) in [
        (r#"{"largeIcon":{"size":"big"}}"#, "largeIcon.size"),
        (r#"{"owners":[{},{"parent":{"id":7}}]}"#, "owners[1].parent.id"),
        (r#"{"createdDateTime":"now"}"#, "createdDateTime"),
        (r##"{"largeIcon":{"@odata.type":"#microsoft.graph.other"}}"##, "largeIcon"),
        (r#"{"unknown":{"a":}}"#, ""),
    ] {
        let error = json::from_slice::<IosLobApp>(text.as_bytes()).unwrap_err();
        assert_eq!(error.path(), path, "{error}");
        let error = serde_json::from_str::<IosLobApp>(text).unwrap_err().to_string();
        assert!(path.is_empty() || error.starts_with(&format!("`{path}`: ")), "{error}");
    }
}

#[test]
fn additional_properties_can_be_changed() {
    let mut additional = AdditionalProperties::new();
    assert!(additional.is_empty());
    additional.insert("a\"b", json!(1));
    additional.insert("c", json!({ "d": [] }));
    additional.insert("a\"b", json!("x"));
    assert_eq!(additional.names().collect::<Vec<_>>(), ["c", "a\"b"]);
    assert_eq!(additional.get("a\"b").unwrap().to_value(), json!("x"));
    assert_eq!(additional.remove("c").unwrap().as_str(), r#"{"d":[]}"#);
    assert_eq!(additional.remove("c"), None);
    let mut identity = Identity { additional, ..Identity::default() };
    identity.additional.insert("displayName", json!("not the field"));
    assert_eq!(serde_json::to_string(&identity).unwrap(), r#"{"a\"b":"x"}"#);
    assert_eq!(json::to_string(&identity), r#"{"a\"b":"x"}"#);
    assert_eq!(format!("{:?}", identity.additional), r#"{"a\"b", "displayName"}"#, "names only");
}

#[test]
fn a_write_only_property_is_sent_and_never_missed() {
    #[derive(Debug, GraphEntity)]
    #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
    struct User {
        id: Option<graph_core::types::Guid>,
        #[graph_entity(write_only)]
        password: String,
    }

    let user: User = json::from_slice(br#"{"id":"52effe71-fe71-52ef-71fe-ef5271feef52"}"#).unwrap();
    assert_eq!(user.password, "");
    let user = User { password: "p".to_owned(), ..user };
    let body = r##"{"@odata.type":"#microsoft.graph.user","id":"52effe71-fe71-52ef-71fe-ef5271feef52","password":"p"}"##;
    assert_eq!(user.create().to_http().unwrap().body(), body);
    assert_eq!(User::get(user.id.unwrap()).to_http().unwrap().uri(), "/users/52effe71-fe71-52ef-71fe-ef5271feef52");
}
