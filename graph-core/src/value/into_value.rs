//! What a property can be set to and compared with.

/// That a value of the type can stand where a property holds a `V`: whatever converts into `V` by `Into`.
///
/// It is `Into` with words of its own: what a newcomer reads when the types differ.
#[diagnostic::on_unimplemented(
    message = "the property holds `{V}`, and `{Self}` is no value for it",
    label = "no `{V}`, and nothing that converts into one",
    note = "a value of a type of `graph_core::types` is parsed, as in `text.parse::<DateTimeOffset>()?`, or converted by `into`; \
            an `Option` is not given: null has methods of its own, `Patch::set_null` and `is_null`"
)]
pub trait IntoValue<V> {
    /// The value as the type that the property holds.
    fn into_value(self) -> V;
}

#[diagnostic::do_not_recommend]
impl<T: Into<V>, V> IntoValue<V> for T {
    fn into_value(self) -> V {
        self.into()
    }
}
