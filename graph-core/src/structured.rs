//! The one interface between a declared struct and the code that decodes and encodes it.

use crate::additional::AdditionalProperties;
use crate::schema::{PropertyRow, Schema};
use crate::value::{PropertyValue, Slot, View};

/// An OData structured type: an entity type or a complex type
/// ([OData JSON Format 4.01, section 6](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html)).
///
/// The derives implement it as one static table and two matches over the fields. Nothing in it is generic, so decoders and
/// encoders are compiled once for all types: this is what keeps the cost of a declared entity low.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a Microsoft Graph type",
    label = "not a Graph type",
    note = "add `#[derive(GraphEntity)]` or `#[derive(GraphComplex)]` to `{Self}`"
)]
pub trait StructuredType: Described {
    /// The place where the property at `index` is written, among those that the type itself declares; `None` past the end.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// The property at `index` as it is read, among those that the type itself declares; absent past the end.
    fn view(&self, index: usize) -> View<'_>;

    /// The value of the base type, whose properties come before its own.
    fn base(&self) -> Option<&dyn StructuredType> {
        None
    }

    /// As [`base`](Self::base), to write to.
    fn base_mut(&mut self) -> Option<&mut dyn StructuredType> {
        None
    }

    /// Where properties are kept that are not declared, if they are: in the type itself or in its base.
    fn additional(&self) -> Option<&AdditionalProperties> {
        None
    }

    /// As [`additional`](Self::additional), to write to.
    fn additional_mut(&mut self) -> Option<&mut AdditionalProperties> {
        None
    }

    /// A value in which no property has been set yet, for a decoder to fill.
    fn blank() -> Self
    where
        Self: Sized;
}

/// That a value knows the static description of its type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a Microsoft Graph type",
    label = "not a Graph type",
    note = "add `#[derive(GraphEntity)]` or `#[derive(GraphComplex)]` to `{Self}`"
)]
pub trait Described {
    /// The static description of the type.
    fn schema(&self) -> &'static Schema;
}

#[diagnostic::do_not_recommend]
impl<T: DeclaredType> Described for T {
    fn schema(&self) -> &'static Schema {
        T::SCHEMA
    }
}

/// A structured type whose schema is known without a value: one that a derive declares, or a [`Page`](crate::Page).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a Microsoft Graph type",
    label = "not a Graph type",
    note = "add `#[derive(GraphEntity)]` or `#[derive(GraphComplex)]` to `{Self}`"
)]
pub trait DeclaredType: StructuredType {
    /// The type of its `base` field, or [`NoBase`].
    type Base;

    /// What its values start with in JSON: see [`Schema::new`].
    const START: &'static str;

    /// The properties that the type itself declares.
    const ROWS: &'static [PropertyRow];

    /// The schema of the base type, if there is one.
    const BASE: Option<&'static Schema> = None;

    /// The static description of the type. There is nothing to set: it is here, and not in what a derive emits, so that the compiler
    /// evaluates it where it is used, and not wherever a type is declared.
    const SCHEMA: &'static Schema = &Schema::of(Self::START, Self::ROWS, Self::BASE);
}

/// What a type has for a base if it has none.
#[derive(Debug)]
pub enum NoBase {}

/// A declared type as the base of another. Generated code uses this one trait for all that it needs of a base, so that a field
/// which is none is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a Microsoft Graph type",
    label = "not a Graph type",
    note = "a base type, and a type that a variant holds, derives `GraphEntity` or `GraphComplex`, and is held without a `Box` or an `Option`"
)]
pub trait BaseType: Sized {
    /// The static description of the type.
    const SCHEMA: &'static Schema;

    /// The value without its type.
    fn erased(&self) -> &dyn StructuredType;

    /// As [`erased`](Self::erased), to write to.
    fn erased_mut(&mut self) -> &mut dyn StructuredType;

    /// A value in which no property has been set yet.
    fn blank() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: DeclaredType> BaseType for T {
    const SCHEMA: &'static Schema = <T as DeclaredType>::SCHEMA;

    fn erased(&self) -> &dyn StructuredType {
        self
    }

    fn erased_mut(&mut self) -> &mut dyn StructuredType {
        self
    }

    fn blank() -> Self {
        StructuredType::blank()
    }
}

/// A type that a field marked `skip` can have. It is `Default` with words of its own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Default`, by which a skipped field is filled",
    label = "not a type that a skipped field can have",
    note = "derive or implement `Default` for it, or declare the field as an `Option`"
)]
pub trait SkippedField {
    /// What the field holds in a value that was decoded.
    fn unset() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> SkippedField for T {
    fn unset() -> Self {
        T::default()
    }
}

/// The place where the property at `index` of the type's schema is written, those of base types included.
#[inline]
pub(crate) fn slot_at<'a>(target: &'a mut dyn StructuredType, schema: &Schema, index: usize) -> Option<&'a mut dyn Slot> {
    match index.checked_sub(schema.inherited()) {
        Some(own) => target.slot(own),
        None => slot_of_base(target, index),
    }
}

fn slot_of_base(target: &mut dyn StructuredType, index: usize) -> Option<&mut dyn Slot> {
    let base = target.base_mut()?;
    let schema = base.schema();
    slot_at(base, schema, index)
}

/// The property at `index` of the schema as it is read, those of base types included.
pub(crate) fn view_at(value: &dyn StructuredType, index: usize) -> View<'_> {
    match index.checked_sub(value.schema().inherited()) {
        Some(own) => value.view(own),
        None => value.base().map_or(View::Absent, |base| view_at(base, index)),
    }
}

/// A property as it is read. Generated code calls it for types that surely fit, since it is less to emit than the method of a trait;
/// where a type may not fit, the trait is named, so that the compiler tells of it once.
pub fn view<T: PropertyValue>(value: &T) -> View<'_> {
    value.view()
}

/// The value of a property before anything has been decoded into it. It is there for the reason that [`view`] is.
#[must_use]
pub fn blank<T: PropertyValue>() -> T {
    T::blank()
}
