//! Where entities are and what can be done there: the path's placeholders, and the markers of the operations.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{DeriveInput, Path, Visibility};

use super::permissions;
use crate::model::{Address, DeclaredPath, Operation, Version};

/// The path, the name of the type and the version that has it, for the implementation of the trait.
pub(super) fn facts(address: &Address) -> TokenStream {
    let (path, odata) = (&address.path.literal, &address.odata);
    let version = address.version.map(version);
    quote! {
        const PATH: &'static __graph::str = #path;
        const ODATA_TYPE: &'static __graph::str = #odata;
        #version
    }
}

/// The version that has what is declared, as a constant.
pub(super) fn version(version: Version) -> TokenStream {
    let name = match version {
        Version::V1_0 => quote!(V1_0),
        Version::Beta => quote!(Beta),
    };
    quote!(const VERSION: __graph::Option<__graph::Version> = __graph::Option::Some(__graph::Version::#name);)
}

/// That the path is fixed, or else how it comes from the values of its placeholders; and a marker for each operation, or one for all
/// usual ones.
pub(super) fn markers(ident: &Ident, address: &Address) -> TokenStream {
    let usual = address.has_usual_operations().then(|| {
        quote! {
            #[automatically_derived]
            impl __graph::UsualOperations for #ident {}
        }
    });
    let listed = if usual.is_some() { [].as_slice() } else { &address.operations };
    let operations = listed.iter().map(|operation| {
        let capability = capability(*operation);
        let permissions = address.permissions.iter().find(|(other, _)| other == operation);
        let permissions = permissions.map(|(_, permissions)| permissions::constant(permissions));
        quote! {
            #[automatically_derived]
            impl __graph::#capability for #ident {
                #permissions
            }
        }
    });
    let place = if address.path.placeholders.is_empty() {
        quote! {
            #[automatically_derived]
            impl __graph::FixedPath for #ident {}
        }
    } else {
        path_from_values(ident, &address.path)
    };
    quote!(#place #usual #(#operations)*)
}

fn capability(operation: Operation) -> Ident {
    let name = match operation {
        Operation::Create => "CanCreate",
        Operation::Get => "CanGet",
        Operation::List => "CanList",
        Operation::Update => "CanUpdate",
        Operation::Delete => "CanDelete",
        Operation::Replace => "CanReplace",
    };
    format_ident!("{name}")
}

/// How the path comes from the values of its placeholders.
pub(super) fn path_from_values(ident: &Ident, path: &DeclaredPath) -> TokenStream {
    let (values, literal) = (values_ident(ident), &path.literal);
    let entries = path.placeholders.iter().map(|placeholder| {
        let name = placeholder.to_string();
        quote!((#name, values.#placeholder))
    });
    quote! {
        #[automatically_derived]
        impl __graph::From<#values<'_>> for __graph::ResourcePath {
            fn from(values: #values<'_>) -> Self {
                __graph::ResourcePath::from_template(#literal, &[#(#entries),*])
            }
        }
    }
}

/// The struct of the values of the placeholders, which users name: so it stands beside the type, and not in the scope of the rest.
pub(super) fn values_struct(input: &DeriveInput, path: &DeclaredPath, crate_path: &Path) -> TokenStream {
    let DeclaredPath { literal, placeholders } = path;
    if placeholders.is_empty() {
        return TokenStream::new();
    }
    let (ident, visibility): (_, &Visibility) = (values_ident(&input.ident), &input.vis);
    let summary = format!("The values of the placeholders in the path of [`{}`]: `{}`.", input.ident, literal.value());
    let fields = placeholders.iter().map(|placeholder| {
        let summary = format!("The value of `{{{placeholder}}}`.");
        quote! {
            #[doc = #summary]
            pub #placeholder: &'a dyn #crate_path::__private::EntityKey
        }
    });
    quote! {
        #[doc = #summary]
        #[allow(dead_code, missing_debug_implementations)]
        #visibility struct #ident<'a> {
            #(#fields,)*
        }
    }
}

/// The name of that struct.
pub(super) fn values_ident(entity: &Ident) -> Ident {
    // As an argument of its own, the name gives its place in the source as well.
    format_ident!("{}Path", entity)
}
