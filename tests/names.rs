//! Names of all kinds, and what they are called on the wire.

use graph_core::{Described, GraphEntity, GraphEnum, StructuredType};

type Maybe<T> = std::option::Option<T>;

#[derive(GraphEntity)]
#[graph_entity(path = "/users/all", odata = "microsoft.graph.callRecords.r1")]
#[allow(non_camel_case_types, dead_code, reason = "the names are looked at")]
struct r#match {
    #[graph_entity(key)]
    app_id: i32,
    r#type: Maybe<String>,
    self_: Option<Kind>,
    #[graph_entity(rename = "bundleID", read_only)]
    bundle_id: Option<Box<i32>>,
    __hidden: Vec<Vec<i64>>,
    children: Vec<Self>,
    next: Option<Box<Self>>,
    v10_0: Option<bool>,
    #[deprecated]
    old: Option<f32>,
    #[cfg(any())]
    never: NoSuchType,
    #[graph_entity(skip)]
    cache: std::collections::HashMap<String, u8>,
}

#[derive(GraphEnum)]
enum Kind {
    Self_,
    V1_0,
    #[graph_enum(rename = "remote_Control_Software")]
    Remote,
    Unlisted(String),
}

#[test]
fn names_on_the_wire() {
    let blank = r#match::blank();
    let names = blank.schema().properties().map(graph_core::schema::Property::name).collect::<Vec<_>>();
    assert_eq!(names, ["appId", "type", "self", "bundleID", "hidden", "children", "next", "v10_0", "old"]);
    assert_eq!(r#match::KEY_NAME, "appId");
    assert_eq!(Kind::MEMBERS, ["self_", "v1_0", "remote_Control_Software"]);
    let request = r#match::get(-7).to_http().unwrap();
    assert_eq!(request.uri(), "/users/all/-7");
}
