//! Where entities are and what can be done there: the path's placeholders, and a marker for each operation.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{DeriveInput, Path, Visibility};

use crate::model::{Address, Operation, Version};

/// The path, the name of the type and the version that has it, for the implementation of the trait.
pub(super) fn facts(address: &Address) -> TokenStream {
    let Address { path, odata, version, .. } = address;
    let version = version.map(|version| {
        let name = match version {
            Version::V1_0 => quote!(V1_0),
            Version::Beta => quote!(Beta),
        };
        quote!(const VERSION: __graph::Option<__graph::Version> = __graph::Option::Some(__graph::Version::#name);)
    });
    quote! {
        const PATH: &'static __graph::str = #path;
        const ODATA_TYPE: &'static __graph::str = #odata;
        #version
    }
}

/// That the path is fixed, or else how it comes from the values of its placeholders; and a marker for each operation.
pub(super) fn markers(ident: &Ident, address: &Address) -> TokenStream {
    let operations = address.operations.iter().map(|operation| {
        let capability = capability(*operation);
        quote! {
            #[automatically_derived]
            impl __graph::#capability for #ident {}
        }
    });
    let place = if address.placeholders.is_empty() {
        quote! {
            #[automatically_derived]
            impl __graph::FixedPath for #ident {}
        }
    } else {
        path_from_values(ident, address)
    };
    quote!(#place #(#operations)*)
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

fn path_from_values(ident: &Ident, address: &Address) -> TokenStream {
    let (values, path) = (values_ident(ident), &address.path);
    let entries = address.placeholders.iter().map(|placeholder| {
        let name = placeholder.to_string();
        quote!((#name, values.#placeholder))
    });
    quote! {
        #[automatically_derived]
        impl __graph::From<#values<'_>> for __graph::ResourcePath {
            fn from(values: #values<'_>) -> Self {
                __graph::ResourcePath::from_template(#path, &[#(#entries),*])
            }
        }
    }
}

/// The struct of the values of the placeholders, which users name: so it stands beside the entity, and not in the scope of the rest.
pub(super) fn values_struct(input: &DeriveInput, address: &Address, crate_path: &Path) -> TokenStream {
    let Address { path, placeholders, .. } = address;
    if placeholders.is_empty() {
        return TokenStream::new();
    }
    let (ident, visibility): (_, &Visibility) = (values_ident(&input.ident), &input.vis);
    let summary = format!("The values of the placeholders in the path of [`{}`]: `{}`.", input.ident, path.value());
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

fn values_ident(entity: &Ident) -> Ident {
    format_ident!("{entity}Path")
}
