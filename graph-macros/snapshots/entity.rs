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
    impl __graph::DeclaredType for NdesConnector {
        type Base = __graph::NoBase;
        const START: &'static __graph::str = "{\"@odata.type\":\"#microsoft.graph.ndesConnector\"";
        const ROWS: &'static [__graph::PropertyRow] = &[
            (
                ",\"id\":\"",
                <Option<String> as __graph::PropertyValue>::STATIC_TYPE,
                0 | __graph::READ_ONLY | __graph::KEY,
            ),
            (
                ",\"lastConnectionDateTime\":\"",
                <Option<DateTimeOffset> as __graph::PropertyValue>::STATIC_TYPE,
                0,
            ),
            (
                ",\"state\":\"",
                <Option<NdesConnectorState> as __graph::PropertyValue>::STATIC_TYPE,
                0,
            ),
            (
                ",\"displayName\":\"",
                <Option<String> as __graph::PropertyValue>::STATIC_TYPE,
                0,
            ),
            (
                ",\"roleScopeTagIds\":\"",
                <Vec<String> as __graph::PropertyValue>::STATIC_TYPE,
                0,
            ),
        ];
    }
    #[automatically_derived]
    impl __graph::StructuredType for NdesConnector {
        fn slot(
            &mut self,
            index: __graph::usize,
        ) -> __graph::Option<&mut dyn __graph::Slot> {
            __graph::Option::Some(
                match index {
                    0usize => &mut self.id,
                    1usize => &mut self.last_connection_date_time,
                    2usize => {
                        <Option<
                            NdesConnectorState,
                        > as __graph::PropertyValue>::slot(&mut self.state)
                    }
                    3usize => &mut self.display_name,
                    4usize => &mut self.role_scope_tag_ids,
                    _ => return __graph::Option::None,
                },
            )
        }
        fn view(&self, index: __graph::usize) -> __graph::View<'_> {
            match index {
                0usize => __graph::view(&self.id),
                1usize => __graph::view(&self.last_connection_date_time),
                2usize => {
                    <Option<
                        NdesConnectorState,
                    > as __graph::PropertyValue>::view(&self.state)
                }
                3usize => __graph::view(&self.display_name),
                4usize => __graph::view(&self.role_scope_tag_ids),
                _ => __graph::View::Absent,
            }
        }
        fn blank() -> Self {
            Self {
                id: __graph::blank(),
                last_connection_date_time: __graph::blank(),
                state: <Option<NdesConnectorState> as __graph::PropertyValue>::blank(),
                display_name: __graph::blank(),
                role_scope_tag_ids: __graph::blank(),
                note: <String as __graph::SkippedField>::unset(),
            }
        }
    }
    #[automatically_derived]
    #[allow(dead_code)]
    impl NdesConnector {
        ///The property `id`.
        pub const ID: __graph::TypedProperty<Self, Option<String>, __graph::ReadOnly> = __graph::typed_property(
            0usize,
        );
        ///The property `lastConnectionDateTime`.
        pub const LAST_CONNECTION_DATE_TIME: __graph::TypedProperty<
            Self,
            Option<DateTimeOffset>,
        > = __graph::typed_property(1usize);
        ///The property `state`.
        pub const STATE: __graph::TypedProperty<Self, Option<NdesConnectorState>> = __graph::typed_property(
            2usize,
        );
        ///The property `displayName`.
        pub const DISPLAY_NAME: __graph::TypedProperty<Self, Option<String>> = __graph::typed_property(
            3usize,
        );
        ///The property `roleScopeTagIds`.
        pub const ROLE_SCOPE_TAG_IDS: __graph::TypedProperty<Self, Vec<String>> = __graph::typed_property(
            4usize,
        );
    }
    __graph::declared_value! {
        Structured NdesConnector
    }
    #[automatically_derived]
    impl __graph::GraphEntity for NdesConnector {
        const PATH: &'static __graph::str = "/deviceManagement/ndesConnectors";
        const ODATA_TYPE: &'static __graph::str = "microsoft.graph.ndesConnector";
        type KeyField = Option<String>;
        fn key_field(&self) -> &Option<String> {
            &self.id
        }
    }
    #[automatically_derived]
    impl __graph::FixedPath for NdesConnector {}
    #[automatically_derived]
    impl __graph::UsualOperations for NdesConnector {}
};
