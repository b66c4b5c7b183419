#![doc = include_str!("reference.md")]

mod attribute;
mod case;
mod errors;
mod expand;
mod field_type;
mod model;
mod odata_name;
mod suggest;
mod template;

#[cfg(test)]
mod editor;
#[cfg(test)]
mod expansion_size;
#[cfg(test)]
mod snapshot;

use proc_macro::TokenStream;

/// Declares a struct as a Microsoft Graph entity type. See [its keys](crate#graphentity).
#[proc_macro_derive(GraphEntity, attributes(graph_entity))]
pub fn derive_graph_entity(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::entity).into()
}

/// Declares a struct as a Microsoft Graph complex type. See [its keys](crate#graphcomplex).
#[proc_macro_derive(GraphComplex, attributes(graph_complex))]
pub fn derive_graph_complex(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::complex).into()
}

/// Declares an enum as the choice between several Microsoft Graph types. See [its keys](crate#graphpolymorphic).
#[proc_macro_derive(GraphPolymorphic, attributes(graph_polymorphic))]
pub fn derive_graph_polymorphic(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::polymorphic).into()
}

/// Declares a struct of parameters as a Microsoft Graph action. See [its keys](crate#graphaction-and-graphfunction).
#[proc_macro_derive(GraphAction, attributes(graph_action))]
pub fn derive_graph_action(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::action).into()
}

/// Declares a struct of parameters as a Microsoft Graph function. See [its keys](crate#graphaction-and-graphfunction).
#[proc_macro_derive(GraphFunction, attributes(graph_function))]
pub fn derive_graph_function(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::function).into()
}

/// Declares an enum as a Microsoft Graph enum type. See [its keys](crate#graphenum).
#[proc_macro_derive(GraphEnum, attributes(graph_enum))]
pub fn derive_graph_enum(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::enumeration).into()
}
