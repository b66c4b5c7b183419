#[doc(hidden)]
#[allow(
    deprecated,
    unused_qualifications,
    clippy::box_collection,
    clippy::option_option,
    clippy::redundant_allocation,
    clippy::type_complexity,
    clippy::vec_box
)]
const _: () = {
    use ::graph_core::__private as __graph;
    #[automatically_derived]
    impl __graph::GraphEnum for NdesConnectorState {
        const MEMBERS: &'static [&'static __graph::str] = &[
            "none",
            "active",
            "in_active",
        ];
        fn as_member(&self) -> &__graph::str {
            match self {
                Self::None => "none",
                Self::Active => "active",
                Self::Inactive => "in_active",
                Self::Other(other) => <String as __graph::UnknownMember>::text(other),
            }
        }
        fn from_member(member: &__graph::str) -> Self {
            match member {
                "none" => Self::None,
                "active" => Self::Active,
                "in_active" => Self::Inactive,
                _ => Self::Other(<String as __graph::UnknownMember>::of(member)),
            }
        }
    }
    #[automatically_derived]
    impl __graph::Slot for NdesConnectorState {
        fn accept(
            &mut self,
            token: __graph::Token<'_>,
        ) -> __graph::Result<__graph::Accepted<'_>, __graph::Refusal> {
            __graph::accept_member(self, token)
        }
    }
    #[automatically_derived]
    impl __graph::PropertyValue for NdesConnectorState {
        const TYPE: __graph::PropertyType = __graph::PropertyType::enumeration::<Self>();
        type Value = Self;
        fn blank() -> Self {
            <Self as __graph::GraphEnum>::from_member("")
        }
        fn slot(&mut self) -> &mut dyn __graph::Slot {
            self
        }
        fn view(&self) -> __graph::View<'_> {
            __graph::View::String(__graph::GraphEnum::as_member(self))
        }
    }
    #[automatically_derived]
    impl __graph::Serialize for NdesConnectorState {
        fn serialize<__S: __graph::Serializer>(
            &self,
            serializer: __S,
        ) -> __graph::Result<__S::Ok, __S::Error> {
            __graph::serialize_value(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for NdesConnectorState {
        fn deserialize<__D: __graph::Deserializer<'de>>(
            deserializer: __D,
        ) -> __graph::Result<Self, __D::Error> {
            __graph::deserialize_value(deserializer)
        }
    }
};
