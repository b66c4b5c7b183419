//! The derives of `graph-core`, which re-exports them: depend on that crate, not on this one.
//!
//! # `GraphEntity`
//!
//! | key | on | what it does |
//! |---|---|---|
//! | `path = "/deviceManagement/ndesConnectors"` | struct | the collection that the entity lives in, relative to the root of the service; required |
//! | `odata = "microsoft.graph.ndesConnector"` | struct | the qualified name of the type, written and checked as `@odata.type`; required |
//! | `crate = "::renamed"` | struct | where `graph-core` is, if not at `::graph_core` |
//! | `key` | field | the field is the key; without it, the field called `id` is |
//! | `rename = "bundleID"` | field | the name of the property on the wire, where it is not the field's name in camelCase |
//! | `read_only` | field | only the service sets the property: no request body has it |
//! | `write_only` | field | only the client sets the property: no answer is expected to have it |
//! | `base` | field | the field holds the base type, whose properties stand beside the type's own on the wire |
//! | `additional` | field | the field keeps what is not declared: `AdditionalProperties` |
//! | `skip` | field | the field is no property; it is filled by `Default` |
//!
//! The derive also makes a constant for each property, by the name of its field in capitals and as visible as the field:
//! `NdesConnector::DISPLAY_NAME`. Updates are made of these.
//!
//! # `GraphComplex`
//!
//! | key | on | what it does |
//! |---|---|---|
//! | `odata = "microsoft.graph.emailAddress"` | struct | the qualified name of the type, written and checked as `@odata.type`; without it, no tag is written |
//! | `crate`, `rename`, `read_only`, `write_only`, `base`, `additional`, `skip` | | as of `GraphEntity` |
//!
//! # `GraphEnum`
//!
//! | key | on | what it does |
//! |---|---|---|
//! | `crate = "::renamed"` | enum | where `graph-core` is, if not at `::graph_core` |
//! | `rename = "remote_Control_Software"` | variant | the member on the wire, where it is not the variant's name in camelCase |
//!
//! The variant with one unnamed field, such as `Other(String)`, holds the members that were not declared.
//!
//! # `GraphPolymorphic`
//!
//! | key | on | what it does |
//! |---|---|---|
//! | `path = "/deviceManagement/deviceConfigurations"` | enum | the collection that the entities live in; without it, the type is no entity |
//! | `odata = "microsoft.graph.deviceConfiguration"` | enum | the name of the base type; required with `path` |
//! | `crate = "::renamed"` | enum | where `graph-core` is, if not at `::graph_core` |
//! | `other` | variant | the variant for types that are not declared, which holds an `UnknownType`; required on one |
//!
//! Names that start with two underscores are reserved for generated code.

mod attribute;
mod case;
mod errors;
mod expand;
mod model;
mod odata_name;
mod suggest;
mod template;

#[cfg(test)]
mod expansion_size;
#[cfg(test)]
mod snapshot;

use proc_macro::TokenStream;

/// Declares a struct as a Microsoft Graph entity type. See the [table of its keys](crate#graphentity).
#[proc_macro_derive(GraphEntity, attributes(graph_entity))]
pub fn derive_graph_entity(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::entity).into()
}

/// Declares a struct as a Microsoft Graph complex type. See the [table of its keys](crate#graphcomplex).
#[proc_macro_derive(GraphComplex, attributes(graph_complex))]
pub fn derive_graph_complex(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::complex).into()
}

/// Declares an enum as the choice between several Microsoft Graph types. See the [table of its keys](crate#graphpolymorphic).
#[proc_macro_derive(GraphPolymorphic, attributes(graph_polymorphic))]
pub fn derive_graph_polymorphic(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::polymorphic).into()
}

/// Declares an enum as a Microsoft Graph enum type. See the [table of its keys](crate#graphenum).
#[proc_macro_derive(GraphEnum, attributes(graph_enum))]
pub fn derive_graph_enum(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::enumeration).into()
}
