#[doc(hidden)]
#[allow(deprecated, unused_qualifications)]
const _: () = {
    use ::graph_core::__private as __graph;
    static __SCHEMA: __graph::Schema = __graph::Schema::new(
        "microsoft.graph.ndesConnector",
        &[
            __graph::Property::of::<Option<String>>("id").read_only(),
            __graph::Property::of::<Option<DateTimeOffset>>("lastConnectionDateTime"),
            __graph::Property::of::<Option<NdesConnectorState>>("state"),
            __graph::Property::of::<Option<String>>("displayName"),
            __graph::Property::of::<Vec<String>>("roleScopeTagIds"),
        ],
    );
    #[automatically_derived]
    impl __graph::StructuredType for NdesConnector {
        fn schema(&self) -> &'static __graph::Schema {
            &__SCHEMA
        }
        fn slot(
            &mut self,
            index: __graph::usize,
        ) -> __graph::Option<&mut dyn __graph::Slot> {
            let slot: &mut dyn __graph::Slot = match index {
                0usize => &mut self.id,
                1usize => &mut self.last_connection_date_time,
                2usize => &mut self.state,
                3usize => &mut self.display_name,
                4usize => &mut self.role_scope_tag_ids,
                _ => return __graph::Option::None,
            };
            __graph::Option::Some(slot)
        }
        fn view(&self, index: __graph::usize) -> __graph::View<'_> {
            match index {
                0usize => __graph::PropertyValue::view(&self.id),
                1usize => __graph::PropertyValue::view(&self.last_connection_date_time),
                2usize => __graph::PropertyValue::view(&self.state),
                3usize => __graph::PropertyValue::view(&self.display_name),
                4usize => __graph::PropertyValue::view(&self.role_scope_tag_ids),
                _ => __graph::View::Absent,
            }
        }
        fn blank() -> Self {
            Self {
                id: __graph::PropertyValue::blank(),
                last_connection_date_time: __graph::PropertyValue::blank(),
                state: __graph::PropertyValue::blank(),
                display_name: __graph::PropertyValue::blank(),
                role_scope_tag_ids: __graph::PropertyValue::blank(),
                note: <String as __graph::Default>::default(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::Slot for NdesConnector {
        fn accept(
            &mut self,
            token: __graph::Token<'_>,
        ) -> __graph::Result<__graph::Accepted<'_>, __graph::Refusal> {
            __graph::accept_object(self, token)
        }
    }
    #[automatically_derived]
    impl __graph::PropertyValue for NdesConnector {
        fn blank() -> Self {
            <Self as __graph::StructuredType>::blank()
        }
        fn view(&self) -> __graph::View<'_> {
            __graph::View::Structured(self)
        }
    }
    #[automatically_derived]
    impl __graph::GraphEntity for NdesConnector {
        const PATH: &'static __graph::str = "/deviceManagement/ndesConnectors";
        const ODATA_TYPE: &'static __graph::str = "microsoft.graph.ndesConnector";
        const KEY_NAME: &'static __graph::str = "id";
        type Key = <Option<String> as __graph::KeyField>::Key;
        fn key(&self) -> __graph::Option<&<Self as __graph::GraphEntity>::Key> {
            __graph::KeyField::key(&self.id)
        }
    }
    #[automatically_derived]
    impl __graph::Serialize for NdesConnector {
        fn serialize<__S: __graph::Serializer>(
            &self,
            serializer: __S,
        ) -> __graph::Result<__S::Ok, __S::Error> {
            __graph::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for NdesConnector {
        fn deserialize<__D: __graph::Deserializer<'de>>(
            deserializer: __D,
        ) -> __graph::Result<Self, __D::Error> {
            __graph::deserialize(deserializer)
        }
    }
};
