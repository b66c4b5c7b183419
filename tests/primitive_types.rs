//! Every primitive type as a property: its literal comes back unchanged, by both ways, and a malformed one names the property.

use graph_core::types::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Json, Sensitive, TimeOfDay};
use graph_core::value::{Accepted, Kind, PropertyType, PropertyValue, Refusal, Token, View};
use graph_core::{GraphComplex, GraphEntity, json};

#[derive(Debug, Clone, PartialEq, GraphEntity)]
#[graph_entity(path = "/everything", odata = "microsoft.graph.everything")]
struct Everything {
    id: String,
    boolean: Option<bool>,
    byte: Option<u8>,
    s_byte: Option<i8>,
    int16: Option<i16>,
    int32: Option<i32>,
    int64: Option<i64>,
    single: Option<f32>,
    double: Option<f64>,
    decimal: Option<Decimal>,
    guid: Option<Guid>,
    date_time_offset: Option<DateTimeOffset>,
    date: Option<Date>,
    time_of_day: Option<TimeOfDay>,
    duration: Option<Duration>,
    binary: Option<Binary>,
    untyped: Option<Json>,
    guids: Vec<Guid>,
}

const TEXT: &str = concat!(
    r##"{"@odata.type":"#microsoft.graph.everything","id":"1","boolean":true,"byte":255,"sByte":-128,"int16":-32768,"##,
    r#""int32":2147483647,"int64":9223372036854775807,"single":1.5,"double":6.666666666666667,"decimal":1.50,"#,
    r#""guid":"52EFFE71-fe71-52ef-71fe-ef5271feef52","dateTimeOffset":"9999-12-31T23:59:59.9999999Z","date":"2016-12-31","#,
    r#""timeOfDay":"11:58:49.3840000","duration":"P10675199DT2H48M5.4775807S","binary":"cGF5bG9hZA==","#,
    r#""untyped":{"b":[1.50,null],"a":"x"},"guids":["52effe71-fe71-52ef-71fe-ef5271feef52"]}"#
);

#[test]
fn every_literal_comes_back_unchanged() {
    let value: Everything = json::from_slice(TEXT.as_bytes()).unwrap();
    assert_eq!(json::to_string(&value), TEXT);
    let request = value.create().to_http().unwrap();
    assert_eq!(request.body(), TEXT);
}

#[test]
fn serde_gives_the_same_values() {
    let value: Everything = serde_json::from_str(TEXT).unwrap();
    // Through serde a number is a value and no literal, and the properties of untyped JSON have no order.
    let text = TEXT.replace("1.50", "1.5").replace(r#"{"b":[1.5,null],"a":"x"}"#, r#"{"a":"x","b":[1.5,null]}"#);
    assert_eq!(json::to_string(&value), text);
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert_eq!(serde_json::to_value(&value).unwrap(), serde_json::from_str::<serde_json::Value>(TEXT).unwrap());
}

#[test]
fn a_malformed_literal_names_the_property_and_shows_the_text() {
    for (property, value, said) in [
        ("boolean", r#""true""#, r#"expected true or false, found "true""#),
        ("byte", "256", "expected an integer of 8 bits without sign (Byte), found the number 256"),
        ("int32", "1.5", "expected an integer of 32 bits (Int32), found the number 1.5"),
        ("double", r#""much""#, r#"expected a number (Double), found "much""#),
        ("decimal", r#""1.50""#, r#"expected a number (Decimal), found "1.50""#),
        ("guid", r#""no""#, r#"expected a Guid (such as e71fa706-a706-e71f-06a7-1fe706a71fe7), found "no""#),
        ("date", r#""2016-02-30""#, r#"expected a Date (with a day that the month has), found "2016-02-30""#),
        ("timeOfDay", r#""25:00""#, r#"expected a TimeOfDay (with a time from 00:00:00 to 23:59:59), found "25:00""#),
        ("duration", r#""1 hour""#, r#"expected a Duration (such as P1DT2H30M or -PT17.1357909S), found "1 hour""#),
        ("binary", r#""?""#, r#"expected a Binary (as base64, such as cGF5bG9hZA==), found "?""#),
        ("guids", r"[7]", "expected a Guid (as a string), found the number 7"),
    ] {
        let text = format!(r#"{{"id":"1","{property}":{value}}}"#);
        let error = json::from_slice::<Everything>(text.as_bytes()).unwrap_err();
        let path = if property == "guids" { "guids[0]" } else { property };
        assert_eq!(error.to_string(), format!("`{path}`: {said}"));
        let error = serde_json::from_str::<Everything>(&text).unwrap_err().to_string();
        assert!(error.starts_with(&format!("`{path}`: {said}")), "{error}");
    }
}

#[test]
fn a_confidential_value_is_not_shown_however_deep_it_is_wrong() {
    #[derive(Debug, GraphEntity)]
    #[graph_entity(path = "/vaults", odata = "microsoft.graph.vault")]
    struct Vault {
        id: Option<String>,
        code: Option<Sensitive<Guid>>,
        keys: Option<Sensitive<Vec<Guid>>>,
        rings: Vec<Sensitive<Vec<Guid>>>,
    }

    for (text, path) in [
        (r#"{"code":"hunter2"}"#, "code"),
        (r#"{"code":"hunter2","id":"and so on, for a while"}"#, "code"),
        (r#"{"code":{"pin":"hunter2"}}"#, "code"),
        (r#"{"keys":["hunter2"]}"#, "keys[0]"),
        (r#"{"rings":[[],["hunter2"]]}"#, "rings[1][0]"),
        (r#"{"rings":[[],["hunter2","and so on, for a while"]]}"#, "rings[1][0]"),
    ] {
        for error in [
            json::from_slice::<Vault>(text.as_bytes()).unwrap_err().to_string(),
            serde_json::from_str::<Vault>(text).unwrap_err().to_string(),
        ] {
            assert!(error.starts_with(&format!("`{path}`: ")) && !error.contains("hunter2"), "{error}");
        }
    }
    let error = json::from_slice::<Sensitive<Vec<Guid>>>(br#"["hunter2"]"#).unwrap_err().to_string();
    assert!(error.starts_with("`[0]`: expected a Guid") && !error.contains("hunter2"), "{error}");
}

#[test]
fn a_type_that_says_it_is_confidential_is_not_shown() {
    #[derive(Debug)]
    struct Pin;

    impl PropertyValue for Pin {
        type Kind = Self;

        type Value = Self;
    }

    impl Kind<Self> for Pin {
        const TYPE: PropertyType = PropertyType::primitive("Edm.String");

        const CONFIDENTIAL: bool = true;

        fn blank() -> Self {
            Self
        }

        fn accept<'a>(_: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
            Err(Refusal::new("four digits", &token))
        }

        fn view(_: &Self) -> View<'_> {
            View::Absent
        }
    }

    #[derive(Debug, GraphComplex)]
    #[graph_complex(odata = "microsoft.graph.lock")]
    struct Lock {
        pin: Option<Pin>,
        pins: Vec<Pin>,
    }

    let long = "hunter2, and so on, for a while";
    for (text, path) in [
        (format!(r#"{{"pin":"{long}"}}"#), "pin"),
        (format!(r#"{{"pin":"{long}","pins":["{long}"]}}"#), "pin"),
        (format!(r#"{{"pins":["{long}","{long}"]}}"#), "pins[0]"),
    ] {
        for error in [
            json::from_slice::<Lock>(text.as_bytes()).unwrap_err().to_string(),
            serde_json::from_str::<Lock>(&text).unwrap_err().to_string(),
        ] {
            let said = format!("`{path}`: expected four digits, found something that is not shown");
            assert!(error.starts_with(&said) && !error.contains("hunter2"), "{error}");
        }
    }
}
