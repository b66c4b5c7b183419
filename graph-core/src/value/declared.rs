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
    ($kind:ident $name:ident) => {
        $crate::__declared_value! { $name: $kind, serialize_value, deserialize_value }
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
