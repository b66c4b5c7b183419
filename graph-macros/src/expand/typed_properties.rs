//! A constant for each property, which knows its type: `NdesConnector::DISPLAY_NAME`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::case::constant_name;
use crate::model::{Access, Property, Structured};

pub(super) fn implementation(structured: &Structured<'_>) -> TokenStream {
    let Structured { ident, properties, .. } = structured;
    let constants = properties.iter().enumerate().map(|(index, property)| constant(index, property));
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #ident {
            #(#constants)*
        }
    }
}

fn constant(index: usize, property: &Property<'_>) -> TokenStream {
    let Property { ident, ty, name, access, visibility, docs, .. } = property;
    let constant = constant_name(ident);
    // One attribute is cheaper than two, and what the user says of the field is better.
    let summary = docs.is_empty().then(|| format!("The property `{name}`.")).into_iter();
    let access = access.map(|access| match access {
        Access::ReadOnly => quote!(, __graph::ReadOnly),
        Access::WriteOnly => quote!(, __graph::WriteOnly),
    });
    let typed = quote_spanned!(ty.span()=> __graph::TypedProperty<Self, #ty #access>);
    quote! {
        #(#[doc = #summary])*
        #(#docs)*
        #visibility const #constant: #typed = __graph::typed_property(#index);
    }
}
