//! What every declared type is as the value of a property, and to serde. The derives only name it: the compiler expands this macro at a
//! fraction of what it costs to have a derive emit the same tokens.

/// Implements [`PropertyValue`](crate::value::PropertyValue), `Serialize` and `Deserialize` for a type that is declared as one of the
/// [kinds](crate::value::kind).
#[doc(hidden)]
#[macro_export]
macro_rules! __declared_value {
    (Structured $name:ident) => {
        $crate::__declared_value! { $name: Structured, serialize, deserialize }
    };
    (Polymorphic $name:ident) => {
        #[automatically_derived]
        impl $crate::__private::Described for $name {
            fn schema(&self) -> &'static $crate::__private::Schema {
                $crate::__private::Variant::variant(self).schema()
            }
        }

        // Whatever a structured type does is handed on to the variant.
        #[automatically_derived]
        impl $crate::__private::StructuredType for $name {
            fn slot(&mut self, index: $crate::__private::usize) -> $crate::__private::Option<&mut dyn $crate::__private::Slot> {
                $crate::__private::Variant::variant_mut(self).slot(index)
            }

            fn view(&self, index: $crate::__private::usize) -> $crate::__private::View<'_> {
                $crate::__private::Variant::variant(self).view(index)
            }

            fn base(&self) -> $crate::__private::Option<&dyn $crate::__private::StructuredType> {
                $crate::__private::Variant::variant(self).base()
            }

            fn base_mut(&mut self) -> $crate::__private::Option<&mut dyn $crate::__private::StructuredType> {
                $crate::__private::Variant::variant_mut(self).base_mut()
            }

            fn additional(&self) -> $crate::__private::Option<&$crate::__private::AdditionalProperties> {
                $crate::__private::Variant::variant(self).additional()
            }

            fn additional_mut(&mut self) -> $crate::__private::Option<&mut $crate::__private::AdditionalProperties> {
                $crate::__private::Variant::variant_mut(self).additional_mut()
            }

            fn blank() -> Self {
                <Self as $crate::__private::Variant>::other()
            }
        }

        $crate::__declared_value! { $name: Polymorphic, serialize_value, deserialize_value }
    };
    (Enumeration $name:ident) => {
        $crate::__declared_value! { $name: Enumeration, serialize_value, deserialize_value }
    };
    ($name:ident: $kind:ident, $serialize:ident, $deserialize:ident) => {
        #[automatically_derived]
        impl $crate::__private::PropertyValue for $name {
            type Kind = $crate::__private::kind::$kind;

            type Value = Self;
        }

        #[automatically_derived]
        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(&self, serializer: S) -> $crate::__private::Result<S::Ok, S::Error> {
                $crate::__private::$serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::__private::Result<Self, D::Error> {
                $crate::__private::$deserialize(deserializer)
            }
        }
    };
}
