//! Messages for types that people give a property by habit, and that no property has.
//!
//! The derives pick a trait by how a field's type is spelt, and use it in place of [`PropertyValue`]. Each is implemented for all property
//! types, so the spelling selects the message only: whether the type is right, the type itself decides.

use super::{PropertyType, PropertyValue, Slot, View};

macro_rules! advice {
    ($($(#[$attribute:meta])* $name:ident)*) => {$(
        $(#[$attribute])*
        pub trait $name: Sized {
            /// As [`PropertyValue::STATIC_TYPE`].
            const STATIC_TYPE: &'static PropertyType;

            /// As [`PropertyValue::blank`].
            fn blank() -> Self;

            /// As [`PropertyValue::slot`].
            fn slot(&mut self) -> &mut dyn Slot;

            /// As [`PropertyValue::view`].
            fn view(&self) -> View<'_>;
        }

        #[diagnostic::do_not_recommend]
        impl<T: PropertyValue> $name for T {
            const STATIC_TYPE: &'static PropertyType = <T as PropertyValue>::STATIC_TYPE;

            fn blank() -> Self {
                PropertyValue::blank()
            }

            fn slot(&mut self) -> &mut dyn Slot {
                PropertyValue::slot(self)
            }

            fn view(&self) -> View<'_> {
                PropertyValue::view(self)
            }
        }
    )*};
}

advice! {
    /// What is spelt as an integer that OData does not have.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "OData has no such integer",
        note = "declare an `Edm.Int32` as `i32`, an `Edm.Int64` as `i64`, an `Edm.Byte` as `u8`, and what is larger as `graph_core::types::Decimal`"
    )]
    IntegerProperty

    /// What is spelt as a map.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "a map is no type of OData",
        note = "declare an object whose names are known as a struct that derives `GraphComplex`, with a field marked `additional` for the \
                rest; JSON of any shape is a `graph_core::types::Json`",
        note = "a field that is not a property is marked `skip`"
    )]
    MapProperty

    /// What is spelt as a set, or as a sequence that is no `Vec`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "a collection is declared as `Vec`",
        note = "declare it as a `Vec`, or as an `Option<Vec<T>>` where an empty collection has to be sent"
    )]
    SequenceProperty

    /// What is spelt as a time of another library.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "not a time of `graph_core::types`",
        note = "declare it as `DateTimeOffset`, `Date`, `TimeOfDay` or `Duration` of `graph_core::types`, which keep the literal that the \
                service sent; the features `chrono` and `jiff` have the conversions, and those of `time` are always there"
    )]
    TimeProperty

    /// What is spelt as a GUID of another library.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "not the `Guid` of `graph_core::types`",
        note = "declare it as `graph_core::types::Guid`, or as `String` where Microsoft's page says so; the feature `uuid` has the conversions"
    )]
    GuidProperty

    /// What is spelt as an untyped value of `serde_json`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "not the `Json` of `graph_core::types`",
        note = "declare it as `graph_core::types::Json`, which keeps the text that the service sent"
    )]
    JsonProperty

    /// What is spelt as a pointer that is shared, locked or borrowed.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "a property owns its value",
        note = "declare what it points to; `Box` breaks the circle of a type that contains itself",
        note = "a field that is not a property is marked `skip`"
    )]
    PointerProperty

    /// What is spelt as text, and is no `String`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the type of a property",
        label = "text is a `String`",
        note = "declare it as `String`, and convert it where it is used"
    )]
    TextProperty
}
