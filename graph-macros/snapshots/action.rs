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
    impl __graph::DeclaredType for Forward {
        type Base = __graph::NoBase;
        const START: &'static __graph::str = "{";
        const ROWS: &'static [__graph::PropertyRow] = &[
            (
                ",\"comment\":\"",
                <Option<String> as __graph::PropertyValue>::STATIC_TYPE,
                0,
            ),
        ];
    }
    #[automatically_derived]
    impl __graph::StructuredType for Forward {
        fn slot(
            &mut self,
            index: __graph::usize,
        ) -> __graph::Option<&mut dyn __graph::Slot> {
            __graph::Option::Some(
                match index {
                    0usize => &mut self.comment,
                    _ => return __graph::Option::None,
                },
            )
        }
        fn view(&self, index: __graph::usize) -> __graph::View<'_> {
            match index {
                0usize => __graph::view(&self.comment),
                _ => __graph::View::Absent,
            }
        }
        fn blank() -> Self {
            Self { comment: __graph::blank() }
        }
    }
    #[automatically_derived]
    impl __graph::Invocable for Forward {
        type Answer = Page<Message>;
        const NAME: &'static __graph::str = "forward";
        const KIND: __graph::InvocableKind = __graph::InvocableKind::Action;
    }
    #[automatically_derived]
    impl __graph::GraphAction for Forward {}
    #[automatically_derived]
    impl __graph::BoundTo<User> for Forward {}
};
