//! From a validated declaration to the code that is emitted. One file for each thing that is emitted.

mod address;
mod declared_value;
mod entity;
mod enumeration;
mod fallback;
mod invocable;
mod permissions;
mod polymorphic;
mod runs;
mod structured;
mod typed_properties;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Path};

use self::declared_value::DeclaredKind;
use crate::errors::Errors;
use crate::model::{Complex, DeclaredPath, Entity, Enumeration, Invocable, InvocableKind, Outline, PolymorphicType, Structured};

/// Expands a derive by `expand`: what it emits, and all mistakes that it reports.
pub(crate) fn derive(input: TokenStream, expand: fn(&DeriveInput, &Errors) -> TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Errors::default();
    let expansion = expand(&input, &errors);
    let errors = errors.into_compile_errors();
    quote!(#errors #expansion)
}

/// Expands `#[derive(GraphEntity)]`.
pub(crate) fn entity(input: &DeriveInput, errors: &Errors) -> TokenStream {
    let declaration = Entity::declared(input, errors);
    let outline;
    let (implementations, path) = if let Some(model) = &declaration.model {
        let parts = vec![structured_type(&model.structured), entity::implementation(model)];
        (concatenated(parts), Some(&model.address.path))
    } else {
        outline = Outline::of(input, "graph_entity");
        (fallback::entity(input, &outline), outline.path.as_ref())
    };
    with_values(input, path, &declaration.crate_path, &implementations)
}

/// Expands `#[derive(GraphComplex)]`.
pub(crate) fn complex(input: &DeriveInput, errors: &Errors) -> TokenStream {
    let declaration = Complex::declared(input, errors);
    let implementations = match &declaration.model {
        Some(model) => structured_type(&model.structured),
        None => fallback::structured(input, &Outline::of(input, "graph_complex")),
    };
    enclose(&declaration.crate_path, &implementations)
}

/// Expands `#[derive(GraphPolymorphic)]`.
pub(crate) fn polymorphic(input: &DeriveInput, errors: &Errors) -> TokenStream {
    let declaration = PolymorphicType::declared(input, errors);
    let outline;
    let (implementations, path) = if let Some(model) = &declaration.model {
        let parts =
            vec![polymorphic::implementation(model), declared_value::implementation(DeclaredKind::Polymorphic, model.ident)];
        (concatenated(parts), model.address.as_ref().map(|address| &address.path))
    } else {
        outline = Outline::of(input, "graph_polymorphic");
        (fallback::entity(input, &outline), outline.path.as_ref())
    };
    with_values(input, path, &declaration.crate_path, &implementations)
}

/// What entity types and complex types have in common.
fn structured_type(model: &Structured<'_>) -> TokenStream {
    let parts = vec![
        structured::implementation(model),
        typed_properties::implementation(model),
        declared_value::implementation(DeclaredKind::Structured, model.ident),
    ];
    concatenated(parts)
}

/// Expands `#[derive(GraphEnum)]`.
pub(crate) fn enumeration(input: &DeriveInput, errors: &Errors) -> TokenStream {
    let declaration = Enumeration::declared(input, errors);
    let implementations = match &declaration.model {
        Some(model) => {
            let parts =
                vec![enumeration::implementation(model), declared_value::implementation(DeclaredKind::Enumeration, model.ident)];
            concatenated(parts)
        }
        None => fallback::enumeration(input),
    };
    enclose(&declaration.crate_path, &implementations)
}

/// Expands `#[derive(GraphAction)]`.
pub(crate) fn action(input: &DeriveInput, errors: &Errors) -> TokenStream {
    invocable(InvocableKind::Action, input, errors)
}

/// Expands `#[derive(GraphFunction)]`.
pub(crate) fn function(input: &DeriveInput, errors: &Errors) -> TokenStream {
    invocable(InvocableKind::Function, input, errors)
}

fn invocable(kind: InvocableKind, input: &DeriveInput, errors: &Errors) -> TokenStream {
    let declaration = Invocable::declared(kind, input, errors);
    let outline;
    let (implementations, path) = if let Some(model) = &declaration.model {
        let parts = vec![structured::implementation(&model.structured), invocable::implementation(model)];
        (concatenated(parts), model.place.path.as_ref())
    } else {
        outline = Outline::of(input, kind.helper());
        (fallback::invocable(input, kind, &outline), outline.path.as_ref())
    };
    with_values(input, path, &declaration.crate_path, &implementations)
}

/// All parts, one behind the other. It takes no iterator, since proc-macro2 would be compiled anew for each kind of them.
fn concatenated(parts: Vec<TokenStream>) -> TokenStream {
    parts.into_iter().collect()
}

/// The struct of the values of a path, which has a name of its own, and beside it what has none.
fn with_values(
    input: &DeriveInput,
    path: Option<&DeclaredPath>,
    crate_path: &Path,
    implementations: &TokenStream,
) -> TokenStream {
    let values = path.map(|path| address::values_struct(input, path, crate_path));
    let enclosed = enclose(crate_path, implementations);
    quote!(#values #enclosed)
}

/// Puts what is emitted where its names meet no others: everything is reached through one alias in a scope of its own.
///
/// The lints that are allowed: `deprecated`, since a field may be; `unused_qualifications`, since a user may have imported what
/// is written out here; `clippy::type_complexity`, since what is written around a field's type adds to it; the other lints of types,
/// since a field's type is written again, where the attribute that allows it on the field does not reach.
fn enclose(crate_path: &Path, implementations: &TokenStream) -> TokenStream {
    quote! {
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
            use #crate_path::__private as __graph;

            #implementations
        };
    }
}
