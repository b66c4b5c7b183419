//! Any declared value survives encoding and decoding; any JSON is decoded or refused, alike by both ways, and never more than that.

use graph_core::types::{Binary, Date, DateTimeOffset, Duration, Flags, Guid, Json, TimeOfDay};
use graph_core::{AdditionalProperties, GraphComplex, GraphEntity, GraphEnum, GraphPolymorphic, UnknownType, json};
use proptest::prelude::*;
use serde_json::Value;

#[derive(Debug, Clone, PartialEq, GraphEntity)]
#[graph_entity(path = "/samples", odata = "microsoft.graph.sample")]
struct Sample {
    id: Option<String>,
    on: Option<bool>,
    count: Option<i64>,
    small: Option<u8>,
    ratio: Option<f64>,
    at: Option<DateTimeOffset>,
    day: Option<Date>,
    time: Option<TimeOfDay>,
    length: Option<Duration>,
    guid: Option<Guid>,
    bytes: Option<Binary>,
    color: Option<Color>,
    colors: Option<Flags<Color>>,
    names: Option<Vec<String>>,
    part: Option<Box<Part>>,
    shapes: Vec<Shape>,
    any: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
enum Color {
    Red,
    Green,
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Part {
    name: Option<String>,
    parts: Vec<Part>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
enum Shape {
    Circle(Circle),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.circle")]
struct Circle {
    radius: Option<i32>,
}

/// Numbers that every parser reads alike; that of `serde_json` is off by one in the last place of others.
fn eighths() -> impl Strategy<Value = f64> {
    any::<i32>().prop_map(|number| f64::from(number) / 8.0)
}

/// Literals and whatever else a string may be.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,13})?)?(Z|[+-][0-1][0-9]:[0-5][0-9])",
        "[0-9]{4}-[0-1][0-9]-[0-3][0-9]",
        "[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,13})?)?",
        "[+-]?P([0-9]{1,13}D)?(T([0-9]{1,3}H)?([0-9]{1,3}M)?([0-9]{1,3}(\\.[0-9]{1,13})?S)?)?",
        "[0-9a-fA-F]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9A-F]{12}",
        "[A-Za-z0-9+/_-]{0,12}={0,2}",
        "(red|green|blue)(, ?(red|green|blue)){0,3}",
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let name = prop::sample::select(vec![
        "id",
        "on",
        "count",
        "small",
        "ratio",
        "at",
        "day",
        "time",
        "length",
        "guid",
        "bytes",
        "color",
        "colors",
        "names",
        "part",
        "parts",
        "name",
        "shapes",
        "any",
        "radius",
        "@odata.type",
        "@odata.etag",
        "other",
    ]);
    let tag = prop::sample::select(vec!["#microsoft.graph.sample", "microsoft.graph.Sample", "#microsoft.graph.circle", "#x.y"]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..300_i64).prop_map(Value::from),
        eighths().prop_map(Value::from),
        any_text().prop_map(Value::from),
        tag.prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone().prop_map(str::to_owned), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// A literal of the type `T`, or none.
fn literal<T: std::str::FromStr + std::fmt::Debug>(pattern: &'static str) -> impl Strategy<Value = Option<T>> {
    pattern.prop_map(|text| text.parse().ok())
}

fn text() -> impl Strategy<Value = Option<String>> {
    prop::option::of(any::<String>())
}

fn color() -> impl Strategy<Value = Color> {
    prop_oneof![Just(Color::Red), Just(Color::Green), "[a-z]{6,9}".prop_map(Color::Other)]
}

fn additional() -> impl Strategy<Value = AdditionalProperties> {
    prop::collection::vec(("x[a-z]{0,3}", any_json()), 0..3).prop_map(|members| {
        let mut additional = AdditionalProperties::new();
        for (name, value) in members {
            additional.insert(&name, value);
        }
        additional
    })
}

fn part() -> impl Strategy<Value = Part> {
    let leaf = (text(), additional()).prop_map(|(name, additional)| Part { name, parts: Vec::new(), additional });
    leaf.prop_recursive(3, 12, 3, |inner| {
        let parts = prop::collection::vec(inner, 0..3);
        (text(), parts, additional()).prop_map(|(name, parts, additional)| Part { name, parts, additional })
    })
}

fn shape() -> impl Strategy<Value = Shape> {
    prop_oneof![
        prop::option::of(any::<i32>()).prop_map(|radius| Shape::Circle(Circle { radius })),
        (text(), additional()).prop_map(|(id, additional)| {
            let mut other = UnknownType::default();
            (other.odata_type, other.id, other.additional) = (Some("#microsoft.graph.square".to_owned()), id, additional);
            Shape::Other(other)
        }),
    ]
}

fn sample() -> impl Strategy<Value = Sample> {
    let numbers = (any::<Option<bool>>(), any::<Option<i64>>(), any::<Option<u8>>(), prop::option::of(eighths()));
    let times = (
        literal("[0-9]{4}-0[1-9]-[0-2][1-8]T[0-1][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,12})?(Z|[+-]0[0-9]:[0-5][0-9])"),
        literal("[0-9]{4}-0[1-9]-[0-2][1-8]"),
        literal("[0-1][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,12})?)?"),
        literal("-?P[0-9]{1,8}DT[0-9]{1,12}(\\.[0-9]{1,12})?S"),
    );
    let others = (
        literal("[0-9a-fA-F]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9A-F]{12}"),
        any::<Option<Vec<u8>>>().prop_map(|bytes| bytes.map(Binary::from_bytes)),
        prop::option::of(color()),
        prop::option::of(prop::collection::vec(color(), 0..4).prop_map(|colors| colors.into_iter().collect())),
        any::<Option<Vec<String>>>(),
        prop::option::of(part().prop_map(Box::new)),
        prop::collection::vec(shape(), 0..3),
        prop::option::of(any_json().prop_filter("null is no value", |value| !value.is_null()).prop_map(Json::from)),
    );
    (text(), numbers, times, others, additional()).prop_map(
        |(id, (on, count, small, ratio), (at, day, time, length), others, additional)| {
            let (guid, bytes, color, colors, names, part, shapes, any) = others;
            Sample {
                id,
                on,
                count,
                small,
                ratio,
                at,
                day,
                time,
                length,
                guid,
                bytes,
                color,
                colors,
                names,
                part,
                shapes,
                any,
                additional,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_declared_value_survives(sample in sample()) {
        let text = json::to_string(&sample);
        let decoded = json::from_slice::<Sample>(text.as_bytes()).unwrap();
        prop_assert_eq!(&json::to_string(&decoded), &text);
        prop_assert_eq!(&decoded, &sample);
        let value = serde_json::to_value(&sample).unwrap();
        prop_assert_eq!(&value, &serde_json::from_str::<Value>(&text).unwrap());
        prop_assert_eq!(serde_json::to_value(serde_json::from_value::<Sample>(value.clone()).unwrap()).unwrap(), value);
    }

    #[test]
    fn any_number_survives(double in any::<f64>(), single in any::<f32>(), integer in any::<i64>()) {
        prop_assert_eq!(json::from_slice::<f64>(json::to_string(&double).as_bytes()).unwrap().to_bits(), double.to_bits());
        prop_assert_eq!(json::from_slice::<f32>(json::to_string(&single).as_bytes()).unwrap().to_bits(), single.to_bits());
        prop_assert_eq!(json::from_slice::<i64>(json::to_string(&integer).as_bytes()).unwrap(), integer);
        #[allow(clippy::cast_precision_loss, reason = "the nearest double is what is expected")]
        let nearest = integer as f64;
        prop_assert_eq!(json::from_slice::<f64>(integer.to_string().as_bytes()).unwrap().to_bits(), nearest.to_bits());
    }

    #[test]
    fn any_json_is_decoded_or_refused_alike(value in any_json()) {
        let text = value.to_string();
        let decoded = json::from_slice::<Sample>(text.as_bytes());
        let through_serde = serde_json::from_str::<Sample>(&text);
        prop_assert_eq!(decoded.is_ok(), through_serde.is_ok(), "{} {:?} {:?}", text, decoded, through_serde);
        let Ok(decoded) = decoded else { return Ok(()) };
        let encoded = json::to_string(&decoded);
        // Nothing is lost: what was there is there, but for the tag, which is written as declared, and an empty plain collection.
        // The text is compared with that of serde, and its value taken from there: serde_json reads a number that lies between two
        // doubles as either of them.
        prop_assert_eq!(&serde_json::to_string(&decoded).unwrap(), &encoded);
        let mut encoded_value = serde_json::to_value(&decoded).unwrap();
        let mut value = value;
        for value in [&mut value, &mut encoded_value] {
            value.as_object_mut().unwrap().remove("@odata.type");
            if value["shapes"].as_array().is_none_or(Vec::is_empty) {
                value.as_object_mut().unwrap().remove("shapes");
            }
            complete(value);
        }
        prop_assert_eq!(&encoded_value, &value, "{}", text);
        let again = json::from_slice::<Sample>(encoded.as_bytes()).unwrap();
        prop_assert_eq!(json::to_string(&again), encoded);
    }

    #[test]
    fn any_bytes_are_decoded_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let decoded = json::from_slice::<Sample>(&bytes).is_ok();
        prop_assert_eq!(decoded, serde_json::from_slice::<Sample>(&bytes).is_ok());
    }

    #[test]
    fn a_literal_comes_back_or_is_refused(text in any_text()) {
        fn check<T: std::str::FromStr + std::fmt::Display>(text: &str) {
            if let Ok(value) = text.parse::<T>() {
                assert_eq!(value.to_string(), text);
            }
        }
        check::<DateTimeOffset>(&text);
        check::<Date>(&text);
        check::<TimeOfDay>(&text);
        check::<Duration>(&text);
        check::<Guid>(&text);
        check::<Binary>(&text);
    }
}

/// Brings the plain collections of complex values, which are written when they are empty, to one form; so too the numbers of Doubles.
fn complete(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(complete),
        Value::Object(members) => {
            members.retain(|name, value| name != "parts" || value.as_array().is_some_and(|items| !items.is_empty()));
            members.retain(|name, _| name != "@odata.type");
            members.values_mut().for_each(complete);
        }
        Value::Number(number) => *value = number.as_f64().map_or(Value::Null, Value::from),
        _ => {}
    }
}
