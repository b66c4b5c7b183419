//! Values of types of other crates as properties: what their serde implementations give and take, nothing more and nothing less.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;

use graph_core::types::{Foreign, Sensitive};
use graph_core::{GraphEntity, Patch, json};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, GraphEntity)]
#[graph_entity(path = "/hosts", odata = "microsoft.graph.host")]
struct Host {
    id: Option<String>,
    address: Option<Foreign<IpAddr>>,
    addresses: Vec<Foreign<IpAddr>>,
    limits: Option<Foreign<BTreeMap<String, Limit>>>,
    ranges: Option<Vec<Foreign<(u8, u8)>>>,
    serial: Option<Foreign<u128>>,
    maybe: Vec<Foreign<Option<bool>>>,
    secret: Option<Sensitive<Option<Foreign<IpAddr>>>>,
}

/// A type without a `Default`, which does not look at all that it is given.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Limit {
    most: u64,
}

const TEXT: &str = concat!(
    r##"{"@odata.type":"#microsoft.graph.host","id":"1","address":"10.0.0.1","addresses":["::1","10.0.0.2"],"##,
    r#""limits":{"b": {"most":18446744073709551615,"note":1.50},"a":{"most":1}},"ranges":[[1,2],[3,4]],"#,
    r#""serial":340282366920938463463374607431768211455,"maybe":[true,null],"secret":"10.0.0.9"}"#
);

#[test]
fn a_value_comes_back_as_it_was_read() {
    let host: Host = json::from_slice(TEXT.as_bytes()).unwrap();
    assert_eq!(json::to_string(&host), TEXT);
    assert!(host.addresses[0].is_loopback());
    assert_eq!(host.limits.as_ref().unwrap()["b"].most, u64::MAX);
    assert_eq!(*host.ranges.as_ref().unwrap()[1], (3, 4));
    assert_eq!(host.serial.clone().unwrap().into_inner(), u128::MAX);
    assert_eq!(host.maybe.iter().map(|maybe| **maybe).collect::<Vec<_>>(), [Some(true), None]);
    assert_eq!(host, host.clone());
}

#[test]
fn serde_gives_and_takes_the_same() {
    // A number beyond 64 bits is more than a `Value` can hold.
    let text = TEXT.replace("340282366920938463463374607431768211455", "7");
    let value = serde_json::from_str::<Value>(&text).unwrap();
    for host in [serde_json::from_str::<Host>(&text), serde_json::from_value(value.clone())] {
        let host = host.unwrap();
        assert_eq!(host, json::from_slice(text.as_bytes()).unwrap());
        assert_eq!(serde_json::to_value(&host).unwrap(), value);
        assert_eq!(serde_json::from_str::<Value>(&serde_json::to_string(&host).unwrap()).unwrap(), value);
    }
}

#[test]
fn a_value_is_written_as_serde_writes_it() {
    let limits = BTreeMap::from([("a".to_owned(), Limit { most: u64::MAX })]);
    let host = Host { limits: Some(Foreign::new(limits.clone()).unwrap()), ..Host::default() };
    let written = json::to_string(&host);
    assert!(written.contains(&format!(r#""limits":{}"#, serde_json::to_string(&limits).unwrap())), "{written}");
    assert_eq!(
        host.create().to_http().unwrap().body(),
        r##"{"@odata.type":"#microsoft.graph.host","limits":{"a":{"most":18446744073709551615}}}"##
    );

    let not_json = HashMap::from([((1, 2), 3)]);
    assert_eq!(Foreign::new(not_json).unwrap_err().to_string(), "key must be a string");
}

#[test]
fn absent_and_null_are_no_value() {
    let host: Host = json::from_slice(br#"{"address":null,"addresses":null}"#).unwrap();
    assert_eq!(host, Host::default());
    let twice: Host = json::from_slice(br#"{"limits":{"a":{"most":1}},"limits":null,"address":"::1","address":"::2"}"#).unwrap();
    assert_eq!((twice.limits, twice.address.unwrap().to_string()), (None, "::2".to_owned()));
}

#[test]
fn an_error_names_the_property_and_says_what_serde_says() {
    for (text, said) in [
        (
            r#"{"address":"here"}"#,
            "`address`: expected a value of the type `core::net::ip_addr::IpAddr`, found \"here\" (invalid IP address syntax at line 1 column 6)",
        ),
        (
            r#"{"ranges":[[1,2],[3]]}"#,
            "`ranges[1]`: expected a value of the type `(u8, u8)`, found an array (invalid length 1, expected a tuple of size 2 at line 1 column 3)",
        ),
        (
            r#"{"serial":-1}"#,
            "`serial`: expected a value of the type `u128`, found the number -1 (number out of range at line 1 column 1)",
        ),
        (
            r#"{"addresses":["::1",null]}"#,
            "`addresses[1]`: expected a value of the type `core::net::ip_addr::IpAddr`, found null (invalid type: null, expected IP address at line 1 column 4)",
        ),
    ] {
        assert_eq!(json::from_slice::<Host>(text.as_bytes()).unwrap_err().to_string(), said);
        let error = serde_json::from_str::<Host>(text).unwrap_err().to_string();
        assert!(error.starts_with(said), "{error}");
    }
    let error = json::from_slice::<Host>(br#"{"limits":{"a":{"least":1}}}"#).unwrap_err();
    assert_eq!(error.path(), "limits");
    assert!(error.to_string().contains("found an object (missing field `most`"), "{error}");
}

#[test]
fn a_reason_is_cut_and_shows_no_secret() {
    let text = format!(r#"{{"limits":{{"a":{{"most":"{}"}}}}}}"#, "é".repeat(1000));
    let error = json::from_slice::<Host>(text.as_bytes()).unwrap_err().to_string();
    assert!(error.chars().count() < 400 && error.ends_with("…)"), "{error}");

    for error in [
        json::from_slice::<Host>(br#"{"secret":["hunter2"]}"#).unwrap_err().to_string(),
        serde_json::from_str::<Host>(r#"{"secret":"hunter2"}"#).unwrap_err().to_string(),
    ] {
        assert!(error.starts_with("`secret`: ") && !error.contains("hunter2"), "{error}");
    }
    let host: Host = json::from_slice(TEXT.as_bytes()).unwrap();
    assert!(!format!("{host:?}").contains("10.0.0.9"));
}

#[test]
fn a_patch_sets_a_foreign_value() {
    let address = Foreign::new(IpAddr::from([10, 0, 0, 7])).unwrap();
    let patch = Patch::new().set(Host::ADDRESS, address).set_null(Host::LIMITS);
    let body = r##"{"@odata.type":"#microsoft.graph.host","address":"10.0.0.7","limits":null}"##;
    assert_eq!(Host::update("1", &patch).to_http().unwrap().body(), body);
    let (before, after): (Host, Host) =
        (json::from_slice(TEXT.as_bytes()).unwrap(), json::from_slice(TEXT.replace("10.0.0.1", "10.0.0.7").as_bytes()).unwrap());
    let body = r##"{"@odata.type":"#microsoft.graph.host","address":"10.0.0.7"}"##;
    assert_eq!(Host::update("1", &Patch::diff(&before, &after)).to_http().unwrap().body(), body);
}
