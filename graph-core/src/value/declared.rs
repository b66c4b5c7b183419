//! What every declared type implements in the same way. The derives only name it: the compiler expands these macros at a fraction of what it
//! costs to have a derive emit the same tokens.

/// Implements [`Slot`](crate::value::Slot), [`PropertyValue`](crate::value::PropertyValue), `Serialize` and `Deserialize` for a type that
/// is declared as `structured`, `polymorphic` or `enumeration`.
#[doc(hidden)]
#[macro_export]
macro_rules! __declared_value {
    (structured $name:ident) => {
        $crate::__declared_value! {
            $name: structured, serialize, deserialize;
            self, token => $crate::__private::accept_object(self, token);
            <Self as $crate::__private::StructuredType>::blank();
            self => $crate::__private::View::Structured(self);
        }
    };
    (polymorphic $name:ident) => {
        $crate::__declared_value! {
            $name: polymorphic, serialize_value, deserialize_value;
            self, token => $crate::__private::accept_polymorphic(self, token);
            <Self as $crate::__private::Variant>::other();
            self => $crate::__private::View::Structured($crate::__private::Variant::variant(self));
        }
    };
    (enumeration $name:ident) => {
        $crate::__declared_value! {
            $name: enumeration, serialize_value, deserialize_value;
            self, token => $crate::__private::accept_member(self, token);
            <Self as $crate::__private::GraphEnum>::from_member("");
            self => $crate::__private::View::String($crate::__private::GraphEnum::as_member(self));
        }
    };
    (
        $name:ident: $kind:ident, $serialize:ident, $deserialize:ident;
        $accepting:ident, $token:ident => $accept:expr;
        $blank:expr;
        $viewed:ident => $view:expr;
    ) => {
        #[automatically_derived]
        impl $crate::__private::Slot for $name {
            fn accept(
                &mut $accepting,
                $token: $crate::__private::Token<'_>,
            ) -> $crate::__private::Result<$crate::__private::Accepted<'_>, $crate::__private::Refusal> {
                $accept
            }
        }

        #[automatically_derived]
        impl $crate::__private::PropertyValue for $name {
            const TYPE: $crate::__private::PropertyType = $crate::__private::PropertyType::$kind::<Self>();

            type Value = Self;

            fn blank() -> Self {
                $blank
            }

            fn slot(&mut self) -> &mut dyn $crate::__private::Slot {
                self
            }

            fn view(&$viewed) -> $crate::__private::View<'_> {
                $view
            }
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
