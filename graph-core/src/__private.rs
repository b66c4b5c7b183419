//! Everything that generated code may name. Not part of the public interface: it changes without notice.

pub use core::convert::From;
pub use core::option::Option;
pub use core::primitive::{str, usize};
pub use core::result::Result;
pub use std::string::String;

pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::__declared_value as declared_value;
pub use crate::additional::{AdditionalField, AdditionalProperties};
pub use crate::collection::Collection;
pub use crate::entity::GraphEntity;
pub use crate::enumeration::{GraphEnum, UnknownMember};
pub use crate::invocation::{BoundTo, FixedInvocation, GraphAction, GraphFunction, Invocable, InvocableKind};
pub use crate::key::EntityKey;
pub use crate::operation::{
    CanCreate, CanDelete, CanGet, CanList, CanReplace, CanUpdate, FixedPath, Permissions, UsualOperations,
};
pub use crate::path::ResourcePath;
pub use crate::polymorphic::{Polymorphic, Variant, position_of_type, unknown_key};
pub use crate::schema::{KEY, PropertyRow, READ_ONLY, Schema, WRITE_ONLY};
pub use crate::serde_format::{deserialize, deserialize_value, serialize, serialize_value};
pub use crate::singleton::GraphSingleton;
pub use crate::structured::{BaseType, DeclaredType, Described, NoBase, SkippedField, StructuredType, blank, view};
pub use crate::typed_property::{ReadOnly, TypedProperty, WriteOnly, typed_property};
pub use crate::value::advice::*;
pub use crate::value::{PropertyValue, Slot, View, kind};
pub use crate::version::Version;
