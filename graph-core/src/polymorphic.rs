//! Values of several types in one place: which of them it is, the `@odata.type` tells.

use crate::additional::AdditionalProperties;
use crate::schema::{PropertyRow, READ_ONLY, Schema, UNTYPED};
use crate::structured::{DeclaredType, NoBase, StructuredType};
use crate::value::kind::Structured;
use crate::value::{PropertyValue, Slot, View};

/// A place for values of several types, of which the `@odata.type` selects one.
///
/// Derive it with `GraphPolymorphic` on an enum with a variant for each type:
///
/// ```
/// use graph_core::{GraphEntity, GraphPolymorphic, UnknownType, json};
///
/// #[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
/// #[graph_polymorphic(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.deviceConfiguration")]
/// enum DeviceConfiguration {
///     IosCustom(IosCustomConfiguration),
///     #[graph_polymorphic(other)]
///     Other(UnknownType),
/// }
///
/// #[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
/// #[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosCustomConfiguration")]
/// struct IosCustomConfiguration {
///     #[graph_entity(read_only)]
///     id: Option<String>,
///     payload_name: Option<String>,
/// }
///
/// let text = r##"{"@odata.type":"#microsoft.graph.iosCustomConfiguration","id":"1","payloadName":"wifi"}"##;
/// let configuration: DeviceConfiguration = json::from_slice(text.as_bytes())?;
/// assert!(matches!(&configuration, DeviceConfiguration::IosCustom(ios) if ios.payload_name.as_deref() == Some("wifi")));
///
/// // A type that is not declared is kept whole.
/// let text = r##"{"@odata.type":"#microsoft.graph.macOSCustomConfiguration","id":"2","payload":[1.50]}"##;
/// let configuration: DeviceConfiguration = json::from_slice(text.as_bytes())?;
/// assert_eq!(configuration.key().map(String::as_str), Some("2"));
/// assert_eq!(json::to_string(&configuration), text);
/// # Ok::<(), json::JsonError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as the choice between several Microsoft Graph types",
    label = "not a polymorphic type",
    note = "add `#[derive(GraphPolymorphic)]` to the enum `{Self}`"
)]
pub trait Polymorphic {
    /// Becomes a blank value of the type that `tag` names, and gives the place where its properties are written. Without a tag, or
    /// with one that is not declared, it becomes the variant for other types.
    fn select(&mut self, tag: Option<&str>) -> &mut dyn StructuredType;
}

/// A polymorphic type as the value of the variant that it is. Everything that a structured type does, the variant does.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as the choice between several Microsoft Graph types",
    label = "not a polymorphic type",
    note = "add `#[derive(GraphPolymorphic)]` to the enum `{Self}`"
)]
pub trait Variant: Polymorphic {
    /// The schemas of the declared types.
    const SCHEMAS: &'static [&'static Schema];

    /// The value of the variant.
    fn variant(&self) -> &dyn StructuredType;

    /// As [`variant`](Self::variant), to write to.
    fn variant_mut(&mut self) -> &mut dyn StructuredType;

    /// The variant for types that are not declared, blank.
    fn other() -> Self
    where
        Self: Sized;
}

/// The key of a value of a type that is not declared.
#[must_use]
pub const fn unknown_key(value: &UnknownType) -> &Option<String> {
    &value.id
}

/// The position of the type that `tag` names. A leading `#` and the case of letters do not count.
#[must_use]
pub fn position_of_type(tag: Option<&str>, types: &[&Schema]) -> Option<usize> {
    let tag = tag?;
    types.iter().position(|schema| schema.is_named(tag))
}

/// A value of a type that is not declared, kept whole: it is written back as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownType {
    /// The `@odata.type`, as it came.
    pub odata_type: Option<String>,
    /// The key, for an entity that has the usual one.
    pub id: Option<String>,
    /// All other properties.
    pub additional: AdditionalProperties,
}

impl DeclaredType for UnknownType {
    type Base = NoBase;

    const START: &'static str = UNTYPED;

    const ROWS: &'static [PropertyRow] = &[
        (r#","@odata.type":""#, <Option<String> as PropertyValue>::STATIC_TYPE, 0),
        (r#","id":""#, <Option<String> as PropertyValue>::STATIC_TYPE, READ_ONLY),
    ];
}

impl StructuredType for UnknownType {
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.odata_type),
            1 => Some(&mut self.id),
            _ => None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => self.odata_type.view(),
            1 => self.id.view(),
            _ => View::Absent,
        }
    }

    fn additional(&self) -> Option<&AdditionalProperties> {
        Some(&self.additional)
    }

    fn additional_mut(&mut self) -> Option<&mut AdditionalProperties> {
        Some(&mut self.additional)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl PropertyValue for UnknownType {
    type Kind = Structured;

    type Value = Self;
}
