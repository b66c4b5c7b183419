//! What is known of the type of a property before any value exists.

use std::fmt;

use super::Presence;
use crate::enumeration::GraphEnum;
use crate::polymorphic::Variant;
use crate::schema::Schema;
use crate::structured::DeclaredType;

/// The type of a property, in the terms of OData's data model
/// ([OData CSDL JSON 4.01, section 7](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_StructuralProperty)),
/// and what it means when the property is absent.
///
/// A structured type is named by a function that gives its schema, so that a type may contain itself.
///
/// ```
/// use graph_core::GraphComplex;
/// use graph_core::value::{Presence, PropertyValue, TypeKind};
///
/// #[derive(GraphComplex)]
/// struct Folder {
///     name: String,
///     folders: Vec<Folder>,
/// }
///
/// let folder = <Option<Folder> as PropertyValue>::TYPE;
/// assert_eq!(folder.presence(), Presence::Optional);
/// let TypeKind::Structured(schema) = folder.kind() else { panic!("a complex type") };
/// let types = schema().properties().map(|property| property.property_type()).collect::<Vec<_>>();
/// assert!(matches!(types[0].kind(), TypeKind::Primitive("Edm.String")));
/// assert!(matches!(types[1].kind(), TypeKind::Collection(item) if matches!(item.kind(), TypeKind::Structured(_))));
/// ```
#[derive(Clone, Copy)]
pub struct PropertyType {
    kind: TypeKind,
    presence: Presence,
}

/// What kind of type it is.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum TypeKind {
    /// A primitive type, by its qualified name, such as `Edm.String`.
    Primitive(&'static str),
    /// An enum type: a value is one of its members.
    Enum(&'static [&'static str]),
    /// An enum type that OData marks as flags: a value is a set of its members.
    Flags(&'static [&'static str]),
    /// An entity type or a complex type.
    Structured(fn() -> &'static Schema),
    /// Several structured types, of which the `@odata.type` of a value selects one. Those that are not declared are kept whole.
    Polymorphic(fn() -> &'static [&'static Schema]),
    /// A collection of items of one type.
    Collection(&'static PropertyType),
    /// JSON of any kind (`Edm.Untyped`).
    Untyped,
}

impl PropertyType {
    /// A type of this kind, of which there has to be a value.
    #[must_use]
    pub const fn new(kind: TypeKind) -> Self {
        Self { kind, presence: Presence::Required }
    }

    /// The primitive type with the qualified name `name`, such as `Edm.String`.
    #[must_use]
    pub const fn primitive(name: &'static str) -> Self {
        Self::new(TypeKind::Primitive(name))
    }

    /// The enum type `E`.
    #[must_use]
    pub const fn enumeration<E: GraphEnum>() -> Self {
        Self::new(TypeKind::Enum(E::MEMBERS))
    }

    /// The structured type `T`.
    #[must_use]
    pub const fn structured<T: DeclaredType>() -> Self {
        Self::new(TypeKind::Structured(|| T::SCHEMA))
    }

    /// The types that are the variants of `T`.
    #[must_use]
    pub const fn polymorphic<T: Variant>() -> Self {
        Self::new(TypeKind::Polymorphic(|| T::SCHEMAS))
    }

    /// A collection, which is empty where the property is absent.
    #[must_use]
    pub const fn collection(item: &'static Self) -> Self {
        Self { kind: TypeKind::Collection(item), presence: Presence::EmptyWhenAbsent }
    }

    /// The same type, of which there may be no value.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self { presence: Presence::Optional, ..self }
    }

    /// The same type, of which there has to be a value.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { presence: Presence::Required, ..self }
    }

    /// What kind of type it is.
    #[must_use]
    pub const fn kind(&self) -> TypeKind {
        self.kind
    }

    /// What it means when the property is absent.
    #[must_use]
    pub const fn presence(&self) -> Presence {
        self.presence
    }
}

impl fmt::Debug for PropertyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({:?})", self.kind, self.presence)
    }
}

/// Shows structured types by their names, since one that contains itself would have no end.
impl fmt::Debug for TypeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |schema: &Schema| schema.type_name().unwrap_or("a type without a name");
        match self {
            Self::Primitive(name) => f.write_str(name),
            Self::Enum(members) => write!(f, "Enum{members:?}"),
            Self::Flags(members) => write!(f, "Flags{members:?}"),
            Self::Structured(schema) => f.write_str(name(schema())),
            Self::Polymorphic(schemas) => f.debug_set().entries(schemas().iter().map(|schema| name(schema))).finish(),
            Self::Collection(item) => write!(f, "Collection({:?})", item.kind),
            Self::Untyped => f.write_str("Edm.Untyped"),
        }
    }
}
