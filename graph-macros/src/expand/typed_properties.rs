//! A constant for each property, which knows its type: `NdesConnector::DISPLAY_NAME`.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Type, Visibility};

use crate::case::constant_name;
use crate::model::{Access, Property, Structured};

pub(super) fn implementation(structured: &Structured<'_>) -> TokenStream {
    let Structured { ident, properties, .. } = structured;
    let constants = properties.iter().enumerate().map(|(index, property)| {
        let Property { ident, ty, name, access, visibility, docs, .. } = property;
        // One attribute is cheaper than two, and what the user says of the field is better.
        let summary = docs.is_empty().then(|| format!("The property `{name}`.")).into_iter();
        let constant = constant(visibility, &constant_name(ident), ty, *access, index);
        quote! {
            #(#[doc = #summary])*
            #(#docs)*
            #constant
        }
    });
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #ident {
            #(#constants)*
        }
    }
}

/// The constant `name` of the property at `index`, without documentation.
pub(super) fn constant(visibility: &Visibility, name: &Ident, ty: &Type, access: Option<Access>, index: usize) -> TokenStream {
    let access = access.map(|access| match access {
        Access::ReadOnly => quote!(, __graph::ReadOnly),
        Access::WriteOnly => quote!(, __graph::WriteOnly),
    });
    let typed = quote_spanned!(ty.span()=> __graph::TypedProperty<Self, #ty #access>);
    quote!(#visibility const #name: #typed = __graph::typed_property(#index);)
}
