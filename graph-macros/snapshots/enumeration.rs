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
    __graph::declared_value! {
        Enumeration NdesConnectorState
    }
};
