//! What is emitted for each property of a type, in as few streams of tokens as can be: each costs a round trip to the compiler, and there
//! are thousands of properties in a program.

use proc_macro2::TokenStream;

use crate::model::Property;

/// Properties with their positions.
pub(super) type Run<'a> = [(usize, &'a Property<'a>)];

/// What is emitted for all properties, in their order: by `plain` for as many together as have primitive types, and by `other` for each
/// one whose type may not fit and so has a stream of its own, in the place of the type.
pub(super) fn emit(
    properties: &[Property<'_>],
    plain: &dyn Fn(&Run<'_>) -> TokenStream,
    other: &dyn Fn(usize, &Property<'_>) -> TokenStream,
) -> TokenStream {
    let numbered = properties.iter().enumerate().collect::<Vec<_>>();
    let is_plain = |(_, property): &(usize, &Property<'_>)| property.spelling.is_primitive;
    let runs = numbered.chunk_by(|left, right| is_plain(left) && is_plain(right));
    let emitted = runs.map(|run| match run {
        [one] if !is_plain(one) => other(one.0, one.1),
        _ => plain(run),
    });
    super::concatenated(emitted.collect())
}
