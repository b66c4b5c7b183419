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
        const SCHEMA: &'static __graph::Schema = &__graph::Schema::untyped(
            &[
                __graph::Property::new(
                    ",\"comment\":",
                    <Option<String> as __graph::PropertyValue>::TYPE,
                ),
            ],
        );
    }
    #[automatically_derived]
    impl __graph::StructuredType for Forward {
        fn schema(&self) -> &'static __graph::Schema {
            <Self as __graph::DeclaredType>::SCHEMA
        }
        fn slot(
            &mut self,
            index: __graph::usize,
        ) -> __graph::Option<&mut dyn __graph::Slot> {
            match index {
                0usize => __graph::slot(&mut self.comment),
                _ => __graph::Option::None,
            }
        }
        fn view(&self, index: __graph::usize) -> __graph::View<'_> {
            match index {
                0usize => <Option<String> as __graph::PropertyValue>::view(&self.comment),
                _ => __graph::View::Absent,
            }
        }
        fn blank() -> Self {
            Self {
                comment: <Option<String> as __graph::PropertyValue>::blank(),
            }
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
