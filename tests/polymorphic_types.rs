//! Polymorphic types: the tag selects the variant, by both ways of reading, and what is not declared is kept whole.

mod common;

use common::{Canned, ready};
use graph_core::{Client, Error, GraphComplex, GraphEntity, GraphPolymorphic, UnknownType, json};

#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
#[graph_polymorphic(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.mobileApp")]
enum MobileApp {
    WebApp(WebApp),
    IosStoreApp(IosStoreApp),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.webApp")]
struct WebApp {
    #[graph_entity(read_only)]
    id: Option<String>,
    app_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.iosStoreApp")]
struct IosStoreApp {
    #[graph_entity(read_only)]
    id: Option<String>,
    minimum: Option<i32>,
    detection: Vec<Rule>,
}

/// A polymorphic complex type has neither path nor name.
#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
enum Rule {
    File(FileRule),
    #[graph_polymorphic(other)]
    Unlisted(UnknownType),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.fileRule")]
struct FileRule {
    path: Option<String>,
    nested: Option<Box<Rule>>,
}

const LIST: &str = concat!(
    r#"{"value":["#,
    r##"{"@odata.type":"#microsoft.graph.webApp","id":"1","appUrl":"https://contoso.com"},"##,
    r##"{"@odata.type":"#microsoft.graph.iosStoreApp","id":"2","minimum":9,"detection":["##,
    r##"{"@odata.type":"#microsoft.graph.fileRule","path":"/a","nested":{"@odata.type":"#microsoft.graph.fileRule","path":"/b"}},"##,
    r##"{"@odata.type":"#microsoft.graph.registryRule","hive":[1.50,{}]}]},"##,
    r##"{"@odata.type":"#microsoft.graph.winGetApp","id":"3","x":{"y":null}}]}"##
);

fn apps() -> Vec<MobileApp> {
    let client = Client::builder(Canned::new(200, LIST)).build();
    ready(client.send(MobileApp::list())).unwrap().items
}

#[test]
fn one_collection_holds_several_types_and_loses_none() {
    let apps = apps();
    let MobileApp::WebApp(web) = &apps[0] else { panic!("{:?}", apps[0]) };
    assert_eq!(web.app_url.as_deref(), Some("https://contoso.com"));
    let MobileApp::IosStoreApp(ios) = &apps[1] else { panic!("{:?}", apps[1]) };
    assert!(matches!(&ios.detection[0], Rule::File(rule) if matches!(rule.nested.as_deref(), Some(Rule::File(_)))));
    assert!(
        matches!(&ios.detection[1], Rule::Unlisted(rule) if rule.odata_type.as_deref() == Some("#microsoft.graph.registryRule"))
    );
    let MobileApp::Other(other) = &apps[2] else { panic!("{:?}", apps[2]) };
    assert_eq!(other.odata_type.as_deref(), Some("#microsoft.graph.winGetApp"));
    let keys = apps.iter().map(|app| app.key().map(String::as_str)).collect::<Vec<_>>();
    assert_eq!(keys, [Some("1"), Some("2"), Some("3")]);
    assert_eq!(format!(r#"{{"value":{}}}"#, json::to_string(&apps)), LIST);
}

#[test]
fn serde_gives_the_same() {
    let list = serde_json::from_str::<serde_json::Value>(LIST).unwrap();
    let from_text = serde_json::from_str::<Vec<MobileApp>>(&list["value"].to_string()).unwrap();
    let from_value = serde_json::from_value::<Vec<MobileApp>>(list["value"].clone()).unwrap();
    assert_eq!(from_text, from_value);
    assert_eq!(serde_json::to_value(&from_text).unwrap(), list["value"]);
    // But for number literals: through serde 1.50 is 1.5.
    let apps = json::to_string(&apps());
    assert_eq!(json::to_string(&from_text), apps.replace("1.50", "1.5"));
}

#[test]
fn the_tag_may_stand_anywhere_and_vary() {
    for text in [
        r##"{"@odata.type":"#microsoft.graph.webApp","appUrl":"u"}"##,
        r#"{"@odata.type":"microsoft.graph.WebApp","appUrl":"u"}"#,
        r##"{"@odata.context":"c","appUrl":"u","x":{"@odata.type":"#microsoft.graph.iosStoreApp"},"@odata.type":"#microsoft.graph.webApp"}"##,
    ] {
        let expected = MobileApp::WebApp(WebApp { id: None, app_url: Some("u".to_owned()) });
        assert_eq!(json::from_slice::<MobileApp>(text.as_bytes()).unwrap(), expected, "{text}");
        assert_eq!(serde_json::from_str::<MobileApp>(text).unwrap(), expected, "{text}");
    }
    for text in [
        "{}",
        r#"{"id":"1","appUrl":null}"#,
        r##"{"@odata.type":"#microsoft.graph.mobileApp","id":"1"}"##,
        r#"{"@odata.type":7}"#,
    ] {
        let outcome = json::from_slice::<MobileApp>(text.as_bytes());
        let through_serde = serde_json::from_str::<MobileApp>(text);
        if text.contains('7') {
            assert_eq!(outcome.unwrap_err().to_string(), "`@odata.type`: expected a string, found the number 7");
            assert!(through_serde.is_err());
            continue;
        }
        let app = outcome.unwrap();
        assert!(matches!(app, MobileApp::Other(_)), "{text}");
        assert_eq!(json::to_string(&app), text, "kept whole");
        assert_eq!(through_serde.unwrap(), app);
    }
}

#[test]
fn requests_go_to_the_common_path_and_carry_the_type() {
    let app = MobileApp::WebApp(WebApp { id: Some("1".to_owned()), app_url: Some("u".to_owned()) });
    let request = app.create().to_http().unwrap();
    assert_eq!(request.uri(), "/deviceAppManagement/mobileApps");
    assert_eq!(request.body(), r##"{"@odata.type":"#microsoft.graph.webApp","appUrl":"u"}"##);
    assert_eq!(MobileApp::get("1").to_http().unwrap().uri(), "/deviceAppManagement/mobileApps/1");
    let request = apps()[2].create().to_http().unwrap();
    assert_eq!(request.body(), r##"{"@odata.type":"#microsoft.graph.winGetApp","x":{"y":null}}"##, "but for its id");
}

#[test]
fn errors_name_the_property_of_the_variant() {
    let text = r##"{"value":[{"@odata.type":"#microsoft.graph.iosStoreApp","minimum":"9"}]}"##;
    let client = Client::builder(Canned::new(200, text)).build();
    let Err(Error::Decode(error)) = ready(client.send(MobileApp::list())) else { panic!("the minimum is no number") };
    assert_eq!(error.path(), "value[0].minimum");
    for text in ["[]", "7", r##"{"@odata.type":"#microsoft.graph.webApp","id":"1""##] {
        assert!(json::from_slice::<MobileApp>(text.as_bytes()).is_err());
        assert!(serde_json::from_str::<MobileApp>(text).is_err());
    }
}
