//! The properties of a value as an encoder sees them, those of one type of its inheritance at a time.

use crate::additional::AdditionalProperties;
use crate::position_set::PositionSet;
use crate::property::Property;
use crate::schema::Schema;
use crate::structured::StructuredType;
use crate::value::View;

/// What the type of a value, or one that it is derived from, declares itself.
#[derive(Clone, Copy)]
pub(crate) struct OwnProperties<'a> {
    value: &'a dyn StructuredType,
    schema: &'static Schema,
    /// The properties that came as null, if any did.
    nulls: Option<&'a PositionSet>,
}

impl<'a> OwnProperties<'a> {
    /// Those of the type itself, with null where a property has no value because, as `additional` knows, null is what came for it.
    #[inline]
    pub(crate) fn new(
        value: &'a dyn StructuredType,
        schema: &'static Schema,
        additional: Option<&'a AdditionalProperties>,
    ) -> Self {
        Self { value, schema, nulls: additional.and_then(AdditionalProperties::nulls) }
    }

    /// Those of the type that the type is derived from.
    #[inline]
    pub(crate) fn of_base(self) -> Option<Self> {
        let schema = self.schema.base()?;
        Some(Self { value: self.value.base()?, schema, ..self })
    }

    /// Each with its position among them, in the order of declaration.
    #[inline]
    pub(crate) fn enumerate(self) -> impl Iterator<Item = (usize, Property)> {
        self.schema.own().enumerate()
    }

    /// The value of the property at a position.
    #[inline]
    pub(crate) fn view(self, own: usize) -> View<'a> {
        let mut view = self.value.view(own);
        if self.nulls.is_some_and(|nulls| nulls.contains(self.schema.inherited() + own)) {
            view = view.or_null();
        }
        view
    }
}
