//! The decoder and encoder of entities: any bytes are decoded or refused, and what is decoded is encoded without loss.

use std::net::IpAddr;

use graph_core::types::{Binary, Date, DateTimeOffset, Decimal, Duration, Flags, Foreign, Guid, Json, Sensitive, TimeOfDay};
use graph_core::{AdditionalProperties, GraphComplex, GraphEntity, GraphEnum, GraphPolymorphic, UnknownType, json};
use serde_json::Value;

/// An entity with everything that can be declared.
#[derive(Debug, Clone, PartialEq, GraphEntity)]
#[graph_entity(path = "/samples", odata = "microsoft.graph.sample")]
struct Sample {
    #[graph_entity(base)]
    base: Thing,
    string: Option<String>,
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
    time: Option<DateTimeOffset>,
    date: Option<Date>,
    time_of_day: Option<TimeOfDay>,
    duration: Option<Duration>,
    binary: Option<Binary>,
    untyped: Option<Json>,
    foreign: Option<Foreign<IpAddr>>,
    foreigns: Vec<Foreign<Vec<IpAddr>>>,
    color: Option<Color>,
    colors: Option<Flags<Color>>,
    secret: Option<Sensitive<String>>,
    part: Option<Box<Part>>,
    plain: Plain,
    strings: Vec<String>,
    times: Option<Vec<DateTimeOffset>>,
    nullable: Vec<Option<i32>>,
    nested: Vec<Vec<Part>>,
    shape: Option<Shape>,
    shapes: Vec<Shape>,
    #[graph_entity(write_only)]
    password: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/things", odata = "microsoft.graph.thing")]
struct Thing {
    #[graph_entity(read_only)]
    id: Option<String>,
    name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
enum Color {
    Red,
    Green,
    UnknownFutureValue,
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Part {
    name: Option<String>,
    parts: Vec<Part>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

/// A complex type that keeps nothing but what it declares.
#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Plain {
    on: bool,
    count: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
enum Shape {
    Circle(Circle),
    Square(Square),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.circle")]
struct Circle {
    radius: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.square")]
struct Square {
    #[graph_complex(base)]
    circle: Circle,
    inner: Vec<Shape>,
}

/// Decodes `bytes`, and checks what has come of it.
///
/// # Panics
/// When a value is lost or changed, or when the two decoders do not agree.
pub fn check(bytes: &[u8]) {
    let decoded = json::from_slice::<Sample>(bytes);
    if let Ok(sample) = &decoded {
        survives(sample);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(value) = serde_json::from_str::<Value>(text)
        && !text.contains("$serde_json")
    {
        // Whatever `serde_json` can hold is taken or refused alike; it has no numbers beyond those of a Double, and names of its own.
        let through_serde = serde_json::from_str::<Sample>(text);
        assert_eq!(decoded.is_ok(), through_serde.is_ok(), "{text}\n{decoded:?}\n{through_serde:?}");
        let through_value = serde_json::from_value::<Sample>(value);
        through_serde.iter().chain(&through_value).for_each(survives);
    }
}

/// Encodes a value and decodes it again.
fn survives(sample: &Sample) {
    let encoded = json::to_string(sample);
    let again = json::from_slice::<Sample>(encoded.as_bytes());
    let again = again.unwrap_or_else(|error| panic!("{encoded}\ncannot be decoded: {error}"));
    assert_eq!(json::to_string(&again), encoded);
    // A value with a number that is none is not equal to itself.
    if *sample == sample.clone() {
        assert_eq!(again, *sample, "{encoded}");
    }
    assert!(serde_json::from_str::<Value>(&encoded).is_err() || serde_json::to_value(sample).is_ok(), "{encoded}");
    drop(sample.create().to_http());
}
