//! The serde implementations beside a format that is not JSON: `MessagePack`, which writes the number of entries before a map, in both of
//! its modes.

use graph_core::types::{Binary, DateTimeOffset, Duration, Guid, Json};
use graph_core::{AdditionalProperties, GraphComplex, GraphEntity, GraphEnum, GraphPolymorphic, UnknownType, json};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/devices", odata = "microsoft.graph.device")]
struct Device {
    id: Option<String>,
    enrolled_date_time: Option<DateTimeOffset>,
    tag_ids: Vec<Guid>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/devices", odata = "microsoft.graph.managedDevice")]
struct ManagedDevice {
    #[graph_entity(base)]
    device: Device,
    is_managed: Option<bool>,
    free_bytes: Option<i64>,
    share: Option<f64>,
    ratio: Option<f32>,
    uptime: Option<Duration>,
    token: Option<Binary>,
    state: Option<State>,
    reports: Vec<Report>,
    policy: Option<Policy>,
    untyped: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
enum State {
    Active,
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Report {
    name: Option<String>,
    parent: Option<Box<Report>>,
}

#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
enum Policy {
    Screen(ScreenPolicy),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.screenPolicy")]
struct ScreenPolicy {
    minutes: Option<i32>,
}

/// As `serde_derive` has it, around a declared type and beside it.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Inventory {
    devices: Vec<ManagedDevice>,
    #[serde(flatten)]
    newest: Device,
}

fn managed_device() -> (ManagedDevice, Value) {
    let value = json!({
        "@odata.type": "#microsoft.graph.managedDevice",
        "id": null,
        "enrolledDateTime": "2026-11-26T03:07:10.1234567Z",
        "tagIds": ["52effe71-fe71-52ef-71fe-ef5271feef52"],
        "isManaged": true,
        "freeBytes": i64::MIN,
        "share": 0.1,
        "ratio": "-INF",
        "uptime": "P1DT2H",
        "token": "cGF5bG9hZA==",
        "state": "retired",
        "reports": [{ "name": "a", "parent": { "name": "b" } }, {}],
        "policy": { "@odata.type": "#microsoft.graph.screenPolicy", "minutes": -5 },
        "untyped": { "a": [1, -2, 0.5, null, "x"] },
        "undeclared": { "b": [{}, []] },
        "count@odata.count": 300,
    });
    let mut device: ManagedDevice = serde_json::from_value(value.clone()).unwrap();
    // Is declared, and so is not written again: to count it would be a mistake that MessagePack shows.
    device.additional.insert("state", json!("hidden"));
    (device, value)
}

fn both_modes<T: Serialize + DeserializeOwned>(value: &T) -> [(Value, T); 2] {
    let mut binary = rmp_serde::Serializer::new(Vec::new()).with_struct_map();
    value.serialize(&mut binary).unwrap();
    let mut text = rmp_serde::Serializer::new(Vec::new()).with_struct_map().with_human_readable();
    value.serialize(&mut text).unwrap();
    [binary.into_inner(), text.into_inner()]
        .map(|bytes| (rmp_serde::from_slice(&bytes).unwrap(), rmp_serde::from_slice(&bytes).unwrap()))
}

#[test]
fn all_of_an_entity_survives() {
    let (device, value) = managed_device();
    assert_eq!(serde_json::to_value(&device).unwrap(), value);
    for (untyped, again) in both_modes(&device) {
        assert_eq!(untyped, value);
        assert_eq!(json::to_string(&again), json::to_string(&device));
        assert_eq!(again.state, Some(State::Other("retired".to_owned())));
        assert!(matches!(again.policy, Some(Policy::Screen(ScreenPolicy { minutes: Some(-5) }))));
    }
}

#[test]
fn an_entity_may_stand_in_a_type_of_serde_and_be_a_part_of_it() {
    let (device, value) = managed_device();
    let newest = Device { id: Some("9".to_owned()), ..Device::default() };
    let inventory = Inventory { devices: vec![device, ManagedDevice::default()], newest };
    for (untyped, again) in both_modes(&inventory) {
        assert_eq!(untyped["devices"][0], value);
        let newest = (&untyped["@odata.type"], &untyped["id"], &untyped["tagIds"]);
        assert_eq!(newest, (&json!("#microsoft.graph.device"), &json!("9"), &json!([])));
        assert_eq!(again.newest, inventory.newest);
        assert_eq!(json::to_string(&again.devices), json::to_string(&inventory.devices));
    }
}

#[test]
fn an_error_names_the_property() {
    let wrong =
        rmp_serde::to_vec(&json!({ "policy": { "@odata.type": "#microsoft.graph.screenPolicy", "minutes": "5" } })).unwrap();
    let error = rmp_serde::from_slice::<ManagedDevice>(&wrong).unwrap_err().to_string();
    assert_eq!(error, r#"`policy.minutes`: expected an integer of 32 bits (Int32), found "5""#);
}

#[derive(Debug, GraphComplex)]
struct Rule {
    name: String,
    parts: Vec<Rule>,
    note: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[test]
fn a_property_that_has_to_be_there_is_named_wherever_it_is_missing() {
    let missing = |value: Value| serde_json::from_value::<Rule>(value).unwrap_err().to_string();
    assert_eq!(missing(json!({ "parts": [], "note": "n" })), "`name`: the property is missing");
    let second = json!({ "name": "r", "parts": [{ "name": "a", "note": null }, { "note": "n" }] });
    assert_eq!(missing(second), "`parts[1].name`: the property is missing");
    let wrong = json!({ "name": "r", "parts": [{ "name": "a" }], "note": 1 });
    assert_eq!(missing(wrong), "`note`: expected a string, found the number 1");
}

#[test]
fn null_is_kept_for_the_one_property_that_it_came_for() {
    for text in [r#"{"name":"r","note":null,"parts":[{"name":"a"}]}"#, r#"{"note":null,"undeclared":1,"name":"r"}"#] {
        let mut rule: Rule = serde_json::from_str(text).unwrap();
        assert!(json::to_string(&rule).contains(r#""note":null"#));
        rule.parts.clear();
        rule.note = Some("n".to_owned());
        assert!(!json::to_string(&rule).contains("null"), "{}", json::to_string(&rule));
    }
    let mut rule: Rule = serde_json::from_str(r#"{"parts":null,"note":"n","name":"r"}"#).unwrap();
    rule.note = None;
    assert!(!json::to_string(&rule).contains("note"), "{}", json::to_string(&rule));
}

#[test]
fn a_name_may_come_as_bytes_and_one_that_is_no_text_is_passed_over() {
    // A map of three: "name" as text and "x" as bytes, which are kept, and a name that is no UTF-8.
    let bytes = b"\x83\xa4name\xa1r\xc4\x01x\x01\xc4\x01\xff\x02";
    let rule: Rule = rmp_serde::from_slice(bytes).unwrap();
    assert_eq!(json::to_string(&rule), r#"{"name":"r","parts":[],"x":1}"#);
}
