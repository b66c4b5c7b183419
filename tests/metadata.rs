//! What is declared can be walked at run time: names, access and types, through types that contain themselves.

use std::fmt::Write;

use graph_core::schema::{Access, Property, Schema};
use graph_core::types::{DateTimeOffset, Flags, Json, Sensitive};
use graph_core::value::{Presence, PropertyType, PropertyValue, TypeKind};
use graph_core::{DeclaredType, GraphComplex, GraphEntity, GraphEnum, GraphPolymorphic, Page, UnknownType};

#[derive(Debug, Clone, PartialEq, GraphEntity)]
#[graph_entity(path = "/shelves", odata = "microsoft.graph.shelf")]
struct Shelf {
    #[graph_entity(base)]
    base: Furniture,
    secret: Option<Sensitive<String>>,
    state: Option<State>,
    states: Option<Flags<State>>,
    parts: Vec<Part>,
    spare: Option<Box<Part>>,
    things: Option<Vec<Option<Thing>>>,
    notes: Json,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/furniture", odata = "microsoft.graph.furniture")]
struct Furniture {
    #[graph_entity(read_only)]
    id: Option<String>,
    built: Option<DateTimeOffset>,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
enum State {
    New,
    Used,
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
struct Part {
    weight: f64,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
enum Thing {
    Book(Book),
    Box(Container),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.book")]
struct Book {
    pages: i32,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.container")]
struct Container {
    things: Vec<Thing>,
}

/// Writes the properties of a type and of the types in it; a type that is already on the way down is only named.
fn write_schema(out: &mut String, schema: &'static Schema, way: &[&'static Schema]) {
    if way.iter().any(|above| std::ptr::eq(*above, schema)) {
        return;
    }
    let way = [way, &[schema]].concat();
    for property in schema.properties() {
        let indent = "  ".repeat(way.len() - 1);
        writeln!(out, "{indent}{}{}: {:?}", property.name(), marks(property), property.property_type()).unwrap();
        for inner in structured_types(property.property_type()) {
            write_schema(out, inner, &way);
        }
    }
}

fn marks(property: Property) -> &'static str {
    match property.access() {
        _ if property.is_key() => " (key)",
        Access::ReadWrite => "",
        Access::ReadOnly => " (read-only)",
        Access::WriteOnly => " (write-only)",
    }
}

fn structured_types(property_type: PropertyType) -> Vec<&'static Schema> {
    match property_type.kind() {
        TypeKind::Structured(schema) => vec![schema()],
        TypeKind::Polymorphic(schemas) => schemas().to_vec(),
        TypeKind::Collection(item) => structured_types(*item),
        _ => Vec::new(),
    }
}

#[test]
fn a_declaration_is_walked_through_types_that_contain_themselves() {
    let mut tree = String::new();
    write_schema(&mut tree, Shelf::SCHEMA, &[]);
    let expected = r#"
id (key): Edm.String (Optional)
built: Edm.DateTimeOffset (Optional)
secret: Edm.String (Optional)
state: Enum["new", "used"] (Optional)
states: Flags["new", "used"] (Optional)
parts: Collection(a type without a name) (EmptyWhenAbsent)
  weight: Edm.Double (Required)
  parts: Collection(a type without a name) (EmptyWhenAbsent)
spare: a type without a name (Optional)
  weight: Edm.Double (Required)
  parts: Collection(a type without a name) (EmptyWhenAbsent)
things: Collection({"microsoft.graph.book", "microsoft.graph.container"}) (Optional)
  pages: Edm.Int32 (Required)
  things: Collection({"microsoft.graph.book", "microsoft.graph.container"}) (EmptyWhenAbsent)
    pages: Edm.Int32 (Required)
notes: Edm.Untyped (Required)
"#;
    assert_eq!(tree, expected.trim_start());
}

#[test]
fn an_item_of_a_collection_may_be_null() {
    let things = Shelf::SCHEMA.properties().find(|property| property.name() == "things").unwrap().property_type();
    let TypeKind::Collection(item) = things.kind() else { panic!("a collection: {things:?}") };
    assert_eq!((things.presence(), item.presence()), (Presence::Optional, Presence::Optional));
}

#[test]
fn every_primitive_type_has_its_name() {
    fn name<T: PropertyValue>() -> String {
        format!("{:?}", T::TYPE.kind())
    }
    use graph_core::types::{Binary, Date, Decimal, Duration, Guid, TimeOfDay};
    let names = [name::<String>(), name::<bool>(), name::<u8>(), name::<i8>(), name::<i16>(), name::<i32>(), name::<i64>()];
    assert_eq!(names.join(" "), "Edm.String Edm.Boolean Edm.Byte Edm.SByte Edm.Int16 Edm.Int32 Edm.Int64");
    let names = [name::<f32>(), name::<f64>(), name::<Decimal>(), name::<Binary>(), name::<Guid>()];
    assert_eq!(names.join(" "), "Edm.Single Edm.Double Edm.Decimal Edm.Binary Edm.Guid");
    let names = [name::<DateTimeOffset>(), name::<Date>(), name::<TimeOfDay>(), name::<Duration>()];
    assert_eq!(names.join(" "), "Edm.DateTimeOffset Edm.Date Edm.TimeOfDay Edm.Duration");
}

#[test]
fn a_page_is_a_type_as_well() {
    let mut tree = String::new();
    for schema in structured_types(Page::<Book>::TYPE) {
        write_schema(&mut tree, schema, &[]);
    }
    let expected = "@odata.count: Edm.Int64 (Optional)\n@odata.nextLink: Edm.String (Optional)\n\
                    @odata.deltaLink: Edm.String (Optional)\n\
                    value: Collection(microsoft.graph.book) (Required)\n  pages: Edm.Int32 (Required)\n";
    assert_eq!(tree, expected);
}
